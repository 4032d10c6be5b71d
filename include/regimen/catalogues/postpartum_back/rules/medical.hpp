// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that want a professional, and what holds after the clearance.
// A cap names the highest level of a demand that stays open.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_MEDICAL_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_MEDICAL_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
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
                                    .sentence = "Have this back pain examined before starting."};
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
        .sentence =
            "Someone who treats you said not to exercise yet: wait until they, or another clinician, say that"
            " you may start."};
};

struct severe_pain_see_professional {
    static constexpr safety_rule is{.id = "severe-pain-see-professional",
                                    .when = back_pain_severe::is,
                                    .blocks_session = true,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::inference,
                                    .sources = cite(S57, S58),
                                    .sentence = "Pain this strong: see a professional before starting."};
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
        .sentence = "Rest until two days without fever, and until you have been told that you may start again."};
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
        .sentence = "No session until a clinician confirms that blood pressure is controlled."};
};

struct hypertension_unstable_caps {
    static constexpr safety_rule is{
        .id = "hypertension-unstable-caps",
        .when = hypertension_unstable::is,
        .caps = {{demand::head_down, 1}, {demand::breath_hold_risk, 1}, {demand::iap, 2}, {demand::postural_change, 2}},
        .lifts = lifted_by::never,
        .grade = evidence::consensus,
        .sources = cite(S02, S42),
        .sentence = "Once blood pressure is controlled: no head-down work, no straining, slow changes of position."};
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
        .sentence = "Once blood pressure is controlled: low abdominal pressure for the first six weeks."};
};

struct hypertension_controlled_caps {
    static constexpr safety_rule is{
        .id = "hypertension-controlled-caps",
        .when = hypertension_controlled::is,
        .caps = {{demand::head_down, 1}, {demand::breath_hold_risk, 1}, {demand::iap, 2}, {demand::postural_change, 2}},
        .lifts = lifted_by::never,
        .grade = evidence::consensus,
        .sources = cite(S02, S42),
        .sentence = "With controlled high blood pressure: no head-down work, no straining, slow changes of position."};
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
        .sentence = "With controlled high blood pressure, low abdominal pressure for the first six weeks."};
};

struct hypertension_controlled_clinician {
    static constexpr safety_rule is{.id = "hypertension-controlled-clinician",
                                    .when = hypertension_controlled::is,
                                    .max_effort = E0,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::consensus,
                                    .sources = cite(S02, S42),
                                    .sentence = "A clinician agrees before the first session."};
};

struct heart_condition_team_first {
    static constexpr safety_rule is{
        .id = "heart-condition-team-first",
        .when = heart_condition::is,
        .max_effort = E0,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S80, S108),
        .sentence = "Only breathing and relaxation until the cardiac or obstetric team gives written limits."};
};

struct blood_clot_team_first {
    static constexpr safety_rule is{
        .id = "blood-clot-team-first",
        .when = blood_clot_treated::is,
        .max_effort = E0,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02, S108, S44),
        .sentence = "After a blood clot: breathing and relaxation only until the treating team agrees."};
};

struct kidney_disease_clearance {
    static constexpr safety_rule is{.id = "kidney-disease-clearance",
                                    .when = kidney_disease::is,
                                    .max_effort = E0,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::consensus,
                                    .sources = cite(S02, S108),
                                    .sentence = "Clearance first."};
};

struct kidney_disease_light {
    static constexpr safety_rule is{.id = "kidney-disease-light",
                                    .when = kidney_disease::is,
                                    .max_exertion = 2_rpe,
                                    .lifts = lifted_by::never,
                                    .grade = evidence::consensus,
                                    .sources = cite(S02),
                                    .sentence = "Light intensity only."};
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
        .sentence = "After heavy blood loss or with anaemia: gentle and short until cleared."};
};

struct malnutrition_gentle_until_cleared {
    static constexpr safety_rule is{.id = "malnutrition-gentle-until-cleared",
                                    .when = eating_disorder_malnutrition::is,
                                    .max_effort = E1,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::consensus,
                                    .sources = cite(S02, S108),
                                    .sentence = "Gentle movement only until cleared."};
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
        .sentence = "Tiredness that rest does not mend: tell a doctor; gentle and short until then."};
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
        .sentence = "Dizzy when active: gentle movement only until a professional has looked into it."};
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
        .sentence = "While you get dizzy: feet firm, head level, slow changes of position."};
};

