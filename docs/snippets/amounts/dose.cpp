// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/amounts/dose.md.
// What a dose is once it is written, and how long it lasts.
#include <regimen/amounts/dose_language.hpp>

using namespace regimen;

// [dose]
constexpr dose_range written = sets(range(1_sets, 2_sets), range(30_s, 60_s)) * from(4_reps).frame(8_reps, 10_reps) *
                               tempo(2_counts, 1_counts, 2_counts) * each_side;

constexpr dose_today first = starting_dose(written);
static_assert(first.sets == 1 && first.movements[0].repetitions == 4);

// One set of four repetitions of five counts, on each side.
static_assert(duration(first) == 40_s);
static_assert(duration(first, pace{.per_count = 2_s}) == 80_s);

// The ceiling is never passed: two sets of ten, and a minute between the sets.
static_assert(ceiling_dose(written).movements[0].repetitions == 10);
static_assert(duration(ceiling_dose(written)) == 260_s);
// [dose]

int main() {}
