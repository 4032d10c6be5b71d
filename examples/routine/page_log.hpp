// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a log adds to the page: what she reported, what today is, what came of the last session, what was taken out.
// Without a log nothing is written.
#ifndef REGIMEN_EXAMPLES_ROUTINE_PAGE_LOG_HPP
#define REGIMEN_EXAMPLES_ROUTINE_PAGE_LOG_HPP

#include <string_view>

#include "common/page_text.hpp"
#include "today.hpp"

namespace example {

/// The title where the log says that there is no session, else nothing.
std::string_view title_from_log(today const& t);

/// What she reported, with what to do about it: before everything else.
void write_reported(page_text& page, today const& t);
void write_today(page_text& page, today const& t);
void write_decisions(page_text& page, today const& t);

/// Lines that came late, too early or twice, and what became of them.
void write_log_notes(page_text& page, today const& t);

}  // namespace example

#endif
