// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Eight days of seven.
// rule: RG-069
// title: A week of eight days
// why: A number of days in a week above seven is a slip, and would limit nothing.
// remedy: Write a number from 0 to 7.
// expect: NUMBER_OF_A_WEEK_CANNOT_BE<my_app::running_club>
// expect: \[RG-069\] a number of a catalogue's `week_pattern` or `training` cannot be meant
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct running_club : postpartum_back {
    static constexpr std::string_view id = "running-club";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr week_pattern_rules week_pattern{.most_days = 8};
#else
    static constexpr week_pattern_rules week_pattern{.most_days = 5};
#endif
};
static_assert(training_rules_of<running_club>.recovery == 7_days);

}  // namespace my_app
