// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Ids: their hash is the published one, every member of a list is found by its key and no stranger is, and two members
// with one id are told.
#include <regimen/base/id_index.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "support/both_times.hpp"

using namespace regimen::detail;

namespace {

struct cat {
    static constexpr std::string_view id = "cat";
};
struct cobra {
    static constexpr std::string_view id = "cobra";
};
struct another_cat {
    static constexpr std::string_view id = "cat";
};
struct nameless {};
struct numbered_in_place {
    static constexpr int id = 3;  // no text: no id
};

/// Types with the ids "000" to "199": enough to fill a table of 512 buckets to two fifths, with clashes.
template <std::size_t N>
struct numbered {
    static constexpr std::array<char, 3> letters{static_cast<char>('0' + N / 100), static_cast<char>('0' + N / 10 % 10),
                                                 static_cast<char>('0' + N % 10)};
    static constexpr std::string_view id{letters.data(), letters.size()};
};
template <class Indices>
struct many_of;
template <std::size_t... I>
struct many_of<std::index_sequence<I...>> {
    using type = list<numbered<I>...>;
    static constexpr auto const& index = ids_of<type>;
    static constexpr bool all_found_unexpected = ((index.find(&id_hash<numbered<I>>) == I) && ...);
    static constexpr bool all_found_where_expected = ((index.find(&id_hash<numbered<I>>, I) == I) && ...);
    static constexpr bool all_found_elsewhere = ((index.find(&id_hash<numbered<I>>, sizeof...(I)) == I) && ...);
};
using many = many_of<std::make_index_sequence<200>>;

}  // namespace

TEST_CASE("the hash is FNV-1a of 64 bits, as it is published") {
    HOLDS(hash_of("") == 0xcbf29ce484222325ULL);
    HOLDS(hash_of("a") == 0xaf63dc4c8601ec8cULL);
    HOLDS(hash_of("foobar") == 0x85944171f73967e8ULL);
    HOLDS(hash_of("ab") != hash_of("ba"));
    HOLDS(hash_of(std::string_view("a\0", 2)) != hash_of("a"));
    HOLDS(hash_of("\xff") != hash_of("\x7f"));
}

TEST_CASE("a type's hash is that of its id, and a type without one has none") {
    HOLDS(id_hash<cat> == hash_of("cat"));
    HOLDS(id_hash<nameless> == 0);
    HOLDS(id_hash<numbered_in_place> == 0);
    HOLDS(id_hash<cat> == id_hash<another_cat>);
    HOLDS(&id_hash<cat> != &id_hash<another_cat>);  // the key is the type's, not the id's
}

TEST_CASE("a member is found by its key, wherever it was expected, and a stranger is not") {
    constexpr auto const& index = ids_of<list<cat, cobra>>;
    HOLDS(index.find(&id_hash<cat>) == 0);
    HOLDS(index.find(&id_hash<cobra>) == 1);
    HOLDS(index.find(&id_hash<cat>, 1) == 0);
    HOLDS(index.find(&id_hash<cobra>, 1) == 1);
    HOLDS(index.find(&id_hash<cobra>, 2) == 1);  // one past the end
    HOLDS(index.find(&id_hash<nameless>) == npos);
    HOLDS(index.find(&id_hash<another_cat>) == npos);
    HOLDS(index.find(&id_hash<numbered<0>>) == npos);
}

TEST_CASE("an empty list has no members") {
    HOLDS(ids_of<list<>>.find(&id_hash<cat>) == npos);
    HOLDS(ids_of<list<>>.find(&id_hash<nameless>) == npos);
    HOLDS(!ids_of<list<>>.twins.found);
}

TEST_CASE("among hundreds each is found, and none is taken for another") {
    HOLDS(many::all_found_unexpected);
    HOLDS(many::all_found_where_expected);
    HOLDS(many::all_found_elsewhere);
    HOLDS(!many::index.twins.found);
    HOLDS(many::index.find(&id_hash<numbered<200>>) == npos);
    HOLDS(many::index.find(&id_hash<cat>) == npos);
}

TEST_CASE("two members with one id are told, the first pair of them") {
    constexpr auto twins = ids_of<list<cobra, cat, numbered<1>, another_cat, cat>>.twins;
    HOLDS(twins.found);
    HOLDS(twins.first == 1);
    HOLDS(twins.second == 3);
    HOLDS(!ids_of<list<cat, cobra>>.twins.found);
    HOLDS(!ids_of<list<nameless, numbered_in_place>>.twins.found);  // no id is no one's twin
}
