// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that has nothing to say to the person it stops.
// The sentence is what she reads.
// rule: RG-016
// title: A rule has no sentence
// why: The sentence is what a person reads when the rule stops an exercise. Without one the app could only say no.
// remedy: Add `id` and `sentence`: one plain sentence, addressed to her.
// expect: RULE_WITHOUT_ID_OR_SENTENCE<my_app::grip_lightly>
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
        .grade = evidence::expert,
        .sources = cite(S53),
#ifndef REGIMEN_MUST_NOT_COMPILE
        .sentence = "With a sore wrist: hold on lightly, or not at all.",
#endif
    };
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
