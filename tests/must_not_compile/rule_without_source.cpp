// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that nobody stands behind.
// A person who is told no has a right to ask why.
// rule: RG-015
// title: A rule has no source
// why: Every no comes with its source: a person who asks "who says so?" gets an answer, and whoever reviews the rule
// why: can read it up.
// remedy: Name the sources that the rule rests on. Where it is your own inference, cite what you inferred it from and
// remedy: say so with `evidence::inference`.
// expect: RULE_WITHOUT_SOURCE<my_app::grip_lightly>
// expect: \[RG-015\] a rule has no source
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
        .grade = evidence::expert,
#ifndef REGIMEN_MUST_NOT_COMPILE
        .sources = cite(S53),
#endif
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
