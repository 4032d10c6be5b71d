// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A demand of the app's own, with a typo in one of its members.
// Nobody would know what it means.
// rule: member-misspelt
// title: A member of a word is misspelt
// why: A word of the vocabulary is a plain struct, too. A name that it does not have could never count.
// remedy: Write the name as the struct has it; the compiler names the one that there is not.
// max-errors: 5
// expect-gcc: error: 'const regimen::demand_word' has no non-static data member named 'name'
// expect-clang: error: field designator 'name' does not refer to any field in type 'const demand_word'
#include "my_app/catalogue.hpp"

namespace my_app {

#ifdef REGIMEN_MUST_NOT_COMPILE
inline constexpr demand_word jumping{.id = "jumping", .name = "both feet leave the ground"};
#else
inline constexpr demand_word jumping{.id = "jumping", .meaning = "both feet leave the ground"};
#endif

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide",
        .name = "Wall slide",
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {jumping, 1}},
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(house_physio),
        .steps = {"Back to the wall, arms bent.", "Slide both arms up, and down."}};
};
struct with_jumping : my_catalogue {
    static constexpr std::string_view id = "with-jumping";
    using demands = join<my_catalogue::demands, vocabulary<jumping>>;
};

}  // namespace my_app

static_assert(regimen::sound<my_app::with_jumping>);
