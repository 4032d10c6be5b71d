// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A policy that goes up by two rungs at a time.
// Each rung is a small step; two at once are not.
// rule: RG-038
// title: A dose goes up by two rungs at once
// why: The size of a step is checked against the limits of the catalogue, rung by rung. A rule that takes two rungs at
// why: once would get round it.
// remedy: Let `advance` go up one rung.
// expect: DOSE_CAN_GROW_FASTER_THAN_ALLOWED<regimen::progression<my_app::build_up, regimen::ladder<
// expect: \[RG-038\] a progression can raise a dose faster than the limits of its catalogue allow
// expect-gcc: \{"grows faster than allowed \(rule well-done\): begins: heel-scoop 4 reps;
// expect-gcc: a good session, 7 days after the last change: heel-scoop 4 reps;
// expect-gcc: a good session, 7 days after the last change: heel-scoop 6 reps"\}
// expect-clang: \{"grows faster than allowed \(rule "\}, .*\{"well-done\): begins: heel-scoop 4 "\}
// expect-clang: \{"reps; a good session, 7 days after "\}, .*\{"the last change: heel-scoop 4 "\}
// expect-clang: \{"reps; a good session, 7 days after "\}, .*\{"the last change: heel-scoop 6 reps"\}
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
#ifdef REGIMEN_MUST_NOT_COMPILE
                      .then(decision::advance, 2)
#else
                      .then(decision::advance)
#endif
                      .says("well-done", "It went well twice: more.", from_her),
                  when(fit_to_rise())
                      .unchanged_for(7_days)
                      .while_returning()
                      .then(decision::resume)
                      .says("back-again", "A good week: closer to what you did.", from_her)}};
};

using heels = ladder<heel_slide, heel_scoop>;

}  // namespace my_app

static_assert(regimen::proven<regimen::progression<my_app::build_up, my_app::heels>, regimen::postpartum_back>);
