// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A dose of five movements.
// It holds four.
// rule: RG-031
// title: A dose has too many movements
// why: A dose holds up to four movements, so that it fits into a table and nothing is allocated.
// remedy: Leave movements out, or make two exercises of it.
// expect: MORE_THAN_4_MOVEMENTS<5>
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
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * movements(movement("up") * 4_reps, movement("down") * 4_reps, movement("left") * 4_reps,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                    movement("right") * 4_reps, movement("round") * 4_reps),
#else
                                    movement("right") * 4_reps),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
