// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/training/readmission_today.md.
// A stored routine is handed back to a training: after pain, and under a lock.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/readmission_today.hpp>
#include <regimen/words/explain_progress.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [today]
    auto const answers =
        profile<postpartum_back>{}.after<pp::vaginal>(60_days).rest_is(answer::no).has<equipment::chair>();
    training_state<postpartum_back> state;
    state = record_answers(state, answers, 60_days).state;
    routine const stored = next(state, answers, 60_days).plan.items;  // what the app keeps for the days to come
    expect(readmit(stored, state, answers, 60_days).usable());

    session_report hurt{.day = 60_days, .lasted = 300_s};
    for (routine_item const& item : stored.view()) {
        hurt.add({item.exercise, {.done = completion::as_planned, .worst = 7_pain, .sign = no_stop_sign}});
    }
    state = record_session(state, answers, hurt).state;

    auto const tomorrow = readmit(stored, state, answers, 61_days);
    expect(!tomorrow.usable() && tomorrow.n_withdrawn != 0);  // the doses have come down
    expect(tomorrow.day.kind == day_kind::stretch);  // what can be done instead, if anything: tomorrow.day.plan
    // [today]

    // [locked]
    session_report faint{.day = 61_days, .sign = report_sign<postpartum_back, pp::sign::racing_heart_or_faint>()};
    state = record_session(state, answers, faint).state;
    auto const locked = readmit(stored, state, answers, 70_days);
    expect(locked.kept.size == 0 && locked.knows_training);
    for (std::size_t i = 0; i != locked.n_withdrawn; ++i) {
        expect(locked.withdrawn[i].why == withdrawal_kind::locked);
        expect(!explain(locked, locked.withdrawn[i], state).sentence.empty());
    }
    // A clearance alone knows nothing of it, and says so.
    auto const screened = screen(answers);
    if (auto const* ok = screened.clearance()) {
        readmission const by_answers = readmit(stored, *ok);
        expect(!by_answers.knows_training && !explain(by_answers).sentence.empty());
    }
    // [locked]
    expect(screened.clearance() != nullptr);
}
