// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a log adds to the JSON output: `today`, `decisions` and `state`, after everything else.
// Without a log nothing is added.
#ifndef REGIMEN_EXAMPLES_ROUTINE_WRITE_LOG_HPP
#define REGIMEN_EXAMPLES_ROUTINE_WRITE_LOG_HPP

#include <nlohmann/json.hpp>

#include "today.hpp"

namespace example {

void add_log(nlohmann::ordered_json& out, today const& t);

}  // namespace example

#endif
