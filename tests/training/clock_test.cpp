// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Events of a day that has not come yet, and a state that was made while the clock ran ahead.
#include <regimen/training/clock.hpp>
#include <regimen/training/next_session.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "catch.hpp"
#include "scale.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
namespace pp = regimen::postpartum;

constexpr as_of day_62{62_days};

}  // namespace

TEST_CASE("An event of a day that has not come yet is refused, and the next day is as it was") {
    auto const s = after(asked_on(60), report<pp::cat>(61));
    for (auto const& got :
         {record_rough_night(s, 300_days, day_62), record_answers(s, her(), 300_days, day_62),
          record_confirmation(s, 63_days, day_62), record_session(s, her(), report<pp::cat>(300), day_62)}) {
        CHECK(got.fault == report_fault::day_in_the_future);
        CHECK(same_bytes(got.state, s));
    }
    SECTION("up to today it is as without") {
        CHECK(same_bytes(record_rough_night(s, 62_days, day_62).state, record_rough_night(s, 62_days).state));
        CHECK(same_bytes(record_answers(s, her(), 62_days, day_62).state, record_answers(s, her(), 62_days).state));
        CHECK(same_bytes(record_confirmation(s, 62_days, day_62).state, record_confirmation(s, 62_days).state));
        CHECK(same_bytes(record_session(s, her(), report<pp::cat>(62), day_62).state,
                         record_session(s, her(), report<pp::cat>(62)).state));
    }
    SECTION("a state that cannot be read says so first") {
        auto other = s;
        other.fingerprint ^= 1;
        CHECK(record_rough_night(other, 300_days, day_62).fault == report_fault::other_catalogue);
    }
}

TEST_CASE("Of a session that has not come yet the complaints are kept, as of today, and once") {
    auto const s = after(asked_on(60), report<pp::cat>(61));
    SECTION("a sign that locks") {
        auto const r = report<pp::cat>(300, with_sign<pp::sign::swollen_leg>());
        auto const got = record_session(s, her(), r, day_62);
        CHECK(got.fault == report_fault::day_in_the_future);
        CHECK(got.state.lock == lock_reason::stop_sign);
        CHECK(got.state.lock_day == 62);
        CHECK(next(got.state, her(), 62_days).kind == day_kind::locked);
    }
    SECTION("a sign that counts") {
        auto const r = report<pp::cat>(300, with_sign<pp::sign::heaviness_or_bulge>());
        auto const got = record_session(s, her(), r, day_62);
        CHECK(got.state.lock == lock_reason::none);
        auto const again = record_session(got.state, her(), r, day_62);
        CHECK(again.known_already);
        CHECK(same_bytes(again.state, got.state));
    }
}

TEST_CASE("A report that an app sends again the next day changes nothing") {
    auto const r = report<pp::cat>(61, with_sign<pp::sign::heaviness_or_bulge>());
    auto const s = after(asked_on(60), r);
    auto const next_day = after(s, report<pp::letter_t>(62));
    auto const again = record_session(next_day, her(), r);
    CHECK(again.known_already);
    CHECK(again.fault == report_fault::none);
    CHECK(same_bytes(again.state, next_day));

    SECTION("a late complaint counts once, too") {
        auto const late = report<pp::cat>(60, with_sign<pp::sign::urine_leak>());
        auto const kept = record_session(next_day, her(), late);
        CHECK(kept.fault == report_fault::day_out_of_order);
        CHECK_FALSE(kept.known_already);
        auto const twice = record_session(kept.state, her(), late);
        CHECK(twice.known_already);
        CHECK(same_bytes(twice.state, kept.state));
    }
    SECTION("after a later confirmation it locks nothing anew, and on the day of a confirmation it is news") {
        auto const sign = report<pp::cat>(63, with_sign<pp::sign::swollen_leg>());
        auto const locked = after(next_day, sign);
        REQUIRE(locked.lock == lock_reason::stop_sign);
        auto const later = record_confirmation(locked, 65_days).state;
        CHECK(record_session(later, her(), sign).state.lock == lock_reason::none);
        auto const same_day = record_confirmation(locked, 63_days).state;
        CHECK(record_session(same_day, her(), sign).state.lock == lock_reason::stop_sign);
    }
}

