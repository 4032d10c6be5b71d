// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that counts a sore wrist two times.
// One complaint would be enough for two.
// rule: RG-064
// title: A rule counts a condition twice
// why: A condition is there or not; counted twice it would stand for two.
// remedy: Name each condition once. Another one may have been meant.
// expect: RULE_COUNTS_A_CONDITION_TWICE<my_app::grip_lightly, regimen::named_word<regimen::postpartum::wrist_thumb_tendon::is> ?>
// expect: \[RG-064\] a rule counts conditions in a way that cannot be meant
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct grip_lightly {
    static constexpr safety_rule is{
        .id = "grip-lightly",
#ifdef REGIMEN_MUST_NOT_COMPILE
        .when = at_least<2>(wrist_thumb_tendon::is, carpal_tunnel::is, wrist_thumb_tendon::is),
#else
        .when = at_least<2>(wrist_thumb_tendon::is, carpal_tunnel::is, shoulder_pain::is),
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
