// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A routine: items in blocks, each with its position and its dose of today, and the time between them.
// Sessions that ship and those that are planned are the same data, checked by the same functions (composition.hpp).
#ifndef REGIMEN_SESSION_ROUTINE_HPP
#define REGIMEN_SESSION_ROUTINE_HPP

#include <regimen/amounts/dose.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/content/catalogue.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// An exercise in a block of a session.
struct routine_item {
    std::uint16_t exercise = 0;  ///< index in the catalogue
    block in = block::settle;
    std::uint8_t position = 0;  ///< the position it starts in, an index in the catalogue
    dose_today dose{};
    friend constexpr bool operator==(routine_item const&, routine_item const&) = default;
};

namespace detail {
inline constexpr routine_item no_item{};
}

/// Up to sixteen items of one catalogue. Fixed size: a host may store it and hand it back through readmit().
struct routine {
    static constexpr std::size_t capacity = 16;
    std::array<routine_item, capacity> items{};
    std::size_t size = 0;
    std::uint64_t catalogue = 0;  ///< fingerprint of the catalogue that the indices belong to

    /// False where the routine is full: nothing was added.
    constexpr bool add(routine_item const& item) {
        if (size >= capacity) return false;
        items[size++] = item;
        return true;
    }
    /// False where there is no such item, or where the size is damaged: nothing was done.
    constexpr bool erase(std::size_t at) {
        if (at >= size || size > capacity) return false;
        for (std::size_t i = at + 1; i < size; ++i) items[i - 1] = items[i];
        items[--size] = routine_item{};
        return true;
    }
    /// False where the routine is full, or `at` lies behind its end: nothing was done.
    constexpr bool insert(std::size_t at, routine_item const& item) {
        if (size >= capacity || at > size) return false;
        for (std::size_t i = size; i > at; --i) items[i] = items[i - 1];
        items[at] = item;
        ++size;
        return true;
    }
    /// The items; of a damaged size never more than there is room for.
    constexpr item_view<routine_item> view() const& { return {items.data(), std::min(size, capacity)}; }
    item_view<routine_item> view() const&& = delete;  // it would outlive what it shows
    /// An item; behind the last one there is nothing but an item without a dose, wherever that is.
    constexpr routine_item const& operator[](std::size_t i) const { return i < capacity ? items[i] : detail::no_item; }
    friend constexpr bool operator==(routine const&, routine const&) = default;
};

/// Whether an exercise may stand in a block.
constexpr bool may_stand_in(exercise_row const& e, block b) {
    return b <= block::relax && ((e.blocks >> static_cast<unsigned>(b)) & 1U) != 0;
}

}  // namespace regimen

#endif
