// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Days of questions that are not one after the other: the last of them would never be looked at.
// rule: RG-069
// title: Days of questions out of order
// why: The last day that has come is looked for from the first on. One that stands before an earlier one would never be looked at.
// remedy: Write the days one after the other.
// expect: REEVALUATION_DAYS_OUT_OF_ORDER<my_app::running_club>
// expect: \[RG-069\] a number of a catalogue's `week_pattern` or `training` cannot be meant
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct running_club : postpartum_back {
    static constexpr std::string_view id = "running-club";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr reevaluation_days reevaluation{.on = {42_days, 14_days}};
#else
    static constexpr reevaluation_days reevaluation{.on = {14_days, 42_days}};
#endif
};
static_assert(reevaluation_of<running_club>.then_every == 0_days);

}  // namespace my_app
