// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A mode of birth, said with yes.
// It says nothing of when that was.
// rule: RG-046
// title: A mode is answered like a condition
// why: How she gave birth is not a question among others: every exercise waits for so many days after it, and so it is
// why: stated together with them.
// remedy: State the mode with the days since: `.after<caesarean>(52_days)`. What follows from it is never asked.
// expect: MODE_IS_ANSWERED_LIKE_A_CONDITION<regimen::postpartum::caesarean, regimen::postpartum_back>
// expect: \[RG-046\] a profile answers a mode like a condition: state the mode with the days since, `.after<mode>\(52_days\)`
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto answers = profile<postpartum_back>{}.on_day(52_days).yes<caesarean, wrist_thumb_tendon>();
#else
constexpr auto answers = profile<postpartum_back>{}.after<caesarean>(52_days).yes<wrist_thumb_tendon>();
#endif

}  // namespace my_app
