// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Two exercises of one catalogue with the same id.
// A copy that was not given a name of its own.
// rule: RG-010
// title: Two exercises have one id
// why: A stored routine refers to an exercise by its id, and would come back with the other one.
// remedy: Give each exercise an id of its own. Ids of the library are taken, too: they have no prefix.
// expect: TWO_EXERCISES_WITH_ONE_ID<my_app::wall_slide, my_app::wall_slide_sitting>
// expect: \[RG-010\] two members of a catalogue or rulebook have one id
#include "my_app/wall_slide.hpp"

namespace my_app {

struct wall_slide_sitting {
    static constexpr exercise is{
#ifdef REGIMEN_MUST_NOT_COMPILE
        .id = "wall-slide",
#else
        .id = "wall-slide-sitting",
#endif
        .name = "Wall slide, sitting",
        .effort = E2,
        .start = {position::sitting},
        .sides = bilateral,
        .needs = {equipment::wall, equipment::chair},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}},
        .dose = one_set * range(4_reps, 8_reps),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};

struct sitting_rules {
    using rules = regimen::rules<>;
    using gates = regimen::gates<gate<wall_slide_sitting, on<vaginal, 7>, on<instrumental, 14>, on<caesarean, 28>>>;
    using delays = regimen::delays<>;
};
struct second_rulebook : compose<my_rulebook, sitting_rules> {
    static constexpr std::string_view id = "second";
};
struct second_catalogue : my_catalogue {
    static constexpr std::string_view id = "second";
    using exercises = join<my_catalogue::exercises, regimen::exercises<wall_slide_sitting>>;
    using default_rulebook = second_rulebook;
};

}  // namespace my_app

static_assert(regimen::sound<my_app::second_catalogue>);
