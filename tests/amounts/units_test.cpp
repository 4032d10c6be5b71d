// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Amounts keep their kinds apart, and a pace is the only bridge to seconds.
// What must not compile with them is in tests/must_not_compile.
#include <regimen/amounts/units.hpp>

#include <concepts>
#include <type_traits>

#include "support/both_times.hpp"

using namespace regimen;

TEST_CASE("a literal is an amount of its kind") {
    HOLDS((8_reps).value() == 8);
    HOLDS((3_breaths).value() == 3);
    HOLDS((6_counts).value() == 6);
    HOLDS((2_sets).value() == 2);
    HOLDS((20_s).value() == 20);
    HOLDS((5_days).value() == 5);
    HOLDS((2.5_kg).value() == 2.5);
    HOLDS((20_kg).value() == 20.0);
    HOLDS((4_pain).value() == 4);
    HOLDS((7_rpe).value() == 7);
}

TEST_CASE("a minute is sixty seconds, a week is seven days") {
    HOLDS(2_min == 120_s);
    HOLDS(6_weeks == 42_days);
}

TEST_CASE("amounts of one kind add up and compare") {
    HOLDS(4_reps + 4_reps == 8_reps);
    HOLDS(30_s - 10_s == 20_s);
    HOLDS(4_reps < 8_reps);
    HOLDS(20_kg + 2.5_kg == 22.5_kg);
}

TEST_CASE("every amount has a kind of its own") {
    STATIC_REQUIRE(std::same_as<kind_of<repetitions>, repetition>);
    STATIC_REQUIRE(std::same_as<kind_of<seconds>, second>);
    STATIC_REQUIRE(std::same_as<kind_of<days>, day>);
    STATIC_REQUIRE(like_amounts<repetitions, repetitions>);
    STATIC_REQUIRE_FALSE(like_amounts<repetitions, breaths>);
    STATIC_REQUIRE_FALSE(like_amounts<seconds, days>);
    STATIC_REQUIRE_FALSE(like_amounts<pain_points, exertion>);
    STATIC_REQUIRE(amount<kilograms>);
    STATIC_REQUIRE_FALSE(amount<int>);
}

TEST_CASE("no amount becomes another one, or a bare number, by itself") {
    STATIC_REQUIRE_FALSE(std::is_convertible_v<days, seconds>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<repetitions, breaths>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<pain_points, exertion>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, repetitions>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<repetitions, int>);
}

TEST_CASE("an amount costs no more than its number") {
    STATIC_REQUIRE(sizeof(repetitions) == sizeof(int));
    STATIC_REQUIRE(sizeof(kilograms) == sizeof(double));
}

TEST_CASE("a pace turns counts and breaths into seconds") {
    HOLDS(pace{}.time_of(6_counts) == 6_s);
    HOLDS(pace{}.time_of(3_breaths) == 15_s);
    HOLDS(pace{.per_count = 2_s, .per_breath = 7_s}.time_of(6_counts) == 12_s);
    HOLDS(pace{.per_count = 2_s, .per_breath = 7_s}.time_of(3_breaths) == 21_s);
}

TEST_CASE("pounds are kilograms, and come back as they were") {
    HOLDS(100_lb == kilograms::from_value(45.359237));
    HOLDS(2.5_lb == pounds(2.5));
    HOLDS(0_lb == 0_kg);
    HOLDS((in_pounds(315_lb) > 314.999999 && in_pounds(315_lb) < 315.000001));
    HOLDS((in_pounds(45.359237_kg) > 99.999999 && in_pounds(45.359237_kg) < 100.000001));
}

TEST_CASE("an amount that is larger than its number can hold is the largest that there is") {
    constexpr int most = 2'147'483'647;
    CHECK(regimen::detail::whole(2'147'483'647ULL) == most);
    CHECK(regimen::detail::whole(2'147'483'648ULL) == most);
    CHECK(regimen::detail::whole(35'791'394ULL, 60) == 2'147'483'640);
    CHECK(regimen::detail::whole(35'791'395ULL, 60) == most);
    CHECK(regimen::detail::whole(5ULL, 60) == 300);
}
