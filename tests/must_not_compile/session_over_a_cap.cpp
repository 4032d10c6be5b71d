// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session with weight on the hands for people who may have a sore wrist.
// The rule allows less of it.
// rule: RG-014
// title: An exercise asks more of the body than a rule allows
// why: The rule for a sore wrist caps the load on it at level 1, and on hands and knees it is 2.
// remedy: Put a variant in its place that asks less: many exercises have one, such as `cat_forearms` and `cat_chair`
// remedy: for `cat`.
// expect: EXERCISE_ASKS_MORE_THAN_A_RULE_ALLOWS<regimen::postpartum::cat, .*wrist_thumb_tendon
// expect: \[RG-014\] an exercise asks more of the body than a rule allows this audience
// expect-gcc: EXERCISE_ASKS_MORE_THAN_A_RULE_ALLOWS<.*\{"With .*\[S53
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using sore_wrist = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair>, may_have<wrist_thumb_tendon>>;
constexpr auto wake_up = session<sore_wrist, settle<belly_breathing>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 warm_up<cat>,
#else
                                 warm_up<cat_chair>,
#endif
                                 relax<resting_position>>;

}  // namespace my_app
