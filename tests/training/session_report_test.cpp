// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session report as a host fills it: nothing in it counts unless it was said, and it is full at sixteen exercises.
#include <regimen/training/item_decision.hpp>
#include <regimen/training/session_report.hpp>

#include <limits>

#include "catch.hpp"

using namespace regimen;

TEST_CASE("A fresh report says nothing") {
    session_report const r;
    CHECK(r.day.value() == -1);
    CHECK(r.lasted == 0_s);
    CHECK(r.size == 0);
    CHECK(r.exhausted == answer::not_asked);
    CHECK(r.sign.effect() == sign_effect::unsaid);
    item_report const i;
    CHECK(i.feedback.done == completion::unsaid);
    CHECK_FALSE(i.feedback.worst.given());
    CHECK(i.feedback.sign.effect() == sign_effect::unsaid);
}

TEST_CASE("It takes sixteen exercises and refuses the next") {
    session_report r{.day = 60_days};
    for (std::size_t n = 0; n != session_report::capacity; ++n) {
        CHECK(r.add({.exercise = static_cast<std::uint16_t>(n)}));
        CHECK(r.size == n + 1);
    }
    CHECK_FALSE(r.add({.exercise = 40}));
    CHECK(r.size == session_report::capacity);
    CHECK(r.items.back().exercise == session_report::capacity - 1);
}

TEST_CASE("A decision that was not made holds the dose and names no rule") {
    item_decision const d;
    CHECK(d.made == decision::hold);
    CHECK(d.rule == ladder_decision::no_rule);
    CHECK(d.family == -1);
    CHECK_FALSE(d.weekly_cap);
    CHECK_FALSE(d.not_as_planned);
}

TEST_CASE("What does not fit leaves its sign: the graver one stands for the session") {
    session_report r{.day = 60_days, .sign = no_stop_sign};
    for (std::size_t n = 0; n != session_report::capacity; ++n) REQUIRE(r.add({}));
    auto const offered = [&r](stop_sign_report const& sign) {
        session_report full = r;
        CHECK_FALSE(full.add({.exercise = 40, .feedback = {.sign = sign}}));
        CHECK(full.size == session_report::capacity);
        return full.sign;
    };
    stop_sign_report const mild{.sign = 3, .level = stop_level::S4}, grave{.sign = 4, .level = stop_level::S2},
        gravest{.sign = 5, .level = stop_level::S1};
    CHECK(offered(mild) == mild);
    CHECK(offered(no_stop_sign) == no_stop_sign);
    r.sign = {};
    CHECK(offered(no_stop_sign) == stop_sign_report{});  // of the whole session nobody said that there was none
    CHECK(offered(grave) == grave);
    r.sign = grave;
    CHECK(offered(mild) == grave);
    CHECK(offered(gravest) == gravest);
}

TEST_CASE("A damaged size: nothing is written or read beyond the last item") {
    for (std::size_t const size : {session_report::capacity + 1, std::numeric_limits<std::size_t>::max()}) {
        session_report r{.day = 60_days, .size = size};
        CHECK_FALSE(r.add({.exercise = 40}));
        CHECK(r.size == size);
        CHECK(r.view().size() == session_report::capacity);
    }
}
