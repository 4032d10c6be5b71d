// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Days since an event, from calendar dates.
// No clock is read: the host says which day today is.
#include <regimen/amounts/calendar.hpp>

#include "support/both_times.hpp"

using namespace regimen;
using std::chrono::year_month_day;

namespace {

constexpr year_month_day date(int y, unsigned m, unsigned d) {
    return {std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}};
}

}  // namespace

TEST_CASE("the day of the event is day 0, the next is day 1") {
    HOLDS(days_between(date(2025, 3, 10), date(2025, 3, 10)) == 0_days);
    HOLDS(days_between(date(2025, 3, 10), date(2025, 3, 11)) == 1_days);
}

TEST_CASE("months and leap years are counted as the calendar has them") {
    HOLDS(days_between(date(2025, 2, 28), date(2025, 3, 1)) == 1_days);
    HOLDS(days_between(date(2024, 2, 28), date(2024, 3, 1)) == 2_days);
    HOLDS(days_between(date(2025, 1, 1), date(2026, 1, 1)) == 365_days);
    HOLDS(days_between(date(2024, 1, 1), date(2025, 1, 1)) == 366_days);
    HOLDS(days_between(date(2100, 2, 28), date(2100, 3, 1)) == 1_days);
}

TEST_CASE("a day before the event has no number") {
    HOLDS(!days_between(date(2025, 3, 10), date(2025, 3, 9)).has_value());
}

TEST_CASE("a date that does not exist has no number") {
    HOLDS(!days_between(date(2025, 2, 29), date(2025, 3, 9)).has_value());
    HOLDS(!days_between(date(2025, 2, 1), date(2025, 2, 31)).has_value());
    HOLDS(!days_between(date(2025, 0, 1), date(2025, 2, 1)).has_value());
}
