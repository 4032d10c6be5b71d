// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/session/composition.md.
// The rules of composition on a routine.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/words/explain.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [check]
    routine made;
    auto const put = [&made](std::size_t exercise, block in) {
        exercise_row const& e = view_of<postpartum_back>.exercises[exercise];
        made.add({static_cast<std::uint16_t>(exercise), in, e.position, starting_dose(*e.dose)});
    };
    put(exercise_index<pp::belly_breathing, postpartum_back>, block::settle);
    put(exercise_index<pp::cat_chair, postpartum_back>, block::warm_up);
    put(exercise_index<pp::knee_roll_small, postpartum_back>, block::stretch);

    composition_rules const& rules = composition_of<postpartum_back>;
    expect(rules.relaxation == 1_min);
    composition_verdict const v =
        first_fault(view_of<postpartum_back>, composition_of<postpartum_back>, made.view(), {.day = 60_days});
    expect(!v.sound && v.finding.fault == composition_fault::relaxation_missing && rule_of(v.finding.fault) == "C3");
    expect(explain(view_of<postpartum_back>, made.view(), v.finding) == "The session does not close with relaxation.");
    // [check]
}
