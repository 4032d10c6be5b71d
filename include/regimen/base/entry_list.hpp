// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The entries of a list of named types, each with a constant `is`, as values. They are read all in one pass: the
// compiler makes nothing for a single one, unless it has a fault, and that is found before anything is read.
#ifndef REGIMEN_BASE_ENTRY_LIST_HPP
#define REGIMEN_BASE_ENTRY_LIST_HPP

#include <regimen/base/entry.hpp>
#include <regimen/base/id_index.hpp>
#include <regimen/base/require.hpp>
#include <regimen/base/type_list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace regimen::detail {

// Partial specialisations and no concepts: with clang a concept that looks at a constant which was given up for a
// mistake is neither true nor false.

/// Whether each of some types has an entry of a kind.
template <class Kind>
void are_entries(std::initializer_list<Kind const*>);
template <class Kind, class Types, class = void>
struct states_entries : std::false_type {};
template <class Kind, class... Es>
struct states_entries<Kind, list<Es...>,
                      std::void_t<decltype(are_entries<Kind>({static_cast<Kind const*>(&Es::is)...}))>>
    : std::true_type {};

/// Whether each of them can be read, too: it is a constant, and the compiler has not given it up for a mistake.
constexpr bool can_be_read(std::initializer_list<entry_id const*> all) {
    for (entry_id const* id : all) static_cast<void>(id->hash());
    return true;
}
template <class Kind, class Types, class = void>
struct are_readable : std::false_type {};
template <class Kind, class... Es>
struct are_readable<Kind, list<Es...>, std::enable_if_t<can_be_read({&static_cast<Kind const*>(&Es::is)->id...})>>
    : std::true_type {};

/// The entries of some types; a null pointer where one of them cannot be read.
template <class Kind, class Types, bool Readable = are_readable<Kind, Types>::value>
inline constexpr Kind const* const* read_entries = nullptr;
template <class Kind, class... Es>
inline constexpr Kind const* array_of_entries[sizeof...(Es) + 1]{static_cast<Kind const*>(&Es::is)..., nullptr};
template <class Kind, class... Es>
inline constexpr Kind const* const* read_entries<Kind, list<Es...>, true> = array_of_entries<Kind, Es...>;

// The entries of a catalogue's list, or a rulebook's. A list is named by a struct, such as in_conditions:
// - `kind`: what its entries are;
// - `of<C>`: the list of the catalogue C;
// - `no_constant<E>` and `incomplete`: the verdict on a type without such a constant, and its rule.
template <class In, class C>
using members_in = members<typename In::template of<C>>;
template <class In, class C>
inline constexpr std::size_t n_entries = members_in<In, C>::size;
template <class In, class C>
inline constexpr typename In::kind const* const* entries_in = read_entries<typename In::kind, members_in<In, C>>;

template <std::size_t N, class Kind>
consteval hash_index<N> index_entries(Kind const* const* all, bool readable) {
    hash_index<N> out;
    if (!readable) return out;
    for (std::size_t i = 0; i < N; ++i) out.add(i, all[i]->id.hash());
    return out;
}
/// Where the entries of a catalogue's list stand; nothing is found where one of them cannot be read.
template <class In, class C>
inline constexpr auto entry_ids =
    index_entries<n_entries<In, C>>(entries_in<In, C>, are_readable<typename In::kind, members_in<In, C>>::value);

/// The index of a type's entry in a catalogue's list, or `npos`.
template <class E, class In, class C>
consteval std::size_t find_entry() {
    if constexpr (are_readable<typename In::kind, list<E>>::value) {
        return entry_ids<In, C>.find(E::is.id.hash());
    } else {
        return npos;
    }
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
template <class E>
struct with_an_entry : E, an_entry {};
template <class E, class = void>
struct can_be_looked_at : std::false_type {};
template <class E>
struct can_be_looked_at<E, std::void_t<decltype(&E::is)>> : std::true_type {};
template <class E, class = void>
struct has_no_entry : std::false_type {};
template <class E>
struct has_no_entry<E, std::void_t<decltype(&with_an_entry<E>::is)>> : std::true_type {};

// An entry that cannot be read: a constant that was given up, or an object that was never one.
#ifdef __clang__
// clang takes what it gave up for no template argument.
template <auto const& Entry>
struct names_entry {};
template <class Kind, class E, class = void>
struct is_no_constant : std::false_type {};
template <class Kind, class E>
struct is_no_constant<Kind, E, std::void_t<names_entry<E::is>>> : std::true_type {};
#else
// Where a constant is initialised, g++ reads any object that cannot change, but for one that it gave up.
template <class Kind, class E>
inline constexpr bool is_read = can_be_read({&static_cast<Kind const*>(&E::is)->id});
template <class Kind, class E, class = void>
struct is_no_constant : std::false_type {};
template <class Kind, class E>
struct is_no_constant<Kind, E, std::enable_if_t<is_read<Kind, E>>> : std::true_type {};
#endif

/// Whether a type whose entry cannot be read has one that the compiler gave up for a mistake. It has said so.
template <class Kind, class E>
consteval bool was_given_up() {
    if constexpr (states_entries<Kind, list<E>>::value) {
        return !is_no_constant<Kind, E>::value;
    } else if constexpr (can_be_looked_at<E>::value || !std::is_class_v<E> || std::is_final_v<E>) {
        return false;
    } else {
        return !has_no_entry<E>::value;
    }
}

template <class Kind, class... Es>
consteval std::size_t first_unreadable(list<Es...>) {
    return first_false(std::array<bool, sizeof...(Es)>{are_readable<Kind, list<Es>>::value...});
}
/// What is wrong with the types of a catalogue's list, before their entries are read: the first thing, as a type.
template <class In, class C>
consteval auto fault_in_entries() {
    using all = members_in<In, C>;
    if constexpr (are_readable<typename In::kind, all>::value) {
        return nothing_wrong{};
    } else {
        using E = nth<first_unreadable<typename In::kind>(all{}), all>;
        if constexpr (was_given_up<typename In::kind, E>()) {
            return said_already{};
        } else {
            return wrong<typename In::template no_constant<E>, In::incomplete>{};
        }
    }
}

}  // namespace regimen::detail

#endif
