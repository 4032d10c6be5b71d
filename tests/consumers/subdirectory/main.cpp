// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A host in its smallest form: includes the library and its catalogue, and says which version it got.
// The test that builds and runs it compares the line with the version of the project.
#include <regimen/base/version.hpp>
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <cstdio>

int main() {
    std::printf("regimen %d.%d.%d\n", regimen::version_major, regimen::version_minor, regimen::version_patch);
}
