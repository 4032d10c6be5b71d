// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A log of what a person answered and reported, from JSON Lines: one object a line, in the order of the days.
// The bytes are read whole and never written; a line that is not understood is refused with its number.
#ifndef REGIMEN_EXAMPLES_ROUTINE_READ_LOG_HPP
#define REGIMEN_EXAMPLES_ROUTINE_READ_LOG_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "read_profile.hpp"

namespace example {

inline constexpr std::size_t most_log_bytes = std::size_t{1} << 26U;

enum class entry_kind { answers, session, rough_night, confirmed };

/// One line of a log.
struct log_entry {
    entry_kind kind = entry_kind::answers;
    int day = 0;
    question answers;                  ///< of an answers line
    regimen::session_report report{};  ///< of a session line
};

/// Throws bad_input, with `name` and the line's number before the key: `--log "her.jsonl": line 3: items[0].effort:
/// ...`
std::vector<log_entry> read_log(std::string_view bytes, std::string const& name);

/// How the messages about a log call it.
std::string log_name(std::string const& path);

}  // namespace example

#endif
