// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that does not say how strong its source is.
// A guideline and a guess are shown differently.
// rule: RG-016
// title: A rule does not say how strong its source is
// why: Proposals are shown as proposals, and wait for a clinician; a guideline does not. The grade tells the two apart.
// remedy: Add `.grade = evidence::...`, from `guideline` to `general`.
// expect: RULE_WITHOUT_GRADE<my_app::grip_lightly>
// expect: \[RG-016\] a rule lacks
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct grip_lightly {
    static constexpr safety_rule is{
        .id = "grip-lightly",
        .when = wrist_thumb_tendon::is,
        .caps = {{demand::hand_grip, 0}},
        .lifts = lifted_by::resolution,
#ifndef REGIMEN_MUST_NOT_COMPILE
        .grade = evidence::expert,
#endif
        .sources = cite(S53),
        .sentence = "With a sore wrist: hold on lightly, or not at all."};
};

struct clinic_rules {
    using rules = regimen::rules<grip_lightly>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};

}  // namespace my_app

static_assert(regimen::sound<regimen::postpartum_back, my_app::clinic>);
