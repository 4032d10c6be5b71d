// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/progression/rungs.md.
// Two forms of one exercise, and their doses in a row.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/rungs.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [rungs]
constexpr dose_range slides = one_set * 4_reps * each_side;
constexpr dose_range scoops = one_set * range(4_reps, 6_reps) * each_side;
constexpr progression_row row{
    .policy = &policy_of<pp::gentle>, .members = {0, 1}, .doses = {slides, scoops}, .effort = {2, 3}, .size = 2};

constexpr rung_table rungs = rungs_of(row);  // 2 3 4 | 2 3 4 5 6 repetitions
static_assert(rungs.size == 8 && !rungs.too_long);
static_assert(rungs.first[1] == 3 && rungs.start[1] == 5 && rungs.last[1] == 7);
static_assert(rungs.member[5] == 1 && rungs.rung_in_form(5) == 2);
// [rungs]

int main() {}
