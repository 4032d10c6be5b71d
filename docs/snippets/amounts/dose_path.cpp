// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/amounts/dose_path.md: the rungs of a path, and double progression.
#include <regimen/amounts/dose_path.hpp>

using namespace regimen;

// [path]
constexpr dose_range written =
    one_set * from(2_reps).frame(3_reps, 4_reps) * each_side * hold(range(2_breaths, 3_breaths));
constexpr path_rule rule = in_turn(where_dosed(add(1_reps)), where_dosed(add(1_breaths)), where_dosed(add(5_s)));

// Half the start, the start, two more repetitions, then one more breath.
constexpr dose_path path = path_of(written, rule);
static_assert(path.size == 5 && path.start == 1);
static_assert(dose_at_rung(written, rule, path.start) == starting_dose(written));
static_assert(dose_at_rung(written, rule, 0).movements[0].repetitions == 1);
static_assert(dose_at_rung(written, rule, 3).movements[0].repetitions == 4);
static_assert(dose_at_rung(written, rule, 4).movements[0].hold == 3);

// A rung is stored as what it changes of the starting dose. Nothing passes the ceiling, whatever was stored.
static_assert(change_at(written, rule, 3) == dose_change{.repetitions = 2});
static_assert(changed_dose(written, {.repetitions = 100}).movements[0].repetitions == 4);
// [path]

// [double]
constexpr dose_range press = sets(3_sets) * range(8_reps, 12_reps) * load(range(20_kg, 30_kg));
constexpr path_rule loaded = double_progression(add(1_reps), add(2.5_kg));

// Four rungs below the start; five of repetitions for each of five loads.
static_assert(path_of(press, loaded).size == 29 && path_of(press, loaded).start == 4);
constexpr dose_today fullest = dose_at_rung(press, loaded, 8), heavier = dose_at_rung(press, loaded, 9);
static_assert(fullest.movements[0].repetitions == 12 && fullest.movements[0].load_g == 20'000);
static_assert(heavier.movements[0].repetitions == 8 && heavier.movements[0].load_g == 22'500);
// [double]

// [volume]
// Eight repetitions on each side, each held for five seconds: 16 repetitions and 80 seconds.
static_assert(volume_of(starting_dose(one_set * 8_reps * each_side * hold(5_s))) == 16 * 5 + 80);
// [volume]

int main() {}
