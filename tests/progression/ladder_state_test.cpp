// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Where a person stands and what a gap, a confirmation or a changed screening makes of it, against tables that were
// written by hand. What a report makes of it is in ladder_decision_test.cpp.
#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/policy_kinds.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

#include "support/both_times.hpp"
#include "support/walk.hpp"

using namespace regimen;
using regimen_tests::made_by;
using regimen_tests::row_over;

namespace {

constexpr source_entry handbook{.key = "H", .who = "nobody", .what = "made up for tests", .year = "n.d."};
constexpr citation from_handbook = cite(handbook);

// Two forms. Repetitions at the rungs 0 to 4: 2 3 4 5 6, starting at 4; at 5 to 9: 1 2 3 4 5, starting at 3.
constexpr dose_range easier = one_set * range(4_reps, 6_reps);
constexpr dose_range harder = one_set * range(3_reps, 5_reps);
using policy = made_by<[] { return kinds::linear<add(1_reps)>("made-up", from_handbook); }>;
constexpr policy_view const& p = policy_of<policy>;
constexpr progression_row row = [] {
    progression_row r = row_over(p, {&easier, &harder}, 2);
    r.effort[1] = 3;
    return r;
}();
constexpr rung_table t = rungs_of(row);

constexpr ladder_state gap(ladder_state s, std::int32_t days, bool previous_open = true) {
    pass_gap(t, s, days, previous_open);
    return s;
}
constexpr bool clock_restarts(std::int32_t days) {
    ladder_state s{.at = 2};
    return pass_gap(t, s, days, true);
}
constexpr ladder_state confirmed(ladder_state s) {
    confirm(t, s);
    return s;
}
constexpr ladder_state withdrawn(ladder_state s, std::size_t member) {
    withdraw_to(t, s, member);
    return s;
}

// Three forms whose work can be told apart to one percent: rungs 0 to 3, 4 to 8 and 9.
constexpr rung_table fine = [] {
    rung_table out;
    constexpr std::array work{40, 49, 50, 51, 10, 49, 50, 51, 100, 200};
    for (std::size_t i = 0; i < work.size(); ++i) {
        out.volume[i] = work[i];
        out.member[i] = i < 4 ? 0 : i < 9 ? 1 : 2;
    }
    out.size = work.size();
    out.n_members = 3;
    out.first = {0, 4, 9, 0};
    out.start = {3, 8, 9, 0};
    out.last = {3, 8, 9, 0};
    out.effort = {2, 3, 3, 0};
    return out;
}();
/// The state after two weeks, in a ladder whose forms have these classes of effort.
constexpr ladder_state after_two_weeks(std::uint8_t at, decltype(rung_table::effort) const& efforts) {
    rung_table of = fine;
    of.effort = efforts;
    ladder_state s{.at = at};
    pass_gap(of, s, 14, true);
    return s;
}

}  // namespace

TEST_CASE("how much of a dose a day has: the whole, 70 percent of it, half") {
    HOLDS(percent_of(dose_share::whole) == 100);
    HOLDS(percent_of(dose_share::light) == 70);
    HOLDS(percent_of(dose_share::half) == 50);
}

TEST_CASE("a state at no rung has no dose today, and a stage that there is not is read as the lowest") {
    HOLDS(rung_today(t, {.at = 10}) == ladder_state::never_done);
    HOLDS(rung_today(t, {}) == ladder_state::never_done);
    HOLDS(rung_today(t, {.at = 9, .stage = 6}) == 6);
    HOLDS(rung_today(t, {.at = 9, .stage = 255}) == 6);
    HOLDS(gap({.at = 9, .stage = 6}, 8) == ladder_state{.at = 6, .stage = 5});
    HOLDS(gap({.at = 9, .stage = 255}, 8) == ladder_state{.at = 6, .stage = 5});
    HOLDS(gap({.at = 10, .full = 1}, 29) == ladder_state{.at = 10, .full = 1});
    HOLDS(confirmed({.at = 10, .locked = 1}) == ladder_state{});
    HOLDS(withdrawn({.at = 10, .full = 1}, 0) == ladder_state{.at = 10, .full = 1});
}

TEST_CASE("after two weeks strength gives way to a form of a lighter class, at half of the work, and to no other") {
    HOLDS(after_two_weeks(8, {2, 3, 3, 0}) == ladder_state{.at = 2});
    // The form before is as heavy, the class is not the strongest, or there is no form before: half of it instead.
    HOLDS(after_two_weeks(8, {3, 3, 1, 0}) == ladder_state{.at = 8, .stage = 4});
    HOLDS(after_two_weeks(8, {1, 2, 3, 0}) == ladder_state{.at = 8, .stage = 4});
    HOLDS(after_two_weeks(3, {3, 1, 1, 0}) == ladder_state{.at = 3, .stage = 4});
    HOLDS(after_two_weeks(9, {3, 2, 3, 0}) == ladder_state{.at = 8});
}

TEST_CASE("today's dose is a share on the way back from a gap, and in a light week") {
    constexpr std::array by_stage{9, 8, 8, 7, 6, 7};  // of 5 repetitions: 100, 90, 80, 70, 50, 70 percent
    HOLDS([&] {
        for (std::uint8_t stage = 0; stage < by_stage.size(); ++stage) {
            if (rung_today(t, {.at = 9, .stage = stage}) != by_stage[stage]) return false;
        }
        return true;
    }());
    HOLDS(rung_today(t, {.at = 9}, dose_share::light) == 7);
    HOLDS(rung_today(t, {.at = 9, .stage = 4}, dose_share::light) == 6);
    HOLDS(rung_today(t, {.at = 9, .stage = 1}, dose_share::light) == 7);
    HOLDS(rung_today(t, {.at = 5}, dose_share::light) == 5);
    HOLDS(rung_today(t, {.at = 9}, dose_share::half) == 6);
    HOLDS(rung_today(t, {.at = 9, .stage = 1}, dose_share::half) == 6);
}

