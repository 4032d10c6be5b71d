// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session for week 7 after a caesarean with an exercise that waits until week 12.
// Somebody on maternity leave would have done it.
// rule: RG-012
// title: An exercise starts too early for its audience
// why: Lying on the front and arching loads a scar that is seven weeks old. A session is checked for the most
// why: restricted member of its audience: on the first day of the week that it names.
// remedy: Take the exercise out, put a variant in its place that is open by then, or offer the session later:
// remedy: `weeks<12>`.
// expect: EXERCISE_STARTS_TOO_EARLY<regimen::postpartum::cobra_lifts, regimen::audience<.*caesarean, .*weeks<7>
// expect: \[RG-012\] an exercise starts too early for this audience
// expect-gcc: EXERCISE_STARTS_TOO_EARLY<.*cobra_lifts.*\{"Cobra Lifts: not before week 12 after a caesarean
// expect-clang: EXERCISE_STARTS_TOO_EARLY<.*cobra_lifts.*\{"Cobra Lifts: not before week 12 "\}, .*\{"after a caes
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

constexpr auto week_seven = session<audience<postpartum_back, caesarean, weeks<7>, has<equipment::chair>>,
                                    settle<belly_breathing>, warm_up<cat_chair>,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                    strengthen<cobra_lifts>,
#else
                                    stretch<knee_roll_small>,
#endif
                                    relax<resting_position>>;

}  // namespace my_app
