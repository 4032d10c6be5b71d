// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a dose comes to: the concrete dose of a range, and the exact time of one performance.
// The words that doses are written with are in dose_language_test.cpp.
#include <regimen/amounts/dose.hpp>

#include <cstdint>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

constexpr dose_span always(std::int32_t n) { return {n, n, n, n}; }

/// One set of `movement`.
constexpr dose_range one_of(dosed_movement const& movement) {
    dose_range dose;
    dose.sets = always(1);
    dose.size = 1;
    dose.movements[0] = movement;
    return dose;
}

constexpr int seconds_at_start(dose_range const& dose, pace const& speed = {}) {
    return duration(starting_dose(dose), speed).value();
}

}  // namespace

TEST_CASE("a span is in order from its start and frame up to its ceiling") {
    HOLDS(dose_span{4, 8, 10, 12}.in_order());
    HOLDS(always(5).in_order());
    HOLDS(!dose_span{11, 8, 10, 12}.in_order());
    HOLDS(!dose_span{4, 10, 8, 12}.in_order());
    HOLDS(!dose_span{4, 8, 10, 9}.in_order());
    HOLDS(!dose_span{-1, 8, 10, 12}.in_order());
    HOLDS(!dose_span{4, -1, 10, 12}.in_order());
    HOLDS(dose_span{0, 0, 0, 0}.in_order());
    HOLDS(dose_span{4, 8, 10, 12} != dose_span{4, 8, 10, 13});
    HOLDS(one_of({.repetitions = always(5)}) != one_of({.repetitions = always(6)}));
    HOLDS(starting_dose(one_of({.repetitions = always(5)})) != starting_dose(one_of({.repetitions = always(6)})));
}

TEST_CASE("a span without a ceiling was not given") {
    HOLDS(!dose_span{}.given());
    HOLDS(always(1).given());
}

TEST_CASE("the starting dose takes the start of every span, the ceiling dose its ceiling") {
    constexpr auto dose =
        one_of({.repetitions = {4, 8, 10, 12}, .hold = {2, 3, 3, 5}, .hold_in = hold_unit::in_seconds});
    HOLDS(starting_dose(dose).movements[0].repetitions == 4);
    HOLDS(starting_dose(dose).movements[0].hold == 2);
    HOLDS(ceiling_dose(dose).movements[0].repetitions == 12);
    HOLDS(ceiling_dose(dose).movements[0].hold == 5);
    HOLDS(starting_dose(dose).sets == 1);
    HOLDS(starting_dose(dose).size == 1);
}

TEST_CASE("a repetition without a tempo takes one breath") {
    constexpr auto dose = one_of({.repetitions = always(5)});
    HOLDS(seconds_at_start(dose) == 25);
    HOLDS(seconds_at_start(dose, {.per_breath = 6_s}) == 30);
}

TEST_CASE("a repetition with a tempo takes its counts, and its hold") {
    using tempo_kind = tempo_of_movement::kind;
    constexpr tempo_of_movement whole{.as = tempo_kind::whole, .out = always(6)};
    constexpr tempo_of_movement parts{tempo_kind::out_hold_back, always(4), always(1), always(3)};
    constexpr tempo_of_movement breath{.as = tempo_kind::by_breath, .out = always(2)};
    HOLDS(seconds_at_start(one_of({.repetitions = always(4), .tempo = whole})) == 24);
    HOLDS(seconds_at_start(one_of({.repetitions = always(4), .tempo = parts})) == 32);
    HOLDS(seconds_at_start(one_of({.repetitions = always(4), .tempo = breath})) == 40);
    HOLDS(seconds_at_start(one_of({.repetitions = always(4), .tempo = parts}), {.per_count = 2_s}) == 64);
    HOLDS(seconds_at_start(one_of(
              {.repetitions = always(4), .hold = always(2), .hold_in = hold_unit::in_seconds, .tempo = whole})) == 32);
}

TEST_CASE("without repetitions there is one hold") {
    HOLDS(seconds_at_start(one_of({.hold = always(20), .hold_in = hold_unit::in_seconds})) == 20);
    HOLDS(seconds_at_start(one_of({.hold = always(3), .hold_in = hold_unit::in_breaths})) == 15);
}

TEST_CASE("both sides and every place are done, and rests lie between repetitions only") {
    constexpr dosed_movement hold{.hold = always(10), .hold_in = hold_unit::in_seconds};
    auto const with = [](dosed_movement m, auto change) {
        change(m);
        return one_of(m);
    };
    CHECK(seconds_at_start(with(hold, [](auto& m) { m.side = side_count::each_side; })) == 20);
    CHECK(seconds_at_start(with(hold, [](auto& m) { m.side = side_count::in_all; })) == 10);
    CHECK(seconds_at_start(with(hold, [](auto& m) { m.places = 3; })) == 30);
    CHECK(seconds_at_start(with(hold, [](auto& m) { m.rest_between_s = always(7); })) == 10);
    CHECK(seconds_at_start(with(hold, [](auto& m) {
              m.repetitions = always(3);
              m.rest_between_s = always(7);
          })) == 3 * (5 + 10) + 2 * 7);
}

