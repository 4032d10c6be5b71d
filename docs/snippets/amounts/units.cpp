// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/amounts/units.md.
// Amounts of one kind add up; a pace turns breaths and counts into seconds.
#include <regimen/amounts/units.hpp>

using namespace regimen;

// [amounts]
constexpr repetitions done = 4_reps + 2_reps;
static_assert(done == 6_reps);
static_assert(2_min == 120_s && 6_weeks == 42_days);

// Breaths become seconds through a pace, and in no other way.
constexpr pace slow{.per_count = 2_s, .per_breath = 6_s};
static_assert(slow.time_of(3_breaths) == 18_s);
static_assert(pace{}.time_of(4_counts) == 4_s);

static_assert(like_amounts<seconds, seconds> && !like_amounts<seconds, breaths>);
// [amounts]

int main() {}
