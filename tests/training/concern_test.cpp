// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Concerns: what she reported comes first, holds until it is settled, and is never followed by an all-clear.
// The random histories are judged by a plain reading of the reports, written apart.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_training.hpp"
#include "support/reports.hpp"

using namespace regimen;

namespace {

namespace pp = regimen::postpartum;
using C = postpartum_back;
using state = training_state<C>;

profile<C> mother(int day) {
    return profile<C>{}
        .after_mode(0, days::from_value(day))
        .rest_is(answer::no)
        .has<equipment::chair, equipment::wall>();
}
exercise_feedback good() {
    exercise_feedback f = regimen_tests::reports::good;
    f.effort = 3_rpe;
    return f;
}
template <class Change>
session_report session_on(int day, Change change) {
    session_report r{.day = days::from_value(day), .lasted = 400_s, .exhausted = answer::no, .sign = no_stop_sign};
    exercise_feedback f = good();
    change(f);
    r.add({exercise_index<pp::cat_chair, C>, f});
    return r;
}
state begun() { return record_answers(state{}, mother(50), 50_days).state; }
state after(state const& s, session_report const& r) {
    auto const taken = record_session(s, mother(r.day.value()), r);
    REQUIRE(taken.fault == report_fault::none);
    return taken.state;
}
std::vector<concern> concerns(state const& s, session_report const* last) {
    std::vector<concern> out;
    for_each_concern(s, last, [&](concern const& c) { out.push_back(c); });
    return out;
}
std::string words_of(concern const& c) { return std::string(explain_concern<C>(c)); }
bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
std::string_view sign_of(concern const& c) { return stop_sign_table<C>[static_cast<std::size_t>(c.sign)].id; }

/// What a report alone must lead to, from the words of the sources: any sign, a belly that did not stay flat, any
/// number above 3, and from 3 on, or where it rises, in wound, pelvis or breast, or where nobody said where it was.
bool must_be_told(session_report const& r) {
    bool any = r.sign.seen();
    for (std::size_t i = 0; i != r.size; ++i) {
        exercise_feedback const& f = r.items[i].feedback;
        int const during = std::max(f.worst.points(), f.right_after.points());
        any = any || f.sign.seen() || f.belly_stayed_flat == answer::no;
        any = any || std::max({f.before.points(), during, f.next_morning.points()}) > 3;
        bool const strict = f.where != pain_place::back_or_muscle;
        any = any || (strict && during >= 3);
        any = any || (strict && (f.next_morning.points() >= 3));
        any = any || (strict && during > 0 && f.before.given() && during > f.before.points());
    }
    return any;
}

}  // namespace

TEST_CASE("after a good session there is no concern, and nothing rules out exercise") {
    auto const r = session_on(51, [](auto&) {});
    state const s = after(begun(), r);
    CHECK(concerns(s, &r).empty());
    CHECK(all_clear(screen(mother(52)), s, &r));
    CHECK(explain_today(next(s, mother(52), 52_days), s, r) == "Today is for gentle movement and stretching.");
    CHECK(all_clear(screen(mother(52)), state{}, nullptr));
    CHECK_FALSE(all_clear(screen(mother(52).yes<pp::back_pain_severe>()), state{}, nullptr));
    CHECK_FALSE(all_clear(screen(mother(400)), state{}, nullptr));
}

