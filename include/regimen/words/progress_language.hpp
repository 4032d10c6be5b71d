// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The sentences about progress, in English unless a language sets others: what was decided, what would have made it
// different, and what today is.
#ifndef REGIMEN_WORDS_PROGRESS_LANGUAGE_HPP
#define REGIMEN_WORDS_PROGRESS_LANGUAGE_HPP

#include <regimen/progression/feedback.hpp>

#include <array>
#include <string_view>

namespace regimen {

using std::literals::string_view_literals::operator""sv;  // see words/language.hpp

/// The sentences about progress; {exercise}, {sentence}, {found}, {sign}, {emergency}, {contact} and {place} are filled
/// in. No verb stands beside {exercise}, for some names are plural.
struct progress_language {
    std::string_view held = "{exercise}: no change."sv;
    std::string_view held_at_top =
        "{exercise}: no change. There is nothing more to add, or the next form is not open yet."sv;
    std::string_view held_by_week =
        "{exercise}: ready for a harder form, but you have done plenty this week. It comes later."sv;
    std::string_view not_counted =
        "{exercise}: not what was planned for that day, so this does not count towards a step up."sv;
    std::string_view does_not_progress = "{exercise}: always the same dose."sv;
    std::string_view decided = "{exercise}: {sentence}"sv;
    std::string_view nothing_easier =
        "{exercise}: That was too much for now, and there is nothing easier left. We took it out; "
        "ask a professional about it."sv;

    std::string_view would_rise =
        "It can go up a week after the last change or pause, once two full sessions in a row have gone well and "
        "{found}."sv;
    std::string_view only_time =
        "It can go up a week after the last change or pause, once two full sessions in a row have gone well."sv;
    std::string_view would_not_rise =
        "It would have stayed as it was with any of these missing: a full session, little pain, "
        "a settled next morning, enough rest, and your answers about them."sv;
    std::string_view would_not_fall = "We lowered this because {found}."sv;
    std::string_view listed = ", "sv;          ///< between the members of {found}
    std::string_view last_listed = " and "sv;  ///< before the last of them

    std::string_view today_refused = "What was stored cannot be used for this day."sv;
    // What to do comes first, so that it is the last to be lost.
    std::string_view today_locked = "{sentence} No exercise until a professional has looked at this: {sign}."sv;
    // What to do where a report made a sign graver than it is by itself: that there is no exercise is said beside it.
    std::string_view call_now = "Please call {emergency} now."sv;
    std::string_view call_today = "Please contact {contact} today."sv;
    /// What to do about it, on a later day, where nothing else is said for then.
    std::string_view not_looked_at_yet = "If nobody has looked at it yet: {sentence}"sv;
    std::string_view today_locked_unnamed = "No exercise until a professional has looked at what you reported."sv;
    std::string_view today_locked_pain =
        "Your pain is not getting better with exercise. Please see a professional before you go on."sv;
    std::string_view today_questions = "It is time to answer the questions again before the next session."sv;
    std::string_view today_not_cleared = "No session today."sv;
    std::string_view today_rest = "Today is a day of rest."sv;
    std::string_view today_week_is_full = "You have done plenty this week. Rest today."sv;
    std::string_view today_nothing_left =
        "No session today: with what we took out there is none left. Please ask a professional about it."sv;
    std::string_view today_micro = "You have done a session today. A short one is possible if you like."sv;
    std::string_view today_stretch = "Today is for gentle movement and stretching."sv;
    std::string_view today_strength = "Today is for a little strength."sv;
    // After days away: what is different, and why. {found}: how many.
    std::string_view back_after_days =
        "Welcome back. After {found} days without a session you do what you did before; it can go up again in a week."sv;
    std::string_view back_after_a_week =
        "Welcome back. After {found} days without a session you begin with less than before, for a week: your body has "
        "had a rest from it."sv;
    std::string_view back_after_weeks =
        "Welcome back. After {found} days without a session you begin with half of what you did, and come back week by "
        "week: your body has rested from it."sv;
    std::string_view back_after_a_month =
        "Welcome back. After {found} days without a session you begin as you did at first, and go up from there."sv;
    // This one also before a lighter day, so that a page says one thing of how much it is; so does the next one.
    std::string_view back_to_questions = "Welcome back after {found} days."sv;
    std::string_view back_after_illness =
        "Welcome back after {found} days. You have been ill, so you begin gently: half as much or less for the first "
        "week."sv;
    std::string_view light_week = "It is a lighter week."sv;
    std::string_view light_after_short_night = "You have slept little: a lighter day."sv;
    std::string_view light_after_illness = "You have been ill: half as much for the first week."sv;
    std::string_view see_professional =
        "Your pain has not eased in four weeks. Please see your doctor or physiotherapist."sv;

