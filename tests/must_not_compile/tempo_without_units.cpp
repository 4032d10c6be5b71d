// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A tempo in plain numbers.
// Counts or breaths: it does not say.
// rule: RG-049
// title: A tempo is given without its unit
// why: A tempo is in counts or in breaths, which take a different time.
// remedy: Write `tempo(3_counts, 1_counts, 3_counts)`.
// expect: NUMBER_WITHOUT_A_UNIT<int, regimen::tempo_count>
// expect: \[RG-049\] an amount is needed and something else is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3, 1, 3);
#else
constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
#endif

}  // namespace my_app
