// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that says no and closes nothing.
// Its cap was forgotten.
// rule: RG-017
// title: A rule has no effect
// why: A person reads the sentence of a rule, and everybody thinks that it protects somebody. One that caps, limits and
// why: blocks nothing and asks for nobody protects no one.
// remedy: Say what it closes: `.caps`, a limit, `.blocks_session`, or an `.action`. A rule that is meant to say
// remedy: something and limit nothing states `.only_advises = true`.
// expect: RULE_CAN_NEVER_FIRE<my_app::grip_lightly, regimen::IT_HAS_NO_EFFECT>
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
#ifndef REGIMEN_MUST_NOT_COMPILE
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
