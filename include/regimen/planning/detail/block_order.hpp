// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Block orders. A session is a row of stays, each in one position, with its five blocks in a fixed order; a block order
// says which blocks each stay has. Items can go together only where one order suits them all.
#ifndef REGIMEN_PLANNING_DETAIL_BLOCK_ORDER_HPP
#define REGIMEN_PLANNING_DETAIL_BLOCK_ORDER_HPP

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// A set of block orders, a bit for each. Of more than four stays there are too many: one bit stands for all of them.
using order_set = std::uint64_t;
inline constexpr std::size_t most_stays = 8;  ///< in a session: one more than changes of position
inline constexpr std::size_t most_stays_in_table = 4;
inline constexpr std::size_t n_blocks = 5;

/// The stays of a session, one after the other: for each the bit of its position.
struct stay_order {
    std::array<std::uint32_t, most_stays> positions{};
    std::size_t size = 0;
    constexpr std::uint32_t operator[](std::size_t k) const { return positions[k]; }
};

/// For each stay of sessions of one, of two ... stays, and for each set of blocks: the orders in which that stay has
/// one of these blocks.
struct order_table {
    order_set rows[most_stays_in_table * (most_stays_in_table + 1) / 2][1U << n_blocks]{};
};
constexpr std::size_t first_row(std::size_t stays) { return stays * (stays - 1) / 2; }
constexpr order_table make_order_table() {
    order_table out{};
    for (std::size_t stays = 1; stays <= most_stays_in_table; ++stays) {
        // An order is told by the block in which each stay ends; the next stay may begin with the same block.
        constexpr std::size_t end = n_blocks - 1;
        std::size_t bit = 0;
        for (std::size_t third = stays > 3 ? 0 : end; third <= end; ++third) {
            for (std::size_t second = stays > 2 ? 0 : end; second <= third; ++second) {
                for (std::size_t first = stays > 1 ? 0 : end; first <= second; ++first, ++bit) {
                    std::size_t const last[most_stays_in_table]{first, second, third, end};
                    for (std::size_t k = 0, from = 0; k < stays; from = last[k++]) {
                        for (std::size_t b = from; b <= last[k]; ++b)
                            out.rows[first_row(stays) + k][1U << b] |= order_set{1} << bit;
                    }
                }
            }
        }
    }
    // What has one of several blocks has the first of them, or one of the others.
    for (auto& of_stay : out.rows) {
        for (std::size_t blocks = 1; blocks < 1U << n_blocks; ++blocks)
            of_stay[blocks] |= of_stay[blocks & (blocks - 1)] | of_stay[blocks & (~blocks + 1)];
    }
    return out;
}
inline constexpr order_table orders_in_table = make_order_table();

/// The block orders of sessions of so many stays.
class block_orders {
public:
    explicit constexpr block_orders(std::size_t stays)
        : rows_(stays <= most_stays_in_table ? &orders_in_table.rows[first_row(stays)] : nullptr) {}

    /// Those in which a stay has one of these blocks.
    constexpr order_set with(std::size_t stay, std::size_t blocks) const {
        return rows_ != nullptr ? rows_[stay][blocks] : blocks != 0 ? 1 : 0;
    }
    constexpr order_set all() const { return with(0, (1U << n_blocks) - 1); }

private:
    order_set const (*rows_)[1U << n_blocks];
};

}  // namespace regimen::detail

#endif
