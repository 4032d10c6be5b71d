// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Reported pain as a plain number.
// It could be points, or the exertion.
// rule: RG-049
// title: Reported pain is given without its unit
// why: Pain and exertion are both said in points out of ten, and stand side by side in a report.
// remedy: Write `3_pain`, and `3_rpe` for exertion. A number that is known when the app runs is multiplied: `n * 1_pain`.
// expect: NUMBER_WITHOUT_A_UNIT<int, regimen::pain_point>
// expect: \[RG-049\] an amount is needed and something else is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr exercise_feedback said{.worst = 3};
#else
constexpr exercise_feedback said{.worst = 3_pain};
#endif

}  // namespace my_app
