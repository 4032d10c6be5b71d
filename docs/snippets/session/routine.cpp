// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/session/routine.md.
// A routine is plain data of fixed size: items in blocks.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/session/routine.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [routine]
    constexpr std::size_t at = exercise_index<pp::cat_chair, postpartum_back>;
    exercise_row const& cat = view_of<postpartum_back>.exercises[at];

    routine mine;
    mine.catalogue = view_of<postpartum_back>.fingerprint;  // the indices below mean something in this catalogue only
    mine.add({.exercise = at, .in = block::warm_up, .position = cat.position, .dose = starting_dose(*cat.dose)});

    expect(may_stand_in(cat, block::warm_up) && !may_stand_in(cat, block::settle));
    for (routine_item const& item : mine.view()) expect(id_of(item.in) == "warm-up");
    // [routine]
}
