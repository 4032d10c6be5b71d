// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Decisions in words: each kind of decision has a sentence, a source and what would have made it different.
// What would have made it different is tried: with that changed, the decision is another.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>
#include <regimen/words/explain_progress.hpp>

#include <optional>
#include <string>
#include <vector>

#include "catch.hpp"

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;
using C = postpartum_back;

profile<C> mother() {
    return profile<C>{}.after<pp::vaginal>(90_days).rest_is(answer::no).has<equipment::chair, equipment::wall>();
}
exercise_feedback good() {
    return {.done = completion::as_planned,
            .before = 2_pain,
            .worst = 2_pain,
            .right_after = 2_pain,
            .next_morning = 2_pain,
            .where = pain_place::back_or_muscle,
            .settled = answer::yes,
            .effort = 3_rpe,
            .breathed_freely = answer::yes,
            .belly_stayed_flat = answer::yes,
            .moved_slowly = answer::yes,
            .sign = no_stop_sign};
}

/// A state in which the cat on a chair was done well for a week, and one more full session is a step up.
training_state<C> ready() {
    training_state<C> s;
    for (int const day : {84, 86, 89, 91}) {
        session_report r{.day = days::from_value(day), .lasted = 300_s, .exhausted = answer::no};
        r.add({exercise_index<pp::cat_chair, C>, good()});
        auto const recorded = record_session(s, mother(), r);
        REQUIRE(recorded.fault == report_fault::none);
        s = recorded.state;
        if (day == 89) s.families[static_cast<std::size_t>(recorded.items[0].family)].now.full = 0;
    }
    return s;
}
item_decision decide(exercise_feedback const& f, answer exhausted = answer::no) {
    session_report r{.day = 94_days, .lasted = 300_s, .exhausted = exhausted};
    r.add({exercise_index<pp::cat_chair, C>, f});
    auto const recorded = record_session(ready(), mother(), r);
    REQUIRE(recorded.fault == report_fault::none);
    return recorded.items[0];
}
std::string why(item_decision const& d) { return std::string(explain_decision<C>(d)); }
std::string otherwise(item_decision const& d) { return std::string(what_would_differ<C>(d)); }

}  // namespace

TEST_CASE("what is in no ladder has always the same dose, or is out, and is asked about then") {
    item_decision d{.exercise = static_cast<std::uint16_t>(exercise_index<pp::resting_position, C>)};
    auto const said = [&d] { return std::string(explain_decision<C>(d)); };
    CHECK_THAT(said(), regimen_tests::contains_text("always the same dose"));
    d.made = decision::remove;
    CHECK_THAT(said(), regimen_tests::contains_text("We took it out; ask a professional about it."));
    d.made = decision::hold;
    d.not_as_planned = true;
    CHECK_THAT(said(), regimen_tests::contains_text("not what was planned for that day"));
    auto const other = what_would_differ<C>(d);
    CHECK(other.sentence.view().empty());
}

TEST_CASE("a step up says why, and that any missing part would have prevented it") {
    auto const d = decide(good());
    REQUIRE(d.made == decision::advance);
    CHECK(why(d) == "Cat on a chair: Two full sessions in a row went well: one small step up.");
    CHECK(otherwise(d).find("would have stayed as it was") != std::string::npos);
    CHECK(explain_decision<C>(d).sources != nullptr);
    auto const said = explain_decision<C>(d);
    CHECK(said.technical.view().find("two-full-sessions") != std::string_view::npos);
}

