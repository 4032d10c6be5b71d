// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Easier variants of the exercises in strength.hpp: they prepare for strength by moving freely.
// All are proposals; a dose is the starting dose of what the variant replaces.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_STRENGTH_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_STRENGTH_HPP

#include <regimen/catalogues/postpartum_back/exercises/strength.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct heel_slide {
    static constexpr exercise is{
        .id = "heel-slide",
        .name = "Heel slide",
        .replaces = heel_scoop::is,
        .effort = E2,
        .start = {position::supine},
        .sides = unilateral,
        .helped_by = {equipment::towel},
        .serves = {{region::abdominals, purpose::mobility},
                   {region::hips, purpose::mobility},
                   {region::lower_back, purpose::mobility},
                   {region::pelvis, purpose::mobility}},
        .demands = {{demand::iap, 1},
                    {demand::asymmetric_pelvis, 1},
                    {demand::supine_lying, 1},
                    {demand::postural_change, 1}},
        // The count of 6, about 6 s, is one whole slide out and back.
        .dose = one_set * 4_reps * each_side * tempo(6_counts),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Lie on the back, both knees bent.", "Slide one heel out along the floor.",
                  "Slide it back along the floor: no lift.", "Do all repetitions, then the other leg."},
        .note = "Socks, or a towel under the heel, help it to glide on a smooth floor."};
};

struct standing_lengthen {
    static constexpr exercise is{
        .id = "standing-lengthen",
        .name = "Standing lengthen",
        .replaces = cobra_lifts::is,
        .effort = E1,
        .start = {position::standing},
        .sides = bilateral,
        .serves = {{region::upper_back, purpose::mobility}, {region::lower_back, purpose::mobility}},
        .demands = {{demand::spinal_extension, 1},
                    {demand::abdominal_stretch, 1},
                    {demand::balance, 1},
                    {demand::standing_static, 1}},
        .dose = one_set * 3_reps * tempo(4_counts, 4_counts) * hold(range(2_s, 3_s)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Stand with the hands on the pelvis.",
                  "Breathe out, grow tall and open the chest with a tiny backward lean.",
                  "Stay for the hold, then come back."}};
};

struct toe_slide_standing {
    static constexpr exercise is{
        .id = "toe-slide-standing",
        .name = "Standing toe slide",
        .replaces = rear_leg_lifts::is,
        .effort = E2,
        .start = {position::standing},
        .sides = alternating,
        .needs = {either(equipment::worktop, equipment::chair)},
        .serves = {{region::buttocks, purpose::mobility},
                   {region::hamstrings, purpose::mobility},
                   {region::lower_back, purpose::mobility}},
        .demands = {{demand::hip_extension, 1},
                    {demand::asymmetric_pelvis, 1},
                    {demand::single_leg_stance, 1},
                    {demand::balance, 1},
                    {demand::standing_static, 1}},
        .dose = one_set * 5_reps * each_side * tempo(3_counts, 3_counts),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Stand holding a worktop or a fixed chair back.",
                  "Slide one foot backwards on the floor; the toes stay down.", "Slide it in again and change legs."}};
};

struct reach_or_slide_only {
    static constexpr exercise is{
        .id = "reach-or-slide-only",
        .name = "Reach or slide only",
        .replaces = arm_leg_extensions::is,
        .effort = E2,
        .start = {position::kneeling},
        .sides = alternating,
        .needs = {equipment::chair, equipment::towel},
        .serves = {{region::upper_back, purpose::mobility},
                   {region::lower_back, purpose::mobility},
                   {region::hips, purpose::mobility},
                   {region::buttocks, purpose::mobility},
                   {region::abdominals, purpose::mobility}},
        .demands = {{demand::iap, 1},
                    {demand::trunk_antirotation, 1},
                    {demand::wrist_load, 1},
                    {demand::kneeling_load, 2},
                    {demand::hip_extension, 1},
                    {demand::asymmetric_pelvis, 1},
                    {demand::balance, 1},
                    {demand::shoulder_overhead, 2},
                    {demand::postural_change, 1}},
        // No tempo is named: out and back take one breath, and the hold comes on top.
        .dose = one_set * 4_reps * each_side * hold(3_s),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Kneel with the forearms on a chair seat, not on the floor: the hips stay no higher than the chest.",
                  "Reach with one arm only, or slide one leg only, its toes on the floor.",
                  "Hold, come back and change sides."},
        .note = "A folded towel lies under the knees."};
};

}  // namespace regimen::postpartum

#endif
