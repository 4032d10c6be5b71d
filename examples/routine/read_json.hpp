// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Bytes from a file or standard input, and JSON from bytes, strictly: UTF-8, no key twice, no deep nesting, one MiB at
// most. What cannot be read whole and without doubt is refused.
#ifndef REGIMEN_EXAMPLES_ROUTINE_READ_JSON_HPP
#define REGIMEN_EXAMPLES_ROUTINE_READ_JSON_HPP

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace example {

/// The bytes of a file, or of standard input for "-".
std::string read_bytes(std::string const& path);

/// The value that a JSON text holds.
nlohmann::json parse_json(std::string_view text);

}  // namespace example

#endif
