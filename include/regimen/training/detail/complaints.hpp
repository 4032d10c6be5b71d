// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is kept of a report that cannot be taken: the complaints in it. They only restrict, so they are read as far as
// they can be, whatever else is wrong. Part of recording.hpp, in a file of its own for its length.
#ifndef REGIMEN_TRAINING_DETAIL_COMPLAINTS_HPP
#define REGIMEN_TRAINING_DETAIL_COMPLAINTS_HPP

#include <regimen/progression/ladder.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/training/detail/decide_item.hpp>
#include <regimen/training/detail/faults.hpp>
#include <regimen/training/detail/session_facts.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// Lets the doses fall that a report says did harm, each family's once; none rises. Exercises that the catalogue does
/// not know have none.
template <class C>
constexpr void lower_what_hurt(training_state<C>& s, screening<C> const& screened, session_report const& r,
                               bool something_done) {
    std::array<bool, training_state<C>::n_families> fell{};
    for (item_report const& item : r.view()) {
        if (item.exercise >= s.n_exercises) continue;
        std::int16_t const family = family_of<C>(item.exercise);
        if (family < 0) continue;
        auto const f = static_cast<std::size_t>(family);
        family_record& record = s.families[f];
        if (fell[f] || record.now.at == ladder_state::never_done) continue;
        progression_row const& p = progression_table<C>[f];
        rung_table const& t = rung_tables<C>[f];
        feedback_class const seen = class_of_item(s, screened, r, item);
        std::size_t const here = t.member[record.now.at];
        moment const m{
            .since_rise = s.day - record.last_change,
            .since_regress = days_since(s.day, record.last_regress),
            .previous_open = here > 0 && form_open(screened, static_cast<std::size_t>(p.members[here - 1])),
            .light_week = light_week(s, s.day),
        };
        progress_step const step = step_after(*p.policy, t, record.now, seen, m);
        bool const falls = step.made == decision::step_back || step.made == decision::regress ||
                           step.made == decision::remove || step.made == decision::stop;
        if (!falls) continue;
        fell[f] = true;
        record.now = step.now;
        note_dates(record, step, s.day);
    }
    if (something_done) return;
    if (r.sign.effect() == sign_effect::eases) ease_last_session(s, screened, observed::sign_eases);
    if (r.sign.effect() == sign_effect::removes) ease_last_session(s, screened, observed::sign_removes);
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
/// how well, is not taken: nothing rises, and no session is counted.
template <class C>
constexpr void keep_complaints(training_state<C>& s, profile<C> const& answers, session_report const& r,
                               session_facts<C> const& facts, report_fault fault, checked_rulebook<C> const& book) {
    if (!facts.complains()) return;
    bool const in_order = move_to_complaint(s, r.day);
    if (fault == report_fault::other_catalogue) {
        // No answer and no count can be noted: their places are another catalogue's. A lock needs no place.
        if (facts.signs.any || facts.told.any()) lock_all(s, lock_reason::stop_sign, std::int8_t{-1});
    } else {
        s.reported = s.reported | facts.told;
        if (facts.signs.any) record_signs(s, facts.signs, false);
        if (facts.ends_day && in_order) s.stopped = s.day;
        if (facts.ends_gentle_days()) s.gentle_days = 0;
        if (in_order) lower_what_hurt(s, screening<C>(answers_today(s, answers, r.day), book), r, facts.any);
    }
    lock_families(s);
}

}  // namespace detail

}  // namespace regimen

#endif
