// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A chair, said with yes.
// It is equipment.
// rule: RG-055
// title: Equipment is answered like a condition
// why: Conditions are asked and answered. Equipment is at hand, or is not.
// remedy: Say what is at hand with `has`: `.has<equipment::chair>()`.
// expect: IN_THE_CATALOGUE_AS_SOMETHING_ELSE<regimen::named_word<regimen::equipment::chair>, regimen::a_piece_of_equipment, regimen::a_profile, regimen::postpartum_back>
// expect: \[RG-055\] the catalogue has this, as something else
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52_days).yes<equipment::chair>();
#else
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52_days).has<equipment::chair>();
#endif

}  // namespace my_app
