// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that nobody stands behind.
// Nothing in a catalogue goes without a source.
// rule: RG-002
// title: An exercise has no source
// why: What a person is told to do must come from somewhere, and the app must be able to say from where.
// remedy: Name the sources that describe the exercise: constants of the type `source_entry`, given to `cite(...)`.
// expect: EXERCISE_WITHOUT_SOURCE<my_app::wall_slide>
// expect: \[RG-002\] an exercise has no source
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
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
#ifndef REGIMEN_MUST_NOT_COMPILE
        .source = cite(house_physio),
#endif
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
