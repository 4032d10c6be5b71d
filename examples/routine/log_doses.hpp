// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a place in a family comes to: the form of the exercise, and its dose there.
// A decision names places; people and programs read exercises and doses.
#ifndef REGIMEN_EXAMPLES_ROUTINE_LOG_DOSES_HPP
#define REGIMEN_EXAMPLES_ROUTINE_LOG_DOSES_HPP

#include <cstddef>
#include <cstdint>
#include <optional>

#include "catalogue.hpp"

namespace example {

struct placed_dose {
    std::size_t exercise = 0;
    regimen::dose_today dose;
};

/// Nothing where the exercise does not progress, or is not offered.
inline std::optional<placed_dose> dose_at(std::int16_t family, std::uint8_t place) {
    if (family < 0 || place == regimen::ladder_state::never_done) return std::nullopt;
    regimen::progression_row const& p = regimen::progression_table<catalogue>[static_cast<std::size_t>(family)];
    regimen::rung_table const& t = regimen::rung_tables<catalogue>[static_cast<std::size_t>(family)];
    std::size_t const member = t.member[place];
    return placed_dose{static_cast<std::size_t>(p.members[member]),
                       regimen::dose_at_rung(p.doses[member], p.policy->path, t.rung_in_form(place))};
}

/// The rule of the policy that decided, or nothing where none spoke.
inline regimen::progression_rule const* rule_of(regimen::item_decision const& d) {
    if (d.family < 0 || d.rule == regimen::ladder_decision::no_rule) return nullptr;
    return &regimen::progression_table<catalogue>[static_cast<std::size_t>(d.family)].policy->rules[d.rule];
}

}  // namespace example

#endif
