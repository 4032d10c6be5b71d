// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Two rules of one rulebook with the same id.
// A stricter version of a rule of the library, under its old id.
// rule: RG-010
// title: Two rules have one id
// why: Explanations, logs and translations name a rule by its id; with two of one id nobody knows which one spoke.
// remedy: Give your rule an id of its own. Both rules hold side by side: the stricter one decides.
// expect: TWO_RULES_WITH_ONE_ID<regimen::postpartum::rule::wrist_thumb_tendon_caps, my_app::no_grip_with_sore_wrist>
// expect: \[RG-010\] two members of a catalogue or rulebook have one id
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct no_grip_with_sore_wrist {
    static constexpr safety_rule is{
#ifdef REGIMEN_MUST_NOT_COMPILE
        .id = "wrist-thumb-tendon-caps",
#else
        .id = "clinic-no-grip",
#endif
        .when = wrist_thumb_tendon::is,
        .caps = {{demand::hand_grip, 0}},
        .lifts = lifted_by::resolution,
        .grade = evidence::expert,
        .sources = cite(S53),
        .sentence = "With a sore wrist: hold on lightly, or not at all."};
};

struct clinic_rules {
    using rules = regimen::rules<no_grip_with_sore_wrist>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
struct clinic : compose<conservative, clinic_rules> {
    static constexpr std::string_view id = "clinic";
};

}  // namespace my_app

static_assert(regimen::sound<regimen::postpartum_back, my_app::clinic>);
