// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A program that does everything a small host does: it takes answers from its arguments, screens, plans, and prints the
// routine and every reason with its source.
#ifndef REGIMEN_BENCHMARKS_SIZE_SHARED_HPP
#define REGIMEN_BENCHMARKS_SIZE_SHARED_HPP

#include <regimen/person/questions.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/words/explain.hpp>
#include <regimen/words/explain_plan.hpp>

#include <cstdio>
#include <cstdlib>
#include <string_view>

inline void print(std::string_view text) { std::printf("%.*s\n", static_cast<int>(text.size()), text.data()); }
inline void print(regimen::explanation const& said) { print(said.view()); }

template <class C>
int serve(int argc, char** argv) {
    auto const number = [&](int i) { return i < argc ? std::atoi(argv[i]) : 0; };
    auto who =
        regimen::profile<C>{}.after_mode(static_cast<std::size_t>(number(1)), regimen::days::from_value(number(2)));
    for (int i = 4; i < argc; ++i) who = who.answered(static_cast<std::size_t>(number(i)), regimen::answer::yes);
    for (auto const c : regimen::questions_for(who))
        print(who.answer_to(c) == regimen::answer::not_asked ? regimen::view_of<C>.conditions[c].question
                                                             : std::string_view{});
    who = who.rest_is(regimen::answer::no);
    auto const screened = regimen::screen(who);
    print(explain(screened.triage()));
    auto const verdicts = screened.verdicts();
    for (std::size_t e = 0; e < screened.n_exercises; ++e) {
        print(explain(screened, e, verdicts[e]));
        screened.for_each_reason(e, [&](regimen::reason const& r) {
            auto const why = explain(screened, e, r);
            print(why);
            print(why.source());
        });
        screened.for_each_change_that_would_open(e, [&](regimen::change const& c) { print(explain(screened, c)); });
        for (auto const step : *regimen::view_of<C>.exercises[e].steps) print(step);
    }
    auto const* ok = screened.clearance();
    if (ok == nullptr) return 1;
    auto const made = regimen::plan(*ok, regimen::request<C>{}.within(regimen::seconds::from_value(number(3))));
    print(explain(made));
    for (auto const& item : made.items.view()) print(regimen::view_of<C>.exercises[item.exercise].name);
    return made.value;
}

#endif
