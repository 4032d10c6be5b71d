// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A set of small numbers: each place by itself, across the borders of words, empty, full, and sets with one another.
// What lies beyond the capacity is the caller's to leave alone; the complement is the one that reaches there.
#include <regimen/base/bit_set.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include "support/both_times.hpp"

using regimen::detail::bit_set;
using regimen::detail::bits_of;

namespace {

template <std::size_t Capacity>
constexpr bit_set<Capacity> of(std::initializer_list<std::size_t> members) {
    bit_set<Capacity> out;
    for (std::size_t const i : members) out.set(i);
    return out;
}

/// Whether each place can be set and taken out again without touching another one.
template <std::size_t Capacity>
constexpr bool places_are_apart() {
    for (std::size_t i = 0; i < Capacity; ++i) {
        bit_set<Capacity> s;
        s.set(i);
        if (s.count() != 1 || !s.any()) return false;
        for (std::size_t j = 0; j < Capacity; ++j) {
            if (s.test(j) != (i == j)) return false;
        }
        s.reset(i);
        if (s.any() || s != bit_set<Capacity>{}) return false;
    }
    return true;
}

template <std::size_t Capacity>
constexpr bit_set<Capacity> full() {
    bit_set<Capacity> s;
    for (std::size_t i = 0; i < Capacity; ++i) s.set(i);
    return s;
}

}  // namespace

TEST_CASE("there are as many words as the capacity needs, and one for none") {
    HOLDS(bit_set<0>::n_words == 1);
    HOLDS(bit_set<1>::n_words == 1);
    HOLDS(bit_set<64>::n_words == 1);
    HOLDS(bit_set<65>::n_words == 2);
    HOLDS(bit_set<128>::n_words == 2);
    HOLDS(bit_set<256>::n_words == 4);
}

TEST_CASE("a new set is empty") {
    HOLDS(!bit_set<0>{}.any());
    HOLDS(bit_set<0>{}.count() == 0);
    HOLDS(bit_set<130>{}.count() == 0);
    HOLDS(bit_set<130>{} == bit_set<130>{});
}

TEST_CASE("every place is by itself, below, on and above the border of a word") {
    HOLDS(places_are_apart<1>());
    HOLDS(places_are_apart<63>());
    HOLDS(places_are_apart<64>());
    HOLDS(places_are_apart<65>());
    HOLDS(places_are_apart<130>());
}

TEST_CASE("a full set has as many members as it can hold") {
    HOLDS(full<1>().count() == 1);
    HOLDS(full<64>().count() == 64);
    HOLDS(full<65>().count() == 65);
    HOLDS(full<256>().count() == 256);
}

TEST_CASE("to set twice is to set once, and to take out what is not there changes nothing") {
    HOLDS(of<70>({3, 69, 3}) == of<70>({69, 3}));
    constexpr auto without = [] {
        auto s = of<70>({3, 69});
        s.reset(4);
        s.reset(69);
        s.reset(69);
        return s;
    }();
    HOLDS(without == of<70>({3}));
}

TEST_CASE("sets meet where they have a member in common, in whatever word") {
    HOLDS(of<130>({1, 129}).meets(of<130>({129})));
    HOLDS(of<130>({1, 64}).meets(of<130>({0, 64})));
    HOLDS(!of<130>({1, 64}).meets(of<130>({0, 65})));
    HOLDS(!of<130>({1}).meets(of<130>({65})));  // the same bit of another word
    HOLDS(!of<130>({}).meets(full<130>()));
    HOLDS(!full<130>().meets(of<130>({})));
}

TEST_CASE("adding says whether anything is new") {
    auto const grown = [](bit_set<130> s, bit_set<130> const& by, bool grows) {
        bit_set<130> const before = s;
        return s.add(by) == grows && s == (before | by);
    };
    HOLDS(grown(of<130>({1}), of<130>({129}), true));
    HOLDS(grown(of<130>({}), of<130>({0}), true));
    HOLDS(grown(of<130>({1, 129}), of<130>({129}), false));
    HOLDS(grown(of<130>({1, 129}), of<130>({}), false));
    HOLDS(grown(of<130>({1, 129}), of<130>({1, 2}), true));  // the first word grows, the last does not
}

TEST_CASE("removing takes out what both have and leaves the rest") {
    constexpr auto rest = [] {
        auto s = of<130>({0, 64, 129});
        s.remove(of<130>({64, 65, 128}));
        return s;
    }();
    HOLDS(rest == of<130>({0, 129}));
    constexpr auto nothing = [] {
        auto s = full<130>();
        s.remove(full<130>());
        return s;
    }();
    HOLDS(!nothing.any());
}

TEST_CASE("together, in common, and all but") {
    HOLDS((of<130>({0, 64}) | of<130>({64, 129})) == of<130>({0, 64, 129}));
    HOLDS((of<130>({0, 64}) & of<130>({64, 129})) == of<130>({64}));
    HOLDS((of<130>({0, 64}) & of<130>({})) == of<130>({}));
    HOLDS((of<130>({0, 64, 129}) & ~of<130>({64})) == of<130>({0, 129}));
    HOLDS(!(of<130>({0, 64}) & ~full<130>()).any());
    // The complement reaches to the end of its last word: it is for taking out, not for counting.
    HOLDS((~of<130>({0})).count() == 3 * 64 - 1);
}

TEST_CASE("members are visited once each, ascending") {
    auto const visited = [](auto const& s) {
        std::vector<std::size_t> all;
        s.for_each([&](std::size_t i) { all.push_back(i); });
        return all;
    };
    CHECK(visited(of<130>({})).empty());
    CHECK(visited(of<130>({129, 0, 64, 63})) == std::vector<std::size_t>{0, 63, 64, 129});
    CHECK(visited(full<65>()).size() == 65);
    CHECK(visited(full<65>()).back() == 64);
    constexpr std::size_t sum = [] {
        std::size_t n = 0;
        of<130>({2, 63, 64, 129}).for_each([&n](std::size_t i) { n += i; });
        return n;
    }();
    HOLDS(sum == 2 + 63 + 64 + 129);
}

TEST_CASE("the bits of one word, ascending") {
    auto const visited = [](std::uint64_t word) {
        std::vector<std::size_t> all;
        for (std::size_t const i : bits_of{word}) all.push_back(i);
        return all;
    };
    CHECK(visited(0).empty());
    CHECK(visited(0b1011) == std::vector<std::size_t>{0, 1, 3});
    CHECK(visited(~std::uint64_t{0}).size() == 64);
    constexpr std::size_t sum = [] {
        std::size_t n = 0;
        for (std::size_t const i : bits_of{std::uint64_t{1} << 63 | 0b100}) n += i;
        return n;
    }();
    HOLDS(sum == 63 + 2);
}
