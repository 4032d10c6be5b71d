// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise in nine steps.
// A list of texts holds eight.
// rule: RG-031
// title: An exercise has too many steps
// why: Nobody remembers nine steps while doing them; the table holds up to eight.
// remedy: Put two steps into one sentence, or leave one out.
// expect: MORE_THAN_8_STEPS<my_app::wall_slide>
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
        .dose = one_set * range(4_reps, 8_reps),
        .source = cite(house_physio),
        .steps = {"Stand.", "Back to the wall.", "Bend the arms.", "Breathe out.", "Slide up.", "Stop.", "Breathe in.",
#ifdef REGIMEN_MUST_NOT_COMPILE
                  "Slide down.", "Rest."}};
#else
                  "Slide down, and rest."}};
#endif
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
