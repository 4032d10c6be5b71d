// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that caps a demand which the catalogue does not have.
// It could never forbid anything.
// rule: RG-011
// title: A rule is about a demand that the catalogue does not have
// why: Exercises state their demands in the words of their catalogue. A rule about another word would never meet one of
// why: them, and everybody would think that it protects somebody.
// remedy: Add the demand to the catalogue's list, and to the exercises that make it; or cap one that is there.
// expect: NOT_IN_THE_CATALOGUE<regimen::named_word<my_app::impact>, my_app::no_impact_before_the_check, my_app::jumping_catalogue>
// expect: \[RG-011\] something is named that the catalogue does not have
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

inline constexpr demand_word impact{.id = "impact", .meaning = "both feet leave the floor"};

struct no_impact_before_the_check {
    static constexpr safety_rule is{
        .id = "no-impact-before-the-check",
        .when = no_check_yet::is,
        .caps = {{impact, 0}},
        .lifts = lifted_by::resolution,
        .grade = evidence::expert,
        .sources = cite(S53),
        .sentence = "Before your check after the birth: no jumping."};
};

struct jumping_catalogue : postpartum_back {
    static constexpr std::string_view id = "jumping";
#ifndef REGIMEN_MUST_NOT_COMPILE
    using demands = join<postpartum_back::demands, vocabulary<impact>>;
#endif
};

struct clinic_rules {
    using rules = regimen::rules<no_impact_before_the_check>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};

}  // namespace my_app

static_assert(regimen::sound<my_app::jumping_catalogue, my_app::clinic>);
