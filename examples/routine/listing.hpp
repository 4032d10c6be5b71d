// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Everything that a profile may name: exercises, conditions, equipment, positions, goals; with their ids.
// And one of them, explained with all that is known of it.
#ifndef REGIMEN_EXAMPLES_ROUTINE_LISTING_HPP
#define REGIMEN_EXAMPLES_ROUTINE_LISTING_HPP

#include <string>
#include <string_view>

#include "today.hpp"

namespace example {

std::string page_of_ids(bool colours);

/// An exercise, a condition, a stop sign, a care tip, a rule, a delay or a source; with a question that was asked, the
/// verdict on an exercise, too. Throws bad_input where nothing has that id.
std::string page_about(std::string_view id, today const* t, bool colours);

}  // namespace example

#endif
