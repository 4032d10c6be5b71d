// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rows of a rulebook's rules and delays. They are read as values, all in one pass: the compiler makes nothing for a
// single rule, unless it is the one with a fault.
#ifndef REGIMEN_RULES_DETAIL_RULE_ROWS_HPP
#define REGIMEN_RULES_DETAIL_RULE_ROWS_HPP

#include <regimen/base/entry_list.hpp>
#include <regimen/base/id_index.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/membership.hpp>
#include <regimen/rules/rule.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

// How the rules and the delays of a rulebook are read.
struct in_rules {
    using kind = safety_rule;
    template <class Book>
    using of = typename Book::rules;
    template <class Rule>
    using no_constant = RULE_IS_NO_CONSTANT_NAMED_is<Rule>;
    static constexpr auto incomplete = error_code::rule_incomplete;
};
struct in_delays {
    using kind = gate_delay;
    template <class Book>
    using of = typename Book::delays;
    template <class Delay>
    using no_constant = RULE_IS_NO_CONSTANT_NAMED_is<Delay>;
    static constexpr auto incomplete = error_code::rule_incomplete;
};

/// What can be wrong with a rule or a delay by itself, in the order in which it is looked for.
enum class rule_fault : std::uint8_t {
    none,
    without_id_or_sentence,
    without_condition,
    says_not_what_lifts_it,
    without_grade,
    without_source,
    cap_level,
    cap_on_nothing,
    too_many_partners,
    too_many_counted,
    counts_to_nothing,
    counts_to_more,
    counted_twice,
    unknown_demand,
    unknown_condition,
    unknown_mode,
};

/// A fault, where it is, and what is named and not there.
struct rule_finding {
    rule_fault what = rule_fault::none;
    std::size_t rule = npos;
    std::size_t cap = npos;  ///< the place of one off the scale
    demand_word const* demand = nullptr;
    condition const* named_condition = nullptr;
    mode const* named_mode = nullptr;
};

/// What every rule and every delay must state.
template <class Entry>
constexpr rule_fault missing_in(Entry const& e) {
    using enum rule_fault;
    if (e.id.empty() || e.sentence.empty()) return without_id_or_sentence;
    if (!e.when.is_given()) return without_condition;
    if (!e.lifts.is_given) return says_not_what_lifts_it;
    if (!e.grade.is_given) return without_grade;
    if (e.sources.empty()) return without_source;
    return none;
}
template <class Row, class Entry>
constexpr void put_what_all_state(Row& row, Entry const& e) {
    row.id = e.id;
    row.sentence = e.sentence;
    row.lifts = e.lifts.value;
    row.grade = e.grade.value;
}

/// Writes the index of a condition; -1 for everyone. Whether the catalogue has it.
template <std::size_t Conditions>
constexpr bool put_when(std::int16_t& to, condition const& when, hash_index<Conditions> const& conditions) {
    if (when.id.hash() == everyone::is.id.hash()) return true;
    std::size_t const at = conditions.find(when.id.hash());
    to = static_cast<std::int16_t>(at);
    return at != npos;
}

/// Writes the conditions that a rule counts, and how many must be there.
template <std::size_t Conditions>
constexpr rule_finding put_count(rule_row& row, condition_set& counted, condition_count const& some,
                                 hash_index<Conditions> const& conditions) {
    using enum rule_fault;
    if (some.size > some.most) return {.what = too_many_counted};
    if (some.least == 0) return {.what = counts_to_nothing};
    if (some.least > some.size) return {.what = counts_to_more};
    for (std::size_t i = 0; i < some.size; ++i) {
        std::size_t const at = conditions.find(some.all[i]->id.hash());
        if (at == npos) return {.what = unknown_condition, .named_condition = some.all[i]};
        if (counted.test(at)) return {.what = counted_twice, .named_condition = some.all[i]};
        counted.set(at);
    }
    row.least = static_cast<std::uint8_t>(some.least);
    row.needs_more = true;
    return {};
}

/// Writes what the caps of a rule forbid. A cap at level l forbids every level above l; a cap at 3 forbids nothing.
constexpr rule_finding put_caps(rule_row& row, safety_rule const& r, word_list<demand_word> const& demands) {
    using enum rule_fault;
    for (demand_at_level const& cap : r.caps) {
        std::size_t const at = demands.find(*cap.what);
        if (at == npos) return {.what = unknown_demand, .demand = &*cap.what};
        if (cap.level < 3) row.forbids[static_cast<std::size_t>(cap.level)] |= std::uint64_t{1} << at;
    }
    return {};
}

