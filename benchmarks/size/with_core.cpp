// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// With the core, and a made-up catalogue of ten exercises.
#include "generated/ten.hpp"
#include "size/shared.hpp"

int main(int argc, char** argv) { return serve<generated::catalogue>(argc, argv); }
