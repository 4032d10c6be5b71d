// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The articles' own routines as checked sessions: templates T1 to T7, each for its audiences and under its rulebook;
// and which of them are open to one mother today. Where a rule of composition moved or replaced something, the comment
// says so.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_SESSIONS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_SESSIONS_HPP

#include <regimen/base/item_view.hpp>
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/shipped/session.hpp>
#include <regimen/training/readmission_today.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen::postpartum {

/// A session with its name: what an app lists.
struct named_session {
    std::string_view id;
    std::string_view title;
    std::string_view for_whom;
    std::string_view rulebook;
    checked_session<postpartum_back> session;
};

// T1, ten-minute routine: the five of article B. Grouped by position (C8), with its own opener in the warm-up, and the
// forward bend in its high form: both overhead exercises and the deep one together pass the budget for raised arms
// (C11).
template <class Audience>
inline constexpr auto ten_minutes = regimen::session<
    Audience, settle<pelvic_floor_squeeze>, warm_up<shoulders_only_lying_or_standing, front_to_back_opener>,
    stretch<side_to_side_bend, forward_bend_high, twisting_cat, knee_to_chest_release_supine>, relax<resting_position>>;
template <class Audience>
inline constexpr auto ten_minutes_early = regimen::session<
    Audience, settle<pelvic_floor_squeeze>, warm_up<shoulders_only_lying_or_standing, opener_front_only>,
    stretch<side_lean_hand_on_thigh, forward_bend_high, knee_hug_hands_behind_thigh>, relax<resting_position>>;

// T2, morning and evening: one exercise to wake up, one to wind down, each a micro-session.
template <class Audience>
inline constexpr auto morning =
    regimen::session<Audience, settle<belly_breathing>, warm_up<cat_chair>, relax<resting_position>>;
template <class Audience>
inline constexpr auto evening =
    regimen::session<Audience, settle<belly_breathing>, stretch<knee_roll_small>, relax<resting_position>>;

// T3, after feeding: two for the back.
template <class Audience>
inline constexpr auto after_feeding = regimen::session<Audience, settle<belly_breathing>, warm_up<cat_chair>,
                                                       stretch<forward_bend_high>, relax<resting_position>>;

// T4, family stretch: nothing that needs balance and no low head with children near.
template <class Audience>
inline constexpr auto family_stretch =
    regimen::session<Audience, settle<belly_breathing, pelvic_floor_squeeze>, warm_up<shoulders_neck_chair>,
                     stretch<eagle_hug, side_lean_hand_on_thigh>, relax<resting_position>>;

// T5, five yoga poses of article A, in the forms that the timetable allows at first.
template <class Audience>
inline constexpr auto yoga_poses =
    regimen::session<Audience, settle<belly_breathing, pelvic_floor_squeeze>, warm_up<cat_chair, shoulders_neck_chair>,
                     stretch<eagle, half_dog_wall, reach_on_table>, relax<resting_position>>;

// T6, low-back stretch of article A: twist and letter T, opened by small pelvic tilts.
template <class Audience>
inline constexpr auto low_back_stretch =
    regimen::session<Audience, settle<belly_breathing, pelvic_floor_squeeze>, warm_up<pelvic_tilt_chair_or_supine>,
                     stretch<letter_t, twist_pose>, relax<resting_position>>;

// T7, strength of article C: its four, grouped by position (C8), after the five minutes of opening that a strength
// session needs (C2).
template <class Audience>
inline constexpr auto four_strong =
    regimen::session<Audience, settle<belly_breathing, pelvic_floor_squeeze>,
                     warm_up<shoulders_only_lying_or_standing, pelvic_tilt_chair_or_supine, cat>,
                     strengthen<arm_leg_extensions, rear_leg_lifts, cobra_lifts, heel_scoop>, relax<resting_position>>;

// T7 on the way there: one of the four after the other, as their days come. No two that press on the pelvic floor
// follow one another before week 12 (C11).
template <class Audience, class... Strengthening>
inline constexpr auto strong_with =
    regimen::session<Audience, settle<belly_breathing, pelvic_floor_squeeze>,
                     warm_up<shoulders_only_lying_or_standing, pelvic_tilt_chair_or_supine, cat>,
                     strengthen<Strengthening...>, relax<resting_position>>;
template <class Audience>
inline constexpr auto heel_strong = strong_with<Audience, heel_scoop>;
template <class Audience>
inline constexpr auto arm_leg_strong = strong_with<Audience, arm_leg_extensions>;
template <class Audience>
inline constexpr auto two_strong = strong_with<Audience, rear_leg_lifts, heel_scoop>;
template <class Audience>
inline constexpr auto three_strong_lying = strong_with<Audience, cobra_lifts, rear_leg_lifts, heel_scoop>;
template <class Audience>
inline constexpr auto three_strong = strong_with<Audience, arm_leg_extensions, rear_leg_lifts, heel_scoop>;

/// Who a shipped session is for: a mode of birth, a week from which it is open, and a room with these things in it.
template <class Mode, int Week, class... Terms>
using from_week = audience<postpartum_back, Mode, weeks<Week>,
                           has<equipment::chair, equipment::wall, equipment::table, equipment::towel>, Terms...>;

