// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The catalogue of the barbell room: its vocabulary, content and rulebook, how its sessions are composed, its own
// words. Illustrative, not advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_CATALOGUE_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_CATALOGUE_HPP

#include "progressions.hpp"
#include "rules.hpp"

#include <regimen/regimen.hpp>

#include <string_view>

namespace gym {

/// Longer sessions than the library's own, other bands, other budgets; what bends and arches a back is not looked at.
inline constexpr composition_rules barbell_composition{
    .bands{{
        // until, longest, exercises, exertion
        {14_days, 30_min, 5, 5},
        {56_days, 45_min, 7, 7},
        {168_days, 60_min, 8, 8},
        {week_band::no_end, 75_min, 8, 9},
    }},
    .strength_rank = E4.rank,
    .most_positions = 3,
    .most_changes = 4,
    .position_change = 20_s,
    .strength_rest = 90_s,
    .head_down = "",
    .rolled_out_of{},
    .balance_from_items = 0,
    .budgets{{
        {.demand = "axial-load", .level = 2, .most_items = 2, .most_in_a_row = 1},
        {.demand = "grip-load", .level = 2, .most_in_a_row = 1},
        {.demand = "bent-over-load", .level = 2, .most_items = 2},
    }},
};

struct barbell_room {
    static constexpr std::string_view id = "barbell-room";
    using demands =
        vocabulary<demand::axial_load, demand::bent_over_load, demand::grip_load, demand::overhead_load,
                   demand::shoulder_rotation, demand::deep_squat, demand::bar_over_body, demand::breath_brace>;
    using positions = vocabulary<position::standing, position::on_the_bench, position::on_the_mat>;
    using equipment = vocabulary<equipment::barbell, equipment::plates, equipment::rack, equipment::bench>;
    using regions = vocabulary<region::legs, region::back, region::chest, region::shoulders, region::whole_body>;
    using purposes = vocabulary<purpose::mobility, purpose::stretch, purpose::strength, purpose::relaxation>;
    using modes = regimen::modes<novice, returning>;
    using conditions = regimen::conditions<chest_pain_on_effort, new_leg_weakness, unchecked_blood_pressure,
                                           fever_lately, low_back_flare, sore_shoulder, no_spotter, torn_hand,
                                           short_night, fast_resting_pulse, out_of_training>;
    using exercises =
        regimen::exercises<easy_breathing, quiet_rest, brisk_walk, free_squats, hinge_drill, bar_pass_through,
                           shoulder_rolls, hip_stretch, heavy_squat, back_squat, plate_squat, deadlift, hip_thrust,
                           bench_press, floor_press, overhead_press, bent_over_row, supported_row>;
    static constexpr auto covers = between_days(0, 2 * 365);
    static constexpr auto composition = barbell_composition;
    static constexpr auto progression_limits = plates_and_weeks;
    using progressions = regimen::progressions<overhead_progress, row_progress, press_progress, pull_progress>;
    using default_rulebook = careful;
};

/// The library's English, with the sentences that a lifter should read in other words.
inline constexpr language barbell_english = [] {
    language l = english;
    l.emergency_number = "112";
    l.triage_clear = "Nothing in your answers rules out lifting today.";
    l.triage_same_day = "Please see a doctor today. No lifting until then.";
    l.triage_emergency = "Please call {emergency} now. No lifting.";
    l.limited = "{exercise} is open today, in an easy session.";
    return l;
}();

}  // namespace gym

#endif
