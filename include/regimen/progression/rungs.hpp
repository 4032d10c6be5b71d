// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rungs of a ladder: one family of exercises from its easiest form to the original, each with its path of doses, in
// a row.
#ifndef REGIMEN_PROGRESSION_RUNGS_HPP
#define REGIMEN_PROGRESSION_RUNGS_HPP

#include <regimen/amounts/dose_path.hpp>
#include <regimen/progression/ladder.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// The rungs of a ladder in one row: those of the easiest form first. A rung is an index into it.
struct rung_table {
    static constexpr std::size_t most_rungs = dose_path::most_rungs;
    std::size_t size = 0;
    std::size_t n_members = 0;
    bool too_long = false;  ///< more rungs than fit: the last are out of reach
    std::array<std::uint8_t, most_rungs> member{};
    std::array<std::int32_t, most_rungs> volume{};
    std::array<std::uint8_t, progression_row::most_members> first{}, start{}, last{}, effort{};

    /// The rung of a rung within its form; the lowest of a rung that there is not.
    constexpr std::size_t rung_in_form(std::size_t rung) const { return rung < size ? rung - first[member[rung]] : 0; }
};

/// The rungs of a progression.
constexpr rung_table rungs_of(progression_row const& p) {
    rung_table t;
    t.n_members = p.size;
    for (std::size_t m = 0; m < p.size; ++m) {
        dose_path const path = path_of(p.doses[m], p.policy->path);
        t.first[m] = static_cast<std::uint8_t>(t.size);
        t.effort[m] = p.effort[m];
        t.start[m] = static_cast<std::uint8_t>(t.size + path.start);
        for (std::size_t r = 0; r < path.size; ++r) {
            if (t.size == rung_table::most_rungs) {
                t.too_long = true;
                break;
            }
            t.member[t.size] = static_cast<std::uint8_t>(m);
            t.volume[t.size] = volume_of(dose_at_rung(p.doses[m], p.policy->path, r));
            ++t.size;
        }
        t.last[m] = static_cast<std::uint8_t>(t.size - 1);
        t.start[m] = std::min(t.start[m], t.last[m]);
    }
    return t;
}

}  // namespace regimen

#endif
