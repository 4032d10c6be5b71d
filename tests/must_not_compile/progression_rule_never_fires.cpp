// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that asks for full sessions on the way back from a gap.
// None are counted there.
// rule: RG-017
// title: A rule of a policy waits for what cannot be
// why: Full sessions are counted at the full dose only. A rule for the way back that waits for two of them waits for
// why: ever, and the person with it.
// remedy: Ask for days instead: `.unchanged_for(7_days)`.
// expect: PROGRESSION_RULE_NEVER_FIRES<regimen::progression<my_app::build_up, regimen::ladder<
// expect: \[RG-017\] a rule can never fire
// expect-gcc: \{"has a rule that never decides \(rule take-your-time\)"\}
// expect-clang: \{"has a rule that never decides "\}, .*\{"\(rule take-your-time\)"\}
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/proof.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

inline constexpr source_entry house_physio{
    .key = "HOUSE", .who = "Our physiotherapist", .what = "How we build up", .year = "2025"};
inline constexpr citation from_her = cite(house_physio);

struct build_up {
    static constexpr progression_policy is{
        .id = "build-up",
        .path = in_turn(add(1_reps)),
        .rules = {rules_about_harm(from_her),
                  when(fit_to_rise())
                      .full_sessions(2)
                      .unchanged_for(7_days)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("well-done", "It went well twice: one more.", from_her),
#ifdef REGIMEN_MUST_NOT_COMPILE
                  when(fit_to_rise())
                      .full_sessions(2)
                      .while_returning()
                      .then(decision::hold)
                      .says("take-your-time", "Take your time.", from_her),
#endif
                  when(fit_to_rise())
                      .unchanged_for(7_days)
                      .while_returning()
                      .then(decision::resume)
                      .says("back-again", "A good week: closer to what you did.", from_her)}};
};

using heels = ladder<heel_slide, heel_scoop>;

}  // namespace my_app

static_assert(regimen::proven<regimen::progression<my_app::build_up, my_app::heels>, regimen::postpartum_back>);
