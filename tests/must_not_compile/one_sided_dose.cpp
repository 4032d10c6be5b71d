// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A one-sided exercise with a bare number of repetitions.
// Eight on each side is twice the work of eight in all.
// rule: RG-008
// title: A one-sided dose does not say whether its numbers are per side
// why: "8 repetitions" of a one-sided exercise is read in two ways, and one of them is twice the work of the other.
// remedy: Multiply the dose by `each_side` (the numbers are for one side) or by `in_all` (they are totals over both).
// expect: ONE_SIDED_DOSE_NAMES_NO_SIDE<my_app::wall_slide>
// expect: \[RG-008\] a one-sided exercise's dose does not say
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
        .start = {position::standing},
        .sides = unilateral,
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
#ifdef REGIMEN_MUST_NOT_COMPILE
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
#else
        .dose = one_set * range(4_reps, 8_reps) * each_side * tempo(3_counts, 1_counts, 3_counts),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