TEST_CASE("every sign is told in her words, with its own advice, before what the day is") {
    for (std::size_t at = 0; at != stop_sign_table<C>.size(); ++at) {
        stop_sign_row const& row = stop_sign_table<C>[at];
        CAPTURE(row.id);
        for (bool const in_exercise : {true, false}) {
            auto r = session_on(51, [&](auto& f) {
                if (in_exercise) f.sign = report_sign<C>(at);
            });
            if (!in_exercise) r.sign = report_sign<C>(at);
            state const s = after(begun(), r);
            for (session_report const* last :
                 {static_cast<session_report const*>(&r), static_cast<session_report const*>(nullptr)}) {
                auto const all = concerns(s, last);
                REQUIRE(all.size() == 1);
                CHECK(sign_of(all[0]) == row.id);
                CHECK(all[0].level == row.level);
                CHECK(contains(words_of(all[0]), row.name));
                CHECK(contains(words_of(all[0]), row.advice));
                CHECK_FALSE(all_clear(screen(mother(52)), s, last));
                auto const t = next(s, mother(52), 52_days);
                auto const why = last != nullptr ? explain_today(t, s, *last) : explain_today(t, s);
                CHECK_FALSE(why.sentence.truncated());
                // Bleeding is the one mild sign whose question makes the day urgent: that is told alone.
                if (row.id == "bleeding-more") continue;
                CHECK(contains(why.sentence.view(), row.name));
                CHECK(contains(why.sentence.view(), advice_of(row, advice_time::later)));
                CHECK((why.sentence.view().find("You reported") != std::string_view::npos) ==
                      (s.lock == lock_reason::none));
            }
        }
    }
}

TEST_CASE("a sign holds until a session without it, a no to its question, or a confirmation") {
    auto const leg = session_on(51, [](auto& f) { f.sign = report_sign<C, pp::sign::pain_down_the_leg>(); });
    state const s = after(begun(), leg);
    CHECK(concerns(s, nullptr).size() == 1);
    // Silence settles nothing.
    auto const silent = session_on(53, [](auto& f) { f.sign = {}; });
    CHECK(concerns(after(s, silent), &silent).size() == 1);
    auto const clean = session_on(53, [](auto&) {});
    CHECK(concerns(after(s, clean), &clean).empty());
    // Asked anew, with no: settled for the state; the report of the last session is told until the next one.
    state const asked = record_answers(s, mother(52), 52_days).state;
    CHECK(concerns(asked, nullptr).empty());
    CHECK(concerns(asked, &leg).size() == 1);
    state const still = record_answers(s, mother(52).yes<pp::sciatica_radiculopathy>(), 52_days).state;
    CHECK(concerns(still, nullptr).size() == 1);
    state const seen = record_confirmation(s, 52_days).state;
    CHECK(concerns(seen, nullptr).empty());
    CHECK(concerns(seen, &leg).empty());
    CHECK(concerns(record_answers(seen, mother(52), 52_days).state, &leg).empty());
}

TEST_CASE("pain is told with its number, and each place by its own scale") {
    auto const of = [](auto change) {
        auto const r = session_on(51, change);
        return concerns(after(begun(), r), &r);
    };
    auto const one = [&](auto change, concern_kind kind, int points) {
        auto const all = of(change);
        REQUIRE(all.size() == 1);
        CHECK(all[0].kind == kind);
        CHECK(all[0].points == points);
        CHECK(contains(words_of(all[0]), "pain of " + std::to_string(points) + " out of 10"));
        CHECK(contains(words_of(all[0]), "Cat on a chair"));
        CHECK(explain_concern<C>(all[0]).sources != nullptr);
    };
    CHECK(of([](auto& f) { f.worst = 3_pain; }).empty());
    one([](auto& f) { f.worst = 4_pain; }, concern_kind::pain, 4);
    one([](auto& f) { f.right_after = 5_pain; }, concern_kind::pain, 5);
    one([](auto& f) { f.worst = 6_pain; }, concern_kind::high_pain, 6);
    one([](auto& f) { f.worst = 3_pain, f.where = pain_place::wound_pelvis_or_breast; }, concern_kind::local_pain, 3);
    one([](auto& f) { f.before = 1_pain, f.next_morning = 1_pain, f.where = pain_place::wound_pelvis_or_breast; },
        concern_kind::local_pain, 2);
    one([](auto& f) { f.worst = 7_pain, f.where = pain_place::wound_pelvis_or_breast; }, concern_kind::local_pain, 7);
    // One number that rose, or that of the next morning, is enough.
    one([](auto& f) { f.before = 1_pain, f.worst = {}, f.right_after = 2_pain, f.where = pain_place::unsaid; },
        concern_kind::pain, 2);
    one([](auto& f) { f.worst = 3_pain, f.where = pain_place::unsaid; }, concern_kind::pain, 3);
    one([](auto& f) { f.before = 7_pain; }, concern_kind::high_pain, 7);
    auto const worse = of([](auto& f) { f.settled = answer::no; });
    REQUIRE(worse.size() == 1);
    CHECK(worse[0].kind == concern_kind::worse_after);
    // A professional looked since: it is settled.
    auto const sore = session_on(51, [](auto& f) { f.worst = 6_pain; });
    CHECK(concerns(record_confirmation(after(begun(), sore), 52_days).state, &sore).empty());
}

