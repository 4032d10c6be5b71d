// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/progression/feedback.md: a report, its class, and sets of classes.
#include <regimen/progression/feedback.hpp>

using namespace regimen;

// [report]
constexpr exercise_feedback said{.done = completion::as_planned,
                                 .before = 2_pain,
                                 .worst = 3_pain,
                                 .next_morning = 2_pain,
                                 .where = pain_place::back_or_muscle,
                                 .effort = 3_rpe,
                                 .breathed_freely = answer::yes,
                                 .belly_stayed_flat = answer::yes,
                                 .moved_slowly = answer::yes,
                                 .sign = no_stop_sign};
constexpr session_context today{.exertion_cap = 4, .exhausted = answer::no};

// A faultless session of an ordinary week.
static_assert(classify(said, today) == good_session);
// [report]

// [differs]
constexpr auto with_worst = [](pain_points worst, pain_place where) {
    exercise_feedback f = said;
    f.worst = worst;
    f.where = where;
    return classify(f, today).value(feedback_field::pain);
};
static_assert(with_worst(4_pain, pain_place::back_or_muscle) == observed::pain_raised);
static_assert(with_worst(6_pain, pain_place::back_or_muscle) == observed::pain_high);
// A wound is no muscle, and nobody knows where "somewhere" is.
static_assert(with_worst(3_pain, pain_place::sore_place) == observed::pain_local);
static_assert(with_worst(3_pain, pain_place::unsaid) == observed::pain_local);

// What is missing is not guessed.
constexpr auto silent = classify({}, {});
static_assert(silent.is(observed::pain_unsaid) && silent.is(observed::sign_unsaid) &&
              silent.is(observed::energy_unsaid));
// [differs]

// [sets]
// A set says something of some fields and leaves the others open.
constexpr feedback_set calm = seen(observed::pain_fine, observed::pain_above_before) & seen(observed::no_sign);
static_assert(good_session.in(calm));
static_assert(good_session.with(observed::partly).in(calm));
static_assert(!good_session.with(observed::pain_raised).in(calm));
static_assert(!good_session.with(observed::sign_unsaid).in(calm));
// [sets]

int main() {}
