// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session of four exercises, none of which arches the back.
// It would leave the back rounder than before.
// rule: RG-030
// title: A session goes in one direction only
// why: Who feeds a child is bent forward all day. A session of four exercises or more has at least one that bends and
// why: one that arches, and two twists at most.
// remedy: Put an exercise for the missing direction in the place of another one.
// expect: SESSION_IS_ONE_SIDED_IN_DIRECTION<
// expect: \[RG-030\] a session goes in one direction only
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto morning =
    session<at_home, settle<belly_breathing, pelvic_floor_squeeze>,
#ifdef REGIMEN_MUST_NOT_COMPILE
            warm_up<shoulders_neck_chair>,
#else
            warm_up<cat_chair>,
#endif
            stretch<knee_roll_small, knee_hug_hands_behind_thigh, twist_chair_small>, relax<resting_position>>;

}  // namespace my_app
