// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A total over both sides that cannot be shared equally.
// Seven in all is four on one side and three on the other.
// rule: RG-025
// title: A dose treats the two sides unequally
// why: Seven repetitions in all leave one side with less than the other, every time.
// remedy: Make the totals even, or count per side: `range(3_reps, 4_reps) * each_side`.
// expect: TOTAL_OVER_BOTH_SIDES_IS_ODD<my_app::wall_slide>
// expect: \[RG-025\] a dose treats the two sides unequally
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
        .start = {position::standing},
        .sides = alternating,
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
#ifdef REGIMEN_MUST_NOT_COMPILE
        .dose = one_set * range(4_reps, 7_reps) * in_all * tempo(3_counts, 1_counts, 3_counts),
#else
        .dose = one_set * range(4_reps, 8_reps) * in_all * tempo(3_counts, 1_counts, 3_counts),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
