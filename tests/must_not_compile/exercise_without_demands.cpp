// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that says how it is done, but not what it asks of the body.
// Nothing could be screened against it.
// rule: RG-001
// title: An exercise does not say what it asks of the body
// why: Screening compares the demands of an exercise with what a person can bear. An exercise without them would pass
// why: every rule.
// remedy: List its demands, each with a level: 1 slight, 2 moderate, 3 high or end-range. What is not listed is absent.
// remedy: An exercise that asks for nothing at all says so: `using demands = regimen::demands<>;`
// expect: EXERCISE_WITHOUT_DEMANDS<my_app::wall_slide>
// expect: \[RG-001\] an exercise does not say what it asks of the body
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
#ifndef REGIMEN_MUST_NOT_COMPILE
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
#endif
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
