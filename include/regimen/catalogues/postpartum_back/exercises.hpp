// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every exercise of the postpartum back-pain catalogue: the articles' twenty, their twenty-one easier variants, and
// what a session settles with. The order is the catalogue's order.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_HPP

#include <regimen/catalogues/postpartum_back/exercises/ball.hpp>
#include <regimen/catalogues/postpartum_back/exercises/openers.hpp>
#include <regimen/catalogues/postpartum_back/exercises/settling.hpp>
#include <regimen/catalogues/postpartum_back/exercises/strength.hpp>
#include <regimen/catalogues/postpartum_back/exercises/variants_ball.hpp>
#include <regimen/catalogues/postpartum_back/exercises/variants_openers.hpp>
#include <regimen/catalogues/postpartum_back/exercises/variants_strength.hpp>
#include <regimen/catalogues/postpartum_back/exercises/variants_yoga.hpp>
#include <regimen/catalogues/postpartum_back/exercises/yoga.hpp>
#include <regimen/content/exercise.hpp>

namespace regimen::postpartum {

/// What the three articles print.
using article_exercises =
    exercises<eagle, downward_dog, cat, back_in_lotus, fetal_position, twist_pose, letter_t, fitball_rocking,
              fitball_torso_raise, fitball_rolling, front_to_back_opener, twisting_cat, supported_forward_bend,
              knee_to_chest_release_standing, knee_to_chest_release_supine, side_to_side_bend, heel_scoop, cobra_lifts,
              rear_leg_lifts, arm_leg_extensions>;

/// What stands in for one of them when it is not allowed yet, or not at all.
using variants =
    exercises<eagle_hug, half_dog_wall, cat_chair, cat_forearms, shoulders_neck_chair, shoulders_only_lying_or_standing,
              reach_on_table, twist_chair_small, knee_roll_small, pelvic_tilt_chair_or_supine, forearm_slide_table,
              wall_w, opener_front_only, thread_arm_chair, forward_bend_high, knee_hug_hands_behind_thigh,
              side_lean_hand_on_thigh, heel_slide, standing_lengthen, toe_slide_standing, reach_or_slide_only>;

/// What a session opens and closes with.
using settling_items = exercises<belly_breathing, pelvic_floor_squeeze, resting_position>;

}  // namespace regimen::postpartum

#endif
