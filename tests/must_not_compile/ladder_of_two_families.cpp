// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A ladder from one exercise to quite another one.
// What was learned on the way does not carry over.
// rule: RG-036
// title: A ladder mixes families
// why: Counters, gaps and regressions are kept for one family of exercises. What is done of one says nothing about what
// why: can be done of another.
// remedy: Write a progression for each family.
// expect: LADDER_MIXES_FAMILIES<regimen::postpartum::eagle, regimen::ladder<
// expect: \[RG-036\] a ladder is broken
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using heels = ladder<heel_slide, heel_scoop, eagle>;
#else
using heels = ladder<heel_slide, heel_scoop>;
#endif

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using progressions = regimen::progressions<progression<gentle, heels>>;
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() == 1);
