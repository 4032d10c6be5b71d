// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every week of training a light one.
// rule: RG-069
// title: A number of training that cannot be meant
// why: Where every week is light, no dose is ever whole. The same holds of a week below 100 percent of those before: the work would shrink for ever.
// remedy: Write how many weeks there are from one light week to the next, or 0 for none.
// expect: LIGHT_WEEK_EVERY_WEEK<my_app::running_club>
// expect: \[RG-069\] a number of a catalogue's `week_pattern` or `training` cannot be meant
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct running_club : postpartum_back {
    static constexpr std::string_view id = "running-club";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr training_rules training{.light_week_every = 1};
#else
    static constexpr training_rules training{.light_week_every = 3};
#endif
};
static_assert(training_rules_of<running_club>.later_week_percent == 120);

}  // namespace my_app
