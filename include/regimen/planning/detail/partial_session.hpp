// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the search behind plan() keeps of a set of items in the making, and what it goes by.
#ifndef REGIMEN_PLANNING_DETAIL_PARTIAL_SESSION_HPP
#define REGIMEN_PLANNING_DETAIL_PARTIAL_SESSION_HPP

#include <regimen/person/person.hpp>
#include <regimen/planning/detail/block_order.hpp>
#include <regimen/planning/detail/problem.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// What sessions are compared by, in one number: `unit` times the value, less the seconds.
using score = std::int64_t;
inline constexpr score no_score = -(score{1} << 60);

/// Parts of a session that an item can be: its first, a warm-up, its last. A bit each.
enum class session_part : std::uint8_t { settles, warms_up, ends };
inline constexpr std::size_t n_parts = 3;
constexpr std::uint8_t bit_of(session_part p) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(p)); }

/// A kind of session by what its opening must be (C2): each session is of one of these kinds at least.
struct session_kind {
    std::int32_t max_seconds = 0;
    std::int32_t opening = 0;
    bool strong = false;     ///< may strengthen
    std::uint8_t needs = 0;  ///< parts that it must have, a bit each
};
constexpr session_kind kind_of_session(std::int32_t max_seconds, std::int32_t opening, bool strong, bool warm) {
    return {max_seconds, opening, strong,
            static_cast<std::uint8_t>(bit_of(session_part::settles) | bit_of(session_part::ends) |
                                      (warm ? bit_of(session_part::warms_up) : 0U))};
}

/// What one more of each is worth to the search, in scores. Whatever they are, the bounds hold.
struct plan_prices {
    std::array<score, goal_list::capacity> goals{};  ///< an item that serves it
    score second = 0;                                ///< of the time that there is
    std::array<score, n_parts> parts{};              ///< something to settle with, to warm up with, to end with
    score opening = 0, relaxing = 0;                 ///< a second of it

    /// What these parts cost, a bit each.
    constexpr score of_parts(std::uint32_t some) const {
        score sum = 0;
        for (; some != 0; some &= some - 1) sum += parts[static_cast<std::size_t>(std::countr_zero(some))];
        return sum;
    }
    friend constexpr bool operator==(plan_prices const&, plan_prices const&) = default;
};

/// A set in the making: what it comes to before changes of position and longer rests.
template <std::size_t N>
struct plan_outline {
    static constexpr std::size_t capacity = routine::capacity;
    score at_most = 0;               ///< its own part of what it can become at most
    score less = 0;                  ///< of it, for want of candidates
    order_set ways = ~order_set{0};  ///< through stays and blocks, on which each of its items has its place
    bit_set<N> families{};
    std::array<std::uint16_t, capacity> chosen{};
    std::array<std::uint8_t, goal_list::capacity> serving{};
    std::array<std::uint8_t, n_budgets> in_budget{};
    std::array<std::int32_t, n_budgets> seconds_in_budget{};
    std::int32_t worth = 0, freshness = 0;
    std::int32_t seconds = 0;  ///< each with the rest after it
    std::int32_t opening = 0, relaxing = 0, work = 0, exercises = 0;
    std::int32_t strong = 0;   ///< items that must be neighbours and rest longer, less those that can part them
    std::int32_t at_ends = 0;  ///< seconds of what can be in the opening or the relaxation
    std::int32_t missing = 0;  ///< seconds at least of what these still need
    std::uint8_t size = 0, turns = 0;
    std::uint8_t parts = 0;  ///< that its items can be, a bit each
    std::uint8_t stays = 0;  ///< that its items can be in, likewise
    bool bends = false, arches = false;

    constexpr bool has(session_part p) const { return (parts & bit_of(p)) != 0; }
};

/// A candidate, and what it adds at most from here on. Lists of these are not filled with anything before they are
/// used.
struct ranked_item {
    score gain;
    std::uint16_t item;
    friend constexpr bool operator<(ranked_item const& a, ranked_item const& b) {
        if (a.gain != b.gain) return a.gain > b.gain;
        return a.item < b.item;
    }
};

/// Puts candidates in order; those of a set with one more item nearly are already.
constexpr void put_in_order(ranked_item* items, std::size_t size) {
    for (std::size_t const gap : {301U, 132U, 57U, 23U, 10U, 4U, 1U}) {
        if (gap != 1 && gap * 8 > size) continue;
        for (std::size_t i = gap; i < size; ++i) {
            ranked_item const x = items[i];
            std::size_t at = i;
            for (; at >= gap && x < items[at - gap]; at -= gap) items[at] = items[at - gap];
            items[at] = x;
        }
    }
}

/// The best that can be added to a set, were there no rules but one of a family and the number of exercises.
struct best_picks {
    score sum = 0;
    score least = 0;    ///< the smallest gain of an exercise among them
    bool full = false;  ///< no further exercise has a place
};

}  // namespace regimen::detail

#endif
