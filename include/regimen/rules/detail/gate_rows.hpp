// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The gates of a rulebook as rows, one for each exercise of a catalogue. The data of a term is made once for each term.
// Gates find their exercises by value, so the compiler walks through no list of types.
#ifndef REGIMEN_RULES_DETAIL_GATE_ROWS_HPP
#define REGIMEN_RULES_DETAIL_GATE_ROWS_HPP

#include <regimen/content/catalogue.hpp>
#include <regimen/content/membership.hpp>
#include <regimen/rules/gate.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace regimen::detail {

/// A term of a gate. `known` is false where the catalogue does not have what the term names.
struct gate_term {
    enum class kind : std::uint8_t { opens, keeps_shut, cites };
    kind as = kind::opens;
    bool known = true;
    std::int16_t index = -1;  ///< of the mode or the condition
    std::int32_t day = gate_row::unknown;
    source_list const* sources = nullptr;
    evidence grade = evidence::article;
};
struct stated_gate {
    std::uint64_t exercise;         ///< the hash of its id
    gate_term const* const* terms;  ///< the last one is followed by nullptr
};

template <class C, class Term>
inline constexpr gate_term term_of = Term{};  // on, not_while or according_to: nothing else becomes a term
template <class C, class Mode, int Day>
inline constexpr gate_term term_of<C, terms::on<Mode, Day>>{
    .as = gate_term::kind::opens,
    .known = index_of<Mode, typename C::modes> != npos,
    .index = static_cast<std::int16_t>(index_of<Mode, typename C::modes>),
    .day = Day};
template <class C, class Condition>
inline constexpr gate_term term_of<C, not_while<Condition>>{
    .as = gate_term::kind::keeps_shut,
    .known = index_of<Condition, typename C::conditions> != npos,
    .index = static_cast<std::int16_t>(index_of<Condition, typename C::conditions>)};
template <class C, citation const& Sources, evidence Grade>
inline constexpr gate_term term_of<C, according_to<Sources, Grade>>{
    .as = gate_term::kind::cites, .sources = sources_in<Sources>, .grade = Grade};
template <class C, class... Terms>
inline constexpr gate_term const* terms_of[sizeof...(Terms) + 1]{&term_of<C, Terms>..., nullptr};

template <class C, class Gate>
inline constexpr stated_gate gate_of = Gate{};  // a gate: nothing else becomes one
template <class C, class Exercise, class... Terms>
inline constexpr stated_gate gate_of<C, gate<Exercise, Terms...>>{Exercise::is.id.hash(), terms_of<C, Terms...>};

template <class C, class List>
inline constexpr stated_gate gates_in[1]{};
template <class C, class... Gates>
inline constexpr stated_gate gates_in<C, list<Gates...>>[sizeof...(Gates) + 1] { gate_of<C, Gates>... };

/// The index of the first gate that names what its catalogue does not have.
template <class C, class List>
consteval std::size_t first_faulty_gate() {
    stated_gate const* const gates = gates_in<C, List>;
    for (std::size_t i = 0; i < List::size; ++i) {
        for (auto const* term = gates[i].terms; *term != nullptr; ++term) {
            if (!(*term)->known) return i;
        }
    }
    return npos;
}

constexpr void put_gate(gate_row& row, gate_term const* const* terms) {
    source_list const* sources = nullptr;
    evidence grade = evidence::article;
    for (auto const* term = terms; *term != nullptr; ++term) {
        if ((*term)->as != gate_term::kind::cites) continue;
        sources = (*term)->sources;
        grade = (*term)->grade;
    }
    for (auto const* term = terms; *term != nullptr; ++term) {
        gate_term const& t = **term;
        if (t.as == gate_term::kind::keeps_shut) row.close_while(t.index);
        if (t.as != gate_term::kind::opens) continue;
        auto const m = static_cast<std::size_t>(t.index);
        if (t.day <= row.day[m]) continue;  // of two gates the later counts, and its source with it
        row.day[m] = t.day;
        row.sources[m] = sources;
        row.grades[m] = grade;
    }
}

// A gate of an exercise that the catalogue does not have opens nothing: it is passed over, so that a host may take a
// part of a catalogue and keep its rulebook.
template <class C, class List>
consteval void put_gates(gate_row* table) {
    constexpr auto const& index = exercise_ids<C>;
    stated_gate const* const gates = gates_in<C, List>;
    std::size_t expected = 0;
    for (std::size_t i = 0; i < List::size; ++i) {
        std::size_t const at = index.find(gates[i].exercise, expected);
        if (at == npos) continue;
        put_gate(table[at], gates[i].terms);
        expected = at + 1;
    }
}

template <class Book, class C>
consteval auto gates_without_check();

// The gates of the parts hold in the whole, too; where several parts have a gate, the strictest counts.
template <class C, class Table, class... Parts>
consteval void put_parts(Table& table, list<Parts...>) {
    [[maybe_unused]] auto const put = [&table](auto const& part) {
        for (std::size_t i = 0; i < table.size(); ++i) table[i].merge_strictest(part[i]);
    };
    (put(gates_without_check<Parts, C>()), ...);
}

template <class Book, class C>
consteval auto gates_without_check() {
    std::array<gate_row, size_of<typename C::exercises>> table{};
    put_gates<C, members<typename Book::gates>>(table.data());
    if constexpr (requires { typename Book::default_gates; }) {
        std::array<gate_row, size_of<typename C::exercises>> silent{};
        put_gates<C, members<typename Book::default_gates>>(silent.data());
        for (std::size_t i = 0; i < table.size(); ++i) table[i].fill_in(silent[i]);
    }
    if constexpr (requires { typename Book::composed_of; }) put_parts<C>(table, typename Book::composed_of{});
    return table;
}
template <class Book, class C>
inline constexpr auto gate_table = gates_without_check<Book, C>();

// What a gate names that its catalogue does not have, or void. Asked only of a gate that was found to be faulty.
template <class C, class Term>
struct unknown_in_term : std::type_identity<void> {};
template <class C, class Mode, int Day>
struct unknown_in_term<C, terms::on<Mode, Day>> : first_stranger<typename C::modes, list<Mode>> {};
template <class C, class Condition>
struct unknown_in_term<C, not_while<Condition>> : first_stranger<typename C::conditions, list<Condition>> {};
template <class C, class Gate>
struct unknown_in_gate;
template <class C, class E, class... Terms>
struct unknown_in_gate<C, gate<E, Terms...>> : first_of<typename unknown_in_term<C, Terms>::type...> {};

}  // namespace regimen::detail

#endif
