// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/amounts/day_window.md.
// Windows of days, with an end and without one.
#include <regimen/amounts/day_window.hpp>

using namespace regimen;

// [window]
constexpr day_window first_weeks = between_days(0, 42);
static_assert(first_weeks.contains(0) && first_weeks.contains(41) && !first_weeks.contains(42));

constexpr day_window later = from_day(42);
static_assert(!later.contains(41) && later.contains(42) && later.contains(3'650));
// [window]

int main() {}
