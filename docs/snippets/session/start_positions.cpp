// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/session/start_positions.md.
// An exercise that can be done lying or standing goes with what is done before it.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/session/start_positions.hpp>

#include <span>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [choose]
    routine made;
    auto const put = [&made](std::size_t exercise, block in) {
        exercise_row const& e = view_of<postpartum_back>.exercises[exercise];
        made.add({static_cast<std::uint16_t>(exercise), in, e.position, starting_dose(*e.dose)});
    };
    put(exercise_index<pp::eagle, postpartum_back>, block::warm_up);  // standing, and nowhere else
    put(exercise_index<pp::shoulders_only_lying_or_standing, postpartum_back>, block::warm_up);

    choose_start_positions(view_of<postpartum_back>, std::span(made.items).first(made.size));
    expect(made[1].position == made[0].position);  // so it is done standing
    // [choose]
}
