// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A stretch in the warm-up.
// It is what one warms up for.
// rule: RG-028
// title: An exercise stands in the wrong block
// why: What an exercise is for decides where it may stand: moving freely in the warm-up, strength in `strengthen`, and
// why: so on.
// remedy: Move it to the block that it belongs to. An exercise of your own says with `stands_in` where its purposes are
// remedy: not enough.
// expect: EXERCISE_STANDS_IN_THE_WRONG_BLOCK<regimen::postpartum::twist_chair_small
// expect: \[RG-028\] a session's item stands in no block or in one
// expect-gcc: EXERCISE_STANDS_IN_THE_WRONG_BLOCK<.*This is not the part of a session for
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto office = session<at_home, settle<belly_breathing>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                warm_up<cat_chair, twist_chair_small>,
#else
                                warm_up<cat_chair>, stretch<twist_chair_small>,
#endif
                                relax<resting_position>>;

}  // namespace my_app
