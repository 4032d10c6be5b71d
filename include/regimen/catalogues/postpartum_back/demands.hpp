// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What exercises after a birth can demand beside the words that the library ships.
// Both are proposals: they close what a yes says is hurt, or does harm, and what no other demand speaks of.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_DEMANDS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_DEMANDS_HPP

#include <regimen/content/demands.hpp>

namespace regimen::postpartum {

inline constexpr demand_word pelvic_floor_effort{
    .id = "pelvic-floor-effort", .meaning = "squeezing the pelvic floor or the back passage on purpose"};
inline constexpr demand_word latex_contact{.id = "latex-contact",
                                           .meaning = "touching a thing that is made of rubber (latex)"};

}  // namespace regimen::postpartum

#endif
