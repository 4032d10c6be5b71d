// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// plan(): a clearance and a request become the best routine that keeps every rule of composition, or the reason that
// there is none. Deterministic, no heap, with a work limit that is a count. Advice is in advice.hpp.
#ifndef REGIMEN_PLANNING_PLAN_HPP
#define REGIMEN_PLANNING_PLAN_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/detail/branch_and_bound.hpp>
#include <regimen/planning/request.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/session/start_positions.hpp>

#include <cstddef>
#include <cstdint>

namespace regimen {

/// Why there is no routine, where one was looked for.
enum class plan_obstacle : std::uint8_t {
    none,
    nothing_is_permitted,  ///< the clearance permits nothing
    nothing_is_at_hand,    ///< what it permits needs other equipment or positions
    no_settling,
    no_relaxation,
    no_warm_up,       ///< nothing permitted can open a session of this length
    too_little_time,  ///< `shortest_time` would do
    search_ended,     ///< the work limit was reached before any routine was found: with more steps there may be one
};

/// How much work a search may do: so many steps, the same on every machine. Finding a first session does not count, if
/// that takes at most 2,000: with 0 steps it is what comes back. The default is enough to prove the best routine of a
/// catalogue of fifty exercises for nearly everybody, and takes a fraction of a second. Fewer than 0 are 0. Where there
/// is no routine the shortest one is looked for, with as many steps again.
struct work_limit {
    std::int64_t steps = 1'000'000;
};

/// What plan() comes back with.
struct [[nodiscard]] plan_result {
    routine items;
    seconds total_time = 0_s;
    std::int32_t value = 0;  ///< by the value function of the planning problem
    /// No routine is worth more, of those that end lying down if any can; `value` itself where the search was complete.
    /// Where none was found it says nothing.
    std::int32_t value_at_most = 0;
    bool optimal = false;  ///< proven: none is worth more, none of its value shorter, none of both before it
    plan_obstacle obstacle = plan_obstacle::none;
    seconds shortest_time = 0_s;  ///< where time was too little
    seconds allowed_time = 0_s;
    std::int32_t max_exertion = 0;  ///< CR10 points to stay at or below
    goal_list goals;                ///< what was planned for
    std::uint8_t uncovered = 0;     ///< bit per goal that no item serves

