// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The search behind plan(): a greedy start, then branch and bound over sets of items in each subproblem, the most
// promising first. bound.hpp says what a set can become at most; sequencing.hpp puts it in its best order.
#ifndef REGIMEN_PLANNING_DETAIL_BRANCH_AND_BOUND_HPP
#define REGIMEN_PLANNING_DETAIL_BRANCH_AND_BOUND_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/planning/detail/local_search.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

class plan_search {
public:
    constexpr plan_search(plan_problem& problem, std::int64_t most_work)
        : state_(problem, std::max<std::int64_t>(most_work, 0)), tenth_(most_work / 10) {}

    /// Finds the best session, or the best that the work allows. Relaxing is done lying down where any session can be
    /// (C3): that comes before value. `must_have`: index of an item of the problem.
    constexpr void run(std::size_t must_have = npos) {
        plan_problem& problem = state_.problem;
        state_.must_have = must_have;
        state_.incumbent = {};
        state_.incumbent_score = no_score;
        if (problem.can_lie) {
            problem.last_lies_in = problem.rules().lying;
            search();
        }
        if (!best().found && !state_.work.spent()) {
            problem.last_lies_in = ~std::uint32_t{0};
            search();
        }
        complete_ = !state_.work.spent();
        steps_left_ = complete_ ? state_.work.left : 0;
        if (!best().found || !complete_) return;
        state_.work = {.left = steps_for_free};  // its blocks are the same, however little work was left
        state_.sequence.choose_blocks(state_.incumbent);
    }
    constexpr plan_candidate const& best() const { return state_.incumbent; }
    constexpr bool complete() const { return complete_; }
    /// Of the steps that it was given; none where they were not enough.
    constexpr std::int64_t steps_left() const { return steps_left_; }
    /// No session is worth more.
    constexpr std::int32_t bound() const {
        if (complete() || bound_ == no_score) return best().value;
        score const most =
            bound_ + state_.problem.ctx.limits.max_time.value();  // so long at most, and so worth so much at most
        score const unit = state_.bound.unit();
        return std::max(best().value, static_cast<std::int32_t>(most / unit - (most % unit < 0 ? 1 : 0)));
    }

private:
    using partial = search_state::partial;

    REGIMEN_NOINLINE constexpr void search() {
        work_counter& work = state_.work;
        bound_ = no_score;
        score const least = state_.cutoff = lowest_score();
        // What it takes to have a first session does not count, however few steps follow.
        std::int64_t const steps = work.left;
        work.left = steps_for_free;
        subproblems_.find_types();
        local_search_.run(least, subproblems_at_first, effort::first_session);
        work.left = best().found ? steps : std::max(steps, work.left);
        if (work.left <= 0 && subproblems_.highest_bound() >= least) work.spend();
        if (best().found && !work.spent() && gap() > much * state_.bound.unit()) subproblems_.start_again();
        score const most = subproblems_.highest_bound();
        if (work.spent())
            bound_ = most;
        else
            prove(least, most);
    }
    /// No session comes to less.
    constexpr score lowest_score() const {
        plan_problem const& problem = state_.problem;
        score least = -score{problem.cost_of_changes} * problem.rules().most_changes;
        for (std::size_t g = 0; g < problem.goals.size; ++g)
            least += std::min(problem.worth_of_goal(g, n_worth - 1), 0);
        return state_.bound.unit() * least - problem.ctx.limits.max_time.value();
    }
    constexpr score gap() const { return subproblems_.highest_bound() - state_.incumbent_score; }

