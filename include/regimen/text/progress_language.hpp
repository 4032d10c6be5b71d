// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The sentences about progress, in English unless a language sets others: what was decided, what would have made it
// different, and what today is.
#ifndef REGIMEN_TEXT_PROGRESS_LANGUAGE_HPP
#define REGIMEN_TEXT_PROGRESS_LANGUAGE_HPP

#include <regimen/feedback.hpp>

#include <array>
#include <string_view>

namespace regimen {

/// {exercise}, {sentence}, {found}, {time} and {sign} are filled in.
struct progress_language {
    std::string_view held = "{exercise} stays as it is.";
    std::string_view held_at_top = "{exercise} stays as it is: there is nothing more to add, or the next form is not open yet.";
    std::string_view held_by_week = "{exercise} was ready for a step up, but this week has grown enough. It comes later.";
    std::string_view not_counted = "{exercise} was not what was planned, so it does not count towards a step up.";
    std::string_view does_not_progress = "{exercise} keeps its dose.";
    std::string_view decided = "{exercise}: {sentence}";
    std::string_view nothing_easier = "{exercise}: That was too much for now, and there is nothing easier left. It is taken "
                                      "out; ask a professional about it.";

    std::string_view would_rise = "It goes up after two full sessions in a row, a week after the last change, when: {found}.";
    std::string_view only_time = "It goes up after two full sessions in a row, at least a week after the last change.";
    std::string_view would_not_rise = "It would have stayed as it was with any of these missing: a full session, little pain, "
                                      "a settled next morning, enough rest, and your answers about them.";
    std::string_view would_not_fall = "Without this it would not have become less: {found}.";

    std::string_view today_refused = "What was stored cannot be used for this day.";
    std::string_view today_locked = "No exercise until a professional has looked at this: {sign}. {sentence}";
    std::string_view today_locked_unnamed = "No exercise until a professional has looked at what you reported.";
    std::string_view today_locked_pain = "Your pain is not getting better with exercise. Please see a professional before you go on.";
    std::string_view today_questions = "It is time to answer the questions again before the next session.";
    std::string_view today_not_cleared = "No session today.";
    std::string_view today_rest = "Today is a day of rest.";
    std::string_view today_week_is_full = "This week has grown enough: today is a day of rest.";
    std::string_view today_micro = "You have done a session today. A short one is possible if you like.";
    std::string_view today_stretch = "Today is for gentle movement and stretching.";
    std::string_view today_strength = "Today is for a little strength.";
    std::string_view light_week = "It is a lighter week.";
    std::string_view see_professional = "After four weeks there is not less pain. Please have somebody look at it.";

    /// What was seen, as a condition for the better: said of what stood in the way. Empty: nothing to say.
    std::array<std::string_view, n_observed> instead_of{
        "", "", "all of it is done", "it is done", "you say how much was done",
        "", "the pain stays close to what it was before", "the pain stays at 3 or below",
        "the pain stays at 3 or below", "nothing hurts in wound, pelvis or breast", "you say how much it hurt",
        "", "the next morning is no worse than before", "the next morning is no worse than before",
        "you say how the next morning was", "", "", "it feels no harder than it should", "you say how hard it felt",
        "", "you breathe freely, your belly stays flat and you move slowly", "you say how it went",
        "", "there is no stop sign", "there is no stop sign", "there is no stop sign", "you say whether there was a stop sign",
        "", "you are not exhausted", "you say how rested you are", "", "the pain does not rise from week to week",
        "", "the first week of this kind of exercise is over", "the light week is over"};
};

/// The sentences as they are: English.
inline constexpr progress_language progress_english{};

}  // namespace regimen

#endif