TEST_CASE("what stood in the way of a step up is named, and only that") {
    struct hindrance {
        exercise_feedback seen;
        answer exhausted;
        char const* says;
    };
    auto const but = [](auto change) {
        exercise_feedback f = good();
        change(f);
        return f;
    };
    std::vector<hindrance> const all{
        {but([](auto& f) { f.done = completion::partly; }), answer::no, "you do all of it"},
        {but([](auto& f) { f.done = completion::not_done; }), answer::no, "you do this exercise"},
        {but([](auto& f) { f.done = completion::unsaid; }), answer::no, "you say how much of it you did"},
        {but([](auto& f) { f.before = {}; }), answer::no, "you say how much it hurt"},
        {but([](auto& f) { f.next_morning = {}; }), answer::no, "you say how the next morning was"},
        {but([](auto& f) { f.next_morning = 3_pain; }), answer::no, "the next morning is no worse than before"},
        {but([](auto& f) { f.effort = 6_rpe; }), answer::no, "it feels no harder than it should"},
        {but([](auto& f) { f.effort = {}; }), answer::no, "you say how hard it felt"},
        {but([](auto& f) { f.moved_slowly = answer::no; }), answer::no, "you breathe freely"},
        {but([](auto& f) { f.sign = {}; }), answer::no, "the session has no stop sign and you say so of this exercise"},
        {good(), answer::yes, "you are not exhausted"},
        {good(), answer::not_asked, "you say how rested you are"},
    };
    for (auto const& h : all) {
        auto const d = decide(h.seen, h.exhausted);
        INFO(h.says << " | " << otherwise(d));
        CHECK(d.made == decision::hold);
        CHECK(otherwise(d).find(h.says) != std::string::npos);
    }
}

TEST_CASE("what made a dose fall is named, and without it the dose does not fall") {
    exercise_feedback sore = good();
    sore.worst = 5_pain;
    auto const back = decide(sore);
    REQUIRE(back.made == decision::step_back);
    CHECK(otherwise(back) == "We lowered this because your pain went above 3.");
    sore.worst = 3_pain;
    CHECK(decide(sore).made != decision::step_back);

    exercise_feedback doming = good();
    doming.belly_stayed_flat = answer::no;
    auto const regressed = decide(doming);
    REQUIRE(regressed.made == decision::regress);
    CHECK(otherwise(regressed).find("your belly did not stay flat") != std::string::npos);
}

TEST_CASE("today is said in words") {
    training_state<C> s;
    CHECK(explain_today(next(s, mother(), 84_days), s) ==
          "It is time to answer the questions again before the next session.");
    s = record_answers(s, mother(), 84_days).state;
    CHECK(explain_today(next(s, mother(), 84_days), s) == "Today is for gentle movement and stretching.");
    CHECK(explain_today(next(s, mother(), 83_days), s) == "What was stored cannot be used for this day.");

    session_report r{.day = 84_days, .exhausted = answer::no};
    r.sign = report_sign<C>(*find_stop_sign<C>(stop_sign_table<C>[0].id));
    s = record_session(s, mother(), r).state;
    auto const locked = explain_today(next(s, mother(), 84_days), s);
    // What to do comes first.
    CHECK(locked.sentence.view().starts_with(stop_sign_table<C>[0].advice));
    CHECK(locked.sentence.view().find(" No exercise until a professional has looked at this: ") !=
          std::string_view::npos);
    CHECK(locked.sources != nullptr);
}

TEST_CASE("what was to be done at once is on later days for who has not done it") {
    auto const asked = record_answers(training_state<C>{}, mother(), 84_days).state;
    int with_own_words = 0;
    for (stop_sign_row const& sign : stop_sign_table<C>) {
        session_report r{.day = 84_days, .exhausted = answer::no};
        r.sign = report_sign<C>(*find_stop_sign<C>(sign.id), std::max(sign.level, stop_level::S2));
        auto const s = record_session(asked, mother(), r).state;
        REQUIRE(s.lock == lock_reason::stop_sign);
        CAPTURE(sign.id);
        std::string const on_the_day(explain_today(next(s, mother(), 84_days), s)),
            later(explain_today(next(s, mother(), 85_days), s));
        CHECK_FALSE(on_the_day.starts_with("If nobody"));
        // What was told again today is to be done at once again.
        auto const again = record_session(s, mother(), {.day = 85_days, .exhausted = answer::no, .sign = r.sign}).state;
        CHECK_FALSE(std::string(explain_today(next(again, mother(), 85_days), again)).starts_with("If nobody"));
        if (sign.level >= stop_level::S2 && !sign.advice_later.empty()) {  // it has words of its own for later days
            CHECK(later.starts_with(sign.advice_later));
            ++with_own_words;
        } else {
            CHECK(later == "If nobody has looked at it yet: " + on_the_day);
        }
    }
    CHECK(with_own_words > 15);  // every sign that locks by itself
}

