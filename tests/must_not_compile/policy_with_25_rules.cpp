// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A policy with more rules than the tables have room for.
// The last of them would be left out, and nobody would know.
// rule: RG-031
// title: A policy has more than 24 rules
// why: What is met of a policy's rules is counted in tables of one size for every policy.
// remedy: Join rules that decide the same: `when(a, b)` holds where one of its sets does.
// expect: POLICY_WITH_MORE_THAN_24_RULES<
// expect: \[RG-031\] there are more members than a table of the library holds
#include <regimen/progression/policy.hpp>

namespace my_app {

using namespace regimen;

inline constexpr source_entry house_physio{
    .key = "HOUSE", .who = "Our physiotherapist", .what = "How we build up", .year = "2025"};
inline constexpr citation from_her = cite(house_physio);
constexpr progression_rule tired =
    when(seen(observed::exhausted)).then(decision::hold).says("tired", "You slept badly: the same again.", from_her);

struct build_up {
    static constexpr progression_policy is{
        .id = "build-up",
        .path = in_turn(add(1_reps)),
        .rules = {rules_about_harm(from_her),
                  rules_about_harm(from_her),
                  tired,
                  tired,
                  tired,
                  tired,
                  tired,
                  tired
#ifdef REGIMEN_MUST_NOT_COMPILE
                  ,
                  tired
#endif
        }};
};

}  // namespace my_app

static_assert(regimen::policy_of<my_app::build_up>.id == "build-up");
