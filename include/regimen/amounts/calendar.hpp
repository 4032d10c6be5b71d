// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Days since an event from calendar dates, by std::chrono's calendar. In a header of its own: the core does not pay for
// it. No clock is read here; the host says which day today is.
#ifndef REGIMEN_AMOUNTS_CALENDAR_HPP
#define REGIMEN_AMOUNTS_CALENDAR_HPP

#include <regimen/amounts/units.hpp>

#include <chrono>
#include <optional>

namespace regimen {

/// Whole days from the event to today, both as local calendar dates; the day of the event is day 0.
/// Empty where a date does not exist (31 February), or today lies before the event.
constexpr std::optional<days> days_between(std::chrono::year_month_day event, std::chrono::year_month_day today) {
    if (!event.ok() || !today.ok()) return std::nullopt;
    auto const n = (std::chrono::sys_days{today} - std::chrono::sys_days{event}).count();
    if (n < 0) return std::nullopt;
    return days::from_value(static_cast<int>(n));  // a calendar has some 24 million days
}

}  // namespace regimen

#endif
