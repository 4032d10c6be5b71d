// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that states its members one by one.
// Nobody would read them.
// rule: RG-016
// title: A rule is no constant
// why: What a rule states stands in one constant named `is`, for there the compiler knows every member. A member of the
// why: struct itself would count for nothing.
// remedy: Write `static constexpr safety_rule is{.id = ...};`, and in a list of delays `static constexpr gate_delay is{...};`.
// expect: RULE_IS_NO_CONSTANT_NAMED_is<my_app::grip_lightly>
// expect: \[RG-016\] a rule lacks
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct grip_lightly {
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr std::string_view id = "grip-lightly";
    static constexpr bool blocks_session = true;
    static constexpr std::string_view sentence = "With a sore wrist: hold on lightly, or not at all.";
#else
    static constexpr safety_rule is{
        .id = "grip-lightly",
        .when = wrist_thumb_tendon::is,
        .caps = {{demand::hand_grip, 0}},
        .lifts = lifted_by::resolution,
        .grade = evidence::expert,
        .sources = cite(S53),
        .sentence = "With a sore wrist: hold on lightly, or not at all."};
#endif
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
