// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue that joins an exercise to the exercises of its base, without a list around it.
// rule: RG-067
// title: An exercise is joined without a list
// why: `join` puts lists one after the other. An exercise is none.
// remedy: Put the list around it, `join<base::exercises, regimen::exercises<my_exercise>>`, also where it is only one.
// expect: JOINED_WITHOUT_A_LIST_AROUND_IT<my_app::wall_slide>
// expect: \[RG-067\] what is no list, or a list of another kind, stands where a list is needed
#include "my_app/wall_slide.hpp"

namespace my_app {

struct with_slides : postpartum_back {
    static constexpr std::string_view id = "with-slides";
#ifdef REGIMEN_MUST_NOT_COMPILE
    using exercises = join<postpartum_back::exercises, wall_slide>;
#else
    using exercises = join<postpartum_back::exercises, regimen::exercises<wall_slide>>;
#endif
    using default_rulebook = my_rulebook;
};
static_assert(sound<with_slides>);

}  // namespace my_app
