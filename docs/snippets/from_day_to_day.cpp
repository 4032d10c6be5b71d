// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of the README about progress: a day, a report, the next day.
// What an app stores is the state alone.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <iostream>

namespace rg = regimen;
namespace pp = regimen::postpartum;
using namespace regimen::literals;

int main() {
    // [progress]
    using catalogue = rg::postpartum_back;
    auto const answers =
        rg::profile<catalogue>{}.after<pp::vaginal>(42_days).rest_is(rg::answer::no).has<rg::equipment::chair>();

    rg::training_state<catalogue> state;                    // what an app stores, beside the answers
    state = record_answers(state, answers, 42_days).state;  // day 42: the questions were answered

    auto const today = next(state, answers, 42_days);  // what today is, with its session
    std::cout << explain_today(today, state) << "\n";

    rg::session_report report{.day = 42_days, .lasted = today.plan.total_time, .exhausted = rg::answer::no};
    for (rg::routine_item const& item : today.plan.items.view()) {  // what is reported; all of it may be left out
        report.add({item.exercise,
                    {.done = rg::completion::as_planned,
                     .before = 2_pain,
                     .worst = 4_pain,
                     .where = rg::pain_place::back_or_muscle,
                     .sign = rg::no_stop_sign}});
    }
    auto const recorded = record_session(state, answers, report);
    state = recorded.state;
    for (std::size_t i = 0; i < recorded.size; ++i) {  // what follows from it, and why
        std::cout << "  " << rg::explain_decision<catalogue>(recorded.items[i]) << "\n";
    }
    auto const tomorrow = next(state, answers, 43_days);  // and what was reported comes first
    std::cout << explain_today(tomorrow, state, report) << "\n";
    // [progress]
    expect(today.plan.found());
    auto const said = explain_today(tomorrow, state, report);
    expect(said.view().starts_with("You reported pain of 4 out of 10"));
    expect(recorded.fault == rg::report_fault::none);
    static_assert(sizeof state < 1024);
}
