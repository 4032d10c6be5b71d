// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The ways through a session: stays in positions one after the other, and the five blocks in their order. An item has
// its place on some of these ways; items go together where a way is left that all of them have in common.
#ifndef REGIMEN_DETAIL_BLOCK_PATHS_HPP
#define REGIMEN_DETAIL_BLOCK_PATHS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// The ways through so many stays and the five blocks, from the first of both to the last, a step in one of them at a
/// time; a bit for each. Of more than four stays there are too many to tell apart: one bit stands for all.
using path_set = std::uint64_t;
struct block_paths {
    path_set all = 0;
    std::array<std::array<path_set, 32>, 8> through{};  ///< those that pass a stay in one of these blocks
};
inline constexpr std::size_t most_stays = 8;  ///< in a session: one more than changes of position
inline constexpr std::size_t n_blocks = 5;
constexpr block_paths make_paths(std::size_t stays) {
    block_paths out;
    std::array<std::array<path_set, n_blocks>, most_stays> cells{};
    if (stays > 4) {
        for (auto& stay : cells) stay.fill(1);
        out.all = 1;
    }
    // A way is told by the block in which each stay ends.
    for (std::size_t way = 0, bit = 0; stays <= 4 && way < 125; ++way) {
        std::array<std::size_t, 4> const ends{way % 5, way / 5 % 5, way / 25, n_blocks - 1};
        bool is_one = true;
        for (std::size_t k = 0; k < 3; ++k)
            is_one = is_one && (k + 1 < stays ? ends[k] <= (k + 2 < stays ? ends[k + 1] : n_blocks - 1) : ends[k] == 0);
        if (!is_one) continue;
        std::size_t from = 0;
        for (std::size_t k = 0; k < stays; ++k) {
            std::size_t const until = k + 1 < stays ? ends[k] : n_blocks - 1;
            for (std::size_t b = from; b <= until; ++b) cells[k][b] |= path_set{1} << bit;
            from = until;
        }
        out.all |= path_set{1} << bit++;
    }
    for (std::size_t k = 0; k < std::min(stays, most_stays); ++k) {
        for (std::size_t blocks = 0; blocks < 32; ++blocks) {
            for (std::size_t b = 0; b < n_blocks; ++b) {
                if (((blocks >> b) & 1U) != 0) out.through[k][blocks] |= cells[k][b];
            }
        }
    }
    return out;
}
inline constexpr std::array<block_paths, most_stays + 1> paths_through{make_paths(0), make_paths(1), make_paths(2),
                                                                       make_paths(3), make_paths(4), make_paths(5),
                                                                       make_paths(6), make_paths(7), make_paths(8)};

/// The stays of a session, one after the other: a bit of its position for each.
struct stay_order {
    std::array<std::uint32_t, most_stays> positions{};
    std::size_t size = 0;
    constexpr std::uint32_t operator[](std::size_t k) const { return positions[k]; }
};

}  // namespace regimen::detail

#endif
