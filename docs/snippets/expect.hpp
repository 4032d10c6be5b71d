// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// For the snippets of the documentation: what they show when they run is asserted with expect().
// What they show when they are compiled is asserted with static_assert.
#ifndef REGIMEN_DOCS_SNIPPETS_EXPECT_HPP
#define REGIMEN_DOCS_SNIPPETS_EXPECT_HPP

#include <cstdio>
#include <cstdlib>
#include <source_location>

inline void expect(bool holds, std::source_location const& at = std::source_location::current()) {
    if (holds) return;
    std::printf("%s:%u: does not hold\n", at.file_name(), static_cast<unsigned>(at.line()));
    std::exit(EXIT_FAILURE);
}

#endif
