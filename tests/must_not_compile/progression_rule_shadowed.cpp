// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule that another one in front of it leaves nothing for.
// The first rule that holds decides.
// rule: RG-017
// title: A rule of a policy never decides
// why: The first rule that holds decides. Whoever wrote the second one believes that somebody gets a faster way, and
// why: nobody does.
// remedy: Put the stricter rule in front, or take the one out that never decides.
// expect: PROGRESSION_RULE_NEVER_FIRES<regimen::progression<my_app::build_up, regimen::ladder<
// expect: \[RG-017\] a rule can never fire
// expect-gcc: \{"has a rule that never decides \(rule three-times\), shadowed by rule well-done"\}
// expect-clang: \{"has a rule that never decides "\}, .*\{"\(rule three-times\), shadowed by "\}
// expect-clang: \{"rule well-done"\}
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
                      .full_sessions(3)
                      .unchanged_for(7_days)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("three-times", "It went well three times: one more.", from_her),
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
