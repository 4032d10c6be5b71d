// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A week with four days of strengthening.
// Four times two days do not fit.
// rule: RG-044
// title: A week has more than three days of strength
// why: Strengthening has two or three days a week, never one after the other.
// remedy: Put a session without strengthening exercises in the place of one of them.
// expect: WEEK_WITH_MORE_THAN_3_DAYS_OF_STRENGTH<.*programme_week<12, 100,
// expect: \[RG-044\] a week of a programme breaks the weekly pattern
#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto my_weeks =
    proven_programme<programme<postpartum_back, vaginal, programme_room, gentle,
#ifdef REGIMEN_MUST_NOT_COMPILE
                               programme_week<12, 100, form::four_strong, rest_day, form::four_strong, rest_day,
                                              form::four_strong, rest_day, form::four_strong>
#else
                                programme_week<12, 100, form::four_strong, rest_day, form::four_strong, rest_day,
                                               form::four_strong, rest_day, rest_day>
#endif
                               >>;

}  // namespace my_app
