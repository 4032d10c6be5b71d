// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/planning/advice.md.
// What would help where there is no routine, what could stand in for an item, and why an exercise is not in it.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/advice.hpp>
#include <regimen/words/explain_plan.hpp>

#include <cstdlib>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [help]
    auto const screened = screen(profile<postpartum_back>{}.after<pp::vaginal>(100_days).rest_is(answer::no));
    auto const* ok = screened.clearance();
    if (ok == nullptr) return EXIT_FAILURE;  // nothing can be planned without one

    auto const brief = request<postpartum_back>{}.within(1_min);
    plan_result const none = plan(*ok, brief);
    expect(!none.found());
    suggestions const help = what_would_help(*ok, brief, none);
    for (suggestion const& r : help.view()) expect(!explain<postpartum_back>(r).sentence.empty());
    expect(help.items[0].what == suggestion::kind::more_time);  // "It would fit with 82 seconds more."
    // [help]

    // [alternatives]
    auto const wish = request<postpartum_back>{}.within(10_min).wants<region::lower_back, purpose::stretch>();
    plan_result const made = plan(*ok, wish);
    for (std::size_t at = 0; at < made.items.size; ++at) {
        alternatives_list const others = alternatives(*ok, wish, made.items, at);
        for (alternative const& a : others.view()) {
            expect(ok->permits(a.exercise));
            expect(a.items[at].dose == wish.dose_of(a.exercise));  // its own dose, never the one of what it replaces
        }
    }
    // [alternatives]

    // [why-not]
    std::size_t const cat = exercise_index<pp::cat_chair, postpartum_back>;
    why_left_out const why = why_not(*ok, wish, made, cat);
    expect(why.why == left_out::equipment_missing);
    expect(!explain(*ok, cat, why).sentence.empty());  // what it needs that is not there
    // [why-not]
}
