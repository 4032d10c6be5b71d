// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The load of the weeks at its limits: what a question answers just below, at and above each of them, that it changes
// nothing, and what is spent when something grows.
#include <regimen/training/detail/weekly_load.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
using detail::weekly_load;

state on_day(int day) {
    state s;
    s.day = s.began = static_cast<std::int16_t>(day);
    return s;
}
std::int16_t ago(state const& s, int days) { return static_cast<std::int16_t>(s.day - days); }
/// Whether there is room for a harder class after so much work; asking leaves the state as it is.
bool has_room(state s, std::int32_t work) {
    state const before = s;
    bool const room = weekly_load(s).has_room_for_class(work);
    CHECK(same_bytes(s, before));
    return room;
}

}  // namespace

TEST_CASE("Every fourth week of training is light, from its first day to its last; and a day after a bad night") {
    state s = on_day(60);
    for (int const day : {59, 60, 80, 88, 108, 116}) CHECK(detail::share_on(s, day) == dose_share::whole);
    for (int const day : {81, 87, 109, 115}) CHECK(detail::share_on(s, day) == dose_share::light);
    s.rough = 70;
    CHECK(detail::share_on(s, 69) == dose_share::whole);
    CHECK(detail::share_on(s, 70) == dose_share::light);
    CHECK(detail::share_on(s, 71) == dose_share::whole);
    CHECK(detail::share_on(state{}, 81) == dose_share::whole);  // nothing has begun
    CHECK(detail::share_on(state{}, 3) == dose_share::whole);   // and nobody was ill
    CHECK(detail::why_eased(s, 81) == ease_reason::light_week);
    s.well_again = 0;  // the first day that there is
    CHECK(detail::why_eased(s, 6) == ease_reason::after_illness);
    CHECK(detail::why_eased(s, 7) == ease_reason::nothing);
}

TEST_CASE("Weeks are counted from the first day of training, and days since something that never was have no end") {
    CHECK(detail::week_of(state{}, 60) == 0);
    state s = on_day(60);
    CHECK(detail::week_of(s, 40) == 0);
    CHECK(detail::week_of(s, 66) == 0);
    CHECK(detail::week_of(s, 67) == 1);
    CHECK(detail::week_of(on_day(0), 14) == 2);
    CHECK(detail::days_since(60, -1) == day_window::no_end);
    CHECK(detail::days_since(60, 0) == 60);
    CHECK(detail::days_since(60, 60) == 0);
}

TEST_CASE("The work of a week moves on with the weeks, however many days are jumped over") {
    state s = on_day(60);
    s.work = {1, 2, 3, 4, 5};
    s.most_work = {10, 20, 30, 40, 50};
    using five = std::array<std::int32_t, 5>;
    CHECK(weekly_load(s).work_on(60).all == five{1, 2, 3, 4, 5});
    CHECK(weekly_load(s).work_on(66).all == five{1, 2, 3, 4, 5});
    CHECK(weekly_load(s).work_on(67).all == five{0, 1, 2, 3, 4});
    CHECK(weekly_load(s).work_on(67).most == five{0, 10, 20, 30, 40});
    CHECK(weekly_load(s).work_on(73).all == five{0, 1, 2, 3, 4});
    CHECK(weekly_load(s).work_on(60 + 28).all == five{0, 0, 0, 0, 1});
    CHECK(weekly_load(s).work_on(60 + 34).all == five{0, 0, 0, 0, 1});
    CHECK(weekly_load(s).work_on(60 + 35).all == five{});
    CHECK(weekly_load(s).work_on(300).all == five{});
    CHECK(weekly_load(s).work_on(40).all == five{1, 2, 3, 4, 5});  // nothing is moved back
    state moved = s;
    weekly_load(moved).move_to(67);
    CHECK(moved.work == five{0, 1, 2, 3, 4});
    CHECK(moved.most_work == five{0, 10, 20, 30, 40});
    CHECK(moved.day == 60);  // the day is set after it
    state fresh;
    weekly_load(fresh).move_to(200);
    CHECK(same_bytes(fresh, state{}));
}