TEST_CASE("pain that has come again says what to do now, and no if") {
    auto const with = [](auto change) { return [change](int day) { return session_on(day, change); }; };
    auto const back = with([](auto& f) { f.worst = 5_pain; });
    auto const high = with([](auto& f) { f.worst = 7_pain; });
    auto const local = with([](auto& f) { f.worst = 4_pain, f.where = pain_place::wound_pelvis_or_breast; });
    auto const fine = with([](auto&) {});
    auto const told = [](session_report const& first, session_report const& second, session_report const* before) {
        state const s = after(after(begun(), first), second);
        std::vector<concern> out;
        for_each_concern(s, &second, before, [&](concern const& c) { out.push_back(c); });
        REQUIRE(out.size() == 1);
        return out[0];
    };
    for (auto const& report : {back(51), high(51), local(51)}) {
        auto same = report;
        same.day = 53_days;
        concern const once = told(fine(51), same, nullptr), again = told(report, same, &report);
        CHECK_FALSE(once.again);
        CHECK(contains(words_of(once), " If it "));
        CHECK(again.again);
        CHECK(contains(words_of(again), "See a professional in the next days. Until then, stop"));
        CHECK_FALSE(contains(words_of(again), " If "));
        auto const good_one = fine(51);
        CHECK_FALSE(told(good_one, same, &good_one).again);
        // What a professional has looked at since is new.
        state const seen =
            record_answers(record_confirmation(after(begun(), report), 52_days).state, mother(52), 52_days).state;
        for_each_concern(after(seen, same), &same, &report, [](concern const& c) { CHECK_FALSE(c.again); });
    }
    // Pain in the back does not make pain in a wound come again.
    auto const in_back = back(51);
    CHECK_FALSE(told(in_back, local(53), &in_back).again);
}

TEST_CASE("a sign that has come again says what to do now; on later days nothing is said of the day it came") {
    int with_own_words = 0;
    for (std::size_t at = 0; at != stop_sign_table<C>.size(); ++at) {
        stop_sign_row const& row = stop_sign_table<C>[at];
        if (row.level >= stop_level::S2 || row.when_repeated == stop_level::S2) continue;
        CAPTURE(row.id);
        auto const seen = [&](int day) { return session_on(day, [&](auto& f) { f.sign = report_sign<C>(at); }); };
        auto const first = seen(51), second = seen(53);
        state const once = after(begun(), first);
        auto const one = concerns(once, &first);
        REQUIRE(one.size() == 1);
        CHECK_FALSE(one[0].again);
        CHECK(one[0].day == 51);
        CHECK(contains(std::string(explain_concern<C>(one[0], 51_days)), row.advice));
        std::string const later(explain_concern<C>(one[0], 52_days));
        CHECK(contains(later, advice_of(row, advice_time::later)));
        CHECK_FALSE(contains(later, "for today"));
        // From the state alone it is known as well.
        CHECK(std::string(explain_concern<C>(concerns(once, nullptr)[0], 52_days))
                  .ends_with(advice_of(row, advice_time::later)));
        state const twice = after(once, second);
        auto const two = concerns(twice, &second);
        REQUIRE(two.size() == 1);
        CHECK(two[0].again);
        std::string const now(explain_concern<C>(two[0], 53_days));
        CHECK(contains(now, advice_of(row, advice_time::again)));
        if (row.advice_again.empty()) continue;
        ++with_own_words;
        CHECK_FALSE(contains(now, "If "));
        CHECK_FALSE(contains(now, "After more than"));
    }
    CHECK(with_own_words >= 5);
}

