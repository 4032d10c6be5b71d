// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A ladder: the forms of one family from the easiest to the original, and the policy that moves a person along it.
// What is checked of the ladders of a catalogue is in progression_table.hpp, their doses in a row in rungs.hpp.
#ifndef REGIMEN_PROGRESSION_LADDER_HPP
#define REGIMEN_PROGRESSION_LADDER_HPP

#include <regimen/amounts/dose.hpp>
#include <regimen/progression/policy.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// One family's exercises from the easiest form to the original: twelve at most.
template <class... Exercises>
struct ladder {};

/// A policy applied to a ladder: progression<gentle, ladder<cat_chair, cat_forearms, cat>>.
template <class Policy, class Ladder>
struct progression {};

/// The progressions of a catalogue: one for each family that may progress.
template <class... Progressions>
struct progressions {};

/// A progression without its types: a policy and the indices of its ladder's exercises in the catalogue.
struct progression_row {
    static constexpr std::size_t most_members = 12;
    policy_view const* policy = nullptr;
    std::array<std::int16_t, most_members> members = [] {
        std::array<std::int16_t, most_members> none{};
        none.fill(-1);
        return none;
    }();
    std::array<dose_view, most_members> doses{};
    std::array<std::uint8_t, most_members> effort{};  ///< rank of the effort class
    std::size_t size = 0;
};

}  // namespace regimen

#endif
