// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Pain whose last look comes before the first one.
// rule: RG-069
// title: Pain judged late before it is judged early
// why: Whoever is locked at the last look would be sent to a professional only afterwards.
// remedy: Let the first look come before the last one.
// expect: PAIN_JUDGED_OUT_OF_ORDER<my_app::running_club>
// expect: \[RG-069\] a number of a catalogue's `week_pattern` or `training` cannot be meant
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct running_club : postpartum_back {
    static constexpr std::string_view id = "running-club";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr training_rules training{.pain = {.first_look = 42_days, .last_look = 28_days}};
#else
    static constexpr training_rules training{.pain = {.first_look = 28_days, .last_look = 42_days}};
#endif
};
static_assert(training_rules_of<running_club>.recovery == 7_days);

}  // namespace my_app
