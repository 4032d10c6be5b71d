// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Concerns: what she reported comes first, holds until it is settled, and is never followed by an all-clear.
// The random histories are judged by a plain reading of the reports, written apart.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
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
    one([](auto& f) { f.worst = 3_pain, f.where = pain_place::sore_place; }, concern_kind::local_pain, 3);
    one([](auto& f) { f.before = 1_pain, f.next_morning = 1_pain, f.where = pain_place::sore_place; },
        concern_kind::local_pain, 2);
    one([](auto& f) { f.worst = 7_pain, f.where = pain_place::sore_place; }, concern_kind::local_pain, 7);
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
    auto const local = with([](auto& f) { f.worst = 4_pain, f.where = pain_place::sore_place; });
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
        // Without words of its own for that it is of its day, as a new one.
        CHECK(now.ends_with(row.advice_again.empty() ? row.advice : row.advice_again));
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
    leg.where = pain_place::sore_place;
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

// States and reports by hand: what is held, of which day and how urgent, field by field.
namespace {

/// Of somebody who trains since day 50, and has reported nothing.
state trained() {
    state s = begun();
    for (pain_week& week : s.pain) week.first_day = 50;
    return s;
}
/// And has seen this sign in so many sessions in a row.
state that_saw(std::size_t at, int times = 1) {
    state s = trained();
    s.seen_signs[at] = static_cast<std::uint8_t>(times);
    for (auto const condition : stop_sign_table<C>[at].sets)
        if (condition >= 0) s.reported.set(static_cast<std::size_t>(condition));
    return s;
}
std::size_t sign_at(std::string_view id) {
    auto const at = find_stop_sign<C>(id);
    REQUIRE(at.has_value());
    return *at;
}
exercise_feedback calm() {
    exercise_feedback f = good();
    f.before = f.worst = f.right_after = f.next_morning = 0_pain;
    return f;
}
/// A session of a day with nothing in it yet.
session_report empty_on(int day) { return {.day = days::from_value(day), .sign = no_stop_sign}; }
void add(session_report& r, std::uint16_t exercise, exercise_feedback const& f) {
    r.add({.exercise = exercise, .feedback = f});
}
exercise_feedback with(std::size_t sign, stop_level level = stop_level::none) {
    exercise_feedback f = calm();
    f.sign = level == stop_level::none ? report_sign<C>(sign) : report_sign<C>(sign, level);
    return f;
}
concern only(std::vector<concern> const& all) {
    REQUIRE(all.size() == 1);
    return all[0];
}
std::vector<concern> compared(state const& s, session_report const* last, session_report const* before) {
    std::vector<concern> out;
    for_each_concern(s, last, before, [&](concern const& c) { out.push_back(c); });
    return out;
}
/// Exercises of the first index, and of one more.
constexpr std::uint16_t first_exercise = 0, second_exercise = 1;
constexpr auto n_exercises = static_cast<std::uint16_t>(state::n_exercises);

}  // namespace

TEST_CASE("of what nobody said a concern has nothing") {
    concern const c;
    CHECK(c.sign == -1);
    CHECK(c.exercise == -1);
    CHECK(c.points == -1);
    CHECK(c.level == stop_level::none);
    CHECK_FALSE(c.again);
    CHECK(c.day == -1);
}

TEST_CASE(
    "a sign that the state alone knows is of the level of the table, or of that which it has when it comes again") {
    for (std::size_t at = 0; at != stop_sign_table<C>.size(); ++at) {
        stop_sign_row const& row = stop_sign_table<C>[at];
        CAPTURE(row.id);
        CHECK(only(concerns(that_saw(at), nullptr)).level == row.level);
        CHECK_FALSE(only(concerns(that_saw(at), nullptr)).again);
        concern const again = only(concerns(that_saw(at, 2), nullptr));
        CHECK(again.level == std::max(row.level, row.when_repeated));
        CHECK(again.again);
        CHECK(again.exercise == -1);
    }
}

