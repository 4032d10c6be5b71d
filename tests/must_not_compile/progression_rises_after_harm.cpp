// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A policy that raises a dose when it was done, whatever else was reported.
// Nobody asked whether it hurt.
// rule: RG-037
// title: A dose can rise after harm
// why: A dose may rise when everything that was reported is in order: pain, the next morning, effort, the quality of
// why: the movement, stop signs, sleep. An answer that is missing is not in order. The library looks at every history
// why: that there is, and shows the shortest that breaks this.
// remedy: Use `fit_to_rise()` for what a rise asks of the report, and narrow it where you need more.
// expect: DOSE_CAN_RISE_AFTER_HARM<regimen::progression<my_app::build_up, regimen::ladder<
// expect: \[RG-037\] a progression can raise a dose after pain
// expect-gcc: \{"rises after harm, or without an answer \(rule well-done\): begins: heel-slide 4 reps;
// expect-gcc: stop signs not said, 7 days after the last change: heel-scoop 4 reps"\}
// expect-clang: \{"rises after harm, or without an "\}, .*\{"answer \(rule well-done\): begins: "\}
// expect-clang: \{"heel-slide 4 reps; stop signs not "\}, .*\{"said, 7 days after the last "\}
// expect-clang: \{"change: heel-scoop 4 reps"\}
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
                  when(seen(observed::as_planned))
                      .unchanged_for(7_days)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("well-done", "Done as planned: one more.", from_her),
#else
                  when(fit_to_rise())
                      .unchanged_for(7_days)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("well-done", "It went well: one more.", from_her),
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
