// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The library's sentences in English, in plain words for a tired reader.
// What a catalogue says itself (names, questions, rules) stands in the catalogue.
#ifndef REGIMEN_WORDS_ENGLISH_HPP
#define REGIMEN_WORDS_ENGLISH_HPP

#include <regimen/words/language.hpp>

namespace regimen {

/// English: the language of every sentence that is asked for in no other.
inline constexpr language english{
    .id = "en"sv,
    .emergency_number = "your local emergency number"sv,

    .on_day = "day {day}"sv,
    .in_week = "week {week}"sv,

    .triage_clear = "Nothing in your answers rules out gentle exercise today."sv,
    .triage_see_professional = "Please see a professional. Until then, nothing beyond what is open here."sv,
    .triage_incomplete = "Some questions are still open. Until they are answered, we stay on the careful side."sv,
    .triage_same_day = "Please contact your midwife or doctor today. No exercise until they have looked into it."sv,
    .triage_emergency = "Please call {emergency} now. No exercise."sv,

    .permitted = "{exercise} is open today."sv,
    .limited = "{exercise} is open today, in a short and easy session."sv,
    .delayed = "{exercise} opens on {time}."sv,
    .forbidden = "{exercise} is not for you at the moment."sv,

    .refused_mode = "It was not said what kind of event this is about, so nothing can be cleared."sv,
    .refused_day = "It was not said how many days ago it was, so nothing can be cleared."sv,
    .refused_range = "The days lie outside the time that these rules know about, so nothing can be cleared."sv,
    .gate_shut = "{exercise} waits until {time} after {mode}."sv,
    .gate_unknown = "No starting day is known for {exercise}, so it stays closed."sv,
    .kept_shut = "{exercise} stays closed as long as the answer here is not no: {question}"sv,
    .not_asked_yet = "{sentence} (This was not asked yet, so we stay on the careful side.)"sv,
    .not_sure = "{sentence} (You were not sure, so we stay on the careful side.)"sv,

    .change_wait = "Wait until {time}."sv,
    .change_answer = "This question is still open: {question}"sv,
    .change_resolution = "Only when this has been looked after and is over: {question}"sv,
    .change_clearance = "When a professional has said yes to exercise with this: {question}"sv,
    .change_profile = "Say what kind of event it was and how many days ago."sv,
    .change_nothing = "It stays closed as long as this is so: {question}"sv,

    .not_permitted = "{exercise} is not permitted today."sv,
    .block_order = "{exercise} comes after {other}, but belongs before it."sv,
    .wrong_block = "{exercise} does not belong into this part of a session."sv,
    .warm_up_missing = "The session does not open by settling down and warming up."sv,
    .warm_up_too_short = "The opening lasts {found} seconds; this session needs {allowed}."sv,
    .relaxation_missing = "The session does not close with relaxation."sv,
    .relaxation_short = "The relaxation at the end lasts {found} seconds; it needs {allowed}."sv,
    .sides_unequal = "{exercise} is not done equally on both sides."sv,
    .too_many_exercises = "There are {found} exercises; at this stage {allowed} are enough."sv,
    .too_long = "The session lasts {found} seconds; {allowed} are allowed."sv,
    .position_unknown = "{exercise} cannot start {position}."sv,
    .position_avoided = "{exercise} starts {position}, which is to be avoided."sv,
    .too_many_positions = "There are {found} positions; {allowed} are the limit."sv,
    .too_many_changes = "The position changes {found} times; {allowed} are the limit."sv,
    .floor_to_standing = "One has to get up from the floor {found} times; {allowed} is the limit."sv,
    .demand_budget = "In all it asks too much of one thing ({demand}): {found}, where {allowed} is the limit."sv,
    .balance = "With so many exercises, at least one should bend and one should arch the back."sv,
    .too_many_rotations = "There are {found} twists; {allowed} are the limit."sv,
    .family_twice = "{exercise} and {other} are forms of one exercise; one of them is enough."sv,
    .strength_back_to_back =
        "{exercise} follows {other}, which strengthens the same region, without a break between."sv,
    .strength_too_soon = "{exercise} was done less than two days ago."sv,
    .equipment_missing = "{exercise} needs {equipment}."sv,
    .dose_above_ceiling = "{exercise} is dosed above its ceiling."sv,
    .exertion_above = "{exercise} aims at an effort of {found} out of 10; {allowed} is the limit."sv,
    .nothing_in_it = "There is nothing in it."sv,

    .nothing_is_permitted = "Nothing is permitted today."sv,
    .nothing_is_at_hand = "What is permitted needs things or positions that are not at hand."sv,
    .no_settling = "There is nothing to settle with in a position that suits."sv,
    .no_relaxation = "There is nothing to relax with in a position that suits."sv,
    .too_little_time = "The shortest session lasts {found} seconds; there are {allowed}."sv,
    .no_warm_up = "There is no warm-up among what is permitted and at hand."sv,
    .search_ended = "The search was stopped before it found a session."sv,
    .more_time_helps = "{found} more seconds would do."sv,
    .equipment_helps = "It would work with this at hand: {equipment}."sv,
    .position_helps = "It would work if starting {position} were all right."sv,
    .it_is_in_it = "{exercise} is in it."sv,
    .left_out_by_request = "{exercise} was left out on purpose."sv,
    .strength_not_yet = "{exercise} makes you stronger. Gentle sessions come first."sv,
    .easier_form_first = "There is an easier way to do {exercise}. That one comes first."sv,
    .too_hard_today = "{exercise} is harder than today allows."sv,
    .no_room = "No session of this length has room for {exercise} and for what has to come with it."sv,
    .not_lying_down = "With {exercise} the session could not end lying down."sv,
    .worth_less = "{exercise} would do, but without it the session serves the goals better."sv,
    .as_good_but_longer = "With {exercise} the session would be as good, and {found} seconds longer."sv,
    .as_good = "{exercise} would do as well; the choice fell on another one."sv,
    .search_ended_before = "Whether {exercise} fits, and how good a session with it would be, was not worked out."sv,
    .unknown_item = "An item is not in this catalogue any more."sv,
    .other_catalogue = "It was made with another version of the exercises."sv,

    .no_session_today = "No session today."sv,
    .taken_out = "{exercise} was taken out. Ask a professional about it."sv,
    .other_form = "{exercise} is not the form that is yours today."sv,
    .not_a_strength_day = "{exercise} strengthens, and today is not a day for that."sv,
    .above_todays_dose = "{exercise} is dosed higher than yours is today."sv,
    .week_has_no_room = "With {exercise} this week would be too much."sv,
    .training_not_looked_at =
        "Only your answers were looked at, not what you have reported since: a session may be locked "
        "or too much for today."sv,

    .head_level_first = "Stay with the head level for two breaths, sit for ten seconds, then stand."sv,
    .roll_to_side = "To get up, bend the knees, roll onto your side and push up with your arms."sv,
};

}  // namespace regimen

#endif
