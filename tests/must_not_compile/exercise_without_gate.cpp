// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A host's own exercise that the rulebook does not know.
// Nothing says from which day it is open.
// rule: RG-027
// title: An exercise has no gate
// why: Without an earliest day an exercise would be open from the day of the birth, or never. Neither is for the
// why: library to choose.
// remedy: Add a gate for the exercise to the gates of your rulebook, with a day for every mode of birth that the
// remedy: catalogue has.
// expect: EXERCISE_WITHOUT_GATE<my_app::wall_slide, regimen::postpartum::vaginal, my_app::first_rulebook>
// expect: \[RG-027\] no earliest day is known for an exercise
#include "my_app/wall_slide.hpp"

namespace my_app {

struct first_rules {
    using rules = regimen::rules<>;
#ifdef REGIMEN_MUST_NOT_COMPILE
    using gates = regimen::gates<>;
#else
    using gates = regimen::gates<gate<wall_slide, on<vaginal, 14>, on<instrumental, 21>, on<caesarean, 42>>>;
#endif
    using delays = regimen::delays<>;
};

struct first_rulebook : compose<conservative, first_rules> {
    static constexpr std::string_view id = "first";
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue, my_app::first_rulebook>);
