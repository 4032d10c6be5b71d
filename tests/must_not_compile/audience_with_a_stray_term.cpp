// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An audience with a chair that is not said to be at hand.
// It is no term of an audience.
// rule: RG-048
// title: An audience is given what is no term of it
// why: A chair by itself says nothing: is it there, or is it missing? Terms say what is meant.
// remedy: Say it in a term: `has<equipment::chair>`, `may_have<knee_pain>`, `weeks<7>`, `since_day<52>`, `within<10>`, `under<rulebook>`.
// expect: NO_TERM_OF_AN_AUDIENCE<regimen::equipment::chair,
// expect: \[RG-048\] arguments stand out of place
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto week_seven = session<
#ifdef REGIMEN_MUST_NOT_COMPILE
    audience<postpartum_back, caesarean, weeks<7>, equipment::chair>,
#else
    audience<postpartum_back, caesarean, weeks<7>, has<equipment::chair>>,
#endif
    settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>, relax<resting_position>>;

}  // namespace my_app
