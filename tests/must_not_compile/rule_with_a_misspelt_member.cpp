// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule with a cap, by a name that a rule does not have.
// Nobody would read it, and the exercises that it should close would stay open.
// rule: member-misspelt
// title: A member of a rule is misspelt
// why: What a rule states are members of a plain struct. A name that it does not have could never count.
// remedy: Write the name as the struct has it; the compiler names the one that there is not.
// expect-gcc: error: 'const regimen::safety_rule' has no non-static data member named 'cap'
// expect-clang: error: field designator 'cap' does not refer to any field in type 'const safety_rule'
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
        .cap = {{demand::hand_grip, 0}},
#else
        .caps = {{demand::hand_grip, 0}},
#endif
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
