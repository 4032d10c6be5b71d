// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A ladder and a progression as types: names that cost nothing; and a progression as a row, empty until it is filled.
#include <regimen/progression/ladder.hpp>

#include <algorithm>
#include <cstddef>
#include <type_traits>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

struct gentle;
struct sitting;
struct standing;

using up = ladder<sitting, standing>;
using down = ladder<standing, sitting>;

}  // namespace

TEST_CASE("a ladder is its forms in their order, and a progression its policy and its ladder") {
    STATIC_REQUIRE_FALSE(std::is_same_v<up, down>);
    STATIC_REQUIRE(std::is_empty_v<up>);
    STATIC_REQUIRE(std::is_empty_v<progression<gentle, up>>);
    STATIC_REQUIRE_FALSE(std::is_same_v<progression<gentle, up>, progression<gentle, down>>);
    STATIC_REQUIRE(std::is_empty_v<progressions<progression<gentle, up>>>);
    STATIC_REQUIRE(std::is_empty_v<progressions<>>);
}

TEST_CASE("a row has room for twelve forms, and none until it is filled") {
    HOLDS(progression_row::most_members == 12);
    HOLDS(progression_row{}.size == 0);
    HOLDS(progression_row{}.policy == nullptr);
    HOLDS([] {
        progression_row const row;
        return row.members.size() == progression_row::most_members && row.doses.size() == row.members.size() &&
               std::ranges::all_of(row.members, [](auto m) { return m == -1; });
    }());
}
