// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Pain over the weeks at its limits: which week a report falls into, when it rises, and from when on exercise is said
// not to help.
#include <regimen/training/detail/pain_trend.hpp>

#include <cstdint>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
using detail::exercise_help;
using detail::pain_of_weeks;

void report_pain(state& s, int day, int before, int worst) {
    s.day = static_cast<std::int16_t>(day);
    pain_of_weeks(s).record({.before = pain_points::from_value(before), .worst = pain_points::from_value(worst)});
}
/// Pain before sessions, in tenths of a point, of the first week and of the last whole one.
struct pain_weeks {
    int first = 40, now = 40, days = 28, reports = 10;
    std::int16_t sessions = 12;
};
state after_weeks(pain_weeks const& w) {
    state s;
    s.day = static_cast<std::int16_t>(60 + w.days);
    s.sessions = w.sessions;
    s.pain[0] = {.first_day = 60, .before_sum = static_cast<std::int16_t>(w.first), .before_n = 10};
    s.pain[1] = {.first_day = 74,
                 .before_sum = static_cast<std::int16_t>(w.now * w.reports / 10),
                 .before_n = static_cast<std::int16_t>(w.reports)};
    return s;
}
exercise_help help_after(pain_weeks const& w) {
    state s = after_weeks(w);
    state const before = s;
    auto const found = pain_of_weeks(s).help();
    CHECK(same_bytes(s, before));
    return found;
}

}  // namespace

TEST_CASE("The first report begins the first week, and it has seven days") {
    state s;
    report_pain(s, 60, 2, 3);
    report_pain(s, 66, 4, 5);
    CHECK(s.pain[0] == pain_week{.first_day = 60, .worst_sum = 8, .worst_n = 2, .before_sum = 6, .before_n = 2});
    CHECK(s.pain[2] == s.pain[0]);
    CHECK(s.pain[1] == pain_week{});
    auto const first = s.pain[0];
    report_pain(s, 67, 1, 1);
    CHECK(s.pain[0] == first);
    CHECK(s.pain[1] == first);
    CHECK(s.pain[2] == pain_week{.first_day = 67, .worst_sum = 1, .worst_n = 1, .before_sum = 1, .before_n = 1});
}

TEST_CASE("Weeks keep their days over a jump, and a week in which nothing was said takes no week's place") {
    state s;
    report_pain(s, 60, 2, 3);
    auto const first = s.pain[2];
    report_pain(s, 87, 4, 4);  // three weeks and six days later
    CHECK(s.pain[1] == first);
    CHECK(s.pain[2].first_day == 81);
    auto const said = s.pain[2];
    s.day = 88;
    pain_of_weeks(s).record({});
    CHECK(s.pain[1] == said);
    CHECK(s.pain[2] == pain_week{.first_day = 88});
    report_pain(s, 95, 1, 1);
    CHECK(s.pain[1] == said);
    CHECK(s.pain[2].first_day == 95);
    // One number is enough for a week to be one with reports, whichever it is.
    for (exercise_feedback const& f : {exercise_feedback{.before = 3_pain}, exercise_feedback{.worst = 3_pain}}) {
        state one;
        one.day = 60;
        pain_of_weeks(one).record(f);
        auto const week = one.pain[2];
        report_pain(one, 67, 1, 1);
        CHECK(one.pain[1] == week);
    }
    // The first day that there is begins a week like any other.
    state early;
    report_pain(early, 0, 2, 3);
    report_pain(early, 3, 2, 3);
    CHECK(early.pain[0].first_day == 0);
    CHECK(early.pain[2].first_day == 0);
}

TEST_CASE("What is left out is not counted, and very many reports change no mean") {
    state s;
    s.day = 60;
    pain_of_weeks(s).record({.before = 3_pain});
    CHECK(s.pain[2].before_n == 1);
    CHECK(s.pain[2].worst_n == 0);
    s.pain[2].before_n = 2999;
    pain_of_weeks(s).record({.before = 3_pain});
    CHECK(s.pain[2].before_n == 3000);
    pain_of_weeks(s).record({.before = 3_pain});
    CHECK(s.pain[2].before_n == 3000);
    CHECK(s.pain[2].before_sum == 6);
    s.pain[2].worst_n = 2999;
    for (int i = 0; i != 3; ++i) pain_of_weeks(s).record({.worst = 3_pain});
    CHECK(s.pain[2].worst_n == 3000);
    CHECK(s.pain[2].worst_sum == 3);
}

