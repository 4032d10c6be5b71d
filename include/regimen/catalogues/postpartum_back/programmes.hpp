// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Twelve-week programmes after a vaginal and after a caesarean birth, from the sessions of sessions.hpp. Proposals:
// three to six days a week, every fourth week light, strength on two days as its exercises open, one at a time.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_PROGRAMMES_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_PROGRAMMES_HPP

#include <regimen/catalogues/postpartum_back/sessions.hpp>
#include <regimen/shipped/programme.hpp>

namespace regimen::postpartum {

// First moves after a caesarean: upper back and shoulders, sitting and standing, nothing that pulls at the belly.
template <class Audience>
inline constexpr auto first_moves = regimen::session<Audience, settle<belly_breathing>, warm_up<cat_chair>,
                                                     stretch<eagle_hug, forward_bend_high>, relax<resting_position>>;
// The same with a knee held lying down, and without the hug.
template <class Audience>
inline constexpr auto first_moves_lying =
    regimen::session<Audience, settle<belly_breathing>, warm_up<cat_chair>, stretch<knee_hug_hands_behind_thigh>,
                     relax<resting_position>>;

// The sessions as forms of a programme's days.
namespace form {
#define REGIMEN_FORM(NAME)                       \
    struct NAME {                                \
        template <class Audience>                \
        static constexpr auto const* session() { \
            return &postpartum::NAME<Audience>;  \
        }                                        \
    };
REGIMEN_FORM(first_moves)
REGIMEN_FORM(first_moves_lying)
REGIMEN_FORM(ten_minutes)
REGIMEN_FORM(ten_minutes_early)
REGIMEN_FORM(morning)
REGIMEN_FORM(evening)
REGIMEN_FORM(after_feeding)
REGIMEN_FORM(family_stretch)
REGIMEN_FORM(yoga_poses)
REGIMEN_FORM(low_back_stretch)
REGIMEN_FORM(heel_strong)
REGIMEN_FORM(arm_leg_strong)
REGIMEN_FORM(two_strong)
REGIMEN_FORM(three_strong_lying)
REGIMEN_FORM(three_strong)
REGIMEN_FORM(four_strong)
#undef REGIMEN_FORM
}  // namespace form

using programme_room = has<equipment::chair, equipment::wall, equipment::table, equipment::towel>;

/// Weeks 2 to 13 after a vaginal birth. Strength on two days from week 3 on, after a week of moving: the heel scoop,
/// then one more of the four every few weeks. Each opens earlier than it comes here, and none comes with more work.
using twelve_weeks_vaginal =
    programme<postpartum_back, vaginal, programme_room, gentle,
              programme_week<2, 100, form::ten_minutes_early, form::evening, form::family_stretch, rest_day,
                             form::ten_minutes_early, form::evening, rest_day>,
              programme_week<3, 100, form::ten_minutes_early, form::heel_strong, form::family_stretch, form::morning,
                             form::heel_strong, form::evening, rest_day>,
              programme_week<4, 100, form::ten_minutes_early, form::two_strong, form::yoga_poses, rest_day,
                             form::two_strong, form::evening, rest_day>,
              programme_week<5, 85, form::ten_minutes_early, form::two_strong, form::yoga_poses, rest_day,
                             form::two_strong, form::evening, rest_day>,
              programme_week<6, 100, form::ten_minutes_early, form::three_strong_lying, form::yoga_poses, rest_day,
                             form::three_strong_lying, form::evening, rest_day>,
              programme_week<7, 100, form::ten_minutes, form::three_strong_lying, form::yoga_poses, form::morning,
                             form::three_strong_lying, form::after_feeding, rest_day>,
              programme_week<8, 100, form::ten_minutes, form::three_strong_lying, form::yoga_poses, rest_day,
                             form::three_strong, form::evening, rest_day>,
              programme_week<9, 85, form::ten_minutes, form::three_strong_lying, form::yoga_poses, rest_day,
                             form::three_strong, form::evening, rest_day>,
              programme_week<10, 100, form::ten_minutes, form::three_strong_lying, form::low_back_stretch,
                             form::morning, form::three_strong, form::evening, rest_day>,
              programme_week<11, 100, form::ten_minutes, form::three_strong_lying, form::family_stretch, rest_day,
                             form::three_strong, form::low_back_stretch, rest_day>,
              programme_week<12, 100, form::four_strong, form::yoga_poses, form::evening, form::four_strong,
                             form::low_back_stretch, form::family_stretch, rest_day>,
              programme_week<13, 85, form::four_strong, form::yoga_poses, form::evening, form::four_strong,
                             form::low_back_stretch, form::family_stretch, rest_day>>;

/// Weeks 2 to 13 after a caesarean. Until week 8 for those, too, whose check at six to eight weeks is still to come;
/// from week 9 on it is taken to be done, and strength begins: the heel scoop, arm and leg from week 11, the rear leg
/// lifts from week 12 and the cobra from week 13.
using check_to_come = may_have<no_check_yet>;
using twelve_weeks_caesarean =
    programme<postpartum_back, caesarean, programme_room, gentle,
              programme_week_for<check_to_come, 2, 100, form::first_moves, form::first_moves_lying, form::morning,
                                 rest_day, form::first_moves, form::first_moves_lying, rest_day>,
              programme_week_for<check_to_come, 3, 100, form::first_moves, form::first_moves_lying, form::morning,
                                 form::after_feeding, form::first_moves, form::first_moves_lying, rest_day>,
              programme_week_for<check_to_come, 4, 100, form::first_moves, form::first_moves_lying, form::morning,
                                 form::evening, form::first_moves, form::first_moves_lying, rest_day>,
              programme_week_for<check_to_come, 5, 85, form::first_moves, form::first_moves_lying, form::morning,
                                 form::evening, form::first_moves, form::first_moves_lying, rest_day>,
              programme_week_for<check_to_come, 6, 100, form::ten_minutes_early, rest_day, form::yoga_poses, rest_day,
                                 form::first_moves, rest_day, rest_day>,
              programme_week_for<check_to_come, 7, 100, form::ten_minutes_early, form::evening, form::yoga_poses,
                                 rest_day, form::first_moves, rest_day, rest_day>,
              programme_week_for<check_to_come, 8, 100, form::ten_minutes_early, form::evening, form::yoga_poses,
                                 rest_day, form::low_back_stretch, rest_day, rest_day>,
              programme_week<9, 85, form::ten_minutes_early, form::heel_strong, form::yoga_poses, rest_day,
                             form::heel_strong, rest_day, rest_day>,
              programme_week<10, 100, form::ten_minutes_early, form::heel_strong, form::yoga_poses, rest_day,
                             form::heel_strong, form::evening, rest_day>,
              programme_week<11, 100, form::ten_minutes_early, form::heel_strong, form::yoga_poses, rest_day,
                             form::arm_leg_strong, form::evening, rest_day>,
              programme_week<12, 100, form::three_strong, rest_day, form::low_back_stretch, form::three_strong,
                             rest_day, rest_day, rest_day>,
              programme_week<13, 60, form::four_strong, rest_day, form::low_back_stretch, form::four_strong, rest_day,
                             form::evening, rest_day>>;

inline constexpr auto programme_after_vaginal_birth = proven_programme<twelve_weeks_vaginal>;
inline constexpr auto programme_after_caesarean = proven_programme<twelve_weeks_caesarean>;

}  // namespace regimen::postpartum

#endif
