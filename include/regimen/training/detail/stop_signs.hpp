// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the stop signs of a report change: answers, counts, and the lock on everything.
#ifndef REGIMEN_TRAINING_DETAIL_STOP_SIGNS_HPP
#define REGIMEN_TRAINING_DETAIL_STOP_SIGNS_HPP

#include <regimen/training/detail/session_facts.hpp>
#include <regimen/training/training_state.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// Of two signs the one of the higher level is shown; one that the catalogue does not know has no advice to show.
template <class C>
constexpr stop_level level_shown(std::int8_t sign) {
    bool const known = sign >= 0 && static_cast<std::size_t>(sign) < stop_sign_table<C>.size();
    return known ? stop_sign_table<C>[static_cast<std::size_t>(sign)].level : stop_level::none;
}

template <class C>
constexpr void lock_all(training_state<C>& s, lock_reason why, std::int8_t sign) {
    if (s.lock != lock_reason::none && why != lock_reason::stop_sign) return;
    if (s.lock == lock_reason::stop_sign && level_shown<C>(sign) <= level_shown<C>(s.lock_sign)) return;
    s.lock = why;
    s.lock_sign = sign;
    s.lock_day = s.day;
}

/// Under a lock no family has a dose.
template <class C>
constexpr void lock_families(training_state<C>& s) {
    if (s.lock == lock_reason::none) return;
    for (auto& f : s.families) f.now.locked = 1;
}

/// What the signs of a session change, whichever exercises they came in: answers, counts, locks. A sign is repeated
/// when the session before had it too.
template <class C>
constexpr void record_signs(training_state<C>& s, signs_of_session<C> const& signs, bool all_answered) {
    if (signs.level.back() != stop_level::none) lock_all(s, lock_reason::stop_sign, -1);
    bool severe = false;
    std::int8_t which = -1;
    for (std::size_t at = 0; at < s.n_signs; ++at) {
        if (signs.level[at] == stop_level::none) {
            if (all_answered) s.seen_signs[at] = 0;
            continue;
        }
        stop_sign_row const& row = stop_sign_table<C>[at];
        for (auto const condition : row.sets) {
            if (condition >= 0) s.reported.set(static_cast<std::size_t>(condition));
        }
        stop_level level = signs.level[at];
        if (s.seen_signs[at] != 0 && row.when_repeated != stop_level::none) level = std::max(level, row.when_repeated);
        if (s.seen_signs[at] != 255) ++s.seen_signs[at];
        if (level >= stop_level::S2) lock_all(s, lock_reason::stop_sign, static_cast<std::int8_t>(at));
        if (level != stop_level::S3) continue;
        s.stopped = s.day;
        severe = true;
        which = static_cast<std::int8_t>(at);
    }
    if (severe && s.severe != 255) ++s.severe;
    if (severe && s.severe >= 2) lock_all(s, lock_reason::repeated_sign, which);
}

}  // namespace detail
}  // namespace regimen

#endif
