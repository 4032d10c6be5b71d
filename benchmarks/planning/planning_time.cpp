// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How long does plan() take for one person of the real catalogue, and how good is it, against a greedy planner? Over
// random likely people, each planned for three times; the fastest of the three counts, so that what else the machine
// did is left out. Where plan() says that its routine is proven best, a greedy one that is worth more ends the program.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <vector>

#include "planning/greedy.hpp"
#include "support/people.hpp"
#include "support/quantiles.hpp"

namespace {

using namespace regimen;
using namespace regimen_benchmarks;
using C = postpartum_back;

constexpr std::size_t n_people = 2'000;
constexpr std::size_t rounds = 3;

/// Arguments: minutes, and the work limit in steps.
void plan_for_likely_people(benchmark::State& state) {
    auto const people = cleared_visits<C>(2'024, n_people, static_cast<int>(state.range(0)));
    work_limit const limit{state.range(1)};
    std::vector<screening<C>> screened;
    screened.reserve(n_people);
    for (auto const& visit : people) screened.push_back(screen(visit.who));

    quantiles times(n_people), greedy_times(n_people);
    std::size_t i = 0;
    double found = 0, proven = 0, below_greedy = 0, only_greedy = 0, sum = 0, greedy_sum = 0;
    for (auto _ : state) {
        stopwatch const watch;
        plan_result const made = plan(*screened[i].clearance(), people[i].wish, limit);
        benchmark::DoNotOptimize(made.value);
        double const seconds = watch.seconds();
        state.SetIterationTime(seconds);
        times.add(i, seconds);
        found += made.found() ? 1 : 0;
        proven += made.found() && made.optimal ? 1 : 0;

        stopwatch const second_watch;
        greedy_planner<C> greedy(*screened[i].clearance(), people[i].wish);
        auto const by_greed = greedy.best();
        benchmark::DoNotOptimize(by_greed.value);
        greedy_times.add(i, second_watch.seconds());
        if (made.found() && value_of<C>(made.items.view(), made.goals, people[i].wish) != made.value) {
            std::cerr << "planning_time: the value is not what the published formula says\n";
            std::exit(1);
        }
        if (made.optimal && by_greed.found && by_greed.value > made.value) {
            std::cerr << "planning_time: a greedy routine is worth more than one that is proven best\n";
            std::exit(1);
        }
        only_greedy += by_greed.found && !made.found() ? 1 : 0;
        if (made.found() && by_greed.found) {
            below_greedy += made.value < by_greed.value ? 1 : 0;
            sum += made.value;
            greedy_sum += by_greed.value;
        }
        i = (i + 1) % n_people;
    }
    times.put_into(state);
    greedy_times.put_into(state, "greedy_");
    state.counters["below_greedy"] = below_greedy / rounds;
    state.counters["only_greedy_found"] = only_greedy / rounds;
    state.counters["value_over_greedy"] = greedy_sum == 0 ? 0 : sum / greedy_sum;
    state.counters["found"] = found / rounds;
    state.counters["proven"] = proven / rounds;
    state.counters["people"] = n_people;
}
BENCHMARK(plan_for_likely_people)
    ->ArgNames({"minutes", "steps"})
    ->ArgsProduct({{10, 20}, {work_limit{}.steps, 20'000, 2'000, 200, 0}})
    ->ArgsProduct({{3, 5}, {work_limit{}.steps, 0}})
    ->Iterations(n_people* rounds)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
