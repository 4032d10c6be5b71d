// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session for people whom a rule keeps from any session.
// What is in it does not matter.
// rule: RG-013
// title: An audience may not exercise at all
// why: With some answers there is no session, whatever is in it: the rule sends the person to somebody who can help.
// remedy: Do not offer the session to people with this condition.
// expect: AUDIENCE_MAY_NOT_EXERCISE<regimen::the_whole_session, .*may_have<regimen::postpartum::back_pain_severe
// expect: \[RG-013\] an exercise, or any session, is forbidden for this audience
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using with_pain = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair>, may_have<back_pain_severe>>;
#else
using with_pain = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair>, may_have<knee_pain>>;
#endif
constexpr auto wake_up = session<with_pain, settle<belly_breathing>, warm_up<cat_chair>, relax<resting_position>>;

}  // namespace my_app
