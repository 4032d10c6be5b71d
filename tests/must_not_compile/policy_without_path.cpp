// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A policy that does not say which doses it goes along.
// There is nothing to step to.
// rule: RG-034
// title: A policy lacks its path
// why: A policy is a path of doses and a list of rules under a name that is printed and stored. Without one of the
// why: three nothing can be checked and nothing can be explained.
// remedy: Add what is missing: `.id`, `.path = in_turn(add(...))`, `.rules = {rules_about_harm(...), when(...)...}`.
// expect: POLICY_WITHOUT_ID_PATH_OR_RULES<my_app::build_up>
// expect: \[RG-034\] a progression policy lacks its id, path or rules
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/progression_table.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

inline constexpr source_entry house_physio{
    .key = "HOUSE", .who = "Our physiotherapist", .what = "How we build up", .year = "2025"};
inline constexpr citation from_her = cite(house_physio);

struct build_up {
    static constexpr progression_policy is{
        .id = "build-up",
#ifndef REGIMEN_MUST_NOT_COMPILE
        .path = in_turn(where_dosed(add(1_reps)), where_dosed(add(1_breaths)), where_dosed(add(5_s))),
#endif
        .rules = {rules_about_harm(from_her),
                  when(fit_to_rise())
                      .full_sessions(2)
                      .unchanged_for(7_days)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("well-done", "It went well twice: one more.", from_her),
                  when(fit_to_rise())
                      .unchanged_for(7_days)
                      .while_returning()
                      .then(decision::resume)
                      .says("back-again", "A good week: closer to what you did.", from_her)}};
};

struct catalogue : postpartum_back {
    static constexpr std::string_view id = "my-app";
    using progressions = regimen::progressions<progression<build_up, ladder<heel_slide, heel_scoop>>>;
};

}  // namespace my_app

static_assert(regimen::progression_table<my_app::catalogue>.size() == 1);
