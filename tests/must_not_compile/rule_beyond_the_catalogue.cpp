// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule for days that the catalogue does not cover.
// Outside of them screening clears nobody.
// rule: RG-017
// title: A rule holds only on days that the catalogue does not cover
// why: This catalogue covers the first year. For later days screening clears nobody, so a rule for them is never asked.
// remedy: Write the days since the birth that are meant, inside the days that the catalogue `covers`. A rule without
// remedy: `days` holds on all of them.
// expect: RULE_CAN_NEVER_FIRE<my_app::grip_lightly, regimen::ITS_DAYS_LIE_OUTSIDE_THE_CATALOGUE>
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
        .days = from_day(400),
#else
        .days = from_day(42),
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
