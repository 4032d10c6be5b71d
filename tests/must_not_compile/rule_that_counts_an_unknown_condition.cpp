// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that counts a condition which the catalogue does not have.
// Nobody would be asked about it.
// rule: RG-011
// title: A rule counts a condition that the catalogue does not have
// why: What is not in the catalogue is never asked, so the count would come short in silence.
// remedy: Add the condition to the catalogue's list, or count one that is there.
// expect: NOT_IN_THE_CATALOGUE<regimen::named_word<my_app::cold_hands::is>, my_app::grip_lightly, regimen::postpartum_back>
// expect: \[RG-011\] something is named that the catalogue does not have
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct cold_hands {
    static constexpr condition is{.id = "cold-hands",
                                  .question = "Are your hands cold?",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "REL"),
                                  .sources = cite(S01)};
};
struct grip_lightly {
    static constexpr safety_rule is{
        .id = "grip-lightly",
#ifdef REGIMEN_MUST_NOT_COMPILE
        .when = at_least<2>(wrist_thumb_tendon::is, carpal_tunnel::is, cold_hands::is),
#else
        .when = at_least<2>(wrist_thumb_tendon::is, carpal_tunnel::is, shoulder_pain::is),
#endif
        .caps = {{demand::hand_grip, 0}},
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
