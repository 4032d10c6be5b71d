// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/words/explain_plan.md.
// No routine, and what would help, in sentences.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/words/explain_plan.hpp>

#include <cstdlib>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [plan]
    auto const screened = screen(profile<postpartum_back>{}.after<pp::vaginal>(100_days).rest_is(answer::no));
    auto const* ok = screened.clearance();
    if (ok == nullptr) return EXIT_FAILURE;  // nothing can be planned without one

    auto const brief = request<postpartum_back>{}.within(1_min);
    plan_result const none = plan(*ok, brief);
    expect(explain(none) == "The shortest session lasts 142 seconds; you have 60 seconds.");

    suggestions const help = what_would_help(*ok, brief, none);
    expect(explain<postpartum_back>(help.items[0]) == "It would fit with 82 seconds more.");
    // [plan]
}
