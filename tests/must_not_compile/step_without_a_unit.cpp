// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A step of progression as a plain number.
// One more of what?
// rule: RG-049
// title: A step of progression is given without its unit
// why: One more repetition, breath or kilogram is not the same step.
// remedy: Write the unit: `add(1_reps)`.
// expect: NUMBER_WITHOUT_A_UNIT<int, regimen::repetition>
// expect: \[RG-049\] an amount is needed and something else is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr path_rule path = in_turn(add(1));
#else
constexpr path_rule path = in_turn(add(1_reps));
#endif

}  // namespace my_app
