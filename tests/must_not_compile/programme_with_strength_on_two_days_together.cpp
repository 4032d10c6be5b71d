// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Strengthening on Monday and on Tuesday.
// Tuesday would be Monday again.
// rule: RG-044
// title: Days of strength next to each other
// why: The same muscles rest at least 48 hours, also from Sunday to Monday.
// remedy: Leave a day between them.
// expect: DAYS_OF_STRENGTH_NEXT_TO_EACH_OTHER<.*programme_week<12, 100,
// expect: \[RG-044\] a week of a programme breaks the weekly pattern
#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto my_weeks = proven_programme<programme<
    postpartum_back, vaginal, programme_room, gentle,
#ifdef REGIMEN_MUST_NOT_COMPILE
    programme_week<12, 100, form::four_strong, form::four_strong, rest_day, rest_day, rest_day, rest_day, rest_day>
#else
    programme_week<12, 100, form::four_strong, rest_day, form::four_strong, rest_day, rest_day, rest_day, rest_day>
#endif
    >>;

}  // namespace my_app
