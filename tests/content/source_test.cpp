// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sources, citations and short lists of texts.
// That every key cited has an entry is in catalogue_json_test.cpp.
#include <regimen/base/fixed_text.hpp>
#include <regimen/content/source.hpp>

#include <string>
#include <type_traits>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

constexpr source_entry leaflet{.key = "L1", .who = "a ward", .what = "a leaflet", .year = "2020"};
constexpr source_entry study{.key = "S1", .who = "a group", .what = "a study", .year = "n.d."};

constexpr auto keys_of(citation const& cited) {
    fixed_text<40> out;
    cited.write_keys(out);
    return out;
}

}  // namespace

TEST_CASE("a citation holds its sources in the order they were named") {
    constexpr auto cited = cite(study, leaflet);
    HOLDS(cited.size() == 2);
    HOLDS(!cited.empty());
    HOLDS(cited[0].key == "S1");
    HOLDS(cited[1].who == "a ward");
}

TEST_CASE("a citation points to its entries and does not copy them") {
    constexpr auto cited = cite(leaflet);
    HOLDS(&cited[0] == &leaflet);
}

TEST_CASE("a citation of nothing is empty") {
    HOLDS(citation{}.empty());
    HOLDS(cite().empty());
    HOLDS(keys_of(cite()).empty());
}

TEST_CASE("a citation writes its keys with spaces between them") {
    HOLDS(keys_of(cite(study)) == "S1");
    HOLDS(keys_of(cite(study, leaflet, study)) == "S1 L1 S1");
}

TEST_CASE("a citation holds twelve sources") {
    constexpr auto cited = cite(study, study, study, study, study, study, study, study, study, study, study, leaflet);
    HOLDS(cited.size() == citation::capacity);
    HOLDS(cited[11].key == "L1");
}

TEST_CASE("a list shows what a citation keeps") {
    static constexpr auto cited = cite(study, leaflet);
    constexpr source_list shown = cited;
    HOLDS(shown.size() == 2);
    HOLDS(&shown[0] == &study);
    HOLDS(&shown[1] == &leaflet);
    HOLDS(source_list{}.empty());
    HOLDS(!std::is_convertible_v<citation, source_list>);  // one that is about to go
}

TEST_CASE("a copy of a citation is one of its own") {
    static constexpr auto cited = cite(study, leaflet);
    static constexpr citation copy = cited;
    constexpr source_list shown = copy;
    HOLDS(&shown[1] == &leaflet);
    fixed_text<40> keys;
    citation const here = cite(leaflet, study);
    source_list(here).write_keys(keys);
    CHECK(keys.view() == "L1 S1");
}

TEST_CASE("statements that cite the same share one list in the tables") {
    static constexpr auto first = cite(study, leaflet), second = cite(study, leaflet), other = cite(leaflet, study);
    HOLDS(detail::sources_in<first> == detail::sources_in<second>);
    HOLDS(detail::sources_in<first> != detail::sources_in<other>);
    HOLDS(detail::sources_in<other>->size() == 2);
    HOLDS(&(*detail::sources_in<other>)[0] == &leaflet);
    static constexpr citation nothing;
    HOLDS(detail::sources_in<nothing>->empty());
}
