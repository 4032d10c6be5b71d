// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/planning/request.md and docs/planning/plan.md.
// A request narrows what is permitted; plan() makes a routine of it, or says why there is none.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [request]
    auto const wish = request<postpartum_back>{}
                          .within(10_min)
                          .wants<region::lower_back>(2)
                          .wants<region::shoulders>()
                          .with<equipment::chair>()
                          .avoiding<position::prone>()
                          .done(exercise_index<pp::cat_chair, postpartum_back>, 1_days)
                          .at({.per_breath = 6_s});
    expect(wish.max_time() == 600_s);
    // [request]

    // [plan]
    auto const screened = screen(profile<postpartum_back>{}.after<pp::caesarean>(52_days).rest_is(answer::no));
    if (auto const* ok = screened.clearance()) {  // nothing can be planned without one
        plan_result const made = plan(*ok, wish);
        expect(made.found() && made.total_time <= 600_s);
        expect(plan(*ok, wish) == made);  // the same input gives the same routine, on every machine
        for (routine_item const& item : made.items.view()) expect(ok->permits(item.exercise));
    }
    // [plan]

    // [obstacle]
    if (auto const* ok = screened.clearance()) {
        plan_result const none = plan(*ok, request<postpartum_back>{}.within(1_min));
        expect(!none.found() && none.obstacle == plan_obstacle::too_little_time);
        expect(none.shortest_time > 60_s);  // so much would do
    }
    // [obstacle]

    // [limit]
    if (auto const* ok = screened.clearance()) {
        plan_result const soon = plan(*ok, wish, work_limit{.steps = 2'000});
        if (soon.optimal) {
            expect(soon.value == soon.value_at_most);  // proven: no routine is better
        } else if (soon.found()) {
            expect(soon.value <= soon.value_at_most);  // the best so far; no routine is worth more than value_at_most
        } else if (soon.obstacle == plan_obstacle::search_ended) {
            plan_result const later = plan(*ok, wish);  // finds one, or says what is in the way
            expect(later.obstacle != plan_obstacle::search_ended);
        }
    }
    // [limit]
    expect(screened.clearance() != nullptr);  // so that all of the above was done
}
