// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The name of an exercise in a std::string.
// It is made when the program starts.
// rule: RG-052
// title: A text of a catalogue is held in a std::string
// why: A catalogue is a table of constants, and a std::string is made when the program runs.
// remedy: Make it `static constexpr std::string_view`. The same holds for ids, questions and sentences.
// expect: TEXT_IS_HELD_IN_A_STRING<my_app::wall_slide>
// expect: \[RG-052\] a text of a catalogue is held in a std::string
#include "my_app/catalogue.hpp"

#include <string>

namespace my_app {

struct wall_slide {
    static constexpr std::string_view id = "wall-slide";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static inline std::string const name = "Wall slide";
#else
    static constexpr std::string_view name = "Wall slide";
#endif
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = bilateral;
    using needs = regimen::needs<equipment::wall>;
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * range(4_reps, 8_reps);
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
