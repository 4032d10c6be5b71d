// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A care tip about a condition that the catalogue does not have.
// Its guard would never hold.
// rule: RG-011
// title: A care tip names a condition that the catalogue does not have
// why: A tip is hidden until what it is not for was answered with no. A condition that nobody is asked about would hide it
// why: for ever, or, misread, guard nothing.
// remedy: Add the condition to the catalogue's list, or name one that is there.
// expect: NOT_IN_THE_CATALOGUE<regimen::named_word<my_app::tennis_elbow::is>, my_app::carry_on_one_side, my_app::with_tips>
// expect: \[RG-011\] something is named that the catalogue does not have
#include "my_app/catalogue.hpp"

#include <regimen/content/care_tip.hpp>

namespace my_app {

struct tennis_elbow {
    static constexpr condition is{.id = "tennis-elbow",
                                  .question = "Does the outside of your elbow hurt when you grip something?",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .sources = cite(S53)};
};
struct carry_on_one_side {
    static constexpr care_tip is{.id = "carry-on-one-side",
                                 .text = "Carry light things on one side, then on the other.",
                                 .kind = tip_kind::habit,
                                 .not_with = {tennis_elbow::is},
                                 .grade = evidence::expert,
                                 .sources = cite(house_physio)};
};
struct with_tips : postpartum_back {
    static constexpr std::string_view id = "with-tips";
#ifndef REGIMEN_MUST_NOT_COMPILE
    using conditions = join<postpartum_back::conditions, regimen::conditions<tennis_elbow>>;
#endif
    using care_tips = regimen::care_tips<carry_on_one_side>;
};

}  // namespace my_app

static_assert(regimen::care_tip_table<my_app::with_tips>.size() == 1);
