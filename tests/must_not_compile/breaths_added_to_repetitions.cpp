// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Amounts of two kinds in one sum.
// Nobody can say what eight repetitions and two breaths come to.
// rule: RG-009
// title: Breaths are added to repetitions
// why: Repetitions, breaths, counts, sets, seconds, days, kilograms, pain and exertion are kinds of their own: a sum of
// why: two kinds means nothing, and read as a plain number it would be a dose that nobody chose.
// remedy: Add amounts of one kind. To come from breaths or counts to seconds, ask a pace: `pace{}.time_of(2_breaths)`.
// expect: AMOUNTS_OF_TWO_KINDS_MIXED<regimen::repetition, regimen::breath>
// expect: \[RG-009\] amounts of different kinds do not mix
#include <regimen/amounts/units.hpp>

namespace my_app {

using namespace regimen;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto next_week = 8_reps + 2_breaths;
#else
constexpr auto next_week = 8_reps + 2_reps;
#endif

}  // namespace my_app
