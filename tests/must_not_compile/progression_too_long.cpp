// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise with a hundred repetitions, one more at a time.
// A year of weeks would not be enough to get there.
// rule: RG-042
// title: A progression has too many rungs
// why: The doses of all forms of a ladder stand in one table, which holds 96. What lies beyond could never be reached,
// why: and no history with it could be checked.
// remedy: State a ceiling that can be reached, or take larger steps where the limits of your catalogue allow them.
// expect: PROGRESSION_DOES_NOT_FIT_ITS_TABLES<regimen::progression<.*gentle, regimen::ladder<my_app::wall_slide> ?> ?>
// expect: \[RG-042\] a progression has more rungs, rules or histories than can be looked at
#include <regimen/shipped/proof.hpp>

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
        .dose = one_set * range(4_reps, 100_reps),
#else
        .dose = one_set * range(4_reps, 10_reps),
#endif
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::proven<regimen::progression<regimen::postpartum::gentle, regimen::ladder<my_app::wall_slide>>,
                              my_app::my_catalogue>);
