// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A watch of the thread's own processor time, which what else the machine does hardly changes; and the times of many
// people: the fastest of each, and of these the median, the tails and the longest.
#ifndef REGIMEN_BENCHMARKS_SUPPORT_QUANTILES_HPP
#define REGIMEN_BENCHMARKS_SUPPORT_QUANTILES_HPP

#include <benchmark/benchmark.h>

#include <time.h>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace regimen_benchmarks {

class stopwatch {
public:
    double seconds() const { return now() - start_; }

private:
    static double now() {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
    }
    double start_ = now();
};

class quantiles {
public:
    explicit quantiles(std::size_t people) : fastest_(people, std::numeric_limits<double>::infinity()) {}

    void add(std::size_t person, double value) { fastest_[person] = std::min(fastest_[person], value); }
    /// In microseconds, as counters of a benchmark.
    void put_into(benchmark::State& state, std::string const& prefix = "") const {
        std::vector<double> sorted = fastest_;
        std::sort(sorted.begin(), sorted.end());
        auto const at = [&sorted](double share) {
            auto const place = static_cast<std::size_t>(share * static_cast<double>(sorted.size()));
            return 1e6 * sorted[std::min(place, sorted.size() - 1)];
        };
        double sum = 0;
        for (double const value : sorted) sum += value;
        state.counters[prefix + "mean_us"] = 1e6 * sum / static_cast<double>(sorted.size());
        state.counters[prefix + "p50_us"] = at(0.5);
        state.counters[prefix + "p90_us"] = at(0.9);
        state.counters[prefix + "p99_us"] = at(0.99);
        state.counters[prefix + "max_us"] = at(1.0);
    }

private:
    std::vector<double> fastest_;
};

}  // namespace regimen_benchmarks

#endif
