// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The load of the weeks at its limits: what a question answers just below, at and above each of them, that it changes
// nothing, and what is spent when something grows.
#include <regimen/training/detail/weekly_load.hpp>

#include <array>
#include <cstdint>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
using detail::dose_rise;
using detail::weekly_load;

state on_day(int day) {
    state s;
    s.day = s.began = static_cast<std::int16_t>(day);
    return s;
}
std::int16_t ago(state const& s, int days) { return static_cast<std::int16_t>(s.day - days); }
/// Whether there is room; asking leaves the state as it is.
bool has_room(state s, dose_rise const& rise) {
    state const before = s;
    bool const room = weekly_load(s).has_room(rise);
    CHECK(same_bytes(s, before));
    CHECK(weekly_load(before).has_room(rise) == room);
    return room;
}

/// Everybody at the starting dose of each family, done so many days ago.
struct all_in_training {
    state s = on_day(100);
    std::int32_t volume = 0;

    explicit all_in_training(int done_ago = 0) {
        for (std::size_t f = 0; f != state::n_families; ++f) {
            s.families[f].now.at = rung_tables<C>[f].start[0];
            s.families[f].last_done = ago(s, done_ago);
            volume += rung_tables<C>[f].volume[s.families[f].now.at];
        }
    }
};
constexpr dose_rise more(std::int32_t n) { return {.more = n}; }
constexpr dose_rise harder(std::int32_t n) { return {.more = n, .harder_class = true}; }
constexpr dose_rise back(std::int32_t n) { return {.more = n, .comes_back = true}; }

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
    state moved = s;
    weekly_load(moved).move_to(67);
    CHECK(moved.work == five{0, 1, 2, 3, 4});
    CHECK(moved.most_work == five{0, 10, 20, 30, 40});
    CHECK(moved.day == 60);  // the day is set after it
    state fresh;
    weekly_load(fresh).move_to(200);
    CHECK(same_bytes(fresh, state{}));
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

TEST_CASE("Room for work: three of the largest sessions a week, a tenth or a fifth more than the largest week") {
    state s = on_day(60);
    s.work[0] = 5000;
    CHECK(weekly_load(s).room_for_work(60) == day_window::no_end);  // the first week has nothing to compare with
    s.work = {0, 1000, 0, 0, 0};
    s.most_work = {0, 500, 0, 0, 0};
    CHECK(weekly_load(s).room_for_work(60) == 600);  // a fifth more than the largest session
    s.work[0] = 900;
    CHECK(weekly_load(s).room_for_work(60) == 600);
    s.work[0] = 901;
    CHECK(weekly_load(s).room_for_work(60) == 599);
    s.work[0] = 1500;
    CHECK(weekly_load(s).room_for_work(60) == 0);
    s.work[0] = 1501;
    CHECK(weekly_load(s).room_for_work(60) == 0);
    // A large week, and three sessions are less than a tenth above it; from week 12 on a fifth.
    s = on_day(80);
    s.work = {2000, 2000, 0, 0, 0};
    s.most_work = {0, 500, 0, 0, 0};
    CHECK(weekly_load(s).room_for_work(83) == 200);
    CHECK(weekly_load(s).room_for_work(84) == 400);
    // A light week has seventy percent.
    s = on_day(60);
    s.day = 81;
    s.work = {0, 1000, 0, 0, 0};
    s.most_work = {0, 500, 0, 0, 0};
    s.work[0] = 700;
    CHECK(weekly_load(s).room_for_work(81) == 350);
    s.began = 61;
    CHECK(weekly_load(s).room_for_work(81) == 600);
}

TEST_CASE("A week has room for a tenth of what is in training, to the last repetition") {
    all_in_training all;
    state& s = all.s;
    s.last_growth = s.window_began = ago(s, 3);
    s.window = {all.volume, 0};
    std::int32_t const most = all.volume / 10;
    REQUIRE(most > 1);
    CHECK(has_room(s, more(most)));
    CHECK_FALSE(has_room(s, more(most + 1)));
    CHECK(has_room(s, more(0)));
    CHECK(has_room(s, more(-5)));
    // What was added this week counts, and what the week began with does too where it was less.
    s.window = {all.volume - most, most};
    CHECK_FALSE(has_room(s, more(1)));
    s.window = {all.volume - most, most / 2};
    std::int32_t const left = (all.volume - most) / 10 - most / 2;
    CHECK(has_room(s, more(left)));
    CHECK_FALSE(has_room(s, more(left + 1)));
}

TEST_CASE("One smallest step is possible in any seven days, whatever its size") {
    all_in_training all;
    state& s = all.s;
    s.window_began = ago(s, 6);
    s.window = {all.volume, 0};
    s.last_growth = ago(s, 6);
    CHECK_FALSE(has_room(s, more(all.volume)));
    s.last_growth = ago(s, 7);
    CHECK(has_room(s, more(all.volume)));
    s.last_growth = ago(s, 8);
    CHECK(has_room(s, more(all.volume)));
    s.last_growth = -1;  // nothing has grown yet
    CHECK(has_room(s, more(all.volume)));
}

