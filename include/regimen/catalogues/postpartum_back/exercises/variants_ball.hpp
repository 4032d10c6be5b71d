// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Easier variants of the exercises in ball.hpp, none of which needs a ball.
// All are proposals; a dose is the starting dose of what the variant replaces.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_BALL_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_BALL_HPP

#include <regimen/catalogues/postpartum_back/exercises/ball.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct pelvic_tilt_chair_or_supine {
    static constexpr exercise is{
        .id = "pelvic-tilt-chair-or-supine",
        .name = "Small pelvic tilts",
        .replaces = fitball_rocking::is,
        .effort = E1,
        .start = {position::supine},
        .sides = bilateral,
        .serves = {{region::lower_back, purpose::mobility},
                   {region::lower_back, purpose::relaxation},
                   {region::pelvis, purpose::mobility},
                   {region::pelvis, purpose::relaxation}},
        .demands = {{demand::spinal_flexion, 1},
                    {demand::spinal_extension, 1},
                    {demand::iap, 1},
                    {demand::supine_lying, 1},
                    {demand::postural_change, 1}},
        // A tilt is one repetition at the pace of one breath, since no other is named.
        .dose = one_set * 8_reps,
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Lie on the back with the knees bent.", "Tilt the pelvis a little and let it come back."}};
};

struct forearm_slide_table {
    static constexpr exercise is{
        .id = "forearm-slide-table",
        .name = "Forearm slide on a table",
        .replaces = fitball_rolling::is,
        .effort = E2,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::table, equipment::towel},
        .serves = {{region::upper_back, purpose::mobility},
                   {region::shoulders, purpose::mobility},
                   {region::abdominals, purpose::mobility}},
        .demands = {{demand::iap, 1},
                    {demand::trunk_antirotation, 1},
                    {demand::head_down, 1},
                    {demand::shoulder_overhead, 1},
                    {demand::standing_static, 1}},
        .dose = one_set * 5_reps * tempo(3_counts, 3_counts),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Stand with the forearms on a towel on a table.",
                  "Breathe out and slide the forearms a few centimetres forward.", "Slide them back."}};
};

struct wall_w {
    static constexpr exercise is{
        .id = "wall-w",
        .name = "Wall W",
        .replaces = fitball_torso_raise::is,
        .effort = E1,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {equipment::wall},
        .serves = {{region::upper_back, purpose::mobility}, {region::shoulders, purpose::mobility}},
        .demands = {{demand::shoulder_overhead, 1}, {demand::standing_static, 1}},
        .dose = one_set * 4_reps * hold(range(2_breaths, 3_breaths)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Stand with the back to the wall, elbows bent.", "Press the elbows back and hold for 2-3 breaths.",
                  "Let go, then press again."},
        .note = "Work for the upper back without lying on the front."};
};

}  // namespace regimen::postpartum

#endif
