// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A range in plain numbers.
// Repetitions, breaths or seconds: it does not say.
// rule: RG-049
// title: A range is given without its unit
// why: What is ranged over says how long the exercise takes.
// remedy: Write the unit at both ends: `range(4_reps, 8_reps)`.
// expect: NUMBER_WITHOUT_A_UNIT<int, regimen::repetition>
// expect: \[RG-049\] an amount is needed and something else is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr dose_range dose = one_set * range(4_reps, 8);
#else
constexpr dose_range dose = one_set * range(4_reps, 8_reps);
#endif

}  // namespace my_app
