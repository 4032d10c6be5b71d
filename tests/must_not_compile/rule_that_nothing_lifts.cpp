// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that does not say what ends it.
// Whether a professional may lift it is not for the library to guess.
// rule: RG-016
// title: A rule does not say what lifts it
// why: Whether a professional may lift a rule, or only the end of the complaint, decides who may exercise. It is not
// why: guessed.
// remedy: Say `lifted_by::clearance` (a professional can lift it), `lifted_by::resolution` (the answer becomes no) or
// remedy: `lifted_by::never`.
// expect: RULE_SAYS_NOT_WHAT_LIFTS_IT<my_app::grip_lightly>
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
#ifndef REGIMEN_MUST_NOT_COMPILE
        .lifts = lifted_by::resolution,
#endif
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
