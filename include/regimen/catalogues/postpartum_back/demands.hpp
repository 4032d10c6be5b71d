// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What exercises after a birth can demand beside the words that the library ships, and caps that rules share.
// Both words are proposals: they close what a yes says is hurt, or does harm, and what no other demand speaks of.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_DEMANDS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_DEMANDS_HPP

#include <regimen/content/demands.hpp>
#include <regimen/content/vocabulary.hpp>

#include <initializer_list>

namespace regimen::postpartum {

inline constexpr demand_word pelvic_floor_effort{
    .id = "pelvic-floor-effort", .meaning = "squeezing the pelvic floor or the back passage on purpose"};
inline constexpr demand_word latex_contact{.id = "latex-contact",
                                           .meaning = "touching a thing that is made of rubber (latex)"};

/// The caps of a rule that closes nothing but the ends of ranges: every demand that has one stays below it.
inline constexpr std::initializer_list<demand_at_level> short_of_every_end_range{
    {demand::spinal_flexion, 2},    {demand::spinal_extension, 2},  {demand::spinal_rotation, 2},
    {demand::lateral_flexion, 2},   {demand::abdominal_stretch, 2}, {demand::hip_flexion_end, 2},
    {demand::hip_rotation_end, 2},  {demand::deep_knee_flexion, 2}, {demand::knee_rotation, 2},
    {demand::shoulder_overhead, 2}, {demand::shoulder_behind, 2},   {demand::shoulder_cross, 2},
    {demand::neck_rotation, 2},     {demand::neck_roll, 2},         {demand::neural_tension, 2}};

}  // namespace regimen::postpartum

#endif
