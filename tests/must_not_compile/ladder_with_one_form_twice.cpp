// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A ladder that names one form twice.
// Whoever has climbed it would be back where she was.
// rule: RG-036
// title: A ladder has one exercise twice
// why: A ladder leads from the easiest form of an exercise to the original. With a form in two places it is not clear
// why: which of them a person stands at.
// remedy: Name each form once.
// expect: LADDER_HAS_ONE_EXERCISE_TWICE<regimen::postpartum::heel_slide, regimen::ladder<
// expect: \[RG-036\] a ladder is broken
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using heels = ladder<heel_slide, heel_scoop, heel_slide>;
#else
using heels = ladder<heel_slide, heel_scoop>;
#endif

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using progressions = regimen::progressions<progression<gentle, heels>>;
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() == 1);
