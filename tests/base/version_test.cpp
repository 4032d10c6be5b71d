// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The version is stated once: macros, constants, the text, and the lines that the build reads are the same numbers.
#include <regimen/base/version.hpp>

#include <fstream>
#include <string>
#include <string_view>

#include "support/both_times.hpp"

// The macros are numbers of the preprocessor.
#if REGIMEN_VERSION_MAJOR < 0 || REGIMEN_VERSION_MINOR < 0 || REGIMEN_VERSION_PATCH < 0
#error "a version has no negative numbers"
#endif

namespace {

/// The numbers that a macro is defined as in the header, one for each line that defines it.
std::string defined_as(std::string const& macro) {
    std::ifstream header(std::string(REGIMEN_TEST_DATA) + "/../../include/regimen/base/version.hpp");
    std::string all;
    for (std::string line; std::getline(header, line);) {
        std::string const start = "#define " + macro + " ";
        if (line.rfind(start, 0) == 0) all += line.substr(start.size()) + ";";
    }
    return all;
}

}  // namespace

TEST_CASE("the constants are the macros") {
    HOLDS(regimen::version_major == REGIMEN_VERSION_MAJOR);
    HOLDS(regimen::version_minor == REGIMEN_VERSION_MINOR);
    HOLDS(regimen::version_patch == REGIMEN_VERSION_PATCH);
    HOLDS(regimen::version == REGIMEN_VERSION_STRING);
}

TEST_CASE("the text is the three numbers with points between them, and joins other literals") {
    using regimen::version;
    CHECK(version == std::to_string(regimen::version_major) + "." + std::to_string(regimen::version_minor) + "." +
                         std::to_string(regimen::version_patch));
    constexpr std::string_view joined = "regimen " REGIMEN_VERSION_STRING "\n";
    HOLDS(joined.size() == version.size() + 9);
}

TEST_CASE("each number stands in the header once, on a line that the build can read") {
    CHECK(defined_as("REGIMEN_VERSION_MAJOR") == std::to_string(regimen::version_major) + ";");
    CHECK(defined_as("REGIMEN_VERSION_MINOR") == std::to_string(regimen::version_minor) + ";");
    CHECK(defined_as("REGIMEN_VERSION_PATCH") == std::to_string(regimen::version_patch) + ";");
}
