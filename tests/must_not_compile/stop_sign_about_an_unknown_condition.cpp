// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A stop sign that answers a question which the catalogue does not have.
// The answer would be kept nowhere.
// rule: RG-011
// title: A stop sign sets an answer about a condition that the catalogue does not have
// why: What a stop sign says of a person is kept as an answer, and screening runs again with it. A condition that the
// why: catalogue does not have has no place for one.
// remedy: Add the condition to the catalogue's list, or name one that is there.
// expect: NOT_IN_THE_CATALOGUE<regimen::named_word<my_app::tennis_elbow::is>, my_app::elbow_hurts, my_app::with_signs>
// expect: \[RG-011\] something is named that the catalogue does not have
#include "my_app/catalogue.hpp"

#include <regimen/content/stop_sign.hpp>

namespace my_app {

struct tennis_elbow {
    static constexpr condition is{.id = "tennis-elbow",
                                  .question = "Does the outside of your elbow hurt when you grip something?",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .sources = cite(S53)};
};
struct elbow_hurts {
    static constexpr stop_sign is{.id = "elbow-hurts",
                                  .name = "An elbow hurts",
                                  .advice = "Let go, and leave it for today.",
                                  .level = stop_level::S4,
                                  .sets_answers = {tennis_elbow::is},
                                  .sources = cite(house_physio)};
};
struct with_signs : my_catalogue {
    static constexpr std::string_view id = "with-signs";
#ifndef REGIMEN_MUST_NOT_COMPILE
    using conditions = join<postpartum_back::conditions, regimen::conditions<tennis_elbow>>;
#endif
    using stop_signs = regimen::stop_signs<elbow_hurts>;
};

}  // namespace my_app

static_assert(regimen::stop_sign_table<my_app::with_signs>.size() == 1);