TEST_CASE("a sign is of the level that the last report gives it, in an exercise or beside all") {
    std::size_t const mild = sign_at("knee-hurts"), other = sign_at("breath-held");
    auto in_one = empty_on(53);
    add(in_one, second_exercise, with(mild, stop_level::S2));
    concern c = only(concerns(that_saw(mild), &in_one));
    CHECK(c.level == stop_level::S2);
    CHECK(c.exercise == second_exercise);
    // Less than the table has it cannot be.
    auto less = empty_on(53);
    less.sign = {.sign = static_cast<std::int8_t>(sign_at("swollen-leg")), .level = stop_level::S4};
    CHECK(only(concerns(that_saw(sign_at("swollen-leg")), &less)).level == stop_level::S2);
    less.add({.exercise = first_exercise, .feedback = {.sign = less.sign}});
    CHECK(only(concerns(that_saw(sign_at("swollen-leg")), &less)).level == stop_level::S2);
    // Told beside all, and without an exercise in the report.
    auto beside = empty_on(53);
    beside.sign = report_sign<C>(mild, stop_level::S2);
    c = only(concerns(that_saw(mild), &beside));
    CHECK(c.level == stop_level::S2);
    CHECK(c.exercise == -1);
    // Another sign's level and exercise are that one's.
    auto two = empty_on(53);
    add(two, first_exercise, with(mild));
    add(two, second_exercise, with(other, stop_level::S1));
    state both = that_saw(mild);
    both.seen_signs[other] = 1;
    auto const all = concerns(both, &two);
    REQUIRE(all.size() == 2);
    CHECK(sign_of(all[0]) == "breath-held");
    CHECK(all[0].exercise == second_exercise);
    CHECK(sign_of(all[1]) == "knee-hurts");
    CHECK(all[1].level == stop_level::S4);
    CHECK(all[1].exercise == first_exercise);
}

TEST_CASE("a sign in no exercise that is known is of none") {
    std::size_t const mild = sign_at("knee-hurts");
    for (std::uint16_t const exercise : {session_report::no_exercise, n_exercises}) {
        auto r = empty_on(53);
        add(r, exercise, with(mild));
        CHECK(only(concerns(that_saw(mild), &r)).exercise == -1);
    }
}

TEST_CASE("the day of a sign: of its session where it came in one, else of the report or of the end of the day") {
    std::size_t const mild = sign_at("knee-hurts"), grave = sign_at("stool-leak");
    REQUIRE(stop_sign_table<C>[mild].level == stop_level::S4);
    REQUIRE(stop_sign_table<C>[grave].level == stop_level::S3);
    auto const day_of = [](std::size_t at, std::int16_t stopped, session_report const* last) {
        state s = that_saw(at);
        s.stopped = stopped;
        return only(concerns(s, last)).day;
    };
    CHECK(day_of(mild, 51, nullptr) == 51);
    CHECK(day_of(mild, -1, nullptr) == -1);
    for (std::uint16_t const exercise : {first_exercise, second_exercise}) {
        auto in_one = empty_on(53);
        add(in_one, exercise, with(mild));
        CHECK(day_of(mild, 51, &in_one) == 51);
        CHECK(day_of(mild, 0, &in_one) == 0);
        CHECK(day_of(mild, 55, &in_one) == 53);
        CHECK(day_of(mild, -1, &in_one) == 53);
    }
    auto beside = empty_on(53);
    beside.sign = report_sign<C>(mild);
    CHECK(day_of(mild, 51, &beside) == 53);
    CHECK(day_of(mild, 55, &beside) == 53);
    auto graver = empty_on(53);
    graver.sign = report_sign<C>(grave);
    CHECK(day_of(grave, 51, &graver) == 53);
    CHECK(day_of(grave, 55, &graver) == 55);  // told without a session, it ended its own day
}

TEST_CASE("a no to its question settles a sign, and not the report that tells it") {
    std::size_t const leg = sign_at("pain-down-the-leg");
    state s = that_saw(leg);
    CHECK(concerns(s, nullptr).size() == 1);
    s.reported = {};
    auto const held = [&](session_report const& r) { return concerns(s, &r).size(); };
    auto r = empty_on(53);
    CHECK(concerns(s, nullptr).empty());
    CHECK(held(r) == 0);
    auto without = r;
    add(without, first_exercise, calm());
    add(without, second_exercise, with(sign_at("breath-held")));
    CHECK(held(without) == 0);
    add(r, first_exercise, with(leg));
    add(r, second_exercise, calm());
    CHECK(held(r) == 1);
    auto beside = empty_on(53);
    beside.sign = report_sign<C>(leg);
    add(beside, second_exercise, calm());
    CHECK(held(beside) == 1);
    // The first condition of a catalogue is one.
    std::size_t const chest = sign_at("chest-pain-or-no-breath");
    state seen = that_saw(chest);
    CHECK(concerns(seen, nullptr).size() == 1);
    seen.reported = {};
    CHECK(concerns(seen, nullptr).empty());
}

