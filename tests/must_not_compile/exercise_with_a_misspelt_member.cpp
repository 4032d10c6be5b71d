// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that needs a wall, by a name that an exercise does not have.
// Nobody would read it, and the exercise would be planned in the middle of a field.
// rule: member-misspelt
// title: A member of an exercise is misspelt
// why: What an exercise states are members of a plain struct. A name that it does not have could never count.
// remedy: Write the name as the struct has it; the compiler names the one that there is not.
// expect-gcc: error: 'const regimen::exercise' has no non-static data member named 'need'
// expect-clang: error: field designator 'need' does not refer to any field in type 'const exercise'
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
#ifdef REGIMEN_MUST_NOT_COMPILE
        .need = {equipment::wall},
#else
        .needs = {equipment::wall},
#endif
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
