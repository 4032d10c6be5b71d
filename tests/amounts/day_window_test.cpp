// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A window of days: its first day, its last, the days around them, and windows without an end or without a day.
#include <regimen/amounts/day_window.hpp>

#include <cstdint>
#include <limits>

#include "support/both_times.hpp"

using namespace regimen;

TEST_CASE("a window of days holds its first day and not its last") {
    HOLDS(between_days(7, 28).contains(7));
    HOLDS(between_days(7, 28).contains(27));
    HOLDS(!between_days(7, 28).contains(28));
    HOLDS(!between_days(7, 28).contains(6));
    HOLDS(from_day(42).contains(42));
    HOLDS(from_day(42).contains(365));
    HOLDS(!from_day(42).contains(41));
    HOLDS(day_window{}.contains(0));
}

TEST_CASE("days and weeks may be said with their unit") {
    HOLDS(between_days(6_weeks, 12_weeks) == between_days(42, 84));
    HOLDS(between_days(0_days, 42_days) == between_days(0, 42));
    HOLDS(from_day(6_weeks) == from_day(42));
    HOLDS(from_day(6_weeks).contains(42_days));
    HOLDS(!from_day(6_weeks).contains(41_days));
}

TEST_CASE("a window of one day holds that day alone, and one of none holds nothing") {
    HOLDS(between_days(7, 8).contains(7));
    HOLDS(!between_days(7, 8).contains(6));
    HOLDS(!between_days(7, 8).contains(8));
    HOLDS(!between_days(7, 7).contains(7));
    HOLDS(!between_days(8, 7).contains(7));  // upside down
    HOLDS(!between_days(8, 7).contains(8));
}

TEST_CASE("without an end it holds every day that a life has, from its first on") {
    HOLDS(from_day(0) == day_window{});
    HOLDS(from_day(7) == between_days(7, day_window::no_end));
    HOLDS(from_day(7).contains(36'500));
    HOLDS(from_day(7).contains(day_window::no_end - 1));
    HOLDS(!from_day(7).contains(day_window::no_end));
    HOLDS(!from_day(7).contains(std::numeric_limits<std::int32_t>::max()));
}

TEST_CASE("a day before the event, or one that was not said, is in no window that begins with it") {
    HOLDS(!day_window{}.contains(-1));
    HOLDS(!from_day(0).contains(std::numeric_limits<std::int32_t>::min()));
    HOLDS(between_days(-3, 1).contains(-1));
}

TEST_CASE("windows are the same where both their days are") {
    HOLDS(between_days(7, 28) == between_days(7, 28));
    HOLDS(between_days(7, 28) != between_days(7, 29));
    HOLDS(between_days(7, 28) != between_days(8, 28));
}
