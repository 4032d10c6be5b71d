// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Days since the event, from one day until another.
// When a rule holds and what a catalogue covers are such windows.
#ifndef REGIMEN_AMOUNTS_DAY_WINDOW_HPP
#define REGIMEN_AMOUNTS_DAY_WINDOW_HPP

#include <regimen/amounts/units.hpp>

#include <cstdint>

namespace regimen {

/// Days since the event, half-open: from <= day < until.
struct day_window {
    static constexpr std::int32_t no_end = 1'000'000;  ///< later than any day that is asked about
    std::int32_t from = 0;
    std::int32_t until = no_end;
    constexpr bool contains(std::int32_t day) const { return from <= day && day < until; }
    constexpr bool contains(days day) const { return contains(day.value()); }
    friend constexpr bool operator==(day_window const&, day_window const&) = default;
};

/// From a day until, and without, another.
constexpr day_window between_days(int from, int until) { return {from, until}; }
/// From a day on.
constexpr day_window from_day(int from) { return {from, day_window::no_end}; }
// The names say what is counted, so that a plain number will do. Weeks are written as what they are.
constexpr day_window between_days(days from, days until) { return {from.value(), until.value()}; }
constexpr day_window from_day(days from) { return from_day(from.value()); }

}  // namespace regimen

#endif
