// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that is weaker than one which holds anyway.
// It would never decide anything.
// rule: RG-018
// title: A rule is shadowed by another
// why: A rule of the library allows hand grip up to level 1 with a sore wrist, on every day. Allowing level 2 besides
// why: changes nothing, for the stricter one always wins: whoever wrote it believes that something is loosened, and it
// why: is not.
// remedy: Take the rule out, or make it the stricter one.
// expect: RULE_IS_SHADOWED<my_app::grip_a_little, regimen::postpartum::rule::wrist_thumb_tendon_caps>
// expect: \[RG-018\] a rule is shadowed
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct grip_a_little {
    static constexpr safety_rule is{
        .id = "grip-a-little",
        .when = wrist_thumb_tendon::is,
#ifdef REGIMEN_MUST_NOT_COMPILE
        .caps = {{demand::hand_grip, 2}},
#else
        .caps = {{demand::hand_grip, 0}},
#endif
        .lifts = lifted_by::resolution,
        .grade = evidence::expert,
        .sources = cite(S53),
        .sentence = "With a sore wrist: hold on as lightly as you can."};
};

struct clinic_rules {
    using rules = regimen::rules<grip_a_little>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};

}  // namespace my_app

static_assert(regimen::sound<regimen::postpartum_back, my_app::clinic>);
