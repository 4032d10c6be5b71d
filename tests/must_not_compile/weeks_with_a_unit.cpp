// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The weeks of an audience, in weeks.
// In angle brackets the name says what is counted.
// rule: RG-050
// title: The weeks of an audience are given with a unit
// why: `weeks<7>` says already that it counts weeks; `7_weeks` is an amount of days.
// remedy: Write the plain number: `weeks<7>`.
// expect: NUMBER_WITH_A_UNIT<regimen::day>
// expect: \[RG-050\] a plain number is needed and an amount is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using seven_weeks = audience<postpartum_back, caesarean, weeks<7_weeks>>;
#else
using seven_weeks = audience<postpartum_back, caesarean, weeks<7>>;
#endif

}  // namespace my_app
