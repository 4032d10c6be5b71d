// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the report of a session says as a whole: a pure function of the report, computed once and read by everything
// that is recorded of it.
#ifndef REGIMEN_TRAINING_DETAIL_SESSION_FACTS_HPP
#define REGIMEN_TRAINING_DETAIL_SESSION_FACTS_HPP

#include <regimen/content/stop_sign.hpp>
#include <regimen/person/person.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/progression/feedback.hpp>
#include <regimen/session/composition.hpp>
#include <regimen/session/composition_rules.hpp>
#include <regimen/training/detail/readiness.hpp>
#include <regimen/training/session_report.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace regimen {

namespace detail {

/// The signs of a session, each once, with the highest level that was reported.
template <class C>
struct signs_of_session {
    static constexpr std::size_t n_signs = stop_sign_table<C>.size();
    std::array<stop_level, n_signs + 1> level{};  ///< the last: a sign that the catalogue does not know
    bool any = false;

    constexpr void add(stop_sign_report const& r) {
        if (r.effect() == sign_effect::none || r.effect() == sign_effect::unsaid) return;
        any = true;
        auto const at = std::min(static_cast<std::size_t>(r.sign), n_signs);
        stop_level const least = at < n_signs ? stop_sign_table<C>[at].level : stop_level::S1;
        // One whose level nobody stated locks the exercise that it came in, and so everything.
        stop_level const locking = r.effect() == sign_effect::locks ? stop_level::S2 : stop_level::none;
        level[at] = std::max({level[at], r.level, least, locking});
    }
};

/// P7: pain of 7 or more before a session, or on the morning after it, is the catalogue's `severe_pain`, where it has
/// such a condition.
inline constexpr int severe_pain_from = 7;

/// The conditions that a report of one exercise says yes to, besides those of its sign: severe pain before the session,
/// and a belly that does not stay flat, which is the catalogue's `doming`.
template <class C>
constexpr condition_set conditions_told(exercise_feedback const& f) {
    condition_set out;
    if constexpr (requires { typename C::severe_pain; }) {
        // What was not said is below every number.
        if (std::max(f.before.points(), f.next_morning.points()) >= severe_pain_from)
            out.set(condition_index<typename C::severe_pain, C>);
    }
    if constexpr (requires { typename C::doming; }) {
        if (f.belly_stayed_flat == answer::no) out.set(condition_index<typename C::doming, C>);
    }
    return out;
}

/// Whether it hurt, in an exercise or on the morning after it, at a place that has a limit of its own: at that limit,
/// or rising in the exercise. Where nobody said where it hurt, it may be such a place.
constexpr bool hurts_locally(exercise_feedback const& f, feedback_limits const& l = {}) {
    if (f.where == pain_place::back_or_muscle) return false;
    int const during = worst_of(f);
    bool const rose = during > 0 && f.before.given() && during - f.before.points() >= l.local_rise_stop;
    return rose || std::max(during, f.next_morning.points()) >= l.local_pain_stop;
}

/// The conditions that the catalogue's `local_pain_sign` says yes to, where it has one. Pain at such a place that was
/// reported as a number says the same.
template <class C>
constexpr condition_set told_by_local_pain() {
    condition_set out;
    if constexpr (requires { typename C::local_pain_sign; }) {
        constexpr std::size_t at = index_or_fail<typename C::local_pain_sign, in_signs, a_look_up, C>();
        for (auto const condition : stop_sign_table<C>[at].sets) {
            if (condition >= 0) out.set(static_cast<std::size_t>(condition));
        }
    }
    return out;
}

/// Whether a report is of this sign of the catalogue.
template <class C, class Sign>
constexpr bool is_of_sign(stop_sign_report const& r) {
    constexpr std::size_t at = index_or_fail<Sign, in_signs, a_look_up, C>();
    return r.seen() && static_cast<std::size_t>(r.sign) == at;
}

/// Whether a sign is the catalogue's for pain, where it has one: pain that nobody put a number to may be of any size.
template <class C>
constexpr bool is_pain_sign(stop_sign_report const& r) {
    if constexpr (requires { typename C::pain_sign; }) {
        return is_of_sign<C, typename C::pain_sign>(r);
    } else {
        return false;
    }
}

/// Whether a sign is the catalogue's for pain at a place that has a limit of its own, where it has one.
template <class C>
constexpr bool is_local_pain_sign(stop_sign_report const& r) {
    if constexpr (requires { typename C::local_pain_sign; }) {
        return is_of_sign<C, typename C::local_pain_sign>(r);
    } else {
        return false;
    }
}

/// What a report says of its session. What was done counts only for exercises that the catalogue knows; complaints
/// count whatever they came in.
template <class C>
struct session_facts {
    signs_of_session<C> signs;
    condition_set told;       ///< conditions that it says yes to, besides those of the signs
    bool local_pain = false;  ///< a number of it says what the catalogue's `local_pain_sign` says
    bool empty = true;        ///< no exercise is in it
    bool any = false;         ///< something was done
    bool worked = false;      ///< and not by breathing alone, which is no session: it ends no pause and uses up no day
    bool strength = false;    ///< something that strengthens was done
    bool mobility = false;    ///< mobility work was done, all that was planned of it
    bool settled = true;      ///< no exercise left the next morning worse, and of mobility work it was said
    bool harm = false;        ///< high pain, pain at or above a limit of its own, or a belly that did not stay flat
    bool milder = false;      ///< raised pain, or a next morning that is worse
    bool ends_day = false;    ///< P1: pain so high that no more than relaxation follows on that day
    bool unsaid = false;      ///< of an exercise nobody said whether there was a sign

