// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The entries that a list of named types states, as values: each type has one, in a constant named `is`.
// Whatever is not so is found before anything is read, so that a mistake is told once.
#ifndef REGIMEN_BASE_ENTRY_LIST_HPP
#define REGIMEN_BASE_ENTRY_LIST_HPP

#include <regimen/base/entry.hpp>
#include <regimen/base/id_index.hpp>
#include <regimen/base/require.hpp>
#include <regimen/base/type_list.hpp>

#include <cstddef>
#include <initializer_list>
#include <type_traits>

namespace regimen::detail {

// Partial specialisations and no concepts: with clang a concept that looks at a constant which was given up for a
// mistake is neither true nor false.

/// Whether T has an entry of this kind.
template <class Entry, class T, class = void>
struct states_entry : std::false_type {};
template <class Entry, class T>
struct states_entry<Entry, T, std::void_t<decltype(static_cast<Entry const*>(&T::is))>> : std::true_type {};

template <class Entry>
void are_entries(std::initializer_list<Entry const*>);
/// Whether each type of a list has one.
template <class Entry, class List, class = void>
struct states_entries : std::false_type {};
template <class Entry, class... Ts>
struct states_entries<Entry, list<Ts...>,
                      std::void_t<decltype(are_entries<Entry>({static_cast<Entry const*>(&Ts::is)...}))>>
    : std::true_type {};

template <class Entry, class... Ts>
inline constexpr Entry const* array_of_entries[sizeof...(Ts) + 1]{static_cast<Entry const*>(&Ts::is)..., nullptr};
/// The entries of a list, with nullptr behind the last; nullptr where one of the types has none.
template <class Entry, class List>
inline constexpr Entry const* const* entries_in = nullptr;
template <class Entry, class... Ts>
requires(states_entries<Entry, list<Ts...>>::value) inline constexpr Entry
    const* const* entries_in<Entry, list<Ts...>> = array_of_entries<Entry, Ts...>;

/// The hashes of their ids, to be found by.
template <std::size_t N, class Entry>
consteval hash_index<N> index_entries(Entry const* const* all) {
    hash_index<N> out;
    for (std::size_t i = 0; i < N; ++i) out.add(i, all[i]->id.hash());
    return out;
}

/// A fault that the compiler found by itself, and has said.
struct said_already {
    static constexpr bool ok = false;
    static constexpr error_code code{};
    using verdict = no_violation;
};

struct an_entry {
    int is;
};
template <class T>
struct with_an_entry : T, an_entry {};
template <class T, class = void>
struct can_be_looked_at : std::false_type {};
template <class T>
struct can_be_looked_at<T, std::void_t<decltype(&T::is)>> : std::true_type {};
template <class T, class = void>
struct has_no_entry : std::false_type {};
template <class T>
struct has_no_entry<T, std::void_t<decltype(&with_an_entry<T>::is)>> : std::true_type {};
/// There is a member `is`, and it cannot be looked at: the compiler gave it up, and has said why.
template <class T>
inline constexpr bool was_given_up = !can_be_looked_at<T>::value && !has_no_entry<T>::value;

template <class Entry>
constexpr bool read_all(std::initializer_list<Entry const*> all) {
    std::size_t given = 0;
    for (Entry const* e : all) given += e->id.empty() ? 0 : 1;
    return given <= all.size();
}
/// Whether each entry is a constant. Where one is not, the compiler has said so.
template <class Entry, class List, class = void>
struct are_readable : std::false_type {};
template <class Entry, class... Ts>
struct are_readable<Entry, list<Ts...>, std::enable_if_t<read_all<Entry>({static_cast<Entry const*>(&Ts::is)...})>>
    : std::true_type {};

/// The index of the first type without an entry of this kind, or npos.
template <class Entry, class... Ts>
consteval std::size_t first_without_entry(list<Ts...>) {
    constexpr bool states[]{states_entry<Entry, Ts>::value..., false};
    std::size_t i = 0;
    while (states[i]) ++i;
    return i == sizeof...(Ts) ? npos : i;
}

/// Why the entries of a list cannot be read: the first thing, as a type. IsNoConstant<T> is the verdict on a type that
/// has none.
template <class Entry, template <class> class IsNoConstant, error_code Code, class List>
consteval auto fault_in_statement() {
    if constexpr (!states_entries<Entry, List>::value) {
        using T = nth<first_without_entry<Entry>(List{}), List>;
        if constexpr (was_given_up<T>) {
            return said_already{};
        } else {
            return wrong<IsNoConstant<T>, Code>{};
        }
    } else if constexpr (!are_readable<Entry, List>::value) {
        return said_already{};
    } else {
        return nothing_wrong{};
    }
}

}  // namespace regimen::detail

#endif
