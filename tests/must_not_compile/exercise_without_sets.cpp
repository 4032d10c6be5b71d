// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A dose that starts with the repetitions.
// The sets come first.
// rule: RG-004
// title: A dose does not start with its sets
// why: "4 to 8 repetitions" leaves open how often they are done in one session.
// remedy: Write the sets first: `one_set * ...`, or `sets(range(1_sets, 2_sets)) * ...`; everything else follows in any
// remedy: order.
// expect: DOSE_WITHOUT_SETS<my_app::wall_slide>
// expect: \[RG-004\] an exercise has no dose
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
    static constexpr auto dose = range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
#else
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
#endif
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