TEST_CASE("after a confirmation the reports before it say nothing; a sign that was told alone is no session") {
    std::size_t const mild = sign_at("knee-hurts");
    state s = that_saw(mild);
    s.pain[2].first_day = -1;
    auto alone = empty_on(53);
    alone.sign = report_sign<C>(mild, stop_level::S2);
    CHECK(only(concerns(s, &alone)).level == stop_level::S2);
    auto session = alone;
    add(session, first_exercise, calm());
    CHECK(only(concerns(s, &session)).level == stop_level::S4);
    s.pain[2].first_day = 0;  // the first day is one
    CHECK(only(concerns(s, &session)).level == stop_level::S2);
}

TEST_CASE("of a damaged report nothing is told, and a full one is none") {
    std::size_t const mild = sign_at("knee-hurts");
    auto full = empty_on(53);
    while (full.size != session_report::capacity) add(full, static_cast<std::uint16_t>(full.size), calm());
    full.sign = report_sign<C>(mild, stop_level::S2);
    state const s = that_saw(mild);
    CHECK(only(concerns(s, &full)).level == stop_level::S2);
    auto hurt = full;
    hurt.items[0].feedback.worst = 7_pain;
    CHECK(only(compared(trained(), &hurt, &hurt)).again);
    auto damaged = full;
    damaged.size = session_report::capacity + 1;
    CHECK(only(concerns(s, &damaged)).level == stop_level::S4);
    auto damaged_before = hurt;
    damaged_before.size = session_report::capacity + 1;
    CHECK_FALSE(only(compared(trained(), &hurt, &damaged_before)).again);
}

namespace {

/// The library's catalogue with few stop signs: that of the tummy the first, or the last.
struct tummy_first : C {
    static constexpr std::string_view id = "tummy-first";
    using stop_signs =
        regimen::stop_signs<pp::sign::tummy_domes, pp::sign::pain_in_exercise, pp::sign::scar_pain_in_exercise>;
};
struct tummy_last : C {
    static constexpr std::string_view id = "tummy-last";
    using stop_signs =
        regimen::stop_signs<pp::sign::pain_in_exercise, pp::sign::scar_pain_in_exercise, pp::sign::tummy_domes>;
};
struct nothing_about_the_tummy : C {
    static constexpr std::string_view id = "nothing-about-the-tummy";
    using stop_signs =
        regimen::stop_signs<pp::sign::swollen_leg, pp::sign::pain_in_exercise, pp::sign::scar_pain_in_exercise>;
};
struct pain_first : C {
    static constexpr std::string_view id = "pain-first";
    using stop_signs =
        regimen::stop_signs<pp::sign::pain_in_exercise, pp::sign::tummy_domes, pp::sign::scar_pain_in_exercise>;
};
template <class Catalogue>
concern only_of(training_state<Catalogue> const& s, session_report const* last) {
    std::vector<concern> out;
    for_each_concern(s, last, [&](concern const& c) { out.push_back(c); });
    REQUIRE(out.size() == 1);
    return out[0];
}
exercise_feedback domed() {
    exercise_feedback f = calm();
    f.belly_stayed_flat = answer::no;
    return f;
}

}  // namespace

TEST_CASE("a belly that did not stay flat is of the exercise that it came in, unless its sign came in another one") {
    std::size_t const tummy = sign_at("tummy-domes");
    auto r = empty_on(53);
    add(r, second_exercise, domed());
    CHECK(only(concerns(trained(), &r)).exercise == second_exercise);
    CHECK(only(concerns(that_saw(tummy), &r)).exercise == second_exercise);
    auto beside = r;
    beside.sign = report_sign<C>(tummy);
    CHECK(only(concerns(that_saw(tummy), &beside)).exercise == second_exercise);
    auto both = r;
    add(both, first_exercise, with(tummy));
    CHECK(only(concerns(that_saw(tummy), &both)).exercise == first_exercise);
    // With a report that says nothing of it the answer alone tells nothing, and behind the last item there is none.
    state s = trained();
    s.reported.set(condition_index<C::doming, C>);
    auto flat = empty_on(53);
    add(flat, first_exercise, calm());
    flat.items[1].feedback = domed();
    CHECK(concerns(s, &flat).empty());
    CHECK(only(concerns(s, nullptr)).exercise == -1);
}

