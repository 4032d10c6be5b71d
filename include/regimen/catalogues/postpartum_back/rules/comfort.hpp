// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that restrict exercises while a complaint lasts.
// A cap names the highest level of a demand that stays open.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_COMFORT_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_COMFORT_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/demands.hpp>
#include <regimen/rules/rule.hpp>

namespace regimen::postpartum {
namespace rule {

struct diastasis_caps {
    static constexpr safety_rule is{
        .id = "diastasis-caps",
        .when = diastasis_recti::is,
        .caps = {{demand::iap, 1},
                 {demand::abdominal_stretch, 1},
                 {demand::trunk_antirotation, 1},
                 {demand::spinal_extension, 2},
                 {demand::spinal_rotation, 2}},
        .lifts = lifted_by::resolution,
        .grade = evidence::review,
        .sources = cite(S27, S28, S04, S86),
        .sentence =
            "With a gap or doming of the tummy: nothing that makes you bear down, and no long reach, deep arch or "
            "deep twist."};
};

struct urinary_incontinence_caps {
    static constexpr safety_rule is{
        .id = "urinary-incontinence-caps",
        .when = urinary_incontinence::is,
        .caps = {{demand::iap, 2}, {demand::breath_hold_risk, 1}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S01, S04, S14, S101),
        .sentence = "With leaking: nothing that makes you bear down hard or strain; breathe out on the effort."};
};

struct haemorrhoids_caps {
    static constexpr safety_rule is{
        .id = "haemorrhoids-caps",
        .when = haemorrhoids::is,
        .caps = {{demand::breath_hold_risk, 1}, {demand::iap, 2}, {demand::sitting_pressure, 1}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(GCK),
        .sentence = "With piles: do not strain or bear down hard, and do not sit on a hard seat."};
};

struct pelvic_girdle_pain_caps {
    static constexpr safety_rule is{
        .id = "pelvic-girdle-pain-caps",
        .when = pelvic_girdle_pain::is,
        .caps = {{demand::asymmetric_pelvis, 1},
                 {demand::single_leg_stance, 0},
                 {demand::hip_abduction, 1},
                 {demand::hip_rotation_end, 1},
                 {demand::unstable_surface, 1},
                 {demand::hip_flexion_end, 2}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S29, S30, S31, S32, S33),
        .sentence =
            "With pelvic girdle pain: when you stand, both feet on firm ground; nothing that wobbles, weight even, "
            "legs not wide apart, and no deep bend or turn of the hip."};
};

struct coccyx_pain_caps {
    static constexpr safety_rule is{.id = "coccyx-pain-caps",
                                    .when = coccyx_pain::is,
                                    .caps = {{demand::sitting_pressure, 0}, {demand::deep_knee_flexion, 2}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::inference,
                                    .sources = cite(S89),
                                    .sentence = "While your tailbone hurts: no exercises sitting down."};
};

struct sciatica_radiculopathy_caps {
    static constexpr safety_rule is{
        .id = "sciatica-radiculopathy-caps",
        .when = sciatica_radiculopathy::is,
        .caps = {{demand::neural_tension, 1},
                 {demand::spinal_flexion, 1},
                 {demand::spinal_rotation, 2},
                 {demand::spinal_extension, 2}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S41, S85),
        .sentence =
            "With pain down the leg: no strong stretch of the leg, and no deep rounding, arching or twisting of the "
            "back."};
};

struct wrist_thumb_tendon_caps {
    static constexpr safety_rule is{
        .id = "wrist-thumb-tendon-caps",
        .when = wrist_thumb_tendon::is,
        .caps = {{demand::wrist_load, 1}, {demand::hand_grip, 1}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S53, S55),
        .sentence = "With a sore wrist or thumb: at most a light lean on the hand, and no firm grip."};
};

struct carpal_tunnel_caps {
    static constexpr safety_rule is{
        .id = "carpal-tunnel-caps",
        .when = carpal_tunnel::is,
        .caps = {{demand::wrist_load, 1}, {demand::hand_grip, 1}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S53, S54),
        .sentence =
            "With tingling fingers: keep the wrist straight, at most a light lean on the hand, and no firm grip."};
};

struct neck_pain_or_dizzy_caps {
    static constexpr safety_rule is{
        .id = "neck-pain-or-dizzy-caps",
        .when = neck_pain_or_dizzy::is,
        .caps = {{demand::neck_roll, 0},
                 {demand::neck_extension, 1},
                 {demand::neck_rotation, 1},
                 {demand::head_down, 1},
                 {demand::postural_change, 1},
                 {demand::balance, 1},
                 {demand::single_leg_stance, 0},
                 {demand::unstable_surface, 0}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S50, S91),
        .sentence =
            "With neck pain or dizziness: do not roll, tip or turn your head far, do not hang your head down, no "
            "ball, both feet firm on the ground when you stand, and change position slowly."};
};

struct shoulder_pain_caps {
    static constexpr safety_rule is{
        .id = "shoulder-pain-caps",
        .when = shoulder_pain::is,
        .caps = {{demand::shoulder_overhead, 1},
                 {demand::shoulder_behind, 0},
                 {demand::shoulder_cross, 1},
                 {demand::wrist_load, 2}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S59),
        .sentence =
            "With a sore shoulder: hands no higher than the shoulder, not behind you and not far across the chest, "
            "and do not put your full weight on one arm."};
};

struct knee_pain_caps {
    static constexpr safety_rule is{
        .id = "knee-pain-caps",
        .when = knee_pain::is,
        .caps = {{demand::kneeling_load, 1}, {demand::deep_knee_flexion, 1}, {demand::knee_rotation, 0}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S88),
        .sentence = "With sore knees: no kneeling, no deep bend, no twist at the knee."};
};

struct old_injury_no_end_range {
    static constexpr safety_rule is{
        .id = "old-injury-no-end-range",
        .when = chronic_disease_or_old_injury::is,
        .caps = short_of_every_end_range,
        .lifts = lifted_by::clearance,
        .grade = evidence::inference,
        .sources = cite(article_a, S02, S108),
        .sentence =
            "With an old injury or a long-term illness: do not bend, twist or stretch to the limit before a doctor "
            "agrees."};
};

struct hypermobility_caps {
    static constexpr safety_rule is{.id = "hypermobility-caps",
                                    .when = hypermobility::is,
                                    .caps = {{demand::spinal_flexion, 2},
                                             {demand::spinal_extension, 2},
                                             {demand::spinal_rotation, 2},
                                             {demand::lateral_flexion, 2},
                                             {demand::hip_flexion_end, 2},
                                             {demand::hip_rotation_end, 2},
                                             {demand::hip_abduction, 1},
                                             {demand::shoulder_overhead, 2},
                                             {demand::shoulder_behind, 2},
                                             {demand::shoulder_cross, 2},
                                             {demand::knee_rotation, 0},
                                             {demand::wrist_load, 2},
                                             {demand::deep_knee_flexion, 2},
                                             {demand::abdominal_stretch, 2},
                                             {demand::neural_tension, 2},
                                             {demand::neck_roll, 2}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::inference,
                                    .sources = cite(S87),
                                    .sentence = "With very bendy joints: never bend, twist or stretch to the limit."};
};

struct breast_comfort_caps {
    static constexpr safety_rule is{.id = "breast-comfort-caps",
                                    .when = breast_comfort::is,
                                    .caps = {{demand::breast_pressure, 1}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::inference,
                                    .sources = cite(S79, S05),
                                    .sentence = "With full or sore breasts: nothing that presses hard on them."};
};

struct mastitis_settling_caps {
    static constexpr safety_rule is{.id = "mastitis-settling-caps",
                                    .when = mastitis_settling::is,
                                    .caps = {{demand::breast_pressure, 0}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::inference,
                                    .sources = cite(S77, S78),
                                    .sentence = "Until the breast is soft and free of pain: no pressure on it."};
};

struct severe_tiredness_caps {
    static constexpr safety_rule is{
        .id = "severe-tiredness-caps",
        .when = severe_tiredness::is,
        .caps = {{demand::balance, 1},
                 {demand::single_leg_stance, 0},
                 {demand::unstable_surface, 0},
                 {demand::head_down, 1},
                 {demand::postural_change, 1}},
        .max_effort = E1,
        .max_exertion = 2_rpe,
        .max_length = 5_min,
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S02, S35),
        .sentence =
            "Too tired for more today: short and gentle, no ball; when you stand, both feet firm on the ground; do not "
            "hang your head down, and change position slowly."};
};

struct medicines_caps {
    static constexpr safety_rule is{
        .id = "medicines-caps",
        .when = medicines::is,
        .caps = {{demand::balance, 1},
                 {demand::single_leg_stance, 0},
                 {demand::unstable_surface, 0},
                 {demand::postural_change, 1},
                 {demand::head_down, 1}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(GCK),
        .sentence =
            "With these medicines: no ball; when you stand, both feet firm on the ground; do not hang your head down, "
            "and change position slowly."};
};

struct diabetes_prepared {
    static constexpr safety_rule is{
        .id = "diabetes-prepared",
        .when = diabetes_insulin::is,
        .only_advises = true,
        .lifts = lifted_by::never,
        .grade = evidence::general,
        .sources = cite(GCK),
        .sentence = "Check your blood sugar and eat before you start, and keep sugar at hand."};
};

struct latex_free_equipment {
    static constexpr safety_rule is{
        .id = "latex-free-equipment",
        .when = latex_allergy::is,
        .only_advises = true,
        .lifts = lifted_by::never,
        .grade = evidence::general,
        .sources = cite(GCK),
        .sentence = "With a rubber (latex) allergy: use a strap, a towel or a scarf, never a rubber band."};
};

struct latex_no_ball {
    static constexpr safety_rule is{.id = "latex-no-ball",
                                    .when = latex_allergy::is,
                                    .caps = {{latex_contact, 0}},
                                    .lifts = lifted_by::never,
                                    .grade = evidence::general,
                                    .sources = cite(GCK),
                                    .sentence = "With a rubber (latex) allergy: no exercises on the ball."};
};

struct baby_loss_quiet {
    static constexpr safety_rule is{.id = "baby-loss-quiet",
                                    .when = baby_loss::is,
                                    .only_advises = true,
                                    .lifts = lifted_by::never,
                                    .grade = evidence::general,
                                    .sources = cite(GCK),
                                    .sentence = "Nothing here will mention the baby; contacts for support are shown."};
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
