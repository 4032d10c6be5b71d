// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The name of an exercise in a std::string.
// It is made when the program starts.
// rule: RG-052
// title: A text of a catalogue is held in a std::string
// why: A catalogue is a table of constants, and a std::string is made when the program runs.
// remedy: Make it `static constexpr std::string_view`. The same holds for ids, questions and sentences.
// expect: TEXT_IS_HELD_IN_A_STRING<std::
// expect: \[RG-052\] a text of a catalogue is held in a std::string
#include "my_app/catalogue.hpp"

#include <string>

namespace my_app {

inline std::string const title = "Wall slide";

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
#ifdef REGIMEN_MUST_NOT_COMPILE
        .name = title,
#else
        .name = "Wall slide",
#endif
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
