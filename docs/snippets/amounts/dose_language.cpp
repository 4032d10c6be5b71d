// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/amounts/dose_language.md.
// The words that a dose is written with.
#include <regimen/amounts/dose_language.hpp>

using namespace regimen;

// [words]
constexpr auto exactly = one_set * 4_reps;
constexpr auto between = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
constexpr dose_range growing = one_set * from(4_reps).frame(8_reps, 10_reps).up_to(12_reps) * tempo(1_breaths);
constexpr auto held = one_set * hold(from(3_breaths)).at_most(20_s) * each_side;
constexpr auto in_three = one_set * hold(20_s) * places(3, "middle, right, left");
constexpr auto total = one_set * 8_reps * hold(2_s) * in_all;  // four on each side
constexpr dose_range loaded =
    sets(3_sets, range(60_s, 90_s)) * 5_reps * load(range(20_kg, 60_kg)) * exerting(range(5_rpe, 7_rpe));
// [words]

// [movements]
constexpr auto shoulders = one_set * movements(movement("lifts") * 5_reps * tempo(5_counts),
                                               movement("circles") * 5_reps * directions(2) * tempo(5_counts));
static_assert(duration(starting_dose(shoulders)) == 75_s);  // 25 s, and 25 s in each direction

constexpr auto by_the_clock = (one_set * hold(range(30_s, 60_s))).or_else(movement("rocks") * 8_reps * directions(2));
static_assert(by_the_clock.has_alternative);
// [movements]

static_assert(duration(starting_dose(exactly)) == 20_s);
static_assert(duration(starting_dose(between)) == 28_s);
static_assert(dose_range(growing).movements[0].repetitions == dose_span{4, 8, 10, 12});
static_assert(duration(starting_dose(held)) == 30_s);
static_assert(duration(starting_dose(in_three)) == 60_s);
static_assert(duration(starting_dose(total)) == 56_s);
static_assert(dose_range(loaded).movements[0].load_g.high == 60'000);

int main() {}
