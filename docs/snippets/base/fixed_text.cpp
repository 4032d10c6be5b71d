// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/base/fixed_text.md.
// A sentence in a buffer of its own, and what happens where it does not fit.
#include <regimen/base/fixed_text.hpp>

// [text]
constexpr regimen::fixed_text<16> wait = [] {
    regimen::fixed_text<16> out("Wait until ");
    out << "day " << 9;
    return out;
}();
static_assert(wait.view() == "Wait until day 9" && !wait.truncated());

// One byte too many, and it is cut behind a whole character. It can be seen, and the text says so.
constexpr regimen::fixed_text<15> cut = [] {
    regimen::fixed_text<15> out("Wait until ");
    out << "day " << 9;
    return out;
}();
static_assert(cut.view() == "Wait until d..." && cut.truncated());
// [text]

int main() {}
