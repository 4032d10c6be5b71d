// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Recording: what happened makes a new state out of the old one. Each function is pure, so replaying a log gives the
// same state; of a report that cannot be taken only the complaints are kept, and it says why.
#ifndef REGIMEN_TRAINING_RECORDING_HPP
#define REGIMEN_TRAINING_RECORDING_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/person/person.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/training/detail/complaints.hpp>
#include <regimen/training/detail/faults.hpp>
#include <regimen/training/detail/pain_trend.hpp>
#include <regimen/training/detail/record_item.hpp>
#include <regimen/training/detail/session_days.hpp>
#include <regimen/training/detail/session_facts.hpp>
#include <regimen/training/detail/stop_signs.hpp>
#include <regimen/training/detail/weekly_load.hpp>
#include <regimen/training/item_decision.hpp>

#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// An event of a day that is not a session: refused, or the state moved to that day and changed.
template <class C, class Change>
constexpr recorded<C> record_event(training_state<C> s, days day, Change change) {
    recorded<C> out{s};
    out.fault = fault_on_day(s, day.value());
    if (out.fault != report_fault::none) return out;
    move_to_day(s, day.value());
    change(s);
    out.state = s;
    return out;
}

template <class C>
constexpr bool was_done(session_report const& r, std::size_t family) {
    for (item_report const& item : r.view()) {
        if (item.feedback.done != completion::not_done && family_of<C>(item.exercise) == static_cast<int>(family))
            return true;
    }
    return false;
}
/// A pause ends with the first exercise that is done: each family begins where its days without it leave it. What is
/// for every day ends none but its own.
template <class C>
constexpr void end_pauses(training_state<C>& s, screening<C> const& screened, session_report const& r, bool worked) {
    for (std::size_t f = 0; f < s.n_families; ++f) {
        family_record& family = s.families[f];
        if (!worked && !(is_for_every_day<C>(f) && was_done<C>(r, f))) continue;
        if (family_after_gap(s, screened, f, rung_tables<C>[f], s.day, family.now)) family.last_change = s.day;
    }
}

constexpr bool state_is_readable(report_fault fault) {
    return fault != report_fault::other_catalogue && fault != report_fault::damaged_state;
}
/// How a report is remembered of which only the complaints were kept: recorded without a fault later on, it is new.
constexpr std::uint32_t refused(std::uint32_t hash) { return (hash ^ 0x9e3779b9U) | 1U; }
/// What an app sends twice happened once. It was in order in its time, whatever day it is now.
template <class C>
constexpr bool came_before(recorded<C>& out, std::uint32_t hash) {
    if (!state_is_readable(out.fault)) return false;
    session_days const days(out.state);
    if (!days.knows(hash) && (out.fault == report_fault::none || !days.knows(refused(hash)))) return false;
    out.known_already = true;
    if (out.fault == report_fault::day_out_of_order) out.fault = report_fault::none;
    return true;
}
/// Of a report that cannot be taken: its complaints are kept, once.
template <class C>
constexpr void keep_complaints_of(recorded<C>& out, profile<C> const& answers, session_report const& r,
                                  session_facts<C> const& facts, std::uint32_t hash, checked_rulebook<C> const& book) {
    if (keep_complaints(out.state, answers, r, facts, out.fault, book) && state_is_readable(out.fault))
        session_days(out.state).remember(refused(hash));
}

}  // namespace detail

/// Records that the person answered the questions on a day. A complaint that they now answer with no does not count any
/// more. A complaint that they still have counts as cleared only if a professional looked at it since the questions
/// were last answered (record_confirmation): an older clearance says nothing about it. One that cannot be after their
/// mode, and about which nobody is asked, ends there as well, unless they say yes.
template <class Catalogue>
constexpr recorded<Catalogue> record_answers(training_state<Catalogue> const& s, profile<Catalogue> const& answers,
                                             days day) {
    return detail::record_event(s, day, [&answers](auto& now) {
        person const& p = answers.raw();
        detail::note_illness(now, p.yes);
        // What nobody is asked about ends with the confirmation, and before it with nothing: the mode may be the slip.
        condition_set const not_asked = view_of<Catalogue>.not_asked_after(p.mode) & ~p.yes;
        bool const looked_at = now.asked == now.confirmed;
        now.reported = now.reported & ~(looked_at ? p.no | not_asked | (p.yes & p.cleared) : p.no);
        now.asked = now.day;
    });
}

/// Records a night of less than four to five hours, or a feverish family: that day is light and without strengthening.
template <class Catalogue>
constexpr recorded<Catalogue> record_rough_night(training_state<Catalogue> const& s, days day) {
    return detail::record_event(s, day, [](auto& now) { now.rough = now.day; });
}

