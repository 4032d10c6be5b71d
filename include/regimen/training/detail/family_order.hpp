// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What holds between several ladders of one family: the harder one waits for the easier, and what takes one out takes
// out all of them. In a family with one ladder nothing of this is asked.
#ifndef REGIMEN_TRAINING_DETAIL_FAMILY_ORDER_HPP
#define REGIMEN_TRAINING_DETAIL_FAMILY_ORDER_HPP

#include <regimen/progression/progression_table.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/training/training_state.hpp>

#include <cstddef>

namespace regimen::detail {

/// Whether a ladder waits: a form of another ladder of its family comes before its own first form, is permitted, and
/// its last rung is not reached. So does the next form of one ladder wait for the form below it.
template <class C>
constexpr bool waits_for_easier_ladder(training_state<C> const& s, screening<C> const& screened, std::size_t f) {
    if constexpr (ladder_order<C>.several) {
        for (std::size_t g = 0; g < s.n_families; ++g) {
            progression_row const& p = progression_table<C>[g];
            ladder_state const& now = s.families[g].now;
            for (std::size_t m = p.size; m-- > 0;) {
                bool const before = ((ladder_order<C>.before[f][g] >> m) & 1U) != 0;
                if (!before || !screened.permits(exercise_at(p, m))) continue;
                if (now.at == ladder_state::never_done || now.at < rung_tables<C>[g].last[m]) return true;
                break;  // the hardest of them speaks for the others
            }
        }
    }
    return false;
}

/// What is taken out goes with all ladders of its family, as it does with all forms of one ladder.
template <class C>
constexpr void take_out_whole_families(training_state<C>& s) {
    if constexpr (ladder_order<C>.several) {
        for (std::size_t f = 0; f < s.n_families; ++f) {
            for (std::size_t g = 0; g < s.n_families; ++g) {
                if (s.families[g].now.removed != 0 &&
                    are_of_one_family(view_of<C>, progression_table<C>[f], progression_table<C>[g]))
                    s.families[f].now.removed = 1;
            }
        }
    }
}

}  // namespace regimen::detail

#endif
