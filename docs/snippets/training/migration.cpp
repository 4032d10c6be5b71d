// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/training/migration.md: an app adds an exercise of its own, and everybody keeps their standing.
// What could not be carried over as it was is told.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training.hpp>

#include <iostream>

using namespace regimen;
namespace pp = regimen::postpartum;

// [catalogue]
struct rest_on_the_sofa {
    static constexpr exercise is =
        with_changes(pp::belly_breathing::is, [](exercise& e) { e.id = "rest-on-the-sofa"; });
};
struct my_rules : pp::conservative {
    using gates =
        join<pp::conservative::gates,
             regimen::gates<gate<rest_on_the_sofa, on<pp::vaginal, 0>, on<pp::instrumental, 0>, on<pp::caesarean, 0>>>>;
};
struct my_app : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using exercises = join<postpartum_back::exercises, regimen::exercises<rest_on_the_sofa>>;
    using default_rulebook = my_rules;
};
// [catalogue]

int main() {
    auto const answers = profile<postpartum_back>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    auto state = record_answers(training_state<postpartum_back>{}, answers, 60_days).state;
    session_report report{.day = 60_days, .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    report.add({.exercise = exercise_index<pp::cat, postpartum_back>, .feedback = {.done = completion::as_planned}});
    state = record_session(state, answers, report).state;

    // [migrate]
    int told = 0;
    auto const mine = migrate<my_app>(state, [&](migration_finding const& f) {
        std::cout << id_of(f.what) << " " << f.id << "\n";
        ++told;
    });
    expect(mine.fault == report_fault::none);
    expect(told == 0);  // everything is there
    expect(mine.state.last_done[exercise_index<pp::cat, my_app>] == 60);
    // [migrate]
}
