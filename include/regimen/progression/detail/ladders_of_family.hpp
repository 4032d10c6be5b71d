// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Several ladders of one family: which forms of the others come before a ladder's first form, so that it waits for
// them.
#ifndef REGIMEN_PROGRESSION_DETAIL_LADDERS_OF_FAMILY_HPP
#define REGIMEN_PROGRESSION_DETAIL_LADDERS_OF_FAMILY_HPP

#include <regimen/base/type_list.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/exercise.hpp>
#include <regimen/progression/ladder.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// Whether of two forms the first comes before the second, and not also after it.
constexpr bool is_before(catalogue_view const& c, std::size_t a, std::size_t b) {
    return comes_before(c.exercises, a, b) && !is_easier(c.exercises[b], c.exercises[a]);
}

/// The forms of a ladder, as bits.
using form_set = std::uint16_t;
static_assert(progression_row::most_members <= 16);

/// For each ladder the forms of each other ladder of its family that come before its own first form.
template <std::size_t N>
struct ladders_of_family {
    std::array<std::array<form_set, N>, N> before{};
    bool several = false;  ///< whether any family has more than one ladder
    constexpr bool waits(std::size_t f) const {
        for (form_set const forms : before[f]) {
            if (forms != 0) return true;
        }
        return false;
    }
};

constexpr std::size_t exercise_at(progression_row const& p, std::size_t member) {
    return static_cast<std::size_t>(p.members[member]);
}
constexpr bool are_of_one_family(catalogue_view const& c, progression_row const& a, progression_row const& b) {
    return a.size != 0 && b.size != 0 && c.exercises[exercise_at(a, 0)].family == c.exercises[exercise_at(b, 0)].family;
}

template <std::size_t N>
constexpr ladders_of_family<N> ladders_in_order(catalogue_view const& c, std::array<progression_row, N> const& rows) {
    ladders_of_family<N> out;
    for (std::size_t f = 0; f < N; ++f) {
        for (std::size_t g = 0; g < N; ++g) {
            if (f == g || !are_of_one_family(c, rows[f], rows[g])) continue;
            out.several = true;
            for (std::size_t m = 0; m < rows[g].size; ++m) {
                if (is_before(c, exercise_at(rows[g], m), exercise_at(rows[f], 0)))
                    out.before[f][g] = static_cast<form_set>(out.before[f][g] | (1U << m));
            }
        }
    }
    return out;
}

/// A ladder that waits for another which waits for it, by way of others or not; npos, npos where there are none.
struct ladders_in_a_circle {
    std::size_t first = npos, second = npos;
};
template <std::size_t N>
constexpr ladders_in_a_circle circle_in(ladders_of_family<N> const& order) {
    std::array<bool, N> opens{};
    for (std::size_t turn = 0; turn < N; ++turn) {
        for (std::size_t f = 0; f < N; ++f) {
            bool all = true;
            for (std::size_t g = 0; g < N; ++g) all = all && (order.before[f][g] == 0 || opens[g]);
            opens[f] = opens[f] || all;
        }
    }
    ladders_in_a_circle out;
    for (std::size_t f = 0; f < N && out.first == npos; ++f) {
        for (std::size_t g = 0; g < N && !opens[f]; ++g) {
            if (order.before[f][g] != 0 && !opens[g]) out = {f, g};
        }
    }
    return out;
}

}  // namespace regimen::detail

#endif
