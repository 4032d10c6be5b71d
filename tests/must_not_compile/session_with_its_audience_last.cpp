// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session that names its audience after its blocks.
// Who it is for would be a block.
// rule: RG-048
// title: The arguments of a session are swapped
// why: A session is for somebody, and all that follows is checked for them: the audience comes first.
// remedy: Put the audience first, and the blocks behind it in their order.
// expect: SESSION_NAMES_ITS_AUDIENCE_FIRST<regimen::settle<regimen::postpartum::belly_breathing
// expect: \[RG-048\] arguments stand out of place
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using with_a_chair = audience<postpartum_back, caesarean, weeks<7>, has<equipment::chair>>;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto week_seven = session<settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>,
                                    relax<resting_position>, with_a_chair>;
#else
constexpr auto week_seven = session<with_a_chair, settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>,
                                    relax<resting_position>>;
#endif

}  // namespace my_app
