// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The work of a week: what was done, how much room is left, and what may grow.
#ifndef REGIMEN_TRAINING_DETAIL_WEEKLY_LOAD_HPP
#define REGIMEN_TRAINING_DETAIL_WEEKLY_LOAD_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/progression/ladder.hpp>
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

/// Every fourth week is light; so is a day after a bad night.
template <class C>
constexpr bool light_week(training_state<C> const& s, std::int32_t day) {
    return s.rough == day || week_of(s, day) % 4 == 3;
}

/// The work of this week and of the four before, moved on to a given day.
struct work_of_weeks {
    std::array<std::int32_t, 5> all{};
    std::array<std::int32_t, 5> most{};
};

template <class C>
constexpr work_of_weeks work_on(training_state<C> const& s, std::int32_t day) {
    std::int32_t const by = s.day < 0 ? 0 : week_of(s, day) - week_of(s, s.day);
    work_of_weeks out;
    for (std::size_t i = 0; i < 5; ++i) {
        std::size_t const to = i + static_cast<std::size_t>(std::clamp(by, 0, 5));
        if (to >= 5) break;
        out.all[to] = s.work[i];
        out.most[to] = s.most_work[i];
    }
    return out;
}

/// How much work there is room for today: a session may be a fifth larger than the largest of the last four weeks, and
/// a week a tenth (a fifth from week 12 on) larger than the largest of them. Three sessions of the largest size a week
/// are always possible. A light week has seventy percent. Without a week to compare with there is no such limit
/// (dossier 5.4).
template <class C>
constexpr std::int32_t room_for_work(training_state<C> const& s, std::int32_t day) {
    work_of_weeks const w = work_on(s, day);
    std::int32_t all = 0, most = 0;
    for (std::size_t i = 1; i < 5; ++i) {
        all = std::max(all, w.all[i]);
        most = std::max(most, w.most[i]);
    }
    if (most == 0) return day_window::no_end;
    std::int32_t const week = light_week(s, day) ? std::max(all, 3 * most) * percent_of_light_week / 100
                                                 : std::max(all * (day < 84 ? 110 : 120) / 100, 3 * most);
    return std::clamp(week - w.all[0], std::int32_t{0}, most * 120 / 100);
}

template <class C>
constexpr void move_to_day(training_state<C>& s, std::int32_t day) {
    std::int32_t const by = s.day < 0 ? 16 : day - s.day;
    for (auto& r : s.recent) r = by >= 16 ? std::uint16_t{0} : static_cast<std::uint16_t>(r << by);
    if (by != 0) s.sessions_today = s.seconds_today = 0;
    work_of_weeks const w = work_on(s, day);
    s.work = w.all;
    s.most_work = w.most;
    s.day = static_cast<std::int16_t>(day);
    if (s.began < 0) s.began = s.day;
}

template <class C>
constexpr std::int32_t volume_in_training(training_state<C> const& s, std::int32_t day) {
    std::int32_t sum = 0;
    for (std::size_t f = 0; f < s.n_families; ++f) {
        family_record const& r = s.families[f];
        if (r.now.at == ladder_state::never_done || !r.now.startable() || days_since(day, r.last_done) > 14) continue;
        rung_table const& t = rung_tables<C>[f];
        sum += t.volume[rung_today(t, r.now)];
    }
    return sum;
}

/// The week's growth over all exercises together: 10 percent, but one smallest step is always possible in any seven
/// days (dossier 5.4). So two weeks in a row stay within the hard limit of 20 percent.
inline constexpr std::int32_t weekly_growth_percent = 10;

template <class C>
constexpr bool week_has_room(training_state<C>& s, std::int32_t day, std::int32_t more) {
    if (more <= 0) return true;
    bool const only_step = days_since(day, s.last_growth) >= 7;
    bool const new_week = s.window_began < 0 || day - s.window_began >= 7;
    std::int32_t const now = volume_in_training(s, day);  // what the person has left off since does not count any more
    std::int32_t const from = new_week ? now : std::min(s.window[0], now - s.window[1]);
    std::int32_t const sum = more + (new_week ? 0 : s.window[1]);
    if (!only_step && std::int64_t{sum} * 100 > std::int64_t{from} * weekly_growth_percent) return false;
    if (new_week) s.window_began = static_cast<std::int16_t>(day);
    s.window = {from, sum};
    s.last_growth = static_cast<std::int16_t>(day);
    return true;
}

/// Volume and class never rise in one week (dossier 5.4): a family goes to a harder class when nothing else grew for
/// seven days, and nothing grows for seven days after it. While one is ready to, the others wait for it, up to two
/// weeks.
template <class C>
constexpr bool class_has_room(training_state<C>& s, std::int32_t day, bool harder_class) {
    bool const after_class = days_since(day, s.last_class) < 7;
    if (!harder_class) return !after_class && days_since(day, s.class_waits) >= 14;
    if (after_class || days_since(day, s.last_growth) < 7) {
        // Others wait for it only if something grew since the last time: classes and volume take turns.
        if (days_since(day, s.class_waits) >= 14 && s.last_growth > s.last_class)
            s.class_waits = static_cast<std::int16_t>(day);
        return false;
    }
    s.last_class = static_cast<std::int16_t>(day);
    s.class_waits = -1;
    return true;
}

/// On the way back from a pause nothing is new, so the week's ten percent do not count; but it is more than last week,
/// and so does not come within a week of a harder class, in either order.
template <class C>
constexpr bool resume_has_room(training_state<C>& s, std::int32_t day, std::int32_t more) {
    if (more <= 0) return true;
    if (days_since(day, s.last_class) < 7) return false;
    s.last_growth = static_cast<std::int16_t>(day);
    return true;
}

}  // namespace detail
}  // namespace regimen

#endif
