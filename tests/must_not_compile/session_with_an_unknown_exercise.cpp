// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session with an exercise which the catalogue does not have.
// No gate and no rule is known for it.
// rule: RG-011
// title: A session has an exercise that the catalogue does not have
// why: A session is checked with the tables of its catalogue. What is not in them cannot be checked, so it cannot be
// why: in.
// remedy: Add the exercise to a catalogue of your own, with a gate in its rulebook, and make the session for that
// remedy: catalogue.
// expect: NOT_IN_THE_CATALOGUE<my_app::wall_slide, regimen::a_session, regimen::postpartum_back>
// expect: \[RG-011\] something is named that the catalogue does not have
#include "my_app/wall_slide.hpp"

namespace my_app {

#ifdef REGIMEN_MUST_NOT_COMPILE
using at_home = audience<postpartum_back, vaginal, weeks<8>, has<equipment::wall>>;
#else
using at_home = audience<my_catalogue, vaginal, weeks<8>, has<equipment::wall>>;
#endif
constexpr auto at_the_wall = session<at_home, settle<belly_breathing>, warm_up<wall_slide>, relax<resting_position>>;

}  // namespace my_app
