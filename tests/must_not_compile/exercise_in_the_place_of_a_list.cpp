// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue with one exercise where the list of its exercises should stand.
// rule: RG-067
// title: An exercise stands in the place of a list
// why: A catalogue has lists, also where there is only one member.
// remedy: Put the list around it: `using exercises = regimen::exercises<my_exercise>;`.
// expect: NO_LIST_IN_A_CATALOGUE<my_app::wall_slide, regimen::an_exercise, my_app::slides_only>
// expect: \[RG-067\] what is no list, or a list of another kind, stands where a list is needed
#include "my_app/wall_slide.hpp"

namespace my_app {

struct slides_only : my_catalogue {
    static constexpr std::string_view id = "slides-only";
#ifdef REGIMEN_MUST_NOT_COMPILE
    using exercises = wall_slide;
#else
    using exercises = regimen::exercises<wall_slide>;
#endif
    using care_tips = regimen::care_tips<>;
    using progressions = regimen::progressions<>;
};
static_assert(sound<slides_only>);

}  // namespace my_app
