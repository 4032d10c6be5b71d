// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that stands beside the blocks of a session.
// What it is done for is left open.
// rule: RG-028
// title: An exercise stands in no block
// why: The same exercise may warm up or stretch. The block says which, and in what order things are done.
// remedy: Put the exercise into a block.
// expect: ITEM_STANDS_IN_NO_BLOCK<regimen::postpartum::cat_chair
// expect: \[RG-028\] a session's item stands in no block or in one
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair>>;
#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto morning = session<at_home, settle<belly_breathing>, cat_chair, relax<resting_position>>;
#else
constexpr auto morning = session<at_home, settle<belly_breathing>, warm_up<cat_chair>, relax<resting_position>>;
#endif

}  // namespace my_app
