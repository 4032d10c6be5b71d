// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sessions that ship with the catalogue: which of them are open to her today, and one of them in place of the routine.
// The library decides; a title that would hurt is left out.
#ifndef REGIMEN_EXAMPLES_ROUTINE_READY_MADE_HPP
#define REGIMEN_EXAMPLES_ROUTINE_READY_MADE_HPP

#include <string>
#include <string_view>
#include <vector>

#include "today.hpp"

namespace example {

struct ready_made {
    std::string_view id;
    std::string_view title;
    std::string_view for_whom;
    int seconds = 0;
};

/// Those that are open to her today; none on a day without a session.
std::vector<ready_made> open_sessions(today const& t);

/// Every one that there is, for a list.
std::vector<ready_made> all_sessions();

/// Puts the session with this id in the place of the routine. Where it is not open to her today the routine stays, and
/// `t.not_open` has its title. Throws bad_input where there is no such session.
void take_session(today& t, std::string const& id);

}  // namespace example

#endif
