// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A programme that leaves a week out.
// Nobody skips a week of growing.
// rule: RG-044
// title: Weeks out of order
// why: Growth is counted from one week to the next: a programme names each week once, in order.
// remedy: Write the missing week, with rest days only if there is nothing in it.
// expect: WEEKS_OUT_OF_ORDER<.*programme_week<4, 100,
// expect: \[RG-044\] a week of a programme breaks the weekly pattern
#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto my_weeks =
    proven_programme<programme<postpartum_back, vaginal, programme_room, gentle,
                               programme_week<2, 100, form::ten_minutes_early, rest_day, form::evening, rest_day,
                                              form::ten_minutes_early, rest_day, rest_day>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                               programme_week<4, 100, form::ten_minutes_early, rest_day, form::evening, rest_day,
                                              form::ten_minutes_early, rest_day, rest_day>
#else
                                programme_week<3, 100, form::ten_minutes_early, rest_day, form::evening, rest_day,
                                               form::ten_minutes_early, rest_day, rest_day>
#endif
                               >>;

}  // namespace my_app
