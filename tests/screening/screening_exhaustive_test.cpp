// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Verdicts over their whole space, against a plain interpreter of the clinical JSON.
// Finite spaces are visited whole; REGIMEN_TEST_SCALE reduces the random ones only.
#include <regimen/screening/screening.hpp>

#include "support/shipped.hpp"

namespace {

using namespace regimen_tests;
using oracle::answer;
using regimen::postpartum_back;

void check_whole_year(oracle::person const& who, tally& result) {
    auto const year = oracle::year_of(clinic(), who);
    auto const next = oracle::next_days(year, exercise_count());
    auto profile = both().profile_of(who, 0);
    for (int day = 0; day <= oracle::last_day; ++day) {
        auto const today = static_cast<std::size_t>(day);
        profile.raw().day = day;
        regimen::screening<postpartum_back> const screened(profile, both().book(who.rulebook));
        result.add(both().difference(screened, year[today]) +
                       both().difference_in_verdicts(screened, year[today], next[today]),
                   [&] { return both().describe(who, day); });
    }
}

/// On the days where something can change.
void check_days_of_change(oracle::person const& who, tally& result) {
    oracle::reading const read(clinic(), who);
    auto profile = both().profile_of(who, 0);
    for (int const day : days_of_change()) {
        profile.raw().day = day;
        regimen::screening<postpartum_back> const screened(profile, both().book(who.rulebook));
        result.add(both().difference(screened, read.on(day)), [&] { return both().describe(who, day); });
    }
}

}  // namespace

TEST_CASE("every single answer, every birth, every day, both rulebooks: verdicts are what the JSON says") {
    tally result;
    for_each_single(false, [&](oracle::person const& who) { check_whole_year(who, result); });
    require_none_wrong(result, 75L * 3 * 3 * 2 * 366);
}

TEST_CASE("every single condition that a professional has cleared: verdicts are what the JSON says") {
    tally result;
    for_each_single(true, [&](oracle::person const& who) { check_whole_year(who, result); });
    require_none_wrong(result, 75L * 3 * 3 * 2 * 366);
}

TEST_CASE("where nobody was asked anything, one answer is heard as the JSON says") {
    tally result;
    for (std::size_t c = 0; c != condition_count(); ++c) {
        for (auto const said : all_answers) {
            oracle::person who(clinic(), answer::silent);
            who.answers[c] = said;
            for_each_birth_and_book(who, [&](oracle::person const& each) { check_days_of_change(each, result); });
        }
    }
    require_none_wrong(result, 75L * 4 * 3 * 2 * 50);
}

TEST_CASE("every pair of conditions, on the days where something changes, is what the JSON says") {
    tally result;
    for_each_pair(answer::yes, answer::yes, 1, [&](oracle::person const& who) { check_days_of_change(who, result); });
    require_none_wrong(result, 75L * 74 / 2 * 3 * 2 * 50);
}

TEST_CASE("pairs of which one is not known or was not asked are what the JSON says") {
    tally result;
    for (auto const one : {answer::yes, answer::unknown, answer::silent}) {
        for (auto const other : {answer::yes, answer::unknown, answer::silent}) {
            if (one == answer::yes && other == answer::yes) continue;
            auto const step = static_cast<std::size_t>(stride());
            for_each_pair(one, other, step, [&](oracle::person const& who) { check_days_of_change(who, result); });
        }
    }
    CHECK(result.first == "");
    CHECK(result.wrong == 0);
}

TEST_CASE("random people are screened as the JSON says, whatever they answer about their birth") {
    tally result;
    dice roll(77);
    for (long i = 0; i != scaled(100'000); ++i) {
        auto const who = both().somebody(roll);
        int const day = static_cast<int>(roll.below(oracle::last_day + 1));
        oracle::reading const read(clinic(), who);
        auto const screened = both().screen(who, day);
        result.add(
            both().difference(screened, read.on(day)) +
                both().difference_in_reasons(screened, read, read.rules_on(day), day, roll.below(exercise_count())),
            [&] { return both().describe(who, day); });
    }
    require_none_wrong(result, scaled(100'000));
}

TEST_CASE("pairs of conditions wait until the first day on which the JSON opens an exercise") {
    tally result;
    dice roll(20240611);
    for (long i = 0; i != scaled(1'000); ++i) {
        oracle::person who(clinic(), answer::no);
        std::size_t const a = roll.below(condition_count());
        who.answers[a] = all_answers[roll.below(4)];
        who.answers[roll.below(condition_count())] = answer::yes;
        who.cleared[a] = roll.one_in(2) ? 1 : 0;
        for_each_birth_and_book(who, [&](oracle::person const& each) { check_whole_year(each, result); });
    }
    require_none_wrong(result, scaled(1'000) * 3 * 2 * 366);
}

TEST_CASE("random people wait until the first day on which the JSON opens an exercise") {
    tally result;
    dice roll(78);
    for (long i = 0; i != scaled(2'000); ++i) {
        auto const who = both().somebody(roll);
        auto const year = oracle::year_of(clinic(), who);
        auto const next = oracle::next_days(year, exercise_count());
        for (int repeat = 0; repeat != 8; ++repeat) {
            // Early days are where most happens.
            std::size_t const day = roll.below(repeat == 0 ? oracle::last_day + 1 : 110);
            auto const screened = both().screen(who, static_cast<int>(day));
            result.add(both().difference_in_verdicts(screened, year[day], next[day]),
                       [&] { return both().describe(who, static_cast<int>(day)); });
        }
    }
    require_none_wrong(result, scaled(2'000) * 8);
}
