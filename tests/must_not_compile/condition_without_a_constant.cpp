// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A condition that is no constant.
// It might be another one when the program runs.
// rule: RG-033
// title: A condition is no constant
// why: A catalogue is a table that the compiler makes and checks. What is no constant, or has another name than `is`,
// why: would stand in none.
// remedy: Write `static constexpr condition is{...}` in the struct.
// expect: CONDITION_IS_NO_CONSTANT_NAMED_is<my_app::tennis_elbow>
// expect: \[RG-033\] a condition, a mode, a stop sign, a care tip or a word of the vocabulary lacks something, or is no constant
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct tennis_elbow {
#ifdef REGIMEN_MUST_NOT_COMPILE
    static inline condition const is{
#else
    static constexpr condition is{
#endif
        .id = "tennis-elbow",
        .question = "Does the outside of your elbow hurt when you grip something?",
        .tier = extended,
        .category = categorised(ask::restriction, "REL"),
        .sources = cite(S53)};
};

struct elbow_catalogue : postpartum_back {
    static constexpr std::string_view id = "elbow";
    using conditions = join<postpartum_back::conditions, regimen::conditions<tennis_elbow>>;
};

}  // namespace my_app

static_assert(regimen::sound<my_app::elbow_catalogue>);
