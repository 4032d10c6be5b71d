// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that needs more things than its row in the table has room for.
// Four things, each with alternatives.
// rule: RG-031
// title: An exercise needs more than four things
// why: The tables are of a fixed size, so that the library needs no heap. An exercise has room for four things that
// why: must be there, each with any number of alternatives.
// remedy: Keep what the exercise cannot be done without; what only makes it more comfortable goes into `helped_by`.
// expect: MORE_THAN_4_NEEDS<my_app::wall_slide>
// expect: \[RG-031\] there are more members than a table of the library holds
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
#ifdef REGIMEN_MUST_NOT_COMPILE
        .needs = {equipment::wall, equipment::band, equipment::towel, equipment::pillow, equipment::chair},
#else
        .needs = {equipment::wall, equipment::band},
        .helped_by = {equipment::towel, equipment::pillow, equipment::chair},
#endif
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
