// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/planning/tips_today.md: the tips of a day with a session, of a day without one, and beside
// something urgent.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/tips_today.hpp>

#include <iostream>

#include "expect.hpp"

using namespace regimen;
using namespace regimen::literals;
namespace pp = regimen::postpartum;

int main() {
    // [tips]
    auto const answers = profile<postpartum_back>{}.after<pp::caesarean>(30_days).rest_is(answer::no);
    auto const screened = screen(answers);
    routine session;  // without an item: a day without a session
    if (auto const* ok = screened.clearance()) session = plan(*ok).items;

    // Beside the session, or on a day without one: the most relevant first.
    auto const tips = tips_today(screened, session);
    auto const without = tips_today(screened);
    for (shown_tip const& each : tips.view()) std::cout << care_tip_table<postpartum_back>[each.tip].text << "\n";
    // [tips]
    expect(session.size != 0);
    expect(tips.size > without.size && without.size > 3);

    // [none]
    // Beside something urgent there are none; nor where the host knows of something, such as a stop sign.
    expect(tips_today(screen(answers.yes<pp::leg_clot_dvt>())).size == 0);
    expect(tips_today(screened, session, {.told = urgency::same_day}).size == 0);
    // An answer that is not known rules nothing out: no cold pack while fever is possible.
    auto const unsure = tips_today(screen(answers.unknown<pp::mastitis_settling>()));
    for (shown_tip const& each : unsure.view()) expect(each.tip != *find_care_tip<postpartum_back>("cold-then-warm"));
    // [none]
}
