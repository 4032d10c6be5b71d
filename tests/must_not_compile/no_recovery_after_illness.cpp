// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An illness after which nothing is eased.
// rule: RG-069
// title: No recovery after an illness
// why: Whoever was ill begins with half of every dose. A catalogue says for how long, and not that it is never so.
// remedy: Write one day or more.
// expect: NUMBER_OF_TRAINING_CANNOT_BE<my_app::running_club>
// expect: \[RG-069\] a number of a catalogue's `week_pattern` or `training` cannot be meant
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct running_club : postpartum_back {
    static constexpr std::string_view id = "running-club";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr training_rules training{.recovery = 0_days};
#else
    static constexpr training_rules training{.recovery = 14_days};
#endif
};
static_assert(training_rules_of<running_club>.later_week_percent == 120);

}  // namespace my_app
