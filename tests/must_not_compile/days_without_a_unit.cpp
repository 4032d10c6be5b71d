// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The days since a birth, as a plain number.
// Days or weeks: it does not say.
// rule: RG-049
// title: The days since the event are given without their unit
// why: Somebody 52 days after a birth may do far less than somebody 52 weeks after it.
// remedy: Write `52_days`, or `7_weeks`. A number that is known when the app runs is multiplied: `n * 1_days`.
// expect: NUMBER_WITHOUT_A_UNIT<int, regimen::day>
// expect: \[RG-049\] an amount is needed and something else is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52);
#else
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52_days);
#endif

}  // namespace my_app
