// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rules of the barbell room, its timetable in days since the first session, and one delay.
// Illustrative, not advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_RULES_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_RULES_HPP

#include "conditions.hpp"
#include "lifts.hpp"

#include <regimen/rules/rule.hpp>

#include <string_view>

namespace gym {

namespace rule {

struct chest_pain_stops {
    static constexpr safety_rule is{.id = "chest-pain-stops",
                                    .when = chest_pain_on_effort::is,
                                    .blocks_session = true,
                                    .action = urgency::emergency,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "No lifting: chest pain on effort needs emergency care."};
};
struct leg_weakness_stops {
    static constexpr safety_rule is{.id = "leg-weakness-stops",
                                    .when = new_leg_weakness::is,
                                    .blocks_session = true,
                                    .action = urgency::same_day,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "No lifting: have the leg looked at today."};
};
struct blood_pressure_first {
    static constexpr safety_rule is{.id = "blood-pressure-first",
                                    .when = unchecked_blood_pressure::is,
                                    .max_effort = E2,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "Have the blood pressure followed up before lifting."};
};
struct low_back_caps {
    static constexpr safety_rule is{.id = "low-back-caps",
                                    .when = low_back_flare::is,
                                    .caps = {{demand::axial_load, 1}, {demand::bent_over_load, 1}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "With a flaring low back: no weight on it and none in front of it."};
};
struct shoulder_caps {
    static constexpr safety_rule is{.id = "shoulder-caps",
                                    .when = sore_shoulder::is,
                                    .caps = {{demand::overhead_load, 0}, {demand::shoulder_rotation, 1}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "With a sore shoulder: nothing overhead, arms not turned back."};
};
struct spotter_caps {
    static constexpr safety_rule is{.id = "spotter-caps",
                                    .when = no_spotter::is,
                                    .caps = {{demand::bar_over_body, 1}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "Alone, no bar above the body that could come down on it."};
};
struct hand_caps {
    static constexpr safety_rule is{.id = "hand-caps",
                                    .when = torn_hand::is,
                                    .caps = {{demand::grip_load, 1}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "With a torn palm: nothing heavy hanging from it."};
};
struct short_night_short_session {
    static constexpr safety_rule is{.id = "short-night-short-session",
                                    .when = short_night::is,
                                    .max_length = 30_min,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "After a short night, half an hour is enough."};
};
struct fast_pulse_easy_day {
    static constexpr safety_rule is{.id = "fast-pulse-easy-day",
                                    .when = fast_resting_pulse::is,
                                    .max_effort = E2,
                                    .max_exertion = 3_rpe,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "With a fast pulse at rest: an easy day."};
};
struct easy_weeks_after_a_break {
    static constexpr safety_rule is{.id = "easy-weeks-after-a-break",
                                    .when = out_of_training::is,
                                    .days = between_days(0, 28),
                                    .max_exertion = 6_rpe,
                                    .lifts = lifted_by::never,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "Four weeks of easy lifting after a break."};
};
struct technique_first {
    static constexpr safety_rule is{.id = "technique-first",
                                    .when = everyone::is,
                                    .days = between_days(0, 14),
                                    .caps = {{demand::breath_brace, 1}},
                                    .lifts = lifted_by::never,
                                    .grade = evidence::general,
                                    .sources = made_up,
                                    .sentence = "For two weeks, nothing that tempts to hold the breath."};
};

}  // namespace rule

namespace delay {
struct after_a_fever {
    static constexpr gate_delay is{.id = "after-a-fever",
                                   .when = fever_lately::is,
                                   .later_by = 14_days,
                                   .efforts = {E4, E5},
                                   .lifts = lifted_by::resolution,
                                   .grade = evidence::general,
                                   .sources = made_up,
                                   .sentence = "After a fever, lifting starts two weeks later."};
};
}  // namespace delay

template <class Exercise, int Novice, int Returning>
using open_from = gate<Exercise, on<novice, Novice>, on<returning, Returning>>;

// clang-format off
using timetable = gates<
    //        exercise          novice  returning
    open_from<easy_breathing,        0,         0>,
    open_from<quiet_rest,            0,         0>,
    open_from<brisk_walk,            0,         0>,
    open_from<free_squats,           0,         0>,
    open_from<hinge_drill,           0,         0>,
    open_from<bar_pass_through,      0,         0>,
    open_from<shoulder_rolls,        0,         0>,
    open_from<hip_stretch,           0,         0>,
    open_from<plate_squat,           0,         0>,
    open_from<hip_thrust,            0,         0>,
    open_from<floor_press,           7,         0>,
    open_from<supported_row,         7,         0>,
    open_from<overhead_press,       14,         7>,
    open_from<bench_press,          14,         7>,
    open_from<bent_over_row,        14,         7>,
    open_from<back_squat,           14,         7>,
    open_from<deadlift,             28,        14>,
    open_from<heavy_squat,         168,        56>>;
// clang-format on

struct careful {
    static constexpr std::string_view id = "careful";
    using rules = regimen::rules<rule::chest_pain_stops, rule::leg_weakness_stops, rule::blood_pressure_first,
                                 rule::low_back_caps, rule::shoulder_caps, rule::spotter_caps, rule::hand_caps,
                                 rule::short_night_short_session, rule::fast_pulse_easy_day,
                                 rule::easy_weeks_after_a_break, rule::technique_first>;
    using gates = timetable;
    using delays = regimen::delays<delay::after_a_fever>;
};

}  // namespace gym

#endif