/// Records that a professional looked at what caused the lock, or at what was taken out. Training begins again, gently.
template <class Catalogue>
constexpr recorded<Catalogue> record_confirmation(training_state<Catalogue> const& s, days day) {
    // What was told on the very day may be told again: it is new then. An older report that comes now is an app's
    // second try, and is known.
    bool const told_today = s.day == day.value();
    return detail::record_event(s, day, [told_today](auto& now) {
        detail::signs_and_lock(now).confirm();
        detail::pain_of_weeks(now).confirm();
        now.asked = now.confirmed;  // and answers the questions anew
        if (told_today) now.told = {};
        for (std::size_t f = 0; f < now.n_families; ++f) {
            confirm(rung_tables<Catalogue>[f], now.families[f].now);
            now.families[f].last_change = now.day;
            now.families[f].last_regress = -1;
        }
        for (std::int16_t& last : now.last_done) {
            if (last == now.taken_out) last = -1;
        }
    });
}

/// Records a session under the answers of its day, and decides about every exercise in it. What was not reported does
/// not raise anything. A report with a fault is not taken, but its complaints are kept, for they only restrict: stop
/// signs with their answers, counts and locks, severe pain, a belly that did not stay flat, pain that ends the day. A
/// dose that hurt falls where the day is in order; none rises. With a state of another catalogue or version no answer
/// can be noted, so everything is locked instead. Mend the report and record it onto the state of before: recorded onto
/// this one its signs would count twice. The same report once more changes nothing, byte for byte, on its day or later;
/// the last four are known. After a professional confirmed something on that day it is a new one.
template <class Catalogue>
constexpr recorded<Catalogue> record_session(
    training_state<Catalogue> s, profile<Catalogue> const& answers, session_report const& r,
    checked_rulebook<Catalogue> book = rulebook_of<default_rulebook_of<Catalogue>, Catalogue>) {
    recorded<Catalogue> out{s};
    out.fault = detail::fault_in_report(s, r);
    std::uint32_t const hash = detail::hash_of<Catalogue>(r);
    if (detail::came_before(out, hash)) return out;
    detail::session_facts<Catalogue> const facts = detail::facts_of<Catalogue>(r, answers);
    if (out.fault != report_fault::none) {
        detail::keep_complaints_of(out, answers, r, facts, hash, book);
        return out;
    }
    // Pauses end first: they are counted from the last session before this one, and what was done today was planned
    // under the answers of before the report.
    detail::move_to_day(s, r.day.value());
    if (detail::slept_badly(answers_today(s, answers, r.day))) s.rough = s.day;
    screening<Catalogue> const before(answers_today(s, answers, r.day), book);
    detail::end_pauses(s, before, r, facts.worked);

    // Then all that the report says, before anything is decided: a sign or a trend in one exercise counts for them all.
    for (item_report const& item : r.view()) detail::pain_of_weeks(s).record(item.feedback);
    detail::signs_and_lock(s).record(facts);
    detail::session_days(s).record(r, facts);

    // Then the decisions, under the answers as the report left them: no form rises that it closed.
    screening<Catalogue> const screened(answers_today(s, answers, r.day), book);
    std::int32_t const work = detail::work_of_session(s, before, r);
    detail::session_at_hand<Catalogue> const session{r, facts, before, screened, work};
    for (std::size_t i = 0; i < r.size; ++i) out.items[i] = detail::record_item(s, session, r.items[i]);
    out.size = r.size;
    if (!facts.any) detail::ease_last_session(s, screened, r.sign);

    detail::weekly_load(s).record(work);
    detail::pain_of_weeks(s).note_help();
    // The lock closes the doses last, so that every exercise has the decision of its own report.
    detail::signs_and_lock(s).lock_families();
    detail::session_days(s).remember(hash);
    // What was done was planned before the illness was known.
    detail::note_illness(s, answers.raw().yes);
    if (facts.worked && s.well_again == s.ill && !detail::is_ill(s, answers.raw().yes)) s.well_again = s.day;
    out.state = s;
    return out;
}

// Not with arguments of two catalogues.
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<training_state<Catalogue>, Other, Rest...>>
constexpr recorded<Catalogue> record_answers(training_state<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<training_state<Catalogue>, Other, Rest...>();
    return {};
}
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<training_state<Catalogue>, Other, Rest...>>
constexpr recorded<Catalogue> record_session(training_state<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<training_state<Catalogue>, Other, Rest...>();
    return {};
}

}  // namespace regimen

#endif