    /// Whether there is a routine. Where nothing was looked for, on a day of rest for example, there is none, and
    /// nothing is in the way of one.
    constexpr bool found() const { return obstacle == plan_obstacle::none && items.size != 0; }
    friend constexpr bool operator==(plan_result const&, plan_result const&) = default;
};

template <class Argument>
struct PLAN_CALLED_WITHOUT_A_CLEARANCE : detail::violation {};
template <class Clearance, class Argument>
struct PLAN_CALLED_WITHOUT_A_REQUEST_FOR_ITS_CATALOGUE : detail::violation {};
template <class Argument>
struct PLAN_CALLED_WITH_A_THIRD_ARGUMENT_THAT_IS_NO_WORK_LIMIT : detail::violation {};
template <class... Arguments>
struct PLAN_CALLED_WITH_MORE_THAN_THREE_ARGUMENTS : detail::violation {};

namespace detail {

/// Never more goals than there is room for, whatever was stored.
constexpr goal_list goals_for(goal_list const& wished, goal_list const& of_profile) {
    goal_list out = wished.size != 0 ? wished : of_profile;
    out.size = static_cast<std::uint8_t>(out.view().size());
    return out;
}

/// Why a problem has no session: something that every session needs is missing, or there is too little time.
REGIMEN_COLD constexpr void find_obstacle(plan_problem& problem, std::int64_t steps, plan_result& out) {
    auto const any = [&problem](block b) {
        for (std::size_t i = 0; i < problem.size; ++i) {
            if (problem.items[i].may_be_in(b)) return true;
        }
        return false;
    };
    // What settles is of one family, and what relaxes of another: no family comes twice.
    auto const relaxes_besides = [&problem] {
        for (std::size_t i = 0; i < problem.size; ++i) {
            if (!problem.items[i].may_be_in(block::settle)) continue;
            for (std::size_t j = 0; j < problem.size; ++j) {
                bool const same = problem.items[i].family == problem.items[j].family;
                if (!same && problem.items[j].may_be_in(block::relax)) return true;
            }
        }
        return false;
    };
    out.obstacle = !problem.any_permitted ? plan_obstacle::nothing_is_permitted
                   : problem.size == 0    ? plan_obstacle::nothing_is_at_hand
                   : !any(block::settle)  ? plan_obstacle::no_settling
                   : !relaxes_besides()   ? plan_obstacle::no_relaxation
                                          : plan_obstacle::none;
    if (out.obstacle != plan_obstacle::none) return;
    problem.only_time_counts();
    problem.ctx.limits.max_time = problem.rules().band_of(problem.ctx.day).max_time;
    plan_search shortest(problem, steps);
    shortest.run();
    out.obstacle = !shortest.complete()    ? plan_obstacle::search_ended
                   : shortest.best().found ? plan_obstacle::too_little_time
                                           : plan_obstacle::no_warm_up;
    if (shortest.complete()) out.shortest_time = seconds::from_value(shortest.best().seconds);
}

/// What the best session is as a routine; its positions are chosen once more where several cost the same.
REGIMEN_COLD constexpr void write_down(plan_problem const& problem, plan_candidate const& best, plan_result& out) {
    catalogue_view const& c = problem.wish.catalogue;
    out.items.catalogue = c.fingerprint;
    for (std::size_t i = 0; i < best.size; ++i) {
        draft_item const& x = best.items[i];
        out.items.add({x.exercise, x.in, x.position, problem.wish.dose_of(x.exercise)});
    }
    out.total_time = seconds::from_value(best.seconds);
    out.value = best.value;
    routine other = out.items;
    choose_start_positions(c, other.items.data(), other.size, problem.ctx.avoids);
    bool same = true;
    for (std::size_t i = 0; i < other.size; ++i) same = same && other[i].position == out.items[i].position;
    if (same) return;
    auto const changes = [](routine const& r) {
        int n = 0;
        for (std::size_t i = 1; i < r.size; ++i) n += r[i].position != r[i - 1].position ? 1 : 0;
        return n;
    };
    bool const lies = ((problem.last_lies_in >> other[other.size - 1].position) & 1U) != 0;
    if (lies && changes(other) == changes(out.items) &&
        total_time(c, problem.rules(), other.view(), problem.ctx.at) == out.total_time &&
        first_fault(c, problem.rules(), other.view(), problem.ctx).sound)
        out.items = other;
}

/// plan() without the types of a catalogue: compiled once, whatever catalogues a program has.
REGIMEN_NOINLINE constexpr plan_result plan_in(plan_workspace const& space, clearance_view const& ok,
                                               request_view const& wish, work_limit limit) {
    plan_result out;
    out.goals = goals_for(wish.goals, ok.made_for.goals);
    plan_problem problem(space, ok, wish, out.goals);
    out.allowed_time = problem.ctx.limits.max_time;
    out.max_exertion = problem.ctx.limits.max_exertion;
    plan_search search(problem, limit.steps);
    search.run();
    out.uncovered = static_cast<std::uint8_t>((1U << out.goals.size) - 1U);
    if (!search.best().found) {
        if (search.complete())
            find_obstacle(problem, limit.steps, out);
        else
            out.obstacle = plan_obstacle::search_ended;
        return out;
    }
    out.optimal = search.complete();
    out.value_at_most = search.bound();
    write_down(problem, search.best(), out);
    for (routine_item const& i : out.items.view()) {
        for (std::size_t g = 0; g < out.goals.size; ++g) {
            if (out.goals.items[g].served_by(wish.catalogue.exercises[i.exercise]))
                out.uncovered &= static_cast<std::uint8_t>(~(1U << g));
        }
    }
    return out;
}

}  // namespace detail

/// The best routine for a cleared person by the value function of docs/planning/plan.md, every constraint kept; the
/// same input gives the same routine on every machine. Where the work limit ends the search it is the best that was
/// found, and `value_at_most` says how much better one could be.
template <class Catalogue>
constexpr plan_result plan(clearance<Catalogue> const& ok, request<Catalogue> const& wish = {}, work_limit limit = {}) {
    detail::plan_room<Catalogue> room;
    return detail::plan_in(room.workspace(), ok.view(), wish.view(), limit);
}
/// Nothing else can be planned for: a profile, a screening or a pointer that may be null is not a clearance.
template <class Argument, class... Rest>
constexpr plan_result plan(Argument const&, Rest const&...) {
    detail::require<PLAN_CALLED_WITHOUT_A_CLEARANCE<Argument>, error_code::plan_without_clearance>();
    return {};
}
/// Nor with a request for another catalogue, or with what is no request.
template <class Catalogue, class Argument, class... Rest>
constexpr plan_result plan(clearance<Catalogue> const&, Argument const&, Rest const&...) {
    detail::require<PLAN_CALLED_WITHOUT_A_REQUEST_FOR_ITS_CATALOGUE<clearance<Catalogue>, Argument>,
                    error_code::plan_without_clearance>();
    return {};
}
/// Nor with a plain number as the limit, which could mean milliseconds, nor with a fourth argument.
template <class Catalogue, class Argument, class... Rest>
constexpr plan_result plan(clearance<Catalogue> const&, request<Catalogue> const&, Argument const&, Rest const&...) {
    detail::require<PLAN_CALLED_WITH_A_THIRD_ARGUMENT_THAT_IS_NO_WORK_LIMIT<Argument>, error_code::plan_limit>();
    return {};
}
template <class Catalogue, class... Rest>
constexpr plan_result plan(clearance<Catalogue> const&, request<Catalogue> const&, work_limit const&, Rest const&...) {
    detail::require<PLAN_CALLED_WITH_MORE_THAN_THREE_ARGUMENTS<Rest...>, error_code::plan_limit>();
    return {};
}

}  // namespace regimen

#endif
