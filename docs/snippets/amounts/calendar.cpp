// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/amounts/calendar.md.
// Days since an event, from two dates.
#include <regimen/amounts/calendar.hpp>

using namespace regimen;

// [days]
using namespace std::chrono_literals;

// The host says which day it is: the library reads no clock.
constexpr auto since = days_between(2025y / 3 / 1, 2025y / 4 / 22);
static_assert(since == 52_days);

static_assert(!days_between(2025y / 2 / 31, 2025y / 4 / 22));  // no such date
static_assert(!days_between(2025y / 4 / 22, 2025y / 3 / 1));   // today lies before the event
// [days]

int main() {}
