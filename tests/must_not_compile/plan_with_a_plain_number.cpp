// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A routine with a plain number as the limit of the search.
// Of steps, of seconds, of exercises: it does not say.
// rule: RG-045
// title: A routine is planned with a limit that does not say of what
// why: A search is limited in steps, so that every machine stops at the same place. A plain number could as well be meant
// why: as milliseconds, or as the length of the session.
// remedy: Say that it is a `work_limit`, in steps. The request says how long the session may be: `within(10_min)`.
// expect: PLAN_CALLED_WITH_A_THIRD_ARGUMENT_THAT_IS_NO_WORK_LIMIT<int>
// expect: \[RG-045\] plan\(\) takes a work_limit as its third argument, and no fourth
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

plan_result today(clearance<postpartum_back> const& ok) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    return plan(ok, request<postpartum_back>{}.within(10_min), 5'000);
#else
    return plan(ok, request<postpartum_back>{}.within(10_min), work_limit{.steps = 5'000});
#endif
}

}  // namespace my_app
