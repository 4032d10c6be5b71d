// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What an app stores of a person's training: its size, its bytes, what a fresh one knows, and the answers of today with
// what reports changed about them.
#include <regimen/training/next_session.hpp>
#include <regimen/training/recording.hpp>
#include <regimen/training/training_state.hpp>

#include <cstdint>
#include <cstring>
#include <type_traits>

#include "catch.hpp"
#include "support/both_times.hpp"
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
    CHECK(s.rough == -1);
    CHECK(s.well_again == -1);
    CHECK(s.sessions == 0);
    CHECK(s.gentle_days == 0);
    CHECK(s.not_helping == 0);
    for (pain_week const& w : s.pain) CHECK((w.worst_n == 0 && w.before_n == 0));
    CHECK(s.sessions_today == 0);
    CHECK(s.seconds_today == 0);
    CHECK_FALSE(s.reports(most_conditions));
    for (auto const& f : s.families) CHECK(f.now.at == ladder_state::never_done);
    for (auto const d : s.last_done) CHECK(d == -1);
}

TEST_CASE("A sign turns its answers into a yes until she is asked anew") {
    auto const s = after(asked_on(60), report<pp::cat>(61, with_sign<pp::sign::heaviness_or_bulge>()));
    CHECK(s.lock == lock_reason::none);
    CHECK(s.reports(asks<pp::prolapse_heaviness>));
    CHECK(answers_today(s, her(), 62_days).answer_to(asks<pp::prolapse_heaviness>) == answer::yes);
    CHECK(her().answer_to(asks<pp::prolapse_heaviness>) == answer::no);
    // It is a yes and nothing else, and the answers are those of the day.
    for (answer const said : {answer::no, answer::unknown, answer::not_asked, answer::yes}) {
        auto who = her();
        who.raw().set(asks<pp::prolapse_heaviness>, said);
        person const told = answers_today(s, who, 62_days).raw();
        CHECK(told.day == 62);
        CHECK(told.yes.test(asks<pp::prolapse_heaviness>));
        CHECK_FALSE(told.no.test(asks<pp::prolapse_heaviness>));
        CHECK_FALSE(told.unknown.test(asks<pp::prolapse_heaviness>));
        CHECK((told.no & ~who.raw().no) == condition_set{});
    }
    auto const cleared = answers_today(s, her().cleared<pp::prolapse_heaviness>(), 62_days);
    CHECK_FALSE(cleared.raw().cleared.test(asks<pp::prolapse_heaviness>));  // nobody has cleared what is new
    CHECK_FALSE(record_answers(s, her(), 63_days).state.reports(asks<pp::prolapse_heaviness>));
    CHECK(record_answers(s, her().yes<pp::prolapse_heaviness>(), 63_days).state.reports(asks<pp::prolapse_heaviness>));
    CHECK(record_answers(s, her().unknown<pp::prolapse_heaviness>(), 63_days)
              .state.reports(asks<pp::prolapse_heaviness>));
}

namespace {

/// Two ladders, and the same two the other way round: an app's update that nobody thinks anything of.
using heels = postpartum::gentle_ladder<pp::heel_slide, pp::heel_scoop>;
using hugs = postpartum::gentle_ladder<pp::eagle_hug, pp::eagle>;
struct before : C {
    static constexpr std::string_view id = C::id;
    using progressions = regimen::progressions<heels, hugs>;
};
struct turned_round : C {
    static constexpr std::string_view id = C::id;
    using progressions = regimen::progressions<hugs, heels>;
};
struct other_signs : before {
    static constexpr std::string_view id = C::id;
    using stop_signs = regimen::stop_signs<pp::sign::feverish, pp::sign::saddle_numbness>;
};
/// The same ladder with other steps: its rungs are other doses.
struct only_repetitions {
    static constexpr progression_policy is =
        with_changes(pp::gentle::is, [](progression_policy& p) { p.path = in_turn(where_dosed(add(1_reps))); });
};
struct other_steps : before {
    static constexpr std::string_view id = C::id;
    using progressions = regimen::progressions<heels, progression<only_repetitions, ladder<pp::eagle_hug, pp::eagle>>>;
};

template <class Catalogue>
constexpr std::uint64_t fingerprint = training_state<Catalogue>{}.fingerprint;

}  // namespace

TEST_CASE("A state belongs to the ladders, the doses and the signs that its bytes count, and to no others") {
    HOLDS(fingerprint<before> != fingerprint<C>);
    HOLDS(fingerprint<before> != fingerprint<turned_round>);
    HOLDS(fingerprint<before> != fingerprint<other_signs>);
    HOLDS(fingerprint<before> != fingerprint<other_steps>);
    HOLDS(view_of<before>.fingerprint == view_of<turned_round>.fingerprint);  // the exercises are the same

    // The bytes of before, read by the app of after: refused, and nobody else's ladder is taken out.
    training_state<before> old = record_answers(training_state<before>{}, profile<before>{}, 60_days).state;
    old.families[0].now = {.at = 2, .removed = 1};
    training_state<turned_round> now;
    static_assert(sizeof(now) == sizeof(old));
    std::memcpy(static_cast<void*>(&now), &old, sizeof(now));
    auto const her = profile<turned_round>{}.after_mode(0, 61_days).rest_is(answer::no);
    CHECK(next(now, her, 61_days).kind == day_kind::refused);
}

TEST_CASE("A short night and an illness are what the catalogue calls so; not sure counts, what was cleared does not") {
    auto const badly = [](profile<C> const& who) { return detail::slept_badly(who); };
    CHECK_FALSE(badly(her()));
    CHECK(badly(her().yes<pp::severe_tiredness>()));
    CHECK(badly(her().unknown<pp::severe_tiredness>()));
    CHECK_FALSE(badly(her().yes<pp::knee_pain>()));
    CHECK_FALSE(badly(her().yes<pp::severe_tiredness>().cleared<pp::severe_tiredness>()));
    // One that was told counts as an answer, on its day.
    state const rough = record_rough_night(asked_on(60), 61_days).state;
    CHECK_FALSE(badly(answers_today(rough, her(), 60_days)));
    CHECK(badly(answers_today(rough, her(), 61_days)));
    CHECK_FALSE(badly(answers_today(rough, her(), 62_days)));
    condition_set const ill = detail::illnesses_of<C>();
    CHECK(ill.test(asks<pp::recent_fever_or_infection>));
    CHECK_FALSE(ill.test(asks<pp::knee_pain>));
}
