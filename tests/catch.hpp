// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Catch2, version 2.13 or 3, whichever the build has found; tests include this and nothing else of Catch2.
// What the two spell differently has one spelling here: Approx(1.5), and contains_text("part") for CHECK_THAT.
#ifndef REGIMEN_TESTS_CATCH_HPP
#define REGIMEN_TESTS_CATCH_HPP

#if __has_include(<catch2/catch_test_macros.hpp>)

#include <catch2/catch_approx.hpp>
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#include <catch2/matchers/catch_matchers_all.hpp>

#include <string>

using Catch::Approx;

namespace regimen_tests {

inline auto contains_text(std::string const& part) { return Catch::Matchers::ContainsSubstring(part); }

}  // namespace regimen_tests

#else

#include <catch2/catch.hpp>

#include <string>

#ifndef STATIC_CHECK
#define STATIC_CHECK(...) STATIC_REQUIRE(__VA_ARGS__)
#define STATIC_CHECK_FALSE(...) STATIC_REQUIRE_FALSE(__VA_ARGS__)
#endif

namespace regimen_tests {

inline auto contains_text(std::string const& part) { return Catch::Matchers::Contains(part); }

}  // namespace regimen_tests

#endif

#endif
