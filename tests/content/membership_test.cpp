// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whether a list of a catalogue has what a type names: found where it stands, and what stands nowhere is told, the
// first of several. That a stranger stops the compilation is in tests/must_not_compile.
#include <regimen/content/membership.hpp>

#include <cstddef>
#include <type_traits>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;
using namespace regimen::detail;

namespace {

using C = tiny::catalogue;
struct stranger_one {};
struct stranger_two {};

template <class Expected, class Found>
constexpr bool same = std::is_same_v<Expected, Found>;

}  // namespace

TEST_CASE("a member has its index, in whichever list of the catalogue it stands") {
    HOLDS(index_or_fail<tiny::heel_raise_lying, in_exercises, a_look_up, C>() == 2);
    HOLDS(index_or_fail<tiny::fever, in_conditions, a_profile, C>() == 0);
    HOLDS(index_or_fail<tiny::broken, in_conditions, a_profile, C>() == 4);
    HOLDS(index_or_fail<tiny::fracture, in_modes, a_profile, C>() == 1);
    HOLDS(word_index_or_fail<tiny::rail, in_equipment, a_profile, C>() == 2);
    HOLDS(word_index_or_fail<tiny::stool, in_positions, a_profile, C>() == 3);
    HOLDS(word_index_or_fail<purpose::strength, in_purposes, a_profile, C>() == 2);
}

TEST_CASE("what is in another list is not in this one") {
    HOLDS(index_of<tiny::fracture, C::conditions> == npos);
    HOLDS(index_of<tiny::broken, C::modes> == npos);
    HOLDS(index_of<stranger_one, C::exercises> == npos);
    HOLDS(find_word<position::sitting, C::positions>() == 1);
    HOLDS(find_word<position::prone, C::positions>() == npos);
    HOLDS(find_word<position::sitting, C::equipment>() == npos);
    HOLDS(size_of<C::conditions> == 5);
    HOLDS(size_of<vocabulary<>> == 0);
}

TEST_CASE("a stranger is a verdict that stops a compilation") {
    STATIC_REQUIRE_FALSE(NOT_IN_THE_CATALOGUE<stranger_one, a_session, C>::ok);
}

TEST_CASE("the first stranger among some members, or void") {
    STATIC_REQUIRE(same<void, stranger<C::conditions, list<>>>);
    STATIC_REQUIRE(same<void, stranger<C::conditions, list<tiny::broken, tiny::fever>>>);
    STATIC_REQUIRE(same<stranger_one, stranger<C::conditions, list<tiny::fever, stranger_one, stranger_two>>>);
    STATIC_REQUIRE(same<stranger_two, stranger<C::conditions, list<stranger_two, stranger_one>>>);
    STATIC_REQUIRE(same<tiny::fracture, stranger<C::conditions, list<tiny::fracture>>>);
    STATIC_REQUIRE(same<stranger_one, stranger<regimen::exercises<>, list<stranger_one>>>);
}

TEST_CASE("the first of some types that is one, or void") {
    STATIC_REQUIRE(same<void, first_of<>::type>);
    STATIC_REQUIRE(same<void, first_of<void, void>::type>);
    STATIC_REQUIRE(same<int, first_of<int, char>::type>);
    STATIC_REQUIRE(same<char, first_of<void, void, char, int>::type>);
}

TEST_CASE("the type at a place, or void at none") {
    STATIC_REQUIRE(same<char, nth_or_void<1, list<int, char>>::type>);
    STATIC_REQUIRE(same<void, nth_or_void<npos, list<int, char>>::type>);
    STATIC_REQUIRE(same<void, nth_or_void<npos, list<>>::type>);
}
