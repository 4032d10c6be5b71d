// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A programme whose second week has half as much again as its first.
// The body keeps the account.
// rule: RG-043
// title: A week of a programme grows too much
// why: What a programme asks for in a week may grow by ten percent over the most of the weeks before, for tissue gets
// why: stronger more slowly than a person feels stronger. The last two numbers are what the week comes to, and what is allowed.
// remedy: Take sessions out of the week, put shorter ones in their place, or lower its percentage.
// expect: WEEK_GROWS_BY_MORE_THAN_ALLOWED<.*programme_week<3, 100, .*, 145, 110>
// expect: \[RG-043\] a week of a programme grows
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
                               programme_week<3, 100, form::ten_minutes_early, rest_day, form::ten_minutes_early,
                                              rest_day, form::ten_minutes_early, form::evening, rest_day>
#else
                                programme_week<3, 100, form::ten_minutes_early, rest_day, form::evening, rest_day,
                                               form::ten_minutes_early, form::morning, rest_day>
#endif
                               >>;

}  // namespace my_app
