// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A progression that names the ladder before the policy.
// A ladder has no rules.
// rule: RG-048
// title: The arguments of a progression are swapped
// why: A progression is a policy that goes up and down a ladder.
// remedy: Put the policy first: `progression<gentle, ladder<heel_slide, heel_scoop>>`.
// expect: PROGRESSION_IS_NO_POLICY_WITH_A_LADDER<regimen::ladder<.*heel_slide, .*heel_scoop>, regimen::postpartum::gentle>
// expect: \[RG-048\] arguments stand out of place
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using heels = progression<ladder<heel_slide, heel_scoop>, gentle>;
#else
using heels = progression<gentle, ladder<heel_slide, heel_scoop>>;
#endif

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using progressions = regimen::progressions<heels>;
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() == 1);
