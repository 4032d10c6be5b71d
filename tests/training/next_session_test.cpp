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
    auto const refused = next(other, her(), 62_days);
    CHECK(refused.plan.items.size == 0);
    CHECK_FALSE(refused.screened.has_value());
    CHECK_FALSE(refused.light);
    CHECK(refused.light_because == ease_reason::nothing);
    CHECK_FALSE(refused.see_professional);
    CHECK_FALSE(refused.week_is_full);
    CHECK(refused.missed == 0_days);
    CHECK(refused.side == start_side::left);
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
    CHECK(next(s, her(), 66_days, request<C>{}.within(20_min)).plan.items.size == 0);
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
        CHECK(detail::last_reevaluation(reevaluation_of<C>, day) == last);
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

namespace {

/// The request of a day, as far as one family goes, where she stands so in it.
request<C> asked_of(std::size_t family, ladder_state const& now, bool strength_day,
                    screening<C> const& screened = screen(her()), state s = {}, request<C> const& wish = {}) {
    s.families[family].now = now;
    return detail::with_family(wish, s, screened, family, 60, strength_day);
}
std::size_t form_of(std::size_t family, std::size_t member) {
    return static_cast<std::size_t>(progression_table<C>[family].members[member]);
}
using detail::npos;
/// The form of a family that a request does not leave out; npos where it leaves out all. There is never a second one.
std::size_t form_asked(request<C> const& wish, std::size_t family) {
    std::size_t found = npos;
    for (std::size_t m = 0; m != progression_table<C>[family].size; ++m) {
        if (wish.leaves_out(form_of(family, m))) continue;
        CHECK(found == npos);
        found = m;
    }
    return found;
}
dose_today dose_on_rung(std::size_t family, std::size_t rung) {
    progression_row const& p = progression_table<C>[family];
    rung_table const& t = rung_tables<C>[family];
    return dose_at_rung(p.doses[t.member[rung]], p.policy->path, t.rung_in_form(rung));
}
template <class... Complaints>
screening<C> screened_with() {
    auto p = her();
    for (std::size_t const complaint : {condition_index<Complaints, C>...}) p.raw().set(complaint, answer::yes);
    return screen(p);
}

}  // namespace

TEST_CASE(
    "A family stands at one form and dose; on other days an easier form takes the place of one that strengthens") {
    auto const rank = composition_of<C>.strength_rank;
    for (std::size_t f = 0; f != state::n_families; ++f) {
        progression_row const& p = progression_table<C>[f];
        rung_table const& t = rung_tables<C>[f];
        for (std::size_t rung = 0; rung != t.size; ++rung) {
            CAPTURE(view_of<C>.exercises[form_of(f, 0)].id, rung);
            std::size_t const here = t.member[rung];
            ladder_state const now{.at = static_cast<std::uint8_t>(rung)};
            auto const strong = asked_of(f, now, true);
            CHECK(form_asked(strong, f) == here);
            CHECK(strong.dose_of(form_of(f, here)) == dose_on_rung(f, rung));
            auto const other = asked_of(f, now, false);
            if (p.effort[here] < rank) {
                CHECK(form_asked(other, f) == here);
                CHECK(other.dose_of(form_of(f, here)) == dose_on_rung(f, rung));
                continue;
            }
            REQUIRE(here != 0);
            CHECK(form_asked(other, f) == here - 1);
            // Its starting dose, but no more work than the harder form has.
            std::uint8_t const entry = detail::entry_of(t, here - 1, t.volume[rung]);
            CHECK(other.dose_of(form_of(f, here - 1)) == dose_on_rung(f, entry));
        }
    }
}

TEST_CASE("A form that screening closed gives way to the nearest easier one that is open, and never to a harder one") {
    std::size_t closed = 0, none = 0;
    for (auto const& screened :
         {screened_with<pp::coccyx_pain>(), screened_with<pp::wrist_thumb_tendon>(), screened_with<pp::knee_pain>(),
          screened_with<pp::sciatica_radiculopathy>(), screened_with<pp::wrist_thumb_tendon, pp::coccyx_pain>()}) {
        for (std::size_t f = 0; f != state::n_families; ++f) {
            rung_table const& t = rung_tables<C>[f];
            for (std::size_t const here : {std::size_t{0}, t.n_members - 1}) {
                CAPTURE(view_of<C>.exercises[form_of(f, here)].id);
                std::uint8_t const rung = t.last[here];
                std::size_t open = here + 1;
                while (open != 0 && !screened.permits(form_of(f, open - 1))) --open;
                auto const wish = asked_of(f, {.at = rung}, true, screened);
                if (open == 0) {
                    ++none;
                    CHECK(form_asked(wish, f) == npos);
                    CHECK(form_asked(asked_of(f, {.at = rung}, false, screened), f) == npos);
                    continue;
                }
                CHECK(form_asked(wish, f) == open - 1);
                if (open == here + 1) continue;
                ++closed;
                std::uint8_t const entry = detail::entry_of(t, open - 1, t.volume[rung]);
                CHECK(wish.dose_of(form_of(f, open - 1)) == dose_on_rung(f, entry));
            }
        }
    }
    CHECK(closed > 3);
    CHECK(none > 0);
}

