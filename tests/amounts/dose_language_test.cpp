// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words that a dose is written with.
// Mixing kinds of amount does not compile: see tests/must_not_compile.
#include <regimen/amounts/dose_language.hpp>

#include <limits>
#include <type_traits>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

constexpr bool spans(dose_span const& got, int start, int low, int high, int ceiling) {
    return got == dose_span{start, low, high, ceiling};
}
constexpr int start_seconds(dose_range const& dose) { return duration(starting_dose(dose)).value(); }

}  // namespace

TEST_CASE("an amount is fixed, a range, or a start with its frame and ceiling") {
    HOLDS(spans(amount_span(4_reps).raw(), 4, 4, 4, 4));
    HOLDS(spans(range(4_reps, 8_reps).raw(), 4, 4, 8, 8));
    HOLDS(spans(from(4_reps).frame(8_reps, 10_reps).raw(), 4, 8, 10, 10));
    HOLDS(spans(from(4_reps).frame(8_reps, 10_reps).up_to(12_reps).raw(), 4, 8, 10, 12));
    HOLDS(spans(from(3_reps).up_to(5_reps).raw(), 3, 3, 5, 5));
    HOLDS(spans(from(8_reps).frame(6_reps, 8_reps).up_to(10_reps).raw(), 8, 6, 8, 10));
    HOLDS(spans(range(2.5_kg, 20_kg).raw(), 2500, 2500, 20'000, 20'000));
}

TEST_CASE("sets come first, and everything after them may stand in any order") {
    constexpr dose_range one = one_set * range(4_reps, 8_reps) * each_side * tempo(6_counts);
    constexpr dose_range other = one_set * tempo(6_counts) * each_side * range(4_reps, 8_reps);
    HOLDS(one == other);
    HOLDS(one.size == 1);
    HOLDS(spans(one.sets, 1, 1, 1, 1));
    HOLDS(spans(one.movements[0].repetitions, 4, 4, 8, 8));
    HOLDS(one.movements[0].side == side_count::each_side);
    HOLDS(one.movements[0].tempo.as == tempo_of_movement::kind::whole);
}

TEST_CASE("sets may be a range, with a rest between them") {
    constexpr dose_range dose = sets(range(1_sets, 2_sets), range(30_s, 60_s)) * 5_reps;
    HOLDS(spans(dose.sets, 1, 1, 2, 2));
    HOLDS(spans(dose.rest_between_sets_s, 30, 30, 60, 60));
    HOLDS(duration(ceiling_dose(dose)) == 110_s);
}

TEST_CASE("a hold is in seconds or breaths, and may have a ceiling in seconds") {
    constexpr dose_range dose = one_set * hold(from(3_breaths)).at_most(20_s) * each_side;
    HOLDS(dose.movements[0].hold_in == hold_unit::in_breaths);
    HOLDS(spans(dose.movements[0].hold, 3, 3, 3, 3));
    HOLDS(dose.movements[0].hold_at_most_s == 20);
    HOLDS(start_seconds(dose) == 30);
    HOLDS(start_seconds(one_set * hold(8_s)) == 8);
}

TEST_CASE("a tempo is out and back, with a hold between, for the whole, or in breaths") {
    HOLDS(start_seconds(one_set * 3_reps * tempo(4_counts, 4_counts)) == 24);
    HOLDS(start_seconds(one_set * 3_reps * tempo(3_counts, 1_counts, 3_counts)) == 21);
    HOLDS(start_seconds(one_set * 3_reps * tempo(6_counts)) == 18);
    HOLDS(start_seconds(one_set * 3_reps * tempo(1_breaths)) == 15);
    HOLDS(start_seconds(one_set * 3_reps) == 15);
    HOLDS(start_seconds(one_set * range(5_reps, 8_reps) * tempo(from(8_counts).frame(8_counts, 10_counts))) == 40);
}

TEST_CASE("numbers are for each side, or in all") {
    HOLDS(start_seconds(one_set * 4_reps * tempo(6_counts) * each_side) == 48);
    HOLDS(start_seconds(one_set * 8_reps * tempo(6_counts) * in_all) == 48);
}

TEST_CASE("everything is done once in each place or direction") {
    constexpr dose_range dose = one_set * hold(2_breaths) * places(3, "middle, right, left");
    HOLDS(start_seconds(dose) == 30);
    HOLDS(dose.movements[0].places_are == "middle, right, left");
    HOLDS(start_seconds(one_set * 5_reps * tempo(5_counts) * directions(2)) == 50);
}

TEST_CASE("rests, load and exertion are kept as written") {
    constexpr dose_range dose =
        one_set * 2_reps * rest_between(30_s) * load(range(20_kg, 60_kg)) * exerting(range(5_rpe, 7_rpe));
    HOLDS(spans(dose.movements[0].rest_between_s, 30, 30, 30, 30));
    HOLDS(spans(dose.movements[0].load_g, 20'000, 20'000, 60'000, 60'000));
    HOLDS(spans(dose.movements[0].exertion, 5, 5, 7, 7));
    HOLDS(start_seconds(dose) == 40);
}

TEST_CASE("several movements are done one after the other, each with its own amounts") {
    constexpr dose_range dose = one_set * movements(movement("lifts") * 5_reps * tempo(5_counts),
                                                    movement("circles") * 5_reps * directions(2) * tempo(5_counts));
    HOLDS(dose.size == 2);
    HOLDS(dose.movements[0].what == "lifts");
    HOLDS(dose.movements[1].what == "circles");
    HOLDS(start_seconds(dose) == 75);
}

TEST_CASE("another way to dose it stands beside the first and does not change its time") {
    constexpr dose_range dose = (one_set * 8_reps).or_else(movement("by the clock") * hold(range(30_s, 60_s)));
    HOLDS(dose.has_alternative);
    HOLDS(dose.alternative.what == "by the clock");
    HOLDS(start_seconds(dose) == 40);
}

// A view of a written dose lasts as long as a call, and no longer.
static_assert(std::is_convertible_v<dose_words::written_dose, dose_range>);
static_assert(!std::is_convertible_v<dose_words::written_dose, dose_view>);
static_assert(!std::is_constructible_v<dose_view, dose_words::written_dose>);
static_assert(std::is_invocable_v<dose_today (*)(dose_view const&), dose_words::written_dose>);

TEST_CASE("a load that is too large, or no number, is the largest that there is, and none is negative by overflow") {
    auto const grams = [](double kg) { return amount_span(kilograms::from_value(kg)).raw().start; };
    CHECK(grams(2'000'000) == 2'000'000'000);
    CHECK(grams(3'000'000) == 2'147'483'647);
    CHECK(grams(1e300) == 2'147'483'647);
    CHECK(grams(std::numeric_limits<double>::quiet_NaN()) == 2'147'483'647);
}