    /// Tries the highest cutoff that a session could meet, and then lower ones: with a cutoff that is nearly met a
    /// search is short, for it prunes nearly everything. An incumbent that is found raises the cutoff of the same try.
    constexpr void prove(score least, score most) {
        work_counter& work = state_.work;
        interruptions const& after = state_.problem.space.interrupted;
        std::int64_t const share = std::clamp(tenth_, after.second.least, after.second.most);
        std::array<std::int64_t, 2> const interrupted_at{
            std::max<std::int64_t>(work.left - std::clamp(tenth_, after.first.least, after.first.most), 0),
            std::max<std::int64_t>(work.left - share, 0)};
        std::size_t n_interruptions = 0;
        score proven = most + 1;  // nothing comes to so much
        score step = std::max<score>(state_.bound.unit() / 8, 1);
        state_.cutoff = state_.problem.only_time ? no_score : most;  // a session's time is bounded well enough
        for (int tries = 0;; ++tries) {
            score const worst = best().found ? state_.next_cutoff() : least;
            score const cutoff = state_.cutoff = std::max(state_.cutoff, worst);
            state_.best_pruned = no_score;
            bool const may_interrupt =
                n_interruptions == 0 || (n_interruptions == 1 && best().found && gap() > state_.bound.unit());
            work.stop_at = may_interrupt ? std::min(interrupted_at[n_interruptions], work.left) : 0;
            try_cutoff();
            bool const interrupted = work.spent();
            work.stop_at = 0;
            if (work.spent()) {
                bound_ = std::min(std::max(bound_, state_.cutoff), proven);
                return;
            }
            if (interrupted) {
                bool const again = n_interruptions++ != 0;
                if (again) work.stop_at = std::max<std::int64_t>(work.left - share, 0);
                local_search_.run(least, again ? subproblems_.size() : subproblems_to_swap_in,
                                  again ? effort::all_swaps : effort::single_swaps);
                work.stop_at = 0;
                bound_ = no_score;
                state_.cutoff = cutoff;
                continue;
            }
            if (cutoff == worst || (best().found && state_.incumbent_score >= cutoff)) return;
            proven = cutoff;
            state_.cutoff = std::min(state_.best_pruned, cutoff - step);
            step = 2 * step;
            if (tries >= tries_for_much && !best().found) state_.cutoff = least;  // is there anything at all?
        }
    }
    constexpr void try_cutoff() {
        subproblems_.set_untried();
        while (subproblem* const s = subproblems_.most_promising()) {
            if (!state_.promising(s->bound)) break;
            score const bound = s->bound;
            search_subproblem(*s);
            if (!state_.work.spent()) continue;
            bound_ = std::max(bound_, bound);
            break;
        }
        score const others = subproblems_.highest_bound_of_types();
        if (state_.work.spent())
            bound_ = std::max(bound_, others);
        else
            state_.promising(others);
    }
    /// With as few changes of position as a subproblem takes, and then with more.
    REGIMEN_NOINLINE constexpr void search_subproblem(subproblem& s) {
        s.tried = true;
        subproblems_.bound_subproblem(s);
        multipliers const at = state_.bound.current();
        partial smallest;
        if (state_.work.spent() || !state_.start(smallest)) return;
        std::int32_t const time_left = state_.feasible.time_left(smallest);
        int const fewest = std::popcount(s.positions) - 1;
        composition_view const& rules = state_.problem.rules();
        score most = no_score;
        for (int changes = fewest; changes <= (fewest == 0 ? 0 : rules.most_changes); ++changes) {
            score const bound = s.first_bound - state_.bound.cost_of(changes - fewest);
            if (!state_.promising(bound)) {
                most = std::max(most, bound);
                break;
            }
            if (rules.position_change.value() * (changes - fewest) > time_left) break;
            auto const n_stays = static_cast<std::size_t>(changes) + 1;
            most = std::max(most, subproblems_.visit_stay_orders(s, n_stays, at, visitor{*this}));
            if (state_.work.spent()) return;
        }
        s.bound = std::min(s.bound, most);
    }
    struct visitor {
        plan_search& self;
        static constexpr bool ended() { return false; }
        constexpr score operator()() const { return self.search_stays(); }
    };
    /// Branches in the order of stays that the state is set to; its bound.
    REGIMEN_NOINLINE constexpr score search_stays() {
        score const bound = state_.improve_multipliers(steps_in_stays);
        partial o;
        if (state_.work.spent() || !state_.promising(bound) || !state_.start(o)) return bound;
        branch(o, prune(o, state_.rank_candidates(o)));
        return bound;
    }

    /// Drops the candidates of a set with which it cannot meet the cutoff; how many are left, or `npos` where the set
    /// itself cannot.
    constexpr std::size_t prune(partial& o, std::size_t size) {
        ranked_item* const list = state_.candidates_for(o);
        item_view<ranked_item> const all{list, size};
        auto const best = state_.bound.best_of(o, all);
        if (!state_.promising(o.bound + best.sum) || !state_.feasible.can_be_completed(o, all)) return npos;
        o.lost_for_goals = state_.bound.lost_for_goals(o, all);
        score const most = o.bound - o.lost_for_goals + best.sum;
        if (!state_.promising(most)) return npos;
        auto const by_time = state_.bound.by_time(o, all);
        if (!state_.promising(by_time.most)) return npos;
        // What a candidate loses: it takes the place of another one, which adds more.
        auto const lost = [](score gain, score of_other) {
            return gain > 0 ? std::max<score>(of_other - gain, 0) : of_other - gain;
        };
        std::size_t left = 0;
        for (std::size_t k = 0; k < size; ++k) {
            bool const counts = state_.feasible.item(list[k].item).counts();
            score const with_it = most - lost(list[k].gain, counts ? best.least_exercise : 0);
            score const in_time = by_time.most - lost(state_.bound.gain_without_time(list[k]), by_time.least_gain);
            if (state_.promising(with_it) && state_.promising(in_time)) list[left++] = list[k];
        }
        return left;
    }

