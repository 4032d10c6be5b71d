// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One statement, checked while the test is compiled and again when it runs.
// HOLDS(2 * 2 == 4) is for whatever the library promises in constant expressions.
#ifndef REGIMEN_TESTS_SUPPORT_BOTH_TIMES_HPP
#define REGIMEN_TESTS_SUPPORT_BOTH_TIMES_HPP

#include "../catch.hpp"

#define HOLDS(...)               \
    STATIC_REQUIRE(__VA_ARGS__); \
    CHECK(__VA_ARGS__)

#endif
