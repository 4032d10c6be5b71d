// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Why an exercise is not permitted, and what would open it: every rule, gate and delay that stands in its way, by index
// in the tables. Sentences are made of these in explain.hpp.
#ifndef REGIMEN_SCREENING_REASON_HPP
#define REGIMEN_SCREENING_REASON_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/function_ref.hpp>
#include <regimen/person/person.hpp>
#include <regimen/rules/cap.hpp>
#include <regimen/rules/gate.hpp>
#include <regimen/screening/detail/engine.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace regimen {

enum class reason_kind : std::uint8_t {
    refused,          ///< the profile lacks its mode or day, or the day lies outside the evidence
    session_blocked,  ///< a rule blocks every session
    effort_above,     ///< a rule allows no effort class as high
    demand_above,     ///< a rule caps a demand below what the exercise makes
    gate_shut,        ///< its earliest day has not come
    gate_moved,       ///< a delay moves its earliest day
    kept_shut,        ///< its gate stays shut while a condition is present
};

/// What a reason rests on: an answer, a missing answer, the mode, the time, or nothing about the person.
enum class because : std::uint8_t { of_answer, of_unknown, of_silence, of_mode, of_time, for_everyone };

struct reason {
    reason_kind kind;
    because why = because::for_everyone;
    std::int32_t rule = -1;       ///< index in the rulebook's rules, or in its delays where kind is gate_moved
    std::int32_t condition = -1;  ///< index in the catalogue, or -1
    std::int32_t demand = -1;
    std::int32_t level = 0;           ///< of the exercise: demand level or effort rank
    std::int32_t cap = 0;             ///< of the rule
    days day = days::from_value(-1);  ///< of a gate: the day since the event on which it opens, delays included
    friend constexpr bool operator==(reason const&, reason const&) = default;
};

enum class change_kind : std::uint8_t {
    wait,        ///< until `day`
    answer,      ///< the question was not answered, or with "unknown": a no would do
    resolution,  ///< the answer becomes no
    clearance,   ///< a professional clears the condition
    profile,     ///< state the mode and the day
    nothing,     ///< nothing would while the condition lasts
};
struct change {
    change_kind kind;
    std::int32_t condition = -1;
    days day = days::from_value(-1);  ///< since the event
    friend constexpr bool operator==(change const&, change const&) = default;
};

/// One of the conditions that a rule counts, and that are present.
struct counted_condition {
    std::int32_t condition;
    because why;
    friend constexpr bool operator==(counted_condition const&, counted_condition const&) = default;
};

/// A yes to what cannot be after the stated mode. One of the two is a slip; the yes counts until it is known which.
struct contradiction {
    std::int32_t condition;
    std::int32_t mode;
    friend constexpr bool operator==(contradiction const&, contradiction const&) = default;
};

/// A rule that applies to the person today.
struct applied_rule {
    std::int32_t rule;
    std::int32_t condition;  ///< -1: everyone; or the rule counts, see screening's for_each_counted
    because why;
    urgency asks;  ///< what it asks to be done
};

