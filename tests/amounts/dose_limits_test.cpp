// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whether a concrete dose keeps what its exercise states: each amount at its ceiling and one past it, nothing faster
// and nothing that was not stated, on both sides alike.
#include <regimen/amounts/dose_language.hpp>
#include <regimen/amounts/dose_limits.hpp>
#include <regimen/catalogues/postpartum_back.hpp>

#include <cstdint>
#include <limits>

#include "support/both_times.hpp"

using namespace regimen;
namespace pp = regimen::postpartum;

namespace {

using detail::within_ceiling;

// One dose with everything in it that has a limit.
constexpr dose_range written = sets(range(1_sets, 3_sets), range(30_s, 60_s)) *
                               from(4_reps).frame(6_reps, 8_reps).up_to(10_reps) * hold(range(2_s, 5_s)) *
                               tempo(2_counts, 1_counts, 3_counts) * load(range(2_kg, 5_kg)) *
                               exerting(range(2_rpe, 4_rpe)) * each_side * rest_between(range(5_s, 10_s));
constexpr dose_today first = starting_dose(written);
constexpr dose_today top = ceiling_dose(written);

template <class Change>
constexpr bool fits(dose_today dose, Change change) {
    change(dose.movements[0]);
    return within_ceiling(dose, written);
}
constexpr bool fits_with_sets(int sets) {
    dose_today dose = first;
    dose.sets = static_cast<std::int16_t>(sets);
    return within_ceiling(dose, written);
}

constexpr auto const& table = view_of<postpartum_back>;

constexpr dose_today of_movement(movement_today const& m) {
    dose_today d;
    d.sets = 1;
    d.size = 1;
    d.movements[0] = m;
    return d;
}

}  // namespace

TEST_CASE("the starting dose and the ceiling are doses of their range") {
    HOLDS(within_ceiling(first, written));
    HOLDS(within_ceiling(top, written));
}

TEST_CASE("every amount may fall as long as something is left, and never rise above its ceiling") {
    HOLDS(fits(first, [](auto& m) { m.repetitions = 10; }));
    HOLDS(!fits(first, [](auto& m) { m.repetitions = 11; }));
    HOLDS(fits(first, [](auto& m) { m.repetitions = 1; }));  // below the start
    HOLDS(!fits(first, [](auto& m) { m.repetitions = 0; }));
    HOLDS(!fits(first, [](auto& m) { m.repetitions = -1; }));
    HOLDS(fits(first, [](auto& m) { m.hold = 5; }));
    HOLDS(!fits(first, [](auto& m) { m.hold = 6; }));
    HOLDS(fits(first, [](auto& m) { m.hold = 1; }));
    HOLDS(!fits(first, [](auto& m) { m.hold = 0; }));
    HOLDS(!fits(first, [](auto& m) { m.hold = std::numeric_limits<std::int16_t>::max(); }));
    HOLDS(fits_with_sets(1));
    HOLDS(fits_with_sets(3));
    HOLDS(!fits_with_sets(4));
    HOLDS(!fits_with_sets(0));
    HOLDS(!fits_with_sets(std::numeric_limits<std::int16_t>::min()));
}

TEST_CASE("load and exertion may fall to nothing, and not below it") {
    HOLDS(fits(first, [](auto& m) { m.load_g = 5000; }));
    HOLDS(!fits(first, [](auto& m) { m.load_g = 5001; }));
    HOLDS(fits(first, [](auto& m) { m.load_g = 0; }));
    HOLDS(!fits(first, [](auto& m) { m.load_g = -1; }));
    HOLDS(!fits(first, [](auto& m) { m.load_g = std::numeric_limits<std::int32_t>::max(); }));
    HOLDS(fits(first, [](auto& m) { m.exertion = 4; }));
    HOLDS(!fits(first, [](auto& m) { m.exertion = 5; }));
    HOLDS(fits(first, [](auto& m) { m.exertion = 0; }));
    HOLDS(!fits(first, [](auto& m) { m.exertion = -1; }));
}

