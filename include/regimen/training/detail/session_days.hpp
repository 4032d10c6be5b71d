// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The days of a state: on which there was a session, what kind it was,
// and how many count towards strengthening.
#ifndef REGIMEN_TRAINING_DETAIL_SESSION_DAYS_HPP
#define REGIMEN_TRAINING_DETAIL_SESSION_DAYS_HPP

#include <regimen/training/detail/session_facts.hpp>
#include <regimen/training/detail/weekly_load.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// The part of a state that holds its days of sessions.
template <class State>
class session_days {
    using C = typename State::catalogue;

public:
    constexpr explicit session_days(State& s) : s_(s) {}

    constexpr void move_to(std::int32_t day) {
        std::int32_t const by = day - s_.day;
        for (auto& r : s_.recent) r = by >= 16 ? std::uint16_t{0} : static_cast<std::uint16_t>(r << by);
        if (by != 0) s_.sessions_today = s_.seconds_today = 0;
        s_.day = static_cast<std::int16_t>(day);
        if (s_.began < 0) s_.began = s_.day;
    }
    /// A session without a fault, on the state's day.
    constexpr void record(session_report const& r, session_facts<C> const& facts) {
        for (item_report const& item : r.view()) {
            if (item.feedback.done != completion::not_done) record_exercise(item.exercise);
        }
        // What is meant for every day, breathing and the pelvic floor, alone uses up none.
        if (facts.worked) count_session(r.lasted.value(), facts);
        if (facts.gentle() && s_.last_gentle_day != s_.day) {
            s_.gentle_days = static_cast<std::int16_t>(std::min(s_.gentle_days + 1, most_gentle_days<C>));
            s_.last_gentle_day = s_.day;
        }
        end_gentle_days(facts);
    }
    /// After a stop sign, or after harm, the days that count towards strengthening begin anew.
    constexpr void end_gentle_days(session_facts<C> const& facts) {
        if (facts.ends_gentle_days()) s_.gentle_days = 0;
    }

    /// Whether this report came before: its day is part of the hash.
    constexpr bool knows(std::uint32_t hash) const {
        for (std::uint32_t const one : s_.told) {
            if (one == hash) return true;
        }
        return false;
    }
    /// Of more reports than there is room for, the last ones are known.
    constexpr void remember(std::uint32_t hash) {
        for (std::size_t i = s_.told.size() - 1; i > 0; --i) s_.told[i] = s_.told[i - 1];
        s_.told[0] = hash;
    }

private:
    constexpr void record_exercise(std::size_t exercise) {
        // What was taken out stays so, whoever does it all the same.
        if (s_.last_done[exercise] != s_.taken_out) s_.last_done[exercise] = s_.day;
        auto& began = s_.class_began[view_of<C>.exercises[exercise].effort.rank % State::n_ranks];
        if (began < 0) began = s_.day;
    }
    constexpr void count_session(std::int32_t lasted, session_facts<C> const& facts) {
        s_.last_session = s_.day;
        if (s_.sessions < most_counted) ++s_.sessions;
        if (s_.sessions_today < most_counted) ++s_.sessions_today;
        std::int32_t const left = most_counted - s_.seconds_today;
        s_.seconds_today = static_cast<std::int16_t>(s_.seconds_today + std::clamp(lasted, std::int32_t{0}, left));
        s_.recent[0] |= 1U;
        if (!facts.strength) return;
        s_.last_strength = s_.day;
        s_.recent[1] |= 1U;
    }

    State& s_;
};

/// An illness that the catalogue names, in the answers or in what was reported.
template <class C>
constexpr bool is_ill(training_state<C> const& s, condition_set const& yes) {
    return ((s.reported | yes) & illnesses_of<C>()).any();
}
/// Whoever was ill begins again with half the dose.
template <class C>
constexpr void note_illness(training_state<C>& s, condition_set const& yes) {
    if (is_ill(s, yes)) s.well_again = s.ill;
}

/// Moves a state on to a day: first the weeks, which are counted from the day before.
template <class C>
constexpr void move_to_day(training_state<C>& s, std::int32_t day) {
    weekly_load(s).move_to(day);
    session_days(s).move_to(day);
}

}  // namespace detail
}  // namespace regimen

#endif
