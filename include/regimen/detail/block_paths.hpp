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
inline constexpr std::size_t most_stays = 8;  ///< in a session: one more than changes of position
inline constexpr std::size_t most_told_apart = 4;
inline constexpr std::size_t n_blocks = 5;
struct block_paths {
    path_set all = 1;
    bool told_apart = false;
    std::array<std::array<path_set, 32>, most_told_apart> passing{};

    /// Those that pass a stay in one of these blocks.
    constexpr path_set through(std::size_t stay, std::size_t blocks) const {
        return told_apart ? passing[stay][blocks] : blocks != 0 ? all : 0;
    }
};
constexpr block_paths make_paths(std::size_t stays) {
    block_paths out;
    if (stays > most_told_apart) return out;
    out.told_apart = true;
    out.all = 0;
    // A way is told by the block in which each stay ends.
    for (std::size_t way = 0, bit = 0; way < 125; ++way) {
        std::array<std::size_t, 4> const ends{way % 5, way / 5 % 5, way / 25, n_blocks - 1};
        bool is_one = true;
        for (std::size_t k = 0; k < 3; ++k)
            is_one = is_one && (k + 1 < stays ? ends[k] <= (k + 2 < stays ? ends[k + 1] : n_blocks - 1) : ends[k] == 0);
        if (!is_one) continue;
        std::size_t from = 0;
        for (std::size_t k = 0; k < stays; ++k) {
            std::size_t const until = k + 1 < stays ? ends[k] : n_blocks - 1;
            for (std::size_t b = from; b <= until; ++b) out.passing[k][std::size_t{1} << b] |= path_set{1} << bit;
            from = until;
        }
        out.all |= path_set{1} << bit++;
    }
    // What passes several blocks passes the first of them, or one of the others.
    for (auto& of_stay : out.passing) {
        for (std::size_t blocks = 1; blocks < of_stay.size(); ++blocks)
            of_stay[blocks] |= of_stay[blocks & (blocks - 1)] | of_stay[blocks & (~blocks + 1)];
    }
    return out;
}
inline constexpr std::array<block_paths, most_told_apart + 1> all_paths{make_paths(1), make_paths(2), make_paths(3),
                                                                        make_paths(4), make_paths(5)};
constexpr block_paths const& paths_through(std::size_t stays) {
    return all_paths[std::clamp<std::size_t>(stays, 1, all_paths.size()) - 1];
}

/// The stays of a session, one after the other: a bit of its position for each.
struct stay_order {
    std::array<std::uint32_t, most_stays> positions{};
    std::size_t size = 0;
    constexpr std::uint32_t operator[](std::size_t k) const { return positions[k]; }
};

}  // namespace regimen::detail

#endif
