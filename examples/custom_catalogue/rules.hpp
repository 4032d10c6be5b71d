// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rules of the barbell room, its timetable in days since the first session, and one delay.
// Illustrative, not advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_RULES_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_RULES_HPP

#include "conditions.hpp"
#include "lifts.hpp"

#include <regimen/rules/rule.hpp>

#include <array>
#include <string_view>

namespace gym {

/// What all rules here have in common; a rule that is lifted otherwise says so itself.
struct example_rule {
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = made_up;
};

namespace rule {

struct chest_pain_stops : example_rule {
    static constexpr std::string_view id = "chest-pain-stops";
    using when = chest_pain_on_effort;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::emergency;
    static constexpr std::string_view sentence = "No lifting: chest pain on effort needs emergency care.";
};
struct leg_weakness_stops : example_rule {
    static constexpr std::string_view id = "leg-weakness-stops";
    using when = new_leg_weakness;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::same_day;
    static constexpr std::string_view sentence = "No lifting: have the leg looked at today.";
};
struct blood_pressure_first : example_rule {
    static constexpr std::string_view id = "blood-pressure-first";
    using when = unchecked_blood_pressure;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E2;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr std::string_view sentence = "Have the blood pressure followed up before lifting.";
};
struct low_back_caps : example_rule {
    static constexpr std::string_view id = "low-back-caps";
    using when = low_back_flare;
    using caps = regimen::caps<at_most<demand::axial_load, 1>, at_most<demand::bent_over_load, 1>>;
    static constexpr std::string_view sentence = "With a flaring low back: no weight on it and none in front of it.";
};
struct shoulder_caps : example_rule {
    static constexpr std::string_view id = "shoulder-caps";
    using when = sore_shoulder;
    using caps = regimen::caps<at_most<demand::overhead_load, 0>, at_most<demand::shoulder_rotation, 1>>;
    static constexpr std::string_view sentence = "With a sore shoulder: nothing overhead, arms not turned back.";
};
struct spotter_caps : example_rule {
    static constexpr std::string_view id = "spotter-caps";
    using when = no_spotter;
    using caps = regimen::caps<at_most<demand::bar_over_body, 1>>;
    static constexpr std::string_view sentence = "Alone, no bar above the body that could come down on it.";
};
struct hand_caps : example_rule {
    static constexpr std::string_view id = "hand-caps";
    using when = torn_hand;
    using caps = regimen::caps<at_most<demand::grip_load, 1>>;
    static constexpr std::string_view sentence = "With a torn palm: nothing heavy hanging from it.";
};
struct short_night_short_session : example_rule {
    static constexpr std::string_view id = "short-night-short-session";
    using when = short_night;
    static constexpr auto max_length = 30_min;
    static constexpr std::string_view sentence = "After a short night, half an hour is enough.";
};
struct fast_pulse_easy_day : example_rule {
    static constexpr std::string_view id = "fast-pulse-easy-day";
    using when = fast_resting_pulse;
    static constexpr auto max_effort = E2;
    static constexpr auto max_exertion = 3_rpe;
    static constexpr std::string_view sentence = "With a fast pulse at rest: an easy day.";
};
struct easy_weeks_after_a_break : example_rule {
    static constexpr std::string_view id = "easy-weeks-after-a-break";
    using when = out_of_training;
    static constexpr auto days = between_days(0, 28);
    static constexpr auto max_exertion = 6_rpe;
    static constexpr auto lifts = lifted_by::never;
    static constexpr std::string_view sentence = "Four weeks of easy lifting after a break.";
};
struct technique_first : example_rule {
    static constexpr std::string_view id = "technique-first";
    using when = everyone;
    static constexpr auto days = between_days(0, 14);
    using caps = regimen::caps<at_most<demand::breath_brace, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr std::string_view sentence = "For two weeks, nothing that tempts to hold the breath.";
};

}  // namespace rule

namespace delay {
struct after_a_fever : example_rule {
    static constexpr std::string_view id = "after-a-fever";
    using when = fever_lately;
    static constexpr auto later_by = 14_days;
    static constexpr std::array efforts{E4, E5};
    static constexpr std::string_view sentence = "After a fever, lifting starts two weeks later.";
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
