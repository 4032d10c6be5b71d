// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session that ends with its last stretch.
// The quiet minute at the end is missing.
// rule: RG-020
// title: A session does not close with relaxation
// why: The last minute is for letting go: breathing and pulse settle before one gets up and picks up a child.
// remedy: Add a `relax` block of at least 60 seconds, with the quietest item last.
// expect: SESSION_DOES_NOT_CLOSE_WITH_RELAXATION<
// expect: \[RG-020\] a session must close with enough relaxation
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

using at_home = audience<postpartum_back, vaginal, weeks<10>, has<equipment::chair, equipment::wall, equipment::towel>>;
#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto morning = session<at_home, settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>>;
#else
constexpr auto morning =
    session<at_home, settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>, relax<resting_position>>;
#endif

}  // namespace my_app
