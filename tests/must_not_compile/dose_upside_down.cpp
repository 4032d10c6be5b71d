// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A range whose low end lies above its top.
// Progression would run the wrong way.
// rule: RG-007
// title: A range is upside down
// why: One starts at the low end and never goes above the top. With the ends exchanged the start would lie above the
// why: ceiling.
// remedy: Write the smaller number first.
// expect: DOSE_UPSIDE_DOWN<my_app::wall_slide>
// expect: \[RG-007\] a range is upside down
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
#ifdef REGIMEN_MUST_NOT_COMPILE
        .dose = one_set * range(8_reps, 4_reps) * tempo(3_counts, 1_counts, 3_counts),
#else
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
