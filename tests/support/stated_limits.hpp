// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The limits of sessions as tests/data/rules.json states them: what the tests know of them stands here alone.
#ifndef REGIMEN_TESTS_SUPPORT_STATED_LIMITS_HPP
#define REGIMEN_TESTS_SUPPORT_STATED_LIMITS_HPP

#include <regimen/amounts/session_limits.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>

namespace oracle {

inline int effort_of(std::string const& id) {
    if (id.size() != 2 || id[0] != 'E' || id[1] < '0' || id[1] > '4') throw std::runtime_error("effort " + id);
    return id[1] - '0';
}

struct stated_limits {
    std::optional<int> max_effort;
    std::optional<int> max_rpe;
    std::optional<int> max_minutes;

    static bool is_key(std::string const& key) {
        return key == "max_effort" || key == "max_rpe" || key == "max_minutes";
    }
    /// Of a rule in rules.json.
    template <class Json>
    static stated_limits of(Json const& item) {
        stated_limits out;
        if (item.contains("max_effort")) out.max_effort = effort_of(item.at("max_effort"));
        if (item.contains("max_rpe")) out.max_rpe = item.at("max_rpe").template get<int>();
        if (item.contains("max_minutes")) out.max_minutes = item.at("max_minutes").template get<int>();
        return out;
    }
    /// The lower of each holds.
    void lower(stated_limits const& by) {
        auto const lower = [](std::optional<int>& limit, std::optional<int> other) {
            if (other) limit = limit ? std::min(*limit, *other) : *other;
        };
        lower(max_effort, by.max_effort);
        lower(max_rpe, by.max_rpe);
        lower(max_minutes, by.max_minutes);
    }
    /// Whether a session that they allow is kept easier or shorter.
    bool ease_sessions() const { return max_rpe || max_minutes; }
    /// The names of those that the library has otherwise.
    std::string difference(regimen::session_limits const& l) const {
        std::string found;
        auto const differ = [&found](std::optional<int> stated, int here, char const* what) {
            if (stated.value_or(regimen::session_limits::none) != here) found += std::string(" ") + what;
        };
        differ(max_effort, l.max_effort, "max_effort");
        differ(max_rpe, l.max_exertion, "max_rpe");
        differ(max_minutes ? std::optional(60 * *max_minutes) : std::nullopt, l.max_time.value(), "max_minutes");
        return found;
    }
};

}  // namespace oracle

#endif
