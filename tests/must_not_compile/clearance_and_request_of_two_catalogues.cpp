// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A clearance for an app's catalogue, and a request for the catalogue that it derives from.
// What the request leaves out is something else in the other.
// rule: RG-066
// title: A clearance and a request of two catalogues
// why: A clearance and a request hold indices. What is one exercise in the one catalogue is another in the other.
// remedy: Make the request for the catalogue of the clearance: `request<my_catalogue>{}`.
// expect: ARGUMENTS_OF_TWO_CATALOGUES<regimen::clearance<my_app::my_catalogue>, regimen::request<regimen::postpartum_back> ?>
// expect: \[RG-066\] the arguments of a call are of two catalogues
#include "my_app/wall_slide.hpp"

namespace my_app {

#ifdef REGIMEN_MUST_NOT_COMPILE
using wish = request<postpartum_back>;
#else
using wish = request<my_catalogue>;
#endif

bool may_be_used(routine const& stored, clearance<my_catalogue> const& ok) {
    return readmit(stored, ok, wish{}.within(10_min)).usable();
}

}  // namespace my_app
