// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session with an exercise and its variant.
// They are the same movement in two forms.
// rule: RG-029
// title: A session has one exercise in two forms
// why: A variant `replaces` its exercise: it is the same movement, made easier. Both together do twice as much of it as
// why: a dose allows.
// remedy: Keep the form that suits the audience, and put another exercise in the place of the other.
// expect: SESSION_HAS_ONE_EXERCISE_IN_TWO_FORMS<regimen::postpartum::cat_forearms
// expect: \[RG-029\] a session has more exercises than its audience's week allows, or one exercise in two forms
// expect-gcc: SESSION_HAS_ONE_EXERCISE_IN_TWO_FORMS<.*are forms of one exercise
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto morning = session<at_home, settle<belly_breathing>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 warm_up<cat_chair, cat_forearms>,
#else
                                 warm_up<cat_chair>,
#endif
                                 relax<resting_position>>;

}  // namespace my_app
