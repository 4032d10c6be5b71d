// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A set of small numbers as words of bits: no heap, usable in constant expressions.
// It is sized by its template argument; numbers at or beyond that are the caller's to keep out.
#ifndef REGIMEN_BASE_BIT_SET_HPP
#define REGIMEN_BASE_BIT_SET_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// A set of numbers below Capacity.
template <std::size_t Capacity>
struct bit_set {
    static constexpr std::size_t n_words = Capacity == 0 ? 1 : (Capacity + 63) / 64;
    std::array<std::uint64_t, n_words> words{};

    constexpr bool test(std::size_t i) const { return ((words[i / 64] >> (i % 64)) & 1U) != 0; }
    constexpr void set(std::size_t i) { words[i / 64] |= std::uint64_t{1} << (i % 64); }
    constexpr void reset(std::size_t i) { words[i / 64] &= ~(std::uint64_t{1} << (i % 64)); }
    constexpr bool any() const {
        for (auto const w : words) {
            if (w != 0) return true;
        }
        return false;
    }
    constexpr std::size_t count() const {
        std::size_t n = 0;
        for (auto const w : words) n += static_cast<std::size_t>(std::popcount(w));
        return n;
    }
    /// Whether the two have a member in common.
    constexpr bool meets(bit_set const& other) const {
        for (std::size_t i = 0; i < n_words; ++i) {
            if ((words[i] & other.words[i]) != 0) return true;
        }
        return false;
    }
    /// Adds the members of another set. True where at least one of them is new.
    constexpr bool add(bit_set const& other) {
        bool grew = false;
        for (std::size_t i = 0; i < n_words; ++i) {
            grew = grew || (other.words[i] & ~words[i]) != 0;
            words[i] |= other.words[i];
        }
        return grew;
    }
    /// Takes out the members of another set.
    constexpr void remove(bit_set const& other) {
        for (std::size_t i = 0; i < n_words; ++i) words[i] &= ~other.words[i];
    }
    /// Visits the members, ascending.
    template <class Visitor>
    constexpr void for_each(Visitor visit) const {
        for (std::size_t i = 0; i < n_words; ++i) {
            for (std::uint64_t left = words[i]; left != 0; left &= left - 1)
                visit(64 * i + static_cast<std::size_t>(std::countr_zero(left)));
        }
    }
    friend constexpr bool operator==(bit_set const&, bit_set const&) = default;
};

// Not friends: after an error elsewhere g++ would say of friends of a class template that they are never defined.
template <std::size_t Capacity>
constexpr bit_set<Capacity> operator|(bit_set<Capacity> a, bit_set<Capacity> const& b) {
    for (std::size_t i = 0; i < a.n_words; ++i) a.words[i] |= b.words[i];
    return a;
}
template <std::size_t Capacity>
constexpr bit_set<Capacity> operator&(bit_set<Capacity> a, bit_set<Capacity> const& b) {
    for (std::size_t i = 0; i < a.n_words; ++i) a.words[i] &= b.words[i];
    return a;
}
/// All but the members, up to the end of the last word: for taking out with &.
template <std::size_t Capacity>
constexpr bit_set<Capacity> operator~(bit_set<Capacity> a) {
    for (auto& w : a.words) w = ~w;
    return a;
}

/// The indices of the bits that are set in one word, ascending, for a loop over them.
struct bits_of {
    std::uint64_t left;
    constexpr bits_of begin() const { return *this; }
    static constexpr std::nullptr_t end() { return nullptr; }
    constexpr std::size_t operator*() const { return static_cast<std::size_t>(std::countr_zero(left)); }
    constexpr bits_of& operator++() { return left &= left - 1, *this; }
    constexpr bool operator!=(std::nullptr_t) const { return left != 0; }
};

}  // namespace regimen::detail

#endif
