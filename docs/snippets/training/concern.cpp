// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/training/concern.md: a sore leg is reported, and the next page opens with it.
// What was reported is told before any session.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <iostream>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    auto const answers = profile<postpartum_back>{}.after<pp::vaginal>(50_days).rest_is(answer::no);
    training_state<postpartum_back> state;
    state = record_answers(state, answers, 50_days).state;
    // [concern]
    session_report report{.day = 50_days, .lasted = 400_s, .exhausted = answer::no};
    report.add({.exercise = exercise_index<pp::cat_chair, postpartum_back>,
                .feedback = {.done = completion::partly,
                             .before = 2_pain,
                             .worst = 6_pain,
                             .where = pain_place::back_or_muscle,
                             .sign = report_sign<postpartum_back, pp::sign::pain_down_the_leg>()}});
    state = record_session(state, answers, report).state;

    // The next day.
    for_each_concern(state, &report, [](concern const& c) {  // first what was reported
        std::cout << explain_concern<postpartum_back>(c, 51_days) << "\n";
    });
    auto const today = next(state, answers, 51_days);
    if (all_clear(*today.screened, state, &report))  // not here
        std::cout << explain(*today.screened) << "\n";
    std::cout << explain_day(today, state) << "\n";  // then the day
    // [concern]
    expect(any_concern(state, &report));
    expect(!all_clear(*today.screened, state, &report));
    // [settled]
    // A professional looked: it is settled.
    expect(!any_concern(record_confirmation(state, 51_days).state, &report));
    // [settled]
}
