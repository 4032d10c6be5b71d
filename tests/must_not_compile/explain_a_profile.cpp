// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A profile that is to be explained.
// It has not been screened.
// rule: RG-058
// title: A profile is explained
// why: A profile says what somebody answered. What follows from it is found by screening, and that can be explained.
// remedy: Screen it, and explain what screening says: `explain(screened)`, or the verdict on an exercise.
// expect: CANNOT_BE_EXPLAINED_BY_ITSELF<regimen::profile<regimen::postpartum_back> ?>
// expect: \[RG-058\] this cannot be explained by itself
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

auto look(profile<postpartum_back> const& answers) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    return explain(answers);
#else
    return explain(screen(answers).triage());
#endif
}

}  // namespace my_app