TEST_CASE("What was taken out or is locked is asked for in no form, whether it was begun or not") {
    for (std::size_t f = 0; f != state::n_families; ++f) {
        for (std::uint8_t const at : {std::uint8_t{0}, rung_tables<C>[f].last[0], ladder_state::never_done}) {
            CHECK(form_asked(asked_of(f, {.at = at, .removed = 1}, true), f) == npos);
            CHECK(form_asked(asked_of(f, {.at = at, .locked = 1}, false), f) == npos);
        }
    }
}

TEST_CASE("What was never done begins with its easiest open form and its starting dose, whatever was wished") {
    request<C> more;
    for (std::size_t e = 0; e != state::n_exercises; ++e) more = more.dosed(e, {.repetitions = 3, .hold = 3});
    state rough;
    rough.rough = 60;
    for (auto const& screened : {screen(her()), screened_with<pp::coccyx_pain>(), screened_with<pp::knee_pain>()}) {
        for (std::size_t f = 0; f != state::n_families; ++f) {
            rung_table const& t = rung_tables<C>[f];
            auto const wish = asked_of(f, {}, true, screened, {}, more);
            auto const after_bad_night = asked_of(f, {}, true, screened, rough, more);
            bool easier_open = false;
            for (std::size_t m = 0; m != t.n_members; ++m) {
                std::size_t const e = form_of(f, m);
                CAPTURE(view_of<C>.exercises[e].id);
                CHECK(wish.leaves_out(e) == easier_open);
                easier_open = easier_open || screened.permits(e);
                CHECK(wish.dose_of(e) == starting_dose(*view_of<C>.exercises[e].dose));
                CHECK(after_bad_night.dose_of(e) == dose_on_rung(f, detail::share_of(t, t.start[m], 70)));
            }
        }
    }
}

