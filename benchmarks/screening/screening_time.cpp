// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How long does it take to screen one person over the whole catalogue, by the library and by a loop written by hand?
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>

#include "screening/bit_masks.hpp"
#include "support/people.hpp"

namespace {

using namespace regimen;
using namespace regimen_benchmarks;
using C = postpartum_back;

auto const people = likely_visits<C>(42, 1'000, 10);

template <class Screen>
void one_person_after_the_other(benchmark::State& state, Screen const& work) {
    std::size_t i = 0;
    for (auto _ : state) {
        work(people[i].who);
        i = i + 1 == people.size() ? 0 : i + 1;
    }
    state.SetItemsProcessed(state.iterations());
}

void screening_by_the_library(benchmark::State& state) {
    one_person_after_the_other(state, [](profile<C> const& who) {
        auto const s = screen(who);
        benchmark::DoNotOptimize(&s);
        benchmark::ClobberMemory();
    });
}
BENCHMARK(screening_by_the_library);

void screening_by_hand(benchmark::State& state) {
    one_person_after_the_other(state, [](profile<C> const& who) {
        auto const s = bit_masks<C>::screen(who.raw());
        benchmark::DoNotOptimize(&s);
        benchmark::ClobberMemory();
    });
}
BENCHMARK(screening_by_hand);

void verdicts_by_the_library(benchmark::State& state) {
    one_person_after_the_other(state, [](profile<C> const& who) {
        auto const s = screen(who);
        auto const verdicts = s.verdicts();
        benchmark::DoNotOptimize(&s);
        benchmark::DoNotOptimize(&verdicts);
        benchmark::ClobberMemory();
    });
}
BENCHMARK(verdicts_by_the_library);

void verdicts_by_hand(benchmark::State& state) {
    one_person_after_the_other(state, [](profile<C> const& who) {
        auto const s = bit_masks<C>::verdicts(who.raw());
        benchmark::DoNotOptimize(&s);
        benchmark::ClobberMemory();
    });
}
BENCHMARK(verdicts_by_hand);

}  // namespace

BENCHMARK_MAIN();
