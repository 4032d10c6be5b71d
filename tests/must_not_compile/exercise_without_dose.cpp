// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that does not say how much of it to do.
// A session could not be timed either.
// rule: RG-004
// title: An exercise has no dose
// why: How much to do is part of what makes an exercise safe, and the length of a session is computed from it.
// remedy: Say how many sets, and what is done in each: repetitions, a hold, or repetitions with a hold.
// expect: EXERCISE_WITHOUT_DOSE<my_app::wall_slide>
// expect: \[RG-004\] an exercise has no dose
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
#ifndef REGIMEN_MUST_NOT_COMPILE
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
