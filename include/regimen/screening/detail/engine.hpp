// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rule engine: functions on tables, which screening runs when a session is compiled and when a routine is made. All
// rules that apply count together; what is unknown or unanswered counts as a yes where the rules say so.
#ifndef REGIMEN_SCREENING_DETAIL_ENGINE_HPP
#define REGIMEN_SCREENING_DETAIL_ENGINE_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/function_ref.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/person/person.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/rules/gate.hpp>
#include <regimen/rules/rulebook.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// The result of the rules that apply on one day, without the exercises that they bar.
struct rule_state {
    session_limits limits{};
    bool blocked = false;
    urgency triage = urgency::clear;
};

/// The result of the delays that apply. They do not depend on the day.
struct delay_state {
    std::uint32_t as_modes = 0;           ///< bit per mode whose gates hold, too
    bool by_days = false;                 ///< one of them is late
    std::array<std::int32_t, 32> late{};  ///< the longest single delay of each effort rank, in days
};

/// The conditions that count as present: yes; and where the question can apply, unknown, and silence to a core
/// question. A yes to what cannot be counts too: the mode may be the slip.
REGIMEN_NOINLINE constexpr condition_set present_in(catalogue_view const& c, person const& p) {
    condition_set present;
    auto const& counts = c.counts_as_yes[std::min(static_cast<std::size_t>(p.mode), most_modes)];
    for (std::size_t w = 0; w < condition_set::n_words; ++w) {
        std::uint64_t const yes = p.yes.words[w];
        std::uint64_t const unknown = p.unknown.words[w];
        std::uint64_t const silent = ~(yes | p.no.words[w] | unknown);
        present.words[w] = yes | (unknown & counts.unknown.words[w]) | (silent & counts.silence.words[w]);
    }
    int const implied = c.implied_by(p.mode);
    if (implied >= 0) present.set(static_cast<std::size_t>(implied));
    return present;
}

/// Another mode than the stated one that an answer speaks of, for what follows from it was answered with yes.
constexpr bool is_other_mode_answered(catalogue_view const& c, person const& p, std::size_t mode) {
    int const implied = c.modes[mode].implies;
    return implied >= 0 && p.yes.test(static_cast<std::size_t>(implied)) && implied != c.implied_by(p.mode);
}

/// Those of them that are present because of what was said: the mode, a yes, and, where it counts, "not sure".
constexpr condition_set answered_in(catalogue_view const& c, person const& p, bool with_unknown) {
    condition_set out = p.yes;
    if (with_unknown)
        out.add(p.unknown & c.counts_as_yes[std::min(static_cast<std::size_t>(p.mode), most_modes)].unknown);
    if (int const implied = c.implied_by(p.mode); implied >= 0) out.set(static_cast<std::size_t>(implied));
    return out;
}

/// What counts of the conditions that a rule counts: what a professional cleared does not, where that lifts the rule.
constexpr condition_set counted_of(rule_row const& r, person const& p, condition_set const& present) {
    condition_set out = *r.counted & present;
    if (r.lifts == lifted_by::clearance && r.action != urgency::emergency) out.remove(p.cleared);
    return out;
}

/// Whether a condition counts as present only because nobody asked: -1, everyone, never does.
constexpr bool merely_unanswered(catalogue_view const& c, person const& p, int condition) {
    if (condition < 0) return false;
    auto const i = static_cast<std::size_t>(condition);
    return !c.from_mode.test(i) && !p.yes.test(i) && !p.unknown.test(i);
}
/// The same of a rule: of those that count, because without silence there would not be enough.
constexpr bool rests_on_silence(catalogue_view const& c, rule_row const& r, person const& p) {
    if (r.when >= 0 || r.counted == nullptr) return merely_unanswered(c, p, r.when);
    return counted_of(r, p, answered_in(c, p, true)).count() < r.least;
}

