// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules of a clinic in a list with a misspelt name.
// Nobody would read them.
// rule: RG-060
// title: A rulebook lacks one of its lists
// why: A rulebook is read by the names of its lists. Where one is left out or misspelt it cannot be told from one that is
// why: meant to be empty.
// remedy: Write all three: `rules`, `gates` and `delays`, an empty one where there is nothing.
// expect: RULEBOOK_WITHOUT_RULES_GATES_OR_DELAYS<my_app::clinic_rules>
// expect: \[RG-060\] a rulebook, or a part of one, lacks its id, rules, gates or delays
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct clinic_rules {
#ifdef REGIMEN_MUST_NOT_COMPILE
    using rule = regimen::rules<>;
#else
    using rules = regimen::rules<>;
#endif
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};
struct wrist_catalogue : postpartum_back {
    static constexpr std::string_view id = "wrist";
    using default_rulebook = clinic;
};
static_assert(sound<wrist_catalogue>);

}  // namespace my_app
