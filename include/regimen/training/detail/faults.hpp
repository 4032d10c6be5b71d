// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is wrong with an event, if anything: its state, its day, its exercises.
// A report with a fault is not taken; complaints.hpp says what is kept of it.
#ifndef REGIMEN_TRAINING_DETAIL_FAULTS_HPP
#define REGIMEN_TRAINING_DETAIL_FAULTS_HPP

#include <regimen/training/item_decision.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

template <class C>
constexpr report_fault fault_on_day(training_state<C> const& s, std::int32_t day) {
    if (s.fingerprint != view_of<C>.fingerprint || s.version != s.current_version) return report_fault::other_catalogue;
    return day < s.day || !view_of<C>.covers.contains(day) ? report_fault::day_out_of_order : report_fault::none;
}
template <class C>
constexpr report_fault fault_in_report(training_state<C> const& s, session_report const& r) {
    report_fault const of_day = fault_on_day(s, r.day.value());
    if (of_day == report_fault::other_catalogue) return of_day;
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
