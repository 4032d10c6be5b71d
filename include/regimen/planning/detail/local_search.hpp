// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Local search: swaps items of the sessions that the greedy start comes to, one by one or two by two. It proves
// nothing; a good incumbent makes the proof shorter, and is the answer where the work ends before it.
#ifndef REGIMEN_PLANNING_DETAIL_LOCAL_SEARCH_HPP
#define REGIMEN_PLANNING_DETAIL_LOCAL_SEARCH_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/planning/detail/greedy.hpp>
#include <regimen/planning/detail/subproblems.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// How much is done in each subproblem: no more than to find a session; to swap items one by one; to swap them two by
/// two as well, of every session that is found and not only of those that are better than the incumbent.
enum class effort : std::uint8_t { first_session, single_swaps, all_swaps };

class local_search {
public:
    constexpr local_search(search_state& state, subproblem_list& subproblems)
        : state_(state), subproblems_(subproblems), greedy_(state) {}

    /// Searches in so many of the most promising subproblems, and in more where there is no incumbent yet.
    REGIMEN_NOINLINE constexpr void run(score cutoff, std::size_t n_subproblems, effort how) {
        state_.cutoff = cutoff;
        subproblems_.set_untried();
        for (std::size_t tried = 0; tried < n_subproblems || !state_.incumbent.found; ++tried) {
            subproblem* const s = subproblems_.most_promising(how != effort::first_session);
            if (s == nullptr || state_.work.spent()) return;
            s->tried = true;
            // With goals at the price of a first item an item counts what it adds, and no more.
            multipliers at = subproblems_.multipliers_of_type(*s);
            for (std::size_t g = 0; g < state_.problem.goals.size; ++g)
                at.goals[g] = state_.bound.unit() * std::max(state_.problem.worth_of_goal(g, 1), 0);
            score const second = at.second;
            for (int const halves : {2, 1, 4}) {  // time at its price, cheaper, dearer
                at.second = second * halves / 2;
                how_ = how;
                ended_ = false;
                auto const n_stays = static_cast<std::size_t>(std::popcount(s->positions));
                subproblems_.visit_stay_orders(*s, n_stays, at, visitor{*this});
                if (how != effort::all_swaps || second == 0) break;
            }
        }
    }

private:
    using partial = search_state::partial;
    struct visitor {
        local_search& self;
        constexpr bool ended() const { return self.ended_; }
        constexpr score operator()() const { return self.search_stays(), no_score; }
    };

    constexpr void search_stays() {
        search_from_start(false);
        bool const first = how_ == effort::first_session;
        if (!state_.incumbent.found || !first || state_.bound.current().second != 0) search_from_start(true);
        if (!state_.incumbent.found || !first) return;
        ended_ = true;  // after these stays, with the other ends that their opening may have
        how_ = effort::single_swaps;
    }
    REGIMEN_NOINLINE constexpr void search_from_start(bool shortest_first) {
        partial start, made;
        if (!state_.start(start)) return;
        greedy_.run(start, shortest_first);
        score reached = how_ == effort::all_swaps ? no_score : state_.incumbent_score;
        bool better = take(reached, made);
        while (better && how_ != effort::first_session)
            better = swap_items(start, false, reached, made) ||
                     (how_ == effort::all_swaps && swap_items(start, true, reached, made));
    }
    /// Swaps each item of a set for others, or each two, until that makes it better.
    REGIMEN_NOINLINE constexpr bool swap_items(partial const& start, bool in_pairs, score& reached, partial& made) {
        for (std::size_t k = start.size; k < made.size; ++k) {
            std::size_t const first = in_pairs ? start.size : k, end = in_pairs ? k : k + 1;
            for (std::size_t j = first; j < end && !state_.work.spent(); ++j) {
                partial rest = start;
                for (std::size_t i = start.size; i < made.size; ++i) {
                    if (i == k || i == j) continue;
                    state_.bound.add(rest, made.chosen[i], state_.bound.gain_of(rest, made.chosen[i]));
                }
                greedy_.run(rest, false, made.chosen[k], made.chosen[j]);
                if (take(reached, made)) return true;
            }
        }
        return false;
    }
    /// Takes the largest set of the greedy start that comes to more than was reached and, if it would be the best so
    /// far, can be sequenced within 100 steps.
    constexpr bool take(score& reached, partial& out) {
        score const before = state_.incumbent_score;
        std::int64_t const stop_at = state_.work.stop_at;
        for (std::size_t size = greedy_.size(); size != 0 && !state_.work.spent(); --size) {
            partial const& made = greedy_[size - 1];
            if (!state_.feasible.is_complete(made)) continue;
            score const comes_to = state_.bound.score_of(made);
            if (comes_to <= reached || !state_.work.spend()) break;
            if (comes_to > before) {
                state_.work.stop_at = std::max(stop_at, state_.work.left - steps_to_sequence);
                state_.consider(made, how_ == effort::first_session);
                state_.work.stop_at = stop_at;
                if (state_.incumbent_score == before) continue;
            }
            reached = comes_to;
            out = made;
            return true;
        }
        return false;
    }
    static constexpr int steps_to_sequence = 100;

    search_state& state_;
    subproblem_list& subproblems_;
    greedy_start greedy_;
    effort how_ = effort::first_session;
    bool ended_ = false;
};

}  // namespace regimen::detail

#endif
