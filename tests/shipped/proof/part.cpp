// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A part of the proof that every progression of the catalogue keeps every promise: tests/CMakeLists.txt says which.
// All at once take g++ 15 gigabytes of memory.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/proof.hpp>

static_assert(regimen::part_proven<regimen::postpartum_back, REGIMEN_PART, REGIMEN_PARTS>);