    // What was reported, before anything else is said, and then what to do about it.
    std::string_view reported_sign = "You reported: {sign}. {sentence}"sv;
    std::string_view reported_sign_in = "You reported, in {exercise}: {sign}. {sentence}"sv;
    std::string_view reported_belly =
        "You reported that your belly did not stay flat ({exercise}). If it does so again: stop "
        "that exercise for the day."sv;
    std::string_view reported_pain =
        "You reported pain of {found} out of 10 ({exercise}). If it is as bad again: stop that "
        "exercise, and see a professional in the next days."sv;
    std::string_view reported_high_pain =
        "You reported pain of {found} out of 10 ({exercise}). If it is as bad again: stop for "
        "the day, rest, and see a professional in the next days."sv;
    std::string_view reported_local_pain =
        "You reported pain of {found} out of 10 in {place} ({exercise}). If "
        "it comes back: stop that exercise, and see a professional in the next days."sv;
    // It has come again, or changed an answer: what to do now, and no if.
    std::string_view reported_pain_again =
        "You reported pain of {found} out of 10 ({exercise}). See a professional in the next days. Until then, stop an "
        "exercise as soon as it hurts like this."sv;
    std::string_view reported_high_pain_again =
        "You reported pain of {found} out of 10 ({exercise}). See a professional in the next days. Until then, stop for "
        "the day as soon as it hurts like this."sv;
    std::string_view reported_local_pain_again =
        "You reported pain of {found} out of 10 in {place} ({exercise}). See a professional in the next "
        "days. Until then, stop an exercise as soon as it hurts there."sv;
    std::string_view reported_local_high_pain =
        "You reported pain of {found} out of 10 in {place} ({exercise}). See a professional in the next "
        "days. Until then, stop for the day as soon as it hurts there."sv;
    std::string_view reported_worse_after =
        "You reported that it was worse the next morning, or not settled within a day "
        "({exercise}). The dose goes up only once the mornings are as before."sv;

    /// What stood in the way of a rise, as what is wanted; {ok} and {local} are the limits of pain, {place} is where
    /// the second one holds (field_words). Empty: nothing to say.
    std::array<std::string_view, n_observed> instead_of{
        "",
        "",
        "you do all of it"sv,
        "you do this exercise"sv,
        "you say how much of it you did"sv,
        "",
        "the pain stays close to what it was before"sv,
        "the pain stays at {ok} or below"sv,
        "the pain stays at {ok} or below"sv,
        "any pain in {place} stays below {local} and does not rise"sv,
        "you say how much it hurt"sv,
        "",
        "the next morning is no worse than before"sv,
        "the next morning is no worse than before"sv,
        "you say how the next morning was"sv,
        "",
        "",
        "it feels no harder than it should"sv,
        "you say how hard it felt"sv,
        "",
        "you breathe freely and move slowly"sv,
        "you say how it went"sv,
        "",
        "there is no stop sign"sv,
        "there is no stop sign"sv,
        "there is no stop sign"sv,
        "the session has no stop sign and you say so of this exercise"sv,
        "",
        "you are not exhausted"sv,
        "you say how rested you are"sv,
        "",
        "the pain does not rise from week to week"sv,
        "",
        "your first week of this kind of exercise is over"sv,
        "the light week is over"sv};

    /// What was seen, as the reason for a lower dose.
    std::array<std::string_view, n_observed> because_of{
        "",
        "",
        "you did not do all of it"sv,
        "you did not do this exercise"sv,
        "you did not say how much of it you did"sv,
        "",
        "your pain rose while you did it"sv,
        "your pain went above {ok}"sv,
        "your pain went above {stop}"sv,
        "you had pain in {place}"sv,
        "you did not say how much it hurt"sv,
        "",
        "the next morning was not quite as before"sv,
        "it was worse the next morning, or had not settled within a day"sv,
        "you did not say how the next morning was"sv,
        "",
        "",
        "it felt harder than it should"sv,
        "you did not say how hard it felt"sv,
        "",
        "you held your breath or moved fast"sv,
        "you did not say how it went"sv,
        "",
        "there was a stop sign"sv,
        "there was a stop sign"sv,
        "there was a stop sign"sv,
        "you did not say of this exercise whether there was a stop sign"sv,
        "",
        "you were exhausted"sv,
        "you did not say how rested you were"sv,
        "",
        "your pain rose from week to week"sv,
        "",
        "this is your first week of this kind of exercise"sv,
        "this is a light week"sv};

    /// Where the catalogue asks about the belly (asks_about_belly), in the place of what is said above of how it went
    /// and of a sign that eases.
    struct belly_words {
        std::string_view quality, sign;
    };
    belly_words instead_of_with_belly{.quality = "you breathe freely, your belly stays flat and you move slowly"sv,
                                      .sign = "there is no stop sign and your belly stays flat"sv};
    belly_words because_of_with_belly{
        .quality = "you held your breath, your belly did not stay flat or you moved fast"sv,
        .sign = "there was a stop sign, or your belly did not stay flat"sv};
};

/// The sentences as they are: English.
inline constexpr progress_language progress_english{};

}  // namespace regimen

#endif
