// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Two ladders for the forms of one exercise.
// A person would stand on both, and what hurt on the one would change nothing on the other.
// rule: RG-036
// title: A family has two ladders
// why: Where a person stands is kept once for a family: what is too much in one form counts for the harder ones.
// remedy: Put the forms on one ladder, from the easiest to the hardest.
// expect: FAMILY_HAS_TWO_LADDERS<regimen::ladder<regimen::postpartum::heel_slide>, regimen::ladder<
// expect: \[RG-036\] a ladder is broken
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
#ifdef REGIMEN_MUST_NOT_COMPILE
    using progressions =
        regimen::progressions<progression<gentle, ladder<heel_slide>>, progression<gentle, ladder<heel_scoop>>>;
#else
    using progressions = regimen::progressions<progression<gentle, ladder<heel_slide, heel_scoop>>>;
#endif
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() > 0);
