// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How one item of a report becomes a decision: its class, gaps, the growth of the week, and its family's ladder state.
#ifndef REGIMEN_TRAINING_DETAIL_DECIDE_ITEM_HPP
#define REGIMEN_TRAINING_DETAIL_DECIDE_ITEM_HPP

#include <regimen/person/person.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/progression/ladder.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/session/composition_rules.hpp>
#include <regimen/training/detail/pain_trend.hpp>
#include <regimen/training/detail/stop_signs.hpp>
#include <regimen/training/detail/weekly_load.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/session_report.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

template <class C>
constexpr std::int16_t family_of(std::size_t exercise) {
    auto const& table = progression_table<C>;
    for (std::size_t f = 0; f < table.size(); ++f) {
        for (std::size_t m = 0; m < table[f].size; ++m) {
            if (table[f].members[m] == static_cast<std::int16_t>(exercise)) return static_cast<std::int16_t>(f);
        }
    }
    return -1;
}
constexpr std::size_t member_of(progression_row const& p, std::size_t exercise) {
    for (std::size_t m = 0; m < p.size; ++m) {
        if (p.members[m] == static_cast<std::int16_t>(exercise)) return m;
    }
    return npos;
}
/// The nearest easier form that is permitted, or npos.
template <class C>
constexpr std::size_t easier_member(screening<C> const& s, progression_row const& p, std::size_t member) {
    while (member-- > 0) {
        if (s.permits(static_cast<std::size_t>(p.members[member]))) return member;
    }
    return npos;
}

/// The class of a report, with what its day adds: the cap of the week and of screening, new classes, light weeks,
/// trends.
template <class C>
constexpr session_context context_for(training_state<C> const& s, screening<C> const& screened, session_report const& r,
                                      exercise_row const& e) {
    session_context x;
    x.exertion_cap = composition_of<C>.band_of(composition_of<C>.band_day(screened.made_for().raw())).max_exertion;
    if (screened.limits().max_exertion != session_limits::none)
        x.exertion_cap = std::min(x.exertion_cap, screened.limits().max_exertion);
    x.exhausted = r.exhausted;
    x.trend_rising = pain_rises(s);
    std::int16_t const began = s.class_began[e.effort.rank % training_state<C>::n_ranks];
    x.new_class_week = began < 0 || r.day - began < 7;
    x.light_week = light_week(s, r.day);
    return x;
}

/// Applies the days without a session to a family, and more than four weeks without this family (dossier 5.5). True:
/// the time since its last change is counted anew.
template <class C>
constexpr bool family_after_gap(training_state<C> const& s, screening<C> const& screened, std::size_t f,
                                rung_table const& t, std::int32_t day, ladder_state& now) {
    if (now.at == ladder_state::never_done || s.last_session < 0 || s.families[f].last_done < 0) return false;
    // Days missed: between sessions on Monday and on Thursday there are two.
    std::int32_t const own = days_since(day, s.families[f].last_done) - 1;
    std::int32_t const gap = own > 28 ? own : day - s.last_session - 1;
    std::size_t const m = t.member[now.at];
    bool const previous_open = m > 0 && easier_member(screened, progression_table<C>[f], m) == m - 1;
    return pass_gap(t, now, gap, previous_open);
}

/// Whether a form may be entered: it is permitted, the person has the equipment, and does not avoid its position.
/// Otherwise the family would stand at a form that no session can hold.
template <class C>
constexpr bool form_open(screening<C> const& screened, std::size_t exercise) {
    exercise_row const& e = view_of<C>.exercises[exercise];
    person const& p = screened.made_for().raw();
    return screened.permits(exercise) && equipped(e, p.equipment) && (e.positions & ~p.avoids) != 0;
}

/// What a class of reports makes of a ladder state.
constexpr progress_step step_after(policy_view const& p, rung_table const& t, ladder_state const& now,
                                   feedback_class seen, moment const& m) {
    return advance_state(t, p, tops_of(p), now, rules_open_to(p, seen), count_of(p.counts, seen), m);
}
constexpr void note_dates(family_record& r, progress_step const& step, std::int16_t day) {
    if (step.changed_dose) r.last_change = day;
    if (step.made == decision::regress || step.made == decision::remove) r.last_regress = day;
}

/// The class of one exercise of a report; a sign of the whole session eases them all.
template <class C>
constexpr feedback_class class_of_item(training_state<C> const& s, screening<C> const& screened,
                                       session_report const& r, item_report const& item) {
    feedback_class const seen =
        classify(item.feedback, context_for(s, screened, r, view_of<C>.exercises[item.exercise]));
    if (!seen.is(observed::no_sign) && !seen.is(observed::sign_unsaid)) return seen;
    if (r.sign.effect() == sign_effect::eases) return seen.with(observed::sign_eases);
    return r.sign.effect() == sign_effect::removes ? seen.with(observed::sign_removes) : seen;
}

