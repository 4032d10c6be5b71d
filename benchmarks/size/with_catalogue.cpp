// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// With the core, and the whole catalogue of back pain after a birth with its texts.
#include <regimen/catalogues/postpartum_back.hpp>

#include "size/shared.hpp"

int main(int argc, char** argv) { return serve<regimen::postpartum_back>(argc, argv); }
