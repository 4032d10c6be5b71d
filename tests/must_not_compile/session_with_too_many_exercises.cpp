// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session with six exercises in week 4.
// Five are enough then.
// rule: RG-029
// title: A session has too many exercises
// why: How many exercises are enough grows with the weeks, as the time does: three in the first two weeks, five in the
// why: first six, then six, then eight. What settles and relaxes does not count.
// remedy: Take one out, or offer the session later.
// expect: SESSION_HAS_TOO_MANY_EXERCISES<
// expect: \[RG-029\] a session has more exercises than its audience's week allows
// expect-gcc: SESSION_HAS_TOO_MANY_EXERCISES<.*\{"Exercises in this session: 6. At this stage the most is 5
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<4>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto a_bit_of_all = session<at_home, settle<belly_breathing>, warm_up<cat_chair, shoulders_neck_chair>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                      stretch<eagle_hug, side_lean_hand_on_thigh, forward_bend_high, knee_roll_small>,
#else
                                      stretch<eagle_hug, forward_bend_high, knee_roll_small>,
#endif
                                      relax<resting_position>>;

}  // namespace my_app
