// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The ways through a session: stays in positions one after the other, and the five blocks in their order. An item has
// its place on some of these ways; items go together where a way is left that all of them have in common.
#ifndef REGIMEN_PLANNING_DETAIL_BLOCK_ORDER_HPP
#define REGIMEN_PLANNING_DETAIL_BLOCK_ORDER_HPP

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
/// For each stay of sessions of one, of two ... stays, the ways that pass it in some of the blocks.
using passing_table = std::array<std::array<path_set, 32>, most_told_apart*(most_told_apart + 1) / 2>;
constexpr std::size_t first_row(std::size_t stays) { return stays * (stays - 1) / 2; }
constexpr passing_table make_passing() {
    passing_table out{};
    for (std::size_t stays = 1; stays <= most_told_apart; ++stays) {
        // A way is told by the block in which each stay ends.
        for (std::size_t way = 0, bit = 0; way < 125; ++way) {
            std::array<std::size_t, 4> const ends{way % 5, way / 5 % 5, way / 25, n_blocks - 1};
            bool is_one = true;
            for (std::size_t k = 0; k < 3; ++k) {
                std::size_t const next = k + 2 < stays ? ends[k + 1] : n_blocks - 1;
                is_one = is_one && (k + 1 < stays ? ends[k] <= next : ends[k] == 0);
            }
            if (!is_one) continue;
            std::size_t from = 0;
            for (std::size_t k = 0; k < stays; ++k) {
                std::size_t const until = k + 1 < stays ? ends[k] : n_blocks - 1;
                for (std::size_t b = from; b <= until; ++b)
                    out[first_row(stays) + k][std::size_t{1} << b] |= path_set{1} << bit;
                from = until;
            }
            ++bit;
        }
    }
    // What passes several blocks passes the first of them, or one of the others.
    for (auto& of_stay : out) {
        for (std::size_t blocks = 1; blocks < of_stay.size(); ++blocks)
            of_stay[blocks] |= of_stay[blocks & (blocks - 1)] | of_stay[blocks & (~blocks + 1)];
    }
    return out;
}
inline constexpr passing_table passing = make_passing();

class block_paths {
public:
    explicit constexpr block_paths(std::size_t stays)
        : first_(stays <= most_told_apart ? &passing[first_row(stays)] : nullptr) {}

    /// Those that pass a stay in one of these blocks.
    constexpr path_set through(std::size_t stay, std::size_t blocks) const {
        return first_ != nullptr ? first_[stay][blocks] : blocks != 0 ? 1 : 0;
    }
    constexpr path_set all() const { return through(0, 31); }

private:
    std::array<path_set, 32> const* first_;
};
constexpr block_paths paths_through(std::size_t stays) { return block_paths(std::max<std::size_t>(stays, 1)); }

/// The stays of a session, one after the other: a bit of its position for each.
struct stay_order {
    std::array<std::uint32_t, most_stays> positions{};
    std::size_t size = 0;
    constexpr std::uint32_t operator[](std::size_t k) const { return positions[k]; }
};

}  // namespace regimen::detail

#endif
