// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the parts of the search behind plan() share: the problem, the work that is left, the subproblem that is looked
// at, and the best session so far (the incumbent).
#ifndef REGIMEN_PLANNING_DETAIL_SEARCH_STATE_HPP
#define REGIMEN_PLANNING_DETAIL_SEARCH_STATE_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/planning/detail/multipliers.hpp>
#include <regimen/planning/detail/sequencing.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

struct search_state {
    using partial = partial_session;

    plan_problem& problem;
    work_counter work;
    feasibility feasible{problem};
    lagrangian_bound bound{feasible};
    sequencer sequence{problem, work};
    std::size_t must_have = npos;  ///< index of an item that each session must have
    plan_candidate incumbent{};
    score incumbent_score = no_score;
    score cutoff = no_score;       ///< sessions that come to less are not looked for
    score best_pruned = no_score;  ///< the highest bound of what was not looked at because of that

    constexpr search_state(plan_problem& p, std::int64_t steps) : problem(p), work{.left = steps} {}

    /// The candidates for a set, sorted, in the list of its size.
    constexpr ranked_item* candidates_for(partial const& o) const {
        return problem.space.candidates + o.size * problem.space.n;
    }
    /// Whether something of this bound is to be looked at.
    constexpr bool promising(score its_bound) {
        if (its_bound >= cutoff) return true;
        best_pruned = std::max(best_pruned, its_bound);
        return false;
    }
    /// Another session has to come to so much: to as much as the incumbent, for then their sequence decides.
    constexpr score next_cutoff() const { return incumbent_score + (problem.only_time ? 1 : 0); }

    /// The smallest set of the subproblem. False where it cannot have what it must have.
    REGIMEN_NOINLINE constexpr bool start(partial& o) const {
        o = bound.empty();
        if (feasible.time_left(o) < 0) return false;
        if (must_have == npos) return true;
        if (!feasible.allows(must_have) || !feasible.fits(o, must_have)) return false;
        bound.add(o, must_have, bound.gain_of(o, must_have));
        return true;
    }
    /// Searches for better multipliers for the subproblem, in so many steps. Its bound with them.
    REGIMEN_NOINLINE constexpr score improve_multipliers(int steps, bool blindly = false) {
        partial o;
        if (!start(o)) return no_score;
        multiplier_search search(feasible, bound, o);
        score const aim = blindly ? no_score : incumbent.found ? incumbent_score : cutoff;
        score const lowest = search.lower(steps, cutoff, aim, work);
        bound.set_multipliers(search.best());
        promising(lowest);
        return lowest;
    }
    /// Makes the list of the candidates for a set; how many there are.
    REGIMEN_NOINLINE constexpr std::size_t rank_candidates(partial const& o) {
        ranked_item* const list = candidates_for(o);
        auto const needs = feasible.needed(o);
        std::size_t size = 0;
        for (std::size_t i = 0; i < problem.size; ++i) {
            if (feasible.allows(i) && feasible.fits(o, i))
                list[size++] = {bound.gain_of(o, needs, i), static_cast<std::uint16_t>(i)};
        }
        sort_candidates(list, size);
        return size;
    }
    /// Sequences a set, if it can be better than the incumbent, and keeps it if it is.
    REGIMEN_NOINLINE constexpr void consider(partial const& o, bool any_will_do = false) {
        if (!promising(bound.score_of(o)) || !feasible.is_complete(o)) return;
        if (!sequence.improve({o.chosen.data(), o.size}, o.worth, feasible.stays(), feasible.orders_filled(o),
                              incumbent, any_will_do))
            return;
        incumbent_score = bound.unit() * incumbent.value - incumbent.seconds;
        cutoff = std::max(cutoff, next_cutoff());
    }
};

}  // namespace regimen::detail

#endif
