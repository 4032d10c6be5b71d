// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/amounts/dose_fault.md.
// What is wrong with a dose, for each thing that can be.
#include <regimen/amounts/dose_fault.hpp>
#include <regimen/amounts/dose_language.hpp>

using namespace regimen;

// [faults]
constexpr dose_fault found(dose_range const& dose, laterality sides) { return detail::fault_of(dose, sides); }

static_assert(found(one_set * range(4_reps, 8_reps), bilateral) == dose_fault::none);
static_assert(found(one_set * tempo(6_counts), bilateral) == dose_fault::no_amount);
static_assert(found(one_set * range(8_reps, 4_reps), bilateral) == dose_fault::upside_down);
static_assert(found(one_set * 4_reps, unilateral) == dose_fault::side_unsaid);          // each_side or in_all?
static_assert(found(one_set * 7_reps * in_all, alternating) == dose_fault::odd_total);  // 3 and 4 are no two sides
// [faults]

int main() {}