TEST_CASE("Weeks that are moved back keep their work: what came later is of the day's week, which does not grow") {
    using five = std::array<std::int32_t, 5>;
    state s = on_day(60);
    s.day = 60 + 21;
    s.work = {1, 2, 3, 4, 5};
    s.most_work = {10, 50, 30, 40, 20};
    auto const moved_back_to = [&s](int day) {
        state back = s;
        weekly_load(back).move_back_to(day);
        CHECK(back.last_class == day);
        return back;
    };
    CHECK(moved_back_to(81).work == s.work);
    CHECK(moved_back_to(81).most_work == s.most_work);
    CHECK(moved_back_to(80).work == five{3, 3, 4, 5, 0});
    CHECK(moved_back_to(80).most_work == five{50, 30, 40, 20, 0});
    CHECK(moved_back_to(60).work == five{10, 5, 0, 0, 0});
    CHECK(moved_back_to(60).most_work == five{50, 20, 0, 0, 0});
    // Where nothing before that week is known, the largest week and session stand for it.
    s.work[4] = s.most_work[4] = 0;
    CHECK(moved_back_to(60).work == five{10, 4, 0, 0, 0});
    CHECK(moved_back_to(60).most_work == five{50, 50, 0, 0, 0});
    s.day = 60 + 70;  // more weeks than are kept
    s.work = {1, 2, 3, 4, 9};
    s.most_work = {10, 20, 30, 40, 50};
    CHECK(moved_back_to(60).work == five{19, 9, 0, 0, 0});
    CHECK(moved_back_to(60).most_work == five{50, 50, 0, 0, 0});
    s.work[0] = s.work[1] = 999'999'999;
    CHECK(moved_back_to(60).work[0] == 1'000'000'000);
    // Of the same week nothing is known before it, and that stays so.
    s.day = 60 + 72;
    s.work = {7, 0, 0, 0, 0};
    s.most_work = {7, 0, 0, 0, 0};
    CHECK(moved_back_to(s.day - 1).work == s.work);
    CHECK(moved_back_to(s.day + 20).work == s.work);
}

TEST_CASE("What was done is added to the week, and the largest session is kept") {
    state s = on_day(60);
    weekly_load(s).record(300);
    weekly_load(s).record(200);
    CHECK(s.work[0] == 500);
    CHECK(s.most_work[0] == 300);
    s.work[0] = 999'999'999;
    weekly_load(s).record(1);
    CHECK(s.work[0] == 1'000'000'000);
    weekly_load(s).record(1);
    CHECK(s.work[0] == 1'000'000'000);
}

TEST_CASE("Room for work: a tenth or a fifth more than the largest week; a session a fifth more than the largest") {
    state s = on_day(60);
    s.work[0] = 5000;
    CHECK(weekly_load(s).room_for_work(60) == day_window::no_end);  // the first week has nothing to compare with
    s.work = {0, 1000, 0, 0, 0};
    s.most_work = {0, 250, 0, 0, 0};
    CHECK(weekly_load(s).room_for_work(60) == 300);  // a fifth more than the largest session
    for (int const done : {0, 799, 800, 801, 1099, 1100, 1101, 5000}) {
        s.work[0] = done;
        CHECK(weekly_load(s).room_for_work(60) == std::clamp(1100 - done, 0, 300));
    }
    // However little there was, it is a limit.
    s.work = {0, 1, 0, 0, 0};
    s.most_work = {0, 1, 0, 0, 0};
    CHECK(weekly_load(s).room_for_work(60) == 1);
    // From week 12 on a fifth.
    s = on_day(80);
    s.work = {1900, 2000, 0, 0, 0};
    s.most_work = {0, 500, 0, 0, 0};
    CHECK(weekly_load(s).room_for_work(83) == 300);
    CHECK(weekly_load(s).room_for_work(84) == 500);
    // The largest of four weeks, not of the last.
    for (std::size_t week = 1; week != 5; ++week) {
        s.work = s.most_work = {};
        s.work[week] = 2000;
        s.most_work[week] = 500;
        CHECK(weekly_load(s).room_for_work(83) == 600);
    }
}

TEST_CASE("Whoever trains less than three times a week may do half as much again, and never twice as much") {
    state s = on_day(60);
    s.work = {0, 500, 0, 0, 0};
    s.most_work = {0, 500, 0, 0, 0};
    CHECK(weekly_load(s).room_for_work(60) == 600);
    s.work[0] = 500;
    CHECK(weekly_load(s).room_for_work(60) == 250);  // of three sessions half a one more than the one before
    s.work = {0, 1200, 0, 0, 0};
    s.work[0] = 1000;
    CHECK(weekly_load(s).room_for_work(60) == 500);  // up to three of the largest
    s.work[0] = 1490;
    CHECK(weekly_load(s).room_for_work(60) == 10);
    // Whoever trains more often may do a tenth more.
    s.recent[0] = 0b111111;
    s.work = {500, 500, 0, 0, 0};
    CHECK(weekly_load(s).room_for_work(60) == 50);
}

TEST_CASE("Seldom is less than three days a week, over the two weeks before a day") {
    auto const seldom = [](unsigned days_with_sessions, int day) {
        state s = on_day(60);
        s.recent[0] = static_cast<std::uint16_t>(days_with_sessions);
        return weekly_load(s).trains_seldom(day);
    };
    CHECK(seldom(0b11110, 60));
    CHECK_FALSE(seldom(0b111110, 60));
    CHECK(seldom(0b11111, 60));  // the day itself is not before it
    CHECK_FALSE(seldom(0b11111, 61));
    CHECK_FALSE(seldom(0b100000000011110, 60));  // two weeks ago
    CHECK(seldom(0b1000000000011110, 60));       // a day more
    CHECK(seldom(0b100000000011110, 61));
    CHECK(seldom(0b111110, 60 + 14));
    CHECK(seldom(0xFFFF, 60 + 33));
    CHECK_FALSE(seldom(0b111110, 59));  // no day is before the last one
}

TEST_CASE("A light week has seventy percent of the largest, the week after an illness half") {
    state s = on_day(60);
    s.day = 81;
    s.work = {0, 1000, 0, 0, 0};
    s.most_work = {0, 500, 0, 0, 0};
    s.work[0] = 400;
    CHECK(weekly_load(s).room_for_work(81) == 300);
    s.well_again = 80;
    CHECK(weekly_load(s).room_for_work(81) == 100);
    s.well_again = -1;
    s.began = 61;
    CHECK(weekly_load(s).room_for_work(81) == 600);
}

TEST_CASE("After a harder class, and while one waits, a week is no larger than the largest") {
    state s = on_day(60);
    s.work = {900, 1000, 0, 0, 0};
    s.most_work = {0, 250, 0, 0, 0};
    CHECK(weekly_load(s).room_for_work(60) == 200);
    s.last_class = ago(s, 6);
    CHECK(weekly_load(s).room_for_work(60) == 100);
    CHECK(weekly_load(s).room_for_work(61) == 200);
    s.last_class = -1;
    s.class_waits = ago(s, 13);
    CHECK(weekly_load(s).room_for_work(60) == 100);
    CHECK(weekly_load(s).room_for_work(61) == 200);
}

TEST_CASE("A harder class has room in a week that is no larger than the largest of the four before, today included") {
    state s = on_day(60);
    CHECK(has_room(s, 5000));  // the first week
    s.work = {700, 1000, 0, 0, 1100};
    CHECK(has_room(s, 400));
    CHECK_FALSE(has_room(s, 401));
    weekly_load(s).begin_class();
    CHECK(s.last_class == 60);
    CHECK(has_room(s, 400));  // another may come with it, for the week does not grow
    s.work = {0, 1, 0, 0, 0};
    CHECK(has_room(s, 1));
    CHECK_FALSE(has_room(s, 2));
}

TEST_CASE("A class that found no room waits from that day on; what waits for anything else does not hold the week") {
    auto const waits = [](std::int32_t done, int waits_ago) {
        state s = on_day(100);
        s.work = {done, 1000, 0, 0, 0};
        s.class_waits = waits_ago < 0 ? std::int16_t{-1} : ago(s, waits_ago);
        weekly_load(s).postpone_class(100);
        return s.class_waits;
    };
    CHECK(waits(900, -1) == -1);
    CHECK(waits(901, -1) == 100);
    CHECK(waits(901, 13) == 87);  // it waits already
    CHECK(waits(901, 14) == 100);
    state s = on_day(100);
    s.class_waits = ago(s, 3);
    weekly_load(s).begin_class();
    CHECK(s.class_waits == -1);
}
