// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rule engine: one set of functions on tables, which screening runs when a session is compiled and when it is made.
// All rules that apply, apply; the strictest wins; what is unknown or unanswered counts as a yes where the rules say so.
#ifndef REGIMEN_DETAIL_ENGINE_HPP
#define REGIMEN_DETAIL_ENGINE_HPP

#include <regimen/profile.hpp>
#include <regimen/rulebook.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace regimen::detail {

/// What the rules that apply on one day come to.
struct rule_state {
    std::array<std::uint64_t, 3> forbids{};
    std::int32_t max_seconds = 0;
    std::uint8_t max_effort = rule_row::no_cap;
    std::uint8_t max_exertion = rule_row::no_cap;
    bool blocked = false;
    urgency triage = urgency::clear;

    constexpr bool lets(exercise_row const& e) const {
        return !blocked && e.effort.rank <= max_effort &&
               ((e.at_least[0] & forbids[0]) | (e.at_least[1] & forbids[1]) | (e.at_least[2] & forbids[2])) == 0;
    }
};

/// What the delays that apply come to. They do not depend on the day.
struct delay_state {
    std::uint32_t as_modes = 0;             ///< bit per mode whose gates hold, too
    std::array<std::int32_t, 32> late{};    ///< the longest single delay of each effort rank, in days
};

/// The conditions that count as present: yes; unknown; and a core question that was not answered.
constexpr condition_set present_in(catalogue_view const& c, person const& p) {
    condition_set const silent_core = c.core & ~(p.yes | p.no | p.unknown);
    condition_set present = (p.yes | (p.unknown & ~c.only_yes) | silent_core) & ~c.from_mode;
    if (p.mode >= 0 && static_cast<std::size_t>(p.mode) < c.modes.size()) {
        int const implied = c.modes[static_cast<std::size_t>(p.mode)].implies;
        if (implied >= 0) present.set(static_cast<std::size_t>(implied));
    }
    return present;
}

/// Whether a condition counts as present only because nobody asked: -1, everyone, never does.
constexpr bool merely_unanswered(catalogue_view const& c, person const& p, int condition) {
    if (condition < 0) return false;
    auto const i = static_cast<std::size_t>(condition);
    return !c.from_mode.test(i) && !p.yes.test(i) && !p.unknown.test(i);
}

constexpr bool lifted(lifted_by by, urgency action, int condition, person const& p) {
    return by == lifted_by::clearance && action != urgency::emergency && condition >= 0 &&
           p.cleared.test(static_cast<std::size_t>(condition));
}

/// Whether a rule holds for her on the days that it names.
constexpr bool concerns(rule_row const& r, person const& p, condition_set const& present) {
    if (r.when >= 0 && !present.test(static_cast<std::size_t>(r.when))) return false;
    if (lifted(r.lifts, r.action, r.when, p)) return false;
    if (r.only_with[0] < 0) return true;
    for (auto const partner : r.only_with) {
        if (partner >= 0 && present.test(static_cast<std::size_t>(partner))) return true;
    }
    return false;
}

constexpr bool applies(rule_row const& r, person const& p, condition_set const& present, std::int32_t day) {
    return concerns(r, p, present) && r.days.contains(day);
}

constexpr bool applies(delay_row const& d, person const& p, condition_set const& present) {
    return (d.when < 0 || present.test(static_cast<std::size_t>(d.when))) && !lifted(d.lifts, urgency::clear, d.when, p);
}

/// What a rule that applies asks to be done. Where only silence made it apply, the person is asked, not alarmed.
constexpr urgency asks_for(catalogue_view const& c, rule_row const& r, person const& p) {
    if (r.action == urgency::clear && !r.blocks_session) return urgency::clear;
    if (merely_unanswered(c, p, r.when)) return urgency::incomplete;
    return r.action == urgency::clear ? urgency::see_professional : r.action;
}

/// A day inside the catalogue's range, so that an emergency is seen even where the rules otherwise refuse to speak.
constexpr std::int32_t day_for_rules(catalogue_view const& c, std::int32_t day) {
    return std::clamp(day, c.covers.from, c.covers.until - 1);
}

/// What one more rule makes of it.
constexpr void take(rule_state& s, catalogue_view const& c, rule_row const& r, person const& p) {
    for (std::size_t l = 0; l < 3; ++l) s.forbids[l] |= r.forbids[l];
    s.max_effort = std::min(s.max_effort, r.max_effort);
    s.max_exertion = std::min(s.max_exertion, r.max_exertion);
    if (r.max_seconds != 0) s.max_seconds = s.max_seconds == 0 ? r.max_seconds : std::min(s.max_seconds, r.max_seconds);
    s.blocked = s.blocked || r.blocks_session;
    s.triage = std::max(s.triage, asks_for(c, r, p));
}

