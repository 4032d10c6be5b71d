// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A set of items that the search behind plan() adds to, one item at a time, and the types of sessions that it looks
// for.
#ifndef REGIMEN_PLANNING_DETAIL_PARTIAL_SESSION_HPP
#define REGIMEN_PLANNING_DETAIL_PARTIAL_SESSION_HPP

#include <regimen/person/person.hpp>
#include <regimen/planning/detail/block_order.hpp>
#include <regimen/planning/detail/problem.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// Parts of a session that an item can be: its first, a warm-up, its last. A bit each.
enum class session_part : std::uint8_t { settles, warms_up, ends };
inline constexpr std::size_t n_parts = 3;
constexpr std::uint8_t bit_of(session_part p) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(p)); }

/// A type of session, by what its opening must be (C2). Each session is of one of the types at least.
struct opening_type {
    std::int32_t max_seconds = 0;
    std::int32_t opening = 0;  ///< seconds of it at least
    bool strong = false;       ///< may strengthen
    std::uint8_t needs = 0;    ///< parts that it must have, a bit each
};

/// What items give to that which every session must have.
struct contribution {
    std::int32_t opening = 0, relaxing = 0;  ///< seconds
    std::int32_t at_ends = 0;                ///< seconds of what can be in the opening or in the relaxation
    std::uint8_t parts = 0;                  ///< that they can be, a bit each
    std::uint8_t stays = 0;                  ///< that they can be in, likewise

    constexpr void operator+=(contribution const& c) {
        opening += c.opening;
        relaxing += c.relaxing;
        at_ends += c.at_ends;
        parts |= c.parts;
        stays |= c.stays;
    }
    friend constexpr contribution operator+(contribution a, contribution const& b) { return a += b, a; }
    constexpr bool has(session_part p) const { return (parts & bit_of(p)) != 0; }
};

/// A set of items, and what it comes to before changes of position and longer rests.
struct partial_session {
    static constexpr std::size_t capacity = routine::capacity;
    score bound = 0;                   ///< what it can become at most, before candidates are added
    score lost_for_goals = 0;          ///< to be taken from it, where few candidates serve the goals
    order_set orders = ~order_set{0};  ///< in which each of its items can be
    std::uint64_t families = 0;        ///< of its items: a bit for each, or for several where there are more than 64
    std::array<std::uint16_t, capacity> chosen{};
    std::array<std::uint8_t, goal_list::capacity> serving{};
    std::array<std::uint8_t, n_budgets> in_budget{};
    std::array<std::int32_t, n_budgets> seconds_in_budget{};
    std::int32_t worth = 0, freshness = 0;
    std::int32_t seconds = 0;  ///< each with the rest after it
    std::int32_t work = 0, exercises = 0;
    std::int32_t strong = 0;  ///< items that must be neighbours and rest longer, less those that can part them
    contribution gives{};
    std::int32_t missing = 0;  ///< seconds at least of what every session must have and this has not yet
    std::uint8_t size = 0, turns = 0;
    bool bends = false, arches = false;
};

/// A candidate for a set, and what it adds to its bound. Not initialised: lists of these are long.
struct ranked_item {
    score gain;
    std::uint16_t item;
    friend constexpr bool operator<(ranked_item const& a, ranked_item const& b) {
        return a.gain != b.gain ? a.gain > b.gain : a.item < b.item;
    }
};

/// What the items of one subproblem are there. Not initialised: nobody reads it before it is set.
struct fitted_item {
    order_set orders;    ///< that it can be in
    contribution gives;  ///< what it gives to what every session must have
};

/// Sorts candidates. Those of a set with one more item are nearly sorted already.
constexpr void sort_candidates(ranked_item* items, std::size_t size) {
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

}  // namespace regimen::detail

#endif
