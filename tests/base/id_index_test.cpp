// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Ids: their hash is the published one, every member of a list is found by it and no stranger is, and two members with
// one id are told.
#include <regimen/base/entry.hpp>
#include <regimen/base/id_index.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "support/both_times.hpp"

using namespace regimen::detail;
using regimen::entry_id;

namespace {

constexpr std::uint64_t cat = hash_of("cat"), cobra = hash_of("cobra"), nameless = entry_id{}.hash();

/// The hash of an id from "000" to "199": enough to fill a table of 512 buckets to two fifths, with clashes.
constexpr std::uint64_t numbered(std::size_t n) {
    std::array<char, 3> const letters{static_cast<char>('0' + n / 100), static_cast<char>('0' + n / 10 % 10),
                                      static_cast<char>('0' + n % 10)};
    return hash_of({letters.data(), letters.size()});
}
template <std::size_t N>
constexpr hash_index<N> index_over(std::array<std::uint64_t, N> const& hashes) {
    hash_index<N> out;
    for (std::size_t i = 0; i < N; ++i) out.add(i, hashes[i]);
    return out;
}
constexpr hash_index<200> many = [] {
    hash_index<200> out;
    for (std::size_t i = 0; i < 200; ++i) out.add(i, numbered(i));
    return out;
}();
/// Each is found, whether it is expected at the front, where it is, or one past the end.
constexpr bool all_found() {
    for (std::size_t i = 0; i < 200; ++i) {
        for (std::size_t const expected : {std::size_t{0}, i, std::size_t{200}}) {
            if (many.find(numbered(i), expected) != i) return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("the hash is FNV-1a of 64 bits, as it is published") {
    HOLDS(hash_of("") == 0xcbf29ce484222325ULL);
    HOLDS(hash_of("a") == 0xaf63dc4c8601ec8cULL);
    HOLDS(hash_of("foobar") == 0x85944171f73967e8ULL);
    HOLDS(hash_of("ab") != hash_of("ba"));
    HOLDS(hash_of(std::string_view("a\0", 2)) != hash_of("a"));
    HOLDS(hash_of("\xff") != hash_of("\x7f"));
}

TEST_CASE("an entry without an id has no hash, and is nowhere") {
    HOLDS(nameless == 0);
    HOLDS(index_over(std::array{cat, nameless}).find(nameless) == npos);
    HOLDS(index_over(std::array{cat, nameless}).find(nameless, 1) == npos);
}

TEST_CASE("a member is found by its hash, wherever it was expected, and a stranger is not") {
    constexpr auto index = index_over(std::array{cat, cobra});
    HOLDS(index.find(cat) == 0);
    HOLDS(index.find(cobra) == 1);
    HOLDS(index.find(cat, 1) == 0);
    HOLDS(index.find(cobra, 1) == 1);
    HOLDS(index.find(cobra, 2) == 1);  // one past the end
    HOLDS(index.find(nameless) == npos);
    HOLDS(index.find(numbered(0)) == npos);
}

TEST_CASE("an empty list has no members") {
    HOLDS(hash_index<0>{}.find(cat) == npos);
    HOLDS(hash_index<0>{}.find(nameless) == npos);
    HOLDS(!hash_index<0>{}.twins.found);
}

TEST_CASE("among hundreds each is found, and none is taken for another") {
    HOLDS(all_found());
    HOLDS(!many.twins.found);
    HOLDS(many.find(numbered(200)) == npos);
    HOLDS(many.find(cat) == npos);
}

TEST_CASE("two members with one id are told, the first pair of them") {
    constexpr auto twins = index_over(std::array{cobra, cat, numbered(1), cat, cat}).twins;
    HOLDS(twins.found);
    HOLDS(twins.first == 1);
    HOLDS(twins.second == 3);
    HOLDS(!index_over(std::array{cat, cobra}).twins.found);
    HOLDS(!index_over(std::array{nameless, nameless}).twins.found);  // no id is no one's twin
}
