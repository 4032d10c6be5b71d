// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A policy that goes up after every good session.
// With three sessions a week that is three steps a week.
// rule: RG-038
// title: A dose can grow faster than allowed
// why: Between two rises there is at least the time that the catalogue states, a week unless it says otherwise, and a
// why: rise is one rung. Full sessions alone do not make sure of it: a person may train every day.
// remedy: Add `.unchanged_for(7_days)` to the rule that the verdict names; let `advance` go up one rung only.
// expect: DOSE_CAN_GROW_FASTER_THAN_ALLOWED<regimen::progression<my_app::build_up, regimen::ladder<
// expect: \[RG-038\] a progression can raise a dose faster than the limits of its catalogue allow
// expect-gcc: \{"grows faster than allowed \(rule well-done\): begins: heel-slide 4 reps;
// expect-gcc: a good session, 7 days after the last change: heel-slide 4 reps;
// expect-gcc: a good session, 0 days after the last change: heel-scoop 4 reps"\}
// expect-clang: \{"grows faster than allowed \(rule "\}, .*\{"well-done\): begins: heel-slide 4 "\}
// expect-clang: \{"reps; a good session, 7 days after "\}, .*\{"the last change: heel-slide 4 "\}
// expect-clang: \{"reps; a good session, 0 days after "\}, .*\{"the last change: heel-scoop 4 reps"\}
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
#ifdef REGIMEN_MUST_NOT_COMPILE
                  when(fit_to_rise())
                      .full_sessions(2)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("well-done", "It went well twice: one more.", from_her),
#else
                  when(fit_to_rise())
                      .full_sessions(2)
                      .unchanged_for(7_days)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("well-done", "It went well twice: one more.", from_her),
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
