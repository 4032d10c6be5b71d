// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Clocks that are wrong. The library has none: an app says what day it is, and an event of a later day is refused, for
// else the state would wait for that day. Where the app's own clock ran ahead, the state is put back.
#ifndef REGIMEN_TRAINING_CLOCK_HPP
#define REGIMEN_TRAINING_CLOCK_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/training/detail/faults.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/recording.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <algorithm>
#include <cstdint>

namespace regimen {

/// What day it is, as the app knows it. Given to the record_* functions, it refuses what lies after it.
struct as_of {
    constexpr explicit as_of(days day) : today(day) {}
    days today;
};

namespace detail {

/// An event of a later day than today changes nothing.
template <class C>
constexpr recorded<C> refuse_future(training_state<C> const& s) {
    recorded<C> out{s};
    report_fault const unreadable = fault_on_day(s, s.day < 0 ? view_of<C>.covers.from : s.day);
    out.fault = unreadable == report_fault::none ? report_fault::day_in_the_future : unreadable;
    return out;
}

/// Days of a state that lie after today are today.
template <class... Days>
constexpr void not_after(std::int32_t today, Days&... all) {
    ((all = static_cast<std::int16_t>(std::min<std::int32_t>(all, today))), ...);
}

/// The sessions of the last sixteen days, as seen from `by` days before. What was done after that day counts as done on
/// it. The jump pushed as many days out of memory: each of them counts as one with a session, for nobody knows.
constexpr std::uint16_t recent_before(std::uint16_t recent, std::int32_t by) {
    constexpr std::uint32_t all = 0xFFFF;
    if (by >= 16) return all;
    bool const later = (recent & ((1U << by) - 1U)) != 0;
    return static_cast<std::uint16_t>((all << (16 - by) & all) | (std::uint32_t{recent} >> by) | (later ? 1U : 0U));
}

}  // namespace detail

/// record_answers() for an app that knows what day it is: answers of a later day are refused.
template <class Catalogue>
constexpr recorded<Catalogue> record_answers(training_state<Catalogue> const& s, profile<Catalogue> const& answers,
                                             days day, as_of now) {
    return day > now.today ? detail::refuse_future(s) : record_answers<Catalogue>(s, answers, day);
}

/// record_rough_night() for an app that knows what day it is: a night of a later day is refused.
template <class Catalogue>
constexpr recorded<Catalogue> record_rough_night(training_state<Catalogue> const& s, days day, as_of now) {
    return day > now.today ? detail::refuse_future(s) : record_rough_night<Catalogue>(s, day);
}

/// record_confirmation() for an app that knows what day it is: a confirmation of a later day is refused.
template <class Catalogue>
constexpr recorded<Catalogue> record_confirmation(training_state<Catalogue> const& s, days day, as_of now) {
    return day > now.today ? detail::refuse_future(s) : record_confirmation<Catalogue>(s, day);
}

/// record_session() for an app that knows what day it is. A session of a later day is refused; its complaints are kept
/// as of today, like those of every report with a fault, for they only restrict.
template <class Catalogue>
constexpr recorded<Catalogue> record_session(
    training_state<Catalogue> const& s, profile<Catalogue> const& answers, session_report const& r, as_of now,
    checked_rulebook<Catalogue> book = rulebook_of<default_rulebook_of<Catalogue>, Catalogue>) {
    if (r.day <= now.today) return record_session<Catalogue>(s, answers, r, book);
    recorded<Catalogue> out = detail::refuse_future(s);
    std::uint32_t const hash = detail::hash_of<Catalogue>(r);
    if (detail::came_before(out, hash)) return out;
    session_report as_of_today = r;
    as_of_today.day = std::max(now.today, days::from_value(s.day));
    detail::keep_complaints_of(out, answers, as_of_today, detail::facts_of<Catalogue>(r, answers), hash, book);
    return out;
}

/// A state that was made while the clock ran ahead, on the day that it really is: without this nothing could be
/// recorded until the day of its last event. Every day in it that lies after today counts as today, the questions are
/// asked anew, sessions of days that were forgotten count as done, and nothing grows for a week. So nobody may do more
/// than before, and locks and reported complaints stay. Only of how much work there was more than a month before the
/// clock's day nothing is known: as after every pause of that length, the first week has no limit of its own. A state
/// of today or before is left as it is. An app that keeps its log replays that instead: it forgets nothing.
template <class Catalogue>
constexpr recorded<Catalogue> put_clock_back(training_state<Catalogue> s, as_of now) {
    recorded<Catalogue> out{s};
    std::int32_t const today = now.today.value();
    out.fault = detail::fault_on_day(s, std::max<std::int32_t>(s.day, view_of<Catalogue>.covers.from));
    if (out.fault == report_fault::none && !view_of<Catalogue>.covers.contains(today))
        out.fault = report_fault::day_out_of_order;
    if (out.fault != report_fault::none || s.day <= today) return out;
    detail::weekly_load(s).move_back_to(today);
    for (std::uint16_t& days_with : s.recent) days_with = detail::recent_before(days_with, s.day - today);
    // How many sessions today had has been forgotten as well: as many as there can have been.
    bool const trained_today = (s.recent[0] & 1U) != 0;
    s.sessions_today = trained_today ? s.sessions : std::int16_t{0};
    s.seconds_today = trained_today ? detail::most_counted : std::int16_t{0};
    if (s.asked != s.confirmed) s.asked = -1;
    s.told = {};  // on their real days they are new
    detail::not_after(today, s.day, s.began, s.last_session, s.last_strength, s.rough, s.well_again, s.stopped,
                      s.class_waits, s.last_gentle_day, s.lock_day);
    for (pain_week& week : s.pain) detail::not_after(today, week.first_day);
    for (std::int16_t& day : s.class_began) detail::not_after(today, day);
    for (std::int16_t& day : s.last_done) detail::not_after(today, day);
    for (family_record& family : s.families) {
        detail::not_after(today, family.last_done, family.last_change, family.last_regress);
        family.now.full = 0;  // a pause may be hidden in what was forgotten
    }
    out.state = s;
    return out;
}

}  // namespace regimen

#endif
