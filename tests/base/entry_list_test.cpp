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
/// A shelf of leaflets, as a catalogue has its lists.
template <class... Ts>
struct shelf {
    using leaflets = list<Ts...>;
};
struct on_shelf {
    using kind = leaflet;
    template <class Shelf>
    using of = typename Shelf::leaflets;
    template <class T>
    using no_constant = IS_NO_LEAFLET<T>;
    static constexpr auto incomplete = regimen::error_code::member_incomplete;
};
template <class... Ts>
using fault = decltype(fault_in_entries<on_shelf, shelf<Ts...>>());
template <class... Ts>
constexpr auto const* leaflets_of = entries_in<on_shelf, shelf<Ts...>>;

}  // namespace

TEST_CASE("the entries of a list stand in its order") {
    constexpr auto all = leaflets_of<walking, breathing>;
    HOLDS(std::string_view(all[0]->id) == "walking");
    HOLDS(std::string_view(all[1]->id) == "breathing");
    HOLDS(all[2] == nullptr);
    HOLDS(*leaflets_of<> == nullptr);
    STATIC_REQUIRE(n_entries<on_shelf, shelf<walking, breathing>> == 2);
}

TEST_CASE("an entry of another kind is none, and neither is nothing") {
    STATIC_REQUIRE(states_entries<leaflet, list<walking>>::value);
    STATIC_REQUIRE(!states_entries<leaflet, list<on_the_wall>>::value);
    STATIC_REQUIRE(!states_entries<leaflet, list<walking, nothing>>::value);
    HOLDS(leaflets_of<walking, on_the_wall> == nullptr);
    HOLDS(first_unreadable<leaflet>(list<walking, nothing, on_the_wall>{}) == 1);
    HOLDS(first_unreadable<leaflet>(list<walking, breathing>{}) == npos);
    HOLDS(first_unreadable<leaflet>(list<>{}) == npos);
}

TEST_CASE("the first type without an entry is the fault, and a list without such a type has none") {
    STATIC_REQUIRE(fault<>::ok);
    STATIC_REQUIRE(fault<walking, breathing>::ok);
    STATIC_REQUIRE(std::is_same_v<fault<walking, nothing>::verdict, IS_NO_LEAFLET<nothing>>);
    STATIC_REQUIRE(std::is_same_v<fault<on_the_wall, nothing>::verdict, IS_NO_LEAFLET<on_the_wall>>);
}

TEST_CASE("entries are found by the hashes of their ids, and twins are told") {
    constexpr auto const& index = entry_ids<on_shelf, shelf<walking, breathing>>;
    HOLDS(index.find(hash_of("breathing")) == 1);
    HOLDS(index.find(hash_of("running")) == npos);
    HOLDS(!index.twins.found);
    HOLDS(find_entry<breathing, on_shelf, shelf<walking, breathing>>() == 1);
    HOLDS(find_entry<on_the_wall, on_shelf, shelf<walking, breathing>>() == npos);
    constexpr auto const& twice = entry_ids<on_shelf, shelf<breathing, walking, breathing_again>>;
    HOLDS(twice.twins.found);
    HOLDS(twice.twins.first == 0);
    HOLDS(twice.twins.second == 2);
}
