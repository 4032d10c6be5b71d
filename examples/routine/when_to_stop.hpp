// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// When to stop: the scale of pain, the stop signs that matter for her answers, and the urgent ones in a line each,
// which also stand on a day without a session.
#ifndef REGIMEN_EXAMPLES_ROUTINE_WHEN_TO_STOP_HPP
#define REGIMEN_EXAMPLES_ROUTINE_WHEN_TO_STOP_HPP

#include <string>
#include <string_view>
#include <vector>

#include "today.hpp"

namespace example {

/// The stop signs that have to do with what she answered yes or not sure to, or with the birth: those that end an
/// exercise or a session. The urgent ones are told to everybody.
std::vector<std::size_t> signs_for(today const& t);

/// For a session, a sentence each.
std::vector<std::string> when_to_stop(today const& t);

/// For a day without a session, a sentence each: the signs that are more urgent than what she is told to do today.
std::vector<std::string> when_to_call(today const& t);

}  // namespace example

#endif
