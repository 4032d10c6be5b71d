// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A dose that starts with the repetitions.
// The sets come first.
// rule: RG-004
// title: A dose does not start with its sets
// why: "4 to 8 repetitions" leaves open how often they are done in one session.
// remedy: Write the sets first: `one_set * ...`, or `sets(range(1_sets, 2_sets)) * ...`; everything else follows in any
// remedy: order.
// expect: DOSE_WITHOUT_SETS<
// expect: \[RG-004\] an exercise has no dose
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
        .dose = range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
#else
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
