// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The work of a week: what was done, how much room is left, and what may grow.
// The limits are proposals: docs/clinical.md, "Progress".
#ifndef REGIMEN_TRAINING_DETAIL_WEEKLY_LOAD_HPP
#define REGIMEN_TRAINING_DETAIL_WEEKLY_LOAD_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/training/training_state.hpp>

#include <algorithm>
#include <array>
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

/// A week of training after an illness has half of every dose (docs/clinical.md, after an illness).
inline constexpr std::int32_t days_of_recovery = 7;
/// Why a day has less than the whole dose: every fourth week is light, and so is a day after a bad night.
template <class C>
constexpr ease_reason why_eased(training_state<C> const& s, std::int32_t day) {
    bool const recovers = s.well_again == s.ill || (s.well_again >= 0 && day - s.well_again < days_of_recovery);
    if (recovers) return ease_reason::after_illness;
    if (s.rough == day) return ease_reason::short_night;
    return week_of(s, day) % 4 == 3 ? ease_reason::light_week : ease_reason::nothing;
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

/// A dose that is ready to rise: what the week is asked to have room for.
struct dose_rise {
    std::int32_t more = 0;      ///< volume that is added; none or less where a harder form begins low
    bool harder_class = false;  ///< the next form is of a harder effort class
    bool comes_back = false;    ///< it was done before a pause
};

/// The week's growth over all exercises together: 10 percent, but one smallest step is always possible in any seven
/// days (docs/clinical.md, steps of a week). So two weeks in a row stay within the hard limit of 20 percent.
inline constexpr std::int32_t weekly_growth_percent = 10;

/// The part of a state that holds the work of the weeks, and what has grown when. Questions change nothing; what is
/// spent is spent by commit_growth().
template <class State>
class weekly_load {
    using C = typename State::catalogue;

public:
    constexpr explicit weekly_load(State& s) : s_(s) {}

    /// The work of the weeks as it stands on a day that may lie ahead.
    constexpr work_of_weeks work_on(std::int32_t day) const {
        std::int32_t const by = s_.day < 0 ? 0 : week_of(s_, day) - week_of(s_, s_.day);
        work_of_weeks out;
        for (std::size_t i = 0; i < 5; ++i) {
            std::size_t const to = i + static_cast<std::size_t>(std::clamp(by, 0, 5));
            if (to >= 5) break;
            out.all[to] = s_.work[i];
            out.most[to] = s_.most_work[i];
        }
        return out;
    }
    /// How much work there is room for on a day: a session may be a fifth larger than the largest of the last four
    /// weeks, and a week a tenth (a fifth from week 12 on) larger than the largest of them. Three sessions of the
    /// largest size a week are always possible. A light week has seventy percent, the week after an illness half.
    /// Without a week to compare with there is no such limit (docs/clinical.md, work of a week).
    constexpr std::int32_t room_for_work(std::int32_t day) const {
        work_of_weeks const w = work_on(day);
        std::int64_t all = 0, most = 0;
        for (std::size_t i = 1; i < 5; ++i) {
            all = std::max<std::int64_t>(all, w.all[i]);
            most = std::max<std::int64_t>(most, w.most[i]);
        }
        if (most <= 0) return day_window::no_end;
        dose_share const share = share_on(s_, day);
        std::int64_t const week = share == dose_share::whole ? std::max(all * (day < 84 ? 110 : 120) / 100, 3 * most)
                                                             : std::max(all, 3 * most) * percent_of(share) / 100;
        std::int64_t const left = std::clamp<std::int64_t>(week - w.all[0], 0, most * 120 / 100);
        return static_cast<std::int32_t>(std::min<std::int64_t>(left, day_window::no_end));
    }
    /// Whether a dose may rise on the state's day.
    constexpr bool has_room(dose_rise const& r) const {
        // On the way back from a pause nothing is new, so the week's ten percent do not count. But it is more than last
        // week, and so does not come within a week of a harder effort class, in either order.
        if (r.comes_back) return r.more <= 0 || since(s_.last_class) >= 7;
        return class_has_room(r.harder_class) && (r.more <= 0 || week_has_room(r.more));
    }

    /// Moves the weeks on. It comes before the state's day is set, for it counts from the old one.
    constexpr void move_to(std::int32_t day) {
        work_of_weeks const w = work_on(day);
        s_.work = w.all;
        s_.most_work = w.most;
    }
    /// Moves the weeks back to a day before the state's, as if what was done since had been done on it, and spends the
    /// growth of the week from there. Weeks that the way there pushed out are not known.
    constexpr void move_back_to(std::int32_t day) {
        auto const by = static_cast<std::size_t>(std::clamp(week_of(s_, s_.day) - week_of(s_, day), 0, 5));
        work_of_weeks w;
        for (std::size_t i = 0; i < 5; ++i) {
            std::size_t const to = i < by ? 0 : i - by;
            w.all[to] = std::min(w.all[to] + s_.work[i], 1'000'000'000);
            w.most[to] = std::max(w.most[to], s_.most_work[i]);
        }
        s_.work = w.all;
        s_.most_work = w.most;
        s_.window = {};
        s_.window_began = s_.last_growth = s_.last_class = static_cast<std::int16_t>(day);
    }
    /// The work of a session that was done.
    constexpr void record(std::int32_t work) {
        s_.work[0] = std::min(s_.work[0] + work, 1'000'000'000);
        s_.most_work[0] = std::max(s_.most_work[0], work);
    }
    /// Spends what has_room() said there is room for.
    constexpr void commit_growth(dose_rise const& r) {
        if (!r.comes_back && r.harder_class) {
            s_.last_class = s_.day;
            s_.class_waits = -1;
        }
        if (r.more <= 0) return;
        if (!r.comes_back) s_.window = window_with(r.more);
        if (!r.comes_back && week_is_over()) s_.window_began = s_.day;
        s_.last_growth = s_.day;
    }
    /// A dose was ready, and there was no room. Where it would go to a harder effort class the others wait for it from
    /// now on, up to two weeks; but only if something grew since the last time: effort class and volume take turns.
    constexpr void postpone_growth(dose_rise const& r) {
        if (r.comes_back || !r.harder_class) return;
        if (since(s_.class_waits) >= 14 && s_.last_growth > s_.last_class) s_.class_waits = s_.day;
    }

private:
    constexpr std::int32_t since(std::int16_t then) const { return days_since(s_.day, then); }
    /// Volume and effort class never rise in one week (docs/clinical.md, volume and class): a family goes to a harder
    /// effort class when nothing else grew for seven days, and nothing grows for seven days after it. While one is
    /// ready to, the others wait for it.
    constexpr bool class_has_room(bool harder_class) const {
        if (since(s_.last_class) < 7) return false;
        return harder_class ? since(s_.last_growth) >= 7 : since(s_.class_waits) >= 14;
    }
    constexpr bool week_has_room(std::int32_t more) const {
        if (since(s_.last_growth) >= 7) return true;  // one smallest step
        auto const [from, sum] = window_with(more);
        return std::int64_t{sum} * 100 <= std::int64_t{from} * weekly_growth_percent;
    }
    constexpr bool week_is_over() const { return s_.window_began < 0 || s_.day - s_.window_began >= 7; }
    /// The volume at the start of the week of growth, and what is added in it, with this rise.
    constexpr std::array<std::int32_t, 2> window_with(std::int32_t more) const {
        std::int32_t const now = volume_in_training();  // what the person has left off since does not count any more
        if (week_is_over()) return {now, more};
        return {std::min(s_.window[0], now - s_.window[1]), more + s_.window[1]};
    }
    constexpr std::int32_t volume_in_training() const {
        std::int32_t sum = 0;
        for (std::size_t f = 0; f < State::n_families; ++f) {
            family_record const& r = s_.families[f];
            if (r.now.at == ladder_state::never_done || !r.now.startable() || since(r.last_done) > 14) continue;
            rung_table const& t = rung_tables<C>[f];
            sum += t.volume[rung_today(t, r.now)];
        }
        return sum;
    }

    State& s_;
};

}  // namespace detail
}  // namespace regimen

#endif
