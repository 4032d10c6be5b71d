// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that does not say how it is done.
// The app would have a name to show, and nothing else.
// rule: RG-005
// title: An exercise has no steps
// why: A name alone leaves everyone to do the exercise in a way of their own.
// remedy: Describe it in one to eight short sentences: `.steps = {"Stand tall.", "Breathe out."}`.
// expect: EXERCISE_WITHOUT_STEPS<my_app::wall_slide>
// expect: \[RG-005\] an exercise lacks
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(house_physio),
#ifndef REGIMEN_MUST_NOT_COMPILE
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."},
#endif
    };
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
