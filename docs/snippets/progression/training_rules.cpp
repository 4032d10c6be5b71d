// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/progression/training_rules.md.
// A catalogue with a week and a training of its own.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include "expect.hpp"

using namespace regimen;

// [rules]
// Every sixth week is lighter, and the questions come after ten days and after a month.
struct strong_group : postpartum_back {
    static constexpr std::string_view id = "strong-group";
    static constexpr week_pattern_rules week_pattern{.most_days = 5, .asked_again_after = 10_days};
    static constexpr training_rules training{.light_week_every = 6, .later_week_percent = 110};
    static constexpr reevaluation_days reevaluation{.on = {10_days, 30_days}};  // in the place of the base's days
};
static_assert(training_rules_of<strong_group>.early_week_percent == 110);  // the library's
// [rules]

int main() { expect(week_pattern_of<strong_group>.most_days == 5); }
