// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Questions that would be asked once and never again.
// rule: RG-069
// title: Questions that never come again
// why: What somebody answered a year ago says little of today. However a catalogue sets it, the questions come again within four weeks.
// remedy: Write 28 days or fewer.
// expect: NUMBER_OF_A_WEEK_CANNOT_BE<my_app::running_club>
// expect: \[RG-069\] a number of a catalogue's `week_pattern` or `training` cannot be meant
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct running_club : postpartum_back {
    static constexpr std::string_view id = "running-club";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr week_pattern_rules week_pattern{.asked_again_after = 365_days};
#else
    static constexpr week_pattern_rules week_pattern{.asked_again_after = 28_days};
#endif
};
static_assert(training_rules_of<running_club>.later_week_percent == 120);

}  // namespace my_app
