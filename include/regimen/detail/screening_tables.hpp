// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rulebook turned round for one catalogue, when it is compiled: which rules a condition brings, which exercises a rule
// bars, which exercises are open from which day on. A screening then visits only the rules of what a person has, and takes
// the exercises of each as one set.
#ifndef REGIMEN_DETAIL_SCREENING_TABLES_HPP
#define REGIMEN_DETAIL_SCREENING_TABLES_HPP

#include <regimen/catalogue.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace regimen::detail {

/// The tables as screening reads them, for catalogues of Exercises exercises.
template <std::size_t Exercises>
struct screening_tables {
    using exercise_set = bits<Exercises>;
    /// The rules that a condition brings, a bit each, in as many words as they need: by condition, and last for everyone.
    std::span<std::uint64_t const> rules_of;
    std::span<exercise_set const> barred;      ///< by rule: the exercises that it does not let pass
    std::span<std::int32_t const> days;        ///< mode by mode, ascending: the days on which exercises open
    std::span<exercise_set const> open;        ///< by those days: the exercises that are open from there on
    std::array<std::uint16_t, gate_row::most_modes + 1> first_day{};  ///< where the days of a mode begin
    std::span<std::int16_t const> keepers;     ///< the conditions that keep an exercise shut
    std::span<exercise_set const> kept;        ///< by those: the exercises
    condition_set delaying{};                  ///< the conditions that delay something
    bool delayed_all = false;                  ///< something delays everyone
};

constexpr std::size_t words_for(std::size_t members) { return (members + 63) / 64; }

/// The days on which exercises open after each mode, each once.
template <std::size_t Exercises>
struct gate_days {
    std::array<std::int32_t, Exercises * gate_row::most_modes> day{};
    std::array<std::uint16_t, gate_row::most_modes + 1> first{};
    std::array<std::int16_t, Exercises * gate_row::most_keepers> keeper{};
    std::size_t n_keepers = 0;
};

/// The last of some ascending days that has come; -1 where none has.
constexpr std::ptrdiff_t last_come(std::span<std::int32_t const> days, std::int32_t today) {
    std::size_t low = 0;
    for (std::size_t left = days.size(); left != 0;) {
        std::size_t const half = left / 2;
        bool const come = days[low + half] <= today;
        low = come ? low + half + 1 : low;
        left = come ? left - half - 1 : half;
    }
    return static_cast<std::ptrdiff_t>(low) - 1;
}

template <std::size_t Exercises>
consteval gate_days<Exercises> days_of_gates(std::span<gate_row const> gates, std::size_t modes) {
    gate_days<Exercises> out;
    std::size_t end = 0;
    for (std::size_t m = 0; m < gate_row::most_modes; ++m) {
        std::size_t const begin = end;
        for (gate_row const& g : gates) {
            std::int32_t const day = g.day[m];
            if (m >= modes || day == gate_row::unknown) continue;
            std::span<std::int32_t const> const known(out.day.data() + begin, end - begin);
            std::ptrdiff_t const at = last_come(known, day);
            if (at >= 0 && known[static_cast<std::size_t>(at)] == day) continue;
            std::size_t const place = begin + static_cast<std::size_t>(at + 1);
            for (std::size_t i = end++; i > place; --i) out.day[i] = out.day[i - 1];
            out.day[place] = day;
        }
        out.first[m + 1] = static_cast<std::uint16_t>(end);
    }
    for (gate_row const& g : gates) {
        for (auto const keeper : g.not_while) {
            bool known = keeper < 0;
            for (std::size_t i = 0; !known && i < out.n_keepers; ++i) known = out.keeper[i] == keeper;
            if (!known) out.keeper[out.n_keepers++] = keeper;
        }
    }
    return out;
}

