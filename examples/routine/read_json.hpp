// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Bytes from a file or standard input, and JSON from bytes, strictly: UTF-8, no key twice, no deep nesting, one MiB at
// most. What cannot be read whole and without doubt is refused.
#ifndef REGIMEN_EXAMPLES_ROUTINE_READ_JSON_HPP
#define REGIMEN_EXAMPLES_ROUTINE_READ_JSON_HPP

#include <nlohmann/json.hpp>

#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>

namespace example {

inline constexpr std::size_t most_json_bytes = std::size_t{1} << 20U;

/// The bytes of a profile's file, or of standard input for "-".
std::string read_bytes(std::string const& path);

/// The bytes of a file that an option names; `expected` is what it should hold.
std::string read_file(std::string_view option, std::string const& path, std::size_t most, std::string_view expected);

/// A file that an option names, opened for reading and nothing else.
std::ifstream open_file(std::string_view option, std::string const& path);

enum class lines { many, one };

/// The value that a JSON text holds. `name` is what to call the text where no key can be named.
nlohmann::json parse_json(std::string_view text, std::string const& name = "profile", lines in = lines::many);

}  // namespace example

#endif