TEST_CASE("sets are repeated with a rest between them, and several movements follow each other") {
    constexpr auto dose = [] {
        dose_range twice = one_of({.repetitions = always(5)});
        twice.movements[1] = {.hold = always(10), .hold_in = hold_unit::in_seconds};
        twice.size = 2;
        twice.sets = {2, 2, 3, 3};
        twice.rest_between_sets_s = always(30);
        return twice;
    }();
    HOLDS(duration(starting_dose(dose)) == 100_s);
    HOLDS(duration(ceiling_dose(dose)) == 165_s);
}

TEST_CASE("a dose of nothing takes no time") { HOLDS(duration(dose_today{}) == 0_s); }

TEST_CASE("a dose of damaged numbers takes as long as can be counted, and a session of them can be added up") {
    constexpr auto worst = [] {
        constexpr std::int16_t most = 32'767;
        dose_today d{.sets = most, .rest_between_sets_s = most, .size = 4};
        for (movement_today& m : d.movements)
            m = {.repetitions = most,
                 .hold = most,
                 .tempo_out = most,
                 .tempo_hold = most,
                 .tempo_back = most,
                 .places = most,
                 .rest_between_s = most,
                 .hold_in = hold_unit::in_breaths,
                 .side = side_count::each_side,
                 .tempo = tempo_of_movement::kind::out_hold_back};
        return d;
    }();
    HOLDS(duration(worst) == 50'000'000_s);
    HOLDS(duration(worst, {.per_count = 2'147'483'647_s, .per_breath = 2'147'483'647_s}) == 50'000'000_s);
    constexpr auto negative = [](dose_today d) {
        d.sets = -32'768;
        return d;
    }(worst);
    HOLDS(duration(negative) == -50'000'000_s);
}

TEST_CASE("of what is not said a dose has nothing, and a movement is done in one place") {
    dosed_movement const written;
    CHECK(written.hold_in == hold_unit::none);
    CHECK(written.side == side_count::unsaid);
    dose_range const nothing;
    CHECK(nothing.size == 0);
    CHECK_FALSE(nothing.has_alternative);
    CHECK(dose_view{}.size == 0);
    movement_today const m;
    for (int const number : {m.repetitions + 0, m.hold + 0, m.tempo_out + 0, m.tempo_hold + 0, m.tempo_back + 0,
                             m.rest_between_s + 0, m.hold_at_most_s + 0, m.load_g + 0, m.exertion + 0})
        CHECK(number == 0);
    CHECK(m.places == 1);
    CHECK(m.hold_in == hold_unit::none);
    CHECK(m.side == side_count::unsaid);
    CHECK(m.tempo == tempo_of_movement::kind::untimed);
    dose_today const today;
    CHECK(today.sets == 0);
    CHECK(today.rest_between_sets_s == 0);
    CHECK(today.size == 0);
}

TEST_CASE("a dose is the same after it has stood in a table") {
    dose_range dose = one_of({.repetitions = {4, 8, 10, 12}});
    dose.rest_between_sets_s = {30, 30, 60, 60};
    CHECK(dose_range(dose_view(dose)) == dose);
    dose.has_alternative = true;
    dose.alternative = {.hold = always(10), .hold_in = hold_unit::in_seconds};
    CHECK(dose_range(dose_view(dose)) == dose);
}

TEST_CASE("of a damaged size there are no more movements than there is room for") {
    dose_today today = starting_dose(one_of({.repetitions = always(5)}));
    CHECK(today.view().size() == 1);
    today.size = 200;
    CHECK(today.view().size() == dose_range::most_movements);
}

TEST_CASE("a hold in breaths ends after its seconds, and one in seconds does not know of them") {
    auto const held = [](std::int16_t breaths, std::int16_t at_most, hold_unit unit) {
        dose_today d = starting_dose(one_of({.hold = always(breaths), .hold_in = unit}));
        d.movements[0].hold_at_most_s = at_most;
        return duration(d).value();
    };
    CHECK(held(3, 0, hold_unit::in_breaths) == 15);
    CHECK(held(3, 10, hold_unit::in_breaths) == 10);
    CHECK(held(3, 1, hold_unit::in_breaths) == 1);
    CHECK(held(3, 20, hold_unit::in_breaths) == 15);
    CHECK(held(30, 10, hold_unit::in_seconds) == 30);
}

TEST_CASE("a hold comes to each repetition, whatever its tempo, and to a single one as well") {
    using tempo_kind = tempo_of_movement::kind;
    auto const lasts = [](int repetitions, tempo_of_movement const& tempo, pace const& speed) {
        return seconds_at_start(one_of({.repetitions = always(repetitions),
                                        .hold = always(2),
                                        .hold_in = hold_unit::in_seconds,
                                        .tempo = tempo}),
                                speed);
    };
    CHECK(lasts(4, {.as = tempo_kind::by_breath, .out = always(2)}, {}) == 4 * (2 * 5 + 2));
    CHECK(lasts(4, {.as = tempo_kind::whole, .out = always(6)}, {.per_count = 2_s}) == 4 * (6 * 2 + 2));
    CHECK(lasts(1, {}, {}) == 5 + 2);
}

TEST_CASE("without a set there is no rest between sets") {
    CHECK(duration({.sets = 0, .rest_between_sets_s = 30}) == 0_s);
    dose_today once = starting_dose(one_of({.repetitions = always(5)}));
    once.rest_between_sets_s = 30;
    CHECK(duration(once) == 25_s);
}
