// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/progression/policy_kinds.md.
// Ready kinds of policy in a line or two each, percentages of a best, and a wave of weeks.
#include <regimen/progression/policy_kinds.hpp>

using namespace regimen;

// [kinds]
inline constexpr source_entry handbook{.key = "HOUSE", .who = "Our trainer", .what = "How we build up", .year = "2025"};
inline constexpr citation from_her = cite(handbook);

struct one_more : kinds::linear<from_her, add(1_reps)> {
    static constexpr std::string_view id = "one-more";  // printed and stored: give each policy its own
};
struct plates : kinds::double_progression<from_her, add(1_reps), add(2.5_kg)> {
    static constexpr std::string_view id = "plates";
};
struct in_total : kinds::sum_of_repetitions<from_her> {
    static constexpr std::string_view id = "in-total";
};
struct longer : kinds::hold_time<from_her, add(5_s)> {
    static constexpr std::string_view id = "longer";
};
struct slower : kinds::slower_tempo<from_her> {
    static constexpr std::string_view id = "slower";
};
struct only_forms : kinds::forms_only<from_her, rise_after{.sessions = 3, .days = 14}> {
    static constexpr std::string_view id = "only-forms";
};
struct by_feel : kinds::by_exertion<from_her, add(1_rpe)> {
    static constexpr std::string_view id = "by-feel";
};
struct reps_then_hold : kinds::one_after_another<from_her, rise_after{}, add(1_reps), add(1_breaths)> {
    static constexpr std::string_view id = "reps-then-hold";
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
struct barbell : kinds::linear<from_her, add(2.5_kg), rise_after{.sessions = 1}> {};
constexpr progression_row row{.policy = &policy_of<barbell>, .members = {0}, .doses = {squat}, .size = 1};
constexpr rung_table rungs = rungs_of(row);
constexpr week_wave weeks = wave(90, 95, 100);

constexpr int kilos_in_week(int week) {
    std::uint8_t const at = rung_in_week(rungs, rungs.last[0], weeks, week);  // 70 kg are allowed
    return dose_at_rung(squat, barbell::path, rungs.rung_in_form(at)).movements[0].load_g / 1000;
}
static_assert(kilos_in_week(0) == 62);  // 62.5 kg: at most 90 percent of 70
static_assert(kilos_in_week(2) == 70);
static_assert(kilos_in_week(3) == 47);  // every fourth week is light: 47.5 kg, at most 70 percent
// [wave]

int main() {}
