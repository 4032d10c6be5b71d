// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A gate whose day is written in weeks.
// In angle brackets the name says what is counted.
// rule: RG-050
// title: The day of a gate is given with a unit
// why: `on<mode, 14>` counts days, and its number stands in angle brackets, which take plain numbers.
// remedy: Write the days as a plain number: `on<vaginal, 14>`.
// expect: NUMBER_WITH_A_UNIT<regimen::day>
// expect: \[RG-050\] a plain number is needed and an amount is given
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
using when_open = gate<cat, on<vaginal, 2_weeks>, on<instrumental, 21>, on<caesarean, 42>>;
#else
using when_open = gate<cat, on<vaginal, 14>, on<instrumental, 21>, on<caesarean, 42>>;
#endif

}  // namespace my_app
