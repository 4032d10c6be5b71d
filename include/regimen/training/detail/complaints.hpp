// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is kept of a report that cannot be taken: the complaints in it. They only restrict, so they are read as far as
// they can be, whatever else is wrong. Part of recording.hpp, in a file of its own for its length.
#ifndef REGIMEN_TRAINING_DETAIL_COMPLAINTS_HPP
#define REGIMEN_TRAINING_DETAIL_COMPLAINTS_HPP

#include <regimen/progression/ladder_decision.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/training/detail/faults.hpp>
#include <regimen/training/detail/pain_trend.hpp>
#include <regimen/training/detail/record_item.hpp>
#include <regimen/training/detail/session_days.hpp>
#include <regimen/training/detail/session_facts.hpp>
#include <regimen/training/detail/stop_signs.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// What of a report's facts is kept in spite of its fault: what restricts. Nobody is freed of a sign by it, and it ends
/// the day only where its day can be.
template <class C>
constexpr session_facts<C> complaints_in(session_facts<C> facts, bool day_in_order) {
    facts.unsaid = true;
    facts.ends_day = facts.ends_day && day_in_order;
    return facts;
}

/// Lets the doses fall that a report says did harm, each family's once; none rises. What has no dose yet, or no ladder,
/// is taken out by what takes it out in a report without a fault. Exercises that the catalogue does not know are passed
/// over.
template <class C>
constexpr void lower_what_hurt(training_state<C>& s, screening<C> const& screened, session_report const& r) {
    std::array<bool, training_state<C>::n_families> fell{};
    for (item_report const& item : r.view()) {
        std::int16_t const family = family_of<C>(item.exercise);
        if (item.exercise >= s.n_exercises) continue;
        feedback_class const own = own_class_of_item(s, screened, r, item);
        item_decision told{.exercise = item.exercise, .seen = in_its_session(own, r)};
        if (family < 0) {
            decide_without_ladder(s, r, own, told);
            continue;
        }
        auto const f = static_cast<std::size_t>(family);
        family_record& record = s.families[f];
        if (record.now.at == ladder_state::never_done) decide_not_begun(s, f, item.feedback.sign, told);
        if (fell[f] || record.now.at == ladder_state::never_done) continue;
        ladder_decision decided = decided_by_policy(*progression_table<C>[f].policy, rung_tables<C>[f], record.now,
                                                    told.seen, moment_of(s, screened, f));
        fell[f] = decided.made == decision::step_back || decided.made == decision::regress ||
                  decided.made == decision::remove || decided.made == decision::stop;
        if (!fell[f]) continue;
        // No session is counted: as many as before are to go well, and those that were not done in full stay.
        if (decided.made == decision::step_back) {
            decided.now.ease = record.now.ease;
            decided.now.incomplete = std::max(decided.now.incomplete, record.now.incomplete);
        }
        take(record, decided, s.day);
        if (decided.made == decision::stop) lock_for(s, item.feedback.sign);
    }
}

/// The day under which complaints are kept: the report's, where that can be; else the state stays at its own. A state
/// to which nothing has happened yet begins with the first day that there is.
template <class C>
constexpr bool move_to_complaint(training_state<C>& s, std::int32_t day) {
    bool const in_order = fault_on_day(s, day) == report_fault::none;
    if (in_order) {
        move_to_day(s, day);
    } else if (s.day < 0) {
        s.day = static_cast<std::int16_t>(view_of<C>.covers.from);
    }
    return in_order;
}

/// Keeps the complaints of a report that has a fault. Where there are none the state is as it was. What was done, and
/// how well, is not taken: nothing rises, and no session is counted. False where there were none.
template <class C>
constexpr bool keep_complaints(training_state<C>& s, profile<C> const& answers, session_report const& r,
                               session_facts<C> const& facts, report_fault fault, checked_rulebook<C> const& book) {
    if (!facts.complains()) return false;
    bool const in_order = move_to_complaint(s, r.day.value());
    if (fault == report_fault::other_catalogue || fault == report_fault::damaged_state) {
        // No answer and no count can be noted: its indices are another catalogue's, or no one's. A lock needs none.
        if (facts.signs.any || facts.told.any()) signs_and_lock(s).lock(lock_reason::stop_sign, no_known_sign);
    } else {
        signs_and_lock(s).record(complaints_in(facts, in_order));
        session_days(s).end_gentle_days(facts);
        pain_of_weeks(s).begin_this_week();  // newer than any confirmation, which has not settled it
        if (in_order) {  // doses last, as in a report without a fault: screening knows then what was told
            screening<C> const screened(answers_today(s, answers, r.day), book);
            lower_what_hurt(s, screened, r);
            if (!facts.any) ease_last_session(s, screened, r.sign);
        }
    }
    signs_and_lock(s).lock_families();
    return true;
}

}  // namespace detail

}  // namespace regimen

#endif
