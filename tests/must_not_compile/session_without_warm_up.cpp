// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session that goes from breathing to stretching.
// Nothing has been moved before it is stretched.
// rule: RG-019
// title: A session does not open with a warm-up
// why: Joints are moved before they are stretched or loaded. Only a micro-session below three minutes goes without.
// remedy: Add a `warm_up` block between `settle` and the rest.
// expect: SESSION_DOES_NOT_OPEN_WITH_A_WARM_UP<
// expect: \[RG-019\] a session must open by settling
// expect-gcc: SESSION_DOES_NOT_OPEN.*\{"The session does not open by settling down and warming up
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto evening = session<at_home, settle<belly_breathing>,
#ifndef REGIMEN_MUST_NOT_COMPILE
                                 warm_up<cat_chair>,
#endif
                                 stretch<knee_roll_small, knee_to_chest_release_supine>, relax<resting_position>>;

}  // namespace my_app
