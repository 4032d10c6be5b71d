// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/training/next_session.md.
// What today is, and what a plan takes from progression.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/next_session.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;
using mother = profile<postpartum_back>;

int main() {
    // [today]
    auto const answers =
        mother{}.after<pp::vaginal>(60_days).rest_is(answer::no).has<equipment::chair, equipment::wall>();
    training_state<postpartum_back> state;
    expect(next(state, answers, 60_days).kind == day_kind::screening_due);  // nothing before the questions

    state = record_answers(state, answers, 60_days).state;
    auto const today = next(state, answers, 60_days, request<postpartum_back>{}.within(12_min));
    expect(today.kind == day_kind::stretch);
    expect(today.plan.found() && today.plan.total_time <= 720_s);
    // [today]

    // [locked]
    session_report report{
        .day = 60_days, .lasted = 300_s, .sign = report_sign<postpartum_back, pp::sign::racing_heart_or_faint>()};
    state = record_session(state, answers, report).state;
    expect(next(state, answers, 61_days).kind == day_kind::locked);
    expect(next(state, answers, 90_days).kind == day_kind::locked);  // time does not unlock
    state = record_confirmation(state, 92_days).state;
    expect(next(state, answers, 92_days).kind == day_kind::screening_due);
    // [locked]

    // [rough]
    state = record_answers(state, answers, 92_days).state;
    state = record_rough_night(state, 93_days).state;
    auto const easy = next(state, answers, 93_days);
    expect(easy.light && easy.kind == day_kind::stretch);
    // [rough]
}
