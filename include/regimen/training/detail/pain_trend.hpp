// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Reported pain over the weeks: whether it rises, and whether exercise helps.
#ifndef REGIMEN_TRAINING_DETAIL_PAIN_TREND_HPP
#define REGIMEN_TRAINING_DETAIL_PAIN_TREND_HPP

#include <regimen/training/detail/stop_signs.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <cstdint>

namespace regimen {

namespace detail {

constexpr int mean_tenths(std::int16_t sum, std::int16_t n) { return n == 0 ? -1 : sum * 10 / n; }

template <class C>
constexpr void record_pain(training_state<C>& s, std::int32_t day, exercise_feedback const& f) {
    if (s.pain[0].first_day < 0) s.pain[0].first_day = static_cast<std::int16_t>(day);
    if (s.pain[2].first_day < 0) s.pain[2].first_day = static_cast<std::int16_t>(day);
    if (day - s.pain[2].first_day >= 7) {
        if (s.pain[2].worst_n != 0 || s.pain[2].before_n != 0) s.pain[1] = s.pain[2];
        std::int32_t const weeks = (day - s.pain[2].first_day) / 7;
        s.pain[2] = {.first_day = static_cast<std::int16_t>(s.pain[2].first_day + 7 * weeks)};
    }
    auto const into = [&f](pain_week& w) {
        constexpr std::int16_t enough = 3000;  // more reports than that change no mean
        if (f.worst.given() && w.worst_n < enough) {
            w.worst_sum = static_cast<std::int16_t>(w.worst_sum + f.worst.points());
            ++w.worst_n;
        }
        if (f.before.given() && w.before_n < enough) {
            w.before_sum = static_cast<std::int16_t>(w.before_sum + f.before.points());
            ++w.before_n;
        }
    };
    if (day - s.pain[0].first_day < 7) into(s.pain[0]);
    into(s.pain[2]);
}

/// A week's mean is judged from so many reports on.
inline constexpr std::int16_t enough_reports = 3;

/// P3: the mean of this week so far is half a point or more above that of the last week with reports.
template <class C>
constexpr bool pain_rises(training_state<C> const& s) {
    pain_week const& last = s.pain[1];
    pain_week const& now = s.pain[2];
    if (last.worst_n == 0 || now.worst_n == 0) return false;
    return (2 * now.worst_sum - now.worst_n) * last.worst_n >= 2 * last.worst_sum * now.worst_n;
}

/// P5 and P6: by four weeks of regular sessions pain has dropped by two points or by 30 percent; by six at the latest.
/// The first week is compared with the last whole week, so that one bad day decides nothing.
template <class C>
constexpr void judge_help(training_state<C>& s, std::int32_t day) {
    int const first = mean_tenths(s.pain[0].before_sum, s.pain[0].before_n);
    int const now = mean_tenths(s.pain[1].before_sum, s.pain[1].before_n);
    std::int32_t const time = day - s.pain[0].first_day;
    if (s.pain[0].before_n == 0 || s.pain[1].before_n < enough_reports) return;
    if (now - first >= 20) return lock_all(s, lock_reason::pain_not_better, -1);  // at once if worse
    if (first < 10 || time < 28 || s.sessions < 12) return;
    bool const better = first - now >= 20 || (first - now) * 100 >= first * 30;
    s.not_helping = better ? 0 : 1;
    if (!better && time >= 42) lock_all(s, lock_reason::pain_not_better, -1);
}

}  // namespace detail
}  // namespace regimen

#endif
