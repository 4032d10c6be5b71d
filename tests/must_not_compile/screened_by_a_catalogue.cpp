// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A screening that names the catalogue.
// What it can name is a rulebook.
// rule: RG-053
// title: A screening is given a catalogue in a rulebook's place
// why: The catalogue is the one of the profile, and there is nothing to choose. What can be chosen is the rulebook.
// remedy: Write `screen(answers)`; another rulebook than the catalogue's own is named: `screen<house_rules>(answers)`.
// expect: SCREENED_BY_A_CATALOGUE_AND_NO_RULEBOOK<regimen::postpartum_back>
// expect: \[RG-053\] screen<...>\(\) names a rulebook, and a catalogue is none
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

auto look(profile<postpartum_back> const& answers) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    return screen<postpartum_back>(answers);
#else
    return screen(answers);
#endif
}

}  // namespace my_app
