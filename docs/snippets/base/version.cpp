// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/base/version.md.
// The version for the preprocessor, for code, and for people.
#include <regimen/base/version.hpp>

#include <cstdio>

// [version]
#if REGIMEN_VERSION_MAJOR > 0
// what needs a version 1 or later
#endif
static_assert(regimen::version_major == REGIMEN_VERSION_MAJOR);

void say_version() { std::puts("made with regimen " REGIMEN_VERSION_STRING); }
// [version]

int main() { say_version(); }
