// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/progression/exploration.md.
// A policy that is put together while the program runs, and the history that speaks against it.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/proof.hpp>
#include <regimen/words/explain_history.hpp>

#include <string_view>
#include <vector>

#include "expect.hpp"

using namespace regimen;
namespace pp = regimen::postpartum;

// [in_a_test]
struct cats_in_a_test : postpartum_back {
    static constexpr std::string_view id = "cats-in-a-test";
    using cats = progression<pp::gentle, ladder<pp::cat_chair, pp::cat_forearms, pp::cat>>;
    using progressions = regimen::progressions<cats>;
    using explored_in_a_test = regimen::progressions<cats>;
};
static_assert(all_proven<cats_in_a_test>);  // all but the histories of the cats

void test_of_the_cats() {
    catalogue_finding const found = explore_all<cats_in_a_test>();
    expect(found.kept());  // else `progression` says which of them, and `finding` has the history
}
// [in_a_test]

int main() {
    test_of_the_cats();
    // [explore]
    // From a file, an editor, a server: rules that nobody has compiled.
    std::vector<progression_rule> rules(policy_of<pp::gentle>.rules.begin(), policy_of<pp::gentle>.rules.end());
    for (progression_rule& r : rules) {
        if (r.act == decision::advance) r.since_rise = 3;  // twice a week
    }
    policy_view hasty = policy_of<pp::gentle>;
    hasty.rules = rules;

    progression_row row = progression_table<postpartum_back>[0];
    row.policy = &hasty;
    progression_finding const found = explore(row, progression_limits_of<postpartum_back>);
    expect(found.broken == progression_property::weekly_growth);
    expect(rules[found.rule].id == "two-full-sessions");
    expect(found.size == 3);  // a start and two reports
    // [explore]

    // [parts]
    // In parts, where a frame of a screen is all the time there is; and with its numbers.
    row.policy = &policy_of<pp::gentle>;
    exploration<2048> x(row, progression_limits_of<postpartum_back>);
    while (!x.run(*row.policy, progression_limits_of<postpartum_back>, 50)) {}
    expect(x.finding().kept());
    expect(x.states() < 1000 && x.transitions() > 1000);
    // [parts]
}
