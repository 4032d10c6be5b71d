// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A dose with a slip of the pen.
// The compiler says where, and nobody says that there is no dose.
// rule: dose-misspelt
// title: A dose is misspelt
// why: What the compiler finds by itself is said once: a dose that it gave up is not called missing on top of it.
// remedy: Correct the word that the compiler names.
// expect-gcc: error: 'rnge' was not declared in this scope
// expect-clang: error: use of undeclared identifier 'rnge'
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
        .dose = one_set * rnge(4_reps, 8_reps),
#else
        .dose = one_set * range(4_reps, 8_reps),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
