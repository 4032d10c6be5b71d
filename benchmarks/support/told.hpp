// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Everything that a person is told after screening: the triage, and for each exercise that is not open today the main
// reason, as sentences. What comes back depends on every letter's place, so that no sentence can be left out.
#ifndef REGIMEN_BENCHMARKS_SUPPORT_TOLD_HPP
#define REGIMEN_BENCHMARKS_SUPPORT_TOLD_HPP

#include <regimen/words/explain.hpp>

#include <cstddef>
#include <cstdint>

namespace regimen_benchmarks {

/// Has the compiler believe that an object is read here.
template <class T>
inline void keep(T const& object) {
    asm volatile("" : : "g"(&object) : "memory");
}

template <class C>
std::uint64_t told_of_all(regimen::screening<C> const& s) {
    auto const triage = explain(s.triage());
    keep(triage);
    std::uint64_t letters = triage.view().size();
    for (std::size_t e = 0; e < s.n_exercises; ++e) {
        auto const why = s.main_reason(e);
        if (!why) continue;
        auto const said = explain(s, e, *why);
        keep(said);
        letters += said.sentence.view().size();
    }
    return letters;
}

}  // namespace regimen_benchmarks

#endif
