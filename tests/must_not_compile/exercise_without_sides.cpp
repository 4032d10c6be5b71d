// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that does not say how it uses the two sides of the body.
// Left out, both sides at once would be a guess.
// rule: RG-005
// title: An exercise does not say how it uses the two sides
// why: A dose of 8 is twice the work where each side gets 8. Nothing is assumed here.
// remedy: Say `bilateral` (both at once), `unilateral` (one side, then the other) or `alternating` (in turn).
// expect: EXERCISE_WITHOUT_SIDES<my_app::wall_slide>
// expect: \[RG-005\] an exercise lacks
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
        .start = {position::standing},
#ifndef REGIMEN_MUST_NOT_COMPILE
        .sides = bilateral,
#endif
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
