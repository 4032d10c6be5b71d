// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/training/training_state.md, docs/training/session_report.md and docs/training/recording.md.
// A state is stored, read back, and follows from the log alone.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/recording.hpp>

#include <cstring>

using namespace regimen;
namespace pp = regimen::postpartum;
using mother = profile<postpartum_back>;

// [size]
static_assert(sizeof(training_state<postpartum_back>) < 1024);
static_assert(std::is_trivially_copyable_v<training_state<postpartum_back>>);
static_assert(std::has_unique_object_representations_v<training_state<postpartum_back>>);
// [size]

int main() {
    auto const answers = mother{}.after<pp::vaginal>(60_days).rest_is(answer::no);

    // [report]
    session_report report{.day = 61_days, .lasted = 420_s, .exhausted = answer::no, .sign = no_stop_sign};
    report.add({.exercise = exercise_index<pp::cat, postpartum_back>,
                .feedback = {.done = completion::as_planned,
                             .before = 2_pain,
                             .worst = 2_pain,
                             .next_morning = 2_pain,
                             .sign = report_sign<postpartum_back, pp::sign::urine_leak>()}});
    // [report]

    // [record]
    training_state<postpartum_back> state;
    state = record_answers(state, answers, 60_days).state;
    auto const recorded = record_session(state, answers, report);
    expect(recorded.fault == report_fault::none);
    expect(recorded.items[0].made == decision::regress);
    state = recorded.state;
    // [record]

    // [answers]
    constexpr std::size_t leaks = condition_index<pp::urinary_incontinence, postpartum_back>;
    expect(answers.answer_to(leaks) == answer::no);
    expect(answers_today(state, answers, 62_days).answer_to(leaks) == answer::yes);  // until the person is asked again
    // [answers]

    // [stored]
    unsigned char bytes[sizeof state];
    std::memcpy(bytes, &state, sizeof state);
    training_state<postpartum_back> again;
    std::memcpy(static_cast<void*>(&again), bytes, sizeof again);
    expect(again == state);
    // [stored]

    // [fault]
    auto const late = record_session(state, answers, session_report{.day = 59_days});
    expect(late.fault == report_fault::day_out_of_order);
    expect(late.state == state);  // nobody complained in it
    // [fault]

    // [survives]
    session_report twice{.day = 62_days, .sign = report_sign<postpartum_back, pp::sign::swollen_leg>()};
    for (int i = 0; i != 2; ++i) twice.add({.exercise = exercise_index<pp::cat, postpartum_back>});
    auto const refused = record_session(state, answers, twice);
    expect(refused.fault == report_fault::exercise_twice);
    expect(refused.state.lock == lock_reason::stop_sign);  // and no exercise was recorded
    // [survives]
}
