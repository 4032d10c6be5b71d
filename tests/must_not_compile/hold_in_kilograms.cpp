// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A hold that is measured in kilograms.
// A load was meant.
// rule: RG-009
// title: A hold is measured in kilograms
// why: A hold lasts seconds or breaths. Anything else is a slip of the hand, and would be read as so many seconds.
// remedy: Give the time: `hold(10_s)`, `hold(3_breaths)`. A weight is a `load(range(1_kg, 2_kg))`.
// expect: HOLD_NEITHER_IN_SECONDS_NOR_IN_BREATHS<regimen::kilogram>
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
        .dose = one_set * range(4_reps, 8_reps) * hold(2_kg),
#else
        .dose = one_set * range(4_reps, 8_reps) * hold(2_s),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
