// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue with an exercise of its own, and the rulebook of its base.
// That rulebook has never heard of the exercise.
// rule: RG-056
// title: A catalogue has no rulebook for its own exercises
// why: A catalogue that derives from another inherits its rulebook too, which has gates for the exercises of the base alone.
// remedy: Name a rulebook that has a gate for each exercise: `using default_rulebook = my_rulebook;`, made with `compose<...>`.
// expect: DEFAULT_RULEBOOK_DOES_NOT_KNOW_THE_EXERCISE<my_app::wall_slide, regimen::postpartum::conservative, my_app::more_exercises>
// expect: \[RG-056\] a catalogue names no rulebook, or one without a gate for this exercise
#include "my_app/wall_slide.hpp"

namespace my_app {

struct more_exercises : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using exercises = join<postpartum_back::exercises, regimen::exercises<wall_slide>>;
#ifndef REGIMEN_MUST_NOT_COMPILE
    using default_rulebook = my_rulebook;
#endif
};

}  // namespace my_app

static_assert(regimen::sound<my_app::more_exercises>);
