// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A week that brings a new class of exercises and more of everything.
// One thing at a time.
// rule: RG-043
// title: A week brings a new class and more volume
// why: The first week of a harder class of exercises is no week to do more as well: if something hurts, nobody could tell which
// why: of the two it was.
// remedy: Let the week with the new class be no larger than the largest before it.
// expect: WEEK_BRINGS_A_NEW_CLASS_AND_MORE_VOLUME<.*programme_week<5,
// expect: \[RG-043\] a week of a programme grows
#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto my_weeks =
    proven_programme<programme<postpartum_back, vaginal, programme_room, gentle,
                               programme_week<4, 100, form::ten_minutes_early, rest_day, form::ten_minutes_early,
                                              form::evening, form::evening, rest_day, rest_day>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                               programme_week<5, 100, form::ten_minutes_early, rest_day, form::ten_minutes_early,
                                              rest_day, form::yoga_poses, rest_day, rest_day>
#else
                                programme_week<5, 100, form::ten_minutes_early, rest_day, form::yoga_poses, rest_day,
                                               form::yoga_poses, rest_day, rest_day>
#endif
                               >>;

}  // namespace my_app
