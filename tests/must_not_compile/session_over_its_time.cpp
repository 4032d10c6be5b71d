// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session for week 4 that lasts longer than ten minutes.
// So early that is too much.
// rule: RG-021
// title: A session is too long
// why: Sessions grow with the weeks: five minutes in the first two weeks, ten in the first six, then fifteen, then 25.
// why: A host can set a shorter limit with `within<5>`.
// remedy: Take items out, or offer the session later.
// expect: SESSION_IS_TOO_LONG<
// expect: \[RG-021\] a session is longer than its audience
// expect-gcc: SESSION_IS_TOO_LONG<.*\{"The session lasts [0-9]+ seconds; the most is 300 seconds
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using on_the_train = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair>, within<5>>;
#else
using on_the_train = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair>, within<7>>;
#endif
constexpr auto long_one =
    session<on_the_train, settle<belly_breathing, pelvic_floor_squeeze>, warm_up<cat_chair, shoulders_neck_chair>,
            stretch<twist_chair_small>, relax<resting_position>>;

}  // namespace my_app
