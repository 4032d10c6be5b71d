// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A limit on the load of the wrists, with a typo in the demand.
// It would limit nothing.
// rule: RG-061
// title: The composition of a catalogue names what the catalogue does not have
// why: The numbers of a session name demands, positions, a mode and a condition by their ids. A limit on an id that there
// why: is not would never hold. What the library's own numbers name may be missing in a catalogue.
// remedy: Write the id as the catalogue has it, or leave it empty.
// expect: COMPOSITION_NAMES_WHAT_ITS_CATALOGUE_DOES_NOT_HAVE<my_app::gentle_group.*wrist-laod
// expect: \[RG-061\] a catalogue's composition is no .composition_rules., or names an id
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct gentle_group : postpartum_back {
    static constexpr std::string_view id = "gentle-group";
    static constexpr auto composition = [] {
        composition_rules r;
#ifdef REGIMEN_MUST_NOT_COMPILE
        r.budgets[3] = {.demand = "wrist-laod", .level = 2, .most_items = 1};
#else
        r.budgets[3] = {.demand = "wrist-load", .level = 2, .most_items = 1};
#endif
        return r;
    }();
};
static_assert(composition_of<gentle_group>.most_positions == 3);

}  // namespace my_app
