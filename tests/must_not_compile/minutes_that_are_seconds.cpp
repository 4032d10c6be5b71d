// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An audience with ten hours, where ten minutes were meant.
// It would be no limit at all.
// rule: RG-051
// title: Seconds are given as minutes
// why: `within<600>` would allow ten hours, and so every session. No session of this catalogue may last an hour.
// remedy: Write the minutes: `within<10>`.
// expect: MINUTES_ARE_MORE_THAN_ANY_SESSION_MAY_LAST<regimen::terms::within<600>,
// expect: \[RG-051\] an audience's weeks or minutes are more than its catalogue can mean
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto on_the_mat = session<
#ifdef REGIMEN_MUST_NOT_COMPILE
    audience<postpartum_back, caesarean, weeks<7>, within<600>, has<equipment::chair>>,
#else
    audience<postpartum_back, caesarean, weeks<7>, within<10>, has<equipment::chair>>,
#endif
    settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>, relax<resting_position>>;

}  // namespace my_app