TEST_CASE("A clock that ran ahead does not lock anybody out once it is put back") {
    auto const s = after(asked_on(60), report<pp::cat, pp::letter_t>(61));
    auto const ahead = after(record_answers(s, her(), 300_days).state, report<pp::cat>(300));
    REQUIRE(next(ahead, her(), 62_days).kind == day_kind::refused);
    auto const back = put_clock_back(ahead, day_62);
    REQUIRE(back.fault == report_fault::none);
    CHECK(next(back.state, her(), 62_days).kind == day_kind::screening_due);
    auto const asked = record_answers(back.state, her(), 62_days);
    REQUIRE(asked.fault == report_fault::none);
    CHECK(next(asked.state, her(), 62_days).kind != day_kind::strength);
    // Within a week the days that were forgotten are over.
    CHECK(next(asked.state, her(), 70_days).plan.found());

    SECTION("a state of today is left as it is") { CHECK(same_bytes(put_clock_back(s, day_62).state, s)); }
    SECTION("a day that the catalogue does not cover") {
        CHECK(put_clock_back(ahead, as_of{days::from_value(-1)}).fault == report_fault::day_out_of_order);
    }
    SECTION("a lock stays") {
        auto const locked = after(ahead, report<pp::cat>(301, with_sign<pp::sign::swollen_leg>()));
        auto const still = put_clock_back(locked, day_62).state;
        CHECK(still.lock == lock_reason::stop_sign);
        CHECK(still.lock_day == 62);
        CHECK(next(still, her(), 62_days).kind == day_kind::locked);
    }
}

