// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session in four positions.
// Getting from one to the next is the hardest part of it.
// rule: RG-022
// title: A session has too many positions
// why: Changing position is work for a tired back, and every change is a chance to get up badly. Three positions are
// why: the limit.
// remedy: Keep to what can be done in the positions that are there already.
// expect: SESSION_HAS_TOO_MANY_POSITIONS<
// expect: \[RG-022\] a session changes position too often, takes too many positions
// expect-gcc: SESSION_HAS_TOO_MANY_POSITIONS<.*\{"Positions in this session: 4. The most is 3
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto evening = session<at_home, settle<belly_breathing, pelvic_floor_squeeze>, warm_up<cat_chair>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 stretch<side_lean_hand_on_thigh, fetal_position, knee_roll_small>,
#else
                                 stretch<side_lean_hand_on_thigh, knee_roll_small>,
#endif
                                 relax<resting_position>>;

}  // namespace my_app