/// Writes the row of a rule: everything but its list of sources and where its set of counted conditions stands.
template <std::size_t Conditions>
constexpr rule_finding put_rule(rule_row& row, condition_set& counted, safety_rule const& r,
                                hash_index<Conditions> const& conditions, word_list<demand_word> const& demands) {
    using enum rule_fault;
    if (rule_fault const missing = missing_in(r); missing != none) return {.what = missing};
    std::size_t n_caps = 0;
    for (demand_at_level const& cap : r.caps) {
        if (!cap.what.is_given()) return {.what = cap_on_nothing};
        if (cap.level < 0 || cap.level > 3) return {.what = cap_level, .cap = n_caps};
        ++n_caps;
    }
    if (r.only_with_any_of.size() > safety_rule::most_partners) return {.what = too_many_partners};
    put_what_all_state(row, r);
    row.days = r.days;
    if (r.max_effort.is_given) row.limits.max_effort = r.max_effort.value.rank;
    row.limits.max_exertion = r.max_exertion.value();
    row.limits.max_time = r.max_length;
    row.blocks_session = r.blocks_session;
    row.action = r.action;
    if (r.when.count().size != 0) {
        rule_finding const found = put_count(row, counted, r.when.count(), conditions);
        if (found.what != none) return found;
    } else if (!put_when(row.when, *r.when, conditions)) {
        return {.what = unknown_condition, .named_condition = &*r.when};
    }
    if (rule_finding const found = put_caps(row, r, demands); found.what != none) return found;
    std::size_t n_partners = 0;
    for (auto const& partner : r.only_with_any_of) {
        std::size_t const at = conditions.find(partner->id.hash());
        if (at == npos) return {.what = unknown_condition, .named_condition = &*partner};
        row.only_with[n_partners++] = static_cast<std::int16_t>(at);
        row.needs_more = true;
    }
    return {};
}

/// The same of a delay.
template <std::size_t Conditions, std::size_t Modes>
constexpr rule_finding put_delay(delay_row& row, gate_delay const& d, hash_index<Conditions> const& conditions,
                                 hash_index<Modes> const& modes) {
    using enum rule_fault;
    if (rule_fault const missing = missing_in(d); missing != none) return {.what = missing};
    put_what_all_state(row, d);
    row.days = d.later_by.value();
    for (effort_class const& e : d.efforts) row.efforts |= std::uint32_t{1} << e.rank;
    if (d.efforts.size() == 0) row.efforts = ~std::uint32_t{0};
    if (!put_when(row.when, *d.when, conditions)) return {.what = unknown_condition, .named_condition = &*d.when};
    if (d.as_mode.is_given()) {
        std::size_t const at = modes.find(d.as_mode->id.hash());
        if (at == npos) return {.what = unknown_mode, .named_mode = &*d.as_mode};
        row.as_mode = static_cast<std::int16_t>(at);
    }
    return {};
}

/// The rows of all rules, or of all delays, and the first fault.
template <class Row, std::size_t N>
struct rows_of_rules {
    std::array<Row, N> rows{};
    rule_finding fault{};
};
/// And of the rules that count, the sets of what they count, in their order.
template <std::size_t N, std::size_t Counts>
struct rows_and_counts : rows_of_rules<rule_row, N> {
    std::array<condition_set, Counts> counted{};
};
constexpr std::size_t how_many_count(safety_rule const* const* all, std::size_t n) {
    std::size_t counts = 0;
    for (std::size_t i = 0; i < n; ++i) counts += all[i]->when.count().size == 0 ? 0 : 1;
    return counts;
}
template <std::size_t N, std::size_t Counts, class Conditions>
consteval rows_and_counts<N, Counts> read_rules(safety_rule const* const* all, Conditions const& conditions,
                                                word_list<demand_word> const& demands) {
    rows_and_counts<N, Counts> out;
    std::size_t counts = 0;
    for (std::size_t i = 0; i < N && out.fault.what == rule_fault::none; ++i) {
        condition_set counted;
        out.fault = put_rule(out.rows[i], counted, *all[i], conditions, demands);
        out.fault.rule = i;
        if (all[i]->when.count().size != 0) out.counted[counts++] = counted;
    }
    return out;
}
template <std::size_t N, class Conditions, class Modes>
consteval rows_of_rules<delay_row, N> read_delays(gate_delay const* const* all, Conditions const& conditions,
                                                  Modes const& modes) {
    rows_of_rules<delay_row, N> out;
    for (std::size_t i = 0; i < N && out.fault.what == rule_fault::none; ++i) {
        out.fault = put_delay(out.rows[i], *all[i], conditions, modes);
        out.fault.rule = i;
    }
    return out;
}

/// The ids of a rulebook's rules.
template <class Book>
inline constexpr auto const& rule_ids = entry_ids<in_rules, Book>;

template <class Book, class C>
inline constexpr auto rules_read =
    read_rules<n_entries<in_rules, Book>, how_many_count(entries_in<in_rules, Book>, n_entries<in_rules, Book>)>(
        entries_in<in_rules, Book>, entry_ids<in_conditions, C>, words_in<demand_word, typename C::demands>());
template <class Book, class C>
inline constexpr auto delays_read = read_delays<n_entries<in_delays, Book>>(entries_in<in_delays, Book>,
                                                                            entry_ids<in_conditions, C>,
                                                                            entry_ids<in_modes, C>);

