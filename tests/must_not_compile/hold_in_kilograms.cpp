// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A hold that is measured in kilograms.
// A load was meant.
// rule: RG-009
// title: A hold is measured in kilograms
// why: A hold lasts seconds or breaths. Anything else is a slip of the hand, and would be read as so many seconds.
// remedy: Give the time: `hold(10_s)`, `hold(3_breaths)`. A weight is a `load(range(1_kg, 2_kg))`.
// expect: HOLD_NEITHER_IN_SECONDS_NOR_IN_BREATHS<regimen::kilogram>
// expect: \[RG-009\] amounts of different kinds do not mix
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
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * hold(2_kg);
#else
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * hold(2_s);
#endif
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
