// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/progression/policy_kinds.md.
// Ready kinds of policy in a line or two each, percentages of a best, and a wave of weeks.
#include <regimen/progression/policy_kinds.hpp>

using namespace regimen;

// [kinds]
inline constexpr source_entry handbook{.key = "HOUSE", .who = "Our trainer", .what = "How we build up", .year = "2025"};
inline constexpr citation from_her = cite(handbook);

// The id is printed and stored: give each policy its own.
struct one_more {
    static constexpr progression_policy is = kinds::linear<add(1_reps)>("one-more", from_her);
};
struct plates {
    static constexpr progression_policy is = kinds::double_progression<add(1_reps), add(2.5_kg)>("plates", from_her);
};
struct in_total {
    static constexpr progression_policy is = kinds::sum_of_repetitions("in-total", from_her);
};
struct longer {
    static constexpr progression_policy is = kinds::hold_time<add(5_s)>("longer", from_her);
};
struct slower {
    static constexpr progression_policy is = kinds::slower_tempo("slower", from_her);
};
struct only_forms {
    static constexpr progression_policy is = kinds::forms_only("only-forms", from_her, {.sessions = 3, .days = 14});
};
struct by_feel {
    static constexpr progression_policy is = kinds::by_exertion<add(1_rpe)>("by-feel", from_her);
};
struct reps_then_hold {
    static constexpr progression_policy is =
        kinds::one_after_another<add(1_reps), add(1_breaths)>("reps-then-hold", from_her);
};
// [kinds]
static_assert(policy_of<by_feel>.rules.size() == policy_of<one_more>.rules.size() + 1);
static_assert(policy_of<in_total>.id == "in-total" && policy_of<plates>.path.resets &&
              policy_of<slower>.id == "slower");
static_assert(policy_of<longer>.path.size == 1 && policy_of<only_forms>.path.size == 0 &&
              policy_of<reps_then_hold>.path.size == 2);

// [best]
// Five times five, from 60 to 70 percent of a best, in plates of 2.5 kg.
constexpr dose_range squat = sets(5_sets) * 5_reps * load_of_best(102.5_kg, 60, 70, 2.5_kg);
static_assert(squat.movements[0].load_g.start == 60'000);
static_assert(squat.movements[0].load_g.ceiling == 70'000);
// [best]

// [wave]
struct barbell {
    static constexpr progression_policy is = kinds::linear<add(2.5_kg)>("barbell", from_her, {.sessions = 1});
};
constexpr progression_row row{.policy = &policy_of<barbell>, .members = {0}, .doses = {squat}, .size = 1};
constexpr rung_table rungs = rungs_of(row);
constexpr week_wave weeks = wave(90, 95, 100);

constexpr int kilos_in_week(int week) {
    std::uint8_t const at = rung_in_week(rungs, rungs.last[0], weeks, week);  // 70 kg are allowed
    return dose_at_rung(squat, barbell::is.path.value, rungs.rung_in_form(at)).movements[0].load_g / 1000;
}
static_assert(kilos_in_week(0) == 62);  // 62.5 kg: at most 90 percent of 70
static_assert(kilos_in_week(2) == 70);
static_assert(kilos_in_week(3) == 47);  // every fourth week is light: 47.5 kg, at most 70 percent
// [wave]

int main() {}
