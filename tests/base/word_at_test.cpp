// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A word by its index: each word at its own, and nothing at any other.
#include <regimen/base/word_at.hpp>

#include <cstddef>
#include <limits>
#include <string_view>

#include "catch.hpp"
#include "support/both_times.hpp"

using regimen::detail::word_at;

namespace {

constexpr std::string_view words[] = {"none", "one", "two"};

}  // namespace

TEST_CASE("each word stands at its index") {
    HOLDS(word_at(words, 0) == "none");
    HOLDS(word_at(words, 2) == "two");
}

TEST_CASE("at any other index there is no word") {
    HOLDS(word_at(words, 3).empty());
    HOLDS(word_at(words, std::numeric_limits<std::size_t>::max()).empty());
}
