// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise in nine steps.
// A list of texts holds eight.
// rule: RG-031
// title: An exercise has too many steps
// why: Nobody remembers nine steps while doing them; the table holds up to eight.
// remedy: Put two steps into one sentence, or leave one out.
// expect: MORE_THAN_8_TEXTS<9>
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
    static constexpr auto dose = one_set * range(4_reps, 8_reps);
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps =
        text_list("Stand.", "Back to the wall.", "Bend the arms.", "Breathe out.", "Slide up.", "Stop.", "Breathe in.",
#ifdef REGIMEN_MUST_NOT_COMPILE
                  "Slide down.", "Rest.");
#else
                  "Slide down, and rest.");
#endif
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
