// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Easier variants of the exercises in openers.hpp, offered before one of those is refused.
// All are proposals; a dose is the starting dose of what the variant replaces.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_OPENERS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_VARIANTS_OPENERS_HPP

#include <regimen/catalogues/postpartum_back/exercises/openers.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>

#include <string_view>

namespace regimen::postpartum {

struct opener_front_only {
    static constexpr exercise is{
        .id = "opener-front-only",
        .name = "Front opener",
        .replaces = front_to_back_opener::is,
        .effort = E1,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {either(equipment::strap, equipment::band, equipment::towel, equipment::scarf)},
        .serves = {{region::chest, purpose::stretch},
                   {region::chest, purpose::mobility},
                   {region::shoulders, purpose::stretch},
                   {region::shoulders, purpose::mobility},
                   {region::upper_back, purpose::stretch},
                   {region::upper_back, purpose::mobility}},
        .demands = {{demand::hand_grip, 1}, {demand::shoulder_overhead, 1}, {demand::standing_static, 1}},
        // "About 10 s each" is one whole repetition.
        .dose = one_set * range(3_reps, 5_reps) * tempo(10_counts),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Hold a strap, towel, scarf or band in both hands.",
                  "Lift it in front, only to the height that is free of pain.",
                  "Lower it in front; never take it behind."},
        .note = "With a latex allergy: never a rubber band."};
};

struct thread_arm_chair {
    static constexpr exercise is{
        .id = "thread-arm-chair",
        .name = "Thread the arm on a chair",
        .replaces = twisting_cat::is,
        .effort = E2,
        .start = {position::kneeling},
        .sides = unilateral,
        .needs = {either(equipment::chair, equipment::table), equipment::cushion},
        .serves = {{region::upper_back, purpose::stretch}, {region::shoulders, purpose::stretch}},
        .demands = {{demand::spinal_rotation, 1},
                    {demand::iap, 1},
                    {demand::head_down, 1},
                    {demand::wrist_load, 1},
                    {demand::kneeling_load, 2},
                    {demand::shoulder_cross, 1},
                    {demand::neck_rotation, 1},
                    {demand::postural_change, 1}},
        .dose = one_set * 1_reps * each_side * hold(2_breaths),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Kneel with one forearm on a chair seat or a low table.", "Reach the other arm under, to half range.",
                  "Keep head and shoulder above the surface and stay for the breaths.", "Come back and change arms."},
        .note = "A cushion lies under the knees."};
};

struct forward_bend_high {
    static constexpr exercise is{
        .id = "forward-bend-high",
        .name = "High forward bend",
        .replaces = supported_forward_bend::is,
        .effort = E1,
        .start = {position::standing},
        .sides = bilateral,
        .needs = {either(equipment::worktop, equipment::wall)},
        .serves = {{region::shoulders, purpose::stretch},
                   {region::shoulders, purpose::relaxation},
                   {region::upper_back, purpose::stretch},
                   {region::upper_back, purpose::relaxation},
                   {region::hamstrings, purpose::stretch},
                   {region::hamstrings, purpose::relaxation}},
        .demands = {{demand::shoulder_overhead, 1}, {demand::neural_tension, 1}, {demand::standing_static, 1}},
        // "1 x 3-5 breaths" is one set of one hold: 15-25 s at 5 s each.
        .dose = one_set * hold(range(3_breaths, 5_breaths)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Rest the forearms on a worktop or wall at chest height.",
                  "Hinge a little at the hips, head in line.", "Stay for the breaths, then come up."}};
};

struct knee_hug_hands_behind_thigh {
    static constexpr exercise is{
        .id = "knee-hug-hands-behind-thigh",
        .name = "Knee hug, hands behind the thigh",
        .replaces = knee_to_chest_release_supine::is,
        .effort = E1,
        .start = {position::supine},
        .sides = alternating,
        .helped_by = {equipment::towel},
        .serves = {{region::hips, purpose::stretch}, {region::lower_back, purpose::stretch}},
        .demands = {{demand::iap, 1},
                    {demand::hand_grip, 1},
                    {demand::hip_flexion_end, 1},
                    {demand::asymmetric_pelvis, 1},
                    {demand::supine_lying, 1},
                    {demand::postural_change, 1}},
        // 2-3 breaths are the 10-15 s at 5 s each.
        .dose = one_set * 2_reps * each_side * hold(range(2_breaths, 3_breaths)),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Lie on the back, knees bent.",
                  "Hold behind one thigh and bring that knee up to 90 degrees only; the other knee stays bent.",
                  "Stay for the breaths, let the foot down and change sides."},
        .note = "A towel round the thigh, if you like, shortens the reach."};
};

struct side_lean_hand_on_thigh {
    static constexpr exercise is{
        .id = "side-lean-hand-on-thigh",
        .name = "Side lean, hand on the thigh",
        .replaces = side_to_side_bend::is,
        .effort = E1,
        .start = {position::standing},
        .sides = alternating,
        .serves = {{region::abdominals, purpose::stretch}, {region::side_back, purpose::stretch}},
        .demands = {{demand::lateral_flexion, 1}, {demand::standing_static, 1}},
        .dose = one_set * 2_reps * each_side * hold(2_breaths),
        .source = cite(dossier_proposal),
        .grade = evidence::inference,
        .steps = {"Stand with one hand on the hip.", "Slide the other hand down the outer thigh, a small range.",
                  "Stay for the breaths, come up and change sides."}};
};

}  // namespace regimen::postpartum

#endif
