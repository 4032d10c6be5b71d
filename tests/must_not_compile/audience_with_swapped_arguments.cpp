// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An audience that names the mode before the catalogue.
// Nothing in it would mean what it says.
// rule: RG-048
// title: The arguments of an audience are swapped
// why: An audience names its catalogue, then the mode of the event, then its terms, for each is looked up in what stands
// why: before it.
// remedy: Put the catalogue first: `audience<postpartum_back, caesarean, weeks<7>>`.
// expect: AUDIENCE_NAMES_ITS_CATALOGUE_FIRST<regimen::postpartum::caesarean,
// expect: \[RG-048\] arguments stand out of place
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto week_seven = session<
#ifdef REGIMEN_MUST_NOT_COMPILE
    audience<caesarean, postpartum_back, weeks<7>, has<equipment::chair>>,
#else
    audience<postpartum_back, caesarean, weeks<7>, has<equipment::chair>>,
#endif
    settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_roll_small>, relax<resting_position>>;

}  // namespace my_app
