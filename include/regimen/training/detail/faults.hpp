// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is wrong with an event, if anything: its state, its day, its exercises.
// A report with a fault is not taken; complaints.hpp says what is kept of it.
#ifndef REGIMEN_TRAINING_DETAIL_FAULTS_HPP
#define REGIMEN_TRAINING_DETAIL_FAULTS_HPP

#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// Whether a ladder state is at a rung of its ladder, or at none.
constexpr bool is_intact(rung_table const& t, family_record const& f) {
    ladder_state const& l = f.now;
    return (l.at < t.size || l.at == ladder_state::never_done) && l.stage < percent_of_stage.size() && l.removed <= 1 &&
           l.locked <= 1 && f.last_done >= -1 && f.last_change >= -1 && f.last_regress >= -1;
}
/// Whether a state holds only what recording makes: every number is an index that there is, or an amount that can be.
/// Stored bytes may be anything, and nobody's training is decided from them unseen.
template <class C>
constexpr bool is_intact(training_state<C> const& s) {
    constexpr std::int32_t most_work = 1'000'000'000;
    bool ok = s.day >= -1 && s.day < view_of<C>.covers.until && s.lock <= lock_reason::pain_not_better &&
              s.lock_sign >= -1 && s.lock_sign < static_cast<int>(s.n_signs) && s.well_again >= s.ill &&
              s.gentle_days >= 0 && s.gentle_days <= 4 && s.sessions >= 0 && s.sessions_today >= 0 &&
              s.seconds_today >= 0;
    // A bad night may be told of a day before anything is recorded on it.
    ok = ok && s.asked >= s.confirmed && s.asked <= s.day && s.well_again <= s.day && s.rough >= -1;
    for (std::int16_t const day : {s.began, s.last_session, s.last_strength, s.last_class, s.stopped, s.class_waits,
                                   s.last_gentle_day, s.lock_day})
        ok = ok && day >= -1 && day <= s.day;
    for (std::size_t c = view_of<C>.conditions.size(); c < most_conditions; ++c) ok = ok && !s.reported.test(c);
    for (std::size_t i = 0; i < s.work.size(); ++i)
        ok = ok && s.work[i] >= 0 && s.work[i] <= most_work && s.most_work[i] >= 0 && s.most_work[i] <= most_work;
    for (pain_week const& w : s.pain)
        ok = ok && w.first_day >= -1 && w.first_day <= s.day && w.worst_sum >= 0 && w.worst_n >= 0 &&
             w.before_sum >= 0 && w.before_n >= 0;
    for (std::int16_t const day : s.class_began) ok = ok && day >= -1 && day <= s.day;
    for (std::int16_t const day : s.last_done) ok = ok && day >= -1 && day <= s.day;
    for (std::size_t f = 0; f < s.n_families; ++f) {
        family_record const& r = s.families[f];
        ok = ok && is_intact(rung_tables<C>[f], r) && r.last_done <= s.day && r.last_change <= s.day &&
             r.last_regress <= s.day;
    }
    return ok;
}

template <class C>
constexpr report_fault fault_on_day(training_state<C> const& s, std::int32_t day) {
    if (s.fingerprint != training_fingerprint<C> || s.version != s.current_version)
        return report_fault::other_catalogue;
    if (!is_intact(s)) return report_fault::damaged_state;
    return day < s.day || !view_of<C>.covers.contains(day) ? report_fault::day_out_of_order : report_fault::none;
}
template <class C>
constexpr report_fault fault_in_report(training_state<C> const& s, session_report const& r) {
    report_fault const of_day = fault_on_day(s, r.day.value());
    if (of_day == report_fault::other_catalogue || of_day == report_fault::damaged_state) return of_day;
    if (r.size > session_report::capacity) return report_fault::unknown_exercise;
    if (of_day != report_fault::none) return of_day;
    for (std::size_t i = 0; i < r.size; ++i) {
        if (r.items[i].exercise >= s.n_exercises) return report_fault::unknown_exercise;
        for (std::size_t k = 0; k < i; ++k) {
            if (r.items[k].exercise == r.items[i].exercise) return report_fault::exercise_twice;
        }
    }
    return report_fault::none;
}

}  // namespace detail

}  // namespace regimen

#endif
