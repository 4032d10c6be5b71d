// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The shipped catalogue beside the clinical JSON, and the people whom the exhaustive tests put to both.
// Everybody is visited in the same order in every run.
#ifndef REGIMEN_TESTS_SUPPORT_SHIPPED_HPP
#define REGIMEN_TESTS_SUPPORT_SHIPPED_HPP

#include <regimen/catalogues/postpartum_back.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

#include "../catch.hpp"
#include "../scale.hpp"
#include "clinical_json.hpp"
#include "side_by_side.hpp"

namespace regimen_tests {

using shipped_catalogue = regimen::postpartum_back;

inline side_by_side<shipped_catalogue> const& both() {
    namespace pp = regimen::postpartum;
    static side_by_side<shipped_catalogue> const made(oracle::read_clinic(),
                                                      regimen::rulebook_of<pp::conservative, shipped_catalogue>,
                                                      regimen::rulebook_of<pp::as_published, shipped_catalogue>);
    return made;
}
inline oracle::clinic const& clinic() { return both().clinic(); }
inline std::size_t condition_count() { return clinic().conditions.size(); }
inline std::size_t exercise_count() { return clinic().exercises.size(); }

inline std::vector<int> const& days_of_change() {
    static auto const days = oracle::days_of_change(clinic());
    return days;
}

/// All days of change at full scale; on slow builds, a part of them that differs from call to call.
template <class Visit>
void for_some_days_of_change(Visit const& visit) {
    static std::size_t offset = 0;
    auto const step = static_cast<std::size_t>(stride());
    for (std::size_t i = offset++ % step; i < days_of_change().size(); i += step) visit(days_of_change()[i]);
}

template <class Visit>
void for_each_birth_and_book(oracle::person who, Visit const& visit) {
    for (auto const mode : all_births) {
        for (auto const book : both_books) {
            who.mode = mode;
            who.rulebook = book;
            visit(who);
        }
    }
}

/// Everything is answered "no", but for one condition that is a yes, unknown or was not asked.
template <class Visit>
void for_each_single(bool cleared, Visit const& visit) {
    for (std::size_t c = 0; c != condition_count(); ++c) {
        for (auto const said : {oracle::answer::yes, oracle::answer::unknown, oracle::answer::silent}) {
            oracle::person who(clinic(), oracle::answer::no);
            who.answers[c] = said;
            who.cleared[c] = cleared ? 1 : 0;
            for_each_birth_and_book(who, visit);
        }
    }
}

template <class Visit>
void for_each_single_cleared_or_not(Visit const& visit) {
    for_each_single(false, visit);
    for_each_single(true, visit);
}

/// Everything is answered "no", but for two conditions; every `step`th pair.
template <class Visit>
void for_each_pair(oracle::answer one, oracle::answer other, std::size_t step, Visit const& visit) {
    std::size_t pair = 0;
    oracle::person who(clinic(), oracle::answer::no);
    for (std::size_t a = 0; a != condition_count(); ++a) {
        for (std::size_t b = a + 1; b != condition_count(); ++b) {
            if (pair++ % step != 0) continue;
            who.answers[a] = one;
            who.answers[b] = other;
            for_each_birth_and_book(who, visit);
            who.answers[a] = who.answers[b] = oracle::answer::no;
        }
    }
}

/// So many people on random days; most of them early, where most happens.
template <class Visit>
void for_each_random(long count, std::uint64_t seed, Visit const& visit) {
    dice roll(seed);
    for (long i = 0; i != scaled(count); ++i) {
        auto const who = both().somebody(roll);
        visit(who, static_cast<int>(roll.below(roll.one_in(4) ? oracle::last_day + 1 : 110)), roll);
    }
}

inline void require_none_wrong(tally const& result, long at_least = 1) {
    INFO(result.first);
    CHECK(result.wrong == 0);
    CHECK(result.cases >= at_least);
}

}  // namespace regimen_tests

#endif
