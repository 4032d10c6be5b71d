// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What makes ready for strengthening: the effort class whose days count towards it, and that a catalogue has one.
#ifndef REGIMEN_TRAINING_DETAIL_READINESS_HPP
#define REGIMEN_TRAINING_DETAIL_READINESS_HPP

#include <regimen/content/catalogue.hpp>
#include <regimen/progression/training_rules.hpp>
#include <regimen/session/composition.hpp>
#include <regimen/session/composition_rules.hpp>

#include <algorithm>

namespace regimen {

namespace detail {

/// The class of effort whose exercises make ready for strengthening; -1 where no exercise has it. Breathing and
/// relaxation, of class 0, make ready for nothing.
template <class C>
constexpr int find_ready_class() {
    int const stated = training_rules_of<C>.ready_class;
    int found = -1;
    for (exercise_row const& e : view_of<C>.exercises) {
        int const rank = e.effort.rank;
        bool const may_be = stated == training_rules::highest_below_strength || rank == stated;
        if (rank > 0 && !is_strength(composition_of<C>, e) && may_be) found = std::max(found, rank);
    }
    return found;
}
template <class C>
constexpr bool has_strength() {
    for (exercise_row const& e : view_of<C>.exercises) {
        if (is_strength(composition_of<C>, e)) return true;
    }
    return false;
}
template <class C>
consteval int checked_ready_class() {
    constexpr week_pattern_rules week = week_pattern_of<C>;
    constexpr int found = find_ready_class<C>();
    // A class that the catalogue states is meant, also where strengthening waits for nothing.
    constexpr bool waits = week.ready_after_gentle_days > 0 && week.most_strength_days > 0 && has_strength<C>();
    if constexpr (found < 0 && (waits || training_rules_of<C>.ready_class != training_rules::highest_below_strength))
        require<NOTHING_MAKES_READY_FOR_STRENGTH<C>, error_code::never_ready>();
    return found;
}
template <class C>
inline constexpr int ready_class_of = checked_ready_class<C>();

}  // namespace detail

}  // namespace regimen

#endif
