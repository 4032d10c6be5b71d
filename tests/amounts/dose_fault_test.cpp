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

TEST_CASE("each amount of a movement is from its start and its frame up to its ceiling, and none is below nothing") {
    auto const fault_with = [](auto change) {
        dose_range dose = one_set * 5_reps * hold(2_s);
        change(dose.movements[0]);
        return fault(dose);
    };
    CHECK(fault_with([](dosed_movement&) {}) == dose_fault::none);
    for (dose_span const& wrong : {dose_span{-1, 1, 2, 3}, dose_span{1, -1, 2, 3}, dose_span{3, 1, 2, 3},
                                   dose_span{1, 3, 2, 3}, dose_span{1, 1, 4, 3}}) {
        for (auto const member : {&dosed_movement::repetitions, &dosed_movement::hold, &dosed_movement::rest_between_s,
                                  &dosed_movement::load_g, &dosed_movement::exertion})
            CHECK(fault_with([&](dosed_movement& m) { m.*member = wrong; }) == dose_fault::upside_down);
        for (auto const member : {&tempo_of_movement::out, &tempo_of_movement::hold, &tempo_of_movement::back})
            CHECK(fault_with([&](dosed_movement& m) { m.tempo.*member = wrong; }) == dose_fault::upside_down);
    }
    // What is done begins with something; a rest, a load and an exertion may begin with nothing.
    dose_span const from_nothing{0, 1, 2, 3};
    CHECK(fault_with([&](dosed_movement& m) { m.repetitions = from_nothing; }) == dose_fault::upside_down);
    CHECK(fault_with([&](dosed_movement& m) { m.hold = from_nothing; }) == dose_fault::upside_down);
    CHECK(fault_with([&](dosed_movement& m) { m.rest_between_s = from_nothing; }) == dose_fault::none);
    CHECK(fault_with([&](dosed_movement& m) { m.load_g = from_nothing; }) == dose_fault::none);
}

TEST_CASE("a hold alone is a dose, of the same on both sides") {
    CHECK(fault(one_set * hold(5_s)) == dose_fault::none);
    CHECK(fault(one_set * hold(6_s) * in_all, alternating) == dose_fault::none);
    CHECK(fault(one_set * hold(5_s) * in_all, alternating) == dose_fault::odd_total);
    CHECK(fault(sets(range(0_sets, 2_sets)) * 5_reps) == dose_fault::no_amount);
    CHECK(fault(sets(range(1_sets, 3_sets), range(60_s, 30_s)) * 5_reps) == dose_fault::upside_down);
}

TEST_CASE("a total over both sides is even in each of its numbers") {
    auto const total = [](dose_span const& n) {
        dose_range dose = one_set * 8_reps * in_all;
        dose.movements[0].repetitions = n;
        return fault(dose, alternating);
    };
    CHECK(total({2, 4, 6, 8}) == dose_fault::none);
    CHECK(total({3, 4, 6, 8}) == dose_fault::odd_total);
    CHECK(total({2, 5, 6, 8}) == dose_fault::odd_total);
    CHECK(total({2, 4, 7, 8}) == dose_fault::odd_total);
    CHECK(total({2, 4, 6, 9}) == dose_fault::odd_total);
}

TEST_CASE("a dose has a movement and sets of it") {
    dose_range dose = one_set * 5_reps;
    REQUIRE(fault(dose) == dose_fault::none);
    dose.size = 0;
    CHECK(fault(dose) == dose_fault::no_amount);
    dose.size = 1;
    dose.sets = {};
    CHECK(fault(dose) == dose_fault::no_amount);
    dose.sets = {1, 1, 1, 0};  // without a ceiling there are none
    CHECK(fault(dose) == dose_fault::no_amount);
}
