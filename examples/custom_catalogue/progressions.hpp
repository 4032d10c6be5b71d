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
struct a_pair_of_plates : kinds::linear<made_up, add(5_kg)> {
    static constexpr std::string_view id = "a-pair-of-plates";
};
// Easy: up. Harder than it should be: down.
struct by_feel : kinds::by_exertion<made_up, add(5_kg)> {
    static constexpr std::string_view id = "by-feel";
};
// Five to eight repetitions, then five kilograms more and from five again.
struct fill_then_load : kinds::double_progression<made_up, add(1_reps), add(5_kg)> {
    static constexpr std::string_view id = "fill-then-load";
};
// A host's own rule beside the ready ones: after a step back, up again only after three full sessions.
struct slow_return : kinds::careful<made_up, rise_after{3, 10}> {
    static constexpr std::string_view id = "slow-return";
    static constexpr auto path = in_turn(add(1_reps));
};

using overhead_progress = progression<a_pair_of_plates, ladder<overhead_press>>;
using row_progress = progression<by_feel, ladder<supported_row, bent_over_row>>;
using press_progress = progression<fill_then_load, ladder<floor_press, bench_press>>;
using pull_progress = progression<slow_return, ladder<hip_thrust, deadlift>>;
// [policies]

}  // namespace gym

#endif
