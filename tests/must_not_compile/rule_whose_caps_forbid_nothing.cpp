// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule with a cap at the highest level.
// There is nothing above it to forbid.
// rule: RG-017
// title: The caps of a rule forbid nothing
// why: A cap forbids what lies above its level. Above 3 there is nothing, so this rule stops nobody.
// remedy: Cap below 3. A rule that is meant to say something and stop nothing states `.only_advises = true`, and no caps.
// expect: RULE_CAN_NEVER_FIRE<my_app::grip_lightly, regimen::ITS_CAPS_FORBID_NOTHING>
// expect: \[RG-017\] a rule can never fire
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct grip_lightly {
    static constexpr safety_rule is{
        .id = "grip-lightly",
        .when = wrist_thumb_tendon::is,
#ifdef REGIMEN_MUST_NOT_COMPILE
        .caps = {{demand::hand_grip, 3}},
#else
        .caps = {{demand::hand_grip, 0}},
#endif
        .lifts = lifted_by::resolution,
        .grade = evidence::expert,
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
