// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The four strengthening exercises of article C.
// They start at about half of the article's low end; what it prints is frame and ceiling.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_STRENGTH_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_STRENGTH_HPP

#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct heel_scoop {
    static constexpr exercise is{
        .id = "heel-scoop",
        .name = "Heel Scoop",
        .effort = E3,
        .start = {position::supine},
        .sides = unilateral,
        .helped_by = {equipment::towel},
        .serves = {{region::abdominals, purpose::strength},
                   {region::hips, purpose::strength},
                   {region::lower_back, purpose::strength},
                   {region::pelvis, purpose::strength}},
        .demands = {{demand::iap, 2},
                    {demand::trunk_antirotation, 2},
                    {demand::asymmetric_pelvis, 1},
                    {demand::supine_lying, 1},
                    {demand::breath_hold_risk, 1},
                    {demand::postural_change, 1}},
        // The article's 8-10 for each side are frame and ceiling, the start is half of the low end.
        .dose = one_set * from(4_reps).frame(8_reps, 10_reps) * each_side * tempo(6_counts),
        .source = cite(article_c),
        .grade = evidence::article,
        .steps = {"Lie on the back, both knees bent, feet down, lower back resting on the floor.",
                  "Breathe out and press the right heel along the floor until the leg lies straight.",
                  "Slowly lift and bend that leg, drawing it back toward the pelvis to the start.",
                  "Keep the lower back down the whole time, one smooth scoop.",
                  "Do all repetitions, then the left leg."},
        .note =
            "Begin with the heel slide. If the tummy domes or the back arches, go back to it. Socks, or a towel "
            "under the heel, help it to glide on a smooth floor."};
};

struct cobra_lifts {
    static constexpr exercise is{
        .id = "cobra-lifts",
        .name = "Cobra Lifts",
        .effort = E3,
        .start = {position::prone},
        .sides = bilateral,
        .helped_by = {equipment::pillow, equipment::towel},
        .serves = {{region::upper_back, purpose::strength}, {region::lower_back, purpose::strength}},
        .demands = {{demand::spinal_extension, 3},
                    {demand::iap, 2},
                    {demand::abdominal_stretch, 3},
                    {demand::abdomen_pressure, 3},
                    {demand::breast_pressure, 3},
                    {demand::wrist_load, 1},
                    {demand::neck_extension, 2},
                    {demand::breath_hold_risk, 2},
                    {demand::postural_change, 2}},
        // The article's 10 are frame and ceiling, the start is 3.
        .dose = one_set * from(3_reps).frame(10_reps, 10_reps) * tempo(4_counts, 4_counts) * hold(range(2_s, 3_s)),
        .source = cite(article_c),
        .grade = evidence::article,
        .steps =
            {"Lie on the front, legs straight behind, hands flat beside the shoulders.",
             "Breathe in, lengthen the neck; breathe out and lift the trunk slowly using the back, hands stay light.",
             "Hold without holding the breath.", "Lower at the same slow speed.", "Rest with the forehead down."},
        .note =
            "A small lift: a hand's width. It presses on belly and breasts and stretches a scar: wait until the "
            "wound is firm and lying on the front does not hurt. If you like, put a pillow under the pelvis and a "
            "rolled towel above or below the breasts."};
};

struct rear_leg_lifts {
    static constexpr exercise is{
        .id = "rear-leg-lifts",
        .name = "Rear Leg Lifts",
        .effort = E3,
        .start = {position::prone},
        .sides = alternating,
        .helped_by = {equipment::pillow},
        .serves = {{region::buttocks, purpose::strength},
                   {region::hamstrings, purpose::strength},
                   {region::lower_back, purpose::strength}},
        .demands = {{demand::spinal_extension, 1},
                    {demand::iap, 1},
                    {demand::abdominal_stretch, 1},
                    {demand::trunk_antirotation, 1},
                    {demand::abdomen_pressure, 3},
                    {demand::breast_pressure, 3},
                    {demand::hip_extension, 2},
                    {demand::asymmetric_pelvis, 2},
                    {demand::neck_rotation, 1},
                    {demand::breath_hold_risk, 1},
                    {demand::postural_change, 2}},
        // The article's 10-20 for each side are frame and ceiling, the start is half the low end; 3 down are a
        // proposal.
        .dose = one_set * from(5_reps).frame(10_reps, 20_reps) * each_side * tempo(3_counts, 3_counts),
        .source = cite(article_c),
        .grade = evidence::article,
        .steps = {"Lie on the front as for the cobra, forehead on the hands.",
                  "Lengthen one leg and lift it slowly, thigh only just off the floor.",
                  "Keep trunk and pelvis flat: only the leg moves.",
                  "Lower to the floor and lift the other leg in the same way.", "Alternate."},
        .note = "A pillow under the pelvis, if you like, makes it softer."};
};

struct arm_leg_extensions {
    static constexpr exercise is{
        .id = "arm-leg-extensions",
        .name = "Arm/Leg Extensions (opposite arm and leg)",
        .effort = E3,
        .start = {position::all_fours},
        .sides = alternating,
        .helped_by = {equipment::towel},
        .serves = {{region::upper_back, purpose::strength},
                   {region::lower_back, purpose::strength},
                   {region::hips, purpose::strength},
                   {region::buttocks, purpose::strength},
                   {region::abdominals, purpose::strength}},
        .demands = {{demand::spinal_extension, 1},
                    {demand::iap, 2},
                    {demand::trunk_antirotation, 3},
                    {demand::wrist_load, 3},
                    {demand::kneeling_load, 3},
                    {demand::hip_extension, 2},
                    {demand::asymmetric_pelvis, 2},
                    {demand::balance, 2},
                    {demand::shoulder_overhead, 2},
                    {demand::breath_hold_risk, 2},
                    {demand::postural_change, 1}},
        // The article's 10-15 for each side are frame and ceiling, the start is 4; 3-4 s out and back are as many
        // counts.
        .dose = one_set * from(4_reps).frame(10_reps, 15_reps) * each_side *
                tempo(range(3_counts, 4_counts), range(3_counts, 4_counts)) * hold(range(3_s, 4_s)),
        .source = cite(article_c),
        .grade = evidence::article,
        .steps = {"Hands and knees, flat back, eyes on the floor without tucking the chin.",
                  "Breathe out and extend the right arm and the left leg together until both are level with the trunk.",
                  "Hold, breathing, hips square.", "Return slowly.", "Repeat with the left arm and the right leg."},
        .note =
            "This asks much of wrists, knees and tummy: the reach or the slide alone comes first. Fists are easier "
            "for the wrists; a folded towel under the knees, if you like, is softer."};
};

}  // namespace regimen::postpartum

#endif
