// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is wrong with a session for its most restricted member, as a value and a sentence. A later day can be stricter
// only where a rule begins on it; those days are checked, too.
#ifndef REGIMEN_SHIPPED_DETAIL_SESSION_CHECK_HPP
#define REGIMEN_SHIPPED_DETAIL_SESSION_CHECK_HPP

#include <regimen/amounts/session_limits.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/person/person.hpp>
#include <regimen/rules/cap.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/session/composition.hpp>
#include <regimen/words/explain.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// The first later day on which a rule begins that stands against a session; -1 where there is none.
constexpr std::int32_t first_later_trouble(catalogue_view const& c, rulebook_view const& book, person const& p,
                                           item_view<routine_item> items, seconds total) {
    condition_set const present = present_in(c, p);
    std::int32_t first = -1;
    for (rule_row const& r : book.rules) {
        std::int32_t const from = r.days.from;
        if (from <= p.day || !c.covers.contains(from) || !applies(r, p, present, from) || (first >= 0 && first <= from))
            continue;
        bool trouble = r.blocks_session || r.limits.max_time < total;
        for (routine_item const& item : items) {
            trouble = trouble || barred_by_caps(c.exercises[item.exercise], r) || !r.limits.permit(item.dose);
        }
        if (trouble) first = from;
    }
    return first;
}

/// The last day on which anything changes for anybody: a gate, a rule, what a week allows; twelve weeks at least.
constexpr std::int32_t last_change_of(rulebook_view const& book, composition_view const& rules) {
    std::int32_t last = 84, later = 0;
    auto const see = [&last](std::int32_t day) {
        if (day < day_window::no_end) last = std::max(last, day);
    };
    for (delay_row const& d : book.delays) later = std::max(later, d.days);
    gate_row const* const gates = book.gates.data();
    std::size_t const n_gates = book.gates.size();
    for (std::size_t i = 0; i < n_gates; ++i) {  // no calls: there may be thousands
        for (std::int32_t const day : gates[i].day) {
            if (day + later > last && day + later < day_window::no_end) last = day + later;
        }
    }
    for (rule_row const& r : book.rules) {
        see(r.days.from);
        see(r.days.until);
    }
    for (week_band const& b : rules.bands) see(b.until.value());
    return last;
}
constexpr std::int32_t longest_session(composition_view const& rules) {
    std::int32_t longest = 0;
    for (week_band const& b : rules.bands) longest = std::max(longest, b.max_time.value());
    return longest;
}

/// A term of an audience that must be meant otherwise: weeks that the catalogue does not cover, or more than twice as
/// late as anything still changes, which are days; and an hour or more where no session may last so long, which are
/// seconds. The weeks of a programme are in sequence, and so are weeks.
enum class odd_term : std::uint8_t { none, weeks, minutes };
constexpr odd_term odd_term_of(catalogue_view const& c, int week, bool in_a_programme, int minutes,
                               std::int32_t last_change, std::int32_t longest) {
    std::int64_t const day = std::int64_t{week} * 7;
    if (week != 0 &&
        (day < c.covers.from || day >= c.covers.until || (!in_a_programme && day > std::int64_t{2} * last_change)))
        return odd_term::weeks;
    return minutes >= 60 && std::int64_t{minutes} * 60 > longest ? odd_term::minutes : odd_term::none;
}

/// The result of checking a session for its audience: the first thing that is wrong with it, if any.
struct session_finding {
    bool sound = true;
    bool nobody = false;  ///< whatever is in it: this audience may not exercise
    error_code code{};
    composition_fault fault = composition_fault::not_permitted;  ///< or one of composition
    std::size_t culprit = npos;                                  ///< index of the item, or npos: the whole
    fixed_text<900> sentence;
};

template <class C>
constexpr bool anything_above_settling(screening<C> const& s, std::uint64_t equipment, std::uint32_t avoids) {
    for (std::size_t i = 0; i < s.n_exercises; ++i) {
        exercise_row const& e = s.view().exercises[i];
        if (e.effort.rank > 0 && s.permits(i) && equipped(e, equipment) && (e.positions & ~avoids) != 0) return true;
    }
    return false;
}

template <class Text>
constexpr void add_sources(Text& out, source_list const* sources) {
    if (sources == nullptr || sources->empty()) return;
    out << " [";
    sources->write_keys(out);
    out << "]";
}

