// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/shipped/proof.md.
// A progression of a host, proven when it is compiled.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/shipped/proof.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [proof]
inline constexpr source_entry handbook{.key = "HOUSE", .who = "Our physiotherapist", .what = "Heels", .year = "2025"};
inline constexpr citation from_her = cite(handbook);

struct monthly {
    static constexpr progression_policy is =
        kinds::linear<where_dosed(add(1_reps))>("monthly", from_her, {.sessions = 6, .days = 28});
};
using heels = progression<monthly, ladder<pp::heel_slide, pp::heel_scoop>>;

static_assert(proven<heels, postpartum_back>);
// [proof]

int main() {}
