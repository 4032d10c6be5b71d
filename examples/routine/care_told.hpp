// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The care tips of her day, the most relevant first, in the words for her.
// The library says which; a page has room for a few.
#ifndef REGIMEN_EXAMPLES_ROUTINE_CARE_TOLD_HPP
#define REGIMEN_EXAMPLES_ROUTINE_CARE_TOLD_HPP

#include <algorithm>
#include <cstddef>

#include "today.hpp"

namespace example {

/// How many a page shows.
inline constexpr std::size_t most_tips_on_a_page = 3;

inline regimen::shown_tips tips_for(today const& t) {
    regimen::day_of_tips day{.told = t.most_urgent()};
    if (t.log) {
        // Answers that are to be given anew cannot rule anything out.
        bool const asked_again = t.log->day.kind == regimen::day_kind::screening_due;
        if (asked_again) day.told = std::max(day.told, regimen::urgency::incomplete);
        day.locked = t.log->day.kind == regimen::day_kind::locked;
    }
    return regimen::tips_today(t.screened, t.has_routine() ? t.planned.items : regimen::routine{}, day);
}

}  // namespace example

#endif
