// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise whose citation cites nothing.
// It would print as a pair of empty brackets.
// rule: RG-002
// title: A citation cites nothing
// why: `cite()` without arguments is a citation by its type, but there is nothing behind it.
// remedy: Write the source as a `source_entry` and cite it. Your own physiotherapist is a source, too: say who it is.
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
#ifdef REGIMEN_MUST_NOT_COMPILE
        .source = cite(),
#else
        .source = cite(house_physio),
#endif
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
