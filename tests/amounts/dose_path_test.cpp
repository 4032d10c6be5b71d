// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Paths of doses: of every exercise of the catalogue all rungs, from a floor of half the start to the ceiling, one
// variable at a time; double progression beside a table written by hand; totals over both sides stay even.
#include <regimen/amounts/dose_path.hpp>
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/session/composition.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

namespace pp = regimen::postpartum;

constexpr auto const& every_exercise = view_of<postpartum_back>.exercises;
/// The path of the catalogue's programmes: repetitions, then the hold.
constexpr path_rule gently = in_turn(where_dosed(add(1_reps)), where_dosed(add(1_breaths)), where_dosed(add(5_s)));

template <class Exercise>
constexpr dose_view const& dose_of = *every_exercise[exercise_index<Exercise, postpartum_back>].dose;

constexpr dose_today last_rung(dose_range const& d, path_rule const& rule) {
    return dose_at_rung(d, rule, path_of(d, rule).size - 1);
}

/// How many of the variables differ in two doses of one exercise.
constexpr int variables_apart(dose_today const& a, dose_today const& b) {
    bool reps = false, hold = false, tempo = false, load = false, exertion = false;
    for (std::size_t i = 0; i != a.size; ++i) {
        reps = reps || a.movements[i].repetitions != b.movements[i].repetitions;
        hold = hold || a.movements[i].hold != b.movements[i].hold;
        tempo = tempo || a.movements[i].tempo_out != b.movements[i].tempo_out ||
                a.movements[i].tempo_back != b.movements[i].tempo_back;
        load = load || a.movements[i].load_g != b.movements[i].load_g;
        exertion = exertion || a.movements[i].exertion != b.movements[i].exertion;
    }
    return reps + hold + tempo + load + exertion + (a.sets != b.sets);
}

/// Half of the start, rounded down, and never nothing where there was something.
constexpr bool at_least_half(std::int32_t now, std::int32_t start) {
    return now >= start / 2 && (now > 0 || start == 0) && now >= 0;
}
constexpr bool at_least_half(dose_today const& now, dose_range const& d) {
    dose_today const start = starting_dose(d);
    bool all = at_least_half(now.sets, start.sets);
    for (std::size_t i = 0; i != now.size; ++i) {
        all = all && at_least_half(now.movements[i].repetitions, start.movements[i].repetitions) &&
              at_least_half(now.movements[i].hold, start.movements[i].hold) &&
              at_least_half(now.movements[i].load_g, start.movements[i].load_g);
    }
    return all;
}

enum class path_fault {
    none,
    too_long,
    start_elsewhere,
    above_ceiling,
    below_half,
    more_than_one_variable,
    no_more_volume
};

/// What is wrong with the path of one exercise. `volume` says whether every rung must be more than the one before.
constexpr path_fault fault_of(dose_range const& d, path_rule const& rule, bool volume = true) {
    dose_path const path = path_of(d, rule);
    if (path.size == 0 || path.size > dose_path::most_rungs || path.start >= path.size) return path_fault::too_long;
    if (dose_at_rung(d, rule, path.start) != starting_dose(d)) return path_fault::start_elsewhere;
    dose_today before;
    for (std::size_t r = 0; r != path.size; ++r) {
        dose_today const now = dose_at_rung(d, rule, r);
        if (!detail::within_ceiling(now, d)) return path_fault::above_ceiling;
        if (!at_least_half(now, d)) return path_fault::below_half;
        if (r != 0 && variables_apart(before, now) != 1) return path_fault::more_than_one_variable;
        if (r != 0 && volume && volume_of(now) <= volume_of(before)) return path_fault::no_more_volume;
        before = now;
    }
    return path_fault::none;
}

template <std::size_t... Places>
constexpr bool all_sound(std::index_sequence<Places...>) {
    // A constant for each exercise: none comes near the compilers' limits on steps.
    return (std::bool_constant<fault_of(*every_exercise[Places].dose, gently) == path_fault::none>::value && ...);
}
static_assert(all_sound(std::make_index_sequence<every_exercise.size()>{}));

/// The rungs of a path as "repetitions x hold", of the first movement.
std::string rungs(dose_range const& d, path_rule const& rule) {
    std::string out;
    for (std::size_t r = 0; r != path_of(d, rule).size; ++r) {
        auto const m = dose_at_rung(d, rule, r).movements[0];
        out += (r == 0 ? "" : " ") + std::string(r == path_of(d, rule).start ? "*" : "") +
               std::to_string(m.repetitions) + "x" + std::to_string(m.hold);
    }
    return out;
}

}  // namespace

TEST_CASE("every rung of every exercise is a dose of it, one small step from the next") {
    REQUIRE_FALSE(every_exercise.empty());
    for (exercise_row const& e : every_exercise) {
        CAPTURE(e.id, rungs(*e.dose, gently));
        CHECK(fault_of(*e.dose, gently) == path_fault::none);
    }
}

