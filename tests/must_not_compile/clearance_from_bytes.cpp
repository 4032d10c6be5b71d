// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A clearance read back from a file.
// The answers behind it may be of last year.
// rule: clearance-forged
// title: A clearance is made from bytes
// why: A stored clearance would outlive what it was given for: a new symptom, another day, a rule that was made
// why: stricter. So no copy of its bytes is one; `std::bit_cast` refuses.
// remedy: Store the answers, the routine and the training state. Hand all three to `readmit()`: it asks `next()`, which screens
// remedy: the answers again, so that no lock and no dose that has come down is passed by.
// expect: error: no matching function for call to .*bit_cast
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <array>
#include <bit>
#include <cstddef>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

#ifdef REGIMEN_MUST_NOT_COMPILE
plan_result load(std::array<std::byte, sizeof(clearance<postpartum_back>)> const& stored) {
    return plan(std::bit_cast<clearance<postpartum_back>>(stored));
}
#else
readmission_today<postpartum_back> load(routine const& stored, training_state<postpartum_back> const& state,
                                        profile<postpartum_back> const& answers, days day) {
    return readmit(stored, state, answers, day);
}
#endif

}  // namespace my_app
