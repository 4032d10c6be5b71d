// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The composition of a catalogue as a type of the app's own.
// The library's numbers would be used.
// rule: RG-061
// title: The composition of a catalogue is of another type
// why: A catalogue that states no composition has the library's. One that states something else would have it too, and
// why: its own numbers would count for nothing.
// remedy: Make it a constant: `static constexpr composition_rules composition{...};`.
// expect: COMPOSITION_IS_NO_COMPOSITION_RULES<my_app::gentle_group, const my_app::longer_relaxation>
// expect: \[RG-061\] a catalogue's composition is no .composition_rules., or names an id
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct longer_relaxation {
    seconds relaxation = 2_min;
};
struct gentle_group : postpartum_back {
    static constexpr std::string_view id = "gentle-group";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr longer_relaxation composition{};
#else
    static constexpr composition_rules composition{.relaxation = 2_min};
#endif
};
static_assert(composition_of<gentle_group>.most_positions == 3);

}  // namespace my_app
