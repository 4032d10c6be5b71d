// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/base/error_code.md.
// A rule that can stop a compilation has a name and a number.
#include <regimen/base/error_code.hpp>

// [numbers]
static_assert(regimen::error_code::starts_too_early == regimen::error_code{12});  // RG-012
// [numbers]

int main() {}
