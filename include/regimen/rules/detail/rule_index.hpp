// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rulebook, indexed by condition for one catalogue when it is compiled: the rules that a condition brings, the
// exercises that a rule bars, the days on which exercises open. Screening visits only what a person has.
#ifndef REGIMEN_RULES_DETAIL_RULE_INDEX_HPP
#define REGIMEN_RULES_DETAIL_RULE_INDEX_HPP

#include <regimen/base/item_view.hpp>
#include <regimen/base/sort.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/rules/cap.hpp>
#include <regimen/rules/gate.hpp>
#include <regimen/rules/rule.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// The tables as screening reads them. A set of exercises is a bit for each, in `n_words` words; one set stands behind
/// the other. So there is one engine for catalogues of any size.
struct screening_tables {
    std::size_t n_words;
    /// The rules that a condition brings, a bit each, in as many words as they need: by condition, and last for
    /// everyone.
    std::uint64_t const* rules_of;
    std::uint64_t const* barred;                          ///< by rule: the exercises that it does not let pass
    std::int32_t const* days;                             ///< mode by mode, ascending: the days on which exercises open
    std::uint64_t const* open;                            ///< by those days: the exercises that are open from there on
    std::array<std::uint16_t, most_modes + 1> first_day;  ///< where the days of a mode begin
    std::size_t n_keepers;
    std::int16_t const* keepers;  ///< the conditions that keep an exercise shut
    std::uint64_t const* kept;    ///< by those: the exercises
    /// By mode: the conditions that delay something, those among them that follow from other modes.
    std::array<condition_set, most_modes> delaying;
    bool delayed_all;  ///< something delays everyone

    /// Whether an exercise is in one of the sets.
    constexpr bool has(std::uint64_t const* sets, std::size_t set, std::size_t exercise) const {
        return ((sets[set * n_words + exercise / 64] >> (exercise % 64)) & 1U) != 0;
    }
};

constexpr std::size_t words_for(std::size_t members) { return (members + 63) / 64; }

/// The last of some ascending days that has come; -1 where none has.
constexpr std::ptrdiff_t last_come(std::int32_t const* days, std::size_t size, std::int32_t today) {
    std::size_t low = 0;
    for (std::size_t left = size; left != 0;) {
        std::size_t const half = left / 2;
        bool const come = days[low + half] <= today;
        low = come ? low + half + 1 : low;
        left = come ? left - half - 1 : half;
    }
    return static_cast<std::ptrdiff_t>(low) - 1;
}

// What follows is computed for catalogues of a thousand exercises within the compilers' default limits: each table for
// itself, over plain arrays.

/// The days on which exercises open after each mode, each once, and the conditions that keep gates shut.
template <std::size_t Exercises>
struct gate_days {
    std::int32_t day[Exercises * most_modes + 1]{};
    std::array<std::uint16_t, most_modes + 1> first{};
    std::int16_t keeper[most_conditions]{};
    std::size_t n_keepers = 0;
};

template <std::size_t Exercises>
consteval gate_days<Exercises> days_of_gates(item_view<gate_row> gates, std::size_t modes) {
    gate_days<Exercises> out;
    std::size_t end = 0;
    for (std::size_t m = 0; m < most_modes; ++m) {
        std::size_t const begin = end;
        std::size_t n = 0;
        std::int32_t last = gate_row::unknown;
        for (std::size_t i = 0; m < modes && i < gates.size(); ++i) {
            std::int32_t const day = gates[i].day[m];
            if (day == gate_row::unknown || day == last) continue;
            last = day;
            insert_once(out.day + begin, n, Exercises, day);
        }
        end = begin + n;
        out.first[m + 1] = static_cast<std::uint16_t>(end);
    }
    for (std::size_t g = 0; g < gates.size(); ++g) {
        for (auto const keeper : gates[g].closed_while) {
            if (keeper < 0) break;
            bool known = false;
            for (std::size_t i = 0; !known && i < out.n_keepers; ++i) known = out.keeper[i] == keeper;
            if (!known) out.keeper[out.n_keepers++] = keeper;
        }
    }
    return out;
}

template <std::size_t Days, std::size_t Exercises>
consteval std::array<std::int32_t, Days> days_table(gate_days<Exercises> const& found) {
    std::array<std::int32_t, Days> out{};
    for (std::size_t i = 0; i < Days; ++i) out[i] = found.day[i];
    return out;
}

/// The exercises that are open from each of those days on.
template <std::size_t Days, std::size_t Exercises>
consteval auto open_table(item_view<gate_row> gates, gate_days<Exercises> const& found) {
    constexpr std::size_t words = bit_set<Exercises>::n_words;
    std::array<std::uint64_t, Days * words> out{};
    for (std::size_t m = 0; m < most_modes; ++m) {
        std::size_t const begin = found.first[m];
        std::size_t const size = found.first[m + 1] - begin;
        if (size == 0) continue;
        std::int32_t last = gate_row::unknown;
        std::size_t at = 0;
        for (std::size_t i = 0; i < gates.size(); ++i) {
            std::int32_t const day = gates[i].day[m];
            if (day == gate_row::unknown) continue;
            if (day != last) at = begin + static_cast<std::size_t>(last_come(found.day + begin, size, day));
            last = day;
            out[at * words + i / 64] |= std::uint64_t{1} << (i % 64);
        }
        for (std::size_t i = (begin + 1) * words; i < (begin + size) * words; ++i) out[i] |= out[i - words];
    }
    return out;
}

