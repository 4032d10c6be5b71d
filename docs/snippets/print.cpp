// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/print.md.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/print.hpp>

#include <sstream>

#include "expect.hpp"

using namespace regimen;

int main() {
    // [values]
    std::ostringstream out;
    out << 8_reps << "; " << 2.5_kg << "; " << urgency::same_day << "; " << verdict{verdict_kind::delayed, 42_days};
    expect(out.str() == "8 repetitions; 2.5 kg; same-day; delayed until day 42");
    // [values]

    // [routine]
    auto const screened = screen(profile<postpartum_back>{}.after<postpartum::vaginal>(60_days).rest_is(answer::no));
    if (auto const* ok = screened.clearance()) {
        plan_result const made = plan(*ok, request<postpartum_back>{}.within(5_min));
        std::ostringstream log;
        log << made << "\n" << by_name<postpartum_back>(made.items);
        expect(log.str().find("settle: belly-breathing, 1 set of ") != std::string::npos);
    }
    // [routine]
    expect(screened.clearance() != nullptr);
}