constexpr bool lifted(lifted_by by, urgency action, int condition, person const& p) {
    return by == lifted_by::clearance && action != urgency::emergency && condition >= 0 &&
           p.cleared.test(static_cast<std::size_t>(condition));
}

/// Whether there is what a rule asks for besides its condition: enough of what it counts, and a partner.
REGIMEN_NOINLINE constexpr bool has_the_rest(rule_row const& r, person const& p, condition_set const& present) {
    if (r.counted != nullptr && counted_of(r, p, present).count() < r.least) return false;
    if (r.only_with[0] < 0) return true;
    for (auto const partner : r.only_with) {
        if (partner >= 0 && present.test(static_cast<std::size_t>(partner))) return true;
    }
    return false;
}
constexpr bool has_more(rule_row const& r, person const& p, condition_set const& present) {
    return !r.needs_more || has_the_rest(r, p, present);
}

constexpr bool applies(rule_row const& r, person const& p, condition_set const& present, std::int32_t day) {
    return (r.when < 0 || present.test(static_cast<std::size_t>(r.when))) && !lifted(r.lifts, r.action, r.when, p) &&
           has_more(r, p, present) && r.days.contains(day);
}

constexpr bool applies(delay_row const& d, person const& p, condition_set const& present) {
    return (d.when < 0 || present.test(static_cast<std::size_t>(d.when))) &&
           !lifted(d.lifts, urgency::clear, d.when, p);
}

/// What a rule that applies asks to be done. Where only silence made it apply, the person is asked, not alarmed.
constexpr urgency asks_for(catalogue_view const& c, rule_row const& r, person const& p) {
    if (r.action == urgency::clear && !r.blocks_session) return urgency::clear;
    if (rests_on_silence(c, r, p)) return urgency::incomplete;
    return r.action == urgency::clear ? urgency::see_professional : r.action;
}

/// A day inside the catalogue's range, so that an emergency is found even where screening refuses everything else.
constexpr std::int32_t day_for_rules(catalogue_view const& c, std::int32_t day) {
    return std::clamp(day, c.covers.from, c.covers.until - 1);
}

/// Adds one more rule to the state.
constexpr void take(rule_state& s, catalogue_view const& c, rule_row const& r, person const& p) {
    s.limits = strictest(s.limits, r.limits);
    s.blocked = s.blocked || r.blocks_session;
    s.triage = std::max(s.triage, asks_for(c, r, p));
}

template <class Visitor>
constexpr void walk_concerning(catalogue_view const& c, rulebook_view const& book, std::uint64_t const* rules_of,
                               person const& p, condition_set const& present, Visitor&& visit) {
    constexpr std::size_t at_once = 4;  // words of rules at a time: mostly one pass over what is present
    std::size_t const n_conditions = c.conditions.size();
    std::size_t const words = words_for(book.rules.size());
    bool const any_cleared = p.cleared.any();
    for (std::size_t first = 0; first < words; first += at_once) {
        std::size_t const n = std::min(at_once, words - first);
        std::array<std::uint64_t, at_once> found{};
        auto const add = [&](std::size_t condition) {
            if (condition > n_conditions) return;
            for (std::size_t w = 0; w < n; ++w) found[w] |= rules_of[condition * words + first + w];
        };
        add(n_conditions);  // for everyone
        present.for_each(add);
        for (std::size_t w = 0; w < n; ++w) {
            for (std::uint64_t left = found[w]; left != 0; left &= left - 1) {
                std::size_t const i = 64 * (first + w) + static_cast<std::size_t>(std::countr_zero(left));
                rule_row const& r = book.rules[i];
                if (any_cleared && lifted(r.lifts, r.action, r.when, p)) continue;
                if (has_more(r, p, present)) visit(i, r);
            }
        }
    }
}

