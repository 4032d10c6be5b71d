// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that want a professional, and what holds after the clearance.
// A cap names the highest level of a demand that stays open.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_MEDICAL_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_MEDICAL_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/demands.hpp>
#include <regimen/rules/rule.hpp>

namespace regimen::postpartum {
namespace rule {

struct back_pain_red_flag_examined_first {
    static constexpr safety_rule is{.id = "back-pain-red-flag-examined-first",
                                    .when = back_pain_red_flag_other::is,
                                    .blocks_session = true,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::guideline,
                                    .sources = cite(S41, S103),
                                    .sentence = "Have a doctor look at this back pain before you start."};
};

struct told_not_to_exercise_wait {
    static constexpr safety_rule is{
        .id = "told-not-to-exercise-wait",
        .when = told_not_to_exercise::is,
        .blocks_session = true,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::service,
        .sources = cite(S09, S13, S108),
        .sentence = "No exercise yet: wait until a doctor, midwife or physiotherapist says that you may start."};
};

struct severe_pain_see_professional {
    static constexpr safety_rule is{.id = "severe-pain-see-professional",
                                    .when = back_pain_severe::is,
                                    .blocks_session = true,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::inference,
                                    .sources = cite(S57, S58),
                                    .sentence = "With strong pain: see a doctor or physiotherapist before you start."};
};

struct recent_fever_rest {
    static constexpr safety_rule is{
        .id = "recent-fever-rest",
        .when = recent_fever_or_infection::is,
        .blocks_session = true,
        .action = urgency::see_professional,
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S45, S46, S02),
        .sentence =
            "Rest until you have had no fever for two days, and until a doctor or midwife says you may start again."};
};

struct hypertension_unstable_no_session {
    static constexpr safety_rule is{
        .id = "hypertension-unstable-no-session",
        .when = hypertension_unstable::is,
        .blocks_session = true,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S43, S90, S108),
        .sentence =
            "No exercise yet: have your blood pressure measured first. Then wait until a doctor or midwife says that "
            "it is under control."};
};

struct hypertension_unstable_caps {
    static constexpr safety_rule is{
        .id = "hypertension-unstable-caps",
        .when = hypertension_unstable::is,
        .caps = {{demand::head_down, 1}, {demand::breath_hold_risk, 1}, {demand::iap, 2}, {demand::postural_change, 2}},
        .lifts = lifted_by::never,
        .grade = evidence::consensus,
        .sources = cite(S02, S42),
        .sentence =
            "Once your blood pressure is under control: do not hang your head down, do not strain or bear down hard, "
            "and change position slowly."};
};

struct hypertension_unstable_first_six_weeks {
    static constexpr safety_rule is{
        .id = "hypertension-unstable-first-six-weeks",
        .when = hypertension_unstable::is,
        .days = between_days(0, 42),
        .caps = {{demand::iap, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S02, S42),
        .sentence =
            "Once your blood pressure is under control: nothing that makes you bear down for the first six weeks."};
};

struct hypertension_controlled_caps {
    static constexpr safety_rule is{
        .id = "hypertension-controlled-caps",
        .when = hypertension_controlled::is,
        .caps = {{demand::head_down, 1}, {demand::breath_hold_risk, 1}, {demand::iap, 2}, {demand::postural_change, 2}},
        .lifts = lifted_by::never,
        .grade = evidence::consensus,
        .sources = cite(S02, S42),
        .sentence =
            "With high blood pressure under control: do not hang your head down, do not strain or bear down hard, and "
            "change position slowly."};
};

struct hypertension_controlled_first_six_weeks {
    static constexpr safety_rule is{
        .id = "hypertension-controlled-first-six-weeks",
        .when = hypertension_controlled::is,
        .days = between_days(0, 42),
        .caps = {{demand::iap, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S02, S42),
        .sentence =
            "With high blood pressure under control: nothing that makes you bear down for the first six weeks."};
};

struct hypertension_controlled_clinician {
    static constexpr safety_rule is{
        .id = "hypertension-controlled-clinician",
        .when = hypertension_controlled::is,
        .max_effort = E0,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S42),
        .sentence =
            "Ask your doctor or midwife before you start. Until then, only breathing, resting and the pelvic-floor "
            "squeeze."};
};

struct heart_condition_team_first {
    static constexpr safety_rule is{
        .id = "heart-condition-team-first",
        .when = heart_condition::is,
        .caps = {{pelvic_floor_effort, 0}},
        .max_effort = E0,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S80, S108),
        .sentence =
            "Only breathing and resting for now: wait until your heart team or maternity team writes down what you "
            "may do."};
};

struct blood_clot_team_first {
    static constexpr safety_rule is{
        .id = "blood-clot-team-first",
        .when = blood_clot_treated::is,
        .caps = {{pelvic_floor_effort, 0}},
        .max_effort = E0,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S108, S44),
        .sentence = "After a blood clot: only breathing and resting until the team that treats you agrees."};
};

