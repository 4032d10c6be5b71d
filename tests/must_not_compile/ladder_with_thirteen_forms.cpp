// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A ladder that is too long.
// rule: RG-036
// title: A ladder has more than twelve forms
// why: There is room for twelve. What is more would be left out without a word.
// remedy: Keep the forms that people need; or give some of them a family of their own, by leaving out `replaces`.
// expect: LADDER_HAS_MORE_THAN_12_FORMS<regimen::ladder<
// expect: \[RG-036\] a ladder is broken
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using cats = ladder<cat_chair, cat_forearms, cat, cat, cat, cat, cat, cat, cat, cat, cat, cat, cat>;
#else
using cats = ladder<cat_chair, cat_forearms, cat>;
#endif

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using progressions = regimen::progressions<progression<gentle, cats>>;
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() == 1);
