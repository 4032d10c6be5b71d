// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A policy without a rule for the way back from a gap.
// After two weeks off she would do half as much, for ever.
// rule: RG-041
// title: A progression is a trap
// why: From wherever a person stands, good sessions must lead on. After a gap the dose is a share of what it was, and
// why: only `decision::resume` brings it back; a rule that is for regular training does not hold there.
// remedy: Add `when(fit_to_rise()).unchanged_for(7_days).while_returning().then(decision::resume)`, or see the history
// remedy: in the verdict for what is missing.
// expect: PROGRESSION_IS_A_TRAP<regimen::progression<my_app::build_up, regimen::ladder<
// expect: \[RG-041\] a progression can trap a person
// expect-gcc: \{"is a trap: good sessions lead nowhere: begins: heel-slide 4 reps;
// expect-gcc: pauses 8 to 13 days: heel-slide 2 reps;
// expect-gcc: a good session, 7 days after the last change: heel-slide 2 reps"\}
// expect-clang: \{"is a trap: good sessions lead "\}, .*\{"nowhere: begins: heel-slide 4 "\}
// expect-clang: \{"reps; pauses 8 to 13 days: "\}, .*\{"heel-slide 2 reps; a good session, "\}
// expect-clang: \{"7 days after the last change: "\}, .*\{"heel-slide 2 reps"\}
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
#ifndef REGIMEN_MUST_NOT_COMPILE
                  when(fit_to_rise())
                      .unchanged_for(7_days)
                      .while_returning()
                      .then(decision::resume)
                      .says("back-again", "A good week: closer to what you did.", from_her),
#endif
                  when(fit_to_rise())
                      .full_sessions(2)
                      .unchanged_for(7_days)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("well-done", "It went well twice: one more.", from_her)}};
};

using heels = ladder<heel_slide, heel_scoop>;

}  // namespace my_app

static_assert(regimen::proven<regimen::progression<my_app::build_up, my_app::heels>, regimen::postpartum_back>);
