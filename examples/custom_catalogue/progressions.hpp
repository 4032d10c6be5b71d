// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How the lifts are built up: a step of load every week, steps by how hard it felt, repetitions first and then load.
// Illustrative, not advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_PROGRESSIONS_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_PROGRESSIONS_HPP

#include "lifts.hpp"

#include <regimen/progression/policy_kinds.hpp>
#include <regimen/shipped/proof.hpp>

namespace gym {

/// The smallest pair of plates weighs five kilograms; no step is larger than a fifth of the load, or that pair.
inline constexpr progression_limits plates_and_weeks{
    .days_between_rises = 7, .most_percent = 20, .smallest_load_g = 5000};

// [policies]
// Five kilograms more after two full sessions and a week.
struct a_pair_of_plates {
    static constexpr progression_policy is = kinds::linear<add(5_kg)>("a-pair-of-plates", made_up);
};
// Easy: up. Harder than it should be: down.
struct by_feel {
    static constexpr progression_policy is = kinds::by_exertion<add(5_kg)>("by-feel", made_up);
};
// Five to eight repetitions, then five kilograms more and from five again.
struct fill_then_load {
    static constexpr progression_policy is =
        kinds::double_progression<add(1_reps), add(5_kg)>("fill-then-load", made_up);
};
// A host's own: after a step back, up again only after three full sessions and ten days.
struct slow_return {
    static constexpr progression_policy is{.id = "slow-return",
                                           .path = in_turn(add(1_reps)),
                                           .rules = kinds::careful_rules(made_up, {.sessions = 3, .days = 10})};
};

using overhead_progress = progression<a_pair_of_plates, ladder<overhead_press>>;
using row_progress = progression<by_feel, ladder<supported_row, bent_over_row>>;
using press_progress = progression<fill_then_load, ladder<floor_press, bench_press>>;
using pull_progress = progression<slow_return, ladder<hip_thrust, deadlift>>;
// [policies]

}  // namespace gym

#endif
