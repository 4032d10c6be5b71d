// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that nothing can refer to.
// Stored routines and translations go by the id.
// rule: RG-005
// title: An exercise has no id
// why: Stored routines, translations and logs refer to an exercise by its id; people know it by its name.
// remedy: Give it an id that no other exercise has, and a name.
// expect: EXERCISE_WITHOUT_ID_OR_NAME<my_app::wall_slide>
// expect: \[RG-005\] an exercise lacks
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{
#ifndef REGIMEN_MUST_NOT_COMPILE
        .id = "wall-slide",
#endif
        .name = "Wall slide",
        .effort = E2,
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
