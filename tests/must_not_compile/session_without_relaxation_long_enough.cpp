// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session that ends with half a minute of relaxation.
// A minute is the least.
// rule: RG-020
// title: The relaxation at the end of a session is too short
// why: Half a minute of breathing is over before the pulse has settled.
// remedy: Lengthen the `relax` block: add an item, or choose a longer one.
// expect: RELAXATION_IS_TOO_SHORT<
// expect: \[RG-020\] a session must close with enough relaxation
// expect-gcc: RELAXATION_IS_TOO_SHORT<.*\{"The relaxation at the end lasts 30 seconds; it needs 60
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
constexpr auto morning = session<at_home, settle<pelvic_floor_squeeze>, warm_up<cat_chair>, stretch<knee_roll_small>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 relax<belly_breathing>>;
#else
                                 relax<resting_position>>;
#endif

}  // namespace my_app
