// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// All stop signs of the catalogue, in the order of its source: 29 rows, 33 signs.
// Leaks, pain, wrist and knee, and dizziness are one row each and two signs: what is told apart is treated apart.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_HPP

#include <regimen/catalogues/postpartum_back/stop_signs/emergency.hpp>
#include <regimen/catalogues/postpartum_back/stop_signs/exercise.hpp>
#include <regimen/catalogues/postpartum_back/stop_signs/same_day.hpp>

namespace regimen::postpartum {

using all_stop_signs =
    stop_signs<sign::chest_pain_or_no_breath, sign::collapse_or_stroke_signs, sign::sudden_worst_headache,
               sign::soaking_bleeding, sign::saddle_numbness, sign::thoughts_of_harm, sign::wound_opens,
               sign::one_sided_neck_or_head_pain, sign::swollen_leg, sign::feverish, sign::bleeding_more,
               sign::hot_breast_with_fever, sign::wound_worse, sign::racing_heart_or_faint, sign::leg_weaker,
               sign::sharp_upper_back_pain, sign::headache_when_upright, sign::cannot_pass_urine,
               sign::heaviness_or_bulge, sign::urine_leak, sign::stool_leak, sign::tummy_domes, sign::pain_in_exercise,
               sign::scar_pain_in_exercise, sign::pain_down_the_leg, sign::pubic_or_buttock_pain,
               sign::wrist_or_thumb_hurts, sign::knee_hurts, sign::dizzy_for_a_moment, sign::dizziness_stays,
               sign::breath_held, sign::pain_next_day, sign::exhausted_afterwards>;

}  // namespace regimen::postpartum

#endif
