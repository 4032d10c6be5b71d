// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A look at items that stand side by side: all of them in their order, none, and what a range asks of it.
#include <regimen/base/item_view.hpp>

#include <array>
#include <ranges>
#include <span>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "support/both_times.hpp"

using regimen::item_view;

namespace {

constexpr int numbers[] = {3, 1, 2};
constexpr item_view<int> all{numbers, 3};

constexpr int joined(item_view<int> items) {
    int out = 0;
    for (int const n : items) out = 10 * out + n;
    return out;
}

}  // namespace

TEST_CASE("the items come in their order, and no more of them than were said") {
    HOLDS(joined(all) == 312);
    HOLDS(joined({numbers, 2}) == 31);
    HOLDS(all.size() == 3);
    HOLDS(all[2] == 2);
    HOLDS(all.front() == 3);
    HOLDS(all.back() == 2);
    HOLDS(all.data() == numbers);
}

TEST_CASE("without items there is nothing to read") {
    HOLDS(joined({}) == 0);
    HOLDS(item_view<int>{}.empty());
    HOLDS(item_view<int>{numbers, 0}.empty());
    HOLDS(!all.empty());
}

TEST_CASE("an array, and whatever has its items in a row, is seen whole") {
    HOLDS(joined(numbers) == 312);
    HOLDS(joined(std::array{4, 5}) == 45);
    HOLDS(joined(std::array<int, 0>{}) == 0);
    CHECK(joined(std::vector{6, 7, 8}) == 678);
    CHECK(joined(std::span(numbers).first(2)) == 31);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<std::array<long, 2>, item_view<int>>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, item_view<int>>);
}

TEST_CASE("a host may take it for a range, or make a std::span of it") {
    STATIC_REQUIRE(std::ranges::contiguous_range<item_view<int> const>);
    STATIC_REQUIRE(std::ranges::sized_range<item_view<int> const>);
    std::span<int const> const as_span(all.data(), all.size());
    CHECK(as_span.size() == 3);
    CHECK(as_span.back() == 2);
    CHECK(std::span<int const>(all).size() == 3);
}