TEST_CASE("no part of a tempo and no rest is shorter than the quickest that is stated, nor longer than the slowest") {
    HOLDS(!fits(first, [](auto& m) { m.tempo_out = 1; }));
    HOLDS(!fits(first, [](auto& m) { m.tempo_out = 3; }));
    HOLDS(!fits(first, [](auto& m) { m.tempo_hold = 0; }));
    HOLDS(!fits(first, [](auto& m) { m.tempo_back = 2; }));
    HOLDS(fits(first, [](auto& m) { m.rest_between_s = 10; }));
    HOLDS(!fits(first, [](auto& m) { m.rest_between_s = 11; }));
    HOLDS(!fits(first, [](auto& m) { m.rest_between_s = 4; }));
    constexpr auto rest = [](int seconds) {
        dose_today dose = first;
        dose.rest_between_sets_s = static_cast<std::int16_t>(seconds);
        return within_ceiling(dose, written);
    };
    HOLDS(rest(30));
    HOLDS(rest(60));
    HOLDS(!rest(29));
    HOLDS(!rest(61));
}

TEST_CASE("a tempo that slows down first may be as quick as its start or its frame, whichever is quicker") {
    // The cat's tempo is from 8 counts down to 6, never faster.
    constexpr auto tempo = [](int counts) {
        dose_view const& cat = *table.exercises[exercise_index<pp::cat, postpartum_back>].dose;
        dose_today today = starting_dose(cat);
        today.movements[0].tempo_out = static_cast<std::int16_t>(counts);
        return within_ceiling(today, cat);
    };
    HOLDS(tempo(8));
    HOLDS(tempo(6));
    HOLDS(!tempo(5));
    HOLDS(!tempo(-8));
}

TEST_CASE("what is not an amount is as it is stated: the side, the places, what a hold is measured in") {
    HOLDS(!fits(first, [](auto& m) { m.side = side_count::in_all; }));
    HOLDS(!fits(first, [](auto& m) { m.places = 2; }));
    HOLDS(!fits(first, [](auto& m) { m.places = 0; }));
    HOLDS(!fits(first, [](auto& m) { m.hold_in = hold_unit::in_breaths; }));
    HOLDS(!fits(first, [](auto& m) { m.hold_at_most_s = 5; }));
    HOLDS(!fits(first, [](auto& m) { m.tempo = tempo_of_movement::kind::whole; }));
}

TEST_CASE("what was not stated is not there") {
    static constexpr dose_range bare = one_set * 5_reps;
    constexpr auto bare_with = [](auto change) {
        dose_today dose = starting_dose(bare);
        change(dose.movements[0]);
        return within_ceiling(dose, bare);
    };
    HOLDS(bare_with([](auto&) {}));
    HOLDS(!bare_with([](auto& m) { m.hold = 1; }));
    HOLDS(!bare_with([](auto& m) { m.load_g = 1; }));
    HOLDS(!bare_with([](auto& m) { m.exertion = 1; }));
    HOLDS(!bare_with([](auto& m) { m.rest_between_s = 1; }));
    HOLDS(!bare_with([](auto& m) { m.tempo_out = 1; }));
}

TEST_CASE("there are as many movements as are stated, each within its own limits") {
    static constexpr dose_range two = one_set * movements(movement("up") * 5_reps, movement("down") * hold(10_s));
    static constexpr dose_today both = starting_dose(two);
    constexpr auto with = [](auto change) {
        dose_today dose = both;
        change(dose);
        return within_ceiling(dose, two);
    };
    HOLDS(within_ceiling(both, two));
    HOLDS(!with([](auto& d) { d.size = 1; }));
    HOLDS(!with([](auto& d) { d.size = 0; }));
    HOLDS(!with([](auto& d) { d.size = 3; }));
    HOLDS(!with([](auto& d) { d.movements[1].hold = 11; }));
    HOLDS(!with([](auto& d) { d.movements[0] = d.movements[1]; }));
    HOLDS(!within_ceiling(dose_today{}, two));
}