/// Every rule that holds for the person on the days that it names, in the order of the rulebook: visit(index, rule).
template <class Visitor>
constexpr void visit_concerning(catalogue_view const& c, rulebook_view const& book, std::uint64_t const* rules_of,
                                person const& p, condition_set const& present, Visitor&& visit) {
    if (std::is_constant_evaluated()) {
        walk_concerning(c, book, rules_of, p, present, visit);
    } else {
        walk_concerning(c, book, rules_of, p, present, function_ref<std::size_t, rule_row const&>(visit));
    }
}

constexpr bool may_be_delayed(screening_tables const& t, person const& p, condition_set const& present) {
    return t.delayed_all || present.meets(t.delaying[static_cast<std::size_t>(p.mode)]);
}

REGIMEN_NOINLINE constexpr delay_state apply_delays(catalogue_view const& c, rulebook_view const& book, person const& p,
                                                    condition_set const& present) {
    delay_state s;
    if (p.yes.meets(c.from_mode)) {
        for (std::size_t m = 0; m < c.modes.size(); ++m) {
            if (is_other_mode_answered(c, p, m)) s.as_modes |= std::uint32_t{1} << m;
        }
    }
    for (delay_row const& d : book.delays) {
        if (!applies(d, p, present)) continue;
        if (d.as_mode >= 0) s.as_modes |= std::uint32_t{1} << d.as_mode;
        s.by_days = s.by_days || d.days > 0;
        for (std::size_t rank = 0; rank < s.late.size(); ++rank) {
            if (((d.efforts >> rank) & 1U) != 0) s.late[rank] = std::max(s.late[rank], d.days);
        }
    }
    return s;
}
constexpr delay_state apply_delays(catalogue_view const& c, rulebook_view const& book, screening_tables const& t,
                                   person const& p, condition_set const& present) {
    return may_be_delayed(t, p, present) ? apply_delays(c, book, p, present) : delay_state{};
}

/// The day from which an exercise's gate is open, delays included; -1 where no gate is known for the mode.
REGIMEN_NOINLINE constexpr std::int32_t opening_day(gate_row const& g, exercise_row const& e, person const& p,
                                                    delay_state const& d) {
    if (p.mode < 0) return gate_row::unknown;
    std::int32_t day = g.day[static_cast<std::size_t>(p.mode)];
    if (day == gate_row::unknown) return gate_row::unknown;
    for (std::uint32_t left = d.as_modes; left != 0; left &= left - 1)
        day = std::max(day, g.day[static_cast<std::size_t>(std::countr_zero(left))]);
    return day + d.late[e.effort.rank];
}

/// Whether the gate of one exercise is open today, with all delays and all conditions that keep it shut.
constexpr bool gate_open(gate_row const& g, exercise_row const& e, person const& p, condition_set const& present,
                         delay_state const& delays) {
    for (auto const keeper : g.closed_while) {
        if (keeper >= 0 && present.test(static_cast<std::size_t>(keeper))) return false;
    }
    std::int32_t const open = opening_day(g, e, p, delays);
    return open != gate_row::unknown && p.day >= open;
}

/// The exercises whose day has come after a mode, or with `ever` comes at some time, delays left out: their words, or
/// nullptr where there are none.
constexpr std::uint64_t const* gates_come(screening_tables const& t, std::size_t mode, std::int32_t day, bool ever) {
    std::size_t const first = t.first_day[mode];
    std::size_t const size = t.first_day[mode + 1] - first;
    std::ptrdiff_t const come = ever ? static_cast<std::ptrdiff_t>(size) - 1 : last_come(t.days + first, size, day);
    return come < 0 ? nullptr : t.open + (first + static_cast<std::size_t>(come)) * t.n_words;
}
/// Of one word of exercises those that a condition keeps shut.
constexpr std::uint64_t kept_shut(screening_tables const& t, condition_set const& present, std::size_t word) {
    std::uint64_t shut = 0;
    for (std::size_t i = 0; i < t.n_keepers; ++i) {
        if (present.test(static_cast<std::size_t>(t.keepers[i]))) shut |= t.kept[i * t.n_words + word];
    }
    return shut;
}

