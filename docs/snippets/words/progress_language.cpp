// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/words/progress_language.md.
// A host's own words about progress.
#include <regimen/words/progress_language.hpp>

using namespace regimen;

// [words]
inline constexpr progress_language ours = [] {
    progress_language w;  // English
    w.today_rest = "Take the day off.";
    w.instead_of[static_cast<std::size_t>(observed::partly)] = "you do the whole set";
    return w;
}();
static_assert(ours.today_micro == progress_english.today_micro);  // what was not set stays as it was
// [words]

int main() {}
