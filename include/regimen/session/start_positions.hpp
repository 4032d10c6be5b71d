// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Where each item of a session starts: the positions of items that can start in several.
// Sessions that ship and routines that are planned get theirs from the same function.
#ifndef REGIMEN_SESSION_START_POSITIONS_HPP
#define REGIMEN_SESSION_START_POSITIONS_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/session/routine.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace regimen {

namespace detail {

/// choose_start_positions() of items by their first: within the library, for it needs no std::span, which is slow to
/// compile.
template <class Item>
REGIMEN_COLD constexpr void choose_start_positions(catalogue_view const& c, Item* items, std::size_t n,
                                                   std::uint32_t avoids = 0) {
    std::array<bool, routine::capacity> decided{};
    std::size_t const size = std::min(n, routine::capacity);
    for (std::size_t i = 0; i < size; ++i) {
        if (items[i].exercise >= c.exercises.size()) return;
    }
    auto const row = [&](std::size_t i) -> exercise_row const& { return c.exercises[items[i].exercise]; };
    auto const open = [&](std::size_t i) {
        if (decided[i]) return std::uint32_t{1} << items[i].position;
        return (row(i).positions & ~avoids) != 0 ? row(i).positions & ~avoids : row(i).positions;
    };
    auto const choose = [&](std::size_t i) {
        std::uint32_t of = open(i);
        auto const take = [&](auto const& better) {
            auto& position = items[i].position;
            position = row(i).position;
            if (((of >> position) & 1U) == 0) position = static_cast<std::uint8_t>(std::countr_zero(of));
            for (std::size_t at = 0; at < c.positions.size(); ++at) {
                auto const q = static_cast<std::uint8_t>(at);
                if (((of >> q) & 1U) != 0 && better(q, position)) position = q;
            }
            decided[i] = true;
        };
        auto const any = [](std::uint8_t, std::uint8_t) { return false; };
        if (i > 0 && decided[i - 1] && (of & open(i - 1)) != 0) {
            of &= open(i - 1);
            return take(any);
        }
        std::size_t next = i + 1;
        for (; next < size && (of & open(next)) != 0; ++next) of &= open(next);
        if (next != i + 1) return take(any);
        while (next < size && !decided[next]) ++next;
        if (next == size) return take(any);
        // If the next item is done standing, do not lie down before it.
        auto const gap = [&](std::uint8_t position) {
            int const d =
                static_cast<int>(c.positions[position].at) - static_cast<int>(c.positions[items[next].position].at);
            return std::max(d, -d);
        };
        take([&](std::uint8_t q, std::uint8_t than) { return gap(q) < gap(than); });
    };
    for (std::size_t i = 0; i < size; ++i) {
        if ((row(i).positions & (row(i).positions - 1)) != 0) continue;
        items[i].position = row(i).position;
        decided[i] = true;
    }
    for (std::size_t i = 0; i < size; ++i) {
        if (!decided[i] && items[i].in != block::settle) choose(i);
    }
    for (std::size_t i = size; i-- > 0;) {
        if (!decided[i]) choose(i);
    }
}

}  // namespace detail

/// Chooses the positions of items that can start in several: that of the item before where it can, else one for as many
/// of the next items as possible, else the one nearest in height to the next that is decided, else its own default;
/// never one to be avoided where another will do. Nothing is chosen where an exercise is none of the catalogue's.
template <class Item>
constexpr void choose_start_positions(catalogue_view const& c, std::span<Item> items, std::uint32_t avoids = 0) {
    detail::choose_start_positions(c, items.data(), items.size(), avoids);
}

}  // namespace regimen

#endif
