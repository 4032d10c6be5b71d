// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A verdict that is to be explained without its exercise.
// Whether it is open is said; what, is not.
// rule: RG-058
// title: A verdict is explained without its exercise
// why: A verdict says open or shut, and the sentence names the exercise.
// remedy: Give the exercise too: `explain(screened, exercise, screened.verdict_on(exercise))`.
// expect: CANNOT_BE_EXPLAINED_WITHOUT_ITS_EXERCISE<regimen::verdict, regimen::postpartum_back>
// expect: \[RG-058\] this cannot be explained by itself
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

explanation look(screening<postpartum_back> const& screened) {
    constexpr std::size_t cobra = exercise_index<cobra_lifts, postpartum_back>;
#ifdef REGIMEN_MUST_NOT_COMPILE
    return explain(screened, screened.verdict_on(cobra));
#else
    return explain(screened, cobra, screened.verdict_on(cobra));
#endif
}

}  // namespace my_app
