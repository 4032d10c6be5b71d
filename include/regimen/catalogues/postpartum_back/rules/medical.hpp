// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that want a professional, and what holds after the clearance.
// A cap names the highest level of a demand that stays open.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_MEDICAL_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_MEDICAL_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/rules/rule.hpp>

#include <string_view>

namespace regimen::postpartum {
namespace rule {

struct back_pain_red_flag_examined_first {
    static constexpr std::string_view id = "back-pain-red-flag-examined-first";
    using when = back_pain_red_flag_other;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::guideline;
    static constexpr auto sources = cite(S41, S103);
    static constexpr std::string_view sentence = "Have this back pain examined before starting.";
};

struct told_not_to_exercise_wait {
    static constexpr std::string_view id = "told-not-to-exercise-wait";
    using when = told_not_to_exercise;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S09, S13, S108);
    static constexpr std::string_view sentence =
        "Someone who treats you said not to exercise yet: wait until they, or another clinician, say that"
        " you may start.";
};

struct severe_pain_see_professional {
    static constexpr std::string_view id = "severe-pain-see-professional";
    using when = back_pain_severe;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S57, S58);
    static constexpr std::string_view sentence = "Pain this strong: see a professional before starting.";
};

struct recent_fever_rest {
    static constexpr std::string_view id = "recent-fever-rest";
    using when = recent_fever_or_infection;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S45, S46, S02);
    static constexpr std::string_view sentence =
        "Rest until two days without fever, and until you have been told that you may start again.";
};

struct hypertension_unstable_no_session {
    static constexpr std::string_view id = "hypertension-unstable-no-session";
    using when = hypertension_unstable;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S43, S90, S108);
    static constexpr std::string_view sentence =
        "No session until a clinician confirms that blood pressure is controlled.";
};

struct hypertension_unstable_caps {
    static constexpr std::string_view id = "hypertension-unstable-caps";
    using when = hypertension_unstable;
    using caps = regimen::caps<at_most<demand::head_down, 1>, at_most<demand::breath_hold_risk, 1>,
                               at_most<demand::iap, 2>, at_most<demand::postural_change, 2>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S42);
    static constexpr std::string_view sentence =
        "Once blood pressure is controlled: no head-down work, no straining, slow changes of position.";
};

struct hypertension_unstable_first_six_weeks {
    static constexpr std::string_view id = "hypertension-unstable-first-six-weeks";
    using when = hypertension_unstable;
    static constexpr auto days = between_days(0, 42);
    using caps = regimen::caps<at_most<demand::iap, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S02, S42);
    static constexpr std::string_view sentence =
        "Once blood pressure is controlled: low abdominal pressure for the first six weeks.";
};

struct hypertension_controlled_caps {
    static constexpr std::string_view id = "hypertension-controlled-caps";
    using when = hypertension_controlled;
    using caps = regimen::caps<at_most<demand::head_down, 1>, at_most<demand::breath_hold_risk, 1>,
                               at_most<demand::iap, 2>, at_most<demand::postural_change, 2>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S42);
    static constexpr std::string_view sentence =
        "With controlled high blood pressure: no head-down work, no straining, slow changes of position.";
};

struct hypertension_controlled_first_six_weeks {
    static constexpr std::string_view id = "hypertension-controlled-first-six-weeks";
    using when = hypertension_controlled;
    static constexpr auto days = between_days(0, 42);
    using caps = regimen::caps<at_most<demand::iap, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S02, S42);
    static constexpr std::string_view sentence =
        "With controlled high blood pressure, low abdominal pressure for the first six weeks.";
};

struct hypertension_controlled_clinician {
    static constexpr std::string_view id = "hypertension-controlled-clinician";
    using when = hypertension_controlled;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E0;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S42);
    static constexpr std::string_view sentence = "A clinician agrees before the first session.";
};

struct heart_condition_team_first {
    static constexpr std::string_view id = "heart-condition-team-first";
    using when = heart_condition;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E0;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S80, S108);
    static constexpr std::string_view sentence =
        "Only breathing and relaxation until the cardiac or obstetric team gives written limits.";
};

struct blood_clot_team_first {
    static constexpr std::string_view id = "blood-clot-team-first";
    using when = blood_clot_treated;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E0;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S108, S44);
    static constexpr std::string_view sentence =
        "After a blood clot: breathing and relaxation only until the treating team agrees.";
};

