// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A routine for a screening, whatever came out of it.
// It may have come to no session at all.
// rule: RG-026
// title: A routine is planned for a screening
// why: A screening can come to "no session today". Its clearance is there only where there is something to plan.
// remedy: Ask the screening for its clearance, and plan only where there is one.
// expect: PLAN_CALLED_WITHOUT_A_CLEARANCE<regimen::screening<regimen::postpartum_back>
// expect: \[RG-026\] plan\(\) takes a clearance, which screening alone makes
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

plan_result today(profile<postpartum_back> const& answers) {
    auto const screened = screen(answers);
#ifdef REGIMEN_MUST_NOT_COMPILE
    return plan(screened, request<postpartum_back>{}.within(10_min));
#else
    if (auto const* ok = screened.clearance()) return plan(*ok, request<postpartum_back>{}.within(10_min));
    return {};  // say why: explain(screened)
#endif
}

}  // namespace my_app