TEST_CASE("gaps: the table") {
    struct expected {
        std::int32_t days;
        bool open;
        ladder_state from, to;
    };
    constexpr ladder_state busy{.at = 9, .full = 1, .incomplete = 1, .setbacks = 1, .ease = 2};
    constexpr std::array table{
        expected{0, true, busy, busy}, expected{3, true, busy, busy},
        expected{4, true, busy, {.at = 9, .incomplete = 1, .setbacks = 1, .ease = 2}},
        expected{7, true, busy, {.at = 9, .incomplete = 1, .setbacks = 1, .ease = 2}},
        expected{8, true, busy, {.at = 9, .stage = 5}}, expected{13, true, busy, {.at = 9, .stage = 5}},
        // A gap on the way back: low on it, what counts is what was done last; high on it, half of the aim is enough.
        expected{13, true, {.at = 9, .stage = 3}, {.at = 7, .stage = 5}},
        expected{13, true, {.at = 9, .stage = 5}, {.at = 7, .stage = 5}},
        expected{13, true, {.at = 9, .stage = 2}, {.at = 9, .stage = 4}},
        // Strength gives way to the easier form: at no more than half of what was done.
        expected{14, true, busy, {.at = 0}}, expected{28, true, {.at = 9, .stage = 2}, {.at = 0}},
        expected{14, false, busy, {.at = 9, .stage = 4}},
        expected{14, false, {.at = 9, .stage = 1}, {.at = 8, .stage = 4}},
        expected{28, false, {.at = 9, .stage = 1}, {.at = 8, .stage = 4}}, expected{29, true, busy, {.at = 0}},
        expected{29, false, busy, {.at = 7}}, expected{29, false, {.at = 6}, {.at = 6}},
        expected{29, false, {.at = 9, .stage = 4}, {.at = 6}}, expected{14, true, {.at = 4}, {.at = 4, .stage = 4}},
        expected{29, true, {.at = 4}, {.at = 2}}, expected{29, true, {.at = 1}, {.at = 1}},
        expected{29, true, {.at = 4, .removed = 1}, {.at = 4, .removed = 1}},
        expected{29, true, {.at = 4, .locked = 1}, {.at = 4, .locked = 1}}, expected{29, true, {}, {}}};
    HOLDS([&] {
        for (auto const& e : table) {
            if (gap(e.from, e.days, e.open) != e.to) return false;
        }
        return true;
    }());
    HOLDS(!clock_restarts(3));
    HOLDS(clock_restarts(4));
    HOLDS(clock_restarts(8));
    HOLDS(clock_restarts(29));
}

TEST_CASE("no gap and no withdrawal makes today's dose harder, from any ladder state") {
    int cases = 0;
    for (std::uint8_t at = 0; at < t.size; ++at) {
        for (std::uint8_t stage = 0; stage < percent_of_stage.size(); ++stage) {
            for (std::int32_t days = 0; days <= 40; ++days) {
                for (bool const open : {true, false}) {
                    ladder_state const s{.at = at, .stage = stage};
                    ++cases;
                    if (rung_today(t, gap(s, days, open)) > rung_today(t, s))
                        FAIL("at " << int{at} << " after " << days);
                }
            }
        }
    }
    CHECK(cases == 10 * 6 * 41 * 2);
}

TEST_CASE("a confirmation unlocks, at no more than the starting dose") {
    HOLDS(confirmed({.at = 9, .full = 1, .removed = 1, .locked = 1}) == ladder_state{.at = 7});
    HOLDS(confirmed({.at = 6, .locked = 1}) == ladder_state{.at = 6});
    HOLDS(confirmed({.at = 4, .ease = 2, .stage = 3}) == ladder_state{.at = 2});
    HOLDS(confirmed({.locked = 1}) == ladder_state{});
}

TEST_CASE("what screening takes back leads to the easier form, at no more work than so far") {
    HOLDS(withdrawn({.at = 9, .full = 1}, 0) == ladder_state{.at = 2});
    HOLDS(withdrawn({.at = 7}, 0) == ladder_state{.at = 1});
    HOLDS(withdrawn({.at = 9, .stage = 4}, 0) == ladder_state{.at = 0});
    HOLDS(withdrawn({.at = 9, .full = 1}, 1) == ladder_state{.at = 9, .full = 1});
    HOLDS(withdrawn({.at = 3}, 1) == ladder_state{.at = 3});
    HOLDS(withdrawn({}, 0) == ladder_state{});
    constexpr auto moves = [](ladder_state s, std::size_t member) { return withdraw_to(t, s, member); };
    HOLDS(moves({.at = 9}, 0));
    HOLDS(!moves({.at = 9}, 1));
    HOLDS(!moves({}, 0));
    constexpr auto moves_from_the_end = [](std::uint8_t at) {
        rung_table cut = t;
        cut.size = 9;  // the tenth rung is none of it
        ladder_state s{.at = at};
        return withdraw_to(cut, s, 0);
    };
    HOLDS(moves_from_the_end(8));
    HOLDS(!moves_from_the_end(9));
}
