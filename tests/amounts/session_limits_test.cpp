// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Limits of sessions: what is not limited allows anything, and of two limits the stricter holds, member by member.
#include <regimen/amounts/session_limits.hpp>

#include "catch.hpp"

using namespace regimen;

namespace {

constexpr session_limits easy{.max_effort = 1, .max_exertion = 2};
constexpr session_limits brief{.max_effort = 2, .max_time = 5_min};

constexpr dose_today aiming_at(std::int8_t exertion) {
    dose_today d;
    d.size = 2;
    d.movements[1].exertion = exertion;
    return d;
}

}  // namespace

TEST_CASE("nothing is limited unless it is said") {
    STATIC_REQUIRE(session_limits{}.permit(aiming_at(10)));
    STATIC_REQUIRE(!session_limits{}.ease_sessions());
    STATIC_REQUIRE(strictest({}, easy) == easy);
    STATIC_REQUIRE(strictest(easy, {}) == easy);
}

TEST_CASE("of two limits the stricter holds, member by member") {
    STATIC_REQUIRE(strictest(easy, brief) == session_limits{.max_effort = 1, .max_exertion = 2, .max_time = 5_min});
    STATIC_REQUIRE(strictest(easy, brief) == strictest(brief, easy));
    STATIC_REQUIRE(as_strict_as(strictest(easy, brief), easy));
    STATIC_REQUIRE(as_strict_as(easy, easy));
    STATIC_REQUIRE(as_strict_as(easy, {}));
    STATIC_REQUIRE(!as_strict_as({}, easy));
    STATIC_REQUIRE(!as_strict_as(easy, brief));
    STATIC_REQUIRE(!as_strict_as(brief, easy));
}

TEST_CASE("a dose is within them or not; what only keeps exercises out eases no session") {
    STATIC_REQUIRE(easy.permit(aiming_at(2)));
    STATIC_REQUIRE(!easy.permit(aiming_at(3)));
    STATIC_REQUIRE(easy.ease_sessions());
    STATIC_REQUIRE(brief.ease_sessions());
    STATIC_REQUIRE(!session_limits{.max_effort = 0}.ease_sessions());
}
