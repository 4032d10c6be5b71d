// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rulebook: rules, gates and delays under one name, and its tables for a catalogue.
// Rulebooks compose: everything of each holds, and of two gates for one exercise the later counts.
#ifndef REGIMEN_RULEBOOK_HPP
#define REGIMEN_RULEBOOK_HPP

#include <regimen/catalogue.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace regimen {

/// Several rulebooks as one: struct clinic : compose<conservative, house_rules> { static constexpr ... id = "clinic"; };
template <class... Rulebooks>
struct compose {
    using rules = join<typename Rulebooks::rules...>;
    using gates = join<typename Rulebooks::gates...>;
    using delays = join<typename Rulebooks::delays...>;
};

/// A rulebook as tables for one catalogue.
struct rulebook_view {
    static constexpr std::size_t most_turning_days = 64;
    std::string_view id;
    std::span<rule_row const> rules;
    std::span<delay_row const> delays;
    std::span<gate_row const> gates;  ///< one per exercise of the catalogue
    std::array<std::int32_t, most_turning_days> turning_days{};  ///< days on which a rule begins or ends, ascending
    std::size_t n_turning_days = 0;
};

template <class First, class Second>
struct TWO_RULES_WITH_ONE_ID : detail::violation {};
template <class Exercise, class Mode, class Rulebook>
struct EXERCISE_WITHOUT_GATE : detail::violation {};
template <class Rulebook>
struct MORE_THAN_64_DAYS_ON_WHICH_A_RULE_BEGINS_OR_ENDS : detail::violation {};

namespace detail {

/// A rule that no profile can ever meet, or that forbids nothing although it states caps.
constexpr bool never_fires(rule_row const& r, bool states_caps, catalogue_view const& c) {
    if (r.days.from >= r.days.until || r.days.from >= c.covers.until || r.days.until <= c.covers.from) return true;
    if (states_caps && !r.limits_something()) return true;
    if (r.when < 0 || r.only_with[0] < 0 || !c.from_mode.test(static_cast<std::size_t>(r.when))) return false;
    for (auto const partner : r.only_with) {
        if (partner < 0) break;
        if (partner == r.when || !c.from_mode.test(static_cast<std::size_t>(partner))) return false;
    }
    return true;  // two modes at once
}

template <class R>
consteval bool states_caps() {
    if constexpr (requires { typename R::caps; }) {
        return size_of<typename R::caps> != 0;
    } else {
        return false;
    }
}

template <class List>
struct rule_rows;
template <class... Rs>
struct rule_rows<list<Rs...>> {
    template <class C>
    static consteval std::array<rule_row, sizeof...(Rs)> rules() {
        return {rule_row_of<Rs, C>()...};
    }
    template <class C>
    static consteval std::array<delay_row, sizeof...(Rs)> delays() {
        return {delay_row_of<Rs, C>()...};
    }
    static consteval std::array<bool, sizeof...(Rs)> with_caps() { return {states_caps<Rs>()...}; }
};

struct rule_finding {
    std::size_t at = 0;
    std::size_t by = 0;
    bool never = false;
    bool shadowed = false;
};

template <std::size_t N>
constexpr rule_finding first_idle_rule(std::array<rule_row, N> const& rules, std::array<bool, N> const& with_caps,
                                       catalogue_view const& c) {
    for (std::size_t i = 0; i < N; ++i) {
        if (never_fires(rules[i], with_caps[i], c)) return {i, i, true, false};
    }
    for (std::size_t i = 0; i < N; ++i) {
        if (!rules[i].limits_something()) continue;  // advice: it says something and limits nothing
        for (std::size_t j = 0; j < N; ++j) {
            if (i == j || !shadowed_by(rules[i], rules[j])) continue;
            if (shadowed_by(rules[j], rules[i]) && i < j) continue;  // equal rules: the later one is the idle one
            return {i, j, false, true};
        }
    }
    return {};
}

template <class Book, class C>
consteval auto make_rules() {
    using all = members<typename Book::rules>;
    constexpr auto table = rule_rows<all>::template rules<C>();
    if constexpr (all::size > 1) {
        constexpr auto twins = find_twins(rows<all>::hashes());
        require_that<!twins.found, TWO_RULES_WITH_ONE_ID<nth<twins.first, all>, nth<twins.second, all>>,
                     rule_code::one_id_twice>();
    }
    if constexpr (all::size > 0) {
        constexpr rule_finding idle = first_idle_rule(table, rule_rows<all>::with_caps(), view_of<C>);
        require_that<!idle.never, RULE_CAN_NEVER_FIRE<nth<idle.at, all>>, rule_code::rule_never_fires>();
        require_that<!idle.shadowed, RULE_IS_SHADOWED<nth<idle.at, all>, nth<idle.by, all>>,
                     rule_code::rule_shadowed>();
    }
    return table;
}

template <class Book, class C>
consteval auto make_delays() {
    return rule_rows<members<typename Book::delays>>::template delays<C>();
}

/// A gate's own citation, if it names one.
struct gate_citation {
    citation const* sources = nullptr;
    evidence grade = evidence::article;
};
constexpr void put_citation(gate_citation&, ...) {}
template <citation const& Sources, evidence Grade>
constexpr void put_citation(gate_citation& out, according_to<Sources, Grade>) {
    out = {&Sources, Grade};
}

template <class G, class C, class Mode, int Day>
consteval void put_term(gate_row& row, gate_citation const& from, on<Mode, Day>) {
    constexpr std::size_t m = place_or_stop<Mode, typename C::modes, G, C>();
    if (Day <= row.day[m]) return;  // of two gates the later counts, and its source with it
    row.day[m] = Day;
    row.sources[m] = from.sources;
    row.grades[m] = from.grade;
}
template <class G, class C, class Condition>
consteval void put_term(gate_row& row, gate_citation const&, not_while<Condition>) {
    row.not_while = condition_place<Condition, G, C>();
}
template <class G, class C, citation const& Sources, evidence Grade>
consteval void put_term(gate_row&, gate_citation const&, according_to<Sources, Grade>) {}

// A gate of an exercise that the catalogue does not have opens nothing: it is passed over, so that a host may take a part
// of a catalogue and keep its rulebook.
template <class C, class Table, class E, class... Terms>
consteval void put_gate(Table& table, gate<E, Terms...>) {
    constexpr std::size_t at = place_in<E, members<typename C::exercises>>;
    if constexpr (at != nowhere) {
        gate_citation from;
        (put_citation(from, Terms{}), ...);
        (put_term<gate<E, Terms...>, C>(table[at], from, Terms{}), ...);
    }
}
template <class C, class Table, class... Gates>
consteval void put_gates(Table& table, gates<Gates...>) {
    (put_gate<C>(table, Gates{}), ...);
}

template <class Book, class C>
consteval auto gates_without_check() {
    std::array<gate_row, size_of<typename C::exercises>> table{};
    put_gates<C>(table, typename Book::gates{});
    if constexpr (requires { typename Book::gates_where_silent; }) {
        std::array<gate_row, size_of<typename C::exercises>> silent{};
        put_gates<C>(silent, typename Book::gates_where_silent{});
        for (std::size_t i = 0; i < table.size(); ++i) {
            for (std::size_t m = 0; m < table[i].day.size(); ++m) {
                if (table[i].day[m] != gate_row::unknown) continue;
                table[i].day[m] = silent[i].day[m];
                table[i].sources[m] = silent[i].sources[m];
                table[i].grades[m] = silent[i].grades[m];
            }
            gate_row& row = table[i];
            if (row.not_while == -1) row.not_while = silent[i].not_while;
        }
    }
    return table;
}

struct gap {
    std::size_t exercise = 0;
    std::size_t mode = 0;
    bool found = false;
};
template <std::size_t N>
constexpr gap first_gap(std::array<gate_row, N> const& table, std::size_t modes) {
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t m = 0; m < modes; ++m) {
            if (table[i].day[m] == gate_row::unknown) return {i, m, true};
        }
    }
    return {};
}

