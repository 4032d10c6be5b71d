// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/words/explain_progress.md.
// A report, the decision, and what would have made it different.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>
#include <regimen/words/explain_progress.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [decision]
    using mother = profile<postpartum_back>;
    auto const answers = mother{}.after<pp::vaginal>(50_days).rest_is(answer::no).has<equipment::chair>();
    session_report report{.day = 50_days, .lasted = 400_s, .exhausted = answer::no};
    report.add({.exercise = exercise_index<pp::cat_chair, postpartum_back>,
                .feedback = {.done = completion::as_planned,
                             .before = 2_pain,
                             .worst = 4_pain,
                             .where = pain_place::back_or_muscle,
                             .sign = no_stop_sign}});
    auto const recorded = record_session(training_state<postpartum_back>{}, answers, report);

    auto const why = explain_decision<postpartum_back>(recorded.items[0]);
    auto const otherwise = what_would_differ<postpartum_back>(recorded.items[0]);
    expect(why.sentence.view() == "Cat on a chair: It hurt more than it should: one step back next time.");
    expect(otherwise.sentence.view() == "We lowered this because your pain went above 3.");
    // [decision]
    expect(!why.source().empty());
}
