// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/screening/reason.md.
// Why an exercise is closed, and what would open it, as places in the tables.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [reasons]
    auto const answers =
        profile<postpartum_back>{}.after<pp::caesarean>(52_days).yes<pp::diastasis_recti>().rest_is(answer::no);
    auto const screened = screen(answers);
    auto const cobra = exercise_index<pp::cobra_lifts, postpartum_back>;

    bool too_early = false, over_a_cap = false;
    screened.for_each_reason(cobra, [&](reason const& r) {
        too_early = too_early || (r.kind == reason_kind::gate_shut && r.day == 12_weeks);
        over_a_cap = over_a_cap || (r.kind == reason_kind::demand_above && r.level > r.cap);
    });
    expect(too_early && over_a_cap);

    // All of these together would open it: to wait until week 12, and the gap to have closed.
    bool wait = false, resolution = false;
    screened.for_each_change_that_would_open(cobra, [&](change const& c) {
        wait = wait || (c.kind == change_kind::wait && c.day == 12_weeks);
        resolution = resolution || c.kind == change_kind::resolution;
    });
    expect(wait && resolution);
    // [reasons]
}
