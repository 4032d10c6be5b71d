// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rungs of a ladder: every form's path in a row, the easiest first; one form, several, and more than fit.
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/progression/rungs.hpp>

#include <array>
#include <cstddef>

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
constexpr policy_view const& p =
    policy_of<made_by<[] { return kinds::linear<add(1_reps)>("made-up", from_handbook); }>>;
constexpr progression_row row = [] {
    progression_row r = row_over(p, {&easier, &harder}, 2);
    r.effort[1] = 3;
    return r;
}();
constexpr rung_table t = rungs_of(row);

}  // namespace

TEST_CASE("the rungs of a ladder stand in a row, the easiest form first") {
    HOLDS(t.size == 10);
    HOLDS(t.first[0] == 0);
    HOLDS(t.start[0] == 2);
    HOLDS(t.last[0] == 4);
    HOLDS(t.first[1] == 5);
    HOLDS(t.start[1] == 7);
    HOLDS(t.last[1] == 9);
    constexpr std::array repetitions{2, 3, 4, 5, 6, 1, 2, 3, 4, 5};
    HOLDS([&] {
        for (std::size_t i = 0; i < t.size; ++i) {
            if (t.volume[i] != 5 * repetitions[i] || t.member[i] != (i < 5 ? 0 : 1)) return false;
        }
        return true;
    }());
    HOLDS(t.rung_in_form(7) == 2);
    HOLDS(!t.too_long);
}

TEST_CASE("a form's effort class goes with it") {
    HOLDS(t.n_members == 2);
    HOLDS(t.effort[0] == 2);
    HOLDS(t.effort[1] == 3);
    HOLDS(t.rung_in_form(4) == 4);
    HOLDS(t.rung_in_form(5) == 0);
    HOLDS(t.rung_in_form(9) == 4);
    HOLDS(t.rung_in_form(10) == 0);  // a rung that there is not
    HOLDS(t.rung_in_form(255) == 0);
    HOLDS([&] { return rungs_of(row).effort[1]; }() == 3);
    HOLDS([] { return rung_table{}.n_members; }() == 0);
}

TEST_CASE("a form of one dose is one rung, and a ladder of no forms has none") {
    constexpr dose_range fixed = one_set * 1_reps;
    HOLDS([&] {
        rung_table const one = rungs_of(row_over(p, {&fixed}));
        return one.size == 1 && one.first[0] == 0 && one.start[0] == 0 && one.last[0] == 0 && !one.too_long;
    }());
    HOLDS([&] {
        rung_table const between = rungs_of(row_over(p, {&easier, &fixed, &harder}));
        return between.size == 11 && between.first[1] == 5 && between.last[1] == 5 && between.first[2] == 6;
    }());
    HOLDS(rungs_of(row_over(p, {})).size == 0);
    HOLDS(!rungs_of(row_over(p, {})).too_long);
}

TEST_CASE("ninety-six rungs fit; of more the last are out of reach, and that is said") {
    constexpr dose_range to_48 = one_set * range(1_reps, 48_reps);
    constexpr dose_range to_49 = one_set * range(1_reps, 49_reps);
    HOLDS(rung_table::most_rungs == 96);
    HOLDS([&] {
        rung_table const full = rungs_of(row_over(p, {&to_48, &to_48}));
        return full.size == 96 && !full.too_long && full.last[1] == 95 && full.volume[95] == 48 * 5;
    }());
    HOLDS([&] {
        rung_table const cut = rungs_of(row_over(p, {&to_48, &to_49}));
        return cut.size == 96 && cut.too_long && cut.last[1] == 95 && cut.volume[95] == 48 * 5;
    }());
    HOLDS([&] {
        // The third form has no room at all: nothing of it lies outside the table.
        rung_table const cut = rungs_of(row_over(p, {&to_48, &to_48, &easier}));
        return cut.too_long && cut.size == 96 && cut.start[2] <= 95 && cut.last[2] <= 95;
    }());
}

TEST_CASE("the path is the policy's: another step makes other rungs") {
    constexpr policy_view const& by_two =
        policy_of<made_by<[] { return kinds::linear<add(2_reps)>("made-up", from_handbook); }>>;
    HOLDS([&] {
        rung_table const wide = rungs_of(row_over(by_two, {&easier}));
        return wide.size == 3 && wide.start[0] == 1 && wide.volume[0] == 2 * 5 && wide.volume[2] == 6 * 5;
    }());
}
