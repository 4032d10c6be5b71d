// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The look-up of entries by the hashes of their ids, in constant expressions: in a table, so the compiler need not go
// through a list of a thousand entries.
#ifndef REGIMEN_BASE_ID_INDEX_HPP
#define REGIMEN_BASE_ID_INDEX_HPP

#include <regimen/base/type_list.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// Two indices of a list, where they were found.
struct index_pair {
    std::size_t first = 0;
    std::size_t second = 0;
    bool found = false;
};

/// Where a hash stands among N of them. The hash of an id stands for the id: a clash of two ids would be reported, not
/// missed.
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
}  // namespace regimen::detail

#endif