constexpr rule_state apply_rules(catalogue_view const& c, rulebook_view const& book, person const& p,
                                 condition_set const& present, std::int32_t day) {
    rule_state s;
    for (rule_row const& r : book.rules) {
        if (applies(r, p, present, day)) take(s, c, r, p);
    }
    return s;
}

constexpr delay_state apply_delays(rulebook_view const& book, person const& p, condition_set const& present) {
    delay_state s;
    for (delay_row const& d : book.delays) {
        if (!applies(d, p, present)) continue;
        if (d.as_mode >= 0) s.as_modes |= std::uint32_t{1} << d.as_mode;
        for (std::size_t rank = 0; rank < s.late.size(); ++rank) {
            if (((d.efforts >> rank) & 1U) != 0) s.late[rank] = std::max(s.late[rank], d.days);
        }
    }
    return s;
}

/// The day from which an exercise's gate is open, delays included; -1 where no gate is known for her mode.
constexpr std::int32_t opening_day(gate_row const& g, exercise_row const& e, person const& p, delay_state const& d) {
    if (p.mode < 0) return gate_row::unknown;
    std::int32_t day = g.day[static_cast<std::size_t>(p.mode)];
    if (day == gate_row::unknown) return gate_row::unknown;
    for (std::uint32_t left = d.as_modes; left != 0; left &= left - 1)
        day = std::max(day, g.day[static_cast<std::size_t>(std::countr_zero(left))]);
    return day + d.late[e.effort.rank];
}

constexpr bool kept_shut(gate_row const& g, condition_set const& present) {
    for (auto const keeper : g.not_while) {
        if (keeper < 0) return false;
        if (present.test(static_cast<std::size_t>(keeper))) return true;
    }
    return false;
}

/// Whether an exercise is open today, given what the rules and delays come to.
constexpr bool opens_today(gate_row const& g, exercise_row const& e, person const& p, condition_set const& present,
                           rule_state const& s, delay_state const& delays) {
    if (!s.lets(e) || kept_shut(g, present)) return false;
    std::int32_t const open = opening_day(g, e, p, delays);
    return open != gate_row::unknown && p.day >= open;
}

constexpr void permit(catalogue_view const& c, rulebook_view const& book, person const& p, condition_set const& present,
                      rule_state const& s, std::span<std::uint64_t> permitted) {
    if (s.blocked) return;
    delay_state const delays = apply_delays(book, p, present);
    for (std::size_t i = 0; i < c.exercises.size(); ++i) {
        if (opens_today(book.gates[i], c.exercises[i], p, present, s, delays)) {
            permitted[i / 64] |= std::uint64_t{1} << (i % 64);
        }
    }
}

/// Today and every later day on which a rule begins or ends, with what the rules come to from there on.
struct days_to_come {
    struct stretch {
        std::int32_t from = 0;
        rule_state state;
    };
    std::array<stretch, rulebook_view::most_turning_days + 1> stretches{};
    std::size_t size = 0;
    delay_state delays;
    condition_set present;
};

constexpr days_to_come timeline(catalogue_view const& c, rulebook_view const& book, person const& p) {
    days_to_come t;
    t.present = present_in(c, p);
    t.delays = apply_delays(book, p, t.present);
    t.stretches[t.size++].from = day_for_rules(c, p.day);
    for (std::size_t i = 0; i < book.n_turning_days; ++i) {
        std::int32_t const day = book.turning_days[i];
        if (day > p.day && c.covers.contains(day)) t.stretches[t.size++].from = day;
    }
    for (rule_row const& r : book.rules) {
        if (!concerns(r, p, t.present)) continue;
        for (std::size_t i = 0; i < t.size; ++i) {
            if (r.days.contains(t.stretches[i].from)) take(t.stretches[i].state, c, r, p);
        }
    }
    return t;
}

/// The first day after today on which an exercise is permitted, all answers unchanged; -1 where there is none.
constexpr std::int32_t first_open_day(catalogue_view const& c, rulebook_view const& book, person const& p,
                                      days_to_come const& t, std::size_t exercise) {
    exercise_row const& e = c.exercises[exercise];
    gate_row const& g = book.gates[exercise];
    std::int32_t const open = opening_day(g, e, p, t.delays);
    if (open == gate_row::unknown || kept_shut(g, t.present)) return -1;
    for (std::size_t i = 0; i < t.size; ++i) {
        std::int32_t const end = i + 1 < t.size ? t.stretches[i + 1].from : c.covers.until;
        std::int32_t const day = std::max(t.stretches[i].from, open);
        if (day < end && t.stretches[i].state.lets(e)) return day;
    }
    return -1;
}

/// The permitted member of the exercise's family whose demands differ least from its own, or -1.
constexpr std::int32_t nearest_variant(catalogue_view const& c, std::span<std::uint64_t const> permitted,
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
