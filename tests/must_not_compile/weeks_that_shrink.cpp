// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A week that may never be as large as the one before it.
// rule: RG-069
// title: Weeks that may only shrink
// why: A week of which less than the largest before is allowed makes every next one smaller.
// remedy: Write 100 or more, or `training_rules::no_limit`.
// expect: WEEK_OR_SESSION_BELOW_100_PERCENT<my_app::running_club>
// expect: \[RG-069\] a number of a catalogue's `week_pattern` or `training` cannot be meant
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct running_club : postpartum_back {
    static constexpr std::string_view id = "running-club";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr training_rules training{.later_week_percent = 90};
#else
    static constexpr training_rules training{.later_week_percent = 105};
#endif
};
static_assert(training_rules_of<running_club>.recovery == 7_days);

}  // namespace my_app