TEST_CASE("Days that were seen from later are the same days") {
    using detail::recent_before;
    constexpr unsigned forgotten = 0x8000;  // the day that one day of the jump pushed out
    CHECK(recent_before(0b0, 1) == forgotten);
    CHECK(recent_before(0b10, 1) == (forgotten | 0b1));
    CHECK(recent_before(0b11, 1) == (forgotten | 0b1));
    CHECK(recent_before(0b1, 1) == (forgotten | 0b1));
    CHECK(recent_before(0b1, 4) == (0xF000 | 0b1));
    CHECK(recent_before(0b1001'0000, 4) == (0xF000 | 0b1001));
    CHECK(recent_before(0b1000'0010, 4) == (0xF000 | 0b1001));
    CHECK(recent_before(0, 0) == 0);
    CHECK(recent_before(0b101, 0) == 0b101);
    CHECK(recent_before(0, 15) == 0xFFFE);
    CHECK(recent_before(0, 16) == 0xFFFF);
    CHECK(recent_before(0, 30000) == 0xFFFF);
}

// With every jump of the clock, over random histories: nobody is offered more than without it.
TEST_CASE("A clock that is put back permits nothing more", "[property]") {
    unsigned seed = 1;
    auto const random = [&seed](unsigned n) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 8U) % n;
    };
    std::size_t with_session = 0;
    for (long run = 0; run != regimen_tests::scaled(400); ++run) {
        state s = asked_on(60);
        int day = 61;
        for (unsigned n = 3 + random(20); n != 0; --n, day += static_cast<int>(1 + random(2))) {
            if (next(s, her(), days::from_value(day)).kind == day_kind::screening_due)
                s = record_answers(s, her(), days::from_value(day)).state;
            auto f = good;
            if (random(6) == 0) f.worst = 5_pain;
            s = record_session(s, her(), report<pp::cat, pp::letter_t, pp::twist_pose>(day, f)).state;
        }
        int const jump = static_cast<int>(1 + random(28));
        auto const today = days::from_value(s.day);
        // A session that was recorded under the wrong day may have raised a dose: what was decided then stands.
        bool const one_more = random(2) == 0;
        state wrong;
        if (!one_more) {
            wrong = record_rough_night(s, days::from_value(s.day + jump)).state;
        } else {  // it was one of today
            wrong = record_session(s, her(), report<pp::cat>(s.day + jump)).state;
            s = record_session(s, her(), report<pp::cat>(s.day)).state;
        }
        auto const back = put_clock_back(wrong, as_of{today});
        REQUIRE(back.fault == report_fault::none);
        for (std::size_t f = 0; f < state::n_families; ++f) {
            auto const& real = s.families[f].now;
            auto const& now = back.state.families[f].now;
            if (now.at != ladder_state::never_done && real.at != ladder_state::never_done)
                CHECK(now.at <= real.at + (one_more ? 1 : 0));
        }
        CHECK((back.state.reported & s.reported) == s.reported);
        CHECK(back.state.lock >= s.lock);
        auto const put = record_answers(back.state, her(), today).state;
        auto const own = record_answers(s, her(), today).state;
        for (int on = s.day; on != s.day + 4; ++on) {
            auto const then = next(put, her(), days::from_value(on)), real = next(own, her(), days::from_value(on));
            // Its work was counted as of somebody who comes back: a week may be full a session later.
            if (!one_more || !real.week_is_full) CHECK(then.kind <= real.kind);
            with_session += then.plan.found() ? 1U : 0U;
        }
    }
    CHECK(with_session > 0);
}

TEST_CASE("After the clock was put back an old clearance says nothing about what was reported") {
    auto const cleared = her().yes<pp::diastasis_recti>().cleared<pp::diastasis_recti>();
    auto f = good;
    f.belly_stayed_flat = answer::no;
    state s = record_answers(state{}, cleared, 60_days).state;
    s = record_session(s, cleared, report<pp::cat>(61, f)).state;
    REQUIRE(s.reports(asks<pp::diastasis_recti>));
    auto const ahead = record_rough_night(s, 70_days).state;
    CHECK(
        record_answers(put_clock_back(ahead, day_62).state, cleared, 62_days).state.reports(asks<pp::diastasis_recti>));
}

TEST_CASE("What was refused, or stood on a wrong day, is new on its own day") {
    auto const s = after(asked_on(60), report<pp::cat>(61));
    SECTION("a report of tomorrow") {
        auto const r = report<pp::cat, pp::letter_t>(63, with_sign<pp::sign::heaviness_or_bulge>());
        auto const early = record_session(s, her(), r, day_62).state;
        auto const then = record_session(early, her(), r, as_of{63_days});
        CHECK_FALSE(then.known_already);
        CHECK(then.fault == report_fault::none);
        CHECK(then.state.sessions == s.sessions + 1);
        CHECK(next(then.state, her(), 63_days).kind != day_kind::stretch);
    }
    SECTION("a sign after a confirmation of the same day") {
        auto const r = report<pp::cat>(63, with_sign<pp::sign::swollen_leg>());
        auto const early = record_session(s, her(), r, day_62).state;
        REQUIRE(early.lock == lock_reason::stop_sign);
        auto const confirmed = record_confirmation(early, 63_days).state;
        CHECK(record_session(confirmed, her(), r).state.lock == lock_reason::stop_sign);
    }
    SECTION("a report under a clock that ran ahead") {
        auto const r = report<pp::cat>(63, with_sign<pp::sign::heaviness_or_bulge>());
        auto const ahead = after(asked_on(60), r);  // it was day 61
        auto const back = record_answers(put_clock_back(ahead, as_of{61_days}).state, her(), 61_days).state;
        CHECK_FALSE(record_session(back, her(), r, as_of{63_days}).known_already);
    }
}

TEST_CASE("However far the clock ran ahead within weeks that are known, the week has its limit") {
    state s = asked_on(60);
    s.began = 60;
    for (int const day : {60, 63, 66, 68, 70, 73, 75, 78, 80}) s = record_session(s, her(), report<pp::cat>(day)).state;
    for (int const jump : {1, 7, 14}) {  // of what lies more than a month before the clock's day nothing is known
        auto const ahead = record_rough_night(s, days::from_value(88 + jump)).state;
        auto const back = put_clock_back(ahead, as_of{88_days}).state;
        CHECK(detail::weekly_load(back).room_for_work(96) != day_window::no_end);
    }
}

TEST_CASE("Every day of a state that lies after today is today, and one before today stays what it is") {
    state ahead = record_rough_night(asked_on(60), 70_days).state;
    auto const back_of = [](state const& s) {
        auto const back = put_clock_back(s, day_62);
        REQUIRE(back.fault == report_fault::none);
        return back.state;
    };
    CHECK(back_of(ahead).day == 62);
    SECTION("of the person") {
        for (auto const field : {&state::began, &state::last_session, &state::last_strength, &state::rough,
                                 &state::well_again, &state::stopped, &state::class_waits, &state::last_gentle_day}) {
            for (auto const& [then, now] : {std::pair{70, 62}, {63, 62}, {62, 62}, {61, 61}, {-1, -1}}) {
                ahead.*field = static_cast<std::int16_t>(then);
                CHECK(back_of(ahead).*field == now);
            }
        }
    }
    SECTION("an illness that lasts goes on") {
        ahead.well_again = state::ill;
        CHECK(back_of(ahead).well_again == state::ill);
    }
    SECTION("of the weeks of pain, of each effort class and of each exercise") {
        for (pain_week& week : ahead.pain) {
            week.first_day = 66;
            CHECK(back_of(ahead).pain[static_cast<std::size_t>(&week - ahead.pain.data())].first_day == 62);
            week.first_day = 61;
        }
        CHECK(back_of(ahead).pain == ahead.pain);
        ahead.class_began[1] = 66;
        ahead.class_began[2] = 61;
        CHECK(back_of(ahead).class_began[1] == 62);
        CHECK(back_of(ahead).class_began[2] == 61);
        CHECK(back_of(ahead).class_began[3] == -1);
        ahead.last_done[0] = 66;
        ahead.last_done[1] = 61;
        CHECK(back_of(ahead).last_done[0] == 62);
        CHECK(back_of(ahead).last_done[1] == 61);
        CHECK(back_of(ahead).last_done[2] == -1);
    }
    SECTION("of each family; and what went well before the clock was put back does not count for more") {
        for (auto const field :
             {&family_record::last_done, &family_record::last_change, &family_record::last_regress}) {
            for (auto const& [then, now] : {std::pair{70, 62}, {61, 61}, {-1, -1}}) {
                ahead.families[0].*field = static_cast<std::int16_t>(then);
                CHECK(back_of(ahead).families[0].*field == now);
            }
        }
        ahead.families[0].now.at = 0;
        ahead.families[0].now.full = 1;
        CHECK(back_of(ahead).families[0].now.full == 0);
    }
}

TEST_CASE("After the clock was put back the questions are due, and what a professional looked at stays looked at") {
    auto const ahead = record_rough_night(asked_on(60), 70_days).state;
    REQUIRE(ahead.asked == 60);
    CHECK(put_clock_back(ahead, day_62).state.asked == -1);
    auto const seen = record_confirmation(ahead, 70_days).state;
    CHECK(put_clock_back(seen, day_62).state.asked == state::confirmed);
}

TEST_CASE("Reports that came before the clock was put back are new on their real days") {
    auto const r = report<pp::cat>(70);
    auto const back = put_clock_back(after(asked_on(60), r), day_62).state;
    CHECK(back.told == decltype(back.told){});
}

TEST_CASE(
    "Of today nobody knows how much was done once the clock is put back: it counts as the most there can have been") {
    auto s = asked_on(60);
    for (int const day : {61, 64, 67}) s = after(s, report<pp::cat>(day));
    auto const trained = put_clock_back(s, day_62).state;
    CHECK(trained.sessions == 3);
    CHECK(trained.sessions_today == 3);
    CHECK(trained.seconds_today == detail::most_counted);
    // Of a day that is still known to have had none there is nothing to guess.
    auto const seen_later = record_rough_night(s, 70_days).state;
    auto const rested = put_clock_back(seen_later, as_of{68_days}).state;
    CHECK(rested.sessions_today == 0);
    CHECK(rested.seconds_today == 0);
    CHECK(rested.sessions == 3);
}

TEST_CASE("A clock is not put back for a state that cannot be read, and says why") {
    auto const ahead = record_rough_night(asked_on(60), 70_days).state;
    auto other = ahead;
    other.fingerprint ^= 1;
    for (auto const& today : {62_days, days::from_value(-1)}) {
        auto const got = put_clock_back(other, as_of{today});
        CHECK(got.fault == report_fault::other_catalogue);
        CHECK(same_bytes(got.state, other));
    }
    SECTION("one of nobody yet is left as it is") {
        auto const got = put_clock_back(state{}, day_62);
        CHECK(got.fault == report_fault::none);
        CHECK(same_bytes(got.state, state{}));
    }
    SECTION("one of today is left as it is") {
        auto const got = put_clock_back(ahead, as_of{70_days});
        CHECK(got.fault == report_fault::none);
        CHECK(same_bytes(got.state, ahead));
    }
    SECTION("the first and the last day that the catalogue covers are days, and the one after is none") {
        auto const day = [](int value) { return as_of{days::from_value(value)}; };
        auto const first = view_of<C>.covers.from, until = view_of<C>.covers.until;
        CHECK(put_clock_back(ahead, day(first)).state.day == first);
        CHECK(put_clock_back(ahead, day(until - 1)).fault == report_fault::none);
        CHECK(put_clock_back(ahead, day(until)).fault == report_fault::day_out_of_order);
    }
}

TEST_CASE("What is refused of a day to come is refused for everybody, also before the first event") {
    CHECK(record_rough_night(state{}, 63_days, day_62).fault == report_fault::day_in_the_future);
    state first;
    first.day = 0;
    CHECK(record_rough_night(first, 63_days, day_62).fault == report_fault::day_in_the_future);
    auto const last = static_cast<std::int16_t>(view_of<C>.covers.until - 1);
    first.day = last;
    CHECK(record_rough_night(first, days::from_value(last + 5), as_of{days::from_value(last + 1)}).fault ==
          report_fault::day_in_the_future);
}

TEST_CASE("Complaints of a day to come are of the state's own day where that is after today") {
    auto const ahead = record_rough_night(asked_on(60), 70_days).state;
    auto const got = record_session(ahead, her(), report<pp::cat>(300, with_sign<pp::sign::swollen_leg>()), day_62);
    CHECK(got.fault == report_fault::day_in_the_future);
    CHECK(got.state.lock == lock_reason::stop_sign);
    CHECK(got.state.lock_day == 70);
}