TEST_CASE(
    "a belly that did not stay flat is told as its sign where it is the only one, and by itself where there is none") {
    auto r = empty_on(53);
    add(r, second_exercise, domed());
    training_state<tummy_first> first;
    for (pain_week& week : first.pain) week.first_day = 50;
    CHECK(only_of(first, &r).sign == 0);
    CHECK(only_of(first, &r).exercise == second_exercise);
    training_state<tummy_last> last;
    for (pain_week& week : last.pain) week.first_day = 50;
    CHECK(only_of(last, &r).sign == 2);
    CHECK(only_of(last, &r).exercise == second_exercise);

    training_state<nothing_about_the_tummy> none;
    for (pain_week& week : none.pain) week.first_day = 50;
    concern c = only_of(none, &r);
    CHECK(c.kind == concern_kind::belly);
    CHECK(c.sign == -1);
    CHECK(c.exercise == second_exercise);
    none.reported.set(condition_index<C::doming, C>);
    c = only_of(none, nullptr);
    CHECK(c.kind == concern_kind::belly);
    CHECK(c.exercise == -1);
}

TEST_CASE("pain counts in exercises that are known, and is of the day of its report") {
    auto hurts = calm();
    hurts.worst = 5_pain;
    for (std::uint16_t const exercise : {session_report::no_exercise, n_exercises}) {
        auto r = empty_on(53);
        add(r, exercise, hurts);
        CHECK(concerns(trained(), &r).empty());
    }
    auto r = empty_on(53);
    add(r, first_exercise, hurts);
    concern const c = only(concerns(trained(), &r));
    CHECK(c.kind == concern_kind::pain);
    CHECK(c.exercise == first_exercise);
    CHECK(c.day == 53);
    CHECK(c.points == 5);
    // Also on the very first day.
    state first = trained();
    for (pain_week& week : first.pain) week.first_day = 0;
    auto on_first = r;
    on_first.day = 0_days;
    CHECK(only(concerns(first, &on_first)).day == 0);
}

TEST_CASE("in wound, pelvis or breast pain is told from three on, whichever number says so") {
    auto const told = [](int before, int worst) {
        auto f = calm();
        f.where = pain_place::sore_place;
        f.before = pain_points::from_value(before);
        f.worst = f.right_after = pain_points::from_value(worst);
        f.next_morning = f.worst;
        auto r = empty_on(53);
        add(r, first_exercise, f);
        return concerns(trained(), &r);
    };
    CHECK(told(2, 2).empty());
    CHECK(only(told(3, 2)).kind == concern_kind::local_pain);
    CHECK(only(told(4, 2)).kind == concern_kind::local_pain);
    CHECK(only(told(4, 2)).points == 4);
}

TEST_CASE("of several exercises that hurt the worst is told, and of two alike the first") {
    auto const in = [](int first, int second) {
        auto r = empty_on(53);
        for (int const points : {first, second}) {
            auto f = calm();
            f.before = f.next_morning = f.worst = pain_points::from_value(points);
            add(r, static_cast<std::uint16_t>(r.size), f);
        }
        concern const c = only(concerns(trained(), &r));
        return std::pair{c.exercise, c.points};
    };
    CHECK(in(5, 4) == std::pair{std::int16_t{0}, std::int8_t{5}});
    CHECK(in(5, 5) == std::pair{std::int16_t{0}, std::int8_t{5}});
    CHECK(in(4, 5) == std::pair{std::int16_t{1}, std::int8_t{5}});
    // What was worse the next morning is told without a number as well.
    auto worse = calm();
    worse.settled = answer::no;
    worse.next_morning = {};
    auto r = empty_on(53);
    add(r, first_exercise, worse);
    concern const c = only(concerns(trained(), &r));
    CHECK(c.kind == concern_kind::worse_after);
    CHECK(c.exercise == first_exercise);
    CHECK(c.points == -1);
}

TEST_CASE("pain of an earlier report comes again: as a number or as a sign, and each place for itself") {
    auto const hurts = [](int points, pain_place where) {
        auto f = calm();
        f.before = f.worst = f.next_morning = pain_points::from_value(points);
        f.where = where;
        auto r = empty_on(53);
        add(r, first_exercise, f);
        return r;
    };
    auto const back = hurts(4, pain_place::back_or_muscle), wound = hurts(4, pain_place::sore_place);
    std::size_t const pain = sign_at("pain-in-exercise"), scar = sign_at("scar-pain-in-exercise");
    auto const beside = [](std::size_t sign) {
        auto r = empty_on(51);
        r.sign = report_sign<C>(sign);
        add(r, first_exercise, calm());
        return r;
    };
    auto const in_one = [](std::size_t sign, bool first) {
        auto r = empty_on(51);
        add(r, first_exercise, first ? with(sign) : calm());
        add(r, second_exercise, first ? calm() : with(sign));
        return r;
    };
    auto const again = [](session_report const& now, session_report before) {
        before.day = 51_days;
        return only(compared(trained(), &now, &before)).again;
    };
    CHECK(again(back, back));
    CHECK_FALSE(again(wound, back));
    CHECK_FALSE(again(back, wound));
    CHECK(again(wound, wound));
    // The sign for pain says no place: it may have been either.
    for (auto const& before : {beside(pain), in_one(pain, true), in_one(pain, false)}) {
        CHECK(again(back, before));
        CHECK(again(wound, before));
    }
    for (auto const& before : {beside(scar), in_one(scar, true), in_one(scar, false)}) {
        CHECK_FALSE(again(back, before));
        CHECK(again(wound, before));
    }
    CHECK_FALSE(again(wound, beside(sign_at("knee-hurts"))));
    CHECK_FALSE(again(wound, in_one(sign_at("knee-hurts"), true)));
    // Above five at such a place nobody waits for a second time.
    auto const five = hurts(5, pain_place::sore_place), six = hurts(6, pain_place::sore_place);
    CHECK_FALSE(only(compared(trained(), &five, nullptr)).again);
    CHECK(only(compared(trained(), &six, nullptr)).again);
}

