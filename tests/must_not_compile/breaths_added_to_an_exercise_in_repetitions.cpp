// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A policy that adds breaths to an exercise which is counted in repetitions.
// It would never change anything.
// rule: RG-035
// title: A step of what the dose does not have
// why: A step of progression changes one variable of a dose. Where the dose has no such variable the person would stay
// why: where she is, and nobody would know why.
// remedy: Name a variable that the dose has. Where one policy is for many exercises, say `where_dosed(add(...))`: the
// remedy: step is passed over where there is nothing to add to.
// expect: STEP_OF_A_VARIABLE_THAT_THE_DOSE_DOES_NOT_HAVE<regimen::postpartum::heel_slide, my_app::build_up, regimen::breath>
// expect: \[RG-035\] a step of progression changes what the dose does not have
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
        .path = in_turn(add(1_breaths)),
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
