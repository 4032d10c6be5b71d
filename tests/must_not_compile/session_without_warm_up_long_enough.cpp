// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session of six minutes that is warmed up in a minute and a half.
// Above five minutes it takes two.
// rule: RG-019
// title: The warm-up of a session is too short
// why: The longer a session, the longer its opening: one minute up to five minutes, two above, five before
// why: strengthening.
// remedy: Add to the `settle` and `warm_up` blocks, or take something out of the rest.
// expect: WARM_UP_IS_TOO_SHORT<
// expect: \[RG-019\] a session must open by settling
// expect-gcc: WARM_UP_IS_TOO_SHORT<.*\{"The opening lasts 85 seconds; this session needs 120
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto evening =
    session<at_home,
#ifdef REGIMEN_MUST_NOT_COMPILE
            settle<belly_breathing>,
#else
            settle<belly_breathing, pelvic_floor_squeeze>,
#endif
            warm_up<cat_chair>, stretch<knee_roll_small, knee_to_chest_release_supine, side_lean_hand_on_thigh>,
            relax<resting_position>>;

}  // namespace my_app
