// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a lifter can have, each with its question, and the two ways to start.
// Illustrative, not advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_CONDITIONS_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_CONDITIONS_HPP

#include "vocabulary.hpp"

#include <regimen/content/condition.hpp>

#include <string_view>

namespace gym {

struct chest_pain_on_effort {
    static constexpr std::string_view id = "chest-pain-on-effort";
    static constexpr std::string_view question = "Do you have chest pain, or did you faint, when you exert yourself?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::emergency, "STOP");
    static constexpr auto sources = made_up;
};
struct new_leg_weakness {
    static constexpr std::string_view id = "new-leg-weakness";
    static constexpr std::string_view question = "Is a leg newly weak or numb?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::same_day, "TODAY");
    static constexpr auto sources = made_up;
};
struct unchecked_blood_pressure {
    static constexpr std::string_view id = "unchecked-blood-pressure";
    static constexpr std::string_view question = "Were you told of high blood pressure that nobody follows up?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::professional, "ASK");
    static constexpr auto sources = made_up;
};
struct fever_lately {
    static constexpr std::string_view id = "fever-lately";
    static constexpr std::string_view question = "Did you have a fever in the last two weeks?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::delay, "LATER");
    static constexpr auto sources = made_up;
};
struct low_back_flare {
    static constexpr std::string_view id = "low-back-flare";
    static constexpr std::string_view question = "Is your low back flaring up at the moment?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "LESS");
    static constexpr auto sources = made_up;
};
struct sore_shoulder {
    static constexpr std::string_view id = "sore-shoulder";
    static constexpr std::string_view question = "Does a shoulder hurt when you lift the arm or reach back?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "LESS");
    static constexpr auto sources = made_up;
};
struct no_spotter {
    static constexpr std::string_view id = "no-spotter";
    static constexpr std::string_view question = "Do you lift without anyone who could take the bar from you?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::restriction, "ROOM");
    static constexpr auto sources = made_up;
};
struct torn_hand {
    static constexpr std::string_view id = "torn-hand";
    static constexpr std::string_view question = "Is the skin of a palm torn?";
    static constexpr auto tier = extended;
    static constexpr auto category = categorised(ask::restriction, "LESS");
    static constexpr auto sources = made_up;
};
struct short_night {
    static constexpr std::string_view id = "short-night";
    static constexpr std::string_view question = "Did you sleep less than five hours?";
    static constexpr auto tier = extended;
    static constexpr auto category = categorised(ask::information, "DAY");
    static constexpr auto sources = made_up;
};
struct fast_resting_pulse {
    static constexpr std::string_view id = "fast-resting-pulse";
    static constexpr std::string_view question = "Was your resting pulse above 100 this morning?";
    static constexpr auto tier = core;
    static constexpr bool only_yes_counts = true;  // what was not measured is no yes
    static constexpr auto category = categorised(ask::restriction, "DAY");
    static constexpr auto sources = made_up;
};
struct out_of_training {
    static constexpr std::string_view id = "out-of-training";
    static constexpr std::string_view question = "Did you pause lifting for three months or more?";
    static constexpr auto tier = core;
    static constexpr auto category = categorised(ask::information, "MODE");
    static constexpr auto sources = made_up;
};

// The event that days are counted from is the first session; the modes are the ways to come to it.
struct novice {
    static constexpr std::string_view id = "novice";
    static constexpr std::string_view name = "starting as a novice";
};
struct returning {
    static constexpr std::string_view id = "returning";
    static constexpr std::string_view name = "coming back to lifting";
    using implies = out_of_training;  // never asked: it follows from the mode
};

}  // namespace gym

#endif
