// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The entries of a list of types as values, and which type has none. That a constant which the compiler gave up is not
// told twice is in tests/must_not_compile: exercise_with_a_misspelt_member.cpp, rule_with_a_misspelt_member.cpp.
#include <regimen/base/entry_list.hpp>

#include <string_view>
#include <type_traits>

#include "support/both_times.hpp"

using namespace regimen::detail;
using regimen::entry_id;

namespace {

struct leaflet {
    entry_id id{};
};
struct poster {
    entry_id id{};
};
struct breathing {
    static constexpr leaflet is{.id = "breathing"};
};
struct walking {
    static constexpr leaflet is{.id = "walking"};
};
struct on_the_wall {
    static constexpr poster is{.id = "on-the-wall"};
};
struct nothing {};
struct breathing_again {
    static constexpr leaflet is{.id = "breathing"};
};

template <class T>
struct IS_NO_LEAFLET : violation {};
template <class... Ts>
using fault =
    decltype(fault_in_statement<leaflet, IS_NO_LEAFLET, regimen::error_code::member_incomplete, list<Ts...>>());

}  // namespace

TEST_CASE("the entries of a list stand in its order") {
    constexpr auto all = entries_in<leaflet, list<walking, breathing>>;
    HOLDS(std::string_view(all[0]->id) == "walking");
    HOLDS(std::string_view(all[1]->id) == "breathing");
    HOLDS(all[2] == nullptr);
    HOLDS(*entries_in<leaflet, list<>> == nullptr);
}

TEST_CASE("an entry of another kind is none, and neither is nothing") {
    STATIC_REQUIRE(states_entry<leaflet, walking>::value);
    STATIC_REQUIRE(!states_entry<leaflet, on_the_wall>::value);
    STATIC_REQUIRE(!states_entry<leaflet, nothing>::value);
    HOLDS(entries_in<leaflet, list<walking, on_the_wall>> == nullptr);
    HOLDS(first_without_entry<leaflet>(list<walking, nothing, on_the_wall>{}) == 1);
    HOLDS(first_without_entry<leaflet>(list<walking, breathing>{}) == npos);
    HOLDS(first_without_entry<leaflet>(list<>{}) == npos);
}

TEST_CASE("the first type without an entry is the fault, and a list without such a type has none") {
    STATIC_REQUIRE(fault<>::ok);
    STATIC_REQUIRE(fault<walking, breathing>::ok);
    STATIC_REQUIRE(std::is_same_v<fault<walking, nothing>::verdict, IS_NO_LEAFLET<nothing>>);
    STATIC_REQUIRE(std::is_same_v<fault<on_the_wall, nothing>::verdict, IS_NO_LEAFLET<on_the_wall>>);
}

TEST_CASE("entries are found by the hashes of their ids, and twins are told") {
    constexpr auto index = index_entries<2>(entries_in<leaflet, list<walking, breathing>>);
    HOLDS(index.find(hash_of("breathing")) == 1);
    HOLDS(index.find(hash_of("running")) == npos);
    HOLDS(!index.twins.found);
    constexpr auto twice = index_entries<3>(entries_in<leaflet, list<breathing, walking, breathing_again>>);
    HOLDS(twice.twins.found);
    HOLDS(twice.twins.first == 0);
    HOLDS(twice.twins.second == 2);
}
