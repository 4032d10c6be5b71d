// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/training/forecast.md: the next week for a calendar.
// It holds kinds and lengths, and no exercise.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/print.hpp>
#include <regimen/training.hpp>

#include <iostream>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    auto const answers =
        profile<postpartum_back>{}.after<pp::vaginal>(60_days).rest_is(answer::no).has<equipment::chair>();
    auto const state = record_answers(training_state<postpartum_back>{}, answers, 60_days).state;

    // [week]
    auto const ahead = forecast(state, answers, 60_days, 7);
    for (day_ahead const& d : ahead.view())
        std::cout << "day " << d.day.value() << ": " << id_of(d.kind) << ", " << d.total_time.value() << " s\n";
    std::cout << forecast_assumes << "\n";
    // [week]
    expect(ahead.size == 7);
    expect(ahead.all[0].kind == day_kind::stretch);
}
