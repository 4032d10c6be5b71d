// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is found wrong with a dose.
#include <regimen/amounts/dose_fault.hpp>
#include <regimen/amounts/dose_language.hpp>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

constexpr dose_fault fault(dose_range const& dose, laterality sides = bilateral) {
    return detail::fault_of(dose, sides);
}

}  // namespace

TEST_CASE("a dose in order has no fault") {
    HOLDS(fault(one_set * from(4_reps).frame(8_reps, 10_reps).up_to(12_reps)) == dose_fault::none);
    HOLDS(fault(one_set * 4_reps * each_side, unilateral) == dose_fault::none);
    HOLDS(fault(one_set * 8_reps * in_all, alternating) == dose_fault::none);
}

TEST_CASE("a dose without an amount, or of none, is at fault") {
    HOLDS(fault(dose_range{}) == dose_fault::no_amount);
    HOLDS(fault(one_set * tempo(6_counts)) == dose_fault::no_amount);
    HOLDS(fault(sets(0_sets) * 5_reps) == dose_fault::no_amount);
    HOLDS(fault(one_set * 5_reps * directions(0)) == dose_fault::no_amount);
    HOLDS(fault(one_set * range(0_reps, 5_reps)) == dose_fault::upside_down);
}

TEST_CASE("an upside-down range is at fault, wherever it stands") {
    HOLDS(fault(one_set * range(8_reps, 4_reps)) == dose_fault::upside_down);
    HOLDS(fault(one_set * 5_reps * hold(range(5_s, 3_s))) == dose_fault::upside_down);
    HOLDS(fault(one_set * 5_reps * tempo(range(6_counts, 4_counts), amount_span(2_counts))) == dose_fault::upside_down);
    HOLDS(fault(one_set * 5_reps * load(range(60_kg, 20_kg))) == dose_fault::upside_down);
    HOLDS(fault(sets(range(2_sets, 1_sets)) * 5_reps) == dose_fault::upside_down);
    HOLDS(fault((one_set * 5_reps).or_else(movement("other") * range(8_reps, 4_reps))) == dose_fault::upside_down);
}

TEST_CASE("a one-sided dose says what its numbers count, and an odd total is at fault") {
    HOLDS(fault(one_set * 4_reps, unilateral) == dose_fault::side_unsaid);
    HOLDS(fault(one_set * 4_reps, alternating) == dose_fault::side_unsaid);
    HOLDS(fault(one_set * 7_reps * in_all, alternating) == dose_fault::odd_total);
    HOLDS(fault(one_set * range(4_reps, 7_reps) * in_all, alternating) == dose_fault::odd_total);
    HOLDS(fault(one_set * 7_reps * each_side, alternating) == dose_fault::none);
}

TEST_CASE("a number that a dose cannot hold is at fault, and is never cut off") {
    HOLDS(dose_range(one_set * range(1_reps, 32767_reps)).movements[0].repetitions == dose_span{1, 1, 32'767, 32'767});
    HOLDS(fault(one_set * range(repetitions::from_value(-1), 5_reps)) == dose_fault::upside_down);
    // In a constant expression it does not compile.
    CHECK(fault(one_set * range(1_reps, 32768_reps)) != dose_fault::none);
    CHECK(fault(one_set * 5_reps * hold(40000_s)) != dose_fault::none);
    HOLDS(dose_range(one_set * 5_reps * load(range(20_kg, 200_kg))).movements[0].load_g.ceiling == 200'000);
}
