// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The days since a birth, in seconds.
// A slip of one letter.
// rule: RG-049
// title: The days since the event are given in seconds
// why: Days are on a calendar and seconds on a clock; neither becomes the other.
// remedy: Write `52_days`.
// expect: AMOUNT_OF_ANOTHER_KIND<regimen::second, regimen::day>
// expect: \[RG-049\] an amount is needed and something else is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52_s);
#else
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52_days);
#endif

}  // namespace my_app