/// What the composition of a session is checked against.
constexpr routine_context context_of(composition_view const& rules, person const& p, session_limits const& limits,
                                     seconds max_time) {
    routine_context ctx;
    ctx.day = rules.band_day(p);
    ctx.limits = strictest(ctx.limits, strictest(limits, {.max_time = max_time}));
    ctx.equipment = p.equipment;
    return ctx;
}

/// Whether the session's own exercises alone show that judge_session() would find nothing. That is quicker for the
/// compiler than screening a whole catalogue of a thousand. Where it says no, judge_session() checks again and names
/// the fault.
constexpr bool stands_at_first_sight(catalogue_view const& c, rulebook_view const& book, composition_view const& rules,
                                     person const& p, item_view<routine_item> items, seconds max_time) {
    if (refusal_of(c, p) != refusal::none) return false;
    condition_set const present = present_in(c, p);
    std::int32_t const day = day_for_rules(c, p.day);
    rule_state state;
    for (rule_row const& r : book.rules) {
        if (!applies(r, p, present, day)) continue;
        take(state, c, r, p);
        if (state.blocked) return false;
        for (routine_item const& item : items) {
            if (barred_by_caps(c.exercises[item.exercise], r)) return false;
        }
    }
    delay_state const delays = apply_delays(c, book, p, present);
    bool above_settling = false;
    for (routine_item const& item : items) {
        exercise_row const& e = c.exercises[item.exercise];
        if (!gate_open(book.gates[item.exercise], e, p, present, delays)) return false;
        above_settling = above_settling || e.effort.rank > 0;
    }
    // Whether settling alone would be enough depends on what else is permitted.
    return above_settling && first_fault(c, rules, items, context_of(rules, p, state.limits, max_time)).sound;
}

template <class C>
constexpr session_finding judge_session(screening<C> const& s, item_view<routine_item> items, seconds max_time) {
    session_finding out;
    if (s.blocked()) {
        out.sound = false;
        out.nobody = true;
        out.code = error_code::forbidden_for_audience;
        s.for_each_reason(0, [&](reason const& r) {
            bool const of_all = r.kind == reason_kind::session_blocked || r.kind == reason_kind::refused;
            if (!of_all || !out.sentence.empty()) return;
            explanation const x = explain<C>(s, 0, r);
            out.sentence << x.sentence;
            if (r.kind != reason_kind::refused) add_sources(out.sentence, x.sources);
        });
        return out;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::size_t const e = items[i].exercise;
        if (s.permits(e)) continue;
        verdict const v = s.verdict_on(e);
        out.sound = false;
        out.culprit = i;
        out.code = v.kind == verdict_kind::delayed ? error_code::starts_too_early : error_code::forbidden_for_audience;
        // Where time alone opens the exercise, its gate is the best reason; else the first rule in its way.
        auto const wanted = v.kind == verdict_kind::delayed ? reason_kind::gate_shut : reason_kind::demand_above;
        bool told = false;
        for (bool const any : {false, true}) {
            s.for_each_reason(e, [&](reason const& r) {
                if (told || (!any && r.kind != wanted)) return;
                told = true;
                if (r.kind == reason_kind::demand_above && v.kind != verdict_kind::delayed)
                    out.code = error_code::over_a_cap;
                explanation const x = explain<C>(s, e, r);
                out.sentence << x.sentence;
                add_sources(out.sentence, x.sources);
            });
        }
        return out;
    }
    person const& p = s.made_for().raw();
    routine_context ctx = context_of(composition_of<C>, p, s.limits(), max_time);
    ctx.settling_alone_is_enough = !anything_above_settling(s, p.equipment, p.avoids);
    composition_verdict const v = first_fault(s.view(), composition_of<C>, items, ctx);
    if (!v.sound) {
        out.sound = false;
        out.code = code_of(v.finding.fault);
        out.fault = v.finding.fault;
        if (v.finding.item >= 0) out.culprit = static_cast<std::size_t>(v.finding.item);
        explanation const x = explain(s.view(), items, v.finding);
        out.sentence << x.sentence << " (" << rule_of(v.finding.fault) << ")";
    }
    return out;
}

}  // namespace detail
}  // namespace regimen

#endif