/// The shipped sessions, each proven for the audience beside it when this header is compiled. Those under as_published
/// show what an article says; the conservative ones are for people.
inline constexpr std::array shipped_sessions{
    named_session{"T1", "Ten minutes for the back", "from week 6 after a vaginal birth", "conservative",
                  ten_minutes<from_week<vaginal, 6>>},
    named_session{"T1-early", "Ten minutes for the back, gentle forms", "from week 2 after a vaginal birth",
                  "conservative", ten_minutes_early<from_week<vaginal, 2>>},
    named_session{"T1-early", "Ten minutes for the back, gentle forms", "from week 2 after forceps or ventouse",
                  "conservative", ten_minutes_early<from_week<instrumental, 2>>},
    named_session{"T1-early", "Ten minutes for the back, gentle forms",
                  "from week 4 after a caesarean, also with a sore wrist or sore knees", "conservative",
                  ten_minutes_early<from_week<caesarean, 4, may_have<wrist_thumb_tendon, knee_pain>>>},
    named_session{"T2-morning", "To wake up", "from week 2 after a caesarean", "conservative",
                  morning<from_week<caesarean, 2>>},
    named_session{"T2-evening", "To wind down", "from week 4 after a caesarean", "conservative",
                  evening<from_week<caesarean, 4>>},
    named_session{"T3", "After a feed", "from week 2 after a caesarean, also with full breasts", "conservative",
                  after_feeding<from_week<caesarean, 2, may_have<breast_comfort>>>},
    named_session{"T4", "Stretching with the children", "from week 4 after a caesarean", "conservative",
                  family_stretch<from_week<caesarean, 4>>},
    named_session{"T5", "Five yoga poses", "from week 6 after a caesarean", "conservative",
                  yoga_poses<from_week<caesarean, 6>>},
    named_session{"T6", "Low-back stretch", "from week 8 after a caesarean", "conservative",
                  low_back_stretch<from_week<caesarean, 8>>},
    named_session{"T6", "Low-back stretch", "from week 2 after a vaginal birth, as article A has it", "as-published",
                  low_back_stretch<from_week<vaginal, 2, under<as_published>>>},
    named_session{"T7-heel", "One for strength: the heel scoop", "from week 3 after a vaginal birth", "conservative",
                  heel_strong<from_week<vaginal, 3>>},
    named_session{"T7-heel", "One for strength: the heel scoop", "from week 9 after a caesarean, with the check done",
                  "conservative", heel_strong<from_week<caesarean, 9>>},
    named_session{"T7-arm-leg", "One for strength: arm and leg", "from week 11 after a caesarean, with the check done",
                  "conservative", arm_leg_strong<from_week<caesarean, 11>>},
    named_session{"T7-two", "Two for strength", "from week 4 after a vaginal birth", "conservative",
                  two_strong<from_week<vaginal, 4>>},
    named_session{"T7-three-lying", "Three for strength, lying", "from week 6 after a vaginal birth", "conservative",
                  three_strong_lying<from_week<vaginal, 6>>},
    named_session{"T7-three", "Three for strength", "from week 8 after a vaginal birth", "conservative",
                  three_strong<from_week<vaginal, 8>>},
    named_session{"T7-three", "Three for strength", "from week 12 after a caesarean", "conservative",
                  three_strong<from_week<caesarean, 12>>},
    named_session{"T7", "Four for strength", "from week 12 after a vaginal birth", "conservative",
                  four_strong<from_week<vaginal, 12>>},
    named_session{"T7", "Four for strength", "from week 12 after a caesarean", "conservative",
                  four_strong<from_week<caesarean, 12>>},
};

/// Shipped sessions that are open to somebody: their indices in shipped_sessions, in its order, one of each id.
struct open_sessions {
    std::array<std::uint8_t, shipped_sessions.size()> items{};
    std::size_t size = 0;
    constexpr item_view<std::uint8_t> view() const& { return {items.data(), size}; }
    item_view<std::uint8_t> view() const&& = delete;  // it would outlive what it shows
};

namespace detail {
/// A session as an article has it is offered under the rulebook of the articles alone.
template <class Admits>
constexpr open_sessions sessions_that(std::string_view rulebook, Admits admits) {
    open_sessions out;
    for (std::size_t i = 0; i < shipped_sessions.size(); ++i) {
        named_session const& s = shipped_sessions[i];
        bool const known = out.size != 0 && shipped_sessions[out.items[out.size - 1]].id == s.id;
        if (known || (s.rulebook != conservative::id && s.rulebook != rulebook)) continue;
        if (admits(s.session.items)) out.items[out.size++] = static_cast<std::uint8_t>(i);
    }
    return out;
}
}  // namespace detail

/// The shipped sessions that are open to this mother today as they are, within the time and the things of the request:
/// none that screening forbids, and none that asks more than a first session may.
constexpr open_sessions sessions_open_to(clearance<postpartum_back> const& ok, request<postpartum_back> const& wish) {
    return detail::sessions_that(ok.rulebook_id(),
                                 [&](routine const& made) { return admits_whole<postpartum_back>(made, ok, wish); });
}
/// The same for a mother with a record of training, on a day that next() was asked about: in her forms, and at no more
/// than her doses of the day. On a day without a session there are none.
constexpr open_sessions sessions_open_to(training_state<postpartum_back> const& s, today<postpartum_back> const& day) {
    if (!day.screened) return {};
    return detail::sessions_that(day.screened->book().id,
                                 [&](routine const& made) { return readmit<postpartum_back>(made, s, day).whole(); });
}

}  // namespace regimen::postpartum

#endif
