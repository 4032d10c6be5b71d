// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/content/source.md.
// A source, and a citation of two of them.
#include <regimen/base/fixed_text.hpp>
#include <regimen/content/source.hpp>

using namespace regimen;

// [sources]
// Sources are constants of the program: a citation points to them.
inline constexpr source_entry handbook{
    .key = "H1",
    .who = "Our clinic",
    .what = "Handbook of exercises, 3rd edition",
    .year = "2024",
    .seen = "read completely",
};
inline constexpr source_entry house_rule{.key = "HOUSE", .who = "Our clinic", .what = "a rule of ours", .year = "n.d."};

constexpr citation both = cite(handbook, house_rule);
static_assert(both.size() == 2 && both[0].year == "2024");

constexpr auto keys = [] {
    fixed_text<40> out;
    both.write_keys(out);
    return out;
}();
static_assert(keys.view() == "H1 HOUSE");
// [sources]

int main() {}
