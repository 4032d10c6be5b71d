// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A routine for a pointer that nobody has looked at.
// It is null where there is to be no session.
// rule: RG-026
// title: A routine is planned for a clearance that may not be there
// why: `clearance()` is a null pointer where the session is blocked. Whoever passes it on unseen forgets the one case
// why: that matters.
// remedy: Look first, and pass what it points to: `*ok`.
// expect: PLAN_CALLED_WITHOUT_A_CLEARANCE<const regimen::clearance<regimen::postpartum_back> ?[*]>
// expect: \[RG-026\] plan\(\) takes a clearance, which screening alone makes
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

plan_result today(profile<postpartum_back> const& answers) {
    auto const screened = screen(answers);
#ifdef REGIMEN_MUST_NOT_COMPILE
    return plan(screened.clearance(), request<postpartum_back>{}.within(10_min));
#else
    if (auto const* ok = screened.clearance()) return plan(*ok, request<postpartum_back>{}.within(10_min));
    return {};  // say why: explain(screened)
#endif
}

}  // namespace my_app
