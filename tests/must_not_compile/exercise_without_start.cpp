// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that does not say in which position it starts.
// Positions decide who can do it and how often one gets up.
// rule: RG-003
// title: An exercise has no start position
// why: The position decides who can do the exercise, and how often one has to get up from the floor in a session.
// remedy: Name the position, or several with the usual one first: `.start = {position::supine,
// remedy: position::side_lying}`
// expect: EXERCISE_WITHOUT_START_POSITION<my_app::wall_slide>
// expect: \[RG-003\] an exercise has no start position
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
#ifndef REGIMEN_MUST_NOT_COMPILE
        .start = {position::standing},
#endif
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
