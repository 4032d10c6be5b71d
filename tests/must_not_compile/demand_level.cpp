// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A demand at a level that the scale does not have.
// Levels run from 0 to 3.
// rule: RG-006
// title: An exercise makes a demand at a level outside 0-3
// why: Levels are 0 absent, 1 slight, 2 moderate, 3 high or end-range; every rule is written on this scale.
// remedy: Put the demand on the scale; there is nothing above 3.
// expect: DEMAND_WITHOUT_A_LEVEL_FROM_0_TO_3<my_app::wall_slide, regimen::at<regimen::demand::shoulder_overhead, 5>
// expect: \[RG-006\] a demand has no level from 0 to 3
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
#ifdef REGIMEN_MUST_NOT_COMPILE
        .demands = {{demand::shoulder_overhead, 5}, {demand::standing_static, 1}},
#else
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
#endif
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
