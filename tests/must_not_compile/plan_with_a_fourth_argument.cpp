// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A routine with something behind the limit of the search.
// Nothing would look at it.
// rule: RG-045
// title: A routine is planned with a fourth argument
// why: What a person wants today stands in the request, and the limit is the last thing that there is to say. Anything
// why: more would be passed over.
// remedy: Leave it out, or say it in the request.
// expect: PLAN_CALLED_WITH_MORE_THAN_THREE_ARGUMENTS<regimen::goal>
// expect: \[RG-045\] plan\(\) takes a work_limit as its third argument, and no fourth
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

plan_result today(clearance<postpartum_back> const& ok, goal wanted) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    return plan(ok, request<postpartum_back>{}.within(10_min), work_limit{.steps = 5'000}, wanted);
#else
    return plan(ok, request<postpartum_back>{}.within(10_min).wants(wanted), work_limit{.steps = 5'000});
#endif
}

}  // namespace my_app
