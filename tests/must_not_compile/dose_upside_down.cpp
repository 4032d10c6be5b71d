// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A range whose low end lies above its top.
// Progression would run the wrong way.
// rule: RG-007
// title: A range is upside down
// why: One starts at the low end and never goes above the top. With the ends exchanged the start would lie above the
// why: ceiling.
// remedy: Write the smaller number first.
// expect: DOSE_UPSIDE_DOWN<my_app::wall_slide>
// expect: \[RG-007\] a range is upside down
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
    static constexpr auto dose = one_set * range(8_reps, 4_reps) * tempo(3_counts, 1_counts, 3_counts);
#else
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
#endif
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
