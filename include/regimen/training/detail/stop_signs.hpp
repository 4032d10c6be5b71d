// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the stop signs of a report change in a state:
// answers, counts, and the lock on everything.
#ifndef REGIMEN_TRAINING_DETAIL_STOP_SIGNS_HPP
#define REGIMEN_TRAINING_DETAIL_STOP_SIGNS_HPP

#include <regimen/content/stop_sign.hpp>
#include <regimen/training/detail/session_facts.hpp>
#include <regimen/training/training_state.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// No sign of the catalogue: a lock that has another reason, or a sign that the catalogue does not know.
inline constexpr std::int8_t no_known_sign = -1;

/// Of two signs the one of the higher level is shown; one that the catalogue does not know has no advice to show.
template <class C>
constexpr stop_level level_shown(std::int8_t sign) {
    if (sign < 0) return stop_level::none;
    auto const at = static_cast<std::size_t>(static_cast<std::uint8_t>(sign));
    return at < stop_sign_table<C>.size() ? stop_sign_table<C>[at].level : stop_level::none;
}

/// The part of a state that holds the signs and the lock. It works on the state that it is made of.
template <class State>
class signs_and_lock {
    using C = typename State::catalogue;

public:
    constexpr explicit signs_and_lock(State& s) : s_(s) {}

    constexpr bool locked() const { return s_.lock != lock_reason::none; }
    /// Whether a lock with this reason would take the place of what is there: the first one stays, but a sign's comes
    /// before any other, and a graver sign's before a milder one's.
    constexpr bool would_lock(lock_reason why, std::int8_t sign) const {
        if (locked() && why != lock_reason::stop_sign) return false;
        return s_.lock != lock_reason::stop_sign || level_shown<C>(sign) > level_shown<C>(s_.lock_sign);
    }
    /// The level of a sign in this session: some are graver when the session before had them too.
    constexpr stop_level level_of(std::size_t sign, stop_level reported) const {
        bool const repeated = s_.seen_signs[sign] != 0;
        return repeated ? std::max(reported, stop_sign_table<C>[sign].when_repeated) : reported;
    }

    /// What a session says, whichever exercises it came in: answers, counts, locks, and whether the day has ended.
    constexpr void record(session_facts<C> const& facts) {
        s_.reported = s_.reported | facts.told;
        // A session with a stop sign is the last one of its day.
        if (facts.ends_day || (facts.signs.any && facts.any)) s_.stopped = s_.day;
        if (facts.signs.level.back() != stop_level::none) lock(lock_reason::stop_sign, no_known_sign);
        std::int8_t severe = no_known_sign;
        for (std::size_t at = 0; at < State::n_signs; ++at) {
            stop_level const reported = facts.signs.level[at];
            if (reported != stop_level::none) {
                if (record_sign(at, reported) == stop_level::S3) severe = static_cast<std::int8_t>(at);
            } else if (facts.all_signs_said()) {
                s_.seen_signs[at] = 0;
            }
        }
        if (severe == no_known_sign) return;
        s_.stopped = s_.day;
        if (s_.severe != 255) ++s_.severe;
        if (s_.severe >= 2) lock(lock_reason::repeated_sign, severe);
    }
    /// Locks, unless what is locked already comes before it. A sign that is told under a lock is of its day: what to do
    /// is not only for whoever has not done it yet.
    constexpr void lock(lock_reason why, std::int8_t sign) {
        if (!would_lock(why, sign)) {
            if (why != lock_reason::pain_not_better) s_.lock_day = s_.day;
            return;
        }
        s_.lock = why;
        s_.lock_sign = sign;
        s_.lock_day = s_.day;
    }
    /// Under a lock no family has a dose.
    constexpr void lock_families() {
        if (!locked()) return;
        for (auto& f : s_.families) f.now.locked = 1;
    }
    /// A professional looked at it: nothing is locked, and nothing has been seen. What was answered stays.
    constexpr void confirm() {
        s_.lock = lock_reason::none;
        s_.lock_sign = no_known_sign;
        s_.lock_day = -1;
        s_.seen_signs = {};
        s_.severe = 0;
    }

private:
    constexpr stop_level record_sign(std::size_t at, stop_level reported) {
        for (auto const condition : stop_sign_table<C>[at].sets) {
            if (condition >= 0) s_.reported.set(static_cast<std::size_t>(condition));
        }
        stop_level const level = level_of(at, reported);  // before this session counts
        if (s_.seen_signs[at] != 255) ++s_.seen_signs[at];
        if (level >= stop_level::S2) lock(lock_reason::stop_sign, static_cast<std::int8_t>(at));
        return level;
    }

    State& s_;
};

}  // namespace detail
}  // namespace regimen

#endif
