// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The hash of an id, and the look-up of a list's members by it, in constant expressions: types are compared by an
// address and found in a hash table, so the compiler need not go through a list of a thousand types.
#ifndef REGIMEN_BASE_ID_INDEX_HPP
#define REGIMEN_BASE_ID_INDEX_HPP

#include <regimen/base/entry.hpp>
#include <regimen/base/type_list.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen::detail {

/// The hash of a type's id, 0 where it has none. Its address is the type's key: it stands for the type in a table.
template <class T>
inline constexpr std::uint64_t id_hash = 0;
template <class T>
requires(
    requires { std::string_view{T::id}; } &&
    !requires { typename decltype(T::id)::allocator_type; }) inline constexpr std::uint64_t id_hash<T> = hash_of(T::id);
/// The address that stands for a type.
using key = std::uint64_t const*;

/// Two indices of a list, where they were found.
struct index_pair {
    std::size_t first = 0;
    std::size_t second = 0;
    bool found = false;
};

/// Where a hash stands among N of them: for entries, which are values.
template <std::size_t N>
struct hash_index {
    static constexpr std::size_t n_buckets = std::bit_ceil(2 * N + 1);
    std::uint64_t hashes[N + 1]{};
    std::uint32_t buckets[n_buckets]{};  ///< index + 1; 0: empty
    index_pair twins{};                  ///< two members with one id

    static constexpr std::size_t bucket_of(std::uint64_t hash) { return (hash ^ (hash >> 32)) & (n_buckets - 1); }
    constexpr void add(std::size_t i, std::uint64_t hash) {
        hashes[i] = hash;
        if (hash == 0) return;
        std::size_t b = bucket_of(hash);
        for (; buckets[b] != 0 && hashes[buckets[b] - 1] != hash; b = (b + 1) & (n_buckets - 1)) {}
        if (buckets[b] == 0) {
            buckets[b] = static_cast<std::uint32_t>(i + 1);
        } else if (!twins.found) {
            twins = {buckets[b] - 1, i, true};
        }
    }
    /// The index of the member with this hash, or `npos`. The index `expected` is tried first.
    constexpr std::size_t find(std::uint64_t wanted, std::size_t expected = 0) const {
        if (wanted == 0) return npos;
        if (hashes[expected] == wanted) return expected;
        for (std::size_t b = bucket_of(wanted); buckets[b] != 0; b = (b + 1) & (n_buckets - 1)) {
            if (hashes[buckets[b] - 1] == wanted) return buckets[b] - 1;
        }
        return npos;
    }
};
/// The keys of a list's members with a hash table over them. The hash of an id stands for the id: a clash of two ids
/// would be reported, not missed.
template <class List>
struct id_index;
template <class... Ts>
struct id_index<list<Ts...>> {
    static constexpr std::size_t n_buckets = std::bit_ceil(2 * sizeof...(Ts) + 1);
    key keys[sizeof...(Ts) + 1]{&id_hash<Ts>..., nullptr};
    std::uint32_t buckets[n_buckets]{};  ///< index + 1; 0: empty
    index_pair twins{};                  ///< two members with one id

    static constexpr std::size_t bucket_of(std::uint64_t hash) { return (hash ^ (hash >> 32)) & (n_buckets - 1); }
    consteval id_index() {
        for (std::size_t i = 0; i < sizeof...(Ts); ++i) {
            std::uint64_t const hash = *keys[i];
            if (hash == 0) continue;
            std::size_t b = bucket_of(hash);
            for (; buckets[b] != 0 && *keys[buckets[b] - 1] != hash; b = (b + 1) & (n_buckets - 1)) {}
            if (buckets[b] == 0) {
                buckets[b] = static_cast<std::uint32_t>(i + 1);
            } else if (!twins.found) {
                twins = {buckets[b] - 1, i, true};
            }
        }
    }
    /// The index of the type with this key, or `npos`. The index `expected` is tried first.
    constexpr std::size_t find(key wanted, std::size_t expected = 0) const {
        if (keys[expected] == wanted) return expected;
        if (*wanted == 0) return npos;
        for (std::size_t b = bucket_of(*wanted); buckets[b] != 0; b = (b + 1) & (n_buckets - 1)) {
            if (keys[buckets[b] - 1] == wanted) return buckets[b] - 1;
        }
        return npos;
    }
};
/// The index of a list; made once.
template <class List>
inline constexpr id_index<List> ids_of{};

}  // namespace regimen::detail

#endif