TEST_CASE("pain that changed an answer waits for no second time where it may be of that place") {
    state s = trained();
    auto const scar_pain = condition_index<pp::caesarean_pain_with_activity, C>;
    auto const of = [&](pain_place where, int worst) {
        auto r = empty_on(53);
        auto f = calm();
        f.worst = pain_points::from_value(worst);
        f.where = where;
        add(r, first_exercise, f);
        add(r, second_exercise, calm());
        return only(concerns(s, &r)).again;
    };
    CHECK_FALSE(of(pain_place::unsaid, 4));
    CHECK_FALSE(of(pain_place::back_or_muscle, 4));
    CHECK_FALSE(of(pain_place::sore_place, 4));
    s.reported.set(scar_pain);
    CHECK(of(pain_place::unsaid, 4));
    CHECK_FALSE(of(pain_place::back_or_muscle, 4));
    CHECK(of(pain_place::sore_place, 4));
    // Of nobody knows where, but not rising and below the limit: it is the other exercise that hurt.
    auto r = empty_on(53);
    auto back = calm();
    back.worst = 4_pain;
    auto quiet = calm();
    quiet.where = pain_place::unsaid;
    add(r, first_exercise, back);
    add(r, second_exercise, quiet);
    CHECK_FALSE(only(concerns(s, &r)).again);
    // Pain of that place in one exercise does not make pain in the back of another come again.
    auto apart = empty_on(53);
    add(apart, first_exercise, back);
    auto wound = calm();
    wound.worst = 4_pain;
    wound.where = pain_place::sore_place;
    add(apart, second_exercise, wound);
    auto const both = concerns(s, &apart);
    REQUIRE(both.size() == 2);
    CHECK(both[0].kind == concern_kind::local_pain);
    CHECK(both[0].again);
    CHECK(both[1].kind == concern_kind::pain);
    CHECK_FALSE(both[1].again);
    // Two items: the one that hurt may be the first or the last.
    auto unplaced = calm();
    unplaced.worst = 4_pain;
    unplaced.where = pain_place::unsaid;
    auto last = empty_on(53);
    add(last, first_exercise, calm());
    add(last, second_exercise, unplaced);
    CHECK(only(concerns(s, &last)).again);
    // Pain that is the catalogue's severe pain does not wait at all.
    state severe = trained();
    severe.reported.set(condition_index<C::severe_pain, C>);
    auto in_back = empty_on(53);
    add(in_back, first_exercise, back);
    CHECK(only(concerns(severe, &in_back)).again);
}

TEST_CASE("a sign for pain has come again where pain was told before, and one of a place where it was of that place") {
    std::size_t const pain = sign_at("pain-in-exercise"), scar = sign_at("scar-pain-in-exercise");
    std::size_t const knee = sign_at("knee-hurts");
    auto before = empty_on(51);
    auto hurts = calm();
    hurts.worst = 4_pain;
    add(before, first_exercise, hurts);
    auto local_before = empty_on(51);
    hurts.where = pain_place::sore_place;
    add(local_before, first_exercise, hurts);
    auto calm_before = empty_on(51);
    add(calm_before, first_exercise, calm());
    auto const again = [](std::size_t sign, session_report const* earlier, int times = 1) {
        auto now = empty_on(53);
        add(now, first_exercise, with(sign));
        return only(compared(that_saw(sign, times), &now, earlier)).again;
    };
    CHECK(again(pain, &before));
    CHECK(again(pain, &local_before));
    CHECK_FALSE(again(pain, &calm_before));
    CHECK_FALSE(again(pain, nullptr));
    CHECK(again(pain, &calm_before, 2));
    CHECK_FALSE(again(scar, &before));
    CHECK(again(scar, &local_before));
    CHECK_FALSE(again(scar, &calm_before));
    CHECK(again(scar, &calm_before, 2));
    CHECK_FALSE(again(knee, &before));
    CHECK_FALSE(again(knee, &local_before));
    CHECK(again(knee, &calm_before, 2));
    // The same where the sign for pain is the first of its catalogue.
    training_state<pain_first> s;
    for (pain_week& week : s.pain) week.first_day = 50;
    s.seen_signs[0] = 1;
    std::vector<concern> all;
    for_each_concern(s, static_cast<session_report const*>(nullptr), &before,
                     [&](concern const& c) { all.push_back(c); });
    REQUIRE(all.size() == 1);
    CHECK(all[0].again);
}

