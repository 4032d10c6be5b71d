// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words of the barbell room: demands, positions, equipment, regions, two effort classes of its own, and the one
// source. Every number in this example is made up to show how the library works. None of it is training or medical
// advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_VOCABULARY_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_VOCABULARY_HPP

#include <regimen/content/source.hpp>
#include <regimen/content/vocabulary.hpp>

namespace gym {

using namespace regimen;

/// The source of everything here: nobody. Its grade, evidence::general, shows each statement as a proposal.
inline constexpr source_entry EXAMPLE{
    .key = "EXAMPLE",
    .who = "the authors of this example",
    .what = "illustrative numbers, not advice",
    .year = "n.d.",
};
inline constexpr citation made_up = cite(EXAMPLE);

namespace demand {
inline constexpr demand_word axial_load{.id = "axial-load", .meaning = "weight pressing down along the spine"};
inline constexpr demand_word bent_over_load{.id = "bent-over-load",
                                            .meaning = "weight held with the trunk leaning forward"};
inline constexpr demand_word grip_load{.id = "grip-load", .meaning = "weight hanging from the hands"};
inline constexpr demand_word overhead_load{.id = "overhead-load", .meaning = "weight above the head"};
inline constexpr demand_word shoulder_rotation{.id = "shoulder-rotation",
                                               .meaning = "arms turned back, as under a bar on the back"};
inline constexpr demand_word deep_squat{.id = "deep-squat", .meaning = "knees and hips bent deeply under load"};
inline constexpr demand_word bar_over_body{.id = "bar-over-body",
                                           .meaning = "a bar that could come down on the lifter"};
inline constexpr demand_word breath_brace{.id = "breath-brace", .meaning = "effort that tempts to hold the breath"};
}  // namespace demand

namespace position {
using regimen::position::standing;  // the library's own members mix with a host's
inline constexpr position_word on_the_bench{.id = "on-the-bench", .name = "on the bench", .at = height::seat};
inline constexpr position_word on_the_mat{.id = "on-the-mat", .name = "on the mat", .at = height::floor};
}  // namespace position

namespace equipment {
inline constexpr equipment_word barbell{.id = "barbell", .name = "a barbell"};
inline constexpr equipment_word plates{.id = "plates", .name = "plates"};
inline constexpr equipment_word rack{.id = "rack", .name = "a rack"};
inline constexpr equipment_word bench{.id = "bench", .name = "a bench"};
}  // namespace equipment

namespace region {
inline constexpr region_word legs{.id = "legs", .name = "legs"};
inline constexpr region_word back{.id = "back", .name = "back"};
inline constexpr region_word chest{.id = "chest", .name = "chest"};
inline constexpr region_word shoulders{.id = "shoulders", .name = "shoulders"};
inline constexpr region_word whole_body{.id = "whole-body", .name = "whole body"};
}  // namespace region

// The scale of effort goes on where the library's ends.
inline constexpr effort_class E4{4, "E4", "lifting with repetitions to spare"};
inline constexpr effort_class E5{5, "E5", "lifting near the limit"};

}  // namespace gym

#endif
