// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A thing that cannot be called by a name.
// A sentence about it would have a hole.
// rule: RG-033
// title: A word of the vocabulary has no name
// why: Explanations say what an exercise needs: "Calf press needs ..."
// remedy: Give every demand, thing, region, position, purpose and mode an id and a name; for a demand it may be
// remedy: `meaning`.
// expect: WORD_WITHOUT_ID_OR_NAME<regimen::named_word<my_app::foam_roller>, my_app::rolling_catalogue>
// expect: \[RG-033\] a condition, a mode, a stop sign, a care tip or a word of the vocabulary lacks something
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
inline constexpr equipment_word foam_roller{.id = "foam-roller"};
#else
inline constexpr equipment_word foam_roller{.id = "foam-roller", .name = "a foam roller"};
#endif

struct rolling_catalogue : postpartum_back {
    static constexpr std::string_view id = "rolling";
    using equipment = join<postpartum_back::equipment, vocabulary<foam_roller>>;
};

constexpr auto n_things = view_of<rolling_catalogue>.equipment.size();

}  // namespace my_app
