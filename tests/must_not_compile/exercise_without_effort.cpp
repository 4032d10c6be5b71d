// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that does not say how hard it is.
// Many rules cap the effort.
// rule: RG-005
// title: An exercise has no effort class
// why: Many rules cap the effort; an exercise without a class would slip under every one of them.
// remedy: Choose a class: `E0` breathing and relaxation, `E1` gentle stretching, `E2` moving through the range, `E3`
// remedy: strengthening.
// expect: EXERCISE_WITHOUT_EFFORT_CLASS<my_app::wall_slide>
// expect: \[RG-005\] an exercise lacks
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr std::string_view id = "wall-slide";
    static constexpr std::string_view name = "Wall slide";
#ifndef REGIMEN_MUST_NOT_COMPILE
    static constexpr auto effort = E2;
#endif
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::wall>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
