// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Another domain altogether: barbell strength, with kilograms and perceived exertion, in a host's own namespace.
// Every number here is made up to show how the library works. None of it is training or medical advice.
#include "custom_catalogue/catalogue.hpp"
#include "custom_catalogue/print.hpp"

#include <regimen/shipped/proof.hpp>

#include <iostream>
#include <memory>

namespace gym {

// The content is checked whole: ids, vocabulary, doses, gates, rules that could never fire.
static_assert(sound<barbell_room, careful>);

// clang-format off
// [static-session]
// A session that ships with the app, proven for the people it names: novices from week 4 on who lift alone.
inline constexpr auto week_four = session<
    audience<barbell_room, novice, weeks<4>, may_have<no_spotter>,
             has<equipment::barbell, equipment::plates, equipment::rack, equipment::bench>>,
    settle<easy_breathing>,
    warm_up<brisk_walk, free_squats, hinge_drill>,
    strengthen<back_squat, floor_press, bent_over_row>,
    stretch<hip_stretch>,
    relax<quiet_rest>>;
// [static-session]
// clang-format on

// [static-screening]
// The same rules, asked at compile time: alone, the bench press is closed, and the floor press stands in for it.
constexpr auto alone = screen(profile<barbell_room>{}.after<novice>(28_days).yes<no_spotter>().rest_is(answer::no));
static_assert(!alone.permits<bench_press>() && alone.permits<floor_press>());
static_assert(alone.verdict_on<heavy_squat>().kind == verdict_kind::forbidden);
// [static-screening]

// [proven]
// Over every history: never more after pain, never two steps in a week, always lighter after harm, no dead end.
static_assert(proven<overhead_progress, barbell_room>);
static_assert(proven<row_progress, barbell_room>);
static_assert(proven<pull_progress, barbell_room>);
// [proven]

// The press has 94 rungs: too many for the compiler's patience, none for a program.
void explored_press(std::ostream& out) {
    // [explored]
    constexpr progression_row press = progression_table<barbell_room>[2];
    auto const x = std::make_unique<exploration<8192>>(press, progression_limits_of<barbell_room>);
    while (!x->run(*press.policy, progression_limits_of<barbell_room>, 1000)) {}
    out << "The press " << words_for(x->finding().broken) << ": " << x->states() << " states, " << x->transitions()
        << " reports.\n";
    // [explored]
}

// One lifter, when the program runs: screened, explained, planned for.
void one_lifter(std::ostream& out) {
    auto const answers = profile<barbell_room>{}
                             .after<returning>(20_days)
                             .yes<sore_shoulder, no_spotter>()
                             .unknown<low_back_flare, fast_resting_pulse>()
                             .rest_is(answer::no)
                             .has<equipment::barbell, equipment::plates, equipment::rack, equipment::bench>()
                             .wants<region::legs, purpose::strength>(2)
                             .wants<region::back, purpose::strength>();
    auto const screened = screen(answers);

    out << explain(screened.triage(), barbell_english) << "\n\nClosed today:\n";
    print_closed(out, screened);

    auto const* ok = screened.clearance();
    if (ok == nullptr) return;
    plan_result const made = plan(*ok, request<barbell_room>{}.within(35_min).with_forms_decided());
    out << "\nA routine for today, effort at most " << made.max_exertion << " of 10:\n";
    if (made.found()) print_routine(out, made.items, made.total_time);
}

// Another one, who answers the first question with yes.
void stopped_lifter(std::ostream& out) {
    auto const answers = profile<barbell_room>{}.after<novice>(3_days).yes<chest_pain_on_effort>();
    auto const screened = screen(answers);
    out << explain(screened.triage(), barbell_english) << '\n';
    out << "Questions still to ask: " << questions_for(answers).size() << '\n';
    out << "A clearance to plan with: " << (screened.clearance() == nullptr ? "none" : "one") << '\n';
}

}  // namespace gym

int main() {
    std::cout << "An example, not advice.\n\n== Week four for novices, checked when this was compiled ==\n";
    gym::print_routine(std::cout, gym::week_four.items, gym::week_four.total_time);
    std::cout << "\n== One lifter, 20 days after coming back ==\n";
    gym::one_lifter(std::cout);
    std::cout << "\n== A lifter with chest pain ==\n";
    gym::stopped_lifter(std::cout);
    std::cout << "\n== Progress, over every history ==\n";
    gym::explored_press(std::cout);
}