TEST_CASE("a day without a session says what must be done today, where something must") {
    auto const s = record_answers(training_state<C>{}, mother(), 90_days).state;
    int urgent = 0, others = 0;
    for (std::size_t c = 0; c != view_of<C>.conditions.size(); ++c) {
        if (view_of<C>.conditions[c].from_mode) continue;
        auto who = mother();
        who.raw().set(c, answer::yes);
        auto const t = next(s, who, 90_days);
        if (t.kind != day_kind::not_cleared) continue;
        CAPTURE(view_of<C>.conditions[c].id);
        std::string const said(explain_today(t, s)), what_to_do(explain(*t.screened));
        bool const must = t.screened->triage() >= urgency::same_day;
        CHECK(said == (must ? what_to_do : "No session today."));
        ++(must ? urgent : others);
    }
    CHECK(urgent > 10);
    CHECK(others > 3);
}

TEST_CASE("a locked day gives no advice of a milder sign, and what came again is told as that") {
    auto const asked = record_answers(training_state<C>{}, mother(), 84_days).state;
    auto const with = [](training_state<C> const& s, days day, std::string_view sign, stop_level level) {
        session_report r{.day = day, .lasted = 300_s, .exhausted = answer::no};
        r.sign = report_sign<C>(*find_stop_sign<C>(sign), level);
        r.add({exercise_index<pp::cat_chair, C>, good()});
        return record_session(s, mother(), r).state;
    };
    auto const said = [](training_state<C> const& s, days day) {
        auto const x = explain_today(next(s, mother(), day), s);
        return std::string(x.sentence.view());
    };
    auto const knee = with(asked, 84_days, "knee-hurts", stop_level::S2);
    REQUIRE(knee.lock == lock_reason::stop_sign);
    for (days const& day : {84_days, 86_days}) {
        CHECK(said(knee, day).find("weight") == std::string::npos);
        std::string const call = "Please contact your midwife or doctor today. No exercise until a professional";
        CHECK(said(knee, day).starts_with(day == 84_days ? call : "If nobody has looked at it yet: " + call));
    }
    auto const once = with(asked, 84_days, "bleeding-more", stop_level::none);
    auto const bleeding = with(once, 85_days, "bleeding-more", stop_level::none);
    REQUIRE(bleeding.lock == lock_reason::stop_sign);
    auto const& row = stop_sign_table<C>[*find_stop_sign<C>("bleeding-more")];
    for (days const& day : {85_days, 87_days}) CHECK(said(bleeding, day).find(row.advice_again) == 0);
}

TEST_CASE("after days away a page begins with a welcome, with what is different, and why") {
    auto const on = [](int day) {
        auto const s = record_answers(ready(), mother(), days::from_value(day)).state;
        auto const t = next(s, mother(), days::from_value(day));
        REQUIRE(t.plan.found());
        CHECK(t.missed == days::from_value(day - 91 - 1 > 4 ? day - 91 - 1 : 0));
        return std::string(explain_today(t, s));
    };
    CHECK(on(96).find("Welcome") == std::string::npos);  // three days of seven leave four
    CHECK(on(97).starts_with("Welcome back. After 5 days without a session you do what you did before; it can go up"));
    CHECK(on(100).starts_with(
        "Welcome back. After 8 days without a session you begin with less than before, for a week"));
    CHECK(on(106).starts_with("Welcome back. After 14 days without a session you begin with half of what you did"));
    CHECK(on(121).starts_with("Welcome back. After 29 days without a session you begin as you did at first"));
    // What she reads is what she gets.
    auto const s = ready();
    auto const at = [&](int missed) {
        auto const f = static_cast<std::size_t>(detail::family_of<C>(exercise_index<pp::cat_chair, C>));
        ladder_state now = s.families[f].now;
        pass_gap(rung_tables<C>[f], now, missed, false);
        return now.stage;
    };
    CHECK(at(7) == 0);
    CHECK(at(8) == stage_after_one_week);
    CHECK(at(13) == stage_after_one_week);
    CHECK(at(14) == stage_after_two_weeks);
    CHECK(at(28) == stage_after_two_weeks);
    CHECK(at(29) == 0);
    // After an illness, or in a lighter week, a page says one thing of how much it is.
    auto const lighter = [&](int day, auto change) {
        auto before = record_answers(ready(), mother(), days::from_value(day)).state;
        change(before);
        auto const t = next(before, mother(), days::from_value(day));
        REQUIRE(t.light);
        return std::string(explain_today(t, before));
    };
    for (int const day : {97, 100, 106, 121}) {
        std::string const ill = lighter(day, [](auto& now) { now.well_again = now.ill; });
        CAPTURE(ill);
        CHECK(ill.starts_with("Welcome back after " + std::to_string(day - 92) +
                              " days. You have been ill, so you begin gently: half as much or less"));
        CHECK(ill.find("what you did before") == std::string::npos);
        CHECK(ill.find("You have been ill") == ill.rfind("You have been ill"));
    }
    std::string const tired = lighter(97, [](auto& now) { now.rough = 97; });
    CHECK(tired.starts_with("Welcome back after 5 days. Today is for"));
    CHECK(tired.ends_with("You have slept little: a lighter day."));
    // Where the questions come first, they do.
    auto const asked = next(s, mother(), 120_days);
    REQUIRE(asked.kind == day_kind::screening_due);
    CHECK(std::string(explain_today(asked, s)) ==
          "Welcome back after 28 days. It is time to answer the questions again before the next session.");
}