TEST_CASE("pain above five comes before the mildest signs, five and what came after behind them") {
    std::size_t const mild = sign_at("knee-hurts");
    auto const kinds = [&](exercise_feedback const& f) {
        auto r = empty_on(53);
        add(r, first_exercise, f);
        r.sign = report_sign<C>(mild);
        std::vector<concern_kind> out;
        for (concern const& c : concerns(that_saw(mild), &r)) out.push_back(c.kind);
        return out;
    };
    using list = std::vector<concern_kind>;
    auto f = calm();
    f.worst = 5_pain;
    CHECK(kinds(f) == list{concern_kind::sign, concern_kind::pain});
    f.worst = 6_pain;
    CHECK(kinds(f) == list{concern_kind::high_pain, concern_kind::sign});
    f.worst = 0_pain;
    f.next_morning = 7_pain;
    CHECK(kinds(f) == list{concern_kind::high_pain, concern_kind::sign, concern_kind::worse_after});
}

TEST_CASE("all is clear where nothing is locked, asked for or reported, and nowhere else") {
    CHECK(all_clear(screen(mother(52)), trained(), nullptr));
    state locked = trained();
    locked.lock = lock_reason::pain_not_better;
    locked.lock_day = 51;
    CHECK_FALSE(all_clear(screen(mother(52)), locked, nullptr));
    auto const asked =
        screen(mother(52).yes<pp::pelvic_girdle_pain>().answered(condition_index<pp::hernia, C>, answer::yes));
    REQUIRE(asked.clearance() != nullptr);
    REQUIRE(asked.triage() != urgency::clear);
    CHECK_FALSE(all_clear(asked, trained(), nullptr));
    // Nobody is without a clearance and asked for nothing.
    for (std::size_t i = 0; i != view_of<C>.conditions.size(); ++i) {
        auto const s = screen(mother(52).answered(i, answer::yes));
        CHECK((s.clearance() != nullptr || s.triage() != urgency::clear));
    }
}

TEST_CASE(
    "the level of a lock: of its sign, or as the report raised it that locked; without a sign the least that locks") {
    std::size_t const leg = sign_at("swollen-leg"), chest = sign_at("chest-pain-or-no-breath");
    auto const locked_by = [](std::size_t sign) {
        state s = trained();
        s.lock = lock_reason::stop_sign;
        s.lock_day = 51;
        s.lock_sign = static_cast<std::int8_t>(sign);
        return s;
    };
    CHECK(level_of_lock(trained()) == stop_level::none);
    state s = trained();
    s.lock = lock_reason::pain_not_better;
    CHECK(level_of_lock(s) == stop_level::none);
    CHECK(level_of_lock(locked_by(leg)) == stop_level::S2);
    CHECK(level_of_lock(locked_by(chest)) == stop_level::S1);
    CHECK(level_of_lock(locked_by(sign_at("knee-hurts"))) == stop_level::S2);
    s = locked_by(0);
    for (int const none : {-1, static_cast<int>(state::n_signs), 100}) {
        s.lock_sign = static_cast<std::int8_t>(none);
        CHECK(level_of_lock(s) == stop_level::S2);
    }
    auto r = empty_on(51);
    r.sign = report_sign<C>(leg, stop_level::S1);
    CHECK(level_of_lock(locked_by(leg), &r) == stop_level::S1);
    // A state has one sign of several: the gravest that the report tells counts, whichever it has.
    CHECK(level_of_lock(locked_by(sign_at("feverish")), &r) == stop_level::S1);
    r.sign = report_sign<C>(sign_at("knee-hurts"));
    CHECK(level_of_lock(locked_by(leg), &r) == stop_level::S2);  // and nothing milder
    r.sign = no_stop_sign;
    r.sign.level = stop_level::S1;  // of no sign
    CHECK(level_of_lock(locked_by(leg), &r) == stop_level::S2);
    auto in_one = empty_on(51);
    while (in_one.size != session_report::capacity) add(in_one, static_cast<std::uint16_t>(in_one.size), calm());
    in_one.items[3].feedback = with(leg, stop_level::S1);
    CHECK(level_of_lock(locked_by(leg), &in_one) == stop_level::S1);
    in_one.size = session_report::capacity + 1;  // damaged
    CHECK(level_of_lock(locked_by(leg), &in_one) == stop_level::S2);
    CHECK(detail::urgency_of_level(stop_level::S1) == urgency::emergency);
    CHECK(detail::urgency_of_level(stop_level::S2) == urgency::same_day);
    CHECK(detail::urgency_of_level(stop_level::S3) == urgency::see_professional);
}

