// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The demands that the library ships: each has an id that is its type's name, and a meaning of its own; all of them are
// in the vocabulary of bodies, in the order of the header.
// What the ids mean is compared with the clinical JSON in catalogues/catalogue_json_test.cpp.
#include <regimen/content/catalogue.hpp>
#include <regimen/content/demands.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

template <class List>
struct texts_of;
template <auto const&... Ds>
struct texts_of<vocabulary<Ds...>> {
    static constexpr std::array<std::string_view, sizeof...(Ds)> ids{Ds.id...};
    static constexpr std::array<std::string_view, sizeof...(Ds)> meanings{Ds.meaning...};
};
using shipped = texts_of<body_vocabulary::demands>;

constexpr bool is_id(std::string_view id) {
    if (id.empty() || id.front() == '-' || id.back() == '-') return false;
    return std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

/// The names of the constants in the header, in its order, with the id that follows.
struct stated_word {
    std::string name, id;
};
std::vector<stated_word> in_header() {
    std::ifstream header(std::string(REGIMEN_TEST_DATA) + "/../../include/regimen/content/demands.hpp");
    std::vector<stated_word> all;
    std::string const whole{std::istreambuf_iterator<char>(header), {}};
    std::string const begins = "inline constexpr demand_word ";
    for (std::size_t at = whole.find(begins); at != std::string::npos; at = whole.find(begins, at + 1)) {
        std::size_t const name = at + begins.size(), brace = whole.find('{', name);
        std::size_t const open = whole.find('"', brace), close = whole.find('"', open + 1);
        REQUIRE(close != std::string::npos);
        all.push_back({whole.substr(name, brace - name), whole.substr(open + 1, close - open - 1)});
    }
    return all;
}

}  // namespace

TEST_CASE("every demand has an id of small letters and dashes, and a meaning") {
    HOLDS(shipped::ids.size() == 36);
    HOLDS(std::all_of(shipped::ids.begin(), shipped::ids.end(), is_id));
    HOLDS(std::none_of(shipped::meanings.begin(), shipped::meanings.end(), [](auto m) { return m.empty(); }));
}

TEST_CASE("no two demands have one id, or say the same") {
    CHECK(std::set<std::string_view>(shipped::ids.begin(), shipped::ids.end()).size() == shipped::ids.size());
    CHECK(std::set<std::string_view>(shipped::meanings.begin(), shipped::meanings.end()).size() ==
          shipped::meanings.size());
}

TEST_CASE("a demand's id is the name of its constant, and the vocabulary of bodies has each, in the header's order") {
    auto const header = in_header();
    REQUIRE(header.size() == shipped::ids.size());
    for (std::size_t i = 0; i != header.size(); ++i) {
        auto name = header[i].name;
        std::replace(name.begin(), name.end(), '_', '-');
        CHECK(header[i].id == name);
        CHECK(shipped::ids[i] == header[i].id);
    }
}

TEST_CASE("there is room for a host's own: a catalogue takes 64") { HOLDS(shipped::ids.size() + 28 == most_demands); }
