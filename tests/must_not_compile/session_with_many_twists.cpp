// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session with three twists.
// Two are the limit.
// rule: RG-030
// title: A session has too many twists
// why: Each twist is permitted; three in one session turn the same joints again and again.
// remedy: Keep two of them.
// expect: SESSION_HAS_TOO_MANY_TWISTS<
// expect: \[RG-030\] a session goes in one direction only
// expect-gcc: SESSION_HAS_TOO_MANY_TWISTS<.*\{"Twists in this session: 3. The most is 2
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::cushion>>;
constexpr auto morning = session<at_home, settle<belly_breathing, pelvic_floor_squeeze>, warm_up<cat_chair>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 stretch<twist_chair_small, thread_arm_chair, knee_roll_small>,
#else
                                 stretch<twist_chair_small, knee_roll_small>,
#endif
                                 relax<resting_position>>;

}  // namespace my_app
