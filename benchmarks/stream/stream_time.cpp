// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How many people a second does one core serve? A stream of random people, each screened, planned for, and told why
// what is left out is left out; on one thread and on two. What each thread asks the heap for meanwhile is counted.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/words/explain.hpp>
#include <regimen/words/explain_plan.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <new>

#include "support/people.hpp"
#include "support/told.hpp"

namespace {

thread_local long taken = 0;

void* take(std::size_t size) {
    ++taken;
    void* const p = std::malloc(size == 0 ? 1 : size);
    if (p == nullptr) std::abort();
    return p;
}

}  // namespace

void* operator new(std::size_t size) { return take(size); }
void* operator new[](std::size_t size) { return take(size); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }

namespace {

using namespace regimen;
using namespace regimen_benchmarks;
using C = postpartum_back;

constexpr std::size_t n_people = 2'000;
auto const people = likely_visits<C>(2'025, n_people, 10);

enum stage { screened_only = 1, told = 2, planned = 4 };

std::uint64_t serve(visit<C> const& v, int stages, work_limit limit) {
    auto const s = screen(v.who);
    keep(s);
    std::uint64_t sum = static_cast<std::uint64_t>(s.triage());
    if ((stages & planned) != 0) {
        if (auto const* ok = s.clearance()) {
            plan_result const made = plan(*ok, v.wish, limit);
            keep(made);
            auto const said = explain(made);
            keep(said);
            sum += static_cast<std::uint64_t>(made.value);
        }
    }
    if ((stages & told) != 0) sum += told_of_all(s);
    return sum;
}

/// Arguments: the stages, and the work limit in steps.
void stream_of_people(benchmark::State& state) {
    int const stages = static_cast<int>(state.range(0));
    work_limit const limit{state.range(1)};
    std::size_t i = static_cast<std::size_t>(state.thread_index()) * (n_people / 2);
    std::uint64_t sum = 0;
    long before = -1;
    for (auto _ : state) {
        if (before < 0) before = taken;
        sum += serve(people[i], stages, limit);
        i = i + 1 == n_people ? 0 : i + 1;
    }
    long const after = taken;
    benchmark::DoNotOptimize(sum);
    state.SetItemsProcessed(state.iterations());
    state.counters["allocations"] = static_cast<double>(after - before);  // the sum over the threads
}
void streams(benchmark::internal::Benchmark* b) {
    b->ArgNames({"stages", "steps"});
    b->Args({screened_only, 0});
    b->Args({screened_only | told, 0});
    for (std::int64_t const steps :
         {work_limit{}.steps, std::int64_t{20'000}, std::int64_t{2'000}, std::int64_t{200}, std::int64_t{0}})
        b->Args({screened_only | told | planned, steps});
    b->Args({screened_only | planned, 0});
}
// Whole rounds over all people, so that every run serves the same.
BENCHMARK(stream_of_people)
    ->Apply(streams)
    ->Iterations(n_people)
    ->Threads(1)
    ->UseRealTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(stream_of_people)
    ->Apply(streams)
    ->Iterations(n_people)
    ->Threads(2)
    ->UseRealTime()
    ->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