template <class Book, class C>
consteval auto make_gates() {
    constexpr auto table = gates_without_check<Book, C>();
    if constexpr (table.size() > 0) {
        constexpr gap missing = first_gap(table, size_of<typename C::modes>);
        require_that<!missing.found,
                     EXERCISE_WITHOUT_GATE<nth<missing.exercise, members<typename C::exercises>>,
                                           nth<missing.mode, members<typename C::modes>>, Book>,
                     rule_code::exercise_without_gate>();
    }
    return table;
}

template <class Book, class C>
inline constexpr auto rule_table = make_rules<Book, C>();
template <class Book, class C>
inline constexpr auto delay_table = make_delays<Book, C>();
template <class Book, class C>
inline constexpr auto gate_table = make_gates<Book, C>();

constexpr std::size_t collect_turning_days(std::span<rule_row const> rules, std::span<std::int32_t> out) {
    std::size_t n = 0;
    auto const add = [&](std::int32_t day) {
        if (day <= 0 || day >= day_window::no_end) return;
        std::size_t at = 0;
        while (at < n && at < out.size() && out[at] < day) ++at;
        if (at < n && out[at] == day) return;
        if (n < out.size()) {
            for (std::size_t i = n; i > at; --i) out[i] = out[i - 1];
            out[at] = day;
        }
        ++n;
    };
    for (rule_row const& r : rules) {
        add(r.days.from);
        add(r.days.until);
    }
    return n;
}

template <class Book, class C>
consteval rulebook_view make_book() {
    rulebook_view v;
    v.id = Book::id;
    v.rules = rule_table<Book, C>;
    v.delays = delay_table<Book, C>;
    v.gates = gate_table<Book, C>;
    v.n_turning_days = collect_turning_days(v.rules, v.turning_days);
    if (v.n_turning_days > rulebook_view::most_turning_days) v.n_turning_days = 0;  // stopped in checked_book
    return v;
}

template <class Book, class C>
consteval rulebook_view checked_book() {
    constexpr rulebook_view v = make_book<Book, C>();
    constexpr bool fits = v.n_turning_days != 0 || v.rules.empty() ||
                          collect_turning_days(v.rules, std::span<std::int32_t>{}) == 0;
    require_that<fits, MORE_THAN_64_DAYS_ON_WHICH_A_RULE_BEGINS_OR_ENDS<Book>, rule_code::too_many_members>();
    return v;
}

}  // namespace detail

/// The tables of a rulebook for a catalogue, checked.
template <class Rulebook, class Catalogue>
inline constexpr rulebook_view book_of = detail::checked_book<Rulebook, Catalogue>();

/// Checks a catalogue and a rulebook whole: static_assert(sound<my_catalogue, my_rulebook>).
template <class Catalogue, class Rulebook>
inline constexpr bool sound =
    view_of<Catalogue>.exercises.size() == book_of<Rulebook, Catalogue>.gates.size();

}  // namespace regimen

#endif
