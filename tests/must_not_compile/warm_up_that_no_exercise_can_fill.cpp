// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A warm-up of two hours, where two minutes were meant.
// Sessions with an exercise that strengthens would be looked for, and none found.
// rule: RG-071
// title: No session that strengthens could ever be planned
// why: A session opens with a warm-up and ends with something that relaxes. Where the exercises of a catalogue cannot fill
// why: the time that its `composition` asks for, plan() would find nothing, day after day, and the app would not know why.
// remedy: Ask for a time that they can fill (the last number is the most that they give), or add exercises.
// expect: WARM_UP_CANNOT_LAST_LONG_ENOUGH_FOR_STRENGTH<my_app::catalogue, 7200, [0-9]+>
// expect: \[RG-071\] no session could ever be planned
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/proof.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::literals;

inline constexpr composition_rules ours = [] {
    composition_rules r;
#ifdef REGIMEN_MUST_NOT_COMPILE
    r.warm_up_strength = 120_min;
#else
    r.warm_up_strength = 120_s;
#endif
    return r;
}();

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    static constexpr composition_rules composition = ours;
    using progressions = regimen::progressions<>;
};

}  // namespace my_app

static_assert(regimen::all_proven<my_app::catalogue>);
