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

}  // namespace

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
}
