// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A policy that takes the exercise out after a stop sign, and no more.
// The next exercise of the same session would go on.
// rule: RG-040
// title: A stop sign does not lock
// why: Signs of the levels S1 and S2 are about the person and not about one exercise: everything is locked until a
// why: professional has looked at it.
// remedy: Open the rules of a policy with `rules_about_harm(sources)`, and put nothing in front of its first rule that
// remedy: a locking sign could meet.
// expect: STOP_SIGN_DOES_NOT_LOCK<regimen::progression<my_app::build_up, regimen::ladder<
// expect: \[RG-040\] a progression goes on after a stop sign of level S1 or S2
// expect-gcc: \{"does not lock after a stop sign of level S1 or S2 \(rule not-this\): begins: heel-slide 4 reps;
// expect-gcc: a stop sign that locks, 0 days after the last change: heel-slide 4 reps"\}
// expect-clang: \{"does not lock after a stop sign of "\}, .*\{"level S1 or S2 \(rule not-this\): "\}
// expect-clang: \{"begins: heel-slide 4 reps; a stop "\}, .*\{"sign that locks, 0 days after the "\}
// expect-clang: \{"last change: heel-slide 4 reps"\}
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
        .rules = {
#ifdef REGIMEN_MUST_NOT_COMPILE
            when(seen(observed::sign_locks)).then(decision::remove).says("not-this", "Not this one.", from_her),
            when(seen(observed::pain_high, observed::pain_local), seen(observed::worse),
                 seen(observed::sign_eases, observed::sign_removes))
                .then(decision::regress)
                .says("too-much", "That was too much: half as much.", from_her),
#else
            rules_about_harm(from_her),
#endif
            when(fit_to_rise())
                .full_sessions(2)
                .unchanged_for(7_days)
                .in_regular_training()
                .then(decision::advance)
                .says("well-done", "It went well twice: one more.", from_her),
            when(fit_to_rise())
                .unchanged_for(7_days)
                .while_returning()
                .then(decision::resume)
                .says("back-again", "A good week: closer to what you did.", from_her)}};
};

using heels = ladder<heel_slide, heel_scoop>;

}  // namespace my_app

static_assert(regimen::proven<regimen::progression<my_app::build_up, my_app::heels>, regimen::postpartum_back>);
