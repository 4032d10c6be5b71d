// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule about a condition which the catalogue does not have.
// Nobody is ever asked about it.
// rule: RG-011
// title: A rule is about a condition that the catalogue does not have
// why: Only the conditions of the catalogue are asked about. A rule about another one would never apply.
// remedy: Add the condition to the catalogue's list, so that its question is asked.
// expect: NOT_IN_THE_CATALOGUE<regimen::named_word<my_app::tennis_elbow::is>, my_app::no_grip_with_tennis_elbow, my_app::elbow_catalogue>
// expect: \[RG-011\] something is named that the catalogue does not have
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct tennis_elbow {
    static constexpr condition is{.id = "tennis-elbow",
                                  .question = "Does the outside of your elbow hurt when you grip something?",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .sources = cite(S53)};
};

struct no_grip_with_tennis_elbow {
    static constexpr safety_rule is{
        .id = "no-grip-with-tennis-elbow",
        .when = tennis_elbow::is,
        .caps = {{demand::hand_grip, 0}},
        .lifts = lifted_by::resolution,
        .grade = evidence::expert,
        .sources = cite(S53),
        .sentence = "With a tennis elbow: hold on lightly, or not at all."};
};

struct elbow_catalogue : postpartum_back {
    static constexpr std::string_view id = "elbow";
#ifndef REGIMEN_MUST_NOT_COMPILE
    using conditions = join<postpartum_back::conditions, regimen::conditions<tennis_elbow>>;
#endif
};

struct clinic_rules {
    using rules = regimen::rules<no_grip_with_tennis_elbow>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};

}  // namespace my_app

static_assert(regimen::sound<my_app::elbow_catalogue, my_app::clinic>);
