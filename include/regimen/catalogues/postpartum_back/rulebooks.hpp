// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The two rulebooks: conservative, the strictest of all sources and the one for people; and as_published, what the
// three articles say of their own exercises, for comparison and for their own sessions.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULEBOOKS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULEBOOKS_HPP

#include <regimen/catalogues/postpartum_back/rules/birth.hpp>
#include <regimen/catalogues/postpartum_back/rules/comfort.hpp>
#include <regimen/catalogues/postpartum_back/rules/delays.hpp>
#include <regimen/catalogues/postpartum_back/rules/emergency.hpp>
#include <regimen/catalogues/postpartum_back/rules/gates.hpp>
#include <regimen/catalogues/postpartum_back/rules/medical.hpp>
#include <regimen/catalogues/postpartum_back/rules/same_day.hpp>

#include <string_view>

namespace regimen::postpartum {

/// Every rule of the catalogue, in the order of its source.
using all_rules = rules<
    rule::chest_pain_breathless_emergency, rule::seizure_emergency, rule::severe_headache_vision_emergency,
    rule::bp_very_high_emergency, rule::heavy_bleeding_emergency, rule::cauda_equina_emergency,
    rule::spinal_anaesthetic_complication_emergency, rule::stroke_or_neck_artery_emergency,
    rule::suicidal_thoughts_emergency, rule::postpartum_psychosis_emergency, rule::sepsis_signs_emergency,
    rule::syncope_palpitations_emergency, rule::severe_abdominal_pain_emergency, rule::leg_clot_dvt_emergency,
    rule::leg_weakness_progressive_same_day, rule::urinary_retention_same_day, rule::bleeding_heavier_same_day,
    rule::vertebral_fracture_trauma_same_day, rule::wound_problem_caesarean_same_day,
    rule::wound_problem_perineum_same_day, rule::mastitis_febrile_same_day, rule::post_dural_puncture_headache_same_day,
    rule::back_pain_red_flag_examined_first, rule::told_not_to_exercise_wait, rule::severe_pain_see_professional,
    rule::recent_fever_rest, rule::hypertension_unstable_no_session, rule::hypertension_unstable_caps,
    rule::hypertension_unstable_first_six_weeks, rule::hypertension_controlled_caps,
    rule::hypertension_controlled_first_six_weeks, rule::hypertension_controlled_clinician,
    rule::heart_condition_team_first, rule::blood_clot_team_first, rule::kidney_disease_clearance,
    rule::kidney_disease_light, rule::anaemia_gentle_until_cleared, rule::malnutrition_gentle_until_cleared,
    rule::fatigue_check_first, rule::dizzy_check_first, rule::dizzy_caps, rule::vertebral_osteoporosis_bone_team_first,
    rule::vertebral_osteoporosis_caps, rule::pelvic_fracture_clearance, rule::pelvic_fracture_caps,
    rule::other_operation_clearance, rule::other_operation_first_six_weeks, rule::other_operation_weeks_six_to_twelve,
    rule::severe_tear_sitting_and_pressure, rule::severe_tear_pressure_until_review, rule::severe_tear_squeeze_waits,
    rule::severe_tear_first_week, rule::severe_tear_first_four_weeks, rule::severe_tear_strength_waits,
    rule::severe_tear_review, rule::hernia_caps, rule::hernia_clearance, rule::faecal_incontinence_caps,
    rule::old_injury_doctor_first, rule::old_injury_no_end_range, rule::thyroid_check, rule::caesarean_first_six_weeks,
    rule::caesarean_weeks_six_to_twelve, rule::wound_trouble_caesarean_first_eight_weeks,
    rule::wound_trouble_caesarean_until_week_fourteen, rule::instrumental_perineum, rule::instrumental_hips_low,
    rule::stitches_two_weeks, rule::hips_low_first_six_weeks, rule::strengthening_from_week_two,
    rule::hips_low_while_bleeding, rule::bleeding_beyond_six_weeks, rule::complication_clinician,
    rule::complication_no_end_range, rule::diastasis_caps, rule::prolapse_caps, rule::urinary_incontinence_caps,
    rule::urinary_incontinence_review, rule::haemorrhoids_caps, rule::pelvic_girdle_pain_caps, rule::coccyx_pain_caps,
    rule::sciatica_radiculopathy_caps, rule::wrist_thumb_tendon_caps, rule::carpal_tunnel_caps,
    rule::neck_pain_or_dizzy_caps, rule::shoulder_pain_caps, rule::knee_pain_caps, rule::hypermobility_caps,
    rule::glaucoma_or_retina_caps, rule::breast_comfort_caps, rule::mastitis_settling_caps, rule::severe_tiredness_caps,
    rule::medicines_caps, rule::diabetes_prepared, rule::latex_free_equipment, rule::latex_no_ball,
    rule::depression_tell_someone, rule::pregnant_again_out_of_scope, rule::baby_loss_quiet,
    rule::check_before_strength, rule::seizure_assessed_team_first, rule::caesarean_pain_gentle_until_seen,
    rule::caesarean_pain_caps>;

using all_delays = delays<delay::stitches_strength_later, delay::blood_loss_strength_later, delay::complication_later,
                          delay::wound_trouble_later, delay::other_operation_as_caesarean>;

/// The default: the strictest of all sources.
struct conservative {
    static constexpr std::string_view id = "conservative";
    using rules = all_rules;
    using gates = cautious_gates;
    using delays = all_delays;
};

/// What the articles themselves say of their timing. Not the one for people: see conservative.
struct as_published {
    static constexpr std::string_view id = "as-published";
    using rules = all_rules;
    using gates = published_gates;
    using default_gates = cautious_gates;
    using delays = all_delays;
};

}  // namespace regimen::postpartum

#endif
