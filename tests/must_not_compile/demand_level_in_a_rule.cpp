// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A cap at a level that the scale does not have.
// It would look like a limit and be none.
// rule: RG-006
// title: A rule caps a demand at a level outside 0-3
// why: A cap names the highest level that stays open, from 0 to 3. A cap at 4 would look like a limit and be none.
// remedy: Cap at 0, 1 or 2. A demand that the rule does not limit is left out.
// expect: DEMAND_WITHOUT_A_LEVEL_FROM_0_TO_3<my_app::grip_lightly, regimen::at<regimen::demand::hand_grip, 4>
// expect: \[RG-006\] a demand has no level from 0 to 3
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct grip_lightly {
    static constexpr safety_rule is{
        .id = "grip-lightly",
        .when = wrist_thumb_tendon::is,
#ifdef REGIMEN_MUST_NOT_COMPILE
        .caps = {{demand::hand_grip, 4}},
#else
        .caps = {{demand::hand_grip, 0}},
#endif
        .lifts = lifted_by::resolution,
        .grade = evidence::expert,
        .sources = cite(S53),
        .sentence = "With a sore wrist: hold on lightly, or not at all."};
};

struct clinic_rules {
    using rules = regimen::rules<grip_lightly>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};

}  // namespace my_app

static_assert(regimen::sound<regimen::postpartum_back, my_app::clinic>);
