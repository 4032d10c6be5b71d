// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A ladder that leaves out the form in between.
// From the chair it is a long way to all fours.
// rule: RG-036
// title: A ladder has a gap
// why: A form that is left out is a step that is missed: the next one is harder than it need be, and there is no easier
// why: one to go back to.
// remedy: Name every form of the family, from the easiest to the hardest.
// expect: LADDER_HAS_A_GAP<regimen::postpartum::cat_forearms, regimen::ladder<
// expect: \[RG-036\] a ladder is broken
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using heels = ladder<cat_chair, cat>;
#else
using heels = ladder<cat_chair, cat_forearms, cat>;
#endif

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using progressions = regimen::progressions<progression<gentle, heels>>;
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() == 1);
