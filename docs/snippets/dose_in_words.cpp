// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/use.md about what a person reads of each item: its name, its dose in words, and its steps.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>

#include <iostream>
#include <string_view>

#include "../../examples/common/dose_words.hpp"
#include "expect.hpp"

namespace rg = regimen;
namespace pp = regimen::postpartum;
using namespace regimen::literals;

int main() {
    auto const screened =
        rg::screen(rg::profile<rg::postpartum_back>{}.after<pp::vaginal>(100_days).rest_is(rg::answer::no));
    rg::plan_result today;
    if (auto const* ok = screened.clearance()) today = rg::plan(*ok, rg::request<rg::postpartum_back>{}.within(10_min));
    expect(today.found());

    // [words]
    for (rg::routine_item const& item : today.items.view()) {
        rg::exercise_row const& exercise = rg::view_of<rg::postpartum_back>.exercises[item.exercise];
        // "4 slow repetitions on each side, counting to 6 each time": the numbers are the item's, and what the
        // movements and the places are called is the exercise's.
        std::cout << exercise.name << ": " << example::dose_words(*exercise.dose, item.dose) << "\n";
        for (std::string_view const step : *exercise.steps) std::cout << "  - " << step << "\n";
    }
    // [words]

    auto const four = rg::one_set * 4_reps * rg::each_side * rg::tempo(6_counts);
    rg::dose_range const four_each = four;
    expect(example::dose_words(four_each, rg::starting_dose(four_each)) ==
           "4 slow repetitions on each side, counting to 6 each time");
}
