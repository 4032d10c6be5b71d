// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that does not say in which position it starts.
// Positions decide who can do it and how often one gets up.
// rule: RG-003
// title: An exercise has no start position
// why: The position decides who can do the exercise, and how often one has to get up from the floor in a session.
// remedy: Name the position, or several with the usual one first: `using start = any_of<position::supine,
// remedy: position::side_lying>;`
// expect: EXERCISE_WITHOUT_START_POSITION<my_app::wall_slide>
// expect: \[RG-003\] an exercise has no start position
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr std::string_view id = "wall-slide";
    static constexpr std::string_view name = "Wall slide";
    static constexpr auto effort = E2;
#ifndef REGIMEN_MUST_NOT_COMPILE
    using start = position::standing;
#endif
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::wall>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