struct vertebral_osteoporosis_bone_team_first {
    static constexpr safety_rule is{.id = "vertebral-osteoporosis-bone-team-first",
                                    .when = vertebral_osteoporosis::is,
                                    .blocks_session = true,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::observational,
                                    .sources = cite(S51, S52),
                                    .sentence = "No session until the bone team clears."};
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
        .sentence = "With fragile vertebrae: never end-range bending, twisting or falls risk."};
};

struct pelvic_fracture_clearance {
    static constexpr safety_rule is{.id = "pelvic-fracture-clearance",
                                    .when = symphysis_separation_fracture::is,
                                    .max_effort = E0,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::consensus,
                                    .sources = cite(S02, S108),
                                    .sentence = "Only breathing and relaxation until cleared."};
};

struct pelvic_fracture_caps {
    static constexpr safety_rule is{.id = "pelvic-fracture-caps",
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
                                    .sentence = "After clearance: keep the pelvis even."};
};

struct hernia_caps {
    static constexpr safety_rule is{.id = "hernia-caps",
                                    .when = hernia::is,
                                    .caps = {{demand::iap, 1},
                                             {demand::breath_hold_risk, 1},
                                             {demand::abdomen_pressure, 1},
                                             {demand::abdominal_stretch, 1},
                                             {demand::trunk_antirotation, 1}},
                                    .lifts = lifted_by::never,
                                    .grade = evidence::general,
                                    .sources = cite(GCK),
                                    .sentence = "With a hernia: low pressure on the abdominal wall."};
};

struct hernia_clearance {
    static constexpr safety_rule is{.id = "hernia-clearance",
                                    .when = hernia::is,
                                    .max_effort = E2,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::general,
                                    .sources = cite(GCK),
                                    .sentence = "No strengthening before a doctor agrees."};
};

struct faecal_incontinence_caps {
    static constexpr safety_rule is{.id = "faecal-incontinence-caps",
                                    .when = faecal_incontinence::is,
                                    .caps = {{demand::iap, 1}, {demand::breath_hold_risk, 1}},
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::service,
                                    .sources = cite(S26, S14, S101),
                                    .sentence = "Low pressure and no straining until pelvic-health review."};
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
        .sentence = "With an old injury or a long-term illness, ask a doctor first; gentle movement until then."};
};

struct thyroid_check {
    static constexpr safety_rule is{.id = "thyroid-check",
                                    .when = thyroid::is,
                                    .max_exertion = 2_rpe,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::clearance,
                                    .grade = evidence::general,
                                    .sources = cite(GCK),
                                    .sentence = "A check first; very light effort until known."};
};

struct prolapse_caps {
    static constexpr safety_rule is{.id = "prolapse-caps",
                                    .when = prolapse_heaviness::is,
                                    .caps = {{demand::iap, 1},
                                             {demand::breath_hold_risk, 1},
                                             {demand::hip_abduction, 1},
                                             {demand::abdomen_pressure, 1}},
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::inference,
                                    .sources = cite(S14, S15, S04),
                                    .sentence = "With heaviness or a bulge: low pressure, legs together."};
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
        .sentence = "With raised eye pressure or retina trouble: head never below the heart."};
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
    static constexpr safety_rule is{.id = "pregnant-again-out-of-scope",
                                    .when = pregnant_again::is,
                                    .blocks_session = true,
                                    .action = urgency::see_professional,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = cite(GCK),
                                    .sentence = "These rules are for after a birth: use guidance for pregnancy."};
};

struct seizure_assessed_team_first {
    static constexpr safety_rule is{
        .id = "seizure-assessed-team-first",
        .when = seizure_assessed::is,
        .max_effort = E0,
        .action = urgency::see_professional,
        .lifts = lifted_by::clearance,
        .grade = evidence::consensus,
        .sources = cite(S02),
        .sentence = "Only breathing and relaxation until the team that treated the fit agrees."};
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
