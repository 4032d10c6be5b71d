// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A language that says only what its author thought of.
// All else would be said with an empty sentence.
// rule: RG-057
// title: A language lacks a phrase
// why: An empty sentence in the place of "call an ambulance" is nothing that anybody should read.
// remedy: Give the phrase that is named. To change or translate some of them, start from a language that has them all.
// expect: LANGUAGE_LACKS_A_PHRASE<regimen::language>
// expect: phrases::on_day
// expect: \[RG-057\] a language lacks a phrase
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
inline constexpr language german{.id = "de", .emergency_number = "112"};
#else
inline constexpr language german = [] {
    language l = english;
    l.id = "de";
    l.emergency_number = "112";
    return l;
}();
#endif

}  // namespace my_app
