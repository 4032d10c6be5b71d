// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule for those who have one of five conditions besides.
// Its row has room for four.
// rule: RG-031
// title: A rule names more than four partner conditions
// why: A row of the rules' table has room for four conditions of which one must be there besides the rule's own.
// remedy: Split the rule in two: same `when`, the partners shared out between them.
// expect: RULE_WITH_MORE_THAN_4_PARTNER_CONDITIONS<my_app::grip_lightly>
// expect: \[RG-031\] there are more members than a table of the library holds
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
        .only_with_any_of = {carpal_tunnel::is, knee_pain::is, shoulder_pain::is, neck_pain_or_dizzy::is,
                             breast_comfort::is},
#else
        .only_with_any_of = {carpal_tunnel::is, knee_pain::is, shoulder_pain::is, neck_pain_or_dizzy::is},
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
