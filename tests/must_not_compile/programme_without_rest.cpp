// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A week with a session on each of its seven days.
// Even the baby sleeps sometimes.
// rule: RG-044
// title: A week without a day of rest
// why: One day of seven is without a session.
// remedy: Put `rest_day` in the place of one of them.
// expect: WEEK_WITHOUT_A_DAY_OF_REST<.*programme_week<2, 100,
// expect: \[RG-044\] a week of a programme breaks the weekly pattern
#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto my_weeks =
    proven_programme<programme<postpartum_back, vaginal, programme_room, gentle,
#ifdef REGIMEN_MUST_NOT_COMPILE
                               programme_week<2, 100, form::ten_minutes_early, form::evening, form::morning,
                                              form::evening, form::ten_minutes_early, form::evening, form::morning>
#else
                                programme_week<2, 100, form::ten_minutes_early, form::evening, form::morning,
                                               form::evening, form::ten_minutes_early, form::evening, rest_day>
#endif
                               >>;

}  // namespace my_app
