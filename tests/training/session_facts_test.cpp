// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a report says as a whole, and what that makes of a state's days: each fact at its limit, and reports that are
// empty, damaged, or of exercises that nobody knows.
#include <regimen/training/detail/session_days.hpp>
#include <regimen/training/detail/session_facts.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "catch.hpp"
#include "support/reports.hpp"
#include "support/tiny_catalogue.hpp"

namespace {

using namespace regimen_tests::reports;
namespace pp = regimen::postpartum;
using facts = detail::session_facts<C>;

template <class Change>
facts what_is_told(Change change) {
    auto f = good;
    change(f);
    return detail::facts_of<C>(report<pp::cat>(61, f));
}
/// The first exercise of an effort class.
std::uint16_t of_rank(int rank) {
    for (std::size_t e = 0; e != view_of<C>.exercises.size(); ++e) {
        if (view_of<C>.exercises[e].effort.rank == rank) return static_cast<std::uint16_t>(e);
    }
    return 0;
}
session_report of(std::uint16_t exercise, exercise_feedback const& f = good) {
    session_report r = report<>(61);
    r.add({exercise, f});
    return r;
}
int const strength = composition_of<C>.strength_rank;

}  // namespace

TEST_CASE("An empty report says nothing: no exercise, no complaint, and no no to any sign") {
    facts const f = detail::facts_of<C>(session_report{});
    CHECK(f.empty);
    CHECK_FALSE(f.any);
    CHECK_FALSE(f.complains());
    CHECK_FALSE(f.all_signs_said());
    CHECK_FALSE(f.gentle());
}

TEST_CASE("What was done: breathing alone is no work, and what is not done is nothing") {
    auto const breathing = detail::facts_of<C>(of(of_rank(0)));
    CHECK(breathing.any);
    CHECK_FALSE(breathing.worked);
    auto const lightest = detail::facts_of<C>(of(of_rank(1)));
    CHECK(lightest.worked);
    CHECK_FALSE(lightest.mobility);
    auto const mobility = detail::facts_of<C>(of(of_rank(strength - 1)));
    CHECK(mobility.mobility);
    CHECK_FALSE(mobility.strength);
    CHECK(mobility.gentle());
    auto const strong = detail::facts_of<C>(of(of_rank(strength)));
    CHECK(strong.strength);
    CHECK_FALSE(strong.mobility);
    auto f = good;
    f.done = completion::not_done;
    auto const none = detail::facts_of<C>(of(of_rank(strength), f));
    CHECK_FALSE(none.any);
    CHECK_FALSE(none.empty);
    f.done = completion::partly;
    auto const part = detail::facts_of<C>(of(of_rank(strength - 1), f));
    CHECK(part.worked);
    CHECK_FALSE(part.mobility);
}

