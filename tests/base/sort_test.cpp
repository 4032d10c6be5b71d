// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sorting by insertion: compared with the standard library's sort on random items, and at the edges.
#include <regimen/base/sort.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "support/both_times.hpp"

using namespace regimen::detail;

namespace {

struct item {
    int key = 0;
    int number = 0;  ///< in which order it was put in
    friend constexpr bool operator==(item const&, item const&) = default;
};
constexpr auto by_key = [](item const& a, item const& b) { return a.key < b.key; };
/// The order of a sort that keeps equals in theirs.
constexpr auto by_key_and_number = [](item const& a, item const& b) {
    return a.key != b.key ? a.key < b.key : a.number < b.number;
};

template <std::size_t N>
constexpr std::array<item, N> sorted(std::array<item, N> items) {
    insertion_sort(items.data(), N, by_key);
    return items;
}

std::vector<item> random_items(std::mt19937& random, std::size_t size) {
    std::vector<item> out;
    for (std::size_t i = 0; i < size; ++i) out.push_back({static_cast<int>(random() % 6), static_cast<int>(i)});
    return out;
}

/// Ascending numbers with room for four.
struct numbers {
    std::array<std::int16_t, 4> all{};
    std::size_t size = 0;
    bool had_room = true;
    friend constexpr bool operator==(numbers const&, numbers const&) = default;
};
template <class... Numbers>
constexpr numbers each_once(Numbers... put_in) {
    numbers out;
    ((out.had_room &= insert_once(out.all.data(), out.size, out.all.size(), static_cast<std::int16_t>(put_in))), ...);
    return out;
}

}  // namespace

TEST_CASE("few items are sorted, and equals keep their order") {
    HOLDS(sorted<4>({{{3, 0}, {1, 1}, {3, 2}, {1, 3}}}) == std::array<item, 4>{{{1, 1}, {1, 3}, {3, 0}, {3, 2}}});
    HOLDS(sorted<1>({{{7, 0}}}) == std::array<item, 1>{{{7, 0}}});
    insertion_sort(static_cast<item*>(nullptr), 0, by_key);
}

TEST_CASE("the order is that of a stable sort") {
    std::mt19937 random(1);
    for (std::size_t size = 0; size < 40; ++size) {
        auto by_insertion = random_items(random, size);
        auto expected = by_insertion;
        insertion_sort(by_insertion.data(), size, by_key);
        std::sort(expected.begin(), expected.end(), by_key_and_number);
        CHECK(by_insertion == expected);
    }
}

TEST_CASE("the first few of many are the same as those of all, sorted") {
    std::mt19937 random(2);
    for (std::size_t most = 0; most < 6; ++most) {
        for (std::size_t size = 0; size < 12; ++size) {
            auto all = random_items(random, size);
            std::array<item, 6> kept{};
            std::size_t n = 0;
            for (item const& x : all) keep_first(kept.data(), n, most, x, by_key);
            std::sort(all.begin(), all.end(), by_key_and_number);
            CAPTURE(most, size);
            REQUIRE(n == std::min(most, size));
            CHECK(std::equal(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(n), all.begin()));
        }
    }
}

TEST_CASE("a number is put in once, and only where there is room") {
    HOLDS(each_once() == numbers{});
    HOLDS(each_once(7, 3, 7, 5, 3) == numbers{{3, 5, 7}, 3, true});
    HOLDS(each_once(1, 2, 3, 4) == numbers{{1, 2, 3, 4}, 4, true});
    HOLDS(each_once(4, 3, 2, 1, 4, 1) == numbers{{1, 2, 3, 4}, 4, true});
    HOLDS(each_once(4, 3, 2, 1, 0) == numbers{{1, 2, 3, 4}, 4, false});
    HOLDS(each_once(-1, -32768, 32767) == numbers{{-32768, -1, 32767}, 3, true});
}
