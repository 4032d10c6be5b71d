// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The caps of a rule, compared with an exercise: does it ask more of the body than they allow, or more effort?
// Screening, its reasons and the index of a rulebook all compare here, so that they cannot differ.
#ifndef REGIMEN_RULES_CAP_HPP
#define REGIMEN_RULES_CAP_HPP

#include <regimen/content/exercise.hpp>
#include <regimen/rules/rule.hpp>

#include <cstddef>
#include <cstdint>

namespace regimen {

/// Whether an exercise's effort class is above a cap, which is a rank.
constexpr bool effort_above(exercise_row const& e, std::int32_t cap) { return e.effort.rank > cap; }

/// The demands, a bit each, that an exercise makes at a level above a cap from 0 to 2, of those that are capped there.
constexpr std::uint64_t demands_above(exercise_row const& e, std::size_t cap, std::uint64_t capped) {
    return e.at_least[cap] & capped;
}

/// Whether the caps of a rule bar an exercise: what it asks of the body, or its effort class, is above one of them.
constexpr bool barred_by_caps(exercise_row const& e, rule_row const& r) {
    return effort_above(e, r.limits.max_effort) ||
           (demands_above(e, 0, r.forbids[0]) | demands_above(e, 1, r.forbids[1]) |
            demands_above(e, 2, r.forbids[2])) != 0;
}

}  // namespace regimen

#endif