TEST_CASE("Pain rises where this week's mean is half a point above the last one's") {
    auto const rises = [](std::int16_t last_sum, std::int16_t last_n, std::int16_t sum, std::int16_t n) {
        state s;
        s.pain[1] = {.first_day = 60, .worst_sum = last_sum, .worst_n = last_n};
        s.pain[2] = {.first_day = 67, .worst_sum = sum, .worst_n = n};
        return pain_of_weeks(s).rises();
    };
    CHECK(rises(30, 10, 35, 10));
    CHECK_FALSE(rises(30, 10, 34, 10));
    CHECK(rises(30, 10, 36, 10));
    CHECK(rises(0, 4, 1, 2));
    CHECK_FALSE(rises(0, 4, 1, 3));
    CHECK_FALSE(rises(0, 0, 9, 1));  // there was no last week
    CHECK_FALSE(rises(9, 3, 0, 0));  // nothing was said this week
}

TEST_CASE("Help is judged from four weeks, twelve sessions, three reports, and a point of pain on") {
    using enum exercise_help;
    CHECK(help_after({}) == not_yet);
    CHECK(help_after({.days = 27}) == unknown);
    CHECK(help_after({.sessions = 11}) == unknown);
    CHECK(help_after({.reports = 3}) == not_yet);
    CHECK(help_after({.reports = 2}) == unknown);
    CHECK(help_after({.first = 10, .now = 10}) == not_yet);
    CHECK(help_after({.first = 9, .now = 9}) == unknown);
    state const fresh;
    CHECK(pain_of_weeks(fresh).help() == unknown);
    // In the first week one report is enough, for it is the first; without any there is nothing to compare with.
    state s = after_weeks({});
    s.pain[0].before_sum = 4;
    s.pain[0].before_n = 1;
    CHECK(pain_of_weeks(s).help() == not_yet);
    s.pain[0].before_sum = s.pain[0].before_n = 0;
    CHECK(pain_of_weeks(s).help() == unknown);
}

TEST_CASE("Exercise helps where pain dropped by 30 percent, or by two points") {
    using enum exercise_help;
    CHECK(help_after({.first = 40, .now = 29}) == not_yet);
    CHECK(help_after({.first = 40, .now = 28}) == helps);
    CHECK(help_after({.first = 57, .now = 40}) == not_yet);  // 29.8 percent
    CHECK(help_after({.first = 80, .now = 61}) == not_yet);
    CHECK(help_after({.first = 80, .now = 60}) == helps);
    CHECK(help_after({.days = 41}) == not_yet);
    CHECK(help_after({.days = 42}) == not_in_time);
    CHECK(help_after({.now = 28, .days = 42}) == helps);
}

TEST_CASE("Two points more than in the first week are clearly worse, however early") {
    using enum exercise_help;
    CHECK(help_after({.now = 60, .days = 8, .sessions = 1}) == clearly_worse);
    CHECK(help_after({.now = 59, .days = 8, .sessions = 1}) == unknown);
    CHECK(help_after({.first = 0, .now = 20}) == clearly_worse);
    CHECK(help_after({.now = 60, .days = 42}) == clearly_worse);
}

TEST_CASE("What is noted of help: a word to a professional, or a lock") {
    auto const noted = [](pain_weeks const& w, std::uint8_t before = 0) {
        state s = after_weeks(w);
        s.not_helping = before;
        pain_of_weeks(s).note_help();
        return s;
    };
    CHECK(noted({}).not_helping == 1);
    CHECK(noted({}).lock == lock_reason::none);
    CHECK(noted({.now = 28}, 1).not_helping == 0);
    CHECK(noted({.days = 27}, 1).not_helping == 1);  // nothing new is known
    CHECK(noted({.days = 42}).lock == lock_reason::pain_not_better);
    CHECK(noted({.days = 42}).not_helping == 1);
    CHECK(noted({.days = 42}).lock_day == 102);
    CHECK(noted({.now = 60}).lock == lock_reason::pain_not_better);
    CHECK(noted({.now = 60}).not_helping == 0);
    state s = after_weeks({.days = 42});
    pain_of_weeks(s).note_help();
    pain_of_weeks(s).confirm();
    CHECK(s.not_helping == 0);
    for (auto const& w : s.pain) CHECK(w == pain_week{});
}
