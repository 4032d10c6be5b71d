// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is kept of a report that cannot be taken: the complaints in it. They only restrict, so they are read as far as
// they can be, whatever else is wrong. Part of recording.hpp, in a file of its own for its length.
#ifndef REGIMEN_TRAINING_DETAIL_COMPLAINTS_HPP
#define REGIMEN_TRAINING_DETAIL_COMPLAINTS_HPP

#include <regimen/progression/ladder.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/training/detail/decide_item.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// The complaints of a report: its signs, what else it says yes to, and pain.
template <class C>
struct complaints_of {
    signs_of_session<C> signs;
    condition_set told;     ///< conditions, besides those of the signs
    bool ends_day = false;  ///< P1: pain so high that no more than relaxation follows on that day
    bool harm = false;      ///< high pain, pain at a limit of its own, or a belly that did not stay flat

    constexpr explicit complaints_of(session_report const& r) {
        signs.add(r.sign);
        for (item_report const& item : r.view()) add(item.feedback);
    }
    constexpr void add(exercise_feedback const& f) {
        signs.add(f.sign);
        told = told | conditions_told<C>(f);
        observed const pain = pain_of(f, {});
        ends_day = ends_day || pain == observed::pain_high;
        harm = harm || pain == observed::pain_high || pain == observed::pain_local || f.belly_stayed_flat == answer::no;
    }
    constexpr bool any() const { return signs.any || told.any() || harm; }
};

/// Lets the doses fall that a report says did harm, each family's once; none rises. Exercises that the catalogue does
/// not know have none.
template <class C>
constexpr void lower_what_hurt(training_state<C>& s, screening<C> const& screened, session_report const& r) {
    bool known = false;
    std::array<bool, training_state<C>::n_families> fell{};
    for (item_report const& item : r.view()) {
        if (item.exercise >= s.n_exercises) continue;
        known = known || item.feedback.done != completion::not_done;
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
    if (known) return;
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
                               report_fault fault, checked_rulebook<C> const& book) {
    complaints_of<C> const told(r);
    if (!told.any()) return;
    bool const in_order = move_to_complaint(s, r.day);
    if (fault == report_fault::other_catalogue) {
        // No answer and no count can be noted: their places are another catalogue's. A lock needs no place.
        if (told.signs.any || told.told.any()) lock_all(s, lock_reason::stop_sign, std::int8_t{-1});
    } else {
        s.reported = s.reported | told.told;
        if (told.signs.any) record_signs(s, told.signs, false);
        if (told.ends_day && in_order) s.stopped = s.day;
        if (told.signs.any || told.harm) s.gentle_days = 0;
        if (in_order) lower_what_hurt(s, screening<C>(answers_today(s, answers, r.day), book), r);
    }
    lock_families(s);
}

}  // namespace detail

}  // namespace regimen

#endif
