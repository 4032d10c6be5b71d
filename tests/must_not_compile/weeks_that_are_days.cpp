// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An audience in week 49, where day 49 was meant.
// In week 49 everything is open.
// rule: RG-051
// title: Days are given as weeks
// why: A session that is checked for week 49 is not checked for week 7: what is too early then passes. Nothing in the rules
// why: changes so late, so that a week beyond twice the last change is taken for a mistake.
// remedy: Write `weeks<7>`, or `since_day<49>`. If so late a week is meant, `since_day<343>` says so.
// expect: WEEKS_ARE_MORE_THAN_ANY_RULE_KNOWS<regimen::terms::weeks<49>,
// expect: \[RG-051\] an audience's weeks or minutes are more than its catalogue can mean
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto on_the_mat = session<
#ifdef REGIMEN_MUST_NOT_COMPILE
    audience<postpartum_back, caesarean, weeks<49>, has<equipment::chair>>,
#else
    audience<postpartum_back, caesarean, since_day<49>, has<equipment::chair>>,
#endif
    settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>, relax<resting_position>>;

}  // namespace my_app
