// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that serves nine things.
// It serves up to eight.
// rule: RG-031
// title: An exercise serves too much
// why: A row of a table holds up to eight purposes.
// remedy: Name what the exercise is mainly for.
// expect: MORE_THAN_8_PURPOSES<my_app::wall_slide>
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
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>, in<region::shoulders, purpose::mobility>,
                                   in<region::chest, purpose::mobility>, in<region::neck, purpose::mobility>,
                                   in<region::side_back, purpose::mobility>, in<region::lower_back, purpose::mobility>,
                                   in<region::hips, purpose::mobility>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                   in<region::pelvis, purpose::mobility>, in<region::upper_back, purpose::stretch>>;
#else
                                   in<region::pelvis, purpose::mobility>>;
#endif
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * range(4_reps, 8_reps);
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
