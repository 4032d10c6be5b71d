// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule for those who had a caesarean and an instrumental birth.
// One birth has one mode.
// rule: RG-017
// title: A rule needs two modes of birth at once
// why: A birth is one of vaginal, instrumental and caesarean. A rule for two of them together is for nobody.
// remedy: Write one rule for each mode, or name a partner condition that can be there with it.
// expect: RULE_CAN_NEVER_FIRE<my_app::grip_lightly, regimen::IT_NEEDS_TWO_MODES_AT_ONCE>
// expect: \[RG-017\] a rule can never fire
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct grip_lightly {
    static constexpr safety_rule is{
        .id = "grip-lightly",
#ifdef REGIMEN_MUST_NOT_COMPILE
        .when = birth_caesarean::is,
        .only_with_any_of = {birth_instrumental::is},
#else
        .when = birth_caesarean::is,
        .only_with_any_of = {wrist_thumb_tendon::is},
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
