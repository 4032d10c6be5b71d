// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/content/exercise.md: a host's own exercise, and the catalogue that has it.
// The gate is an example's, not advice.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

namespace my {

using namespace regimen;
namespace pp = regimen::postpartum;

// [source]
inline constexpr source_entry handbook{.key = "H1", .who = "Our clinic", .what = "Handbook", .year = "2024"};
// [source]

// clang-format off
// [exercise]
struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide", .name = "Wall slide", .effort = E2, .start = {position::standing}, .sides = bilateral,
        .needs = {equipment::wall}, .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(handbook), .grade = evidence::service,
        .steps = {"Stand with your back to a wall.", "Slide the arms up.", "And down again."}};
};
// [exercise]
// clang-format on

// [changed]
// The same with a longer hold at the top, for another catalogue.
struct wall_slide_with_a_stop {
    static constexpr exercise is = with_changes(wall_slide::is, [](exercise& e) {
        e.id = "wall-slide-with-a-stop";
        e.name = "Wall slide with a stop";
        e.dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 3_counts, 3_counts);
    });
};
// [changed]

// [catalogue]
// An exercise needs a day from which it is open, after every mode.
struct house_rules {
    using rules = regimen::rules<>;
    using gates =
        regimen::gates<gate<wall_slide, on<pp::vaginal, 14>, on<pp::instrumental, 21>, on<pp::caesarean, 42>>>;
    using delays = regimen::delays<>;
};
struct our_rulebook : compose<pp::conservative, house_rules> {
    static constexpr std::string_view id = "ours";
};
struct our_catalogue : postpartum_back {
    static constexpr std::string_view id = "ours";
    using exercises = join<postpartum_back::exercises, regimen::exercises<wall_slide>>;
    using default_rulebook = our_rulebook;
};
static_assert(sound<our_catalogue, our_rulebook>);
// [catalogue]

// [same-rules]
// Every rule of the library holds for the new exercise, too: it caps the arms of somebody with a sore shoulder.
constexpr auto well = profile<our_catalogue>{}.after<pp::caesarean>(52_days).rest_is(answer::no);
static_assert(screen(well).permits<wall_slide>());
static_assert(!screen(well.on_day(41_days)).permits<wall_slide>());
static_assert(!screen(well.yes<pp::shoulder_pain>()).permits<wall_slide>());
// [same-rules]

// [row]
constexpr exercise_row const& row = view_of<our_catalogue>.exercises[exercise_index<wall_slide, our_catalogue>];
static_assert(row.name == "Wall slide" && (row.blocks & only_in(block::warm_up)) != 0);
// [row]

}  // namespace my

int main() {}