    /// Considers a set as it is, and with each of the candidates in the list of its size. Where time is short, first
    /// with something to end and to settle with: without them little can be said of the time that is left.
    constexpr void branch(partial const& o, std::size_t size) {
        if (size == npos) return;
        ranked_item* const list = state_.candidates_for(o);
        bool const short_of_time = state_.bound.current().second != 0;
        std::uint8_t const wanted = !short_of_time                        ? 0
                                    : !o.gives.has(session_part::ends)    ? bit_of(session_part::ends)
                                    : !o.gives.has(session_part::settles) ? bit_of(session_part::settles)
                                                                          : 0;
        auto const is_wanted = [&](std::size_t k) {
            return (state_.feasible.given_by(list[k].item).parts & wanted) != 0;
        };
        bool const larger_first = wanted != 0 || (size != 0 && list[0].gain > 0);
        if (!larger_first) state_.consider(o);
        for (std::size_t k = 0; k < size; ++k) {
            if (wanted != 0 && !is_wanted(k)) continue;
            std::size_t const from = wanted != 0 ? 0 : k;
            score const most = o.bound - o.lost_for_goals + state_.bound.best_of(o, {list + from, size - from}).sum;
            if (!state_.promising(most)) break;
            if (state_.work.spend()) {
                partial with = o;
                state_.bound.add(with, list[k].item, list[k].gain);
                ranked_item* const next = state_.candidates_for(with);
                auto const needs = state_.feasible.needed(with);
                std::size_t left = 0;
                for (std::size_t j = wanted != 0 ? 0 : k + 1; j < size; ++j) {
                    if (j <= k && is_wanted(j)) continue;  // with these it was tried
                    std::uint16_t const i = list[j].item;
                    if (state_.feasible.fits(with, i)) next[left++] = {state_.bound.gain_of(with, needs, i), i};
                }
                sort_candidates(next, left);
                branch(with, prune(with, left));
            }
            if (k == 0 && larger_first && wanted == 0) state_.consider(o);
            if (state_.work.spent()) return;
        }
    }

    static constexpr score much = 4;  ///< between the incumbent and the bound, in value
    static constexpr int steps_in_stays = 1;
    static constexpr int tries_for_much = 8;
    static constexpr std::int64_t steps_for_free = 2'000;
    static constexpr std::size_t subproblems_at_first = 3, subproblems_to_swap_in = 12;

    search_state state_;
    subproblem_list subproblems_{state_};
    local_search local_search_{state_, subproblems_};
    bool complete_ = false;
    std::int64_t steps_left_ = 0;
    std::int64_t tenth_ = 0;  ///< of the work
    score bound_ = no_score;  ///< of what was not searched
};

/// In how many sets of positions a session of this catalogue may be.
template <class C>
consteval std::size_t sets_of_positions() {
    constexpr std::size_t n_positions = view_of<C>.positions.size();
    constexpr int most = std::min({composition_of<C>.most_positions, composition_of<C>.most_changes + 1, 32});
    std::size_t all = 0, of_size = 1;
    for (int k = 1; k <= std::min(most, static_cast<int>(n_positions)); ++k) {
        of_size = of_size * (n_positions - static_cast<std::size_t>(k) + 1) / static_cast<std::size_t>(k);
        all += of_size;
    }
    return all;
}

/// The room of a workspace, as large as a catalogue takes: the one part of the search that there is for each of them.
template <class C>
class plan_room {
public:
    /// For as long as the room stays.
    constexpr plan_workspace workspace() {
        return {std::data(items_of_catalogue<C>),
                interrupted_after<C>,
                n,
                subproblems_.size(),
                items_.data(),
                by_family_.data(),
                left_.data(),
                fitted_.data(),
                base_.data(),
                priced_.data(),
                ranked_.data(),
                candidates_.data(),
                ends_of_kin_.data(),
                subproblems_.data()};
    }

private:
    static constexpr std::size_t n = view_of<C>.exercises.size();
    static constexpr std::size_t n_sets = sets_of_positions<C>();
    static_assert(n_sets <= 4'000, "a session of this catalogue may be in too many sets of positions");
    static_assert(composition_of<C>.most_changes < static_cast<int>(most_stays));

    std::array<plan_item, n> items_;
    std::array<std::uint16_t, n> by_family_, left_;
    std::array<std::uint16_t, 2 * n + 1> ends_of_kin_;
    std::array<fitted_item, n> fitted_;
    std::array<score, n> base_;
    std::array<priced_item, n> priced_;
    std::array<ranked_item, subproblem_list::most_types * n> ranked_;
    std::array<ranked_item, (partial_session::capacity + 1) * n> candidates_;
    std::array<subproblem, subproblem_list::most_types * n_sets> subproblems_;
};

}  // namespace regimen::detail

#endif