TEST_CASE("of several signs that lock none is less urgent for being told beside another, in one report or in two") {
    std::size_t n = 0;
    for (std::size_t a = 0; a != stop_sign_table<C>.size(); ++a) {
        for (std::size_t b = 0; b != stop_sign_table<C>.size(); ++b) {
            if (a == b) continue;
            stop_sign_row const& row = stop_sign_table<C>[b];
            CAPTURE(stop_sign_table<C>[a].id, row.id);
            // The second as a report raises it: with confusion, with chest pain.
            for (stop_level const raised : {stop_level::S2, stop_level::S1}) {
                auto r = session_on(51, [&](auto& f) { f.sign = report_sign<C>(a); });
                r.sign = report_sign<C>(b, raised);
                state const s = after(begun(), r);
                REQUIRE(s.lock == lock_reason::stop_sign);
                stop_level const gravest = std::max({stop_sign_table<C>[a].level, row.level, raised});
                CHECK(level_of_lock(s, &r) == gravest);
                CHECK(urgency_today(s, screen(next(s, mother(52), 52_days).answers), mother(52), &r) >=
                      detail::urgency_of_level(gravest));
                // What the sign answers is as urgent as it was reported.
                for (auto const condition : row.sets) {
                    if (condition < 0) continue;
                    CHECK(detail::level_behind(s, static_cast<std::size_t>(condition), &r) >=
                          std::max(row.level, raised));
                    ++n;
                }
            }
        }
    }
    CHECK(n > 1000);
}

TEST_CASE("behind an answer that reports changed stands the gravest of the signs that change it") {
    for (std::size_t at = 0; at != stop_sign_table<C>.size(); ++at) {
        stop_sign_row const& row = stop_sign_table<C>[at];
        CAPTURE(row.id);
        state locked = trained();
        locked.lock = lock_reason::stop_sign;
        locked.lock_sign = static_cast<std::int8_t>(at);
        for (std::size_t condition = 0; condition != view_of<C>.conditions.size(); ++condition) {
            bool const sets =
                std::find(row.sets.begin(), row.sets.end(), static_cast<std::int16_t>(condition)) != row.sets.end();
            auto const level = [&](state const& s) { return detail::level_behind(s, condition, nullptr); };
            CHECK(level(trained()) == stop_level::none);
            CHECK(level(that_saw(at)) == (sets ? row.level : stop_level::none));
            CHECK(level(locked) == (sets ? std::max(row.level, stop_level::S2) : stop_level::none));
            CHECK(level(that_saw(at, 2)) == (sets ? std::max(row.level, row.when_repeated) : stop_level::none));
        }
    }
    // A lock by a sign of something else says nothing of it.
    state knee = that_saw(sign_at("knee-hurts"));
    knee.lock = lock_reason::stop_sign;
    knee.lock_sign = static_cast<std::int8_t>(sign_at("chest-pain-or-no-breath"));
    CHECK(detail::level_behind(knee, condition_index<pp::knee_pain, C>, nullptr) == stop_level::S4);
    // Two signs of one answer, in either order; and a lock that a report raised.
    auto const condition = static_cast<std::size_t>(71);
    std::size_t const fever = sign_at("feverish"), breast = sign_at("hot-breast-with-fever");
    state both = that_saw(fever);
    both.seen_signs[breast] = 1;
    CHECK(detail::level_behind(both, condition, nullptr) == stop_level::S2);
    state locked = that_saw(fever);
    locked.lock = lock_reason::stop_sign;
    locked.lock_sign = static_cast<std::int8_t>(fever);
    auto r = empty_on(51);
    r.sign = report_sign<C>(fever, stop_level::S1);
    CHECK(detail::level_behind(locked, condition, &r) == stop_level::S1);
    std::size_t const dizzy = sign_at("dizzy-for-a-moment"), stays = sign_at("dizziness-stays");
    for (std::size_t const lock : {dizzy, stays}) {
        state two = that_saw(dizzy);
        two.seen_signs[stays] = 1;
        two.lock = lock_reason::stop_sign;
        two.lock_sign = static_cast<std::int8_t>(lock);
        auto raised = empty_on(51);
        raised.sign = report_sign<C>(lock, stop_level::S1);
        CHECK(detail::level_behind(two, 68, &raised) == stop_level::S1);
    }
}

