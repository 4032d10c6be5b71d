// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A request for a session of ten.
// Minutes or seconds: it does not say.
// rule: RG-049
// title: A number is given without its unit
// why: Ten could be minutes or seconds, fifty-two days or weeks. An amount says what it is of.
// remedy: Write the unit behind the number: `10_min`, `52_days`. A number that is known when the app runs is multiplied: `n * 1_days`.
// expect: NUMBER_WITHOUT_A_UNIT<int, regimen::second>
// expect: \[RG-049\] an amount is needed and something else is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
auto const wish = request<postpartum_back>{}.within(10);
#else
auto const wish = request<postpartum_back>{}.within(10_min);
#endif

}  // namespace my_app
