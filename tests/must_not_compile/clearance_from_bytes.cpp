// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A clearance read back from a file.
// The answers behind it may be of last year.
// rule: clearance-forged
// title: A clearance is made from bytes
// why: A stored clearance would outlive what it was given for: a new symptom, another day, a rule that was made
// why: stricter. So no copy of its bytes is one; `std::bit_cast` refuses.
// remedy: Store the answers and the routine. Screen the answers again, and hand the routine back with `readmit()`.
// expect: error: no matching function for call to .*bit_cast
#include <regimen/catalog/postpartum_back.hpp>
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
readmission load(routine const& stored, profile<postpartum_back> const& answers_of_today) {
    auto const screened = screen(answers_of_today);
    if (auto const* ok = screened.clearance()) return readmit(stored, *ok);
    return {};
}
#endif

}  // namespace my_app
