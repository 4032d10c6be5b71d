// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that serves nine things.
// It serves up to eight.
// rule: RG-031
// title: An exercise serves too much
// why: A row of a table holds up to eight purposes.
// remedy: Name what the exercise is mainly for.
// expect: MORE_THAN_8_PURPOSES<my_app::wall_slide>
// expect: \[RG-031\] there are more members than a table of the library holds
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
        .serves = {{region::upper_back, purpose::mobility}, {region::shoulders, purpose::mobility},
                   {region::chest, purpose::mobility}, {region::neck, purpose::mobility},
                   {region::side_back, purpose::mobility}, {region::lower_back, purpose::mobility},
                   {region::hips, purpose::mobility},
#ifdef REGIMEN_MUST_NOT_COMPILE
                   {region::pelvis, purpose::mobility}, {region::upper_back, purpose::stretch}},
#else
                   {region::pelvis, purpose::mobility}},
#endif
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
