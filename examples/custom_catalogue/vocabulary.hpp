// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words of the barbell room: demands, positions, equipment, regions, two effort classes of its own, and the one
// source. Every number in this example is made up to show how the library works. None of it is training or medical
// advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_VOCABULARY_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_VOCABULARY_HPP

#include <regimen/content/source.hpp>
#include <regimen/content/vocabulary.hpp>

#include <string_view>

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
struct axial_load {
    static constexpr std::string_view id = "axial-load", meaning = "weight pressing down along the spine";
};
struct bent_over_load {
    static constexpr std::string_view id = "bent-over-load", meaning = "weight held with the trunk leaning forward";
};
struct grip_load {
    static constexpr std::string_view id = "grip-load", meaning = "weight hanging from the hands";
};
struct overhead_load {
    static constexpr std::string_view id = "overhead-load", meaning = "weight above the head";
};
struct shoulder_rotation {
    static constexpr std::string_view id = "shoulder-rotation",
                                      meaning = "arms turned back, as under a bar on the back";
};
struct deep_squat {
    static constexpr std::string_view id = "deep-squat", meaning = "knees and hips bent deeply under load";
};
struct bar_over_body {
    static constexpr std::string_view id = "bar-over-body", meaning = "a bar that could come down on the lifter";
};
struct breath_brace {
    static constexpr std::string_view id = "breath-brace", meaning = "effort that tempts to hold the breath";
};
}  // namespace demand

namespace position {
using regimen::position::standing;  // the library's own members mix with a host's
struct on_the_bench {
    static constexpr std::string_view id = "on-the-bench", name = "on the bench";
    static constexpr auto at = height::seat;
};
struct on_the_mat {
    static constexpr std::string_view id = "on-the-mat", name = "on the mat";
    static constexpr auto at = height::floor;
};
}  // namespace position

namespace equipment {
struct barbell {
    static constexpr std::string_view id = "barbell", name = "a barbell";
};
struct plates {
    static constexpr std::string_view id = "plates", name = "plates";
};
struct rack {
    static constexpr std::string_view id = "rack", name = "a rack";
};
struct bench {
    static constexpr std::string_view id = "bench", name = "a bench";
};
}  // namespace equipment

namespace region {
struct legs {
    static constexpr std::string_view id = "legs", name = "legs";
};
struct back {
    static constexpr std::string_view id = "back", name = "back";
};
struct chest {
    static constexpr std::string_view id = "chest", name = "chest";
};
struct shoulders {
    static constexpr std::string_view id = "shoulders", name = "shoulders";
};
struct whole_body {
    static constexpr std::string_view id = "whole-body", name = "whole body";
};
}  // namespace region

// The scale of effort goes on where the library's ends.
inline constexpr effort_class E4{4, "E4", "lifting with repetitions to spare"};
inline constexpr effort_class E5{5, "E5", "lifting near the limit"};

}  // namespace gym

#endif
