// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A programme whose fourth week is as heavy as the third.
// Rest is when it works.
// rule: RG-044
// title: A fourth week is not light
// why: Every fourth week has at most seventy percent of the week before: the same days, less on each.
// remedy: Lower the percentage of the week until the compiler is content.
// expect: LIGHT_WEEK_IS_NOT_LIGHT<.*programme_week<5, 100, .*, 100, 70>
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
                               programme_week<3, 100, form::ten_minutes_early, rest_day, form::evening, rest_day,
                                              form::ten_minutes_early, rest_day, rest_day>,
                               programme_week<4, 100, form::ten_minutes_early, rest_day, form::evening, rest_day,
                                              form::ten_minutes_early, rest_day, rest_day>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                               programme_week<5, 100, form::ten_minutes_early, rest_day, form::evening, rest_day,
                                              form::ten_minutes_early, rest_day, rest_day>
#else
                                programme_week<5, 85, form::ten_minutes_early, rest_day, form::evening, rest_day,
                                               form::ten_minutes_early, rest_day, rest_day>
#endif
                               >>;

}  // namespace my_app