namespace detail {

constexpr because why_present(catalogue_view const& c, person const& p, int condition) {
    if (condition < 0) return because::for_everyone;
    auto const i = static_cast<std::size_t>(condition);
    if (c.implied_by(p.mode) == condition) return because::of_mode;
    if (p.yes.test(i)) return because::of_answer;
    return p.unknown.test(i) ? because::of_unknown : because::of_silence;
}

/// The same of a rule: where it counts, what without which there would not be enough.
constexpr because why_applied(catalogue_view const& c, person const& p, rule_row const& r) {
    if (r.when >= 0 || r.counted == nullptr) return why_present(c, p, r.when);
    if (counted_of(r, p, answered_in(c, p, false)).count() >= r.least) return because::of_answer;
    return rests_on_silence(c, r, p) ? because::of_silence : because::of_unknown;
}

template <class Visitor>
constexpr void visit_applied(catalogue_view const& c, rulebook_view const& book, std::uint64_t const* rules_of,
                             person const& p, condition_set const& present, Visitor& visit) {
    std::int32_t const day = day_for_rules(c, p.day);
    visit_concerning(c, book, rules_of, p, present, [&](std::size_t i, rule_row const& r) {
        if (!r.days.contains(day)) return;
        visit(applied_rule{static_cast<std::int32_t>(i), r.when, why_applied(c, p, r), asks_for(c, r, p)});
    });
}

template <class Visitor>
constexpr void visit_rule_reasons(exercise_row const& e, rule_row const& r, reason base, Visitor&& visit) {
    if (r.blocks_session) {
        base.kind = reason_kind::session_blocked;
        visit(base);
    }
    if (effort_above(e, r.limits.max_effort)) {
        base.kind = reason_kind::effort_above;
        base.level = e.effort.rank;
        base.cap = r.limits.max_effort;
        visit(base);
    }
    for (std::size_t l = 0; l < 3; ++l) {
        std::uint64_t over = demands_above(e, l, r.forbids[l]);
        // A demand above a lower cap of the same rule was visited already.
        for (std::size_t below = 0; below < l; ++below) over &= ~r.forbids[below];
        for (; over != 0; over &= over - 1) {
            auto const d = static_cast<std::size_t>(std::countr_zero(over));
            base.kind = reason_kind::demand_above;
            base.demand = static_cast<std::int32_t>(d);
            base.level = e.level(d);
            base.cap = static_cast<std::int32_t>(l);
            visit(base);
        }
    }
}

/// The mode whose day a gate waits for: the stated one's, or a later one's that an answer speaks of.
constexpr std::size_t gate_mode(catalogue_view const& c, gate_row const& g, person const& p) {
    auto at = static_cast<std::size_t>(p.mode);
    for (std::size_t m = 0; m < c.modes.size(); ++m) {
        if (is_other_mode_answered(c, p, m) && g.day[m] > g.day[at]) at = m;
    }
    return at;
}

template <class Visitor>
constexpr void walk_reasons(catalogue_view const& c, rulebook_view const& book, screening_tables const& t,
                            person const& p, condition_set const& present, bool refused, std::size_t exercise,
                            Visitor&& visit) {
    exercise_row const& e = c.exercises[exercise];
    std::int32_t const day = day_for_rules(c, p.day);
    if (refused) visit(reason{.kind = reason_kind::refused});
    visit_concerning(c, book, t.rules_of, p, present, [&](std::size_t i, rule_row const& r) {
        if ((!r.blocks_session && !t.has(t.barred, i, exercise)) || !r.days.contains(day)) return;
        reason const base{.kind = reason_kind::refused,
                          .why = why_applied(c, p, r),
                          .rule = static_cast<std::int32_t>(i),
                          .condition = r.when};
        visit_rule_reasons(e, r, base, visit);
    });
    if (refused) return;

    gate_row const& g = book.gates[exercise];
    std::int32_t const open = opening_day(g, e, p, apply_delays(c, book, t, p, present));
    if (open == gate_row::unknown || p.day < open) {
        visit(reason{.kind = reason_kind::gate_shut,
                     .why = because::of_time,
                     .condition = c.modes[gate_mode(c, g, p)].implies,
                     .day = days::from_value(open)});
        std::int32_t const own = g.day[static_cast<std::size_t>(p.mode)];
        for (std::size_t i = 0; i < book.delays.size(); ++i) {
            delay_row const& d = book.delays[i];
            if (open == own || !applies(d, p, present) || ((d.efforts >> e.effort.rank) & 1U) == 0) continue;
            // One without days is as after a mode: any other would do nothing, and is refused when it compiles.
            if (d.days == 0 && g.day[static_cast<std::size_t>(d.as_mode)] <= own) continue;
            visit(reason{.kind = reason_kind::gate_moved,
                         .why = why_present(c, p, d.when),
                         .rule = static_cast<std::int32_t>(i),
                         .condition = d.when,
                         .day = days::from_value(open)});
        }
    }
    for (auto const keeper : g.closed_while) {
        if (keeper < 0 || !present.test(static_cast<std::size_t>(keeper))) continue;
        visit(reason{.kind = reason_kind::kept_shut, .why = why_present(c, p, keeper), .condition = keeper});
    }
}

/// Every reason why an exercise is not open, in the order of the rulebook.
template <class Visitor>
constexpr void visit_reasons(catalogue_view const& c, rulebook_view const& book, screening_tables const& t,
                             person const& p, condition_set const& present, bool refused, std::size_t exercise,
                             Visitor&& visit) {
    if (std::is_constant_evaluated()) {
        walk_reasons(c, book, t, p, present, refused, exercise, visit);
    } else {
        walk_reasons(c, book, t, p, present, refused, exercise, function_ref<reason const&>(visit));
    }
}

/// What opens an exercise, all of it together.
struct needed_changes {
    condition_set answers, resolutions, clearances;
    condition_set stuck;         ///< conditions while which nothing opens it
    bool stuck_for_all = false;  ///< nothing opens it, for anyone
    std::int32_t wait_until = -1;

