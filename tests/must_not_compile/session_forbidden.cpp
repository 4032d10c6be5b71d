// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session with strengthening for people with anaemia, who are to be gentle until somebody has looked at it.
// Time alone does not open it.
// rule: RG-013
// title: An exercise is forbidden for its audience
// why: `may_have` says that members of the audience may have this condition. A rule then keeps them to gentle exercise
// why: until a professional has cleared them; waiting does not help.
// remedy: Take the exercise out, put a gentler one in its place, or do not offer the session to people with this
// remedy: condition.
// expect: EXERCISE_IS_FORBIDDEN<regimen::postpartum::cat, .*may_have<regimen::postpartum::haemorrhage_or_anaemia
// expect: \[RG-013\] an exercise, or any session, is forbidden for this audience
// expect-gcc: EXERCISE_IS_FORBIDDEN<.*\{"[^"]*[Aa]naemia
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using tired = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair>, may_have<haemorrhage_or_anaemia>>;
constexpr auto wake_up = session<tired, settle<belly_breathing>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 warm_up<cat>,
#else
                                 warm_up<cat_chair>,
#endif
                                 relax<resting_position>>;

}  // namespace my_app
