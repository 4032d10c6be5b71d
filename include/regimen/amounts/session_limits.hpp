// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a session may come to at most: rules state it, screening folds it, sessions are checked against it and planned
// within it. Whatever is limited is a member here, and says here when it is broken.
#ifndef REGIMEN_AMOUNTS_SESSION_LIMITS_HPP
#define REGIMEN_AMOUNTS_SESSION_LIMITS_HPP

#include <regimen/amounts/dose_limits.hpp>
#include <regimen/amounts/units.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace regimen {

/// Limits of a session that rules set for a person; how many exercises and positions any session has is in
/// session/composition_rules.hpp. What is not limited is at `none`, or at `no_time_limit`, which is more than anything
/// comes to.
struct session_limits {
    static constexpr std::int32_t none = std::numeric_limits<std::int32_t>::max();
    static constexpr seconds no_time_limit = seconds::from_value(none);
    std::int32_t max_effort = none;    ///< rank of the highest effort class
    std::int32_t max_exertion = none;  ///< CR10 points that a dose may aim at
    seconds max_time = no_time_limit;  ///< of the whole session

    /// Whether they leave an exercise this dose.
    constexpr bool permit(dose_today const& d) const { return detail::exertion_of(d) <= max_exertion; }
    /// Whether they make sessions easier or shorter, and do not only keep exercises out of them.
    constexpr bool ease_sessions() const {
        session_limits others = *this;
        others.max_effort = none;
        return others != session_limits{};
    }
    friend constexpr bool operator==(session_limits const&, session_limits const&) = default;
};

/// What both allow.
constexpr session_limits strictest(session_limits const& a, session_limits const& b) {
    return {.max_effort = std::min(a.max_effort, b.max_effort),
            .max_exertion = std::min(a.max_exertion, b.max_exertion),
            .max_time = std::min(a.max_time, b.max_time)};
}

/// Whether `a` allows nothing that `b` does not.
constexpr bool as_strict_as(session_limits const& a, session_limits const& b) { return strictest(a, b) == a; }

}  // namespace regimen

#endif
