// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The days ahead: each is what next() says on that day where what the forecast assumes came true; and what it cannot
// know stays as it is.
#include <regimen/training/forecast.hpp>

#include <cstddef>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
namespace pp = regimen::postpartum;

}  // namespace

TEST_CASE("Every day of a forecast is what that day is, if all goes as it assumes") {
    auto const s = after(asked_on(100), report<pp::cat_chair, pp::shoulders_neck_chair>(101));
    auto const f = forecast(s, her(), 102_days, 28);
    REQUIRE(f.size == 28);
    CHECK(f.ended == forecast_end::as_asked);
    state lived = s;
    std::size_t sessions = 0, rests = 0;
    for (day_ahead const& ahead : f.view()) {
        INFO("day " << ahead.day.value());
        auto today = next(lived, her(), ahead.day);
        CHECK((today.kind == day_kind::screening_due) == ahead.questions_first);
        if (today.kind == day_kind::screening_due) {
            lived = record_answers(lived, her(), ahead.day).state;
            today = next(lived, her(), ahead.day);
        }
        CHECK(today.kind == ahead.kind);
        CHECK(today.light_because == ahead.light_because);
        CHECK(today.week_is_full == ahead.week_is_full);
        CHECK(today.plan.total_time.value() == ahead.total_time.value());
        if (today.plan.items.size == 0) {
            ++rests;
            continue;
        }
        ++sessions;
        session_report r{
            .day = ahead.day, .lasted = today.plan.total_time, .exhausted = answer::no, .sign = no_stop_sign};
        auto done = good;
        done.before = done.worst = done.right_after = done.next_morning = 0_pain;
        done.effort = {};
        for (routine_item const& item : today.plan.items.view()) r.add({item.exercise, done});
        auto const got = record_session(lived, her(), r);
        REQUIRE(got.fault == report_fault::none);
        for (std::size_t i = 0; i < got.size; ++i) CHECK(got.items[i].made != decision::advance);
        lived = got.state;
    }
    CHECK(sessions > 10);
    CHECK(rests > 2);
}

TEST_CASE("What stands stays: a lock, a complaint that stops everything") {
    auto const locked = after(asked_on(60), report<pp::cat>(61, with_sign<pp::sign::swollen_leg>()));
    auto const f = forecast(locked, her(), 62_days, 7);
    REQUIRE(f.size == 7);
    for (day_ahead const& d : f.view()) {
        CHECK(d.kind == day_kind::locked);
        CHECK(d.total_time.value() == 0);
    }
    auto const ill = forecast(asked_on(60), her().yes<pp::mastitis_febrile>(), 60_days, 3);
    REQUIRE(ill.size == 3);
    for (day_ahead const& d : ill.view()) CHECK(d.kind == day_kind::not_cleared);
}

TEST_CASE("A forecast ends where it must, and says why") {
    auto const s = asked_on(60);
    CHECK(forecast(s, her(), 60_days, 0).size == 0);
    auto const long_one = forecast(s, her(), 60_days, 1000);
    CHECK(long_one.size == days_ahead::most);
    CHECK(long_one.ended == forecast_end::most_days);
    int const last = view_of<C>.covers.until - 1;
    auto const end = forecast(s, her(), days::from_value(last - 1), 7);
    CHECK(end.size == 2);
    CHECK(end.ended == forecast_end::catalogue_ends);
    auto other = s;
    other.fingerprint ^= 1;
    CHECK(forecast(other, her(), 60_days, 7).ended == forecast_end::state_refused);
    CHECK(forecast(s, her(), 59_days, 7).size == 0);  // before its last event
    CHECK(forecast(s, her(), 59_days, 7).ended == forecast_end::state_refused);
}

TEST_CASE("A session is taken as done as planned: each exercise once, nobody exhausted, no sign, and no effort said") {
    plan_result plan;
    plan.total_time = 300_s;
    for (std::uint16_t const exercise : {exercise_at<pp::cat>, exercise_at<pp::letter_t>, exercise_at<pp::cat>})
        plan.items.add({.exercise = exercise});
    session_report const r = detail::as_if_done_on(62_days, plan);
    CHECK(r.day == 62_days);
    CHECK(r.lasted == 300_s);
    CHECK(r.exhausted == answer::no);
    CHECK(r.sign == no_stop_sign);
    REQUIRE(r.size == 2);
    CHECK(r.items[0].exercise == exercise_at<pp::cat>);
    CHECK(r.items[1].exercise == exercise_at<pp::letter_t>);
    CHECK(r.items[0].feedback.done == completion::as_planned);
    CHECK_FALSE(r.items[0].feedback.effort.given());
    CHECK(r.items[0].feedback.sign == no_stop_sign);
}
