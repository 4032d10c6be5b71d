// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An audience with a condition of which nothing is said.
// It is no term of an audience.
// rule: RG-048
// title: An audience is given what is no term of it
// why: A condition by itself says nothing: does everybody have it, or may somebody? Terms say what is meant.
// remedy: Say it in a term: `has<equipment::chair>`, `may_have<knee_pain>`, `weeks<7>`, `since_day<52>`, `within<10>`, `under<rulebook>`.
// expect: NO_TERM_OF_AN_AUDIENCE<regimen::postpartum::knee_pain,
// expect: \[RG-048\] arguments stand out of place
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto week_seven = session<
#ifdef REGIMEN_MUST_NOT_COMPILE
    audience<postpartum_back, caesarean, weeks<7>, knee_pain, has<equipment::chair>>,
#else
    audience<postpartum_back, caesarean, weeks<7>, may_have<knee_pain>, has<equipment::chair>>,
#endif
    settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>, relax<resting_position>>;

}  // namespace my_app
