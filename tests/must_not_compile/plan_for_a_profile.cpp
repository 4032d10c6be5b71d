// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A routine for somebody who was not screened.
// Her answers are there, but nobody has looked at them.
// rule: RG-026
// title: A routine is planned for a profile
// why: Answers are not yet permission. Screening holds them against every rule, and may find that there is to be no
// why: session.
// remedy: Screen the profile, keep the screening in a variable, and plan only where it gives a clearance.
// expect: PLAN_CALLED_WITHOUT_A_CLEARANCE<regimen::profile<regimen::postpartum_back>
// expect: \[RG-026\] plan\(\) takes a clearance, which screening alone makes
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

plan_result today(profile<postpartum_back> const& answers) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    return plan(answers, request<postpartum_back>{}.within(10_min));
#else
    auto const screened = screen(answers);
    if (auto const* ok = screened.clearance()) return plan(*ok, request<postpartum_back>{}.within(10_min));
    return {};  // say why: explain(screened)
#endif
}

}  // namespace my_app