TEST_CASE("What was left off for more than two weeks, was taken out or is locked is not in training") {
    auto const has_tenth = [](all_in_training all) {
        all.s.last_growth = all.s.window_began = ago(all.s, 1);
        all.s.window = {all.volume, 0};
        return has_room(all.s, more(all.volume / 10));
    };
    CHECK(has_tenth(all_in_training(0)));
    CHECK(has_tenth(all_in_training(14)));
    CHECK_FALSE(has_tenth(all_in_training(15)));
    all_in_training out;
    out.s.families[0].now.removed = 1;
    CHECK_FALSE(has_tenth(out));
    all_in_training locked;
    locked.s.families[0].now.locked = 1;
    CHECK_FALSE(has_tenth(locked));
}

TEST_CASE("A harder class and more volume do not come within seven days, in either order") {
    all_in_training all;
    state& s = all.s;
    CHECK(has_room(s, harder(0)));
    CHECK(has_room(s, more(1)));
    s.last_class = ago(s, 6);
    CHECK_FALSE(has_room(s, harder(0)));
    CHECK_FALSE(has_room(s, more(1)));
    CHECK_FALSE(has_room(s, more(0)));
    s.last_class = ago(s, 7);
    CHECK(has_room(s, harder(0)));
    CHECK(has_room(s, more(1)));
    s.last_growth = ago(s, 6);
    CHECK_FALSE(has_room(s, harder(0)));
    s.last_growth = ago(s, 7);
    CHECK(has_room(s, harder(0)));
}

TEST_CASE("While a family waits for a harder class the others wait for it, for two weeks") {
    all_in_training all;
    state& s = all.s;
    s.class_waits = ago(s, 13);
    CHECK_FALSE(has_room(s, more(1)));
    CHECK(has_room(s, harder(1)));
    CHECK(has_room(s, back(1)));
    s.class_waits = ago(s, 14);
    CHECK(has_room(s, more(1)));
}

TEST_CASE("On the way back from a pause only a harder class is in the way") {
    all_in_training all;
    state& s = all.s;
    s.last_growth = s.window_began = s.class_waits = s.day;
    s.window = {all.volume, all.volume};
    CHECK(has_room(s, back(all.volume)));
    s.last_class = ago(s, 6);
    CHECK_FALSE(has_room(s, back(1)));
    CHECK(has_room(s, back(0)));
    s.last_class = ago(s, 7);
    CHECK(has_room(s, back(1)));
}

TEST_CASE("Growth is spent when it is committed: in a week of growth, and in the next one") {
    all_in_training all;
    state& s = all.s;
    weekly_load(s).commit_growth(more(3));
    CHECK(s.last_growth == 100);
    CHECK(s.window_began == 100);
    CHECK(s.window == std::array<std::int32_t, 2>{all.volume, 3});
    CHECK(s.last_class == -1);
    s.day = 106;  // the seventh day of the week: what it began with is less what was added since
    weekly_load(s).commit_growth(more(4));
    CHECK(s.window_began == 100);
    CHECK(s.window == std::array<std::int32_t, 2>{all.volume - 3, 7});
    CHECK(s.last_growth == 106);
    s.day = 107;
    weekly_load(s).commit_growth(more(5));
    CHECK(s.window_began == 107);
    CHECK(s.window == std::array<std::int32_t, 2>{all.volume, 5});
    // No more volume: nothing has grown.
    state const before = s;
    weekly_load(s).commit_growth(more(0));
    CHECK(same_bytes(s, before));
}

TEST_CASE("A harder class is spent as such, and nobody waits any more") {
    all_in_training all;
    state& s = all.s;
    s.class_waits = ago(s, 3);
    weekly_load(s).commit_growth(harder(0));
    CHECK(s.last_class == 100);
    CHECK(s.class_waits == -1);
    CHECK(s.last_growth == -1);
    weekly_load(s).commit_growth(harder(2));
    CHECK(s.last_growth == 100);
    CHECK(s.window[1] == 2);
    // What comes back from a pause is no part of the week's ten percent.
    state resumed = all_in_training{}.s;
    weekly_load(resumed).commit_growth(back(2));
    CHECK(resumed.last_growth == 100);
    CHECK(resumed.window_began == -1);
    CHECK(resumed.window == std::array<std::int32_t, 2>{});
}

TEST_CASE("A harder class without room waits from that day on, if something grew since the last one") {
    auto const waits = [](int grew_ago, int class_ago, int waits_ago, dose_rise const& rise) {
        state s = on_day(100);
        s.last_growth = grew_ago < 0 ? std::int16_t{-1} : ago(s, grew_ago);
        s.last_class = class_ago < 0 ? std::int16_t{-1} : ago(s, class_ago);
        s.class_waits = waits_ago < 0 ? std::int16_t{-1} : ago(s, waits_ago);
        weekly_load(s).postpone_growth(rise);
        return s.class_waits;
    };
    CHECK(waits(3, -1, -1, harder(1)) == 100);
    CHECK(waits(3, 4, -1, harder(1)) == 100);
    CHECK(waits(3, 3, -1, harder(1)) == -1);
    CHECK(waits(-1, 3, -1, harder(1)) == -1);
    CHECK(waits(3, 4, 13, harder(1)) == 87);  // it waits already
    CHECK(waits(3, 4, 14, harder(1)) == 100);
    CHECK(waits(3, -1, -1, more(1)) == -1);
    CHECK(waits(3, -1, -1, {.more = 1, .harder_class = true, .comes_back = true}) == -1);
}
