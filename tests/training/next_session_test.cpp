// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What today is, for every kind of day there is and why; the doses and forms that a plan takes from progression.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/next_session.hpp>

#include <algorithm>
#include <cstring>
#include <iterator>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen;
using regimen_tests::reports::C;
using regimen_tests::reports::good;
using regimen_tests::reports::state;
namespace pp = regimen::postpartum;

profile<C> her() {
    auto p = profile<C>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    p.raw().equipment = ~std::uint64_t{0};
    return p;
}
template <class Exercise>
constexpr std::size_t index_of = exercise_index<Exercise, C>;

template <class... Exercises>
session_report report(int day, exercise_feedback const& f = good, int lasted = 300) {
    session_report r{.day = days::from_value(day),
                     .lasted = seconds::from_value(lasted),
                     .exhausted = answer::no,
                     .sign = no_stop_sign};
    (r.add({static_cast<std::uint16_t>(index_of<Exercises>), f}), ...);
    return r;
}
state asked_on(int day) { return record_answers(state{}, her(), days::from_value(day)).state; }
state after(state const& s, session_report const& r) {
    auto const got = record_session(s, her(), r);
    REQUIRE(got.fault == report_fault::none);
    return got.state;
}
/// A cat on each of these days.
state cats_on(state s, std::initializer_list<int> days) {
    for (int const d : days) s = after(s, report<pp::cat>(d));
    return s;
}
day_kind kind_on(state const& s, int day) {
    return next(s, her(), days::from_value(day), request<C>{}.within(20_min)).kind;
}
/// What the days before make of a day; next() also looks whether there is anything to strengthen with.
day_kind wanted_on(state const& s, int day) { return detail::kind_of_day(s, day); }
/// The exercises of only these families, besides settling.
template <class... Exercises>
request<C> only() {
    auto wish = request<C>{}.within(15_min);
    auto const& all = view_of<C>.exercises;
    for (std::size_t e = 0; e != all.size(); ++e) {
        bool const kept = all[e].effort.rank == 0 || ((all[e].family == all[index_of<Exercises>].family) || ...);
        if (!kept) wish = wish.without(e);
    }
    return wish;
}
template <class Exercise>
dose_today const* planned(today<C> const& t) {
    for (auto const& i : t.plan.items.view()) {
        if (i.exercise == index_of<Exercise>) return &i.dose;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("Refused: a state of another catalogue or version, a day before the last event, a day that is not covered") {
    auto const s = after(asked_on(60), report<pp::cat>(61));
    CHECK(kind_on(s, 60) == day_kind::refused);
    CHECK(kind_on(s, view_of<C>.covers.until) == day_kind::refused);
    auto other = s;
    other.fingerprint ^= 1;
    CHECK(kind_on(other, 62) == day_kind::refused);
    other = s;
    ++other.version;
    CHECK(kind_on(other, 62) == day_kind::refused);
    CHECK(next(other, her(), 62_days).plan.items.size == 0);
}

TEST_CASE("Questions are due at first, after two weeks, and at the points of re-evaluation") {
    CHECK(kind_on(state{}, 60) == day_kind::screening_due);
    CHECK(kind_on(asked_on(60), 60) == day_kind::stretch);
    CHECK(kind_on(asked_on(60), 73) == day_kind::stretch);
    CHECK(kind_on(asked_on(60), 74) == day_kind::screening_due);
    for (int const point : {14, 42, 56, 84, 112, 140, 364}) {
        INFO(point);
        CHECK(kind_on(asked_on(point - 1), point - 1) != day_kind::screening_due);
        CHECK(kind_on(asked_on(point - 1), point) == day_kind::screening_due);
        CHECK(kind_on(asked_on(point), point) != day_kind::screening_due);
    }
}

TEST_CASE("Locked by a sign, whatever else is due; freed by a confirmation, and then asked") {
    auto f = good;
    f.sign = report_sign<C, pp::sign::chest_pain_or_no_breath>();
    auto const s = after(asked_on(60), report<pp::cat>(61, f));
    CHECK(kind_on(s, 61) == day_kind::locked);
    CHECK(kind_on(s, 100) == day_kind::locked);
    CHECK(kind_on(record_answers(s, her(), 70_days).state, 70) == day_kind::locked);
    auto const free = record_confirmation(s, 70_days).state;
    CHECK(kind_on(free, 70) == day_kind::screening_due);
    CHECK(kind_on(record_answers(free, her(), 70_days).state, 70) == day_kind::stretch);
    // Who is still unwell is not cleared, confirmation or not.
    auto const unwell = her().yes<pp::chest_pain_breathless>();
    CHECK(next(record_answers(free, unwell, 70_days).state, unwell, 70_days).kind == day_kind::not_cleared);
}

TEST_CASE("A sign in a report that cannot be taken locks the days that follow") {
    auto const s = after(asked_on(60), report<pp::cat>(61));
    auto twice = report<pp::cat, pp::letter_t, pp::cat>(62);
    twice.items[1].feedback.sign = report_sign<C, pp::sign::chest_pain_or_no_breath>();
    auto of_a_newer_app = report<pp::cat>(62);
    of_a_newer_app.add({static_cast<std::uint16_t>(view_of<C>.exercises.size()), twice.items[1].feedback});
    for (auto const& r : {twice, of_a_newer_app}) {
        auto const got = record_session(s, her(), r);
        REQUIRE(got.fault != report_fault::none);
        CHECK(kind_on(got.state, 62) == day_kind::locked);
        CHECK(kind_on(got.state, 100) == day_kind::locked);
        CHECK(next(got.state, her(), 63_days).plan.items.size == 0);
    }
    // A milder one ends the day.
    twice.items[1].feedback.sign = report_sign<C, pp::sign::heaviness_or_bulge>();
    auto const stopped = record_session(s, her(), twice).state;
    CHECK(wanted_on(stopped, 62) == day_kind::rest);
    CHECK(wanted_on(stopped, 63) != day_kind::rest);
}

TEST_CASE("Not cleared: screening blocks the day, and so does what she reported since") {
    auto const unwell = her().yes<pp::recent_fever_or_infection>();
    auto const t = next(asked_on(60), unwell, 61_days);
    CHECK(t.kind == day_kind::not_cleared);
    CHECK(t.screened.has_value());
    CHECK(t.plan.items.size == 0);
    // Pain of 7 before a session is an answer too.
    auto f = good;
    f.before = 7_pain;
    auto const s = after(asked_on(60), report<pp::cat>(61, f));
    CHECK(next(s, her(), 62_days).answers.answer_to(condition_index<pp::back_pain_severe, C>) == answer::yes);
    CHECK(kind_on(s, 62) == day_kind::not_cleared);
}

TEST_CASE(
    "Rest after six days of seven; no more than three sessions a day, and a quarter of an hour in the first six weeks") {
    auto s = asked_on(60);
    for (int day = 60; day < 66; ++day) {
        CHECK(kind_on(s, day) != day_kind::rest);
        s = after(s, report<pp::letter_t>(day));
        CHECK(kind_on(s, day) == day_kind::micro);
    }
    CHECK(kind_on(s, 66) == day_kind::rest);
    CHECK(kind_on(s, 67) == day_kind::stretch);
    auto const twice = after(s, report<pp::letter_t>(67));
    auto const thrice = after(after(twice, report<pp::eagle>(67)), report<pp::cat>(67));
    CHECK(kind_on(twice, 67) == day_kind::micro);
    CHECK(kind_on(thrice, 67) == day_kind::rest);

    auto const early = her().on_day(20_days);
    auto const asked = record_answers(state{}, early, 20_days).state;
    auto const long_one = record_session(asked, early, report<pp::letter_t>(20, good, 900)).state;
    auto const short_one = record_session(asked, early, report<pp::letter_t>(20, good, 840)).state;
    CHECK(next(long_one, early, 20_days).kind == day_kind::rest);
    CHECK(next(short_one, early, 20_days).kind == day_kind::micro);
    CHECK(next(short_one, early, 20_days).plan.total_time <= 60_s);
}

TEST_CASE(
    "Strength: after four gentle days, not after a bad night, every other day at most, three days of seven at most") {
    // She has strengthened before: all of it begins with an easier form.
    auto const three = cats_on(after(asked_on(58), report<pp::fitball_rolling>(58)), {60, 61, 62});
    auto const four = cats_on(three, {63});
    CHECK(wanted_on(three, 64) == day_kind::stretch);
    CHECK(wanted_on(four, 64) == day_kind::strength);
    CHECK(wanted_on(record_rough_night(four, 64_days).state, 64) == day_kind::stretch);
    CHECK(wanted_on(record_rough_night(four, 63_days).state, 64) == day_kind::strength);
    auto const strong = after(four, report<pp::fitball_rolling>(64));
    CHECK(wanted_on(strong, 65) == day_kind::stretch);
    CHECK(wanted_on(strong, 66) == day_kind::strength);
    auto const often = after(after(strong, report<pp::fitball_rolling>(66)), report<pp::fitball_rolling>(68));
    CHECK(wanted_on(often, 70) == day_kind::stretch);  // 64, 66 and 68
    CHECK(wanted_on(often, 71) == day_kind::strength);
    // On other days nothing of that class is planned.
    auto const other_day = next(strong, her(), 65_days, request<C>{}.within(20_min));
    for (auto const& i : other_day.plan.items.view()) CHECK(view_of<C>.exercises[i.exercise].effort.rank < 3);
    // Where there is nothing to strengthen with, as at first, it is a day to stretch.
    CHECK(kind_on(cats_on(asked_on(60), {60, 61, 62, 63}), 64) == day_kind::stretch);
    // Otherwise she does strengthen: within a week there is a day with it.
    int strengthened = 0;
    for (int day = 64; day < 71; ++day) strengthened += kind_on(four, day) == day_kind::strength;
    CHECK(strengthened > 0);
    CHECK(next(four, her(), 64_days, only<pp::letter_t, pp::cat>()).kind == day_kind::stretch);
}

TEST_CASE("Strengthening begins with the easier form, where that is permitted") {
    auto const four = cats_on(asked_on(60), {60, 61, 62, 63});
    auto const t = next(four, her(), 64_days, request<C>{}.within(20_min));
    for (auto const hard : {index_of<pp::heel_scoop>, index_of<pp::cobra_lifts>, index_of<pp::rear_leg_lifts>,
                            index_of<pp::arm_leg_extensions>})
        CHECK(t.asked.leaves_out(hard));
    CHECK_FALSE(t.asked.leaves_out(index_of<pp::heel_slide>));
}

TEST_CASE("The plan has the dose and the form of progression") {
    auto const wish = only<pp::cat, pp::letter_t>();
    auto s = cats_on(asked_on(60), {60, 62, 64, 66});
    auto dose = [&](int day) {
        auto const t = next(s, her(), days::from_value(day), wish);
        return t.asked.dose_of(index_of<pp::cat>).movements[0].repetitions;
    };
    CHECK(dose(68) == 5);
    s = cats_on(s, {68});  // a week after the first, and two full sessions
    CHECK(dose(69) == 6);
    auto const t = next(s, her(), 70_days, wish);
    CHECK(t.plan.found());
    for (auto const& i : t.plan.items.view()) CHECK(i.dose == t.asked.dose_of(i.exercise));
    CHECK(t.asked.leaves_out(index_of<pp::cat_chair>));
    CHECK(t.asked.leaves_out(index_of<pp::cat_forearms>));
    SECTION("a fourth week is light: at most 70 percent") {
        s = record_answers(s, her(), 81_days).state;
        s.last_session = 80;
        CHECK(dose(81) == 4);  // days 21 to 27 since she began
        CHECK(dose(88) != 4);
    }
    SECTION("a bad night is one, whether it was reported or answered") {
        auto const reported = next(record_rough_night(s, 70_days).state, her(), 70_days);
        auto const answered = next(s, her().yes<pp::severe_tiredness>(), 70_days);
        CHECK(reported.light);
        CHECK(reported.light_because == ease_reason::short_night);
        CHECK(reported.asked.leaves_out(index_of<pp::cat>));  // only the gentlest, and for five minutes
        CHECK(reported.plan.total_time <= 5_min);
        CHECK(reported.plan.max_exertion == 2);
        CHECK(answered.plan == reported.plan);
        CHECK(answered.light_because == reported.light_because);
        CHECK(answered.answers.raw().yes == reported.answers.raw().yes);
        CHECK(next(record_rough_night(s, 70_days).state, her(), 71_days).light_because == ease_reason::nothing);
        CHECK(next(s, her().unknown<pp::severe_tiredness>(), 70_days).light);
    }
    SECTION("after missed days it is less") {
        state const before = s;
        auto const asked_again = [&](int day) {
            s = record_answers(before, her(), days::from_value(day)).state;
            return dose(day);
        };
        CHECK(asked_again(71) == 6);
        CHECK(asked_again(76) == 6);  // seven days missed
        // So that none of these days is in a light week.
        auto const later = [&](int day) {
            s = record_answers(before, her(), days::from_value(day)).state;
            s.began = 60 + 7;
            return dose(day);
        };
        CHECK(later(77) == 4);  // eight: 70 percent of six
        CHECK(later(83) == 3);  // fourteen: half
        CHECK(later(98) == 5);  // more than four weeks: as at the start
    }
    SECTION("an exercise that was taken out is not planned, in any form") {
        auto f = good;
        f.sign = report_sign<C, pp::sign::pain_down_the_leg>();
        s = after(s, report<pp::cat>(69, f));
        auto const without = next(s, her(), 70_days, wish);
        for (auto const e : {index_of<pp::cat>, index_of<pp::cat_chair>, index_of<pp::cat_forearms>})
            CHECK(without.asked.leaves_out(e));
    }
    SECTION("a form that screening no longer permits gives way to an easier one") {
        auto const knees = her().yes<pp::knee_pain>();
        auto const other = next(s, knees, 70_days, wish);
        REQUIRE(other.screened.has_value());
        if (!other.screened->permits(index_of<pp::cat>)) {
            CHECK(other.asked.leaves_out(index_of<pp::cat>));
            CHECK(planned<pp::cat>(other) == nullptr);
        }
        for (auto const& i : other.plan.items.view()) CHECK(other.screened->permits(i.exercise));
    }
}

TEST_CASE("A wish cannot raise a dose") {
    auto const more = only<pp::cat, pp::letter_t>()
                          .dosed(index_of<pp::cat>, {.repetitions = 3})
                          .dosed(index_of<pp::letter_t>, {.hold = 2});
    for (auto const& s : {asked_on(60), cats_on(asked_on(60), {60})}) {
        auto const t = next(s, her(), 61_days, more);
        CHECK(t.asked.dose_of(index_of<pp::cat>) == starting_dose(*view_of<C>.exercises[index_of<pp::cat>].dose));
        CHECK(t.asked.dose_of(index_of<pp::letter_t>) ==
              starting_dose(*view_of<C>.exercises[index_of<pp::letter_t>].dose));
    }
}

TEST_CASE("Four weeks without less pain: see a professional, and go on meanwhile") {
    auto s = asked_on(60);
    for (int day = 60; day <= 88; day += 2) s = after(s, report<pp::cat>(day));
    s = record_answers(s, her(), 88_days).state;
    auto const t = next(s, her(), 90_days);
    CHECK(t.see_professional);
    CHECK(t.kind != day_kind::locked);
}

TEST_CASE("The side to start with alternates, and the same question has the same answer") {
    auto const one = cats_on(asked_on(60), {60});
    auto const two = cats_on(one, {61});
    CHECK(next(asked_on(60), her(), 60_days).side == start_side::left);
    CHECK(next(one, her(), 61_days).side == start_side::right);
    CHECK(next(two, her(), 62_days).side == start_side::left);
    auto const a = next(two, her(), 62_days, request<C>{}.within(12_min)),
               b = next(two, her(), 62_days, request<C>{}.within(12_min));
    CHECK(a.plan.items.size > 0);
    CHECK(a.plan == b.plan);
    CHECK(a.kind == b.kind);
    state before = two;
    (void)next(before, her(), 62_days);
    CHECK(std::memcmp(&before, &two, sizeof two) == 0);
}

TEST_CASE("Every kind of day has its own id") {
    using enum day_kind;
    day_kind const all[] = {refused, locked, screening_due, not_cleared, rest, micro, stretch, strength};
    for (auto const a : all) {
        for (auto const b : all) CHECK((id_of(a) == id_of(b)) == (a == b));
    }
}

namespace {
template <class Day>
concept a_day_of_next = requires(state const& s, profile<C> const& p, Day day) {
    next(s, p, day);
};
}  // namespace

TEST_CASE("The day of next() is in days: a plain number does not compile") {
    STATIC_CHECK(a_day_of_next<days>);
    STATIC_CHECK_FALSE(a_day_of_next<int>);
    STATIC_CHECK_FALSE(a_day_of_next<seconds>);
}

TEST_CASE("Every number of a week at its limit") {
    auto const at_60 = [] {
        state s;
        s.day = 60;
        s.gentle_days = 4;
        return s;
    };
    // Sessions of a day, and until day 42 their time.
    auto s = at_60();
    s.sessions_today = 2;
    CHECK(wanted_on(s, 60) == day_kind::micro);
    s.sessions_today = 3;
    CHECK(wanted_on(s, 60) == day_kind::rest);
    CHECK(wanted_on(s, 61) == day_kind::strength);  // of yesterday
    s.sessions_today = 1;
    s.seconds_today = 900;
    CHECK(wanted_on(s, 60) == day_kind::micro);
    s.day = 42;
    CHECK(wanted_on(s, 42) == day_kind::micro);
    s.day = 41;
    CHECK(wanted_on(s, 41) == day_kind::rest);
    s.seconds_today = 899;
    CHECK(wanted_on(s, 41) == day_kind::micro);
    // What ended a session ends that day, and no other.
    s = at_60();
    s.stopped = 60;
    CHECK(wanted_on(s, 60) == day_kind::rest);
    CHECK(wanted_on(s, 61) == day_kind::strength);
    // Six days of seven, today among them.
    s = at_60();
    s.recent[0] = 0b0111110;
    CHECK(wanted_on(s, 60) == day_kind::strength);
    CHECK(wanted_on(s, 61) == day_kind::strength);
    s.recent[0] = 0b0111111;
    CHECK(wanted_on(s, 60) == day_kind::rest);
    CHECK(wanted_on(s, 61) == day_kind::rest);
    CHECK(wanted_on(s, 62) == day_kind::strength);
    s.recent[0] = 0b11011111;  // one of them is a week ago
    CHECK(wanted_on(s, 60) == day_kind::rest);
    CHECK(wanted_on(s, 61) == day_kind::strength);
    CHECK(wanted_on(s, 60 + 33) == day_kind::strength);
    s.recent[0] = 0b10111110;
    CHECK(wanted_on(s, 60) == day_kind::strength);
    s.day = 0;  // the first day is a day
    s.recent[0] = 0b0111111;
    CHECK(wanted_on(s, 1) == day_kind::rest);
    // Strength: after four gentle days, no bad night, two days after the last, three of seven days.
    s = at_60();
    s.gentle_days = 3;
    CHECK(wanted_on(s, 60) == day_kind::stretch);
    s = at_60();
    s.rough = 60;
    CHECK(wanted_on(s, 60) == day_kind::stretch);
    CHECK(wanted_on(s, 61) == day_kind::strength);
    s = at_60();
    s.last_strength = 60;
    CHECK(wanted_on(s, 60) == day_kind::stretch);
    CHECK(wanted_on(s, 61) == day_kind::stretch);
    CHECK(wanted_on(s, 62) == day_kind::strength);
    s = at_60();
    s.recent[1] = 0b1010000;
    CHECK(wanted_on(s, 60) == day_kind::strength);
    s.recent[1] = 0b1010100;
    CHECK(wanted_on(s, 60) == day_kind::stretch);
    CHECK(wanted_on(s, 61) == day_kind::strength);  // the first of them is a week ago
}

TEST_CASE("Days are counted over a week, and what is longer ago than is remembered is none") {
    CHECK(detail::count_days(0b1, 0, 7) == 1);
    CHECK(detail::count_days(0xffff, 0, 7) == 7);
    CHECK(detail::count_days(0b1111111, 1, 7) == 6);
    CHECK(detail::count_days(0b1111111, 6, 7) == 1);
    CHECK(detail::count_days(0b1111111, 7, 7) == 0);
    CHECK(detail::count_days(0xffff, 16, 7) == 0);
    CHECK(detail::count_days(0xffff, 33, 7) == 0);
    CHECK(detail::count_days(0xffff, 3000, 7) == 0);
}

TEST_CASE("Days of re-evaluation: 14, 42, 56, 84, and every four weeks from there on") {
    int const first[] = {14, 42, 56, 84};
    for (int day = 0, last = -1; day != 400; ++day) {
        if (std::find(std::begin(first), std::end(first), day) != std::end(first)) last = day;
        if (day > 84 && (day - 84) % 28 == 0) last = day;
        CAPTURE(day);
        CHECK(detail::last_reevaluation(day) == last);
    }
}

TEST_CASE("Questions are due after two weeks, after as long without a session, and on a day of re-evaluation") {
    auto const due = [](int asked, int last_session, int day) {
        state s;
        s.asked = static_cast<std::int16_t>(asked);
        s.last_session = static_cast<std::int16_t>(last_session);
        return detail::questions_due(s, day);
    };
    CHECK(due(-1, -1, 5));  // never asked, however early it is
    CHECK(due(-1, 70, 70));
    CHECK(due(state::confirmed, 70, 70));
    CHECK(due(0, 0, 14));
    CHECK_FALSE(due(0, 0, 13));
    CHECK_FALSE(due(60, 70, 73));
    CHECK(due(60, 70, 74));
    // On the day of re-evaluation, and not twice.
    CHECK_FALSE(due(83, 83, 83));
    CHECK(due(83, 83, 84));
    CHECK_FALSE(due(84, 83, 84));
    // After a pause: though they were answered in it, where that was in its first two weeks.
    CHECK_FALSE(due(70, 60, 74));
    CHECK(due(70, 60, 75));
    CHECK(due(74, 60, 75));
    CHECK_FALSE(due(75, 60, 75));
    CHECK(due(14, 0, 15));
    CHECK_FALSE(due(70, -1, 75));
}

TEST_CASE("A session with a stop sign is the last one of its day, whatever the sign's level") {
    auto mild = good;
    mild.sign = report_sign<C, pp::sign::urine_leak>();
    auto const s = after(asked_on(60), report<pp::cat>(60, mild));
    CHECK(s.stopped == 60);
    CHECK(wanted_on(s, 60) == day_kind::rest);
    // Where nothing was done, no session ended.
    mild.done = completion::not_done;
    CHECK(after(asked_on(60), report<pp::cat>(60, mild)).stopped != 60);
}

TEST_CASE(
    "The day's request knows when each exercise was last done: what strengthens is not repeated within two days") {
    auto const& all = view_of<C>.exercises;
    for (std::size_t e = 0; e != all.size(); ++e) {
        if (!detail::is_strength(composition_of<C>, all[e])) continue;
        CAPTURE(all[e].id);
        auto s = asked_on(60);
        s.day = s.last_done[e] = 60;
        auto const too_soon_on = [&](int day) {
            auto const t = next(s, her(), days::from_value(day), request<C>{}.within(20_min));
            return detail::too_soon(t.asked.view(), e);
        };
        CHECK(too_soon_on(60));
        CHECK(too_soon_on(61));
        CHECK_FALSE(too_soon_on(62));
        s.last_done[e] = -1;
        CHECK_FALSE(too_soon_on(61));
    }
}
