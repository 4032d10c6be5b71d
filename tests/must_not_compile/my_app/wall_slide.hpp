// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The app's own exercise: everything that an exercise must state, and nothing more.
// The examples about exercises leave one line out or get it wrong.
#ifndef MY_APP_WALL_SLIDE_HPP
#define MY_APP_WALL_SLIDE_HPP

#include "catalogue.hpp"

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
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Stand with your back to the wall, arms bent, elbows at the wall.",
                                            "Breathe out and slide both arms up, as far as the elbows stay there.",
                                            "Breathe in and slide them down.");
};

}  // namespace my_app

#endif
