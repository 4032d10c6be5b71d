// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A condition, said to be at hand.
// It is no equipment.
// rule: RG-055
// title: A condition is given as equipment
// why: What is at hand opens exercises, and a condition closes some. To take one for the other would be the wrong way round.
// remedy: Answer it: `.yes<knee_pain>()`.
// expect: IN_THE_CATALOGUE_AS_SOMETHING_ELSE<regimen::postpartum::knee_pain, regimen::a_condition, regimen::a_profile, regimen::postpartum_back>
// expect: \[RG-055\] the catalogue has this, as something else
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52_days).has<knee_pain>();
#else
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52_days).yes<knee_pain>();
#endif

}  // namespace my_app