TEST_CASE("Pain: above 5 ends the day; 3 in wound, pelvis or breast is harm; 7 before is severe") {
    CHECK_FALSE(what_is_told([](auto& f) { f.worst = 5_pain; }).ends_day);
    CHECK_FALSE(what_is_told([](auto& f) { f.worst = 5_pain; }).harm);
    CHECK(what_is_told([](auto& f) { f.worst = 6_pain; }).ends_day);
    CHECK(what_is_told([](auto& f) { f.worst = 6_pain; }).harm);
    auto const local = [](int points) {
        return what_is_told([points](auto& f) {
            f.where = pain_place::sore_place;
            f.before = f.worst = f.right_after = pain_points::from_value(points);
        });
    };
    CHECK_FALSE(local(2).harm);
    CHECK(local(3).harm);
    CHECK_FALSE(local(3).ends_day);
    // Also on the morning after, or where one number alone says that it rose; and where nobody said where it was.
    for (auto const where : {pain_place::sore_place, pain_place::unsaid}) {
        CHECK(what_is_told([where](auto& f) { f.where = where, f.before = f.next_morning = 3_pain; }).harm);
        CHECK(what_is_told([where](auto& f) {
                  f.where = where, f.before = 0_pain, f.worst = {}, f.right_after = 1_pain;
              }).harm);
    }
    CHECK_FALSE(what_is_told([](auto& f) { f.before = f.next_morning = 3_pain; }).harm);
    // Pain that nobody put a number to may be of any size: the day ends. The next morning counts as a rest does.
    constexpr auto pain = report_sign<C, pp::sign::pain_in_exercise>();
    CHECK(what_is_told([pain](auto& f) {
              f.sign = pain;
              f.worst = {};
          }).ends_day);
    CHECK_FALSE(what_is_told([pain](auto& f) {
                    f.sign = pain;
                    f.worst = 4_pain;
                }).ends_day);
    CHECK(what_is_told([](auto& f) { f.next_morning = 7_pain; }).told.test(asks<pp::back_pain_severe>));
    CHECK_FALSE(what_is_told([](auto& f) { f.next_morning = 6_pain; }).told.test(asks<pp::back_pain_severe>));
    auto const severe = [](int points) {
        return what_is_told([points](auto& f) { f.before = pain_points::from_value(points); })
            .told.test(asks<pp::back_pain_severe>);
    };
    CHECK_FALSE(severe(6));
    CHECK(severe(7));
    auto const domed = what_is_told([](auto& f) { f.belly_stayed_flat = answer::no; });
    CHECK(domed.harm);
    CHECK(domed.told.any());
    CHECK(domed.ends_gentle_days());
    CHECK_FALSE(domed.signs.any);
}

TEST_CASE("The morning after: of mobility work it must be said, of the rest it must not be worse") {
    CHECK(what_is_told([](auto&) {}).gentle());
    CHECK_FALSE(what_is_told([](auto& f) { f.next_morning = 3_pain; }).gentle());
    CHECK_FALSE(what_is_told([](auto& f) { f.next_morning = {}; }).gentle());
    auto both = report<pp::cat>(61);
    auto quiet = good;
    quiet.next_morning = {};
    both.add({of_rank(1), quiet});
    CHECK(detail::facts_of<C>(both).gentle());
    both.items[1].feedback.next_morning = 3_pain;
    CHECK_FALSE(detail::facts_of<C>(both).gentle());
}

TEST_CASE("A sign is kept once with its highest level; one that nobody was asked about is unsaid") {
    auto const silent = what_is_told([](auto& f) { f.sign = {}; });
    CHECK(silent.unsaid);
    CHECK_FALSE(silent.all_signs_said());
    CHECK_FALSE(silent.complains());
    auto r = report<pp::cat, pp::letter_t>(61);
    CHECK(detail::facts_of<C>(r).all_signs_said());
    auto const sign = report_sign<C, pp::sign::urine_leak>();
    auto const at = static_cast<std::size_t>(sign.sign);
    r.sign = sign;
    r.items[1].feedback.sign = report_sign<C, pp::sign::urine_leak>(stop_level::S2);
    auto const f = detail::facts_of<C>(r);
    CHECK(f.signs.any);
    CHECK(f.signs.level[at] == stop_level::S2);
    CHECK(f.signs.level.back() == stop_level::none);
    r.sign = {.sign = sign.sign, .level = stop_level::S4};  // never below the table's
    r.items[1].feedback.sign = no_stop_sign;
    CHECK(detail::facts_of<C>(r).signs.level[at] == stop_sign_table<C>[at].level);
}

TEST_CASE("A sign whose level nobody stated locks, whatever its level is in the table") {
    for (std::size_t i = 0; i != stop_sign_table<C>.size(); ++i) {
        CAPTURE(stop_sign_table<C>[i].id);
        auto r = report<pp::cat>(61);
        r.items[0].feedback.sign = {.sign = static_cast<std::int8_t>(i), .level = stop_level::none};
        REQUIRE(r.items[0].feedback.sign.effect() == sign_effect::locks);
        CHECK(detail::facts_of<C>(r).signs.level[i] == std::max(stop_sign_table<C>[i].level, stop_level::S2));
    }
}

