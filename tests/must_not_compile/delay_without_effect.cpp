// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A delay that does not say by how much.
// The gates stay where they are.
// rule: RG-017
// title: A delay moves no gate
// why: A delay moves gates by some days, or to the days of another mode. One that says neither lets a person start as
// why: early as anybody else.
// remedy: Add `.later_by = 14_days`, or `.as_mode = caesarean::is`.
// expect: RULE_CAN_NEVER_FIRE<my_app::weights_later, regimen::IT_HAS_NO_EFFECT>
// expect: \[RG-017\] a rule can never fire
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct weights_later {
    static constexpr gate_delay is{
        .id = "weights-later",
        .when = wrist_thumb_tendon::is,
#ifndef REGIMEN_MUST_NOT_COMPILE
        .later_by = 14_days,
#endif
        .efforts = {E3},
        .lifts = lifted_by::never,
        .grade = evidence::expert,
        .sources = cite(S53),
        .sentence = "With a sore wrist, strengthening starts two weeks later."};
};

struct clinic_rules {
    using rules = regimen::rules<>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<weights_later>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};

}  // namespace my_app

static_assert(regimen::sound<regimen::postpartum_back, my_app::clinic>);
