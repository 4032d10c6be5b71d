// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rules that begin after the first day of a session's audience: the only ones by which a later day can be stricter.
// A static session is looked at once more on the day that such a rule stands against it.
#ifndef REGIMEN_DETAIL_LATER_RULES_HPP
#define REGIMEN_DETAIL_LATER_RULES_HPP

#include <regimen/composition.hpp>
#include <regimen/detail/engine.hpp>

#include <cstdint>
#include <span>

namespace regimen::detail {

/// The first later day on which a rule begins that stands against a session; -1 where there is none.
constexpr std::int32_t first_later_trouble(catalogue_view const& c, rulebook_view const& book, person const& p,
                                           std::span<routine_item const> items, std::int32_t total) {
    condition_set const present = present_in(c, p);
    std::int32_t first = -1;
    for (rule_row const& r : book.rules) {
        std::int32_t const from = r.days.from;
        if (from <= p.day || !c.covers.contains(from) || !applies(r, p, present, from) || (first >= 0 && first <= from))
            continue;
        bool trouble = r.blocks_session || (r.max_seconds != 0 && total > r.max_seconds);
        for (routine_item const& item : items) {
            trouble = trouble || bars(r, c.exercises[item.exercise]) ||
                      (r.max_exertion != rule_row::no_cap && exertion_of(item.dose) > r.max_exertion);
        }
        if (trouble) first = from;
    }
    return first;
}

}  // namespace regimen::detail

#endif
