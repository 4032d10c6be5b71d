// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/progression/policy.md.
// A host's own policy: a path of doses and rules, and what a rule may ask for.
#include <regimen/progression/policy.hpp>

using namespace regimen;

// [policy]
inline constexpr source_entry handbook{
    .key = "HOUSE", .who = "Our physiotherapist", .what = "How we build up", .year = "2025"};
inline constexpr citation from_her = cite(handbook);

struct patient {
    static constexpr progression_policy is{
        .id = "patient",
        .path = in_turn(where_dosed(add(1_reps)), where_dosed(add(5_s))),
        .rules = {rules_about_harm(from_her),
                  when(seen(observed::exhausted))
                      .then(decision::hold)
                      .says("tired", "You slept badly: the same again.", from_her),
                  when(fit_to_rise())
                      .full_sessions(3)
                      .unchanged_for(10_days)
                      .in_regular_training()
                      .then(decision::advance)
                      .says("three-times", "It went well three times: one small step up.", from_her),
                  when(fit_to_rise())
                      .unchanged_for(7_days)
                      .while_returning()
                      .then(decision::resume)
                      .says("back-again", "A good week: closer to what you did before.", from_her)}};
};

static_assert(policy_of<patient>.rules.size() == 12);  // nine about harm, and these three
// [policy]

// [sets]
constexpr feedback_set calm = seen(observed::pain_fine) & seen(observed::settled, observed::slightly_worse);
static_assert(good_session.in(calm));
static_assert(good_session.with(observed::slightly_worse).in(calm));
static_assert(!good_session.with(observed::pain_unsaid).in(calm));  // what was not said is a value of its own
// [sets]

// [limits]
struct gym {
    static constexpr regimen::progression_limits progression_limits{
        .days_between_rises = 3, .most_percent = 10, .smallest_load_g = 2500};
};
static_assert(progression_limits_of<gym>.smallest_repetitions == 1);  // what is not stated is the library's
// [limits]

int main() {}
