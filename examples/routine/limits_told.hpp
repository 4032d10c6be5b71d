// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The limits of a session, as they are told: in JSON, and in words.
#ifndef REGIMEN_EXAMPLES_ROUTINE_LIMITS_TOLD_HPP
#define REGIMEN_EXAMPLES_ROUTINE_LIMITS_TOLD_HPP

#include <regimen/amounts/session_limits.hpp>

#include <boost/hana/define_struct.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue.hpp"
#include "common/concat.hpp"
#include "common/dose_words.hpp"

namespace example {

struct limits_out {
    BOOST_HANA_DEFINE_STRUCT(limits_out, (std::optional<std::string_view>, max_effort),
                             (std::optional<int>, max_exertion), (std::optional<int>, max_minutes));
};

inline limits_out told(regimen::session_limits const& limits) {
    constexpr auto none = regimen::session_limits::none;
    limits_out out{};
    if (limits.max_effort != none) out.max_effort = effort_id(limits.max_effort);
    if (limits.max_exertion != none) out.max_exertion = limits.max_exertion;
    if (limits.max_time != limits.no_time_limit) out.max_minutes = limits.max_time.value() / 60;
    return out;
}

inline void add_words(std::vector<std::string>& parts, regimen::session_limits const& limits) {
    constexpr auto none = regimen::session_limits::none;
    if (limits.max_effort != none) parts.push_back(concat("effort at most ", effort_id(limits.max_effort)));
    if (limits.max_exertion != none) parts.push_back(concat("exertion at most ", limits.max_exertion, " of 10"));
    if (limits.max_time != limits.no_time_limit)
        parts.push_back(concat("at most ", time_words(limits.max_time.value())));
}

}  // namespace example

#endif
