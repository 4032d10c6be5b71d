// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue of an app with the id that it inherits.
// A state that was stored for the one would be read as a state of the other.
// rule: RG-065
// title: A catalogue has no id of its own
// why: What an app stores is told by the catalogue's id. A catalogue that derives from another inherits its id too.
// remedy: Add `static constexpr std::string_view id = "...";` to the catalogue: it is a plain struct, and the id stands in itself.
// expect: CATALOGUE_WITH_THE_ID_OF_ITS_BASE<my_app::gentle_group>
// expect: \[RG-065\] a catalogue is no plain struct with an id of its own
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct gentle_group : postpartum_back {
#ifndef REGIMEN_MUST_NOT_COMPILE
    static constexpr std::string_view id = "gentle-group";
#endif
    static constexpr composition_rules composition{.relaxation = 2_min};
};

constexpr training_state<gentle_group> before_the_first_day;

}  // namespace my_app
