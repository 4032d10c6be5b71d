// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A ladder with the original first and the easy form on top.
// What it calls a rise is a step back, and what it calls a step back is a rise.
// rule: RG-036
// title: A ladder is upside down
// why: Whoever gets worse is given the form before. That must not be one that asks more of the body: a form of a
// why: lighter class, or one that asks less of something and more of nothing, belongs below.
// remedy: Name the forms from the easiest to the hardest.
// expect: LADDER_IS_UPSIDE_DOWN<regimen::postpartum::heel_slide, regimen::postpartum::heel_scoop>
// expect: \[RG-036\] a ladder is broken
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using heels = ladder<heel_scoop, heel_slide>;
#else
using heels = ladder<heel_slide, heel_scoop>;
#endif

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using progressions = regimen::progressions<progression<gentle, heels>>;
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() == 1);
