// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A routine for a clearance of one catalogue and a request for another.
// Indices in one are other exercises in the other.
// rule: RG-026
// title: A routine is planned with a request for another catalogue
// why: A request names exercises, regions and equipment by their place in a catalogue. In another one the same places
// why: are other things.
// remedy: Make the request for the catalogue of the clearance.
// expect: PLAN_CALLED_WITHOUT_A_REQUEST_FOR_ITS_CATALOGUE<.*<my_app::my_catalogue>, .*request<regimen::postpartum_back>
// expect: \[RG-026\] plan\(\) takes a clearance, which screening alone makes
#include "my_app/wall_slide.hpp"

namespace my_app {

plan_result today(clearance<my_catalogue> const& ok) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    return plan(ok, request<postpartum_back>{}.within(10_min));
#else
    return plan(ok, request<my_catalogue>{}.within(10_min));
#endif
}

}  // namespace my_app
