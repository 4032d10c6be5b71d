// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of README.md: an exercise of an app's own, as it can be pasted into a file.
// clang-format off
// [exercise]
#include <regimen/regimen.hpp>

namespace my_app {
using namespace regimen;  // its names, and its literals: 4_reps, 3_counts

inline constexpr source_entry handbook{.key = "H1", .who = "Our clinic", .what = "Handbook", .year = "2024"};

struct wall_slide {
    static constexpr exercise is{
        .id = "wall-slide", .name = "Wall slide", .effort = E2, .start = {position::standing}, .sides = bilateral,
        .needs = {equipment::wall}, .serves = {{region::upper_back, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 2}, {demand::standing_static, 1}},
        .dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts),
        .source = cite(handbook), .grade = evidence::service,
        .steps = {"Stand with your back to a wall.", "Slide the arms up.", "And down again."}};
};
}  // namespace my_app
// [exercise]
// clang-format on

int main() { return my_app::wall_slide::is.id.empty() ? 1 : 0; }