TEST_CASE("the path ends at the ceiling of what it changes") {
    for (exercise_row const& e : every_exercise) {
        CAPTURE(e.id);
        dose_today const last = last_rung(*e.dose, gently), ceiling = ceiling_dose(*e.dose);
        for (std::size_t i = 0; i != last.size; ++i) {
            CHECK(last.movements[i].repetitions == ceiling.movements[i].repetitions);
            CHECK(last.movements[i].hold == ceiling.movements[i].hold);
        }
        // What is no variable of the path stays as it starts: a second set is not a small step.
        CHECK(last.sets == starting_dose(*e.dose).sets);
    }
}

TEST_CASE("a rung beyond the path is its last") {
    for (exercise_row const& e : every_exercise) {
        dose_today const last = last_rung(*e.dose, gently);
        for (std::size_t const beyond :
             {path_of(*e.dose, gently).size, std::size_t{1000}, std::numeric_limits<std::size_t>::max()})
            CHECK(dose_at_rung(*e.dose, gently, beyond) == last);
    }
}

TEST_CASE("some paths, written out") {
    CHECK(rungs(dose_of<pp::cobra_lifts>, gently) == "1x2 2x2 *3x2 4x2 5x2 6x2 7x2 8x2 9x2 10x2 10x3");
    CHECK(rungs(dose_of<pp::knee_to_chest_release_supine>, gently) == "1x2 *2x2 3x2 4x2 4x3 4x4 4x5");
    CHECK(rungs(dose_of<pp::heel_scoop>, gently) == "2x0 3x0 *4x0 5x0 6x0 7x0 8x0 9x0 10x0");
    CHECK(rungs(dose_of<pp::fetal_position>, gently) == "0x1 *0x2 0x3");
    CHECK(rungs(dose_of<pp::thread_arm_chair>, gently) == "1x1 *1x2");
    // The last step of a hold is as long as there is room.
    CHECK(rungs(dose_of<pp::downward_dog>, gently) == "1x4 *1x8 2x8 3x8 3x10");
    // One set, until somebody says otherwise.
    CHECK(rungs(dose_of<pp::letter_t>, gently) == "0x1 0x2 *0x3 0x4 0x5");
    HOLDS(path_of(dose_of<pp::cobra_lifts>, gently).size == 11);
    HOLDS(path_of(dose_of<pp::cobra_lifts>, gently).start == 2);
    HOLDS(dose_at_rung(dose_of<pp::cobra_lifts>, gently, 10).movements[0].hold == 3);
}

