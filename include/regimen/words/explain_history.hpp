// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A history in words: what was reported, session by session, and what the dose became. It is what a compiler prints
// when a progression breaks a promise, and what a clinician reads.
#ifndef REGIMEN_WORDS_EXPLAIN_HISTORY_HPP
#define REGIMEN_WORDS_EXPLAIN_HISTORY_HPP

#include <regimen/base/fixed_text.hpp>
#include <regimen/progression/exploration.hpp>
#include <regimen/progression/rungs.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

/// An observation in a few words.
constexpr std::string_view words_for(observed o) {
    constexpr std::array<std::string_view, n_observed> words{"done as planned",
                                                             "more than planned",
                                                             "done in part",
                                                             "not done",
                                                             "not said how much was done",
                                                             "pain within bounds",
                                                             "pain above what it was before",
                                                             "raised pain",
                                                             "high pain",
                                                             "pain where less is allowed",
                                                             "pain not said",
                                                             "settled next morning",
                                                             "slightly worse next morning",
                                                             "worse next morning",
                                                             "next morning not said",
                                                             "easy",
                                                             "effort within the cap",
                                                             "effort above the cap",
                                                             "effort not said",
                                                             "well done",
                                                             "poorly done",
                                                             "quality not said",
                                                             "no stop sign",
                                                             "a stop sign that eases",
                                                             "a stop sign that removes",
                                                             "a stop sign that locks",
                                                             "stop signs not said",
                                                             "rested",
                                                             "exhausted",
                                                             "energy not said",
                                                             "steady week",
                                                             "pain rising from week to week",
                                                             "ordinary week",
                                                             "first week of a class",
                                                             "light week"};
    return words[static_cast<std::size_t>(o)];
}

constexpr std::string_view words_for(progression_property p) {
    switch (p) {
        case progression_property::kept:
            return "keeps every promise";
        case progression_property::fits_its_tables:
            return "is too large to be explored";
        case progression_property::step_is_small:
            return "has a step that is larger than allowed";
        case progression_property::within_bounds:
            return "leaves the bounds of the dose";
        case progression_property::no_rise_after_harm:
            return "rises after harm, or without an answer";
        case progression_property::weekly_growth:
            return "grows faster than allowed";
        case progression_property::harm_lowers:
            return "does not lower the dose after harm";
        case progression_property::lock_holds:
            return "does not lock after a stop sign of level S1 or S2";
        case progression_property::no_trap:
            return "is a trap: good sessions lead nowhere";
        case progression_property::every_rule_fires:
            return "has a rule that never decides";
        case progression_property::only_permitted:
            return "steps to a form that screening has not permitted";
    }
    return {};
}

namespace detail {

template <std::size_t N>
constexpr void write_rung(fixed_text<N>& out, catalogue_view const& c, progression_row const& p, rung_table const& t,
                          std::uint8_t rung) {
    std::size_t const m = t.member[rung];
    dose_today const d = dose_at_rung(p.doses[m], p.policy->path, t.rung_in_form(rung));
    movement_today const& first = d.movements[0];
    out << c.exercises[static_cast<std::size_t>(p.members[m])].id;
    if (d.sets > 1) out << " " << static_cast<int>(d.sets) << " x";
    if (first.repetitions > 0) out << " " << static_cast<int>(first.repetitions) << " reps";
    if (first.hold > 0)
        out << " hold " << static_cast<int>(first.hold) << (first.hold_in == hold_unit::in_breaths ? " breaths" : " s");
    if (first.load_g > 0) out << " at " << static_cast<int>(first.load_g) << " g";
}

template <std::size_t N>
constexpr void write_event(fixed_text<N>& out, catalogue_view const& c, progression_row const& p,
                           feedback_alphabet const& alphabet, history_event const& e) {
    switch (e.what) {
        case history_event::kind::begins:
            out << "begins";
            break;
        case history_event::kind::pauses: {
            constexpr std::array<std::string_view, 4> gaps{"pauses 4 to 7 days", "pauses 8 to 13 days",
                                                           "pauses 14 to 28 days", "pauses more than 28 days"};
            out << gaps[e.which];
            break;
        }
        case history_event::kind::is_withdrawn:
            out << "screening withdraws it to " << c.exercises[static_cast<std::size_t>(p.members[e.which])].id;
            break;
        case history_event::kind::reports: {
            feedback_symbol const& s = alphabet.symbols[e.which];
            bool any = false;
            for (std::size_t f = 0; f < n_feedback_fields; ++f) {
                auto const field = static_cast<feedback_field>(f);
                if (s.example.value(field) == p.policy->hoped_for.value(field)) continue;
                out << (any ? ", " : "") << words_for(s.example.value(field));
                any = true;
            }
            if (!any) out << "a good session";
            out << ", " << static_cast<int>(s.since_rise) << " days after the last change";
            if (e.share != dose_share::whole)
                out << (e.share == dose_share::light ? ", in a light week" : ", in the week after an illness");
            break;
        }
    }
    if (!e.neighbours_open) out << ", other forms closed";
}

}  // namespace detail

/// What was found, with the rule and the shortest history: "rises after harm, or without an answer (rule greedy):
/// begins: heel-slide 4 reps; high pain, 7 days after the last change: heel-slide 5 reps".
template <std::size_t MaxStates>
constexpr fixed_text<1200> history_text(catalogue_view const& c, progression_row const& p,
                                        exploration<MaxStates> const& x) {
    progression_finding const& f = x.finding();
    fixed_text<1200> out;
    out << words_for(f.broken);
    if (f.rule != ladder_decision::no_rule) out << " (rule " << p.policy->rules[f.rule].id << ")";
    if (f.shadowed_by != ladder_decision::no_rule) out << ", shadowed by rule " << p.policy->rules[f.shadowed_by].id;
    for (std::size_t i = 0; i < f.size; ++i) {
        out << (i == 0 ? ": " : "; ");
        detail::write_event(out, c, p, x.alphabet(), f.events[i]);
        out << ": ";
        detail::write_rung(out, c, p, x.table(), f.rungs[i]);
    }
    return out;
}

}  // namespace regimen

#endif
