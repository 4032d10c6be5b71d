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
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
#ifndef REGIMEN_MUST_NOT_COMPILE
        .effort = E2,
#endif
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
