// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What came of a question, as a page to read: what to do, the routine, what is left out and why, what to answer next.
// Plain words for a tired reader; eighty columns.
#ifndef REGIMEN_EXAMPLES_ROUTINE_PAGE_HPP
#define REGIMEN_EXAMPLES_ROUTINE_PAGE_HPP

#include <string>

#include "today.hpp"

namespace example {

std::string page_of(today const& t, bool colours);

/// What to ask next, in order.
std::string page_of_questions(today const& t, bool colours);

}  // namespace example

#endif