    /// Adds as many changes as leave too little of what a rule counts: open questions first, for an answer may do, then
    /// what was answered. What follows from the mode can be cleared, and not be answered.
    constexpr void take_down(catalogue_view const& c, rule_row const& r, person const& p) {
        condition_set const here = counted_of(r, p, present_in(c, p));
        std::size_t surplus = here.count() + 1 - r.least;
        bool const by_clearance = r.lifts == lifted_by::clearance && r.action != urgency::emergency;
        auto const each = [&](bool known, condition_set& to) {
            here.for_each([&](std::size_t i) {
                because const why = why_present(c, p, static_cast<int>(i));
                bool const of_mode = why == because::of_mode;
                if (surplus == 0 || (of_mode && !by_clearance)) return;
                if ((of_mode || why == because::of_answer) != known) return;
                to.set(i);
                --surplus;
            });
        };
        each(false, answers);
        if (r.lifts != lifted_by::never) each(true, by_clearance ? clearances : resolutions);
        if (surplus == 0) return;
        if (r.days.until < c.covers.until) {
            wait_until = std::max(wait_until, r.days.until);
        } else {
            stuck.add(here);
        }
    }
};

/// Answers and clearances first, then the days to wait; and again for whatever stands in the way by then, such as a
/// rule that begins on the day that another ends.
REGIMEN_COLD constexpr needed_changes changes_that_open(catalogue_view const& c, rulebook_view const& book,
                                                        screening_tables const& t, person const& p, bool refused,
                                                        std::size_t exercise) {
    needed_changes all;
    person then = p;
    for (bool changed = true; changed;) {
        needed_changes now;
        auto const on_reason = [&](reason const& r) {
            auto const i = static_cast<std::size_t>(r.condition);  // read only where there is one
            if (r.kind == reason_kind::refused || r.kind == reason_kind::gate_moved) return;
            if (r.kind == reason_kind::gate_shut) {
                std::int32_t const opens = r.day.value();
                now.wait_until = std::max(now.wait_until, opens);
                now.stuck_for_all = now.stuck_for_all || opens < 0 || opens >= c.covers.until;
                return;
            }
            bool const by_count = r.rule >= 0 && book.rules[static_cast<std::size_t>(r.rule)].counted != nullptr;
            if (!by_count && (r.why == because::of_silence || r.why == because::of_unknown)) return now.answers.set(i);
            if (r.kind == reason_kind::kept_shut) {
                return r.why == because::of_answer ? now.resolutions.set(i) : now.stuck.set(i);
            }
            rule_row const& rule = book.rules[static_cast<std::size_t>(r.rule)];
            if (rule.counted != nullptr) return now.take_down(c, rule, then);
            bool const by_clearance = rule.lifts == lifted_by::clearance && rule.action != urgency::emergency;
            if (by_clearance && r.condition >= 0) return now.clearances.set(i);
            if (r.why == because::of_answer && rule.lifts != lifted_by::never) return now.resolutions.set(i);
            if (rule.days.until < c.covers.until) {
                now.wait_until = std::max(now.wait_until, rule.days.until);
            } else if (r.condition >= 0) {
                now.stuck.set(i);
            } else {
                now.stuck_for_all = true;
            }
        };
        visit_reasons(c, book, t, then, present_in(c, then), refused, exercise, on_reason);
        condition_set no_more = now.answers;
        no_more.add(now.resolutions);
        then.yes.remove(no_more);
        then.unknown.remove(no_more);
        changed = then.no.add(no_more);
        changed = then.cleared.add(now.clearances) || changed;
        all.answers.add(now.answers);
        all.resolutions.add(now.resolutions);
        all.clearances.add(now.clearances);
        all.stuck.add(now.stuck);
        if (changed || refused) continue;
        all.stuck_for_all = all.stuck_for_all || now.stuck_for_all;
        changed = now.wait_until > then.day && c.covers.contains(now.wait_until);
        if (changed) all.wait_until = then.day = now.wait_until;
    }
    return all;
}

template <class Visitor>
REGIMEN_COLD constexpr void walk_changes(catalogue_view const& c, person const& p, needed_changes const& needed,
                                         bool refused, Visitor&& visit) {
    if (refused) visit(change{.kind = change_kind::profile});
    for (std::size_t i = 0; i < c.conditions.size(); ++i) {
        auto const at = static_cast<std::int32_t>(i);
        if (needed.answers.test(i)) visit(change{.kind = change_kind::answer, .condition = at});
        if (needed.resolutions.test(i)) visit(change{.kind = change_kind::resolution, .condition = at});
        if (needed.clearances.test(i)) visit(change{.kind = change_kind::clearance, .condition = at});
        if (needed.stuck.test(i)) visit(change{.kind = change_kind::nothing, .condition = at});
    }
    if (needed.wait_until > p.day) visit(change{.kind = change_kind::wait, .day = days::from_value(needed.wait_until)});
    if (needed.stuck_for_all) visit(change{.kind = change_kind::nothing});
}

/// The changes that open an exercise, taken together. A rule that only time ends says which day to wait for.
template <class Visitor>
REGIMEN_COLD constexpr void visit_changes(catalogue_view const& c, rulebook_view const& book, screening_tables const& t,
                                          person const& p, bool refused, std::size_t exercise, Visitor& visit) {
    needed_changes const needed = changes_that_open(c, book, t, p, refused, exercise);
    if (std::is_constant_evaluated()) {
        walk_changes(c, p, needed, refused, visit);
    } else {
        walk_changes(c, p, needed, refused, function_ref<change const&>(visit));
    }
}

}  // namespace detail
}  // namespace regimen

#endif
