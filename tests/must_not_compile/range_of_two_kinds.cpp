// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A range from repetitions to breaths.
// Its two ends have to be of one kind.
// rule: RG-009
// title: A range mixes repetitions and breaths
// why: A range is what progression moves in, step by step. From repetitions to breaths there is no step.
// remedy: Give both ends in one kind. If each repetition is to be held for some breaths, say so: `range(4_reps, 8_reps)
// remedy: * hold(2_breaths)`.
// expect: AMOUNTS_OF_TWO_KINDS_MIXED<regimen::repetition, regimen::breath>
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
    static constexpr auto dose = one_set * range(4_reps, 8_breaths) * tempo(3_counts, 1_counts, 3_counts);
#else
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
#endif
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
