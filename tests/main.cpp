// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The main function of every test program when Catch2 is version 2, compiled once.
// Version 3 brings its own.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
