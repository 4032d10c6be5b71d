// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A harder form that is open a week before the easier one.
// There would be a week with the hard form and nothing to go back to.
// rule: RG-036
// title: A harder form opens before the easier
// why: Whoever gets worse is given the form before, which must be open then. So a form may not open earlier than an
// why: easier one, after any mode of birth.
// remedy: Correct the gates: the easier form first, the harder one on the same day or later.
// expect: HARDER_FORM_OPENS_BEFORE_THE_EASIER<my_app::wall_slide, my_app::table_slide>
// expect: \[RG-036\] a ladder is broken
#include <regimen/progression/progression_table.hpp>

#include "my_app/wall_slide.hpp"

namespace my_app {

struct table_slide {
    static constexpr exercise is{
        .id = "table-slide",
        .name = "Table slide",
        .replaces = wall_slide::is,
        .effort = E1,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 1}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(house_physio),
        .steps = {"Slide the hands over a table, and back."}};
};

struct slide_rules : house_rules {
#ifdef REGIMEN_MUST_NOT_COMPILE
    using gates = join<house_rules::gates,
                       regimen::gates<gate<table_slide, on<vaginal, 21>, on<instrumental, 21>, on<caesarean, 42>>>>;
#else
    using gates = join<house_rules::gates,
                       regimen::gates<gate<table_slide, on<vaginal, 14>, on<instrumental, 14>, on<caesarean, 28>>>>;
#endif
};
struct slide_rulebook : compose<conservative, slide_rules> {
    static constexpr std::string_view id = "slides";
};
struct slide_catalogue : my_catalogue {
    static constexpr std::string_view id = "slides";
    using exercises = join<my_catalogue::exercises, regimen::exercises<table_slide>>;
    using default_rulebook = slide_rulebook;
    using progressions = regimen::progressions<progression<gentle, ladder<table_slide, wall_slide>>>;
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::slide_catalogue>.size() == 1);
