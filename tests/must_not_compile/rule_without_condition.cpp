// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that does not say for whom it is.
// For everyone has to be said, too.
// rule: RG-016
// title: A rule does not say for whom it is
// why: A rule that forgot its condition is not one for everyone: nobody knows whom it was meant for.
// remedy: Name the condition: `.when = wrist_thumb_tendon::is`. A rule for all says `.when = everyone::is`.
// expect: RULE_WITHOUT_CONDITION<my_app::grip_lightly>
// expect: \[RG-016\] a rule lacks
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct grip_lightly {
    static constexpr safety_rule is{
        .id = "grip-lightly",
#ifndef REGIMEN_MUST_NOT_COMPILE
        .when = wrist_thumb_tendon::is,
#endif
        .caps = {{demand::hand_grip, 0}},
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
