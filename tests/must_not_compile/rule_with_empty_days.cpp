// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule from day 42 until day 42.
// The end is not included, so no day is left.
// rule: RG-017
// title: A rule holds on no day
// why: The days of a rule are half open: from the first one until the last, which is not included. Here nothing is
// why: left, and a rule that protects nobody looks as if it did.
// remedy: Let the days end after they begin: `between_days(0, 42)` are the first six weeks.
// expect: RULE_CAN_NEVER_FIRE<my_app::grip_lightly, regimen::ITS_DAYS_ARE_EMPTY>
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
        .days = between_days(42, 42),
#else
        .days = between_days(0, 42),
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
