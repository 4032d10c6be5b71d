// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is wrong with a state, a day or a report: each number of a state at its limits and just beyond them.
#include <regimen/training/detail/faults.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
namespace pp = regimen::postpartum;

/// A state of day 90 with something in most of it.
state trained() {
    state s = record_answers(state{}, her(), 60_days).state;
    for (int const day : {61, 63, 90})
        s = record_session(s, her(), report<pp::cat, pp::eagle, pp::pelvic_floor_squeeze>(day)).state;
    return s;
}
state const base = trained();
state const locked = record_session(base, her(), report<pp::cat>(90, with_sign<pp::sign::swollen_leg>())).state;

template <class Change>
bool intact(state s, Change change) {
    change(s);
    return detail::is_intact(s);
}
/// Whether a number may have exactly these values.
template <class Number>
void holds(Number state::*number, int least, int most, state const& from = base) {
    auto const with = [&](int value) {
        return intact(from, [&](state& s) { s.*number = static_cast<Number>(value); });
    };
    CHECK(with(least));
    CHECK(with(most));
    CHECK_FALSE(with(least - 1));
    CHECK_FALSE(with(most + 1));
}
/// The same of a number in one of several parts of a state.
template <class Part, class Number>
void holds_in(Part part, Number member, int least, int most) {
    using number = std::remove_reference_t<decltype(part(std::declval<state&>()).*member)>;
    auto const with = [&](int value) {
        return intact(base, [&](state& s) { part(s).*member = static_cast<number>(value); });
    };
    CHECK(with(least));
    CHECK(with(most));
    if (std::is_signed_v<number> || least > 0) CHECK_FALSE(with(least - 1));
    CHECK_FALSE(with(most + 1));
}

}  // namespace

TEST_CASE("A state that was recorded is intact, and so is one to which nothing has happened") {
    CHECK(detail::is_intact(base));
    CHECK(detail::is_intact(locked));
    CHECK(detail::is_intact(state{}));
    CHECK(detail::is_intact(record_confirmation(locked, 95_days).state));
}

TEST_CASE("Every date of a state is a day up to its own, or none") {
    for (auto const date : {&state::began, &state::last_session, &state::last_strength, &state::last_class,
                            &state::stopped, &state::class_waits, &state::last_gentle_day})
        holds(date, -1, 90);
    holds(&state::asked, state::confirmed, 90);
    holds(&state::well_again, state::ill, 90);
    // A bad night may be told of before anything is recorded on its day.
    CHECK(intact(base, [](state& s) { s.rough = -1; }));
    CHECK(intact(base, [](state& s) { s.rough = 91; }));
    CHECK_FALSE(intact(base, [](state& s) { s.rough = -2; }));
    // Its own day is one that the catalogue covers, or none.
    holds(&state::day, 90, view_of<C>.covers.until - 1);
    CHECK_FALSE(intact(state{}, [](state& s) { s.day = -2; }));
    // What is in no ladder may be taken out alone; the last exercise is in none.
    REQUIRE(detail::family_of<C>(0) >= 0);
    REQUIRE(detail::family_of<C>(state::n_exercises - 1) < 0);
    CHECK(intact(base, [=](state& s) { s.last_done.back() = state::taken_out; }));
    CHECK_FALSE(intact(base, [=](state& s) { s.last_done[0] = state::taken_out; }));
    for (std::size_t i : {std::size_t{0}, state::n_exercises - 1}) {
        for (int const day : {-1, 0, 90})
            CHECK(intact(base, [=](state& s) { s.last_done[i] = static_cast<std::int16_t>(day); }));
        for (int const day : {-3, 91})
            CHECK_FALSE(intact(base, [=](state& s) { s.last_done[i] = static_cast<std::int16_t>(day); }));
    }
    for (std::size_t i : {std::size_t{0}, state::n_ranks - 1}) {
        for (int const day : {-1, 0, 90})
            CHECK(intact(base, [=](state& s) { s.class_began[i] = static_cast<std::int16_t>(day); }));
        for (int const day : {-2, 91})
            CHECK_FALSE(intact(base, [=](state& s) { s.class_began[i] = static_cast<std::int16_t>(day); }));
    }
}

