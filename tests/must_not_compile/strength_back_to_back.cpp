// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Two strengthening exercises for the upper back, one after the other.
// The muscles get no rest between them.
// rule: RG-032
// title: Strength for one region back to back
// why: Muscles that have just worked need a pause, and an exercise for another region is one.
// remedy: Change the order, so that an exercise for another region stands between them.
// expect: STRENGTH_FOR_ONE_REGION_BACK_TO_BACK<regimen::postpartum::cobra_lifts
// expect: \[RG-032\] strengthening exercises for one region follow each other
// expect-gcc: STRENGTH_FOR_ONE_REGION_BACK_TO_BACK<.*both strengthen the same part
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<14>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto strong = session<at_home, settle<belly_breathing, pelvic_floor_squeeze>,
                                warm_up<shoulders_only_lying_or_standing, pelvic_tilt_chair_or_supine, cat>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                strengthen<arm_leg_extensions, cobra_lifts, rear_leg_lifts>,
#else
                                strengthen<arm_leg_extensions, rear_leg_lifts, cobra_lifts>,
#endif
                                relax<resting_position>>;

}  // namespace my_app
