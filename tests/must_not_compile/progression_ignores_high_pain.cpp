// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A policy that knows stop signs, and not pain.
// High pain would only keep the dose where it is.
// rule: RG-039
// title: Harm does not lower the dose
// why: After high pain or a sign that asks for it the dose must be lower next time, or the exercise must be gone.
// why: Holding it repeats what did the harm.
// remedy: Open the rules of a policy with `rules_about_harm(sources)`. Write your own in front of it or behind it.
// expect: HARM_DOES_NOT_LOWER_THE_DOSE<regimen::progression<my_app::build_up, regimen::ladder<
// expect: \[RG-039\] a progression does not lower the dose after high pain
// expect-gcc: \{"does not lower the dose after harm: begins: heel-slide 4 reps;
// expect-gcc: high pain, 0 days after the last change: heel-slide 4 reps"\}
// expect-clang: \{"does not lower the dose after "\}, .*\{"harm: begins: heel-slide 4 reps; "\}
// expect-clang: \{"high pain, 0 days after the last "\}, .*\{"change: heel-slide 4 reps"\}
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
            when(seen(observed::sign_locks)).then(decision::stop).says("see-somebody", "Have it looked at.", from_her),
            when(seen(observed::sign_removes, observed::sign_eases))
                .then(decision::remove)
                .says("not-this", "Not this one.", from_her),
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