TEST_CASE("a sign that was told after the session is of its own day, also where a session with it is meant") {
    for (std::size_t at = 0; at != stop_sign_table<C>.size(); ++at) {
        stop_sign_row const& row = stop_sign_table<C>[at];
        CAPTURE(row.id);
        auto const fine = session_on(51, [](auto&) {});
        auto later = session_report{.day = 53_days};
        later.sign = report_sign<C>(at);
        state const s = after(after(begun(), fine), later);
        auto with_it = fine;
        with_it.sign = later.sign;
        with_it.day = 53_days;
        auto beside = fine;
        beside.add({.exercise = session_report::no_exercise, .feedback = {.sign = later.sign}});
        beside.day = 53_days;
        for (session_report const* last : {&with_it, &beside}) {
            auto const all = concerns(s, last);
            REQUIRE(all.size() == 1);
            CHECK(all[0].exercise < 0);
            CHECK(std::string(explain_concern<C>(all[0], 53_days)).ends_with(row.advice));
            CHECK(std::string(explain_concern<C>(all[0], 54_days)).ends_with(advice_of(row, advice_time::later)));
        }
    }
}

TEST_CASE("a belly that did not stay flat is told as the sign that it is") {
    auto const r = session_on(51, [](auto& f) { f.belly_stayed_flat = answer::no; });
    state const s = after(begun(), r);
    for (session_report const* last :
         {static_cast<session_report const*>(&r), static_cast<session_report const*>(nullptr)}) {
        auto const all = concerns(s, last);
        REQUIRE(all.size() == 1);
        CHECK(sign_of(all[0]) == "tummy-domes");
        CHECK(contains(words_of(all[0]), "gentler form"));
    }
}

TEST_CASE("the gravest comes first, and what takes an exercise out before what eases it") {
    session_report r =
        session_on(51, [](auto& f) { f.worst = 6_pain, f.sign = report_sign<C, pp::sign::tummy_domes>(); });
    exercise_feedback leg = good();
    leg.sign = report_sign<C, pp::sign::pain_down_the_leg>();
    leg.worst = 3_pain;
    leg.where = pain_place::wound_pelvis_or_breast;
    r.add({exercise_index<pp::reach_on_table, C>, leg});
    r.sign = report_sign<C, pp::sign::heaviness_or_bulge>();
    state const s = after(begun(), r);
    auto const all = concerns(s, &r);
    REQUIRE(all.size() == 5);
    CHECK(sign_of(all[0]) == "heaviness-or-bulge");
    CHECK(all[1].kind == concern_kind::high_pain);
    CHECK(sign_of(all[2]) == "pain-down-the-leg");
    CHECK(contains(words_of(all[2]), "still there after 24 hours: see a professional"));
    CHECK(sign_of(all[3]) == "tummy-domes");
    CHECK(all[4].kind == concern_kind::local_pain);
}

TEST_CASE("a lock is as urgent as the sign that made it") {
    CHECK(urgency_of_lock(state{}) == urgency::clear);
    for (std::size_t at = 0; at != stop_sign_table<C>.size(); ++at) {
        auto const level = stop_sign_table<C>[at].level;
        auto const s = after(begun(), session_on(51, [&](auto& f) { f.sign = report_sign<C>(at); }));
        auto const expected = level == stop_level::S1   ? urgency::emergency
                              : level == stop_level::S2 ? urgency::same_day
                                                        : urgency::clear;
        CAPTURE(stop_sign_table<C>[at].id);
        CHECK(urgency_of_lock(s) == expected);
    }
    state lost = begun();
    lost.lock = lock_reason::stop_sign;
    lost.lock_sign = 100;
    CHECK(urgency_of_lock(lost) == urgency::same_day);
    lost.lock = lock_reason::pain_not_better;
    CHECK(urgency_of_lock(lost) == urgency::see_professional);
}

