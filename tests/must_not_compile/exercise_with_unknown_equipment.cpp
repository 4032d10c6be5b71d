// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that needs a thing which its catalogue does not know.
// Nobody could ever say that she has it.
// rule: RG-011
// title: An exercise needs equipment that the catalogue does not have
// why: A profile can only say that a thing of the catalogue is at hand. What is not in it could never be ticked, and
// why: the exercise would never be chosen.
// remedy: Add the thing to the catalogue's list, or use one that is there.
// expect: NOT_IN_THE_CATALOGUE<my_app::foam_roller, my_app::wall_slide, my_app::catalogue_with_rollers>
// expect: \[RG-011\] something is named that the catalogue does not have
#include "my_app/catalogue.hpp"

namespace my_app {

struct foam_roller {
    static constexpr std::string_view id = "foam-roller";
    static constexpr std::string_view name = "a foam roller";
};

struct wall_slide {
    static constexpr std::string_view id = "wall-slide";
    static constexpr std::string_view name = "Wall slide";
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::wall, foam_roller>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

struct catalogue_with_rollers : my_catalogue {
    static constexpr std::string_view id = "my-app-with-rollers";
#ifndef REGIMEN_MUST_NOT_COMPILE
    using equipment = join<my_catalogue::equipment, vocabulary<foam_roller>>;
#endif
};

}  // namespace my_app

static_assert(regimen::sound<my_app::catalogue_with_rollers>);
