// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What came of a question, as JSON. The order of the keys is the order of the structs in write_json.cpp.
// The same input gives the same bytes.
#ifndef REGIMEN_EXAMPLES_ROUTINE_WRITE_JSON_HPP
#define REGIMEN_EXAMPLES_ROUTINE_WRITE_JSON_HPP

#include <string>

#include "today.hpp"

namespace example {

std::string json_of(today const& t);

/// What to ask next: [{condition, tier, question, source, sources}], in the order of asking.
std::string json_of_questions(today const& t);

}  // namespace example

#endif
