// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that nothing is said of.
// clang takes one with a misspelt unit, such as 4_rep, for such a one; its own error stands above.
// rule: RG-005
// title: An exercise is empty
// why: An exercise that is to be written later would be planned today.
// remedy: Say what it is. Where the compiler has an error above this one, that one is the cause: correct it first.
// expect: EXERCISE_IS_EMPTY_OR_HAS_AN_ERROR_ABOVE<my_app::wall_slide>
// expect: \[RG-005\] an exercise lacks its id, name
#ifndef REGIMEN_MUST_NOT_COMPILE
#include "my_app/wall_slide.hpp"
#else
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{};
};

}  // namespace my_app
#endif

static_assert(regimen::sound<my_app::my_catalogue>);