struct kidney_disease_clearance {
    static constexpr std::string_view id = "kidney-disease-clearance";
    using when = kidney_disease;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E0;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S108);
    static constexpr std::string_view sentence = "Clearance first.";
};

struct kidney_disease_light {
    static constexpr std::string_view id = "kidney-disease-light";
    using when = kidney_disease;
    static constexpr auto max_exertion = 2_rpe;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02);
    static constexpr std::string_view sentence = "Light intensity only.";
};

struct anaemia_gentle_until_cleared {
    static constexpr std::string_view id = "anaemia-gentle-until-cleared";
    using when = haemorrhage_or_anaemia;
    static constexpr auto action = urgency::see_professional;
    using caps =
        regimen::caps<at_most<demand::postural_change, 1>, at_most<demand::head_down, 1>, at_most<demand::balance, 1>,
                      at_most<demand::single_leg_stance, 1>, at_most<demand::unstable_surface, 1>>;
    static constexpr auto max_effort = E1;
    static constexpr auto max_exertion = 2_rpe;
    static constexpr auto max_length = 10_min;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S02, S46, S93);
    static constexpr std::string_view sentence =
        "After heavy blood loss or with anaemia: gentle and short until cleared.";
};

struct malnutrition_gentle_until_cleared {
    static constexpr std::string_view id = "malnutrition-gentle-until-cleared";
    using when = eating_disorder_malnutrition;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E1;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S108);
    static constexpr std::string_view sentence = "Gentle movement only until cleared.";
};

struct fatigue_check_first {
    static constexpr std::string_view id = "fatigue-check-first";
    using when = fatigue_not_relieved;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E1;
    static constexpr auto max_exertion = 2_rpe;
    static constexpr auto max_length = 10_min;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S108, S35);
    static constexpr std::string_view sentence =
        "Tiredness that rest does not mend: tell a doctor; gentle and short until then.";
};

struct dizzy_check_first {
    static constexpr std::string_view id = "dizzy-check-first";
    using when = dizzy_on_effort;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E1;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S108);
    static constexpr std::string_view sentence =
        "Dizzy when active: gentle movement only until a professional has looked into it.";
};

struct dizzy_caps {
    static constexpr std::string_view id = "dizzy-caps";
    using when = dizzy_on_effort;
    using caps = regimen::caps<at_most<demand::balance, 1>, at_most<demand::single_leg_stance, 0>,
                               at_most<demand::unstable_surface, 0>, at_most<demand::head_down, 1>,
                               at_most<demand::postural_change, 1>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S02, S108);
    static constexpr std::string_view sentence =
        "While you get dizzy: feet firm, head level, slow changes of position.";
};

struct vertebral_osteoporosis_bone_team_first {
    static constexpr std::string_view id = "vertebral-osteoporosis-bone-team-first";
    using when = vertebral_osteoporosis;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::observational;
    static constexpr auto sources = cite(S51, S52);
    static constexpr std::string_view sentence = "No session until the bone team clears.";
};

struct vertebral_osteoporosis_caps {
    static constexpr std::string_view id = "vertebral-osteoporosis-caps";
    using when = vertebral_osteoporosis;
    using caps = regimen::caps<at_most<demand::spinal_flexion, 1>, at_most<demand::spinal_rotation, 1>,
                               at_most<demand::lateral_flexion, 1>, at_most<demand::spinal_extension, 1>,
                               at_most<demand::head_down, 1>, at_most<demand::balance, 1>,
                               at_most<demand::single_leg_stance, 0>, at_most<demand::unstable_surface, 0>,
                               at_most<demand::pelvis_raised, 1>, at_most<demand::postural_change, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S51, S52);
    static constexpr std::string_view sentence =
        "With fragile vertebrae: never end-range bending, twisting or falls risk.";
};

struct pelvic_fracture_clearance {
    static constexpr std::string_view id = "pelvic-fracture-clearance";
    using when = symphysis_separation_fracture;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E0;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02, S108);
    static constexpr std::string_view sentence = "Only breathing and relaxation until cleared.";
};

struct pelvic_fracture_caps {
    static constexpr std::string_view id = "pelvic-fracture-caps";
    using when = symphysis_separation_fracture;
    using caps = regimen::caps<at_most<demand::asymmetric_pelvis, 1>, at_most<demand::single_leg_stance, 0>,
                               at_most<demand::hip_abduction, 1>, at_most<demand::hip_rotation_end, 1>,
                               at_most<demand::unstable_surface, 1>, at_most<demand::hip_flexion_end, 2>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S02);
    static constexpr std::string_view sentence = "After clearance: keep the pelvis even.";
};

