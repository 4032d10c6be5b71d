// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A condition in the place of the mode of birth.
// There is nothing that it is so many days after.
// rule: RG-055
// title: A condition is given as the mode
// why: The days are counted from the event, and its mode is one of the catalogue's modes. A condition is answered.
// remedy: State the mode with the days, and answer the condition: `.after<caesarean>(52_days).yes<knee_pain>()`.
// expect: IN_THE_CATALOGUE_AS_SOMETHING_ELSE<regimen::postpartum::knee_pain, regimen::a_condition, regimen::a_profile, regimen::postpartum_back>
// expect: \[RG-055\] the catalogue has this, as something else
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto answers = profile<postpartum_back>{}.after<knee_pain>(52_days);
#else
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52_days).yes<knee_pain>();
#endif

}  // namespace my_app
