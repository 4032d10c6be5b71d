// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every exercise of the catalogue with its line of the timetable: the day from which it is open after each mode. First
// what the articles print, then the easier variants, then what a session settles with.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_EXERCISES_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/exercises/ball.hpp>
#include <regimen/catalogues/postpartum_back/exercises/openers.hpp>
#include <regimen/catalogues/postpartum_back/exercises/settling.hpp>
#include <regimen/catalogues/postpartum_back/exercises/strength.hpp>
#include <regimen/catalogues/postpartum_back/exercises/variants_ball.hpp>
#include <regimen/catalogues/postpartum_back/exercises/variants_openers.hpp>
#include <regimen/catalogues/postpartum_back/exercises/variants_strength.hpp>
#include <regimen/catalogues/postpartum_back/exercises/variants_yoga.hpp>
#include <regimen/catalogues/postpartum_back/exercises/yoga.hpp>
#include <regimen/catalogues/postpartum_back/modes.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/exercise.hpp>
#include <regimen/rules/gate.hpp>

namespace regimen::postpartum {

/// The days are proposals on the cautious side, never earlier than an article.
inline constexpr citation proposed = cite(dossier_proposal);

/// One line of the timetable: days after a vaginal, an instrumental, a caesarean birth.
template <class Exercise, int Vaginal, int Instrumental, int Caesarean, class... Terms>
using open_from = gate<Exercise, on<vaginal, Vaginal>, on<instrumental, Instrumental>, on<caesarean, Caesarean>,
                       according_to<proposed, evidence::inference>, Terms...>;

/// Bleeding must have stopped, too.
using once_bleeding_stopped = not_while<lochia_ongoing>;

// clang-format off
/// What the three articles print.
using article_timetable = gates<
    //        exercise                           vaginal  instrumental  caesarean
    open_from<eagle,                                2,           7,        14>,
    open_from<downward_dog,                        42,          56,        84, once_bleeding_stopped>,
    open_from<cat,                                  7,          14,        42>,
    open_from<back_in_lotus,                       28,          42,        42>,
    open_from<fetal_position,                      14,          28,        56>,
    open_from<twist_pose,                          28,          42,        56>,
    open_from<letter_t,                            14,          21,        56>,
    open_from<fitball_rocking,                     21,          42,        42>,
    open_from<fitball_torso_raise,                 56,          70,        84>,
    open_from<fitball_rolling,                     42,          56,        84>,
    open_from<front_to_back_opener,                 7,          14,        42>,
    open_from<twisting_cat,                        42,          56,        84, once_bleeding_stopped>,
    open_from<supported_forward_bend,               7,          14,        28>,
    open_from<knee_to_chest_release_standing,      28,          42,        56>,
    open_from<knee_to_chest_release_supine,         7,          14,        42>,
    open_from<side_to_side_bend,                   14,          21,        42>,
    open_from<heel_scoop,                          14,          28,        42>,
    open_from<cobra_lifts,                         28,          42,        84>,
    open_from<rear_leg_lifts,                      21,          35,        84>,
    open_from<arm_leg_extensions,                  28,          42,        70>>;

/// What stands in for one of them when it is not allowed yet, or not at all.
using variant_timetable = gates<
    //        exercise                           vaginal  instrumental  caesarean
    open_from<eagle_hug,                            2,           7,         7>,
    open_from<half_dog_wall,                       14,          21,        42>,
    open_from<cat_chair,                            2,           7,        14>,
    open_from<cat_forearms,                         7,          14,        21>,
    open_from<shoulders_neck_chair,                 2,           7,         7>,
    open_from<shoulders_only_lying_or_standing,     2,           2,         7>,
    open_from<reach_on_table,                       7,          14,        28>,
    open_from<twist_chair_small,                   14,          21,        42>,
    open_from<knee_roll_small,                      7,          14,        28>,
    open_from<pelvic_tilt_chair_or_supine,          2,           7,         7>,
    open_from<forearm_slide_table,                 14,          21,        42>,
    open_from<wall_w,                               2,           7,        14>,
    open_from<opener_front_only,                    7,           7,        21>,
    open_from<thread_arm_chair,                    14,          21,        42>,
    open_from<forward_bend_high,                    2,           7,        14>,
    open_from<knee_hug_hands_behind_thigh,          2,           7,        14>,
    open_from<side_lean_hand_on_thigh,              7,          14,        28>,
    open_from<heel_slide,                           7,           7,        21>,
    open_from<standing_lengthen,                   14,          21,        42>,
    open_from<toe_slide_standing,                  14,          21,        42>,
    open_from<reach_or_slide_only,                 14,          21,        42>>;

/// What a session opens and closes with.
using settling_timetable = gates<
    //        exercise                           vaginal  instrumental  caesarean
    open_from<belly_breathing,                      1,           1,         1>,
    open_from<pelvic_floor_squeeze,                 1,           1,         1>,
    open_from<resting_position,                     1,           1,         1>>;
// clang-format on

template <class Line>
struct exercise_in;
template <class Exercise, class... Terms>
struct exercise_in<gate<Exercise, Terms...>> {
    using type = Exercise;
};
template <class Timetable>
struct exercises_in;
template <class... Lines>
struct exercises_in<gates<Lines...>> {
    using type = exercises<typename exercise_in<Lines>::type...>;
};

using article_exercises = exercises_in<article_timetable>::type;
using variants = exercises_in<variant_timetable>::type;
using settling_items = exercises_in<settling_timetable>::type;

/// The forms of one exercise, from the easiest to what the article prints: what it is built up through
/// (progressions.hpp).
template <class... Exercises>
struct forms {};
template <class... Forms>
struct families {};

// clang-format off
using all_families = families<
    forms<eagle_hug, eagle>,
    forms<half_dog_wall, downward_dog>,
    forms<cat_chair, cat_forearms, cat>,
    forms<shoulders_only_lying_or_standing, shoulders_neck_chair, back_in_lotus>,
    forms<reach_on_table, fetal_position>,
    forms<twist_chair_small, twist_pose>,
    forms<knee_roll_small, letter_t>,
    forms<pelvic_tilt_chair_or_supine, fitball_rocking>,
    forms<wall_w, fitball_torso_raise>,
    forms<forearm_slide_table, fitball_rolling>,
    forms<opener_front_only, front_to_back_opener>,
    forms<thread_arm_chair, twisting_cat>,
    forms<forward_bend_high, supported_forward_bend>,
    forms<knee_to_chest_release_standing>,
    forms<knee_hug_hands_behind_thigh, knee_to_chest_release_supine>,
    forms<side_lean_hand_on_thigh, side_to_side_bend>,
    forms<heel_slide, heel_scoop>,
    forms<standing_lengthen, cobra_lifts>,
    forms<toe_slide_standing, rear_leg_lifts>,
    forms<reach_or_slide_only, arm_leg_extensions>,
    forms<pelvic_floor_squeeze>>;
// clang-format on

}  // namespace regimen::postpartum

#endif
