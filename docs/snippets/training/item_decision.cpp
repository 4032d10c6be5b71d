// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/training/item_decision.md.
// What comes back from recording: keep the state, whatever else; then look at the fault and at each decision.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/recording.hpp>

#include <cstdio>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    auto const answers = profile<postpartum_back>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    training_state<postpartum_back> state = record_answers(training_state<postpartum_back>{}, answers, 60_days).state;
    session_report report{.day = 61_days, .lasted = 420_s, .exhausted = answer::no, .sign = no_stop_sign};
    report.add({.exercise = exercise_index<pp::cat, postpartum_back>,
                .feedback = {.done = completion::as_planned, .before = 2_pain, .worst = 6_pain, .sign = no_stop_sign}});

    // [decisions]
    auto const recorded = record_session(state, answers, report);
    state = recorded.state;  // whether or not there is a fault: what restricts is kept of every report
    if (recorded.fault != report_fault::none) std::puts("The report was not taken.");
    for (std::size_t i = 0; i < recorded.size; ++i) {
        item_decision const& d = recorded.items[i];
        bool const less = d.family >= 0 && d.to < d.from;  // the next dose is below today's
        std::printf("exercise %d: %s\n", d.exercise, less ? "less next time" : "as before, or more");
    }
    // [decisions]
    expect(recorded.size == 1 && recorded.items[0].made == decision::regress);
}
