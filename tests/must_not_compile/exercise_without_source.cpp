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
    static constexpr std::string_view id = "wall-slide";
    static constexpr std::string_view name = "Wall slide";
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::wall>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
#ifndef REGIMEN_MUST_NOT_COMPILE
    static constexpr auto source = cite(house_physio);
#endif
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