template <class C>
constexpr item_decision decide_item(training_state<C>& s, screening<C> const& screened, session_report const& r,
                                    item_report const& item, bool any_sign, bool was_permitted) {
    item_decision out;
    out.exercise = item.exercise;
    out.family = family_of<C>(item.exercise);
    out.seen = class_of_item(s, screened, r, item);
    // A session with a stop sign is not a full one for any of its exercises.
    if (any_sign && out.seen.is(observed::no_sign)) out.seen = out.seen.with(observed::sign_unsaid);
    if (out.family < 0) return out;
    auto const f = static_cast<std::size_t>(out.family);
    progression_row const& p = progression_table<C>[f];
    rung_table const& t = rung_tables<C>[f];
    family_record& record = s.families[f];
    std::size_t const member = member_of(p, item.exercise);
    ladder_state& now = record.now;
    bool const done_today = item.feedback.done != completion::not_done;
    if (now.at == ladder_state::never_done && (!done_today || !was_permitted)) {
        // Not begun: as with an exercise that was taken out, only a sign that locks counts.
        progress_step const step = step_after(*p.policy, t, {.removed = 1}, out.seen, {});
        out.made = step.made;
        out.rule = step.rule;
        if (out.seen.is(observed::sign_locks)) lock_all(s, lock_reason::stop_sign, std::int8_t{-1});
        return out;
    }
    if (now.at == ladder_state::never_done) {
        now = {.at = t.start[member], .removed = now.removed, .locked = now.locked};
        record.last_change = static_cast<std::int16_t>(r.day);
    }
    // An easier form replaces the form of the state where screening closed that one, or where even the easier one did
    // harm. In all other cases the easier form counts for nothing.
    bool const closed = !screened.permits(static_cast<std::size_t>(p.members[t.member[now.at]]));
    bool const hurt = out.seen.is(observed::pain_raised) || out.seen.is(observed::pain_high) ||
                      out.seen.is(observed::pain_local) || out.seen.is(observed::worse) ||
                      out.seen.is(observed::sign_eases) || out.seen.is(observed::sign_removes);
    if (member < t.member[now.at] && (closed || hurt)) {
        if (withdraw_to(t, now, member)) record.last_change = static_cast<std::int16_t>(r.day);
    }
    out.not_as_planned = member != t.member[now.at] || !screened.permits(item.exercise);
    std::size_t const here = t.member[now.at];
    bool const light = light_week(s, r.day);
    out.from = rung_today(t, now, light);
    moment const m{
        .since_rise = r.day - record.last_change,
        .since_regress = days_since(r.day, record.last_regress),
        .next_open = here + 1 < p.size && form_open(screened, static_cast<std::size_t>(p.members[here + 1])),
        .previous_open = here > 0 && form_open(screened, static_cast<std::size_t>(p.members[here - 1])),
        .light_week = light,
    };
    feedback_class seen = out.seen;
    if (out.not_as_planned) seen = seen.with(observed::completion_unsaid);
    progress_step step = step_after(*p.policy, t, now, seen, m);
    bool const rises = step.made == decision::advance || step.made == decision::resume;
    if (rises && step.rule != progress_step::no_rule) {
        bool const back = step.made == decision::resume;
        std::int32_t const more = t.volume[rung_today(t, step.now)] - t.volume[rung_today(t, now)];
        bool const harder_class = t.effort[t.member[step.now.at]] > t.effort[t.member[now.at]];
        bool const room = back ? resume_has_room(s, r.day, more)
                               : class_has_room(s, r.day, harder_class) && week_has_room(s, r.day, more);
        if (!room) {
            std::uint8_t const full = now.full;
            step.now = now;
            if (!back) step.now.full = std::max<std::uint8_t>(full, tops_of(*p.policy).full);
            step.made = decision::hold;
            step.changed_dose = false;
            out.weekly_cap = true;
        }
    }
    now = step.now;
    out.made = step.made;
    out.rule = step.rule;
    out.nothing_higher = step.nothing_higher;
    out.to = now.startable() ? rung_today(t, now, light) : ladder_state::never_done;
    note_dates(record, step, s.day);
    if (step.made == decision::stop) {
        std::int8_t const sign = item.feedback.sign.sign;
        bool const known = sign >= 0 && static_cast<std::size_t>(sign) < s.n_signs;
        lock_all(s, lock_reason::stop_sign, known ? sign : std::int8_t{-1});
    }
    if (item.feedback.done != completion::not_done) record.last_done = static_cast<std::int16_t>(r.day);
    return out;
}

/// A sign that is told afterwards, without exercises, eases what was done last: "halve the next dose".
template <class C>
constexpr void ease_last_session(training_state<C>& s, screening<C> const& screened, observed sign) {
    for (std::size_t f = 0; f < s.n_families; ++f) {
        family_record& record = s.families[f];
        if (record.last_done < 0 || record.last_done != s.last_session || !record.now.startable()) continue;
        progression_row const& p = progression_table<C>[f];
        rung_table const& t = rung_tables<C>[f];
        std::size_t const here = t.member[record.now.at];
        moment const m{
            .since_rise = s.day - record.last_change,
            .since_regress = days_since(s.day, record.last_regress),
            .previous_open = here > 0 && screened.permits(static_cast<std::size_t>(p.members[here - 1])),
            .light_week = light_week(s, s.day),
        };
        progress_step const step = step_after(*p.policy, t, record.now, good_session.with(sign), m);
        record.now = step.now;
        note_dates(record, step, s.day);
    }
}

/// The volume of an item as it was planned, whether all of it was done or a part.
template <class C>
constexpr std::int32_t work_of_item(item_decision const& d) {
    exercise_row const& e = view_of<C>.exercises[d.exercise];
    if (e.effort.rank == 0) return 0;
    if (d.family < 0 || d.from == ladder_state::never_done || d.not_as_planned)
        return volume_of(starting_dose(*e.dose));
    return rung_tables<C>[static_cast<std::size_t>(d.family)].volume[d.from];
}

}  // namespace detail

}  // namespace regimen

#endif
