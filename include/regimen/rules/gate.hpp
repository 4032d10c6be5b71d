// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A gate: the day from which an exercise is open after each mode of the event, and the conditions that keep it shut.
// An exercise without a gate for a mode is not open after it.
#ifndef REGIMEN_RULES_GATE_HPP
#define REGIMEN_RULES_GATE_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/condition.hpp>
#include <regimen/content/source.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// The gates of a rulebook.
template <class... Gates>
struct gates {};

namespace terms {
template <class Mode, int Day>
struct on {
    using mode = Mode;
    static constexpr int day = Day;
};
}  // namespace terms
/// The day from which an exercise is open after one mode of the event: on<mode, 42>.
template <class Mode, detail::plain_int Day>
using on = terms::on<Mode, detail::as_int(Day)>;

/// Not open while this condition is present, whatever the day.
template <class Condition>
struct not_while {
    using condition = Condition;
};

/// Where the days of a gate come from, if not from the exercise's own source.
template <citation const& Sources, evidence Grade>
struct according_to {};

/// The gate of an exercise: gate<cat, on<mode, 7>, on<other_mode, 42>, not_while<condition>>.
template <class Exercise, class... Terms>
struct gate {};

/// The gates of one exercise: the day per mode, and the conditions that keep it shut.
struct gate_row {
    static constexpr std::size_t most_keepers = 4;
    static constexpr std::int32_t unknown = -1;  ///< no gate is known: never open
    std::array<std::int32_t, most_modes> day{unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown};
    std::array<std::int16_t, most_keepers> closed_while{-1, -1, -1, -1};  ///< each of them keeps it shut
    bool overfull = false;                                                ///< more conditions than fit
    /// Per mode, where the day comes from; nullptr: from the exercise's own source.
    std::array<source_list const*, most_modes> sources{};
    std::array<evidence, most_modes> grades{};

    /// One more condition that keeps it shut; -1 is none.
    constexpr void close_while(std::int16_t condition) {
        if (condition < 0) return;
        for (auto& keeper : closed_while) {
            if (keeper == condition) return;
            if (keeper < 0) {
                keeper = condition;
                return;
            }
        }
        overfull = true;
    }
    /// Merges two gates: everything of both holds. Of two days the later counts, with its source.
    constexpr void merge_strictest(gate_row const& other) {
        for (std::size_t m = 0; m < most_modes; ++m) {
            if (other.day[m] <= day[m]) continue;
            day[m] = other.day[m];
            sources[m] = other.sources[m];
            grades[m] = other.grades[m];
        }
        keep_shut_as(other);
    }
    /// Where nothing is known of a mode, what the other gate says of it holds, with its source; and what keeps the
    /// other shut keeps this one shut.
    constexpr void fill_in(gate_row const& other) {
        for (std::size_t m = 0; m < most_modes; ++m) {
            if (day[m] != unknown) continue;
            day[m] = other.day[m];
            sources[m] = other.sources[m];
            grades[m] = other.grades[m];
        }
        keep_shut_as(other);
    }
    constexpr void keep_shut_as(gate_row const& other) {
        for (auto const keeper : other.closed_while) close_while(keeper);
        overfull = overfull || other.overfull;
    }
};

}  // namespace regimen

#endif