template <class Row, std::size_t N>
consteval std::array<Row, N> with_sources(std::array<Row, N> rows, source_list const* sources) {
    for (std::size_t i = 0; i < N; ++i) rows[i].sources = &sources[i];
    return rows;
}
template <std::size_t N>
consteval std::array<rule_row, N> with_counts(std::array<rule_row, N> rows, condition_set const* counted) {
    for (rule_row& row : rows) {
        if (row.least != 0) row.counted = counted++;
    }
    return rows;
}
/// The rows of a rulebook whose rules and delays have no fault.
template <class Book, class C>
inline constexpr auto rule_table = with_counts(with_sources(rules_read<Book, C>.rows, citations_of<in_rules, Book>),
                                               rules_read<Book, C>.counted.data());
template <class Book, class C>
inline constexpr auto delay_table = with_sources(delays_read<Book, C>.rows, citations_of<in_delays, Book>);

/// What is wrong with one rule or delay, as a type. R is the one that was found.
template <class R, class C, rule_finding Found>
consteval auto fault_of_rule() {
    using enum error_code;
    using enum rule_fault;
    constexpr rule_fault what = Found.what;
    if constexpr (what == without_id_or_sentence) {
        return wrong<RULE_WITHOUT_ID_OR_SENTENCE<R>, rule_incomplete>{};
    } else if constexpr (what == without_condition) {
        return wrong<RULE_WITHOUT_CONDITION<R>, rule_incomplete>{};
    } else if constexpr (what == says_not_what_lifts_it) {
        return wrong<RULE_SAYS_NOT_WHAT_LIFTS_IT<R>, rule_incomplete>{};
    } else if constexpr (what == without_grade) {
        return wrong<RULE_WITHOUT_GRADE<R>, rule_incomplete>{};
    } else if constexpr (what == without_source) {
        return wrong<RULE_WITHOUT_SOURCE<R>, rule_without_source>{};
    } else if constexpr (what == cap_level) {
        constexpr demand_at_level const& cap = R::is.caps.begin()[Found.cap];
        return wrong<DEMAND_WITHOUT_A_LEVEL_FROM_0_TO_3<R, at<*cap.what, cap.level>>, demand_level>{};
    } else if constexpr (what == cap_on_nothing) {
        return wrong<RULE_CAN_NEVER_FIRE<R, ITS_CAPS_FORBID_NOTHING>, rule_never_fires>{};
    } else if constexpr (what == too_many_partners) {
        return wrong<RULE_WITH_MORE_THAN_4_PARTNER_CONDITIONS<R>, too_many_members>{};
    } else if constexpr (what == too_many_counted) {
        return wrong<RULE_COUNTS_MORE_THAN_16_CONDITIONS<R>, too_many_members>{};
    } else if constexpr (what == counts_to_nothing) {
        return wrong<RULE_COUNTS_TO_NOTHING<R>, rule_counts_wrongly>{};
    } else if constexpr (what == counts_to_more) {
        return wrong<RULE_COUNTS_TO_MORE_THAN_IT_NAMES<R>, rule_counts_wrongly>{};
    } else if constexpr (what == counted_twice) {
        return wrong<RULE_COUNTS_A_CONDITION_TWICE<R, named_word<*Found.named_condition>>, rule_counts_wrongly>{};
    } else if constexpr (what == unknown_demand) {
        return wrong<NOT_IN_THE_CATALOGUE<named_word<*Found.demand>, R, C>, outside_vocabulary>{};
    } else if constexpr (what == unknown_condition) {
        return wrong<NOT_IN_THE_CATALOGUE<named_word<*Found.named_condition>, R, C>, outside_vocabulary>{};
    } else {
        return wrong<NOT_IN_THE_CATALOGUE<named_word<*Found.named_mode>, R, C>, outside_vocabulary>{};
    }
}

/// What is wrong with the rules and the delays of a rulebook, each by itself: the first thing, as a type.
template <class Book, class C>
consteval auto fault_in_rules() {
    using enum error_code;
    using rules = members<typename Book::rules>;
    using delays = members<typename Book::delays>;
    using unread_rule = decltype(fault_in_entries<in_rules, Book>());
    using unread_delay = decltype(fault_in_entries<in_delays, Book>());
    if constexpr (!unread_rule::ok) {
        return unread_rule{};
    } else if constexpr (!unread_delay::ok) {
        return unread_delay{};
    } else if constexpr (constexpr auto const& rule = rules_read<Book, C>.fault; rule.what != rule_fault::none) {
        return fault_of_rule<nth<rule.rule, rules>, C, rule>();
    } else if constexpr (constexpr auto const& delay = delays_read<Book, C>.fault; delay.what != rule_fault::none) {
        return fault_of_rule<nth<delay.rule, delays>, C, delay>();
    } else {
        return nothing_wrong{};
    }
}

}  // namespace regimen::detail

#endif