/// Takes out of the exercises whose own day has come those that are delayed.
REGIMEN_NOINLINE constexpr void close_delayed(catalogue_view const& c, rulebook_view const& book,
                                              screening_tables const& t, person const& p, delay_state const& delays,
                                              std::uint64_t* permitted) {
    for (std::size_t const m : bits_of{delays.as_modes}) {
        std::uint64_t const* const there = gates_come(t, m, p.day, false);
        for (std::size_t w = 0; w < t.n_words; ++w) permitted[w] &= there == nullptr ? 0 : there[w];
    }
    if (!delays.by_days) return;
    for (std::size_t w = 0; w < t.n_words; ++w) {
        for (std::size_t const bit : bits_of{permitted[w]}) {
            std::size_t const i = 64 * w + bit;
            bool const late = delays.late[c.exercises[i].effort.rank] != 0;
            if (late && p.day < opening_day(book.gates[i], c.exercises[i], p, delays))
                permitted[w] &= ~(std::uint64_t{1} << bit);
        }
    }
}

/// The result for today: that of the rules; and the exercises that are permitted, a bit for each, where `permitted` has
/// had none.
REGIMEN_NOINLINE constexpr rule_state apply_rules(catalogue_view const& c, rulebook_view const& book,
                                                  screening_tables const& t, person const& p,
                                                  condition_set const& present, bool refused,
                                                  std::uint64_t* permitted) {
    rule_state out;
    std::int32_t const day = day_for_rules(c, p.day);
    std::uint64_t barred = 0;  // of the first word; those of the others are in `permitted` until all are known
    auto const take_rule = [&, day, permitted, n_words = t.n_words, of_rules = t.barred](std::size_t i,
                                                                                         rule_row const& r) {
        if (!r.days.contains(day)) return;
        take(out, c, r, p);
        std::uint64_t const* const bars = of_rules + i * n_words;
        barred |= bars[0];
        for (std::size_t w = 1; w < n_words; ++w) permitted[w] |= bars[w];
    };
    walk_concerning(c, book, t.rules_of, p, present, take_rule);
    if (refused) {
        out.blocked = true;
        out.triage = std::max(out.triage, urgency::incomplete);
    }
    auto const mode = static_cast<std::size_t>(p.mode);
    std::uint64_t const* const open = out.blocked ? nullptr : gates_come(t, mode, p.day, false);
    if (open == nullptr) {
        std::fill_n(permitted, t.n_words, std::uint64_t{0});
        return out;
    }
    permitted[0] = open[0] & ~(barred | kept_shut(t, present, 0));
    for (std::size_t w = 1; w < t.n_words; ++w) permitted[w] = open[w] & ~(permitted[w] | kept_shut(t, present, w));
    if (may_be_delayed(t, p, present)) close_delayed(c, book, t, p, apply_delays(c, book, p, present), permitted);
    return out;
}

/// Today and every later day on which a rule begins or ends, with those of some exercises that no rule keeps shut from
/// there on: of one word of exercises.
struct days_to_come {
    struct interval {  // without a value until it is used: there are many, and few are
        std::int32_t from;
        std::uint64_t let;
    };
    std::array<interval, rulebook_view::most_turning_days + 1> intervals;
    std::size_t size = 0;

    constexpr days_to_come(catalogue_view const& c, rulebook_view const& book, screening_tables const& tables,
                           person const& p, condition_set const& present, std::size_t word, std::uint64_t some) {
        intervals[size++] = {day_for_rules(c, p.day), some};
        for (std::size_t i = 0; i < book.n_turning_days; ++i) {
            std::int32_t const day = book.turning_days[i];
            if (day > p.day && c.covers.contains(day)) intervals[size++] = {day, some};
        }
        std::uint64_t const* const barred = tables.barred + word;
        visit_concerning(c, book, tables.rules_of, p, present,
                         [this, barred, n_words = tables.n_words](std::size_t rule, rule_row const& r) {
                             std::uint64_t const passes = r.blocks_session ? 0 : ~barred[rule * n_words];
                             for (std::size_t i = 0; i < size; ++i) {
                                 if (r.days.contains(intervals[i].from)) intervals[i].let &= passes;
                             }
                         });
    }
};

