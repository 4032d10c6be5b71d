// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The gates of the two rulebooks: the cautious timetable, and what the articles themselves say.
// The days of the timetable stand beside the exercises, in exercises.hpp.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_GATES_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_GATES_HPP

#include <regimen/base/type_list.hpp>
#include <regimen/catalogues/postpartum_back/exercises.hpp>
#include <regimen/catalogues/postpartum_back/modes.hpp>
#include <regimen/rules/gate.hpp>

namespace regimen::postpartum {

/// The strictest of all sources: the timetable in exercises.hpp.
using cautious_gates = join<article_timetable, variant_timetable, settling_timetable>;

// clang-format off
// Where an article says nothing of an exercise or of a mode of birth, the cautious gate applies.
using published_gates = gates<
    gate<eagle,               on<vaginal, 2>>,
    gate<downward_dog,        on<vaginal, 2>>,
    gate<cat,                 on<vaginal, 2>>,
    gate<back_in_lotus,       on<vaginal, 2>>,
    gate<fetal_position,      on<vaginal, 2>>,
    gate<twist_pose,          on<vaginal, 2>>,
    gate<letter_t,            on<vaginal, 2>>,
    gate<heel_scoop,          on<vaginal, 14>, on<caesarean, 42>>,
    gate<cobra_lifts,         on<vaginal, 14>, on<caesarean, 42>>,
    gate<rear_leg_lifts,      on<vaginal, 14>, on<caesarean, 42>>,
    gate<arm_leg_extensions,  on<vaginal, 14>, on<caesarean, 42>>>;
// clang-format on

}  // namespace regimen::postpartum

#endif
