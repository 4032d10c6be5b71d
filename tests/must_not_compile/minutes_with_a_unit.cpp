// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The minutes of an audience, with a unit.
// The name says it already.
// rule: RG-050
// title: The minutes of an audience are given with a unit
// why: `within<10>` says already that it counts minutes; `10_min` is an amount of seconds.
// remedy: Write the plain number: `within<10>`.
// expect: NUMBER_WITH_A_UNIT<regimen::second>
// expect: \[RG-050\] a plain number is needed and an amount is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto on_the_mat = session<
#ifdef REGIMEN_MUST_NOT_COMPILE
    audience<postpartum_back, caesarean, weeks<7>, within<10_min>, has<equipment::chair>>,
#else
    audience<postpartum_back, caesarean, weeks<7>, within<10>, has<equipment::chair>>,
#endif
    settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>, relax<resting_position>>;

}  // namespace my_app
