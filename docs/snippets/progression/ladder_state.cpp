// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/progression/ladder_state.md.
// A ladder, its rungs, and what a gap makes of a ladder state.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/ladder_state.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [ladder-state]
constexpr dose_range slides = one_set * 4_reps * each_side;
constexpr dose_range scoops = one_set * range(4_reps, 6_reps) * each_side;
constexpr progression_row row{
    .policy = &policy_of<pp::gentle>, .members = {0, 1}, .doses = {slides, scoops}, .effort = {2, 3}, .size = 2};
constexpr rung_table rungs = rungs_of(row);  // 2 3 4 | 2 3 4 5 6 repetitions

constexpr ladder_state first{.at = rungs.start[0]};
static_assert(rung_today(rungs, first) == rungs.start[0] && first.startable());
static_assert(rung_today(rungs, {.at = rungs.last[1]}, dose_share::light) ==
              rungs.last[1] - 2);  // a light week: four of six
// [ladder-state]

// [gap]
constexpr ladder_state after_gap(ladder_state s, std::int32_t days) {
    pass_gap(rungs, s, days, true);
    return s;
}
constexpr ladder_state best{.at = rungs.last[1]};  // six repetitions
static_assert(after_gap(best, 3) == best);
static_assert(rung_today(rungs, after_gap(best, 8)) == rungs.last[1] - 2);  // 70 percent of six: four
static_assert(rungs.member[after_gap(best, 14).at] == 0);                   // strength: the easier form
// [gap]

int main() {}
