// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/progression/ladder.md.
// The forms of one exercise, and the policy that moves a person along them.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/ladder.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [ladder]
using heels = progression<pp::gentle, ladder<pp::heel_slide, pp::heel_scoop>>;
// [ladder]
static_assert(sizeof(heels) == 1);

int main() {}
