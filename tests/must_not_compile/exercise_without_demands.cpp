// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that says how it is done, but not what it asks of the body.
// Nothing could be screened against it.
// rule: RG-001
// title: An exercise does not say what it asks of the body
// why: Screening compares the demands of an exercise with what a person can bear. An exercise without them would pass
// why: every rule.
// remedy: List its demands, each with a level: 1 slight, 2 moderate, 3 high or end-range. What is not listed is absent.
// remedy: An exercise that asks for nothing at all says so: `using demands = regimen::demands<>;`
// expect: EXERCISE_WITHOUT_DEMANDS<my_app::wall_slide>
// expect: \[RG-001\] an exercise does not say what it asks of the body
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
#ifndef REGIMEN_MUST_NOT_COMPILE
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
#endif
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
