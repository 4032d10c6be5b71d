// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A log, day by day, through the library: the state that it leads to, her answers, and what the last session decided.
// Nothing is decided here. A line that comes late counts on its own day, and one of a day that has not come yet is left
// out; both are told.
#ifndef REGIMEN_EXAMPLES_ROUTINE_REPLAY_HPP
#define REGIMEN_EXAMPLES_ROUTINE_REPLAY_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "read_log.hpp"

namespace example {

/// Something about a line of a log that she, or her app, is told.
struct log_note {
    std::size_t line = 0;
    int day = 0;
    std::string sentence;
    bool known_already = false;  ///< the line says the same as one before it
};

struct history {
    regimen::training_state<catalogue> state;
    int day = -1;                            ///< of the last line
    int answered = -1;                       ///< of the last answers line
    int trained = -1;                        ///< of the last session line
    question answers;                        ///< of the last answers line
    regimen::recorded<catalogue> decisions;  ///< of the last session line, unless a professional confirmed since
    /// Of the last session with exercises, with a sign that was told after it; none once a professional confirmed.
    std::optional<regimen::session_report> reported;
    /// An earlier session report that told of pain, of the three weeks before: pain that is in both has come again.
    std::optional<regimen::session_report> before;
    /// The report that locked everything, or made it more urgent: a state does not keep how bad the sign was.
    std::optional<regimen::session_report> locked_by;
    std::vector<log_note> notes;  ///< of lines that came late, too early, or twice
};

/// The id of the birth that somebody answered, in quotes.
std::string birth_of(question const& q);

/// What was answered elsewhere on the same day holds too, where it is the more careful answer or the only one.
void take_more_careful(regimen::person& p, regimen::person const& other);

/// Throws bad_input where the library does not take a line. `today`: what comes after it is left out, but for the
/// complaints of a session. A log in the order of its days is read once, and no line is kept; else a second time.
history replay(log_reader const& read, int today, std::string const& name);

}  // namespace example

#endif
