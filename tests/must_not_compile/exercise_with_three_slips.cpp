// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise with three slips of the pen.
// Each is named once, and nothing that follows from them.
// rule: member-misspelt
// title: Three slips in one exercise
// why: What the compiler gave up for one slip is not said to be missing as well.
// remedy: Correct what each of the errors names, in any order.
// max-errors: 3
// expect-gcc: error: 'shoulder_overhed' is not a member of 'regimen::demand'; did you mean 'shoulder_overhead'
// expect-gcc: error: 'rnge' was not declared in this scope
// expect-clang: error: no member named 'shoulder_overhed' in namespace 'regimen::demand'; did you mean 'shoulder_overhead'
// expect-clang: error: use of undeclared identifier 'rnge'
// expect-gcc: error: 'house_phisio' was not declared in this scope; did you mean 'house_physio'
// expect-clang: error: use of undeclared identifier 'house_phisio'; did you mean 'house_physio'
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
        .serves = {{region::upper_back, purpose::mobility}},
#ifdef REGIMEN_MUST_NOT_COMPILE
        .demands = {{demand::shoulder_overhed, 2}, {demand::standing_static, 1}},
        .dose = one_set * rnge(4_reps, 8_reps),
        .source = cite(house_phisio),
#else
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps),
        .source = cite(house_physio),
#endif
        .grade = evidence::inference,
        .steps = {"Stand with your back to a wall.", "Slide the arms up.", "And down again."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
