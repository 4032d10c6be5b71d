// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A total over both sides that cannot be shared equally.
// Seven in all is four on one side and three on the other.
// rule: RG-025
// title: A dose treats the two sides unequally
// why: Seven repetitions in all leave one side with less than the other, every time.
// remedy: Make the totals even, or count per side: `range(3_reps, 4_reps) * each_side`.
// expect: TOTAL_OVER_BOTH_SIDES_IS_ODD<my_app::wall_slide>
// expect: \[RG-025\] a dose treats the two sides unequally
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr std::string_view id = "wall-slide";
    static constexpr std::string_view name = "Wall slide";
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = alternating;
    using needs = regimen::needs<equipment::wall>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr auto dose = one_set * range(4_reps, 7_reps) * in_all * tempo(3_counts, 1_counts, 3_counts);
#else
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * in_all * tempo(3_counts, 1_counts, 3_counts);
#endif
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
