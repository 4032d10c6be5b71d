// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a lifter can have, each with its question, and the two ways to start.
// Illustrative, not advice.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_CONDITIONS_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_CONDITIONS_HPP

#include "vocabulary.hpp"

#include <regimen/content/condition.hpp>

namespace gym {

struct chest_pain_on_effort {
    static constexpr condition is{.id = "chest-pain-on-effort",
                                  .question = "Do you have chest pain, or did you faint, when you exert yourself?",
                                  .statement = "you have chest pain, or fainted, when you exert yourself",
                                  .tier = core,
                                  .category = categorised(ask::emergency, "STOP"),
                                  .sources = made_up};
};
struct new_leg_weakness {
    static constexpr condition is{.id = "new-leg-weakness",
                                  .question = "Is a leg newly weak or numb?",
                                  .statement = "one of your legs is newly weak or numb",
                                  .tier = core,
                                  .category = categorised(ask::same_day, "TODAY"),
                                  .sources = made_up};
};
struct unchecked_blood_pressure {
    static constexpr condition is{.id = "unchecked-blood-pressure",
                                  .question = "Were you told of high blood pressure that nobody follows up?",
                                  .statement = "you were told of high blood pressure that nobody follows up",
                                  .tier = core,
                                  .category = categorised(ask::professional, "ASK"),
                                  .sources = made_up};
};
struct fever_lately {
    static constexpr condition is{.id = "fever-lately",
                                  .question = "Did you have a fever in the last two weeks?",
                                  .statement = "you had a fever in the last two weeks",
                                  .tier = core,
                                  .category = categorised(ask::delay, "LATER"),
                                  .sources = made_up};
};
struct low_back_flare {
    static constexpr condition is{.id = "low-back-flare",
                                  .question = "Is your low back flaring up at the moment?",
                                  .statement = "your low back is flaring up at the moment",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "LESS"),
                                  .sources = made_up};
};
struct sore_shoulder {
    static constexpr condition is{.id = "sore-shoulder",
                                  .question = "Does a shoulder hurt when you lift the arm or reach back?",
                                  .statement = "your shoulder hurts when you lift the arm or reach back",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "LESS"),
                                  .sources = made_up};
};
struct no_spotter {
    static constexpr condition is{.id = "no-spotter",
                                  .question = "Do you lift without anyone who could take the bar from you?",
                                  .statement = "you lift without anyone who could take the bar from you",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "ROOM"),
                                  .sources = made_up};
};
struct torn_hand {
    static constexpr condition is{.id = "torn-hand",
                                  .question = "Is the skin of a palm torn?",
                                  .statement = "the skin of your palm is torn",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "LESS"),
                                  .sources = made_up};
};
struct short_night {
    static constexpr condition is{.id = "short-night",
                                  .question = "Did you sleep less than five hours?",
                                  .statement = "you slept less than five hours",
                                  .tier = extended,
                                  .category = categorised(ask::information, "DAY"),
                                  .sources = made_up};
};
struct fast_resting_pulse {
    static constexpr condition is{.id = "fast-resting-pulse",
                                  .question = "Was your resting pulse above 100 this morning?",
                                  .statement = "your resting pulse was above 100 this morning",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "DAY"),
                                  .only_yes_counts = true,  // what was not measured is no yes
                                  .sources = made_up};
};
struct out_of_training {
    static constexpr condition is{.id = "out-of-training",
                                  .question = "Did you pause lifting for three months or more?",
                                  .statement = "you paused lifting for three months or more",
                                  .tier = core,
                                  .category = categorised(ask::information, "MODE"),
                                  .sources = made_up};
};

// The event that days are counted from is the first session; the modes are the ways to come to it.
struct novice {
    static constexpr mode is{.id = "novice", .name = "starting as a novice"};
};
struct returning {
    // What it implies is never asked.
    static constexpr mode is{.id = "returning", .name = "coming back to lifting", .implies = out_of_training::is};
};

}  // namespace gym

#endif
