// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The entries, kind by kind: each function adds all of its kind, in the order of the tables.
#ifndef REGIMEN_EXAMPLES_SHEET_ENTRIES_HPP
#define REGIMEN_EXAMPLES_SHEET_ENTRIES_HPP

#include <vector>

#include "entry.hpp"

namespace sheet {

/// Questions, each with its rules below it; rules for everyone.
void add_questions_and_rules(std::vector<entry>& to);
/// What moves start days.
void add_delays(std::vector<entry>& to);
void add_stop_signs(std::vector<entry>& to);
/// Start days, what each exercise asks of the body, what the levels mean, doses.
void add_exercises(std::vector<entry>& to);
/// The policy's rules, its limits, what counts as what in a report, and the ladders.
void add_progress(std::vector<entry>& to);
/// Session rules with their numbers, the week, sessions and programmes that ship.
void add_sessions(std::vector<entry>& to);
/// What she can do besides exercising.
void add_care_tips(std::vector<entry>& to);
/// Pages for invented mothers, as the example program `routine` writes them.
void add_worked_pages(std::vector<entry>& to);

}  // namespace sheet

#endif