TEST_CASE("another way to dose it is a dose of it as well, and no third one is") {
    // Rocking on the ball is held for a time, or counted.
    static constexpr dose_view const& rocking =
        *table.exercises[exercise_index<pp::fitball_rocking, postpartum_back>].dose;
    STATIC_REQUIRE(rocking.alternative != nullptr);
    static constexpr dose_today counted =
        of_movement(detail::movement_at(*rocking.alternative, detail::dose_point::start));
    HOLDS(within_ceiling(starting_dose(rocking), rocking));
    HOLDS(within_ceiling(counted, rocking));
    constexpr auto changed = [](auto change) {
        dose_today dose = counted;
        change(dose);
        return within_ceiling(dose, rocking);
    };
    HOLDS(!changed([](auto& d) { ++d.movements[0].repetitions; }));
    HOLDS(!changed([](auto& d) { d.movements[0].hold = 1; }));  // both at once
    HOLDS(!changed([](auto& d) { d.size = 2; }));
    HOLDS(!changed([](auto& d) { d.sets = 2; }));
}

TEST_CASE("every exercise's starting dose and ceiling are doses of it, and one more of anything is not") {
    for (auto const& e : table.exercises) {
        CAPTURE(e.id);
        CHECK(within_ceiling(starting_dose(*e.dose), *e.dose));
        auto const highest = ceiling_dose(*e.dose);
        CHECK(within_ceiling(highest, *e.dose));
        for (std::size_t m = 0; m != highest.size; ++m) {
            auto more = highest;
            if (more.movements[m].repetitions > 0)
                ++more.movements[m].repetitions;
            else
                ++more.movements[m].hold;
            CHECK_FALSE(within_ceiling(more, *e.dose));
        }
        auto more_sets = highest;
        ++more_sets.sets;
        CHECK_FALSE(within_ceiling(more_sets, *e.dose));
    }
}

TEST_CASE("the most exertion of a dose is that of its hardest movement, and none where none is aimed at") {
    HOLDS(detail::exertion_of(first) == 2);
    HOLDS(detail::exertion_of(top) == 4);
    HOLDS(detail::exertion_of(starting_dose(one_set * 5_reps)) == 0);
    HOLDS(detail::exertion_of(dose_today{}) == 0);
    constexpr auto last_is_hardest = [] {
        dose_today dose = top;
        dose.size = 2;
        dose.movements[1] = dose.movements[0];
        dose.movements[1].exertion = 10;
        dose.movements[2].exertion = 11;  // one past the end
        return detail::exertion_of(dose);
    }();
    HOLDS(last_is_hardest == 10);
}

TEST_CASE("sides are equal unless a total over both is odd") {
    HOLDS(detail::sides_equal(first));
    HOLDS(detail::sides_equal(dose_today{}));
    HOLDS(detail::sides_equal(of_movement({.repetitions = 5, .side = side_count::each_side})));
    HOLDS(detail::sides_equal(of_movement({.repetitions = 5, .side = side_count::unsaid})));
    HOLDS(detail::sides_equal(of_movement({.repetitions = 6, .side = side_count::in_all})));
    HOLDS(!detail::sides_equal(of_movement({.repetitions = 5, .side = side_count::in_all})));
    HOLDS(detail::sides_equal(of_movement({.hold = 20, .side = side_count::in_all})));
    HOLDS(!detail::sides_equal(of_movement({.hold = 21, .side = side_count::in_all})));
    HOLDS(detail::sides_equal(of_movement({.repetitions = 6, .hold = 5, .side = side_count::in_all})));  // of each
    constexpr auto second_is_odd = [] {
        dose_today dose = of_movement({.repetitions = 6, .side = side_count::in_all});
        dose.size = 2;
        dose.movements[1] = {.repetitions = 7, .side = side_count::in_all};
        return dose;
    }();
    HOLDS(!detail::sides_equal(second_is_odd));
}

TEST_CASE("a dose of more movements than there is room for is none, whatever a damaged range says") {
    dose_view damaged = written;
    dose_today dose = first;
    damaged.size = dose.size = dose_range::most_movements + 1;
    CHECK_FALSE(within_ceiling(dose, damaged));
}

TEST_CASE("a single repetition in all is of one side, however long it is held") {
    CHECK_FALSE(detail::sides_equal(of_movement({.repetitions = 1, .hold = 2, .side = side_count::in_all})));
    CHECK(detail::sides_equal(of_movement({.repetitions = 2, .hold = 1, .side = side_count::in_all})));
}
