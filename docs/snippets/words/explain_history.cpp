// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/words/explain_history.md.
// What was found, as a sentence.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/proof.hpp>
#include <regimen/words/explain_history.hpp>

#include <span>
#include <vector>

#include "expect.hpp"

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [text]
    std::span<progression_rule const> const gentle = policy_of<pp::gentle>.rules;
    std::vector<progression_rule> rules(gentle.begin(), gentle.end());
    for (progression_rule& r : rules) {
        if (r.act == decision::resume) r.act = decision::hold;
    }
    policy_view stuck = policy_of<pp::gentle>;
    stuck.rules = rules;
    progression_row row = progression_table<postpartum_back>[16];
    row.policy = &stuck;

    exploration<2048> x(row, progression_limits_of<postpartum_back>);
    while (!x.run(stuck, progression_limits_of<postpartum_back>, 2048)) {}
    auto const text = history_text(view_of<postpartum_back>, row, x);
    expect(text.view() ==
           "is a trap: good sessions lead nowhere: begins: heel-slide 4 reps; pauses 8 to 13 days: heel-slide 2 reps; "
           "a good session, 7 days after the last change: heel-slide 2 reps");
    // [text]
}