    /// Something in it restricts what comes next.
    constexpr bool complains() const { return signs.any || told.any() || harm || milder; }
    /// Of every exercise it is said whether there was a sign. So a sign that is not among them was not there.
    constexpr bool all_signs_said() const { return !empty && !unsaid; }
    /// It counts towards strengthening (docs/clinical.md, readiness for strengthening): mobility, no stop sign, the
    /// morning as before.
    constexpr bool gentle() const { return mobility && settled && !harm && !signs.any && !unsaid; }
    /// It sets the days that count towards strengthening back to none.
    constexpr bool ends_gentle_days() const { return signs.any || harm; }
};

/// Of a damaged size no more items are read than there is room for.
template <class C>
constexpr session_facts<C> facts_of(session_report const& r) {
    catalogue_view const& c = view_of<C>;
    composition_view const& rules = composition_of<C>;
    session_facts<C> out;
    out.empty = r.size == 0;
    out.signs.add(r.sign);
    out.ends_day = is_pain_sign<C>(r.sign);
    for (item_report const& item : r.view()) {
        exercise_feedback const& f = item.feedback;
        observed const pain = pain_of(f, {});
        observed const after = aftermath_of(f, {});
        out.signs.add(f.sign);
        out.told = out.told | conditions_told<C>(f);
        out.local_pain = out.local_pain || hurts_locally(f);
        out.unsaid = out.unsaid || f.sign.effect() == sign_effect::unsaid;
        out.ends_day = out.ends_day || pain == observed::pain_high || (is_pain_sign<C>(f.sign) && !f.worst.given());
        out.harm = out.harm || pain == observed::pain_high || hurts_locally(f) || f.belly_stayed_flat == answer::no;
        out.milder = out.milder || pain == observed::pain_raised || after == observed::worse;
        out.settled = out.settled && after != observed::worse && after != observed::slightly_worse;
        if (f.done == completion::not_done || item.exercise >= c.exercises.size()) continue;
        exercise_row const& e = c.exercises[item.exercise];
        out.any = true;
        out.worked = out.worked || e.effort.rank > 0;
        out.strength = out.strength || is_strength(rules, e);
        if (e.effort.rank != ready_class_of<C>) continue;
        out.mobility = out.mobility || f.done == completion::as_planned || f.done == completion::beyond;
        out.settled = out.settled && after == observed::settled;
    }
    return out;
}

/// The same, under the answers of the person who reports: a number says no yes to what cannot be after their mode, for
/// it does not say which place it was. Where the mode was not stated it can be.
template <class C>
constexpr session_facts<C> facts_of(session_report const& r, profile<C> const& answers) {
    session_facts<C> out = facts_of<C>(r);
    if (!out.local_pain) return out;
    out.told = out.told | (told_by_local_pain<C>() & ~view_of<C>.not_asked_after(answers.raw().mode));
    return out;
}

}  // namespace detail

}  // namespace regimen

#endif
