// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whether screening by hand answers as the library does, over random people of all kinds.
#ifndef REGIMEN_BENCHMARKS_SCREENING_SAME_ANSWERS_HPP
#define REGIMEN_BENCHMARKS_SCREENING_SAME_ANSWERS_HPP

#include <regimen/screening/screening.hpp>

#include <cstdint>

#include "screening/bit_masks.hpp"
#include "support/random_people.hpp"

namespace regimen_benchmarks {

/// For how many of `n` people the two differ in anything.
template <class C>
long people_with_different_answers(std::uint64_t seed, long n) {
    regimen_tests::crowd<C> roll(seed);
    long different = 0;
    for (long i = 0; i < n; ++i) {
        auto const who = i % 2 == 0 ? roll.likely_person() : roll.wild_person();
        auto const screened = regimen::screen(who);
        auto const verdicts = screened.verdicts();
        auto const by_hand = bit_masks<C>::verdicts(who.raw());
        bool same = by_hand.today == bit_masks<C>::screen(who.raw()) && by_hand.verdicts == verdicts &&
                    by_hand.today.triage == screened.triage() && by_hand.today.blocked == screened.blocked() &&
                    by_hand.today.limits == screened.limits();
        for (std::size_t e = 0; e < screened.n_exercises; ++e)
            same = same && screened.permits(e) == (((by_hand.today.permitted >> e) & 1U) != 0);
        different += same ? 0 : 1;
    }
    return different;
}

}  // namespace regimen_benchmarks

#endif