TEST_CASE("double progression fills the repetitions, adds load, and begins again") {
    constexpr dose_range press =
        sets(3_sets) * range(8_reps, 12_reps) * tempo(2_counts, 2_counts) * load(range(20_kg, 30_kg));
    constexpr path_rule rule = double_progression(add(1_reps), add(2.5_kg));
    // Below the start: half the repetitions, at the load that everyone starts with.
    constexpr std::array<std::pair<int, int>, 29> table{{
        {4, 20'000}, {5, 20'000}, {6, 20'000},  {7, 20'000},                 // the floor
        {8, 20'000}, {9, 20'000}, {10, 20'000}, {11, 20'000}, {12, 20'000},  // the start
        {8, 22'500}, {9, 22'500}, {10, 22'500}, {11, 22'500}, {12, 22'500},  //
        {8, 25'000}, {9, 25'000}, {10, 25'000}, {11, 25'000}, {12, 25'000},  //
        {8, 27'500}, {9, 27'500}, {10, 27'500}, {11, 27'500}, {12, 27'500},  //
        {8, 30'000}, {9, 30'000}, {10, 30'000}, {11, 30'000}, {12, 30'000},
    }};
    HOLDS(path_of(press, rule).size == table.size());
    HOLDS(path_of(press, rule).start == 4);
    constexpr bool same = [&] {
        for (std::size_t r = 0; r != table.size(); ++r) {
            dose_today const d = dose_at_rung(press, rule, r);
            if (d.movements[0].repetitions != table[r].first || d.movements[0].load_g != table[r].second ||
                d.sets != 3 || !detail::within_ceiling(d, press))
                return false;
        }
        return true;
    }();
    STATIC_REQUIRE(same);
    for (std::size_t r = 0; r != table.size(); ++r) {
        dose_today const d = dose_at_rung(press, rule, r);
        CAPTURE(r);
        CHECK(d.movements[0].repetitions == table[r].first);
        CHECK(d.movements[0].load_g == table[r].second);
        CHECK(d.sets == 3);
        CHECK(detail::within_ceiling(d, press));
    }
    // Where there is no load to add, the repetitions alone are the path.
    constexpr dose_range unloaded = sets(3_sets) * range(8_reps, 12_reps);
    HOLDS(path_of(unloaded, rule).size == 9);
    // A ceiling that is no whole number of steps away is reached, and not passed.
    constexpr dose_range odd = one_set * 5_reps * load(range(10_kg, 14_kg));
    HOLDS(path_of(odd, in_turn(add(2.5_kg))).size == 5);
    HOLDS(last_rung(odd, in_turn(add(2.5_kg))).movements[0].load_g == 14'000);
    HOLDS(dose_at_rung(odd, in_turn(add(2.5_kg)), 0).movements[0].load_g == 5'000);
}

TEST_CASE("every variable has its step") {
    constexpr dose_range all = sets(range(1_sets, 3_sets)) * range(4_reps, 6_reps) * hold(range(2_s, 4_s)) *
                               tempo(range(2_counts, 4_counts), range(2_counts, 4_counts)) * load(range(2_kg, 4_kg)) *
                               exerting(range(3_rpe, 5_rpe));
    constexpr path_rule rule = in_turn(add(1_counts), add(1_rpe), add(1_kg), add(1_sets));
    constexpr path_rule other = in_turn(add(1_reps), add(1_s));
    HOLDS(fault_of(all, rule, false) == path_fault::none);
    HOLDS(fault_of(all, other) == path_fault::none);
    // Tempo and exertion have no rung below the start: slower is harder, and less effort is always allowed. The load
    // has.
    HOLDS(path_of(all, rule).start == 1);
    HOLDS(path_of(all, rule).size == 10);
    HOLDS(dose_at_rung(all, rule, 0).movements[0].load_g == 1'000);
    constexpr dose_today last = last_rung(all, rule);
    HOLDS(last.movements[0].tempo_out == 4);
    HOLDS(last.movements[0].tempo_back == 4);
    HOLDS(last.movements[0].exertion == 5);
    HOLDS(last.movements[0].load_g == 4'000);
    HOLDS(last.sets == 3);
    HOLDS(last.movements[0].repetitions == 4);
    HOLDS(last.movements[0].hold == 2);
}

TEST_CASE("what a dose does not have is passed over") {
    constexpr dose_range held = one_set * hold(range(2_breaths, 4_breaths)) * each_side;
    HOLDS(path_of(held, gently).size == 4);
    HOLDS(path_of(held, in_turn(add(1_reps))).size == 1);
    HOLDS(path_of(held, in_turn(where_dosed(add(5_s)))).size == 1);
    HOLDS(path_of(held, in_turn(add(1_counts), add(1_kg), add(1_rpe))).size == 1);
    HOLDS(dose_at_rung(held, in_turn(add(1_reps)), 0) == starting_dose(held));
    // A step of nothing is no step.
    HOLDS(path_of(held, in_turn(add(0_breaths))).size == 1);
}

TEST_CASE("totals over both sides stay even, whatever their range") {
    for (int start = 2; start <= 12; start += 2) {
        for (int top = start; top <= 20; top += 2) {
            dose_range const reps =
                one_set * range(repetitions::from_value(start), repetitions::from_value(top)) * in_all;
            dose_range const held =
                one_set * hold(range(breaths::from_value(start), breaths::from_value(top))) * in_all;
            dose_range const timed =
                one_set * hold(range(seconds::from_value(start), seconds::from_value(top))) * in_all;
            dose_range const both = one_set * range(repetitions::from_value(start), repetitions::from_value(top)) *
                                    in_all * hold(range(1_s, 4_s));
            for (auto const& [d, rule] : {std::pair{reps, gently},
                                          {held, gently},
                                          {timed, in_turn(add(1_s))},
                                          {timed, gently},
                                          {both, gently},
                                          {reps, in_turn(add(2_reps))}}) {
                CAPTURE(start, top, rungs(d, rule));
                for (std::size_t r = 0; r != path_of(d, rule).size; ++r)
                    CHECK(detail::sides_equal(dose_at_rung(d, rule, r)));
                dose_today const last = last_rung(d, rule);
                CHECK((d.movements[0].repetitions.given() ? last.movements[0].repetitions : last.movements[0].hold) ==
                      top);
                // A rung that is no step would be a week for nothing.
                dose_path const path = path_of(d, rule);
                CHECK(dose_at_rung(d, rule, path.start) == starting_dose(d));
                for (std::size_t r = 1; r < path.size; ++r)
                    CHECK(variables_apart(dose_at_rung(d, rule, r - 1), dose_at_rung(d, rule, r)) == 1);
            }
        }
    }
    constexpr dose_range eight = one_set * range(8_reps, 12_reps) * in_all;
    HOLDS(path_of(eight, gently).size == 5);
    HOLDS(dose_at_rung(eight, gently, 0).movements[0].repetitions == 4);
    HOLDS(dose_at_rung(eight, gently, 4).movements[0].repetitions == 12);
    constexpr dose_range two = one_set * range(2_reps, 4_reps) * in_all;
    HOLDS(path_of(two, gently).size == 2);
    HOLDS(path_of(two, gently).start == 0);
}

TEST_CASE("whatever a stored change says, the dose stays between half of its start and its ceiling") {
    constexpr std::int16_t low = std::numeric_limits<std::int16_t>::min(),
                           high = std::numeric_limits<std::int16_t>::max();
    constexpr std::int8_t least = -128, most = 127;
    constexpr std::int32_t far = std::numeric_limits<std::int32_t>::max();
    std::vector<dose_range> doses;
    for (exercise_row const& e : every_exercise) doses.push_back(*e.dose);
    doses.push_back(one_set * range(8_reps, 12_reps) * in_all * load(range(20_kg, 30_kg)) *
                    exerting(range(3_rpe, 5_rpe)));
    for (dose_range const& d : doses) {
        for (dose_change const& change :
             {dose_change{high, high, most, most, most, far}, dose_change{low, low, least, least, least, -far - 1},
              dose_change{1, -1, 1, -1, 1, -1}, dose_change{3, 7, 2, 1, 0, 1}}) {
            dose_today const now = changed_dose(d, change);
            CHECK(detail::within_ceiling(now, d));
            CHECK(detail::sides_equal(now));
            CHECK(at_least_half(now, d));
        }
        CHECK(changed_dose(d, {}) == starting_dose(d));
    }
}

TEST_CASE("volume counts repetitions, what is held, places, both sides and sets") {
    HOLDS(volume_of(starting_dose(one_set * 8_reps)) == 40);
    HOLDS(volume_of(starting_dose(one_set * 8_reps * each_side)) == 80);
    HOLDS(volume_of(starting_dose(one_set * 8_reps * in_all)) == 40);
    HOLDS(volume_of(starting_dose(sets(3_sets) * 8_reps)) == 120);
    HOLDS(volume_of(starting_dose(one_set * 8_reps * hold(5_s))) == 80);
    HOLDS(volume_of(starting_dose(one_set * hold(30_s))) == 30);
    HOLDS(volume_of(starting_dose(one_set * hold(3_breaths))) == 15);
    HOLDS(volume_of(starting_dose(one_set * hold(2_breaths) * places(3, "middle, right, left"))) == 30);
    HOLDS(volume_of(starting_dose(one_set * movements(movement("a") * 5_reps, movement("b") * 3_reps * each_side))) ==
          55);
    // With a load it is the volume load, for each half kilogram.
    HOLDS(volume_of(starting_dose(one_set * 8_reps * load(20_kg))) == 1'600);
}

TEST_CASE("the volume of a damaged dose is as much as can be counted") {
    constexpr auto worst = [] {
        constexpr std::int16_t most = 32'767;
        dose_today d{.sets = most, .size = 4};
        for (movement_today& m : d.movements)
            m = {.repetitions = most,
                 .hold = most,
                 .places = most,
                 .load_g = 2'147'483'647,
                 .hold_in = hold_unit::in_breaths,
                 .side = side_count::each_side};
        return d;
    }();
    HOLDS(volume_of(worst) == 50'000'000);
}

TEST_CASE("a path of more rungs than can be counted has a last one, and no change turns round") {
    constexpr auto wide = [] {
        dose_range d = one_set * range(1_reps, 30'000_reps) * hold(1_s);
        d.movements[0].hold = {.start = 1, .low = 1, .high = 30'000, .ceiling = 30'000};
        d.movements[0].load_g = {.start = 1, .low = 1, .high = 2'000'000'000, .ceiling = 2'000'000'000};
        return d;
    }();
    constexpr path_rule rule{{add(1_reps), add(1_s), dose_step{dose_variable::load, 1}}, 3, true};
    HOLDS(path_of(wide, rule).size == 1'000'000);
    HOLDS(dose_at_rung(wide, rule, 29'999).movements[0].repetitions == 30'000);
    HOLDS(dose_at_rung(wide, rule, static_cast<std::size_t>(-1)).movements[0].repetitions >= 1);
    // A step that is larger than its number: two of them are more than it holds.
    constexpr path_rule huge{{dose_step{dose_variable::repeats, 20'000}}, 1, false};
    HOLDS(dose_at_rung(wide, huge, 2).movements[0].repetitions == 30'000);
    constexpr path_rule most{{dose_step{dose_variable::repeats, 2'147'483'647}}, 1, false};
    HOLDS(path_of(wide, most).size == 2);
    HOLDS(dose_at_rung(wide, most, 1).movements[0].repetitions == 30'000);
}
