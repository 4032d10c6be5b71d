// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/shipped/session_needs.md.
// What every session needs, asked of a whole catalogue.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/session_needs.hpp>

using namespace regimen;

// [possible]
static_assert(sessions_possible<postpartum_back>);
// [possible]

int main() {}
