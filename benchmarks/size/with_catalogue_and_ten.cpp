// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// With the core, the whole catalogue of back pain after a birth, and a made-up catalogue of ten exercises.
#include <regimen/catalogues/postpartum_back.hpp>

#include "generated/ten.hpp"
#include "size/shared.hpp"

int main(int argc, char** argv) {
    return serve<regimen::postpartum_back>(argc, argv) + serve<generated::catalogue>(argc, argv);
}
