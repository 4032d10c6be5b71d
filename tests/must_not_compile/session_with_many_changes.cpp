// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session that goes to and fro between sitting and standing.
// Sorted by position it would change once.
// rule: RG-022
// title: A session changes position too often
// why: The same items in another order need one change instead of four.
// remedy: Group the items by position.
// expect: SESSION_CHANGES_POSITION_TOO_OFTEN<
// expect: \[RG-022\] a session changes position too often
// expect-gcc: SESSION_CHANGES_POSITION_TOO_OFTEN<.*\{"Changes of position: 4. The most is 3
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto office = session<at_home, settle<belly_breathing>, warm_up<cat_chair, wall_w, shoulders_neck_chair>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                stretch<side_lean_hand_on_thigh, knee_roll_small>,
#else
                                stretch<knee_roll_small>,
#endif
                                relax<resting_position>>;

}  // namespace my_app
