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
    .one_second = "one second"sv,
    .seconds = "{found} seconds"sv,

    .triage_clear = "Nothing in your answers rules out gentle exercise today."sv,
    .triage_see_professional = "Please ask about the points below. Until then, do only what is on this page."sv,
    .triage_incomplete = "Some questions are still open. Until they are answered, we stay on the careful side."sv,
    .triage_same_day = "Please contact {contact} today. No exercise until they have looked into it."sv,
    .triage_emergency = "Please call {emergency} now. No exercise."sv,

    .permitted = "You can do {exercise} today."sv,
    .limited = "You can do {exercise} today, in a short and easy session."sv,
    .delayed = "You can do {exercise} from {time} on."sv,
    .forbidden = "Please leave out {exercise} for now."sv,

    .refused_mode = "It was not said what kind of event this is about, so nothing can be cleared."sv,
    .refused_day = "It was not said how many days ago it was, so nothing can be cleared."sv,
    .refused_range = "The days lie outside the time that these rules know about, so nothing can be cleared."sv,
    .gate_shut = "{exercise}: not before {time} after {mode}."sv,
    .gate_unknown = "No starting day is known for {exercise}. Please leave this out."sv,
    .kept_shut = "Leave out {exercise} until you can answer no to this: {question}"sv,
    .not_asked_yet = "{sentence} (This was not asked yet, so we stay on the careful side.)"sv,
    .not_sure = "{sentence} (You were not sure, so we stay on the careful side.)"sv,
    .told_yes = "You told us that {statement}."sv,
    .told_report = "You reported that {statement}."sv,
    .told_not_sure = "You were not sure whether {statement}."sv,
    .told_yes_question = "You answered yes to: {question}"sv,
    .told_report_question = "You reported: {question}"sv,
    .told_not_sure_question = "You were not sure: {question}"sv,
    .contradiction = "{told} This does not fit {mode}. To be careful, your yes counts. Please check both."sv,

    .change_wait = "Wait until {time}."sv,
    .change_answer = "This question is still open: {question}"sv,
    .change_resolution = "Only when this has been looked after and is over: {question}"sv,
    .change_clearance = "When a professional has said yes to exercise with this: {question}"sv,
    .change_profile = "Say what kind of event it was and how many days ago."sv,
    .change_nothing = "It stays closed as long as this is so: {question}"sv,

    .not_permitted = "Please leave out {exercise} today."sv,
    .block_order = "Move {exercise} before {other}."sv,
    .wrong_block = "This is not the part of a session for {exercise}."sv,
    .warm_up_missing = "The session does not open by settling down and warming up."sv,
    .warm_up_too_short = "The opening lasts {found}; this session needs {allowed}."sv,
    .relaxation_missing = "The session does not close with relaxation."sv,
    .relaxation_short = "The relaxation at the end lasts {found}; it needs {allowed}."sv,
    .sides_unequal = "Do the same on both sides: {exercise}."sv,
    .too_many_exercises = "Exercises in this session: {found}. At this stage the most is {allowed}."sv,
    .too_long = "The session lasts {found}; the most is {allowed}."sv,
    .position_unknown = "{exercise} cannot start {position}."sv,
    .position_avoided = "{exercise} would start {position}, which you want to avoid."sv,
    .too_many_positions = "Positions in this session: {found}. The most is {allowed}."sv,
    .too_many_changes = "Changes of position: {found}. The most is {allowed}."sv,
    .floor_to_standing = "Times to get up from the floor: {found}. The most is {allowed}."sv,
    .demand_budget = "In all it asks too much of one thing ({demand}): {found}. The most is {allowed}."sv,
    .balance = "With so many exercises, at least one should bend and one should arch the back."sv,
    .too_many_rotations = "Twists in this session: {found}. The most is {allowed}."sv,
    .family_twice = "{exercise} and {other} are forms of one exercise; one of them is enough."sv,
    .strength_back_to_back =
        "{other} and then {exercise}: both strengthen the same part, so there must be a break between them."sv,
    .strength_too_soon = "You did {exercise} less than two days ago."sv,
    .equipment_missing = "For {exercise} you need {equipment}."sv,
    .dose_above_ceiling = "The dose of {exercise} is above its ceiling."sv,
    .exertion_above = "The effort of {exercise} would be {found} out of 10. The most is {allowed}."sv,
    .nothing_in_it = "There is nothing in it."sv,

    .nothing_is_permitted = "Today is for rest: no exercise is open."sv,
    .nothing_is_at_hand = "What you can do today needs things or positions that you do not have."sv,
    .no_settling = "There is nothing to settle with in a position that suits."sv,
    .no_relaxation = "There is nothing to relax with in a position that suits."sv,
    .too_little_time = "The shortest session lasts {found}; you have {allowed}."sv,
    .no_warm_up = "Nothing that you can do today and have at hand warms you up."sv,
    .search_ended = "The search was stopped before it found a session."sv,
    .more_time_helps = "It would fit with {found} more."sv,
    .equipment_helps = "It would work with this at hand: {equipment}."sv,
    .position_helps = "It would work if starting {position} were all right."sv,
    .it_is_in_it = "This session already has {exercise}."sv,
    .left_out_by_request = "This session was asked for without {exercise}."sv,
    .strength_not_yet = "Gentle sessions come first. Then you can do {exercise}."sv,
    .easier_form_first = "There is an easier way to do {exercise}. That one comes first."sv,
    .too_hard_today = "{exercise} would be too hard today."sv,
    .no_room = "No session of this length has room for {exercise} and for what has to come with it."sv,
    .not_lying_down = "With {exercise} the session could not end lying down."sv,
    .worth_less = "{exercise} would fit, but other exercises do more for what this session is for."sv,
    .as_good_but_longer = "With {exercise} the session would be as good, and {found} longer."sv,
    .as_good = "{exercise} would do as well. This time the choice fell on another exercise."sv,
    .search_ended_before = "It was not worked out whether {exercise} would fit, or how well."sv,
    .unknown_item = "An item is not in this catalogue any more."sv,
    .other_catalogue = "It was made with another version of the exercises."sv,

    .no_session_today = "No session today."sv,
    .taken_out = "We took out {exercise}. Ask a professional about it."sv,
    .other_form = "Today you do another form in place of {exercise}."sv,
    .not_a_strength_day = "Today is not a day for strength, so leave out {exercise}."sv,
    .above_todays_dose = "The dose of {exercise} is higher than yours is today."sv,
    .week_has_no_room = "With {exercise} this week would be too much."sv,
    .training_not_looked_at =
        "Only your answers were looked at, not what you have reported since: a session may be locked "
        "or too much for today."sv,

    .head_level_first = "Stay with the head level for two breaths, sit for ten seconds, then stand."sv,
    .roll_to_side = "To get up, bend the knees and roll onto your side first."sv,

    .sore_place = "a wound or a place that is healing"sv,
    .contact = "your doctor"sv,
};

}  // namespace regimen

#endif