TEST_CASE("a rule is as urgent as it says, unless a report alone made it apply") {
    std::size_t const leg = sign_at("swollen-leg");
    auto const clot = static_cast<std::int32_t>(condition_index<pp::leg_clot_dvt, C>);
    auto const at = static_cast<std::size_t>(clot);
    state confirmed = trained();
    confirmed.asked = state::confirmed;
    auto const of = [](state const& s, profile<C> const& own, std::int32_t condition) {
        return urgency_of(s, own, applied_rule{0, condition, because::of_answer, urgency::emergency});
    };
    // Of everyone, or of what nobody reported: as it says, also after a confirmation.
    CHECK(of(confirmed, mother(52), -1) == urgency::emergency);
    CHECK(of(confirmed, mother(52), clot) == urgency::emergency);
    // Only a report: its sign knows better.
    state s = that_saw(leg);
    CHECK(of(s, mother(52), clot) == urgency::same_day);
    // The person's own yes or "not sure" is theirs, until a professional cleared it.
    for (answer const own : {answer::yes, answer::unknown}) {
        auto const who = mother(52).answered(at, own);
        CHECK(of(s, who, clot) == urgency::emergency);
        CHECK(of(s, who.cleared(at), clot) == urgency::same_day);
    }
    CHECK(of(s, mother(52).answered(at, answer::not_asked), clot) == urgency::same_day);
    // Reported, and no sign of it is left: after a confirmation the questions are due, before it stays as it says.
    s.seen_signs = {};
    CHECK(of(s, mother(52), clot) == urgency::emergency);
    s.asked = state::confirmed;
    CHECK(of(s, mother(52), clot) == urgency::incomplete);
}

TEST_CASE("a day that cannot be screened is as urgent as its lock, or as its answers say") {
    auto const late = screen(mother(400));
    REQUIRE(late.refused() != refusal::none);
    CHECK(urgency_today(trained(), late, mother(400)) == urgency::incomplete);
    state locked = trained();
    locked.lock = lock_reason::stop_sign;
    locked.lock_sign = static_cast<std::int8_t>(sign_at("chest-pain-or-no-breath"));
    CHECK(urgency_today(locked, late, mother(400)) == urgency::emergency);
}

TEST_CASE("the level that a report gives a sign is that sign's own, and of no sign there is none") {
    session_report r{.day = 60_days, .sign = {.sign = 0, .level = stop_level::S3}};
    r.add({.exercise = 0, .feedback = {.sign = {.sign = 1, .level = stop_level::S1}}});
    CHECK(detail::level_told(&r, 0) == stop_level::S3);
    CHECK(detail::level_told(&r, 1) == stop_level::S1);
    CHECK(detail::level_told(&r, 2) == stop_level::none);
    CHECK(detail::level_told(&r) == stop_level::S1);
    CHECK(detail::level_told(nullptr) == stop_level::none);
    session_report const silent{.day = 60_days, .sign = no_stop_sign};
    CHECK(detail::level_told(&silent) == stop_level::none);
}

TEST_CASE("a sign that locked because it came twice is no more urgent than it is by itself") {
    std::size_t judged = 0;
    for (std::size_t at = 0; at != state::n_signs; ++at) {
        stop_sign_row const& row = stop_sign_table<C>[at];
        if (row.level != stop_level::S3 || row.when_repeated >= stop_level::S2 || row.sets[0] < 0) continue;
        auto const condition = static_cast<std::size_t>(row.sets[0]);
        state s = trained();
        s.seen_signs[at] = 1;
        s.lock_sign = static_cast<std::int8_t>(at);
        CAPTURE(row.id);
        s.lock = lock_reason::repeated_sign;
        CHECK(detail::level_behind(s, condition, nullptr) == stop_level::S3);
        s.lock = lock_reason::stop_sign;
        CHECK(detail::level_behind(s, condition, nullptr) == stop_level::S2);
        ++judged;
    }
    CHECK(judged > 0);
}