struct kidney_disease_clearance {
    static constexpr safety_rule is{
        .id = "kidney-disease-clearance",
        .when = kidney_disease::is,
        .max_effort = E0,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S108),
        .sentence =
            "With kidney disease, ask your doctor before you start. Until then, only breathing, resting and the "
            "pelvic-floor squeeze."};
};

struct kidney_disease_light {
    static constexpr safety_rule is{.id = "kidney-disease-light",
                                    .when = kidney_disease::is,
                                    .max_exertion = 2_rpe,
                                    .lifts = lifted_by::never,
                                    .grade = evidence::consensus,
                                    .sources = cite(S02),
                                    .sentence = "With kidney disease: light effort only."};
};

struct anaemia_gentle_until_cleared {
    static constexpr safety_rule is{
        .id = "anaemia-gentle-until-cleared",
        .when = haemorrhage_or_anaemia::is,
        .caps = {{demand::postural_change, 1},
                 {demand::head_down, 1},
                 {demand::balance, 1},
                 {demand::single_leg_stance, 1},
                 {demand::unstable_surface, 1}},
        .max_effort = E1,
        .max_exertion = 2_rpe,
        .max_length = 10_min,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::inference,
        .sources = cite(S02, S46, S93),
        .sentence =
            "After heavy blood loss or with anaemia: short and gentle, steady on your feet, do not hang your head "
            "down, and change position slowly, until a doctor agrees to more."};
};

struct malnutrition_gentle_until_cleared {
    static constexpr safety_rule is{.id = "malnutrition-gentle-until-cleared",
                                    .when = eating_disorder_malnutrition::is,
                                    .max_effort = E1,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::consensus,
                                    .sources = cite(S02, S108),
                                    .sentence = "Keep to gentle movement until a doctor agrees to more."};
};

struct fatigue_check_first {
    static constexpr safety_rule is{
        .id = "fatigue-check-first",
        .when = fatigue_not_relieved::is,
        .max_effort = E1,
        .max_exertion = 2_rpe,
        .max_length = 10_min,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S108, S35),
        .sentence = "Tiredness that rest does not mend: tell a doctor. Until then, short and gentle."};
};

struct dizzy_check_first {
    static constexpr safety_rule is{
        .id = "dizzy-check-first",
        .when = dizzy_on_effort::is,
        .max_effort = E1,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S108),
        .sentence = "Dizzy when active: gentle movement only until a doctor or midwife has looked into it."};
};

struct dizzy_caps {
    static constexpr safety_rule is{
        .id = "dizzy-caps",
        .when = dizzy_on_effort::is,
        .caps = {{demand::balance, 1},
                 {demand::single_leg_stance, 0},
                 {demand::unstable_surface, 0},
                 {demand::head_down, 1},
                 {demand::postural_change, 1}},
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S02, S108),
        .sentence =
            "While you get dizzy: no ball; when you stand, both feet firm on the ground; do not hang your head down, "
            "and change position slowly."};
};

struct vertebral_osteoporosis_bone_team_first {
    static constexpr safety_rule is{.id = "vertebral-osteoporosis-bone-team-first",
                                    .when = vertebral_osteoporosis::is,
                                    .blocks_session = true,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::observational,
                                    .sources = cite(S51, S52),
                                    .sentence = "No exercise until the team that treats your bones agrees."};
};

