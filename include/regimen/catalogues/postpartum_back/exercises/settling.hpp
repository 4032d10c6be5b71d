// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a session opens and closes with: breathing, the pelvic floor, rest.
// They ask nothing of the body above level 0, but for the squeeze, which asks the pelvic floor.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_SETTLING_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_SETTLING_HPP

#include <regimen/catalogues/postpartum_back/demands.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct belly_breathing {
    static constexpr exercise is{
        .id = "belly-breathing",
        .name = "Belly breathing",
        .effort = E0,
        .start = {position::supine, position::side_lying, position::sitting},
        .sides = bilateral,
        .serves = {{region::whole_body, purpose::relaxation}},
        .demands = regimen::no_demands,
        // A repetition is one breath: nothing is held.
        .dose = one_set * range(6_reps, 10_reps) * tempo(1_breaths),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Get comfortable, one hand on the ribs, one on the belly.",
                  "Breathe in through the nose and let ribs and belly widen.",
                  "Breathe out slowly and let everything soften.", "Keep it quiet; stop if light-headed."}};
};

struct pelvic_floor_squeeze {
    static constexpr exercise is{
        .id = "pelvic-floor-squeeze",
        .name = "Pelvic-floor squeeze",
        .effort = E0,
        .start = {position::supine, position::side_lying, position::sitting, position::standing},
        .sides = bilateral,
        .serves = {{region::pelvis, purpose::relaxation}},
        .demands = {{pelvic_floor_effort, 1}},
        // She waits as long as she holds, so the rest has the range of the hold.
        .dose = one_set * range(5_reps, 10_reps) * hold(range(3_s, 10_s)) * rest_between(range(3_s, 10_s)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Breathe out and close the back passage as if holding wind, then lift forward.",
                  "Hold lightly while breathing on.", "Let go fully and wait as long as the hold."},
        .early_note = "If you had a catheter: only once it is out.",
        .early_until = 84_days};
};

struct resting_position {
    static constexpr exercise is{
        .id = "resting-position",
        .name = "Resting position",
        .effort = E0,
        .start = {position::supine, position::side_lying},
        .sides = bilateral,
        .helped_by = {equipment::pillow},
        .serves = {{region::whole_body, purpose::relaxation}},
        .demands = regimen::no_demands,
        .stands_in = only_in(block::relax),
        .dose = one_set * hold(range(60_s, 120_s)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Lie with the knees bent; a pillow under or between them, if you have one, lets them rest.",
                  "Let the weight of the back sink.", "Breathe quietly until the time is over.",
                  "Roll to the side and push up with the arms."}};
};

}  // namespace regimen::postpartum

#endif
