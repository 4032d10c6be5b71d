// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Two ladders with the same form.
// A report about it would move a person on the first of them, and never on the second.
// rule: RG-036
// title: An exercise is in two ladders
// why: A person has one dose of an exercise. With two ladders it is not clear which of them says how much.
// remedy: Leave it to one of them.
// expect: EXERCISE_IS_IN_TWO_LADDERS<regimen::postpartum::heel_scoop, regimen::ladder<
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
        regimen::progressions<progression<gentle, ladder<heel_slide, heel_scoop>>, progression<gentle, ladder<heel_scoop>>>;
#else
    using progressions =
        regimen::progressions<progression<gentle, ladder<heel_slide>>, progression<gentle, ladder<heel_scoop>>>;
#endif
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() == 2);