TEST_CASE("Of exercises that nobody knows, and of a damaged size, the complaints are read and nothing else") {
    auto f = good;
    f.worst = 8_pain;
    auto const unknown = detail::facts_of<C>(of(static_cast<std::uint16_t>(view_of<C>.exercises.size()), f));
    CHECK(unknown.ends_day);
    CHECK(unknown.complains());
    CHECK_FALSE(unknown.any);
    CHECK_FALSE(unknown.mobility);
    auto r = report<pp::cat>(61);
    r.size = std::numeric_limits<std::size_t>::max();
    r.items.back().feedback.sign = report_sign<C, pp::sign::urine_leak>();
    CHECK(detail::facts_of<C>(r).signs.any);
}

TEST_CASE("Days move on: sixteen are remembered, and each day's sessions are counted anew") {
    auto const cat = report<pp::cat>(61);
    auto const known = detail::facts_of<C>(cat);
    state s;
    detail::move_to_day(s, 60);
    CHECK(s.began == 60);
    detail::session_days(s).record(cat, known);
    CHECK(s.recent[0] == 1);
    detail::move_to_day(s, 60);
    detail::session_days(s).record(cat, known);
    CHECK(s.sessions_today == 2);
    CHECK(s.seconds_today == 600);
    CHECK(s.recent[0] == 1);
    auto const moved = [&s](int day) {
        state then = s;
        detail::move_to_day(then, day);
        return then;
    };
    CHECK(moved(61).recent[0] == 2);
    CHECK(moved(61).sessions_today == 0);
    CHECK(moved(61).seconds_today == 0);
    CHECK(moved(61).sessions == 2);
    CHECK(moved(61).began == 60);
    CHECK(moved(75).recent[0] == 1U << 15U);
    CHECK(moved(76).recent[0] == 0);
    CHECK(moved(96).recent[0] == 0);
    CHECK(moved(300).recent[0] == 0);
    // The first day that there is counts as one.
    state early;
    detail::move_to_day(early, 0);
    detail::session_days(early).record(cat, known);
    detail::move_to_day(early, 5);
    detail::session_days(early).record(cat, known);
    CHECK(early.began == 0);
    CHECK(early.class_began[static_cast<std::size_t>(strength - 1)] == 0);
    CHECK(early.recent[0] == 0b100001);
}

TEST_CASE("The last four reports are known, and none before them") {
    state s;
    detail::session_days days(s);
    CHECK_FALSE(days.knows(1));
    for (std::uint32_t hash = 1; hash != 6; ++hash) days.remember(hash);
    CHECK_FALSE(days.knows(1));
    for (std::uint32_t hash = 2; hash != 6; ++hash) CHECK(days.knows(hash));
    CHECK_FALSE(days.knows(6));
}

TEST_CASE("Sessions and their seconds are counted up to a limit, and stay at it") {
    auto const cat = report<pp::cat>(61);
    state s;
    detail::move_to_day(s, 61);
    s.sessions = s.sessions_today = detail::most_counted - 1;
    s.seconds_today = 20'000;
    for (int i = 0; i != 3; ++i) {
        auto r = cat;
        r.lasted = 20'000_s;
        detail::session_days(s).record(r, detail::facts_of<C>(r));
        CHECK(s.sessions == detail::most_counted);
        CHECK(s.sessions_today == detail::most_counted);
        CHECK(s.seconds_today == detail::most_counted);
    }
}

