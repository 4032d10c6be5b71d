// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// plan(): clearance + request -> a routine that keeps every rule of composition, or the reason that there is none.
// Deterministic, no heap: first the smallest sound session, then step by step while the session gets better.
#ifndef REGIMEN_PLANNER_HPP
#define REGIMEN_PLANNER_HPP

#include <regimen/detail/plan_search.hpp>
#include <regimen/explain.hpp>
#include <regimen/request.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// Why there is no routine.
enum class plan_obstacle : std::uint8_t {
    none,
    nothing_is_permitted,  ///< the clearance permits nothing
    nothing_is_at_hand,    ///< what it permits needs other equipment or positions
    no_settling,
    no_relaxation,
    no_warm_up,            ///< nothing permitted can open a session of this length
    too_little_time,       ///< `shortest_seconds` would do
};

/// What plan() comes back with.
struct plan_result {
    routine items;
    std::int32_t total_seconds = 0;
    std::int32_t value = 0;              ///< by the value function of the planning problem
    bool optimal = false;                ///< proven best; the search here is a good one, and proves nothing
    plan_obstacle obstacle = plan_obstacle::none;
    std::int32_t shortest_seconds = 0;   ///< where time was too little
    std::int32_t allowed_seconds = 0;
    std::int32_t max_exertion = 0;       ///< CR10 points to stay at or below
    goal_list goals;                     ///< what was planned for
    std::uint8_t uncovered = 0;          ///< bit per goal that no item serves

    constexpr bool found() const { return obstacle == plan_obstacle::none; }
    friend constexpr bool operator==(plan_result const&, plan_result const&) = default;
};

template <class Argument>
struct PLAN_CALLED_WITHOUT_A_CLEARANCE : detail::violation {};
template <class Clearance, class Argument>
struct PLAN_CALLED_WITHOUT_A_REQUEST_FOR_ITS_CATALOGUE : detail::violation {};

/// A routine for a cleared person: every constraint kept, the same input giving the same routine on every machine.
template <class Catalogue>
constexpr plan_result plan(clearance<Catalogue> const& ok, request<Catalogue> const& wish = {}) {
    plan_result out;
    out.goals = wish.goals().size != 0 ? wish.goals() : ok.made_for().raw().goals;
    detail::plan_search<Catalogue> search(ok, wish, out.goals);
    out.allowed_seconds = search.context().max_seconds;
    out.max_exertion = search.context().max_exertion;
    if (!search.run()) {
        out.shortest_seconds = search.shortest_seconds();
        out.uncovered = static_cast<std::uint8_t>((1U << out.goals.size) - 1U);
        out.obstacle = !search.any_permitted()               ? plan_obstacle::nothing_is_permitted
                       : !search.anything_at_hand()          ? plan_obstacle::nothing_is_at_hand
                       : !search.anything_for(block::settle) ? plan_obstacle::no_settling
                       : !search.anything_for(block::relax)  ? plan_obstacle::no_relaxation
                       : out.shortest_seconds == 0           ? plan_obstacle::no_warm_up
                                                             : plan_obstacle::too_little_time;
        return out;
    }
    out.items = search.found();
    out.total_seconds = search.total();
    out.value = search.value();
    for (std::size_t g = 0; g < out.goals.size; ++g) {
        if (search.serving(g) == 0) out.uncovered |= static_cast<std::uint8_t>(1U << g);
    }
    return out;
}
/// Nothing else can be planned for: a profile, a screening or a pointer that may be null is not a clearance.
template <class Argument, class... Rest>
constexpr plan_result plan(Argument const&, Rest const&...) {
    detail::require<PLAN_CALLED_WITHOUT_A_CLEARANCE<Argument>, rule_code::plan_without_clearance>();
    return {};
}
/// Nor with a request for another catalogue, or with what is no request.
template <class Catalogue, class Argument>
constexpr plan_result plan(clearance<Catalogue> const&, Argument const&) {
    detail::require<PLAN_CALLED_WITHOUT_A_REQUEST_FOR_ITS_CATALOGUE<clearance<Catalogue>, Argument>,
                    rule_code::plan_without_clearance>();
    return {};
}

/// Why there is no routine, in a sentence; empty where there is one.
constexpr explanation explain(plan_result const& r, language const& l = english) {
    explanation out;
    std::string_view phrase;
    switch (r.obstacle) {
        case plan_obstacle::none: return out;
        case plan_obstacle::nothing_is_permitted: phrase = l.nothing_is_permitted; break;
        case plan_obstacle::nothing_is_at_hand: phrase = l.nothing_is_at_hand; break;
        case plan_obstacle::no_settling: phrase = l.no_settling; break;
        case plan_obstacle::no_relaxation: phrase = l.no_relaxation; break;
        case plan_obstacle::no_warm_up: phrase = l.no_warm_up; break;
        case plan_obstacle::too_little_time: phrase = l.too_little_time; break;
    }
    fixed_text<12> found, allowed;
    found << r.shortest_seconds;
    allowed << r.allowed_seconds;
    detail::say_into(out.sentence, phrase, detail::filling{"found", found.view()},
                     detail::filling{"allowed", allowed.view()});
    out.technical << "obstacle " << static_cast<int>(r.obstacle) << ": " << r.shortest_seconds << " / " << r.allowed_seconds;
    return out;
}

}  // namespace regimen

#endif
