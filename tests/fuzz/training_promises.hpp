// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is promised of a training state whatever happened to it, and of the day that next() makes of it. The targets
// about training share it.
#ifndef REGIMEN_TESTS_FUZZ_TRAINING_PROMISES_HPP
#define REGIMEN_TESTS_FUZZ_TRAINING_PROMISES_HPP

#include <regimen/training/clock.hpp>
#include <regimen/training/forecast.hpp>
#include <regimen/training/migration.hpp>
#include <regimen/training/next_session.hpp>
#include <regimen/training/readmission_today.hpp>
#include <regimen/words/explain_progress.hpp>

#include <cstring>

#include "target.hpp"
#include "things.hpp"

namespace fuzz {

inline bool same_bytes(state const& a, state const& b) { return std::memcmp(&a, &b, sizeof a) == 0; }

/// A state as bytes and back: what an app does when it stores one.
inline state stored(state const& s) {
    unsigned char kept[sizeof s];
    std::memcpy(kept, &s, sizeof s);
    state out;
    std::memcpy(static_cast<void*>(&out), kept, sizeof out);
    return out;
}

/// Whether the library reads the state at all: it is of this catalogue, and intact.
inline bool is_readable(state const& s) {
    auto const fault = regimen::detail::fault_on_day(s, std::max<int>(s.day, table().covers.from));
    return fault == regimen::report_fault::none;
}

inline bool is_session(regimen::day_kind k) {
    return k == regimen::day_kind::micro || k == regimen::day_kind::stretch || k == regimen::day_kind::strength;
}

/// Everything that is said of a day and of a state can be asked, and is whole.
inline void check_words(state const& s, regimen::today<C> const& t, regimen::session_report const* last) {
    using namespace regimen;
    auto const whole = [](explanation const& x) {
        promise(!x.sentence.truncated() && !x.technical.truncated(), "a sentence is not cut off", x.sentence.view());
    };
    auto const day = explain_day(t, s, english, progress_english, last);
    promise(!day.sentence.empty(), "every day has a sentence");
    whole(day);
    whole(last != nullptr ? explain_today(t, s, *last) : explain_today(t, s));
    for_each_concern(s, last, [&](concern const& c) { whole(explain_concern<C>(c)); });
    if (s.lock != lock_reason::none && t.screened) promise(!all_clear(*t.screened, s, last), "a lock is not all clear");
}

/// A session that was made for a day: nothing in it that screening does not permit, nothing that was taken out, every
/// rule of composition kept, no longer than wished.
inline void check_session(state const& s, person_of const& who, regimen::today<C> const& t,
                          regimen::request<C> const& wish) {
    using namespace regimen;
    promise(t.screened.has_value() && t.screened->clearance() != nullptr, "a session has a clearance");
    auto const by_reports = screen(t.answers);
    auto const by_answers = screen(who.on_day(days::from_value(t.answers.raw().day)));
    for (routine_item const& item : t.plan.items.view()) {
        promise(by_reports.permits(item.exercise), "a session holds what screening permits");
        promise(by_answers.permits(item.exercise), "a report opens nothing that the answers do not");
        promise(!wish.leaves_out(item.exercise), "what a request leaves out stays out");
        promise(!is_taken_out(s, item.exercise), "what was taken out is in no session");
        std::int16_t const family = regimen::detail::family_of<C>(item.exercise);
        if (family < 0) continue;
        ladder_state const& now = s.families[static_cast<std::size_t>(family)].now;
        promise(now.startable(), "what is locked is in no session");
        promise(regimen::detail::no_more_than(item.dose, t.asked.dose_of(item.exercise)), "no dose is above today's");
    }
    auto const ctx = regimen::detail::context_of(*t.screened->clearance(), t.asked);
    promise(first_fault(table(), composition_of<C>, t.plan.items.view(), ctx).sound, "a session keeps composition");
    auto const time = total_time(table(), composition_of<C>, t.plan.items.view(), wish.paced());
    promise(time == t.plan.total_time, "a session lasts as long as is said");
    promise(time <= wish.max_time() && time <= t.screened->limits().max_time, "a session is no longer than it may be");
}

/// The day that next() makes of a state: `must_be_locked` where a sign was reported that locks.
inline regimen::today<C> check_day(state const& s, person_of const& who, int day, regimen::request<C> const& wish,
                                   bool must_be_locked, regimen::work_limit limit,
                                   regimen::session_report const* last = nullptr) {
    using namespace regimen;
    auto const t = next<C>(s, who, days::from_value(day), wish, rulebook_of<default_rulebook_of<C>, C>, limit);
    bool const refused = regimen::detail::fault_on_day(s, day) != report_fault::none;
    promise((t.kind == day_kind::refused) == refused, "a day is refused where the state has a fault, and else not");
    bool const locked = must_be_locked || s.lock != lock_reason::none;
    promise(!locked || refused || t.kind == day_kind::locked, "a lock holds on every day");
    promise(is_session(t.kind) || t.plan.items.size == 0, "a day without a session has no exercises");
    promise(s.stopped != day || !is_session(t.kind), "what ended a session ends the day");
    if (is_session(t.kind) && t.plan.found()) check_session(s, who, t, wish);
    if (refused) return t;
    check_words(s, t, last);
    return t;
}

/// What a recording keeps, whatever the event was.
inline void check_recorded(state const& before, regimen::recorded<C> const& got) {
    using namespace regimen;
    promise(is_readable(before) == is_readable(got.state) || !is_readable(before),
            "what recording makes of an intact state is intact");
    promise(got.size <= session_report::capacity, "no more decisions than a report has room for");
    if (!is_readable(before)) return;
    promise(got.state.day >= before.day, "the day of a state goes on");
    for (std::size_t i = 0; i < got.size; ++i) {
        item_decision const& d = got.items[i];
        if (d.family < 0) continue;
        auto const& rungs = rung_tables<C>[static_cast<std::size_t>(d.family)];
        promise(d.from < rungs.size || d.from == ladder_state::never_done, "a decision is about a dose that there is");
        promise(d.to < rungs.size || d.to == ladder_state::never_done, "a decision leads to a dose that there is");
    }
}

/// Whether a report says something that locks everything: a sign of level S1 or S2, or one that nobody can read.
inline bool says_lock(regimen::session_report const& r) {
    if (r.sign.effect() == regimen::sign_effect::locks) return true;
    for (regimen::item_report const& item : r.view()) {
        if (item.feedback.sign.effect() == regimen::sign_effect::locks) return true;
    }
    return false;
}

}  // namespace fuzz

#endif
