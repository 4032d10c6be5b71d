// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Does plan() stay good and fast with a thousand exercises? Against a greedy planner, over the same random people: how
// much each is worth, how far from the best it can be at most, how long each takes.
#include <regimen/planning/plan.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <vector>

#include "generated/thousand.hpp"
#include "planning/greedy.hpp"
#include "support/people.hpp"
#include "support/quantiles.hpp"

namespace {

using namespace regimen;
using namespace regimen_benchmarks;
using C = generated::catalogue;

constexpr std::size_t most_people = 40;

std::vector<visit<C>> const& people(int minutes) {
    static auto const ten = cleared_visits<C>(2'024, most_people, 10);
    static auto const twenty = cleared_visits<C>(2'024, most_people, 20);
    return minutes == 10 ? ten : twenty;
}

/// Arguments: minutes, the work limit in steps, and how many people. Counters compare with the greedy planner, person
/// by person.
void plan_from_a_thousand(benchmark::State& state) {
    auto const& all = people(static_cast<int>(state.range(0)));
    work_limit const limit{state.range(1)};
    auto const n_people = static_cast<std::size_t>(state.range(2));
    quantiles times(n_people), greedy_times(n_people);
    double found = 0, proven = 0, worse = 0, greedy_found = 0, sum = 0, greedy_sum = 0, under_one_percent = 0;
    double only_greedy = 0;
    std::vector<double> gaps;
    auto const serve = [&](std::size_t i) {
        auto const screened = screen(all[i].who);
        stopwatch const watch;
        plan_result const made = plan(*screened.clearance(), all[i].wish, limit);
        benchmark::DoNotOptimize(made.value);
        double const seconds = watch.seconds();
        times.add(i, seconds);

        stopwatch const second_watch;
        greedy_planner<C> greedy(*screened.clearance(), all[i].wish);
        auto const by_greed = greedy.best();
        benchmark::DoNotOptimize(by_greed.value);
        greedy_times.add(i, second_watch.seconds());

        if (made.found() && value_of<C>(made.items.view(), made.goals, all[i].wish) != made.value) {
            std::cerr << "thousand_time: the value is not what the published formula says\n";
            std::exit(1);
        }
        if (made.optimal && by_greed.found && by_greed.value > made.value) {
            std::cerr << "thousand_time: a greedy routine is worth more than one that is proven best\n";
            std::exit(1);
        }
        greedy_found += by_greed.found ? 1 : 0;
        only_greedy += by_greed.found && !made.found() ? 1 : 0;
        if (made.found()) {
            found += 1;
            proven += made.optimal ? 1 : 0;
            double const gap = made.value == 0 ? 0.0 : double(made.value_at_most - made.value) / made.value;
            gaps.push_back(gap);
            under_one_percent += gap < 0.01 ? 1 : 0;
            if (by_greed.found) {
                worse += made.value < by_greed.value ? 1 : 0;
                sum += made.value;
                greedy_sum += by_greed.value;
            }
        }
        return seconds;
    };
    for (auto _ : state) {
        double seconds_of_all = 0;
        for (std::size_t i = 0; i < n_people; ++i) seconds_of_all += serve(i);
        state.SetIterationTime(seconds_of_all);
    }
    times.put_into(state);
    greedy_times.put_into(state, "greedy_");
    std::sort(gaps.begin(), gaps.end());
    double total = 0;
    for (double const gap : gaps) total += gap;
    state.counters["people"] = static_cast<double>(n_people);
    state.counters["found"] = found;
    state.counters["proven"] = proven;
    state.counters["greedy_found"] = greedy_found;
    state.counters["only_greedy_found"] = only_greedy;
    state.counters["below_greedy"] = worse;
    state.counters["value_over_greedy"] = greedy_sum == 0 ? 0 : sum / greedy_sum;
    state.counters["gap_mean"] = gaps.empty() ? 0 : total / static_cast<double>(gaps.size());
    state.counters["gap_p50"] = gaps.empty() ? 0 : gaps[gaps.size() / 2];
    state.counters["gap_max"] = gaps.empty() ? 0 : gaps.back();
    state.counters["gap_under_one_percent"] = under_one_percent;
}
void sizes(benchmark::internal::Benchmark* b) {
    b->ArgNames({"minutes", "steps", "people"});
    for (int const minutes : {10, 20}) {
        for (std::int64_t const steps : {std::int64_t{2'000}, std::int64_t{20'000}, work_limit{}.steps})
            b->Args({minutes, steps, most_people});
    }
}
BENCHMARK(plan_from_a_thousand)->Apply(sizes)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
