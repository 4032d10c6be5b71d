// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule for a wound of a caesarean, after a birth with instruments.
// The wound cannot be after that birth.
// rule: RG-017
// title: A rule needs a condition where it cannot be
// why: The condition says that it cannot be after that mode, so nobody has both.
// remedy: Name a partner condition that can be there with it, or no mode.
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
        .when = wound_problem_caesarean::is,
#ifdef REGIMEN_MUST_NOT_COMPILE
        .only_with_any_of = {birth_instrumental::is},
#else
        .only_with_any_of = {birth_caesarean::is, birth_instrumental::is},
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
