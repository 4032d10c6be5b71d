// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rulebook of a clinic that has no id.
// A clearance could not say under which rules it was given.
// rule: RG-060
// title: A rulebook has no id
// why: A clearance and a stored result say which rulebook they rest on.
// remedy: Add `static constexpr std::string_view id = "...";`. The parts of a rulebook need none.
// expect: RULEBOOK_WITHOUT_ID<my_app::clinic>
// expect: \[RG-060\] a rulebook, or a part of one, lacks its id, rules, gates or delays
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct clinic : compose<conservative> {
#ifndef REGIMEN_MUST_NOT_COMPILE
    static constexpr std::string_view id = "clinic";
#endif
};
struct wrist_catalogue : postpartum_back {
    static constexpr std::string_view id = "wrist";
    using default_rulebook = clinic;
};
static_assert(sound<wrist_catalogue>);

}  // namespace my_app
