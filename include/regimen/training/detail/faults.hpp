// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is wrong with an event, if anything: its state, its day, its exercises.
// A report with a fault is not taken; complaints.hpp says what is kept of it.
#ifndef REGIMEN_TRAINING_DETAIL_FAULTS_HPP
#define REGIMEN_TRAINING_DETAIL_FAULTS_HPP

#include <regimen/progression/ladder_decision.hpp>
#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/training_rules.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// Whether a record is at a rung of its ladder, or at none, has counted no further than its policy does, and is locked
/// where everything is.
constexpr bool is_intact(rung_table const& t, policy_view const& policy, family_record const& f, bool all_locked) {
    ladder_state const& l = f.now;
    counter_tops const tops = tops_of(policy);
    return (l.at < t.size || l.at == ladder_state::never_done) && l.full <= tops.full &&
           l.incomplete <= tops.incomplete && l.setbacks <= tops.setbacks && l.ease <= policy.eased_sessions &&
           l.stage < percent_of_stage.size() && l.removed <= 1 && l.locked == (all_locked ? 1 : 0) &&
           f.last_done >= -1 && f.last_change >= -1 && f.last_regress >= -1 && f.unused == 0;
}
/// Whether the reports of a week of pain are no more than are counted, and none of them has more than ten points.
constexpr bool is_intact(pain_week const& w, std::int16_t day) {
    return w.first_day >= -1 && w.first_day <= day && w.worst_n <= most_pain_reports && w.worst_sum >= 0 &&
           w.worst_sum <= 10 * w.worst_n && w.before_n <= most_pain_reports && w.before_sum >= 0 &&
           w.before_sum <= 10 * w.before_n;
}
/// A lock has its day, and is one of every family; a sign is what it may have. So whoever is locked is not freed by one
/// byte that was changed.
template <class C>
constexpr bool has_whole_lock(training_state<C> const& s) {
    bool const locked = s.lock != lock_reason::none;
    return s.lock <= lock_reason::pain_not_better && s.lock_day >= -1 && s.lock_day <= s.day &&
           locked == (s.lock_day >= 0) && s.lock_sign >= -1 && s.lock_sign < static_cast<int>(s.n_signs) &&
           (locked || s.lock_sign < 0);
}
/// Whether a state holds only what recording makes: every number is an index that there is, or an amount that can be.
/// Stored bytes may be anything, and nobody's training is decided from them unseen.
/// That no count is less than nothing follows where something else is at most that: its sessions, its day.
template <class C>
constexpr bool is_intact(training_state<C> const& s) {
    bool ok = s.day < view_of<C>.covers.until && has_whole_lock(s) && s.well_again >= s.ill && s.gentle_days >= 0 &&
              s.gentle_days <= most_gentle_days<C> && s.sessions_today >= 0 && s.sessions_today <= s.sessions &&
              s.seconds_today >= 0 && s.seconds_today <= most_counted && s.not_helping <= 1;
    // A bad night may be told of a day before anything is recorded on it.
    ok = ok && s.asked >= s.confirmed && s.asked <= s.day && s.well_again <= s.day && s.rough >= -1;
    for (std::int16_t const day :
         {s.began, s.last_session, s.last_strength, s.last_class, s.stopped, s.class_waits, s.last_gentle_day})
        ok = ok && day >= -1 && day <= s.day;
    for (std::size_t c = view_of<C>.conditions.size(); c < most_conditions; ++c) ok = ok && !s.reported.test(c);
    for (std::size_t i = 0; i < s.work.size(); ++i)
        ok = ok && s.work[i] >= 0 && s.work[i] <= most_weekly_work && s.most_work[i] >= 0 &&
             s.most_work[i] <= most_weekly_work;
    for (pain_week const& w : s.pain) ok = ok && is_intact(w, s.day);
    for (std::int16_t const day : s.class_began) ok = ok && day >= -1 && day <= s.day;
    for (std::size_t i = 0; i < s.n_exercises; ++i) {
        std::int16_t const day = s.last_done[i];
        bool const out = day == s.taken_out && family_of<C>(i) < 0;
        ok = ok && (out || (day >= -1 && day <= s.day));
    }
    for (std::size_t i = s.n_signs; i < s.seen_signs.size(); ++i) ok = ok && s.seen_signs[i] == 0;
    for (std::uint8_t const byte : s.unused) ok = ok && byte == 0;
    bool const locked = s.lock != lock_reason::none;
    for (std::size_t f = 0; f < s.n_families; ++f) {
        family_record const& r = s.families[f];
        policy_view const* const policy = progression_table<C>[f].policy;
        if (policy == nullptr) continue;  // a ladder with a fault, which is told
        ok = ok && is_intact(rung_tables<C>[f], *policy, r, locked) && r.last_done <= s.day && r.last_change <= s.day &&
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