struct vertebral_osteoporosis_caps {
    static constexpr safety_rule is{
        .id = "vertebral-osteoporosis-caps",
        .when = vertebral_osteoporosis::is,
        .caps = {{demand::spinal_flexion, 1},
                 {demand::spinal_rotation, 1},
                 {demand::lateral_flexion, 1},
                 {demand::spinal_extension, 1},
                 {demand::head_down, 1},
                 {demand::balance, 1},
                 {demand::single_leg_stance, 0},
                 {demand::unstable_surface, 0},
                 {demand::pelvis_raised, 1},
                 {demand::postural_change, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::consensus,
        .sources = cite(S51, S52),
        .sentence =
            "With fragile bones in the back: no deep bending, arching or twisting, do not hang your head down, and "
            "nothing where you could fall."};
};

struct pelvic_fracture_clearance {
    static constexpr safety_rule is{.id = "pelvic-fracture-clearance",
                                    .when = symphysis_separation_fracture::is,
                                    .caps = {{pelvic_floor_effort, 0}},
                                    .max_effort = E0,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::consensus,
                                    .sources = cite(S02, S108),
                                    .sentence = "Only breathing and resting until a doctor agrees to more."};
};

struct pelvic_fracture_caps {
    static constexpr safety_rule is{
        .id = "pelvic-fracture-caps",
        .when = symphysis_separation_fracture::is,
        .caps = {{demand::asymmetric_pelvis, 1},
                 {demand::single_leg_stance, 0},
                 {demand::hip_abduction, 1},
                 {demand::hip_rotation_end, 1},
                 {demand::unstable_surface, 1},
                 {demand::hip_flexion_end, 2}},
        .lifts = lifted_by::never,
        .grade = evidence::inference,
        .sources = cite(S02),
        .sentence =
            "Once a doctor has agreed: when you stand, both feet on firm ground; nothing that wobbles, weight even, "
            "legs not wide apart, and no deep bend or turn of the hip."};
};

struct hernia_caps {
    static constexpr safety_rule is{
        .id = "hernia-caps",
        .when = hernia::is,
        .caps = {{demand::iap, 1},
                 {demand::breath_hold_risk, 1},
                 {demand::abdomen_pressure, 1},
                 {demand::abdominal_stretch, 1},
                 {demand::trunk_antirotation, 1}},
        .lifts = lifted_by::never,
        .grade = evidence::general,
        .sources = cite(GCK),
        .sentence =
            "With a hernia: nothing that makes you bear down or strain, and nothing that stretches or presses hard on "
            "your tummy."};
};

struct hernia_clearance {
    static constexpr safety_rule is{.id = "hernia-clearance",
                                    .when = hernia::is,
                                    .max_effort = E2,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::general,
                                    .sources = cite(GCK),
                                    .sentence = "With a hernia: no strengthening before a doctor agrees."};
};

struct faecal_incontinence_caps {
    static constexpr safety_rule is{
        .id = "faecal-incontinence-caps",
        .when = faecal_incontinence::is,
        .caps = {{demand::iap, 1}, {demand::breath_hold_risk, 1}},
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::service,
        .sources = cite(S26, S14, S101),
        .sentence = "Nothing that makes you bear down or strain before a pelvic-health review."};
};

struct old_injury_doctor_first {
    static constexpr safety_rule is{
        .id = "old-injury-doctor-first",
        .when = chronic_disease_or_old_injury::is,
        .max_effort = E1,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::article,
        .sources = cite(article_a, S02, S108),
        .sentence = "With an old injury or a long-term illness, ask a doctor first. Until then, gentle movement only."};
};

struct thyroid_check {
    static constexpr safety_rule is{.id = "thyroid-check",
                                    .when = thyroid::is,
                                    .max_exertion = 2_rpe,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::general,
                                    .sources = cite(GCK),
                                    .sentence = "Have a doctor check it first; go very gently until then."};
};

struct prolapse_caps {
    static constexpr safety_rule is{
        .id = "prolapse-caps",
        .when = prolapse_heaviness::is,
        .caps = {{demand::iap, 1},
                 {demand::breath_hold_risk, 1},
                 {demand::hip_abduction, 1},
                 {demand::abdomen_pressure, 1}},
        .action = urgency::see_professional,
        .lifts = lifted_by::resolution,
        .grade = evidence::inference,
        .sources = cite(S14, S15, S04),
        .sentence =
            "With heaviness or a bulge: ask for a pelvic-health appointment. Nothing that makes you bear down or "
            "strain, nothing that presses hard on your tummy, and legs not wide apart."};
};

struct urinary_incontinence_review {
    static constexpr safety_rule is{
        .id = "urinary-incontinence-review",
        .when = urinary_incontinence::is,
        .days = from_day(42),
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::service,
        .sources = cite(S14, S101, S02),
        .sentence = "Still leaking six weeks after the birth: ask for a pelvic-health review."};
};

struct glaucoma_or_retina_caps {
    static constexpr safety_rule is{
        .id = "glaucoma-or-retina-caps",
        .when = glaucoma_or_retina::is,
        .caps = {{demand::head_down, 0}, {demand::pelvis_raised, 1}, {demand::breath_hold_risk, 1}},
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::inference,
        .sources = cite(S48, S49),
        .sentence =
            "With raised eye pressure or retina trouble: head never below the heart, and do not strain, until your "
            "eye doctor agrees to more."};
};

// It is also told on days without exercise, so it does not speak of moving.
struct depression_tell_someone {
    static constexpr safety_rule is{.id = "depression-tell-someone",
                                    .when = postnatal_depression::is,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::never,
                                    .grade = evidence::guideline,
                                    .sources = cite(S01, S69),
                                    .sentence = "Please tell your doctor or health visitor how you feel."};
};

struct pregnant_again_out_of_scope {
    static constexpr safety_rule is{
        .id = "pregnant-again-out-of-scope",
        .when = pregnant_again::is,
        .blocks_session = true,
        .action = urgency::see_professional,
        .lifts = lifted_by::resolution,
        .grade = evidence::general,
        .sources = cite(GCK),
        .sentence = "These exercises are for after a birth: ask your midwife what suits a pregnancy."};
};

struct seizure_assessed_team_first {
    static constexpr safety_rule is{
        .id = "seizure-assessed-team-first",
        .when = seizure_assessed::is,
        .caps = {{pelvic_floor_effort, 0}},
        .max_effort = E0,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02),
        .sentence = "Only breathing and resting until the team that treated the fit agrees to more."};
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