TEST_CASE("after any one report there is a session on the days after it, or she is told whom to ask") {
    using state = training_state<C>;
    std::size_t sessions = 0, none = 0;
    auto const look = [&](state const& s, profile<C> const& who, int day) {
        days const on = days::from_value(day);
        state const asked = record_answers(s, who.on_day(on), on).state;
        auto const t = next(asked, who.on_day(on), on);
        std::string const said(explain_day(t, asked));
        CAPTURE(day, said);
        bool const session = t.kind == day_kind::micro || t.kind == day_kind::stretch || t.kind == day_kind::strength;
        if (session && t.plan.found()) {
            ++sessions;
            CHECK(said.find("none left") == std::string::npos);
        } else if (session) {
            ++none;
            CHECK(said ==
                  "No session today: with what we took out there is none left. Please ask a professional about it.");
        }
    };
    struct harm {
        int worst, next_morning;
        bool settled;
        std::optional<stop_sign_report> own, of_session;
    };
    auto const leg = report_sign<C, pp::sign::pain_down_the_leg>();
    auto const knee = report_sign<C, pp::sign::knee_hurts>();
    for (auto const& who : {profile<C>{}.after<pp::vaginal>(1_days).rest_is(answer::no),
                            profile<C>{}.after<pp::caesarean>(1_days).rest_is(answer::no)}) {
        for (int const day : {1, 2, 5, 20, 60, 100}) {
            days const on = days::from_value(day);
            state const asked = record_answers(state{}, who.on_day(on), on).state;
            auto const t = next(asked, who.on_day(on), on);
            if (!t.plan.found()) continue;
            for (harm const& h : {harm{3, 3, true, {}, {}}, harm{5, 2, true, {}, {}}, harm{6, 2, true, {}, {}},
                                  harm{9, 9, false, {}, {}}, harm{2, 5, true, {}, {}}, harm{2, 2, false, {}, {}},
                                  harm{2, 2, true, leg, {}}, harm{2, 2, true, knee, {}}, harm{2, 2, true, {}, leg},
                                  harm{2, 2, true, {}, knee}}) {
                session_report r{.day = on, .lasted = t.plan.total_time, .exhausted = answer::no, .sign = no_stop_sign};
                if (h.of_session) r.sign = *h.of_session;
                for (routine_item const& item : t.plan.items.view()) {
                    exercise_feedback f = good();
                    f.worst = pain_points::from_value(h.worst);
                    f.next_morning = pain_points::from_value(h.next_morning);
                    f.settled = h.settled ? answer::yes : answer::no;
                    if (h.own) f.sign = *h.own;
                    r.add({.exercise = item.exercise, .feedback = f});
                }
                CAPTURE(day, h.worst, h.next_morning);
                state const s = record_session(asked, who.on_day(on), r).state;
                for (int const later : {1, 2, 9, 30}) look(s, who, day + later);
            }
        }
    }
    CHECK(sessions > 200);
    CHECK(none > 0);
}
