// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The version of the library, as macros for `#if` and as constants for code.
// This is the one place that states it: the build and the packages read it from here.
#ifndef REGIMEN_BASE_VERSION_HPP
#define REGIMEN_BASE_VERSION_HPP

#include <string_view>

#define REGIMEN_VERSION_MAJOR 0
#define REGIMEN_VERSION_MINOR 2
#define REGIMEN_VERSION_PATCH 0

#define REGIMEN_VERSION_TEXT_OF(NUMBER) #NUMBER
#define REGIMEN_VERSION_JOIN(MAJOR, MINOR, PATCH) \
    REGIMEN_VERSION_TEXT_OF(MAJOR) "." REGIMEN_VERSION_TEXT_OF(MINOR) "." REGIMEN_VERSION_TEXT_OF(PATCH)

/// The version as a string literal, for example "0.2.0".
#define REGIMEN_VERSION_STRING REGIMEN_VERSION_JOIN(REGIMEN_VERSION_MAJOR, REGIMEN_VERSION_MINOR, REGIMEN_VERSION_PATCH)

namespace regimen {

/// The version in numbers, and as a text.
inline constexpr int version_major = REGIMEN_VERSION_MAJOR;
inline constexpr int version_minor = REGIMEN_VERSION_MINOR;
inline constexpr int version_patch = REGIMEN_VERSION_PATCH;
inline constexpr std::string_view version = REGIMEN_VERSION_STRING;

}  // namespace regimen

#endif
