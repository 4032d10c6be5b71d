// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Lists of types: the index of each, the type at each index, what is not there, and lists of one kind joined.
#include <regimen/base/type_list.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

#include "support/both_times.hpp"

using namespace regimen::detail;
using regimen::join;

namespace {

template <class... Ts>
struct exercises {};
template <class... Ts>
struct conditions {};

template <std::size_t N>
struct numbered {};
template <class Indices>
struct many_of;
template <std::size_t... I>
struct many_of<std::index_sequence<I...>> {
    using type = list<numbered<I>...>;
    static constexpr bool all_found = ((index_in<numbered<I>, type> == I) && ...);
    static constexpr bool all_there = (std::is_same_v<nth<I, type>, numbered<I>> && ...);
};
using many = many_of<std::make_index_sequence<200>>;

struct base {};
struct derived : base {};

}  // namespace

TEST_CASE("the members of any list are a plain list, with its size") {
    STATIC_REQUIRE(std::is_same_v<members<exercises<int, char>>, list<int, char>>);
    STATIC_REQUIRE(std::is_same_v<members<exercises<>>, list<>>);
    STATIC_REQUIRE(std::is_same_v<members<list<int>>, list<int>>);
    HOLDS(list<>::size == 0);
    HOLDS(members<exercises<int, char, long>>::size == 3);
}

TEST_CASE("a type is found at its place, and one that is not there nowhere") {
    HOLDS(index_in<int, list<int, char, long>> == 0);
    HOLDS(index_in<long, list<int, char, long>> == 2);
    HOLDS(index_in<short, list<int, char, long>> == npos);
    HOLDS(index_in<int, list<>> == npos);
    HOLDS(index_in<void, list<int>> == npos);
}

TEST_CASE("types are told apart to the last qualifier, and a base is not its derived") {
    HOLDS(index_in<int const, list<int, int const>> == 1);
    HOLDS(index_in<int&, list<int, int const>> == npos);
    HOLDS(index_in<base, list<derived>> == npos);
    HOLDS(index_in<base, list<derived, base>> == 1);
}

TEST_CASE("a type that stands in a list twice has no one place") {
    HOLDS(index_in<int, list<int, char, int>> == npos);
    HOLDS(index_in<char, list<int, char, int>> == 1);
}

TEST_CASE("the type at a place, first and last") {
    STATIC_REQUIRE(std::is_same_v<nth<0, list<int, char, long>>, int>);
    STATIC_REQUIRE(std::is_same_v<nth<2, list<int, char, long>>, long>);
    STATIC_REQUIRE(std::is_same_v<nth<1, list<int, char&>>, char&>);
    STATIC_REQUIRE(std::is_same_v<nth<2, list<int, char, int>>, int>);
}

TEST_CASE("of hundreds each is at its place") {
    HOLDS(many::all_found);
    HOLDS(many::all_there);
    HOLDS(index_in<numbered<200>, many::type> == npos);
}

TEST_CASE("lists are joined in order, however many there are") {
    STATIC_REQUIRE(std::is_same_v<join<exercises<int, char>>, exercises<int, char>>);
    STATIC_REQUIRE(std::is_same_v<join<exercises<int>, exercises<char>, exercises<long>>, exercises<int, char, long>>);
    STATIC_REQUIRE(std::is_same_v<join<exercises<>, exercises<char>>, exercises<char>>);
    STATIC_REQUIRE(std::is_same_v<join<conditions<>, conditions<>>, conditions<>>);
}

// A function that declares a type of which nothing is known yet: it compiles where the type waits for its use.
struct made_later;
template <class Argument>
constexpr int size_of_made_later() {
    return static_cast<int>(sizeof(once_used<made_later, Argument>));
}
struct made_later {
    char letters[3];
};

TEST_CASE("a type that is looked at once it is used") {
    STATIC_REQUIRE(std::is_same_v<once_used<int, char>, int>);
    HOLDS(size_of_made_later<int>() == 3);
}

TEST_CASE("the first that is not so, or none") {
    HOLDS(first_false(std::array<bool, 0>{}) == npos);
    HOLDS(first_false(std::array{true}) == npos);
    HOLDS(first_false(std::array{false}) == 0);
    HOLDS(first_false(std::array{true, true, false}) == 2);
    HOLDS(first_false(std::array{true, false, false}) == 1);
}
