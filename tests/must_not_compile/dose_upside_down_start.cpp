// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A dose that starts with more than it works up to.
// The start may lie below the frame, never above it.
// rule: RG-007
// title: A dose starts above its frame
// why: `from` is where everyone starts, `frame` where one works later on, `up_to` what is never passed: in this order
// why: they grow.
// remedy: Start at or below the frame.
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
        .dose = one_set * from(12_reps).frame(8_reps, 10_reps) * tempo(3_counts, 1_counts, 3_counts),
#else
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
