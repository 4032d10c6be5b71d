// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A profile from JSON: who asks, and for how many minutes, under which rulebook.
// Everything that is not understood is refused; a misspelt key must not be lost.
#ifndef REGIMEN_EXAMPLES_ROUTINE_READ_PROFILE_HPP
#define REGIMEN_EXAMPLES_ROUTINE_READ_PROFILE_HPP

#include <nlohmann/json.hpp>

#include "catalogue.hpp"

namespace example {

/// What was asked of the program.
struct question {
    profile who;
    bool as_published = false;  ///< the rulebook of the articles, for comparison
    int minutes = 10;
    bool says_minutes = false;
    bool is_example = false;  ///< nothing was read: the friendly default
};

/// Throws bad_input.
question read_profile(nlohmann::json const& input);

/// Seven weeks after a caesarean, a sore wrist, every other question answered with no, a chair and a wall at hand.
question example_question();

}  // namespace example

#endif
