// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A one-sided exercise with a bare number of repetitions.
// Eight on each side is twice the work of eight in all.
// rule: RG-008
// title: A one-sided dose does not say whether its numbers are per side
// why: "8 repetitions" of a one-sided exercise is read in two ways, and one of them is twice the work of the other.
// remedy: Multiply the dose by `each_side` (the numbers are for one side) or by `in_all` (they are totals over both).
// expect: ONE_SIDED_DOSE_NAMES_NO_SIDE<my_app::wall_slide>
// expect: \[RG-008\] a one-sided exercise's dose does not say
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr std::string_view id = "wall-slide";
    static constexpr std::string_view name = "Wall slide";
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = unilateral;
    using needs = regimen::needs<equipment::wall>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
#else
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * each_side * tempo(3_counts, 1_counts, 3_counts);
#endif
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
