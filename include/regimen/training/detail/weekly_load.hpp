// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The work of a week: what was done, how much room is left, and what may grow.
// The limits are proposals: docs/clinical.md, "Progress".
#ifndef REGIMEN_TRAINING_DETAIL_WEEKLY_LOAD_HPP
#define REGIMEN_TRAINING_DETAIL_WEEKLY_LOAD_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/progression/training_rules.hpp>
#include <regimen/training/training_state.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

constexpr std::int32_t days_since(std::int32_t day, std::int16_t then) {
    return then < 0 ? day_window::no_end : day - then;
}

/// Weeks of training are counted from the first day of training.
template <class C>
constexpr std::int32_t week_of(training_state<C> const& s, std::int32_t day) {
    return s.began < 0 || day < s.began ? 0 : (day - s.began) / 7;
}

/// Why a day has less than the whole dose: some weeks are light, and so is a day after a bad night. A week of training
/// after an illness has half of every dose (docs/clinical.md, after an illness).
template <class C>
constexpr ease_reason why_eased(training_state<C> const& s, std::int32_t day) {
    training_rules const& rules = training_rules_of<C>;
    bool const recovers = s.well_again == s.ill || (s.well_again >= 0 && day - s.well_again < rules.recovery.value());
    if (recovers) return ease_reason::after_illness;
    if (s.rough == day) return ease_reason::short_night;
    std::int32_t const every = rules.light_week_every;
    return every > 0 && week_of(s, day) % every == every - 1 ? ease_reason::light_week : ease_reason::nothing;
}
template <class C>
constexpr dose_share share_on(training_state<C> const& s, std::int32_t day) {
    ease_reason const why = why_eased(s, day);
    return why == ease_reason::nothing         ? dose_share::whole
           : why == ease_reason::after_illness ? dose_share::half
                                               : dose_share::light;
}

/// The work of this week and of the four before, moved on to a given day.
struct work_of_weeks {
    std::array<std::int32_t, 5> all{};
    std::array<std::int32_t, 5> most{};
};

/// The part of a state that holds the work of the weeks, and when a harder class began. Questions change nothing.
template <class State>
class weekly_load {
    using C = typename State::catalogue;
    static constexpr training_rules const& rules = training_rules_of<C>;

public:
    constexpr explicit weekly_load(State& s) : s_(s) {}

    /// The work of the weeks as it stands on a day that may lie ahead.
    constexpr work_of_weeks work_on(std::int32_t day) const {
        auto const by = static_cast<std::size_t>(std::max(week_of(s_, day) - week_of(s_, s_.day), 0));
        work_of_weeks out;
        for (std::size_t to = by; to < 5; ++to) {
            out.all[to] = s_.work[to - by];
            out.most[to] = s_.most_work[to - by];
        }
        return out;
    }
    /// How much work there is room for on a day, by the training rules of the catalogue; by those of the library a
    /// session may be a fifth larger than the largest of the last four weeks, and a week a tenth (a fifth from week 12
    /// on) larger than the largest of them. Whoever trains less than three times a week may do half as much again, up
    /// to three of the largest sessions. In the days after a harder class began, and while a family waits for one, a
    /// week is no larger than the largest. A light week has seventy percent, the week after an illness half. Without a
    /// week to compare with there is no such limit.
    constexpr std::int32_t room_for_work(std::int32_t day) const {
        work_of_weeks const w = work_on(day);
        std::int64_t const all = most_before(w.all), most = most_before(w.most);
        if (most <= 0) return day_window::no_end;
        dose_share const share = share_on(s_, day);
        std::int64_t week = all;
        if (share != dose_share::whole) {
            week = all * percent_of(share) / 100;
        } else if (grows(day)) {
            std::int64_t const seldom =
                trains_seldom(day) ? std::min(3 * most, all * rules.seldom_week_percent / 100) : 0;
            bool const early = day < rules.early_until.value();
            week = std::max(all * (early ? rules.early_week_percent : rules.later_week_percent) / 100, seldom);
        }
        std::int64_t const left = std::clamp<std::int64_t>(week - w.all[0], 0, most * rules.session_percent / 100);
        return static_cast<std::int32_t>(std::min<std::int64_t>(left, day_window::no_end));
    }
    /// Less than three days a week with a session, over the two weeks before a day.
    constexpr bool trains_seldom(std::int32_t day) const {
        std::int32_t const by = std::clamp(day - s_.day, 0, 16);
        return std::popcount((std::uint32_t{s_.recent[0]} << by >> 1) & 0x3FFFU) <= 4;
    }
    /// Whether a family may go to a form of a harder effort class on the state's day, of which `work` is not recorded
    /// yet: in a week that is no larger than the largest of the four before (docs/clinical.md, volume and class).
    constexpr bool has_room_for_class(std::int32_t work) const { return !week_has_grown(work); }

    /// Moves the weeks on. It comes before the state's day is set, for it counts from the old one.
    constexpr void move_to(std::int32_t day) {
        work_of_weeks const w = work_on(day);
        s_.work = w.all;
        s_.most_work = w.most;
    }
    /// Moves the weeks back to a day before the state's, as if what was done since had been done on it; the week does
    /// not grow from there. Weeks that the way there pushed out are not known.
    constexpr void move_back_to(std::int32_t day) {
        auto const by = static_cast<std::size_t>(std::max(week_of(s_, s_.day) - week_of(s_, day), 0));
        work_of_weeks w;
        for (std::size_t i = 0; i < 5; ++i) {
            std::size_t const to = i - std::min(i, by);
            w.all[to] = std::min(w.all[to] + s_.work[i], most_weekly_work);
            w.most[to] = std::max(w.most[to], s_.most_work[i]);
        }
        // Where this week is all that is left to compare with, the largest that is known stands for the weeks before.
        if (by != 0 && most_before(w.most) == 0) {
            w.all[1] = *std::max_element(s_.work.begin(), s_.work.end());
            w.most[1] = *std::max_element(s_.most_work.begin(), s_.most_work.end());
        }
        s_.work = w.all;
        s_.most_work = w.most;
        s_.last_class = static_cast<std::int16_t>(day);
    }
    /// The work of a session that was done.
    constexpr void record(std::int32_t work) {
        s_.work[0] = std::min(s_.work[0] + work, most_weekly_work);
        s_.most_work[0] = std::max(s_.most_work[0], work);
    }
    constexpr void begin_class() {
        s_.last_class = s_.day;
        s_.class_waits = -1;
    }
    /// There was no room for a harder class. Where the week has grown too much for it, the next two do not grow.
    constexpr void postpone_class(std::int32_t work) {
        if (week_has_grown(work) && days_since(s_.day, s_.class_waits) >= rules.class_waits.value())
            s_.class_waits = s_.day;
    }

private:
    static constexpr std::int64_t most_before(std::array<std::int32_t, 5> const& weeks) {
        return std::max({weeks[1], weeks[2], weeks[3], weeks[4]});
    }
    /// Whether the work of the week may be more than before.
    constexpr bool grows(std::int32_t day) const {
        return days_since(day, s_.last_class) >= rules.class_settles.value() &&
               days_since(day, s_.class_waits) >= rules.class_waits.value();
    }
    constexpr bool week_has_grown(std::int32_t work) const {
        std::int64_t const before = most_before(s_.work);
        return before > 0 && std::int64_t{s_.work[0]} + work > before;
    }

    State& s_;
};

}  // namespace detail
}  // namespace regimen

#endif
