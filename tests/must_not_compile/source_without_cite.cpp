// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that names its source, and does not cite it.
// rule: RG-068
// title: A source is given without cite()
// why: A statement cites up to twelve sources: what it holds is a citation, also where there is one source only.
// remedy: Write `.source = cite(handbook)`, where `handbook` is a constant of the type `source_entry`.
// expect: NO_CITATION<regimen::source_entry>
// expect: \[RG-068\] sources are needed and something else is given: write .cite\(handbook\)
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
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps),
#ifdef REGIMEN_MUST_NOT_COMPILE
        .source = house_physio,
#else
        .source = cite(house_physio),
#endif
        .grade = evidence::inference,
        .steps = {"Stand with your back to a wall.", "Slide the arms up.", "And down again."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
