// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A range from repetitions to breaths.
// Its two ends have to be of one kind.
// rule: RG-009
// title: A range mixes repetitions and breaths
// why: A range is what progression moves in, step by step. From repetitions to breaths there is no step.
// remedy: Give both ends in one kind. If each repetition is to be held for some breaths, say so: `range(4_reps, 8_reps)
// remedy: * hold(2_breaths)`.
// expect: AMOUNTS_OF_TWO_KINDS_MIXED<regimen::repetition, regimen::breath>
// expect: \[RG-009\] amounts of different kinds do not mix
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
        .dose = one_set * range(4_reps, 8_breaths) * tempo(3_counts, 1_counts, 3_counts),
#else
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
