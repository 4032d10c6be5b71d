// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise whose citation cites nothing.
// It would print as a pair of empty brackets.
// rule: RG-002
// title: A citation cites nothing
// why: `cite()` without arguments is a citation by its type, but there is nothing behind it.
// remedy: Write the source as a `source_entry` and cite it. Your own physiotherapist is a source, too: say who it is.
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
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr auto source = cite();
#else
    static constexpr auto source = cite(house_physio);
#endif
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
