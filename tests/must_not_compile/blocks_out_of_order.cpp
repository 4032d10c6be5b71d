// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session that stretches first and warms up afterwards.
// The blocks have an order.
// rule: RG-028
// title: The blocks of a session are out of order
// why: Settling, warming up, strengthening, stretching, relaxing: each prepares the next.
// remedy: Write the blocks in this order; those that are not needed are left out.
// expect: EXERCISE_COMES_TOO_LATE_IN_THE_SESSION<regimen::postpartum::cat_chair
// expect: \[RG-028\] a session's item stands in no block or in one
// expect-gcc: EXERCISE_COMES_TOO_LATE_IN_THE_SESSION<.*Move Cat on a chair before
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto office = session<at_home, settle<belly_breathing>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                stretch<twist_chair_small>, warm_up<cat_chair>,
#else
                                warm_up<cat_chair>, stretch<twist_chair_small>,
#endif
                                relax<resting_position>>;

}  // namespace my_app
