// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A condition that nobody can be asked about.
// Its question is missing.
// rule: RG-033
// title: A condition has no question
// why: A condition is found by asking. Without a question it would stay unanswered, and count as a yes for ever or as a
// why: no.
// remedy: Add `.id` and `.question`: one question, worded so that *yes* means that the condition is there.
// expect: CONDITION_WITHOUT_ID_OR_QUESTION<my_app::tennis_elbow>
// expect: \[RG-033\] a condition, a mode, a stop sign, a care tip or a word of the vocabulary lacks something
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct tennis_elbow {
    static constexpr condition is{.id = "tennis-elbow",
#ifndef REGIMEN_MUST_NOT_COMPILE
                                  .question = "Does the outside of your elbow hurt when you grip something?",
#endif
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .sources = cite(S53)};
};

struct elbow_catalogue : postpartum_back {
    static constexpr std::string_view id = "elbow";
    using conditions = join<postpartum_back::conditions, regimen::conditions<tennis_elbow>>;
};

constexpr auto n_questions = view_of<elbow_catalogue>.conditions.size();

}  // namespace my_app
