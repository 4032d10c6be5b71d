// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A log of what a person answered and reported, from JSON Lines: one object a line, each of a day.
// It is read line by line and never written; a line that is not understood is refused with its number. A line may come
// late: the order of the days is made when the log is replayed.
#ifndef REGIMEN_EXAMPLES_ROUTINE_READ_LOG_HPP
#define REGIMEN_EXAMPLES_ROUTINE_READ_LOG_HPP

#include <cstddef>
#include <functional>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "read_profile.hpp"

namespace example {

inline constexpr std::size_t most_log_bytes = std::size_t{1} << 26U;

enum class entry_kind { answers, session, rough_night, confirmed };

/// A session line, with room for the exercises that it has and no more: a log may have a million lines.
struct logged_session {
    regimen::seconds lasted{};
    regimen::answer exhausted = regimen::answer::not_asked;
    regimen::stop_sign_report sign{};
    std::vector<regimen::item_report> items;
};

/// One line of a log.
struct log_entry {
    entry_kind kind = entry_kind::answers;
    int day = 0;
    std::size_t line = 0;                     ///< where it stands, from 1 on
    std::unique_ptr<question const> answers;  ///< of an answers line
    std::unique_ptr<logged_session const> session;

    /// Of a session line.
    regimen::session_report report() const;
};

/// What is done with a line.
using use_of_line = std::function<void(log_entry)>;

/// Reads a log to its end, one line at a time, and uses each. Throws bad_input, with `name` and the line's number
/// before the key: `--log "her.jsonl": line 3: items[0].effort: ...`
void read_log(std::istream& from, std::string const& name, use_of_line const& use);
/// The same of a file.
void read_log_file(std::string const& path, use_of_line const& use);

/// Reads the same log once more from its beginning, and uses each line.
using log_reader = std::function<void(use_of_line const&)>;
/// Of a file, which is read anew each time; or of a pipe, which is read at once and kept.
log_reader reader_of(std::string const& path);

/// How the messages about a log call it.
std::string log_name(std::string const& path);

}  // namespace example

#endif
