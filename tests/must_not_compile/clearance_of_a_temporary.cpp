// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A pointer to the clearance of a screening that is gone at the end of the line.
// It would point to nothing.
// rule: RG-054
// title: A clearance outlives its screening
// why: A clearance lives in its screening. In `screen(answers).clearance()` the screening is gone at the end of the line,
// why: and the pointer would lead to what is no longer there.
// remedy: Keep the screening in a variable as long as the clearance is used.
// expect: CLEARANCE_OF_A_SCREENING_THAT_NOBODY_KEEPS<regimen::postpartum_back>
// expect: \[RG-054\] a clearance is a part of its screening, which nobody keeps here
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

plan_result today(profile<postpartum_back> const& answers) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    auto const* ok = screen(answers).clearance();
#else
    auto const screened = screen(answers);
    auto const* ok = screened.clearance();
#endif
    return ok != nullptr ? plan(*ok) : plan_result{};
}

}  // namespace my_app
