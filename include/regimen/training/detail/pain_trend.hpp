// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Reported pain over the weeks: whether it rises, and whether exercise helps.
// Three weeks are kept: the first, the last one with reports, and this one.
#ifndef REGIMEN_TRAINING_DETAIL_PAIN_TREND_HPP
#define REGIMEN_TRAINING_DETAIL_PAIN_TREND_HPP

#include <regimen/progression/feedback.hpp>
#include <regimen/progression/training_rules.hpp>
#include <regimen/training/detail/stop_signs.hpp>
#include <regimen/training/training_state.hpp>

#include <cstdint>

namespace regimen {

namespace detail {

constexpr int mean_tenths(std::int16_t sum, std::int16_t n) { return sum * 10 / n; }

/// A week's mean is judged from so many reports on.
inline constexpr std::int16_t enough_reports = 3;

/// What the weeks say about whether exercise helps.
enum class exercise_help : std::uint8_t {
    unknown,        ///< too early, too little said, or hardly any pain at first
    helps,          ///< pain has dropped by two points or by 30 percent
    not_yet,        ///< four weeks of regular sessions without that
    not_in_time,    ///< six weeks without it
    clearly_worse,  ///< two points more than in the first week
};

/// The part of a state that holds the pain of the first week, of the last one with reports, and of this one.
template <class State>
class pain_of_weeks {
public:
    constexpr explicit pain_of_weeks(State& s) : s_(s) {}

    /// P3: the mean of this week so far is half a point or more above that of the last week with reports.
    constexpr bool rises() const {
        pain_week const& last = s_.pain[1];
        pain_week const& now = s_.pain[2];
        if (last.worst_n == 0 || now.worst_n == 0) return false;
        return (2 * now.worst_sum - now.worst_n) * last.worst_n >= 2 * last.worst_sum * now.worst_n;
    }
    /// P5 and P6: by four weeks of regular sessions pain has dropped by two points or by 30 percent; by six at the
    /// latest. A catalogue may state other times, or that pain is not judged by them (pain_trend_rules). The first week
    /// is compared with the last whole week, so that one bad day decides nothing.
    constexpr exercise_help help() const {
        if (s_.pain[0].before_n == 0 || s_.pain[1].before_n < enough_reports) return exercise_help::unknown;
        int const first = mean_tenths(s_.pain[0].before_sum, s_.pain[0].before_n);
        int const now = mean_tenths(s_.pain[1].before_sum, s_.pain[1].before_n);
        std::int32_t const time = s_.day - s_.pain[0].first_day;
        if (now - first >= 20) return exercise_help::clearly_worse;
        pain_trend_rules const& rules = training_rules_of<typename State::catalogue>.pain;
        bool const early = time < rules.first_look.value() || s_.sessions < rules.sessions;
        if (!rules.judged || early || first < 10 * rules.worth_judging) return exercise_help::unknown;
        if (first - now >= 20 || (first - now) * 100 >= first * 30) return exercise_help::helps;
        return time < rules.last_look.value() ? exercise_help::not_yet : exercise_help::not_in_time;
    }

    /// This week begins, where it has not: something was told since a professional looked. The first week, which others
    /// are compared with, is one with numbers.
    constexpr void begin_this_week() {
        if (s_.pain[2].first_day < 0) s_.pain[2].first_day = s_.day;
    }
    /// What is said of pain in one exercise, on the state's day.
    constexpr void record(exercise_feedback const& f) {
        begin_week();
        if (s_.day - s_.pain[0].first_day < 7) add(s_.pain[0], f);
        add(s_.pain[2], f);
    }
    /// Notes what help() says: without help a professional should look, and with more pain, or without help in time,
    /// one must.
    constexpr void note_help() {
        exercise_help const found = help();
        if (found == exercise_help::helps) s_.not_helping = 0;
        if (found == exercise_help::not_yet || found == exercise_help::not_in_time) s_.not_helping = 1;
        if (found == exercise_help::not_in_time || found == exercise_help::clearly_worse)
            signs_and_lock(s_).lock(lock_reason::pain_not_better, no_known_sign);
    }
    /// A professional looked at it: the weeks begin anew.
    constexpr void confirm() {
        s_.not_helping = 0;
        s_.pain = {};
    }

private:
    /// Weeks are counted from the first report. A week without reports does not take the last one's place.
    constexpr void begin_week() {
        if (s_.pain[0].first_day < 0) s_.pain[0].first_day = s_.day;
        begin_this_week();
        std::int32_t const weeks = (s_.day - s_.pain[2].first_day) / 7;
        if (weeks <= 0) return;
        if (s_.pain[2].worst_n != 0 || s_.pain[2].before_n != 0) s_.pain[1] = s_.pain[2];
        s_.pain[2] = {.first_day = static_cast<std::int16_t>(s_.pain[2].first_day + 7 * weeks)};
    }
    static constexpr void add(pain_week& w, exercise_feedback const& f) {
        // More reports than that change no mean.
        if (f.worst.given() && w.worst_n < most_pain_reports) {
            w.worst_sum = static_cast<std::int16_t>(w.worst_sum + f.worst.points());
            ++w.worst_n;
        }
        if (f.before.given() && w.before_n < most_pain_reports) {
            w.before_sum = static_cast<std::int16_t>(w.before_sum + f.before.points());
            ++w.before_n;
        }
    }

    State& s_;
};

}  // namespace detail
}  // namespace regimen

#endif
