// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What an app stores of a person's training: its size, its bytes, what a fresh one knows, and the answers of today with
// what reports changed about them.
#include <regimen/training/recording.hpp>
#include <regimen/training/training_state.hpp>

#include <type_traits>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
namespace pp = regimen::postpartum;

}  // namespace

TEST_CASE("A state is small, trivially copyable and the same byte for byte when it is equal") {
    STATIC_CHECK(std::is_trivially_copyable_v<state>);
    STATIC_CHECK(std::has_unique_object_representations_v<state>);
    STATIC_CHECK(sizeof(state) < 1024);
    auto const once = after(asked_on(60), report<pp::cat, pp::letter_t>(61));
    auto const again = after(asked_on(60), report<pp::cat, pp::letter_t>(61));
    CHECK(once == again);
    CHECK(same_bytes(once, again));
    CHECK_FALSE(same_bytes(once, after(once, report<pp::cat>(62))));
}

TEST_CASE("Day -1 has not been: a fresh state knows nothing") {
    state const s;
    CHECK(s.day == -1);
    CHECK(s.asked == -1);
    CHECK(s.last_session == -1);
    CHECK(s.lock == lock_reason::none);
    for (auto const& f : s.families) CHECK(f.now.at == ladder_state::never_done);
    for (auto const d : s.last_done) CHECK(d == -1);
}

TEST_CASE("A sign turns its answers into a yes until she is asked anew") {
    auto const s = after(asked_on(60), report<pp::cat>(61, with_sign<pp::sign::heaviness_or_bulge>()));
    CHECK(s.lock == lock_reason::none);
    CHECK(s.reports(asks<pp::prolapse_heaviness>));
    CHECK(answers_today(s, her(), 62_days).answer_to(asks<pp::prolapse_heaviness>) == answer::yes);
    CHECK(her().answer_to(asks<pp::prolapse_heaviness>) == answer::no);
    auto const cleared = answers_today(s, her().cleared<pp::prolapse_heaviness>(), 62_days);
    CHECK_FALSE(cleared.raw().cleared.test(asks<pp::prolapse_heaviness>));  // nobody has cleared what is new
    CHECK_FALSE(record_answers(s, her(), 63_days).state.reports(asks<pp::prolapse_heaviness>));
    CHECK(record_answers(s, her().yes<pp::prolapse_heaviness>(), 63_days).state.reports(asks<pp::prolapse_heaviness>));
    CHECK(record_answers(s, her().unknown<pp::prolapse_heaviness>(), 63_days)
              .state.reports(asks<pp::prolapse_heaviness>));
}
