// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An audience from the middle of a week on.
// A week has no such day.
// rule: RG-050
// title: The weeks of an audience are no whole number
// why: Half a week is no day. Cut off, it would open a session some days earlier than was meant.
// remedy: Write the week, or the day: `since_day<53>`.
// expect: NUMBER_THAT_IS_NOT_WHOLE<double>
// expect: \[RG-050\] a plain number is needed and an amount is given, or a fraction
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto on_the_mat = session<
#ifdef REGIMEN_MUST_NOT_COMPILE
    audience<postpartum_back, caesarean, weeks<7.5>, has<equipment::chair>>,
#else
    audience<postpartum_back, caesarean, since_day<53>, has<equipment::chair>>,
#endif
    settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>, relax<resting_position>>;

}  // namespace my_app