TEST_CASE("one cause has one urgency: of a report that of its sign, and none once a professional confirmed") {
    auto const her = mother(52);
    auto const today = [&](state const& s, session_report const* by) {
        return urgency_today(s, screen(answers_today(s, her, 52_days)), her, by);
    };
    int lowered = 0;
    for (std::size_t at = 0; at != stop_sign_table<C>.size(); ++at) {
        auto const level = stop_sign_table<C>[at].level;
        CAPTURE(stop_sign_table<C>[at].id);
        auto const r = session_on(51, [&](auto& f) { f.sign = report_sign<C>(at); });
        state const s = after(begun(), r);
        auto const screened = screen(answers_today(s, her, 52_days));
        urgency const told = today(s, &r);
        if (level == stop_level::S1) CHECK(told == urgency::emergency);
        if (level == stop_level::S2) CHECK(told == urgency::same_day);
        if (level < stop_level::S2) CHECK(told == screened.triage());
        if (level == stop_level::S2 && screened.triage() == urgency::emergency) ++lowered;

        // With breathlessness, or whatever else makes more of it.
        auto const graver = session_on(51, [&](auto& f) { f.sign = report_sign<C>(at, stop_level::S1); });
        CHECK(today(after(begun(), graver), &graver) == urgency::emergency);

        // Her own yes is hers.
        for (auto const condition : stop_sign_table<C>[at].sets) {
            if (condition < 0) continue;
            auto const yes = her.answered(static_cast<std::size_t>(condition), answer::yes);
            auto const both = screen(answers_today(s, yes, 52_days));
            CHECK(urgency_today(s, both, yes, &r) >= screen(yes).triage());
        }

        state const confirmed = record_confirmation(s, 52_days).state;
        CHECK(today(confirmed, nullptr) <= urgency::incomplete);
        state const answered = record_answers(confirmed, her, 52_days).state;
        CHECK(today(answered, nullptr) == urgency::clear);
    }
    CHECK(lowered >= 3);
}

TEST_CASE("no history leads to an all-clear after a report that speaks against it", "[properties]") {
    int told = 0, clear = 0;
    for (long seed = 1; seed <= regimen_tests::scaled(4000); ++seed) {
        regimen_tests::trainee<C> her(static_cast<std::uint64_t>(seed));
        state s = record_answers(state{}, her.who(), days::from_value(her.day())).state;
        for (int k = 0; k != 5; ++k) {
            auto const r = her.report(s, nullptr);
            auto const taken = record_session(s, her.who(), r);
            if (taken.fault != report_fault::none) break;
            s = taken.state;
            bool const against = must_be_told(r);
            std::size_t n = 0;
            for_each_concern(s, &r, [&](concern const& c) {
                ++n;
                auto const x = explain_concern<C>(c);
                bool const says_so = x.view().find("You reported") != std::string_view::npos;
                if (!says_so || x.truncated()) FAIL_CHECK(seed);
                // What was reported comes first, and then what to do.
                if (!x.view().starts_with("You reported")) FAIL_CHECK(seed);
            });
            her.pass_time();
            if (!view_of<C>.covers.contains(her.day())) break;
            bool const says_clear = all_clear(screen(answers_today(s, her.who(), days::from_value(her.day()))), s, &r);
            if (says_clear && (against || n != 0)) FAIL_CHECK("seed " << seed << ", session " << k << ": all clear");
            if (against && n == 0) FAIL_CHECK("seed " << seed << ", session " << k << ": nothing is told");
            auto const t = next(s, her.who(), days::from_value(her.day()), request<C>{},
                                rulebook_of<C::default_rulebook, C>, work_limit{0});
            auto const why = explain_today(t, s, r).sentence;
            bool const may_lead = t.kind > day_kind::screening_due &&
                                  (t.kind != day_kind::not_cleared || t.screened->triage() < urgency::same_day);
            if (may_lead && (why.view().find("You reported") != std::string_view::npos) != (n != 0)) FAIL_CHECK(seed);
            told += against ? 1 : 0;
            clear += says_clear ? 1 : 0;
        }
    }
    CHECK(told > 100);
    CHECK(clear > 100);
}
