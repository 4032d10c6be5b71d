// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A dose of five movements.
// It holds four.
// rule: RG-031
// title: A dose has too many movements
// why: A dose holds up to four movements, so that it fits into a table and nothing is allocated.
// remedy: Leave movements out, or make two exercises of it.
// expect: MORE_THAN_4_MOVEMENTS<5>
// expect: \[RG-031\] there are more members than a table of the library holds
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
    static constexpr auto dose =
        one_set * movements(movement("up") * 4_reps, movement("down") * 4_reps, movement("left") * 4_reps,
#ifdef REGIMEN_MUST_NOT_COMPILE
                            movement("right") * 4_reps, movement("round") * 4_reps);
#else
                            movement("right") * 4_reps);
#endif
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
