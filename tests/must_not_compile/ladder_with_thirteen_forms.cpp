// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A ladder that is too long.
// rule: RG-036
// title: A ladder has more than twelve forms
// why: There is room for twelve. What is more would be left out without a word.
// remedy: Make several ladders of it. The later ones wait until the ones before them are climbed.
// expect: LADDER_HAS_MORE_THAN_12_FORMS<regimen::ladder<
// expect: \[RG-036\] a ladder is broken
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/proof.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using cats = ladder<cat_chair, cat_forearms, cat, cat, cat, cat, cat, cat, cat, cat, cat, cat, cat>;
#else
using cats = ladder<cat_chair, cat_forearms, cat>;
#endif

}  // namespace my_app

static_assert(
    regimen::proven<regimen::progression<regimen::postpartum::gentle, my_app::cats>, regimen::postpartum_back>);
