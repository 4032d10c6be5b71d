// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session on a chair for people of whom no chair is known.
// Half of them would stop at the second item.
// rule: RG-023
// title: A session needs equipment that its audience does not have
// why: A person who starts and finds that a thing is missing stops, or makes do with what is at hand: a chair on
// why: wheels.
// remedy: List the thing among what the audience `has`, and say so where the session is offered; or choose an exercise
// remedy: without.
// expect: EXERCISE_NEEDS_EQUIPMENT_THAT_IS_NOT_LISTED<regimen::postpartum::cat_chair
// expect: \[RG-023\] a session needs equipment that its audience does not have
// expect-gcc: EXERCISE_NEEDS_EQUIPMENT_THAT_IS_NOT_LISTED<.*you need a steady chair
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using anywhere = audience<postpartum_back, vaginal, weeks<10>>;
#else
using anywhere = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair>>;
#endif
constexpr auto morning = session<anywhere, settle<belly_breathing>, warm_up<cat_chair>, relax<resting_position>>;

}  // namespace my_app
