// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Ids: their hash, and the search for two members with one id, in constant evaluation.
// Hashes are sorted, not texts, so that a catalogue of a thousand fits into the compilers' default limits.
#ifndef REGIMEN_DETAIL_IDS_HPP
#define REGIMEN_DETAIL_IDS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen::detail {

/// FNV-1a, 64 bits: the same on every machine.
constexpr std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (char const c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return hash;
}

struct pair_of_places {
    std::size_t first = 0;
    std::size_t second = 0;
    bool found = false;
};

/// Two places that hold one hash; the hash of an id stands for the id (a clash of two ids would be reported, not missed).
template <std::size_t N>
constexpr pair_of_places find_twins(std::array<std::uint64_t, N> const& hashes) {
    struct item {
        std::uint64_t hash;
        std::size_t place;
    };
    std::array<item, N> sorted{};
    for (std::size_t i = 0; i < N; ++i) sorted[i] = {hashes[i], i};
    std::sort(sorted.begin(), sorted.end(), [](item const& a, item const& b) {
        return a.hash != b.hash ? a.hash < b.hash : a.place < b.place;
    });
    for (std::size_t i = 1; i < N; ++i) {
        if (sorted[i - 1].hash == sorted[i].hash) return {sorted[i - 1].place, sorted[i].place, true};
    }
    return {};
}
constexpr pair_of_places find_twins(std::array<std::uint64_t, 0> const&) { return {}; }

}  // namespace regimen::detail

#endif
