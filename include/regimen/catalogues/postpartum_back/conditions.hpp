// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// All conditions of the catalogue, in the order of its source.
// The order of asking follows from their categories.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CONDITIONS_HPP

#include <regimen/catalogues/postpartum_back/conditions/absolute.hpp>
#include <regimen/catalogues/postpartum_back/conditions/delay.hpp>
#include <regimen/catalogues/postpartum_back/conditions/emergency.hpp>
#include <regimen/catalogues/postpartum_back/conditions/other.hpp>
#include <regimen/catalogues/postpartum_back/conditions/professional.hpp>
#include <regimen/catalogues/postpartum_back/conditions/restriction.hpp>
#include <regimen/catalogues/postpartum_back/conditions/same_day.hpp>

namespace regimen::postpartum {

using all_conditions =
    conditions<chest_pain_breathless, seizure, seizure_assessed, severe_headache_vision, bp_very_high, heavy_bleeding,
               cauda_equina, spinal_anaesthetic_complication, stroke_or_neck_artery, suicidal_thoughts,
               postpartum_psychosis, sepsis_signs, syncope_palpitations, severe_abdominal_pain, leg_clot_dvt,
               leg_weakness_progressive, urinary_retention, vertebral_fracture_trauma, wound_problem_caesarean,
               wound_problem_perineum, mastitis_febrile, post_dural_puncture_headache, back_pain_red_flag_other,
               hypertension_unstable, hypertension_controlled, heart_condition, kidney_disease, haemorrhage_or_anaemia,
               eating_disorder_malnutrition, vertebral_osteoporosis, symphysis_separation_fracture, other_operation,
               oasi_3rd_4th_tear, hernia, faecal_incontinence, chronic_disease_or_old_injury, thyroid, birth_caesarean,
               birth_instrumental, stitches_1st_2nd_episiotomy, lochia_ongoing, birth_complication_other,
               diastasis_recti, prolapse_heaviness, urinary_incontinence, haemorrhoids, pelvic_girdle_pain, coccyx_pain,
               sciatica_radiculopathy, wrist_thumb_tendon, carpal_tunnel, neck_pain_or_dizzy, shoulder_pain, knee_pain,
               hypermobility, glaucoma_or_retina, breast_comfort, severe_tiredness, medicines, diabetes_insulin,
               postnatal_depression, latex_allergy, pregnant_again, baby_loss, no_check_yet, told_not_to_exercise,
               bleeding_heavier, blood_clot_treated, dizzy_on_effort, fatigue_not_relieved, back_pain_severe,
               recent_fever_or_infection, wound_trouble_healed, mastitis_settling, caesarean_pain_with_activity>;

}  // namespace regimen::postpartum

#endif
