// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/training/clock.md: a night of a day that has not come yet, and a clock that ran ahead.
// In both cases the next day is a day like any other.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    auto const answers = profile<postpartum_back>{}.after<pp::vaginal>(42_days).rest_is(answer::no);
    auto const state = record_answers(training_state<postpartum_back>{}, answers, 42_days).state;

    // [future]
    as_of const now{43_days};
    auto const night = record_rough_night(state, 300_days, now);  // a slip of the finger
    expect(night.fault == report_fault::day_in_the_future);
    expect(night.state == state);
    // [future]

    // [ahead]
    auto const ahead = record_rough_night(state, 300_days).state;  // the clock said day 300, and so did the app
    expect(next(ahead, answers, 44_days).kind == day_kind::refused);
    auto const put_right = put_clock_back(ahead, as_of{44_days}).state;
    expect(next(put_right, answers, 44_days).kind == day_kind::screening_due);
    // [ahead]
}