TEST_CASE("A session is counted for what was done in it") {
    auto const after_one = [](session_report r) {
        state s;
        detail::move_to_day(s, 60);
        detail::session_days(s).record(r, detail::facts_of<C>(r));
        return s;
    };
    auto const breathing = after_one(of(of_rank(0)));
    CHECK(breathing.sessions == 0);  // meant for every day: alone it is no session
    CHECK(breathing.last_session == -1);
    CHECK(breathing.last_done[of_rank(0)] == 60);
    CHECK(breathing.class_began[0] == 60);
    CHECK(breathing.class_began[1] == -1);
    CHECK(breathing.recent[0] == 0);
    auto const strong = after_one(of(of_rank(strength)));
    CHECK(strong.last_strength == 60);
    CHECK(strong.recent[1] == 1);
    auto const skipped = after_one(of(of_rank(1), {.done = completion::not_done}));
    CHECK(skipped.sessions == 0);
    CHECK(skipped.last_done[of_rank(1)] == -1);
    auto r = of(of_rank(1));
    r.lasted = seconds::from_value(-7);
    CHECK(after_one(r).seconds_today == 0);
    r.lasted = 32'001_s;
    CHECK(after_one(r).seconds_today == 32'000);
    r.lasted = seconds::from_value(std::numeric_limits<int>::max());
    CHECK(after_one(r).seconds_today == 32'000);
}

TEST_CASE("Gentle days: one a day, up to four, and none after a sign or harm") {
    auto const cat = report<pp::cat>(61);
    state s;
    for (int day = 60; day != 66; ++day) {
        detail::move_to_day(s, day);
        for (int i = 0; i != 2; ++i) detail::session_days(s).record(cat, detail::facts_of<C>(cat));
        CHECK(s.gentle_days == std::min(day - 59, 4));
    }
    state hurt = s;
    detail::session_days(hurt).end_gentle_days(what_is_told([](auto& f) { f.worst = 5_pain; }));
    CHECK(hurt.gentle_days == 4);
    detail::session_days(hurt).end_gentle_days(what_is_told([](auto& f) { f.worst = 6_pain; }));
    CHECK(hurt.gentle_days == 0);
}

TEST_CASE("Pain in a wound that is a number says yes to what the sign of it answers, from its limit on or rising") {
    constexpr auto scar = asks<pp::caesarean_pain_with_activity>;
    auto const mother = [](auto mode) { return profile<C>{}.after<decltype(mode)>(61_days).rest_is(answer::no); };
    auto const says_yes = [&](auto mode, auto change) {
        auto f = good;
        f.where = pain_place::sore_place;
        change(f);
        return detail::facts_of<C>(report<pp::cat>(61, f), mother(mode)).told.test(scar);
    };
    CHECK_FALSE(says_yes(pp::caesarean{}, [](auto&) {}));
    for (int const points : {3, 4, 5, 6, 10}) {
        CAPTURE(points);
        auto const worst = [&](auto& f) { f.worst = pain_points::from_value(points); };
        CHECK(says_yes(pp::caesarean{}, worst));
        CHECK(says_yes(pp::caesarean{}, [&](auto& f) { f.right_after = pain_points::from_value(points); }));
        CHECK(says_yes(pp::caesarean{}, [&](auto& f) { f.next_morning = pain_points::from_value(points); }));
        // Where nobody said where it was it may be the wound; in the back it is not.
        CHECK(says_yes(pp::caesarean{}, [&](auto& f) { worst(f), f.where = pain_place::unsaid; }));
        CHECK_FALSE(says_yes(pp::caesarean{}, [&](auto& f) { worst(f), f.where = pain_place::back_or_muscle; }));
        CHECK_FALSE(says_yes(pp::vaginal{}, worst));
    }
    CHECK(says_yes(pp::caesarean{}, [](auto& f) { f.before = 1_pain; }));
    CHECK(says_yes(pp::caesarean{}, [](auto& f) { f.before = 0_pain, f.worst = {}, f.right_after = 1_pain; }));
    CHECK_FALSE(says_yes(pp::caesarean{}, [](auto& f) { f.before = {}; }));
    // Who did not say how the birth was may have such a wound.
    auto f = good;
    f.where = pain_place::sore_place;
    f.worst = 4_pain;
    CHECK(detail::facts_of<C>(report<pp::cat>(61, f), profile<C>{}).told.test(scar));
}

TEST_CASE("The number restricts as the sign does, and is lifted as the sign is") {
    auto const who = profile<C>{}.after<pp::caesarean>(61_days).rest_is(answer::no);
    state const asked = record_answers(state{}, who, 60_days).state;
    auto number = good;
    number.where = pain_place::sore_place;
    number.worst = 4_pain;
    state const by_number = record_session(asked, who, report<pp::cat>(61, number)).state;
    state const by_sign =
        record_session(asked, who, report<pp::cat>(61, with_sign<pp::sign::scar_pain_in_exercise>())).state;
    CHECK(by_number.reported == by_sign.reported);
    auto const a = screen(answers_today(by_number, who, 62_days)), b = screen(answers_today(by_sign, who, 62_days));
    CHECK(a.limits() == b.limits());
    CHECK(a.triage() == b.triage());
    for (std::size_t e = 0; e != view_of<C>.exercises.size(); ++e) CHECK(a.permits(e) == b.permits(e));
    CHECK(record_answers(by_number, who, 62_days).state.reported == condition_set{});
    // Also where the report cannot be taken.
    auto refused = report<pp::cat>(61, number);
    refused.add({exercise_at<pp::cat>, number});
    auto const kept = record_session(asked, who, refused);
    CHECK(kept.fault == report_fault::exercise_twice);
    CHECK(kept.state.reported == by_sign.reported);
}

TEST_CASE("What one exercise said stays said, whichever comes before or behind it") {
    auto const in_both_orders = [](std::uint16_t a, exercise_feedback const& f, std::uint16_t b, auto holds) {
        auto ab = report<>(61), ba = report<>(61);
        ab.add({a, f});
        ab.add({b, good});
        ba.add({b, good});
        ba.add({a, f});
        return holds(detail::facts_of<C>(ab)) && holds(detail::facts_of<C>(ba));
    };
    auto const gentle = of_rank(strength - 1), light = of_rank(1), breathing = of_rank(0), strong = of_rank(strength);
    auto silent = good;
    silent.sign = {};
    CHECK(in_both_orders(gentle, silent, gentle, [](facts const& f) { return f.unsaid && !f.all_signs_said(); }));
    auto worse = good;
    worse.next_morning = 4_pain;
    for (auto const exercise : {gentle, light})
        CHECK(in_both_orders(exercise, worse, gentle, [](facts const& f) { return !f.settled && !f.gentle(); }));
    CHECK(in_both_orders(light, good, breathing, [](facts const& f) { return f.worked; }));
    CHECK(in_both_orders(strong, good, gentle, [](facts const& f) { return f.strength; }));
    auto in_part = good;
    in_part.done = completion::partly;
    CHECK(in_both_orders(gentle, in_part, gentle, [](facts const& f) { return f.mobility; }));
    auto beyond = good;
    beyond.done = completion::beyond;
    CHECK(in_both_orders(gentle, beyond, light, [](facts const& f) { return f.mobility && f.gentle(); }));
    auto local = good;
    local.where = pain_place::sore_place;
    local.worst = 3_pain;
    CHECK(in_both_orders(gentle, local, light, [](facts const& f) { return f.local_pain; }));
    auto high = good;
    high.worst = 8_pain;
    CHECK(in_both_orders(gentle, high, gentle, [](facts const& f) { return f.ends_day && f.harm; }));
    auto domed = good;
    domed.belly_stayed_flat = answer::no;
    CHECK(in_both_orders(gentle, domed, gentle, [](facts const& f) { return f.harm && !f.gentle(); }));
    auto signed_one = good;
    signed_one.sign = report_sign<C, pp::sign::urine_leak>();
    CHECK(in_both_orders(gentle, signed_one, gentle, [](facts const& f) { return f.signs.any && !f.gentle(); }));
}

TEST_CASE("The sign for pain ends the day of its session; in an exercise where nobody put a number to the pain") {
    auto const pain = report_sign<C, C::pain_sign>();
    auto r = report<pp::cat>(61);
    CHECK_FALSE(detail::facts_of<C>(r).ends_day);
    r.sign = pain;
    CHECK(detail::facts_of<C>(r).ends_day);
    r.sign = report_sign<C, pp::sign::urine_leak>();
    CHECK_FALSE(detail::facts_of<C>(r).ends_day);
    CHECK_FALSE(what_is_told([&](auto& f) { f.sign = pain; }).ends_day);
    CHECK(what_is_told([&](auto& f) {
              f.sign = pain;
              f.worst = {};
          }).ends_day);
    CHECK_FALSE(what_is_told([](auto& f) { f.worst = {}; }).ends_day);
    CHECK_FALSE(what_is_told([](auto& f) {
                    f.sign = report_sign<C, pp::sign::urine_leak>();
                    f.worst = {};
                }).ends_day);
}

TEST_CASE("The catalogue has one sign for pain, and one for pain at a place of its own") {
    auto const local = report_sign<C, C::local_pain_sign>(), pain = report_sign<C, C::pain_sign>();
    CHECK(detail::is_local_pain_sign<C>(local));
    CHECK_FALSE(detail::is_local_pain_sign<C>(pain));
    CHECK_FALSE(detail::is_local_pain_sign<C>(no_stop_sign));
    CHECK_FALSE(detail::is_pain_sign<tiny::catalogue>(pain));  // which has none
    CHECK_FALSE(detail::is_local_pain_sign<tiny::catalogue>(pain));
    CHECK(detail::is_pain_sign<C>(pain));
    CHECK_FALSE(detail::is_pain_sign<C>(local));
    CHECK_FALSE(detail::is_pain_sign<C>({}));
}

TEST_CASE("A sign that the catalogue does not know counts as the gravest") {
    for (std::size_t const at : {stop_sign_table<C>.size(), std::size_t{120}}) {
        detail::signs_of_session<C> s;
        s.add({.sign = static_cast<std::int8_t>(at), .level = stop_level::S4});
        CHECK(s.any);
        CHECK(s.level.back() == stop_level::S1);
    }
}

namespace {

/// Pain in a wound means here what pain in the chest means.
struct chest_wound : C {
    using local_pain_sign = pp::sign::chest_pain_or_no_breath;
};

}  // namespace

TEST_CASE("Pain at a place of its own says yes to all that the catalogue's sign of it answers, also to the first") {
    CHECK(detail::told_by_local_pain<C>().test(asks<pp::caesarean_pain_with_activity>));
    constexpr std::size_t first = condition_index<pp::chest_pain_breathless, chest_wound>;
    STATIC_REQUIRE(first == 0);
    CHECK(detail::told_by_local_pain<chest_wound>().test(first));
}

TEST_CASE("Raised pain and a worse morning are complaints, each by itself and in whichever exercise") {
    auto const complains = [](auto change) { return what_is_told(change).complains(); };
    CHECK_FALSE(complains([](auto&) {}));
    CHECK_FALSE(complains([](auto& f) { f.worst = 3_pain; }));
    CHECK(complains([](auto& f) { f.worst = 4_pain; }));
    CHECK(complains([](auto& f) { f.worst = 5_pain; }));
    CHECK_FALSE(complains([](auto& f) { f.next_morning = 3_pain; }));
    CHECK(complains([](auto& f) { f.next_morning = 4_pain; }));
    CHECK(complains([](auto& f) { f.settled = answer::no; }));
    auto raised = good;
    raised.worst = 5_pain;
    session_report r = report<pp::cat>(61, raised);
    r.add({exercise_at<pp::eagle>, good});
    CHECK(detail::facts_of<C>(r).complains());
    // They say nothing of the days that count towards strengthening.
    CHECK_FALSE(detail::facts_of<C>(r).ends_gentle_days());
}
