// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The app's own exercise: everything that an exercise must state, and nothing more.
// The examples about exercises leave one line out or get it wrong.
#ifndef MY_APP_WALL_SLIDE_HPP
#define MY_APP_WALL_SLIDE_HPP

#include "catalogue.hpp"

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
        .steps = {"Stand with your back to the wall, arms bent, elbows at the wall.",
                                            "Breathe out and slide both arms up, as far as the elbows stay there.",
                                            "Breathe in and slide them down."}};
};

}  // namespace my_app

#endif
