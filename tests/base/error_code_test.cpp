// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rules that can stop a compilation: their numbers, and that each has its one sentence in the library.
// That each has an example which does not compile is a test of its own.
#include <regimen/base/error_code.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "support/both_times.hpp"

using regimen::error_code;

namespace {

constexpr int last = 71;

std::string read(std::string const& header) {
    std::ifstream file(std::string(REGIMEN_TEST_DATA) + "/../../include/regimen/" + header);
    return {std::istreambuf_iterator<char>(file), {}};
}

int occurrences(std::string const& text, std::string const& part) {
    int n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

}  // namespace

TEST_CASE("a number, once given, stays") {
    HOLDS(static_cast<int>(error_code::exercise_without_demands) == 1);
    HOLDS(static_cast<int>(error_code::demand_level) == 6);
    HOLDS(static_cast<int>(error_code::unlike_amounts) == 9);
    HOLDS(static_cast<int>(error_code::starts_too_early) == 12);
    HOLDS(static_cast<int>(error_code::rule_shadowed) == 18);
    HOLDS(static_cast<int>(error_code::plan_without_clearance) == 26);
    HOLDS(static_cast<int>(error_code::session_order) == 32);
    HOLDS(static_cast<int>(error_code::member_incomplete) == 33);
    HOLDS(static_cast<int>(error_code::progression_incomplete) == 34);
    HOLDS(static_cast<int>(error_code::progression_too_long) == 42);
    HOLDS(static_cast<int>(error_code::programme_pattern) == 44);
    HOLDS(static_cast<int>(error_code::plan_limit) == 45);
    HOLDS(static_cast<int>(error_code::rule_counts_wrongly) == 64);
    HOLDS(static_cast<int>(error_code::catalogue_without_own_id) == 65);
    HOLDS(static_cast<int>(error_code::catalogues_mixed) == 66);
    HOLDS(static_cast<int>(error_code::list_of_another_kind) == 67);
    HOLDS(static_cast<int>(error_code::source_without_cite) == 68);
    HOLDS(static_cast<int>(error_code::never_ready) == 70);
    HOLDS(static_cast<int>(error_code::session_never) == last);
}

TEST_CASE("every number has one name and one sentence") {
    auto const names = read("base/error_code.hpp");
    auto const sentences = read("base/require.hpp");
    REQUIRE_FALSE(names.empty());
    REQUIRE_FALSE(sentences.empty());
    for (int number = 1; number <= last; ++number) {
        char mark[16]{};
        std::snprintf(mark, sizeof mark, "[RG-%03d] ", number);
        CAPTURE(mark);
        CHECK(occurrences(sentences, mark) == 1);
        CHECK(occurrences(names, " = " + std::to_string(number) + ",") == 1);
    }
    CHECK(occurrences(sentences, "[RG-") == last);
    CHECK(occurrences(names, " = ") == last);
}