/// The first day on which each of the exercises is permitted that are not today, all answers unchanged: visit(exercise,
/// day). Those that no day opens are not visited.
template <class Visitor>
constexpr void visit_first_open_days(catalogue_view const& c, rulebook_view const& book, screening_tables const& tables,
                                     person const& p, condition_set const& present, std::uint64_t const* permitted,
                                     Visitor visit) {
    std::uint64_t const* const come = gates_come(tables, static_cast<std::size_t>(p.mode), p.day, true);
    if (come == nullptr) return;
    delay_state const delays = apply_delays(c, book, tables, p, present);
    for (std::size_t w = 0; w < tables.n_words; ++w) {
        std::uint64_t closed = come[w] & ~(permitted[w] | kept_shut(tables, present, w));
        if (closed == 0) continue;
        days_to_come const t(c, book, tables, p, present, w, closed);
        for (std::size_t i = 0; i < t.size && closed != 0; ++i) {
            std::int32_t const from = t.intervals[i].from;
            std::int32_t const end = i + 1 < t.size ? t.intervals[i + 1].from : c.covers.until;
            for (std::size_t const bit : bits_of{closed & t.intervals[i].let}) {
                std::size_t const e = 64 * w + bit;
                std::int32_t const day = std::max(from, opening_day(book.gates[e], c.exercises[e], p, delays));
                if (day >= end) continue;
                closed &= ~(std::uint64_t{1} << bit);
                visit(e, day);
            }
        }
    }
}

/// The same for one exercise alone, -1 where there is none: past every rule that bars it, until none does.
REGIMEN_NOINLINE constexpr std::int32_t first_open_day(catalogue_view const& c, rulebook_view const& book,
                                                       screening_tables const& t, person const& p,
                                                       condition_set const& present, std::size_t exercise) {
    for (std::size_t i = 0; i < t.n_keepers; ++i) {
        if (t.has(t.kept, i, exercise) && present.test(static_cast<std::size_t>(t.keepers[i]))) return -1;
    }
    std::int32_t day =
        opening_day(book.gates[exercise], c.exercises[exercise], p, apply_delays(c, book, t, p, present));
    if (day == gate_row::unknown) return -1;
    day = std::max(day, p.day);
    for (std::int32_t before = -1; before != day && day < c.covers.until;) {
        before = day;
        visit_concerning(c, book, t.rules_of, p, present, [&](std::size_t i, rule_row const& r) {
            if (r.days.contains(day) && (r.blocks_session || t.has(t.barred, i, exercise))) day = r.days.until;
        });
    }
    return day < c.covers.until ? day : -1;
}

/// The permitted member of the exercise's family whose demands differ least from its own, or -1.
constexpr std::int32_t nearest_variant(catalogue_view const& c, item_view<std::uint64_t> permitted,
                                       std::size_t exercise) {
    exercise_row const& e = c.exercises[exercise];
    std::int32_t best = -1;
    int best_distance = 0;
    for (std::size_t i = 0; i < c.exercises.size(); ++i) {
        if (i == exercise || c.exercises[i].family != e.family || ((permitted[i / 64] >> (i % 64)) & 1U) == 0) continue;
        int distance = 0;
        for (std::size_t l = 0; l < 3; ++l) distance += std::popcount(e.at_least[l] ^ c.exercises[i].at_least[l]);
        if (best < 0 || distance < best_distance) {
            best = static_cast<std::int32_t>(i);
            best_distance = distance;
        }
    }
    return best;
}

}  // namespace regimen::detail

#endif
