// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Reports for tests of progress: a faultless one of an exercise, one with a sign, a session of some exercises, and
// states that take them. The person is at home with a chair, 60 days after a vaginal birth, and said no to everything.
#ifndef REGIMEN_TESTS_SUPPORT_REPORTS_HPP
#define REGIMEN_TESTS_SUPPORT_REPORTS_HPP

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/recording.hpp>

#include <cstdint>
#include <cstring>

#include "../catch.hpp"

namespace regimen_tests::reports {

using namespace regimen;
using C = postpartum_back;
using state = training_state<C>;

inline constexpr exercise_feedback good{.done = completion::as_planned,
                                        .before = 2_pain,
                                        .worst = 2_pain,
                                        .right_after = 2_pain,
                                        .next_morning = 2_pain,
                                        .where = pain_place::back_or_muscle,
                                        .settled = answer::yes,
                                        .effort = 2_rpe,
                                        .breathed_freely = answer::yes,
                                        .belly_stayed_flat = answer::yes,
                                        .moved_slowly = answer::yes,
                                        .sign = no_stop_sign};

constexpr profile<C> her() {
    return profile<C>{}.after<postpartum::vaginal>(60_days).rest_is(answer::no).has<equipment::chair>();
}
template <class Exercise>
constexpr std::uint16_t exercise_at = static_cast<std::uint16_t>(exercise_index<Exercise, C>);
template <class Condition>
constexpr std::size_t asks = condition_index<Condition, C>;

template <class... Exercises>
session_report report(int day, exercise_feedback const& f = good) {
    session_report r{.day = days::from_value(day), .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    (r.add({exercise_at<Exercises>, f}), ...);
    return r;
}
template <class Sign>
exercise_feedback with_sign() {
    exercise_feedback f = good;
    f.sign = report_sign<C, Sign>();
    return f;
}
inline state asked_on(int day) { return record_answers(state{}, her(), days::from_value(day)).state; }
inline state after(state const& s, session_report const& r) {
    auto const got = record_session(s, her(), r);
    REQUIRE(got.fault == report_fault::none);
    return got.state;
}
inline bool same_bytes(state const& a, state const& b) { return std::memcmp(&a, &b, sizeof a) == 0; }

}  // namespace regimen_tests::reports

#endif
