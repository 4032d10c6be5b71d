// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// With the core, and two made-up catalogues that are unlike: of ten and of seventeen exercises, with twelve and with
// nine conditions.
#include "generated/seventeen.hpp"
#include "generated/ten.hpp"
#include "size/shared.hpp"

int main(int argc, char** argv) {
    return serve<generated::catalogue>(argc, argv) + serve<seventeen::catalogue>(argc, argv);
}
