// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Recording: what happened makes a new state out of the old one. Each function is pure, so replaying a log gives the
// same state; of a report that cannot be taken only the complaints are kept, and it says why.
#ifndef REGIMEN_TRAINING_RECORDING_HPP
#define REGIMEN_TRAINING_RECORDING_HPP

#include <regimen/person/person.hpp>
#include <regimen/progression/ladder.hpp>
#include <regimen/training/detail/complaints.hpp>
#include <regimen/training/detail/faults.hpp>
#include <regimen/training/detail/session_facts.hpp>
#include <regimen/training/item_decision.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace regimen {

namespace detail {

/// An event of a day that is not a session: refused, or the state moved to that day and changed.
template <class C, class Change>
constexpr recorded<C> record_event(training_state<C> s, std::int32_t day, Change change) {
    recorded<C> out{s};
    out.fault = fault_on_day(s, day);
    if (out.fault != report_fault::none) return out;
    move_to_day(s, day);
    change(s);
    out.state = s;
    return out;
}

}  // namespace detail

/// Records that the person answered the questions on a day. A complaint that they now answer with no does not count any
/// more. A complaint that they still have counts as cleared only if a professional looked at it since the questions
/// were last answered (record_confirmation): an older clearance says nothing about it.
template <class Catalogue>
constexpr recorded<Catalogue> record_answers(training_state<Catalogue> const& s, profile<Catalogue> const& answers,
                                             std::int32_t day) {
    return detail::record_event(s, day, [&answers](auto& now) {
        person const& p = answers.raw();
        now.reported = now.reported & ~(now.asked < 0 ? p.no | (p.yes & p.cleared) : p.no);
        now.asked = now.day;
    });
}

/// Records a night of less than four to five hours, or a feverish family: that day is light and without strengthening.
template <class Catalogue>
constexpr recorded<Catalogue> record_rough_night(training_state<Catalogue> const& s, std::int32_t day) {
    return detail::record_event(s, day, [](auto& now) { now.rough = now.day; });
}

/// Records that a professional looked at what caused the lock, or at what was taken out. Training begins again, gently.
template <class Catalogue>
constexpr recorded<Catalogue> record_confirmation(training_state<Catalogue> const& s, std::int32_t day) {
    return detail::record_event(s, day, [](auto& now) {
        now.lock = lock_reason::none;
        now.lock_sign = -1;
        now.lock_day = -1;
        now.seen_signs = {};
        now.severe = 0;
        now.asked = -1;  // and answers the questions anew
        now.not_helping = 0;
        now.pain = {};
        for (std::size_t f = 0; f < now.n_families; ++f) {
            confirm(rung_tables<Catalogue>[f], now.families[f].now);
            now.families[f].last_change = now.day;
            now.families[f].last_regress = -1;
        }
    });
}

/// Records a session under the answers of its day, and decides about every exercise in it. What was not reported does
/// not raise anything. Exercises whose dose has waited longest are decided first, for the week's growth is shared. A
/// report with a fault is not taken, but its complaints are kept, for they only restrict: stop signs with their
/// answers, counts and locks, severe pain, a belly that did not stay flat, pain that ends the day. A dose that hurt
/// falls where the day is in order; none rises. With a state of another catalogue or version no answer can be noted, so
/// everything is locked instead. Mend the report and record it onto the state of before: recorded onto this one its
/// signs would count twice.
template <class Catalogue>
constexpr recorded<Catalogue> record_session(
    training_state<Catalogue> s, profile<Catalogue> const& answers, session_report const& r,
    checked_rulebook<Catalogue> book = rulebook_of<default_rulebook_of<Catalogue>, Catalogue>) {
    recorded<Catalogue> out{s};
    out.fault = detail::fault_in_report(s, r);
    detail::session_facts<Catalogue> const facts = detail::facts_of<Catalogue>(r);
    if (out.fault != report_fault::none) {
        detail::keep_complaints(s, answers, r, facts, out.fault, book);
        out.state = s;
        return out;
    }
    detail::move_to_day(s, r.day);
    catalogue_view const& c = view_of<Catalogue>;
    screening<Catalogue> const before(answers_today(s, answers, r.day), book);
    for (std::size_t f = 0; f < s.n_families && facts.worked; ++f) {
        if (s.families[f].now.at == ladder_state::never_done) continue;
        if (r.day - s.last_session <= 4 && detail::days_since(r.day, s.families[f].last_done) <= 29)
            continue;  // no pause
        if (detail::family_after_gap(s, before, f, rung_tables<Catalogue>[f], r.day, s.families[f].now))
            s.families[f].last_change = s.day;
    }
    for (item_report const& item : r.view()) {
        detail::record_pain(s, r.day, item.feedback);
        if (item.feedback.done == completion::not_done) continue;
        s.last_done[item.exercise] = s.day;
        auto& began = s.class_began[c.exercises[item.exercise].effort.rank % s.n_ranks];
        if (began < 0) began = s.day;
    }
    s.reported = s.reported | facts.told;
    if (facts.ends_day) s.stopped = s.day;
    detail::record_signs(s, facts.signs, facts.all_signs_said());
    if (facts.any) {
        if (facts.worked) s.last_session = s.day;
        if (s.sessions < 32000) ++s.sessions;
        if (s.sessions_today < 32000) ++s.sessions_today;
        s.seconds_today = static_cast<std::int16_t>(s.seconds_today +
                                                    std::clamp(r.seconds, std::int32_t{0}, 32000 - s.seconds_today));
        s.recent[0] |= 1U;
        if (facts.strength) {
            s.last_strength = s.day;
            s.recent[1] |= 1U;
        }
        if (facts.gentle() && s.last_gentle_day != s.day) {
            s.gentle_days = static_cast<std::int16_t>(std::min(s.gentle_days + 1, 4));
            s.last_gentle_day = s.day;
        }
    }
    if (facts.ends_gentle_days()) s.gentle_days = 0;
    screening<Catalogue> const screened(answers_today(s, answers, r.day), book);
    std::array<std::size_t, session_report::capacity> order{};
    for (std::size_t i = 0; i < r.size; ++i) order[i] = i;
    auto const waited = [&](std::size_t i) {
        std::int16_t const f = detail::family_of<Catalogue>(r.items[i].exercise);
        return f < 0 ? std::int16_t{32767} : s.families[static_cast<std::size_t>(f)].last_change;
    };
    for (std::size_t i = 1; i < r.size; ++i) {
        for (std::size_t k = i; k > 0 && waited(order[k]) < waited(order[k - 1]); --k)
            std::swap(order[k], order[k - 1]);
    }
    for (std::size_t i = 0; i < r.size; ++i)
        out.items[order[i]] = detail::decide_item(s, screened, r, r.items[order[i]], facts.signs.any,
                                                  before.permits(r.items[order[i]].exercise));
    out.size = r.size;
    if (!facts.any && r.sign.effect() == sign_effect::eases)
        detail::ease_last_session(s, screened, observed::sign_eases);
    if (!facts.any && r.sign.effect() == sign_effect::removes)
        detail::ease_last_session(s, screened, observed::sign_removes);
    std::int32_t work = 0;
    for (std::size_t i = 0; i < r.size; ++i) {
        if (r.items[i].feedback.done != completion::not_done) work += detail::work_of_item<Catalogue>(out.items[i]);
    }
    s.work[0] = std::min(s.work[0] + work, 1'000'000'000);
    s.most_work[0] = std::max(s.most_work[0], work);
    detail::judge_help(s, r.day);
    detail::lock_families(s);
    out.state = s;
    return out;
}

}  // namespace regimen

#endif
