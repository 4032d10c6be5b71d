// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An exercise that needs a wall, in a member that nobody reads.
// It would be planned in the middle of a field.
// rule: RG-005
// title: A member of an exercise is misspelt
// why: Members that may be left out are looked for by name. Under another name they would be passed over in silence, and
// why: the wall would never be asked for.
// remedy: Rename it: `needs`, `serves`, `replaces`, each with `using`.
// expect: MEMBER_need_IS_CALLED_needs<my_app::wall_slide>
// expect: \[RG-005\] an exercise lacks
#include "my_app/catalogue.hpp"

namespace my_app {

struct wall_slide {
    static constexpr std::string_view id = "wall-slide";
    static constexpr std::string_view name = "Wall slide";
    static constexpr auto effort = E2;
    using start = position::standing;
    static constexpr auto sides = bilateral;
#ifdef REGIMEN_MUST_NOT_COMPILE
    using need = regimen::needs<equipment::wall>;
#else
    using needs = regimen::needs<equipment::wall>;
#endif
    using serves = regimen::serves<in<region::upper_back, purpose::mobility>>;
    using demands = regimen::demands<at<demand::shoulder_overhead, 2>, at<demand::standing_static, 1>>;
    static constexpr auto dose = one_set * range(4_reps, 8_reps) * tempo(3_counts, 1_counts, 3_counts);
    static constexpr auto source = cite(house_physio);
    static constexpr auto steps = text_list("Back to the wall, arms bent.", "Slide both arms up, and down.");
};

}  // namespace my_app

static_assert(regimen::sound<my_app::my_catalogue>);