/// The exercises that each rule bars, without those that it bars by blocking every session.
template <std::size_t Exercises, std::size_t Rules>
consteval std::array<bits<Exercises>, Rules> barred_by(std::span<rule_row const> rules,
                                                       std::span<exercise_row const> exercises) {
    using exercise_set = bits<Exercises>;
    constexpr std::size_t ranks = 32;
    std::array<std::uint64_t, 3> capped{};
    for (rule_row const& r : rules) {
        for (std::size_t l = 0; l < 3; ++l) capped[l] |= r.forbids[l];
    }
    std::array<std::array<exercise_set, most_demands>, 3> asking{};  // by level and demand
    std::array<exercise_set, ranks> harder{};                        // than a rank
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        exercise_row const& e = exercises[i];
        harder[e.effort.rank % ranks].set(i);
        for (std::size_t l = 0; l < 3; ++l) {
            for (std::uint64_t left = e.at_least[l] & capped[l]; left != 0; left &= left - 1)
                asking[l][static_cast<std::size_t>(std::countr_zero(left))].set(i);
        }
    }
    exercise_set above;
    for (std::size_t rank = ranks; rank-- != 0;) {
        exercise_set const of_rank = harder[rank];
        harder[rank] = above;
        above = above | of_rank;
    }
    std::array<exercise_set, Rules> out{};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        rule_row const& r = rules[i];
        if (r.max_effort < ranks) out[i] = harder[r.max_effort];
        for (std::size_t l = 0; l < 3; ++l) {
            for (std::uint64_t left = r.forbids[l]; left != 0; left &= left - 1)
                out[i] = out[i] | asking[l][static_cast<std::size_t>(std::countr_zero(left))];
        }
    }
    return out;
}

constexpr condition_set delaying_of(std::span<delay_row const> delays) {
    condition_set out;
    for (delay_row const& d : delays) {
        if (d.when >= 0) out.set(static_cast<std::size_t>(d.when));
    }
    return out;
}
constexpr bool delays_all(std::span<delay_row const> delays) {
    for (delay_row const& d : delays) {
        if (d.when < 0) return true;
    }
    return false;
}

/// What the tables above look at.
template <std::size_t Conditions, std::size_t Exercises, std::size_t Rules, std::size_t Days, std::size_t Keepers>
struct turned_rulebook {
    std::array<std::uint64_t, (Conditions + 1) * words_for(Rules)> rules_of{};
    std::array<bits<Exercises>, Rules> barred{};
    std::array<std::int32_t, Days> days{};
    std::array<bits<Exercises>, Days> open{};
    std::array<std::int16_t, Keepers> keepers{};
    std::array<bits<Exercises>, Keepers> kept{};

    consteval turned_rulebook(std::span<rule_row const> rules, std::span<gate_row const> gates,
                              std::span<exercise_row const> exercises, gate_days<Exercises> const& found)
        : barred(barred_by<Exercises, Rules>(rules, exercises)) {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            std::size_t const at = rules[i].when < 0 ? Conditions : static_cast<std::size_t>(rules[i].when);
            rules_of[at * words_for(Rules) + i / 64] |= std::uint64_t{1} << (i % 64);
        }
        for (std::size_t i = 0; i < Days; ++i) days[i] = found.day[i];
        for (std::size_t i = 0; i < Keepers; ++i) keepers[i] = found.keeper[i];
        for (std::size_t i = 0; i < gates.size(); ++i) {
            for (std::size_t m = 0; m < gate_row::most_modes; ++m) {
                std::size_t const begin = found.first[m];
                std::ptrdiff_t const at =
                    last_come(std::span(days).subspan(begin, found.first[m + 1] - begin), gates[i].day[m]);
                if (at >= 0) open[begin + static_cast<std::size_t>(at)].set(i);
            }
            for (auto const keeper : gates[i].not_while) {
                for (std::size_t k = 0; keeper >= 0 && k < Keepers; ++k) {
                    if (keepers[k] == keeper) kept[k].set(i);
                }
            }
        }
        for (std::size_t m = 0; m < gate_row::most_modes; ++m) {
            for (std::size_t i = found.first[m] + std::size_t{1}; i < found.first[m + 1]; ++i) open[i] = open[i] | open[i - 1];
        }
    }
};

}  // namespace regimen::detail

#endif