template <std::size_t Keepers, std::size_t Exercises>
consteval std::array<std::int16_t, Keepers> keeper_table(gate_days<Exercises> const& found) {
    std::array<std::int16_t, Keepers> out{};
    for (std::size_t i = 0; i < Keepers; ++i) out[i] = found.keeper[i];
    return out;
}
/// The exercises that each keeper keeps shut.
template <std::size_t Keepers, std::size_t Exercises>
consteval auto kept_table(item_view<gate_row> gates, gate_days<Exercises> const& found) {
    constexpr std::size_t words = bit_set<Exercises>::n_words;
    std::array<std::uint64_t, Keepers * words> out{};
    for (std::size_t i = 0; i < gates.size(); ++i) {
        for (auto const keeper : gates[i].closed_while) {
            if (keeper < 0) break;
            for (std::size_t k = 0; k < Keepers; ++k) {
                if (found.keeper[k] == keeper) out[k * words + i / 64] |= std::uint64_t{1} << (i % 64);
            }
        }
    }
    return out;
}

/// The rules that each condition brings, and last those for everyone.
template <std::size_t Conditions, std::size_t Rules>
consteval auto rules_of_table(item_view<rule_row> rules) {
    std::array<std::uint64_t, (Conditions + 1) * words_for(Rules)> out{};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        auto const put = [&](std::size_t at) { out[at * words_for(Rules) + i / 64] |= std::uint64_t{1} << (i % 64); };
        if (rules[i].counted != nullptr) {
            rules[i].counted->for_each(put);
        } else {
            put(rules[i].when < 0 ? Conditions : static_cast<std::size_t>(rules[i].when));
        }
    }
    return out;
}

/// The exercises that each rule bars, without those that it bars by blocking every session.
template <std::size_t Rules, std::size_t Exercises>
consteval auto barred_table(item_view<rule_row> rules, item_view<exercise_row> exercises) {
    constexpr std::size_t words = bit_set<Exercises>::n_words;
    constexpr std::size_t ranks = 32;
    std::uint64_t capped[3]{};
    for (rule_row const& r : rules) {
        for (std::size_t l = 0; l < 3; ++l) capped[l] |= r.forbids[l];
    }
    std::uint64_t asking[3][most_demands][words]{};  // the exercises that make a demand at a level, or above
    std::uint64_t harder[ranks][words]{};            // than a rank
    std::size_t i = 0;
    for (exercise_row const& e : exercises) {
        std::size_t const word = i / 64;
        std::uint64_t const bit = std::uint64_t{1} << (i++ % 64);
        for (std::int32_t rank = 0; effort_above(e, rank); ++rank) harder[rank][word] |= bit;
        for (std::size_t l = 0; l < 3; ++l) {
            for (std::uint64_t left = demands_above(e, l, capped[l]); left != 0; left &= left - 1)
                asking[l][std::countr_zero(left)][word] |= bit;
        }
    }
    std::array<std::uint64_t, Rules * words> out{};
    for (std::size_t r = 0; r < rules.size(); ++r) {
        std::uint64_t* const barred = out.data() + r * words;
        auto const rank = static_cast<std::size_t>(rules[r].limits.max_effort);
        for (std::size_t w = 0; rank < ranks && w < words; ++w) barred[w] = harder[rank][w];
        for (std::size_t l = 0; l < 3; ++l) {
            for (std::uint64_t left = rules[r].forbids[l]; left != 0; left &= left - 1) {
                std::uint64_t const* const ask = asking[l][std::countr_zero(left)];
                for (std::size_t w = 0; w < words; ++w) barred[w] |= ask[w];
            }
        }
    }
    return out;
}

constexpr std::array<condition_set, most_modes> delaying_of(item_view<delay_row> delays, catalogue_view const& c) {
    std::array<condition_set, most_modes> out{};
    for (std::size_t m = 0; m < c.modes.size(); ++m) {
        out[m] = c.from_mode;
        if (c.modes[m].implies >= 0) out[m].reset(static_cast<std::size_t>(c.modes[m].implies));
        for (delay_row const& d : delays) {
            if (d.when >= 0) out[m].set(static_cast<std::size_t>(d.when));
        }
    }
    return out;
}
constexpr bool delays_all(item_view<delay_row> delays) {
    for (delay_row const& d : delays) {
        if (d.when < 0) return true;
    }
    return false;
}

}  // namespace regimen::detail

#endif