TEST_CASE("Every count of a state is what recording counts to at most, and none is less than nothing") {
    holds(&state::gentle_days, 0, 4);
    holds(&state::sessions_today, 0, base.sessions);
    CHECK(intact(base, [](state& s) { s.sessions = 32'000; }));
    CHECK_FALSE(intact(base, [](state& s) { s.sessions = -1, s.sessions_today = -1; }));
    CHECK_FALSE(intact(base, [](state& s) { s.sessions = 0; }));  // less than today
    holds(&state::seconds_today, 0, detail::most_counted);
    CHECK(intact(base, [](state& s) { s.not_helping = 1; }));
    CHECK_FALSE(intact(base, [](state& s) { s.not_helping = 2; }));
    for (std::size_t i = 0; i != base.work.size(); ++i) {
        for (auto const work : {&state::work, &state::most_work}) {
            for (std::int32_t const ok : {0, detail::most_weekly_work})
                CHECK(intact(base, [=](state& s) { (s.*work)[i] = ok; }));
            for (std::int32_t const bad : {-1, detail::most_weekly_work + 1})
                CHECK_FALSE(intact(base, [=](state& s) { (s.*work)[i] = bad; }));
        }
    }
}

TEST_CASE("A week of pain has a day, up to so many reports, and at most ten points in each") {
    for (std::size_t w : {std::size_t{0}, std::size_t{2}}) {
        auto const week = [w](state& s) -> pain_week& { return s.pain[w]; };
        holds_in(week, &pain_week::first_day, -1, 90);
        auto const with = [&](auto n, auto sum, int reports, int points) {
            return intact(base, [&](state& s) {
                s.pain[w].*n = static_cast<std::int16_t>(reports);
                s.pain[w].*sum = static_cast<std::int16_t>(points);
            });
        };
        auto const counts = [&](auto n, auto sum) {
            CHECK(with(n, sum, 0, 0));
            CHECK(with(n, sum, 3, 30));
            CHECK(with(n, sum, detail::most_pain_reports, 0));
            CHECK(with(n, sum, detail::most_pain_reports, 30'000));
            CHECK_FALSE(with(n, sum, 0, 1));
            CHECK_FALSE(with(n, sum, 3, 31));
            CHECK_FALSE(with(n, sum, 3, -1));
            CHECK_FALSE(with(n, sum, -1, -10));
            CHECK_FALSE(with(n, sum, detail::most_pain_reports + 1, 0));
        };
        counts(&pain_week::worst_n, &pain_week::worst_sum);
        counts(&pain_week::before_n, &pain_week::before_sum);
    }
}

TEST_CASE("A lock has its day, its sign, and is one of every family") {
    CHECK_FALSE(intact(locked, [](state& s) { s.lock = lock_reason::none; }));
    CHECK_FALSE(intact(locked, [](state& s) { s.lock_day = -1; }));
    CHECK_FALSE(intact(locked, [](state& s) { s.lock_day = -2; }));
    CHECK_FALSE(intact(locked, [](state& s) { s.lock_day = 91; }));
    CHECK(intact(locked, [](state& s) { s.lock_day = 90; }));
    CHECK(intact(locked, [](state& s) { s.lock_day = 0; }));
    CHECK(intact(locked, [](state& s) { s.lock = lock_reason::pain_not_better; }));
    CHECK_FALSE(intact(locked, [](state& s) { s.lock = static_cast<lock_reason>(4); }));
    CHECK(intact(locked, [](state& s) { s.lock_sign = -1; }));
    CHECK_FALSE(intact(locked, [](state& s) { s.lock_sign = -2; }));
    CHECK(intact(locked, [](state& s) { s.lock_sign = static_cast<std::int8_t>(state::n_signs - 1); }));
    CHECK_FALSE(intact(locked, [](state& s) { s.lock_sign = static_cast<std::int8_t>(state::n_signs); }));
    CHECK_FALSE(intact(base, [](state& s) { s.lock_sign = 0; }));
    CHECK_FALSE(intact(base, [](state& s) { s.lock_day = 60; }));
    CHECK_FALSE(intact(base, [](state& s) { s.lock_day = -2; }));
    CHECK_FALSE(intact(base, [](state& s) { s.lock = lock_reason::stop_sign; }));
    for (std::size_t f : {std::size_t{0}, state::n_families - 1}) {
        CHECK_FALSE(intact(locked, [f](state& s) { s.families[f].now.locked = 0; }));
        CHECK_FALSE(intact(base, [f](state& s) { s.families[f].now.locked = 1; }));
        CHECK_FALSE(intact(locked, [f](state& s) { s.families[f].now.locked = 2; }));
    }
}

TEST_CASE("A family is at a rung of its ladder or at none, and counts no further than its policy") {
    for (std::size_t f : {std::size_t{0}, state::n_families - 1}) {
        auto const with = [f](auto change) { return intact(base, [&](state& s) { change(s.families[f]); }); };
        auto const size = static_cast<std::uint8_t>(rung_tables<C>[f].size);
        policy_view const& policy = *progression_table<C>[f].policy;
        counter_tops const tops = tops_of(policy);
        CHECK(with([=](auto& r) { r.now.at = static_cast<std::uint8_t>(size - 1); }));
        CHECK_FALSE(with([=](auto& r) { r.now.at = size; }));
        CHECK(with([](auto& r) { r.now.at = ladder_state::never_done; }));
        auto const up_to = [&](std::uint8_t ladder_state::*counter, std::uint8_t most) {
            CHECK(with([=](auto& r) { r.now.*counter = most; }));
            CHECK_FALSE(with([=](auto& r) { r.now.*counter = static_cast<std::uint8_t>(most + 1); }));
        };
        up_to(&ladder_state::full, tops.full);
        up_to(&ladder_state::incomplete, tops.incomplete);
        up_to(&ladder_state::setbacks, tops.setbacks);
        up_to(&ladder_state::ease, policy.eased_sessions);
        up_to(&ladder_state::stage, percent_of_stage.size() - 1);
        up_to(&ladder_state::removed, 1);
        auto const family = [f](state& s) -> family_record& { return s.families[f]; };
        for (auto const date : {&family_record::last_done, &family_record::last_change, &family_record::last_regress})
            holds_in(family, date, -1, 90);
        CHECK_FALSE(with([](auto& r) { r.unused = 1; }));
    }
}

TEST_CASE("What a state has no use for is empty: conditions and signs that there are not, and bytes that fill it up") {
    constexpr std::size_t n = view_of<C>.conditions.size();
    CHECK(intact(base, [](state& s) { s.reported.set(n - 1); }));
    CHECK_FALSE(intact(base, [](state& s) { s.reported.set(n); }));
    CHECK_FALSE(intact(base, [](state& s) { s.reported.set(most_conditions - 1); }));
    CHECK(intact(base, [](state& s) { s.seen_signs[state::n_signs - 1] = 255; }));
    CHECK_FALSE(intact(base, [](state& s) { s.seen_signs[state::n_signs] = 1; }));
    CHECK_FALSE(intact(base, [](state& s) { s.seen_signs.back() = 1; }));
    CHECK_FALSE(intact(base, [](state& s) { s.unused.front() = 1; }));
    CHECK_FALSE(intact(base, [](state& s) { s.unused.back() = 1; }));
}

TEST_CASE("Whose state it is comes first, then whether it is whole, then the day, then the exercises") {
    auto other = base, newer = base, damaged = base;
    other.fingerprint ^= 1;
    other.gentle_days = 77;
    ++newer.version;
    damaged.gentle_days = 77;
    using enum report_fault;
    CHECK(detail::fault_on_day(base, 89) == day_out_of_order);
    CHECK(detail::fault_on_day(base, 90) == none);
    CHECK(detail::fault_on_day(base, view_of<C>.covers.until - 1) == none);
    CHECK(detail::fault_on_day(base, view_of<C>.covers.until) == day_out_of_order);
    CHECK(detail::fault_on_day(other, 89) == other_catalogue);
    CHECK(detail::fault_on_day(newer, 90) == other_catalogue);
    CHECK(detail::fault_on_day(damaged, 89) == damaged_state);

    auto const known = report<pp::cat, pp::eagle>(90);
    auto const last = static_cast<std::uint16_t>(state::n_exercises - 1);
    auto full = report<>(90), unknown = known, twice = known, early = report<pp::cat>(89);
    for (std::uint16_t e = 0; e != session_report::capacity; ++e) full.add({e, good});
    CHECK(detail::fault_in_report(base, known) == none);
    CHECK(detail::fault_in_report(base, full) == none);
    full.size += 1;
    CHECK(detail::fault_in_report(base, full) == unknown_exercise);
    full.day = 89_days;
    CHECK(detail::fault_in_report(base, full) == unknown_exercise);
    CHECK(detail::fault_in_report(other, full) == other_catalogue);
    CHECK(detail::fault_in_report(damaged, full) == damaged_state);
    CHECK(detail::fault_in_report(base, early) == day_out_of_order);
    unknown.items[1].exercise = last;
    CHECK(detail::fault_in_report(base, unknown) == none);
    unknown.items[1].exercise = static_cast<std::uint16_t>(last + 1);
    CHECK(detail::fault_in_report(base, unknown) == unknown_exercise);
    twice.add(twice.items[0]);
    CHECK(detail::fault_in_report(base, twice) == exercise_twice);
    twice.items[2] = twice.items[1];
    CHECK(detail::fault_in_report(base, twice) == exercise_twice);
    CHECK(detail::fault_in_report(other, twice) == other_catalogue);
    CHECK(detail::fault_in_report(damaged, twice) == damaged_state);
}