struct hernia_caps {
    static constexpr std::string_view id = "hernia-caps";
    using when = hernia;
    using caps = regimen::caps<at_most<demand::iap, 1>, at_most<demand::breath_hold_risk, 1>,
                               at_most<demand::abdomen_pressure, 1>, at_most<demand::abdominal_stretch, 1>,
                               at_most<demand::trunk_antirotation, 1>>;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence = "With a hernia: low pressure on the abdominal wall.";
};

struct hernia_clearance {
    static constexpr std::string_view id = "hernia-clearance";
    using when = hernia;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E2;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence = "No strengthening before a doctor agrees.";
};

struct faecal_incontinence_caps {
    static constexpr std::string_view id = "faecal-incontinence-caps";
    using when = faecal_incontinence;
    static constexpr auto action = urgency::see_professional;
    using caps = regimen::caps<at_most<demand::iap, 1>, at_most<demand::breath_hold_risk, 1>>;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S26, S14, S101);
    static constexpr std::string_view sentence = "Low pressure and no straining until pelvic-health review.";
};

struct old_injury_doctor_first {
    static constexpr std::string_view id = "old-injury-doctor-first";
    using when = chronic_disease_or_old_injury;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E1;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::article;
    static constexpr auto sources = cite(article_a, S02, S108);
    static constexpr std::string_view sentence =
        "With an old injury or a long-term illness, ask a doctor first; gentle movement until then.";
};

struct thyroid_check {
    static constexpr std::string_view id = "thyroid-check";
    using when = thyroid;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_exertion = 2_rpe;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence = "A check first; very light effort until known.";
};

struct prolapse_caps {
    static constexpr std::string_view id = "prolapse-caps";
    using when = prolapse_heaviness;
    static constexpr auto action = urgency::see_professional;
    using caps = regimen::caps<at_most<demand::iap, 1>, at_most<demand::breath_hold_risk, 1>,
                               at_most<demand::hip_abduction, 1>, at_most<demand::abdomen_pressure, 1>>;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S14, S15, S04);
    static constexpr std::string_view sentence = "With heaviness or a bulge: low pressure, legs together.";
};

struct urinary_incontinence_review {
    static constexpr std::string_view id = "urinary-incontinence-review";
    using when = urinary_incontinence;
    static constexpr auto days = from_day(42);
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::service;
    static constexpr auto sources = cite(S14, S101, S02);
    static constexpr std::string_view sentence =
        "Still leaking six weeks after the birth: ask for a pelvic-health review.";
};

struct glaucoma_or_retina_caps {
    static constexpr std::string_view id = "glaucoma-or-retina-caps";
    using when = glaucoma_or_retina;
    static constexpr auto action = urgency::see_professional;
    using caps = regimen::caps<at_most<demand::head_down, 0>, at_most<demand::pelvis_raised, 1>,
                               at_most<demand::breath_hold_risk, 1>>;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S48, S49);
    static constexpr std::string_view sentence =
        "With raised eye pressure or retina trouble: head never below the heart.";
};

// It is also told on days without exercise, so it does not speak of moving.
struct depression_tell_someone {
    static constexpr std::string_view id = "depression-tell-someone";
    using when = postnatal_depression;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::guideline;
    static constexpr auto sources = cite(S01, S69);
    static constexpr std::string_view sentence = "Please tell your doctor or health visitor how you feel.";
};

struct pregnant_again_out_of_scope {
    static constexpr std::string_view id = "pregnant-again-out-of-scope";
    using when = pregnant_again;
    static constexpr bool blocks_session = true;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto lifts = lifted_by::resolution;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence = "These rules are for after a birth: use guidance for pregnancy.";
};

struct seizure_assessed_team_first {
    static constexpr std::string_view id = "seizure-assessed-team-first";
    using when = seizure_assessed;
    static constexpr auto action = urgency::see_professional;
    static constexpr auto max_effort = E0;
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02);
    static constexpr std::string_view sentence =
        "Only breathing and relaxation until the team that treated the fit agrees.";
};

}  // namespace rule
}  // namespace regimen::postpartum

#endif
