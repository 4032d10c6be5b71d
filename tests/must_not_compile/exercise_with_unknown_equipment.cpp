// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that needs a thing which its catalogue does not know.
// Nobody could ever say that she has it.
// rule: RG-011
// title: An exercise needs equipment that the catalogue does not have
// why: A profile can only say that a thing of the catalogue is at hand. What is not in it could never be ticked, and
// why: the exercise would never be chosen.
// remedy: Add the thing to the catalogue's list, or use one that is there.
// expect: NOT_IN_THE_CATALOGUE<regimen::named_word<my_app::foam_roller>, my_app::wall_slide, my_app::catalogue_with_rollers>
// expect: \[RG-011\] something is named that the catalogue does not have
#include "my_app/catalogue.hpp"

namespace my_app {

inline constexpr equipment_word foam_roller{.id = "foam-roller", .name = "a foam roller"};

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::wall, foam_roller},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

struct catalogue_with_rollers : my_catalogue {
    static constexpr std::string_view id = "my-app-with-rollers";
#ifndef REGIMEN_MUST_NOT_COMPILE
    using equipment = join<my_catalogue::equipment, vocabulary<foam_roller>>;
#endif
};

}  // namespace my_app

static_assert(regimen::sound<my_app::catalogue_with_rollers>);
