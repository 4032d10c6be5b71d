// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Who is screened and planned for: random likely people, the same in every run and on every machine, all of them made
// before any clock starts.
#ifndef REGIMEN_BENCHMARKS_SUPPORT_PEOPLE_HPP
#define REGIMEN_BENCHMARKS_SUPPORT_PEOPLE_HPP

#include <regimen/planning/plan.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

#include "support/random_people.hpp"  // the tests' own

namespace regimen_benchmarks {

/// Somebody, and what she asks of a session.
template <class C>
struct visit {
    regimen::profile<C> who;
    regimen::request<C> wish;
};

/// Random likely people. Some of them may not exercise at all today.
template <class C>
std::vector<visit<C>> likely_visits(std::uint64_t seed, std::size_t n, int minutes) {
    regimen_tests::crowd<C> roll(seed);
    std::vector<visit<C>> all;
    all.reserve(n);
    while (all.size() < n) {
        auto const who = roll.likely_person();
        all.push_back({who, roll.likely_request().within(regimen::seconds::from_value(60 * minutes))});
    }
    return all;
}

/// Only those whom screening clears: a plan needs a clearance.
template <class C>
std::vector<visit<C>> cleared_visits(std::uint64_t seed, std::size_t n, int minutes) {
    regimen_tests::crowd<C> roll(seed);
    std::vector<visit<C>> all;
    all.reserve(n);
    while (all.size() < n) {
        auto const who = roll.likely_person();
        auto const wish = roll.likely_request().within(regimen::seconds::from_value(60 * minutes));
        if (auto const screened = regimen::screen(who); screened.clearance() != nullptr) all.push_back({who, wish});
    }
    return all;
}

}  // namespace regimen_benchmarks

#endif
