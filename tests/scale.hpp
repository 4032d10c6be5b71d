// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How much of its work an exhaustive test does: REGIMEN_TEST_SCALE is a percentage, 100 when it is not set.
// Slow builds (sanitizers) run the same tests on a part of the cases.
#ifndef REGIMEN_TESTS_SCALE_HPP
#define REGIMEN_TESTS_SCALE_HPP

#include <cstdlib>

namespace regimen_tests {

/// The percentage asked for, from 1 to 100.
inline int scale() {
    char const* const text = std::getenv("REGIMEN_TEST_SCALE");
    int const percent = text == nullptr ? 100 : std::atoi(text);
    return percent < 1 ? 1 : percent > 100 ? 100 : percent;
}

/// That share of `count` cases, at least one.
inline long scaled(long count) {
    long const share = count * scale() / 100;
    return share < 1 ? 1 : share;
}

/// The step with which to walk through all cases so that about that share of them is visited: 1 at full scale.
inline long stride() { return 100 / scale(); }

}  // namespace regimen_tests

#endif