TEST_CASE("On a day for strength it counts four times as much as the largest goal") {
    constexpr auto as_strength = [](goal const& g) {
        return g.purpose >= 0 && view_of<C>.purposes[static_cast<std::size_t>(g.purpose)].as == intent::strength;
    };
    goal const back{.region = 0, .weight = 2}, calm{.region = 1, .weight = 3};
    // What strength weighs where these are her own goals and those of the request; the others stay as they are.
    auto const weight = [&](std::initializer_list<goal> own, std::initializer_list<goal> wished,
                            std::initializer_list<goal> kept) {
        goal_list hers;
        request<C> wish;
        for (goal const& g : own) hers.add(g);
        for (goal const& g : wished) wish = wish.wants(g);
        auto const got = detail::wants_strength(wish, hers);
        std::size_t at = 0;
        int of_strength = 0;
        for (goal const& g : got.goals().view()) {
            if (as_strength(g)) {
                CHECK(of_strength == 0);
                CHECK(g.region == goal::any);
                of_strength = g.weight;
            } else {
                REQUIRE(at != kept.size());
                CHECK(g == kept.begin()[at++]);
            }
        }
        CHECK(at == kept.size());
        return of_strength;
    };
    CHECK(weight({}, {}, {}) == 4);
    CHECK(weight({{.region = 0, .weight = 0}}, {}, {{.region = 0, .weight = 0}}) == 4);
    CHECK(weight({back}, {}, {back}) == 8);
    CHECK(weight({}, {back, calm}, {back, calm}) == 12);
    CHECK(weight({}, {calm, back}, {calm, back}) == 12);
    // Her own count where the request has none.
    CHECK(weight({back, calm}, {}, {back, calm}) == 12);
    CHECK(weight({calm}, {back}, {back}) == 8);
    goal const most{.region = 0, .weight = 1000}, beyond{.region = 0, .weight = 30'000};
    CHECK(weight({most}, {}, {most}) == 4000);
    CHECK(weight({beyond}, {}, {beyond}) == 4000);
}

TEST_CASE("The request of a day: what strengthens is for its own days, and a second session is a short one") {
    auto const screened = screen(her());
    state s;
    for (std::size_t f = 0; f != state::n_families; ++f) {
        std::size_t const hardest = progression_table<C>[f].size - 1U;
        s.families[f].now.at = rung_tables<C>[f].last[hardest];
    }
    auto const on = [&](day_kind kind) {
        return detail::request_for(s, screened, request<C>{}.within(20_min), kind, 60);
    };
    auto const strong = on(day_kind::strength), other = on(day_kind::stretch), second = on(day_kind::micro);
    for (std::size_t f = 0; f != state::n_families; ++f) {
        std::size_t const hardest = form_of(f, progression_table<C>[f].size - 1U);
        CAPTURE(view_of<C>.exercises[hardest].id);
        CHECK(form_asked(strong, f) == progression_table<C>[f].size - 1U);
        CHECK(strong.dose_of(hardest) == dose_on_rung(f, rung_tables<C>[f].size - 1));
        bool const strengthens = detail::is_strength(composition_of<C>, view_of<C>.exercises[hardest]);
        CHECK(other.leaves_out(hardest) == strengthens);
        CHECK(second.leaves_out(hardest) == strengthens);
    }
    CHECK(strong.goals().size == 1);
    CHECK(other.goals().size == 0);
    CHECK(second.goals().size == 0);
    CHECK(strong.max_time() == 20_min);
    CHECK(other.max_time() == 20_min);
    CHECK(second.max_time() < 3_min);
    for (auto const& wish : {strong, other, second}) CHECK(wish.forms_are_decided());
    // Strengthening that is in no family is left out as well, and the last exercise of the catalogue is looked at.
    s = {};
    for (std::size_t e = 0; e != state::n_exercises; ++e) {
        if (detail::is_strength(composition_of<C>, view_of<C>.exercises[e])) CHECK(on(day_kind::stretch).leaves_out(e));
    }
}

TEST_CASE("Until day 42 a session has what the sessions of its day left of a quarter of an hour") {
    auto const screened = screen(her());
    auto const longest = [&](int last_day, int seconds_of_it, int day, seconds wished) {
        state s;
        s.day = static_cast<std::int16_t>(last_day);
        s.seconds_today = static_cast<std::int16_t>(seconds_of_it);
        return detail::request_for(s, screened, request<C>{}.within(wished), day_kind::stretch, day).max_time();
    };
    CHECK(longest(20, 0, 20, 20_min) == 15_min);
    CHECK(longest(20, 840, 20, 20_min) == 1_min);
    CHECK(longest(20, 840, 20, 30_s) == 30_s);
    CHECK(longest(20, 1000, 20, 20_min) == 0_s);
    CHECK(longest(20, 840, 21, 20_min) == 20_min);  // of yesterday
    CHECK(longest(41, 840, 41, 20_min) == 1_min);
    CHECK(longest(42, 840, 42, 20_min) == 20_min);
}

TEST_CASE(
    "The request of a day says of every exercise how long ago it was done, and of none that it was where it was not") {
    auto const screened = screen(her());
    state s;
    for (std::size_t e = 0; e != state::n_exercises; ++e) {
        s.last_done[e] = static_cast<std::int16_t>(e % 3 == 0 ? 40 : e % 3 == 1 ? 0 : -1);
    }
    auto const wish = detail::request_for(s, screened, {}, day_kind::strength, 60);
    for (std::size_t e = 0; e != state::n_exercises; ++e) {
        CHECK(wish.since_done(e) == (e % 3 == 0 ? 20_days : e % 3 == 1 ? 60_days : request<C>::never_done));
    }
}

namespace {

inline constexpr purpose_word endurance{.id = "endurance", .name = "lasting longer", .as = intent::strength};
inline constexpr purpose_word power{.id = "power", .name = "quick strength", .as = intent::strength};
inline constexpr source_entry made_up{.key = "T", .who = "nobody", .what = "made up for tests", .year = "n.d."};
/// Strengthening that has no easier form, and no progression.
struct toe_raises {
    static constexpr exercise is{.id = "toe-raises",
                                 .name = "Toe raises",
                                 .effort = E3,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .serves = {{region::hips, purpose::strength}},
                                 .demands = no_demands,
                                 .dose = one_set * range(5_reps, 10_reps) * tempo(2_counts, 2_counts),
                                 .source = cite(made_up),
                                 .steps = {"Rise on your toes.", "Sink slowly."}};
};
struct opens_toe_raises {
    using rules = regimen::rules<>;
    using gates = regimen::gates<pp::open_from<toe_raises, 21, 28, 42>>;
    using delays = regimen::delays<>;
};
struct with_toe_raises : compose<pp::conservative, opens_toe_raises> {
    static constexpr std::string_view id = "with-toe-raises";
};
/// Another week, and two more purposes that are strength: the first and the last of its purposes.
struct easier_weeks : C {
    static constexpr std::string_view id = "easier-weeks";
    using purposes = join<vocabulary<endurance>, C::purposes, vocabulary<power>>;
    using exercises = join<C::exercises, regimen::exercises<toe_raises>>;
    using default_rulebook = with_toe_raises;
    static constexpr week_pattern_rules week_pattern{
        .most_days = 3, .asked_again_after = 5_days, .most_sessions_a_day = 1};
};

}  // namespace

TEST_CASE("A catalogue has its own week, and every purpose of its own that is strength counts on a day for it") {
    training_state<easier_weeks> s;
    s.day = s.asked = 60;
    CHECK_FALSE(detail::questions_due(s, 64));
    CHECK(detail::questions_due(s, 65));
    // Whoever has never trained comes back from no pause.
    s.day = s.asked = 4;
    CHECK_FALSE(detail::questions_due(s, 6));
    s.day = 60;
    s.recent[0] = 0b1101;
    CHECK(detail::kind_of_day(s, 60) == day_kind::rest);
    s.recent[0] = 0b1001;
    CHECK(detail::kind_of_day(s, 60) == day_kind::stretch);
    s.sessions_today = 1;
    CHECK(detail::kind_of_day(s, 60) == day_kind::rest);
    auto const wish = detail::wants_strength(request<easier_weeks>{}, {});
    REQUIRE(wish.goals().size == 3);
    auto const purpose_of = [&wish](std::size_t i) {
        return view_of<easier_weeks>.purposes[static_cast<std::size_t>(wish.goals().items[i].purpose)].id;
    };
    CHECK(purpose_of(0) == "endurance");
    CHECK(purpose_of(1) == "strength");
    CHECK(purpose_of(2) == "power");
}

TEST_CASE("What strengthens and has no easier form is for days of strength alone") {
    auto const screened = screen(profile<easier_weeks>{}.after<pp::vaginal>(60_days).rest_is(answer::no));
    constexpr std::size_t raises = exercise_index<toe_raises, easier_weeks>;
    REQUIRE(screened.permits(raises));
    auto const left_out = [&](day_kind kind) {
        return detail::request_for(training_state<easier_weeks>{}, screened, {}, kind, 60).leaves_out(raises);
    };
    CHECK(left_out(day_kind::stretch));
    CHECK(left_out(day_kind::micro));
    CHECK_FALSE(left_out(day_kind::strength));
}

TEST_CASE("Days without a session are told from four on, and of whoever has not trained yet there are none") {
    auto const missed = [](state s, int day) {
        s = record_answers(s, her(), days::from_value(day)).state;
        return next(s, her(), days::from_value(day)).missed;
    };
    CHECK(missed(state{}, 60) == 0_days);
    state const trained = after(asked_on(60), report<pp::cat>(60));
    CHECK(missed(trained, 64) == 0_days);
    CHECK(missed(trained, 65) == 4_days);
    CHECK(missed(trained, 72) == 11_days);
    auto early = her().on_day(0_days);
    state s = record_answers(state{}, early, 0_days).state;
    s.last_session = 0;  // the first day is a day
    CHECK(next(s, early, 6_days).missed == 5_days);
}

TEST_CASE("A week that has grown enough is for rest; no session for any other reason is not a full week") {
    state s = cats_on(asked_on(60), {60, 61, 63});
    s.last_class = 63;  // so this week is no larger than the last one
    s.work = {1000, 1000, 0, 0, 0};
    s.most_work = {100, 100, 0, 0, 0};
    REQUIRE(detail::weekly_load(s).room_for_work(65) == 0);
    auto const full = next(s, her(), 65_days, request<C>{}.within(20_min));
    CHECK(full.kind == day_kind::rest);
    CHECK_FALSE(full.plan.found());
    CHECK(full.week_is_full);
    CHECK(full.plan == plan_result{});
    CHECK(full.asked.max_work() == 0);
    auto const no_time = next(s, her(), 65_days, request<C>{}.within(0_s));
    CHECK(no_time.kind == day_kind::stretch);
    CHECK_FALSE(no_time.week_is_full);
    CHECK_FALSE(no_time.plan.found());
    // With room for some work the session has no more, and with less wished no more than that.
    s.work = {960, 1000, 0, 0, 0};
    auto const little = next(s, her(), 65_days, request<C>{}.within(20_min));
    CHECK(little.asked.max_work() == 40);
    CHECK(next(s, her(), 65_days, request<C>{}.with_work_up_to(30)).asked.max_work() == 30);
}
