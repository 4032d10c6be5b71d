// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Three repetitions more at once.
// For an exercise that starts with four that is three quarters more.
// rule: RG-035
// title: A step is larger than the limits allow
// why: How much a dose may grow in one step is stated by the catalogue: the smallest step that there is, else a share
// why: of the dose. A step is checked before any history is looked at.
// remedy: Take a smaller step. Where your field has other limits, state them: `static constexpr progression_limits
// remedy: progression_limits{...}` in your catalogue.
// expect: STEP_IS_LARGER_THAN_ALLOWED<regimen::postpartum::heel_s[a-z]*, my_app::build_up>
// expect: \[RG-035\] a step of progression changes what the dose does not have, or by more than is allowed
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
#ifdef REGIMEN_MUST_NOT_COMPILE
        .path = in_turn(add(3_reps)),
#else
        .path = in_turn(add(1_reps)),
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
