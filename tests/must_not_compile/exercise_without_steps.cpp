// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that does not say how it is done.
// The app would have a name to show, and nothing else.
// rule: RG-005
// title: An exercise has no steps
// why: A name alone leaves everyone to do the exercise in a way of their own.
// remedy: Describe it in one to eight short sentences: `text_list("Stand tall.", "Breathe out.")`.
// expect: EXERCISE_WITHOUT_STEPS<my_app::wall_slide>
// expect: \[RG-005\] an exercise lacks
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
    static constexpr auto source = cite(house_physio);
#ifndef REGIMEN_MUST_NOT_COMPILE
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
#endif
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
