// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// readmit() with a training state: a lock, a day without a session, what was taken out, a dose that has come down and a
// form that is not hers hold for what was stored as they hold for next().
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/readmission_today.hpp>
#include <regimen/words/explain_progress.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen;
using regimen_tests::reports::C;
using regimen_tests::reports::good;
using regimen_tests::reports::state;
namespace pp = regimen::postpartum;

profile<C> her() {
    auto p = profile<C>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    p.raw().equipment = ~std::uint64_t{0};
    return p;
}
template <class Exercise>
constexpr std::uint16_t index_of = static_cast<std::uint16_t>(exercise_index<Exercise, C>);

template <class... Exercises>
session_report report(int day, exercise_feedback const& f = good) {
    session_report r{.day = days::from_value(day), .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    (r.add({index_of<Exercises>, f}), ...);
    return r;
}
state asked_on(int day) { return record_answers(state{}, her(), days::from_value(day)).state; }
state after(state const& s, session_report const& r) {
    auto const got = record_session(s, her(), r);
    REQUIRE(got.fault == report_fault::none);
    return got.state;
}
request<C> const minutes = request<C>{}.within(15_min);

template <class Exercise>
routine_item put(block in) {
    auto const& e = view_of<C>.exercises[index_of<Exercise>];
    return {index_of<Exercise>, in, e.position, starting_dose(*e.dose)};
}
template <class... Exercises>
routine one_of_each(block in) {
    routine r;
    r.catalogue = view_of<C>.fingerprint;
    r.add(put<pp::belly_breathing>(block::settle));
    (r.add(put<Exercises>(in)), ...);
    r.add(put<pp::resting_position>(block::relax));
    return r;
}
/// A session with cats and stretches, of her first day.
routine stored() {
    auto const t = next(asked_on(60), her(), 60_days, minutes);
    REQUIRE(t.plan.found());
    return t.plan.items;
}
template <class Exercise>
std::optional<withdrawal_kind> why(readmission const& r) {
    for (std::size_t i = 0; i != r.n_withdrawn; ++i) {
        if (r.withdrawn[i].item.exercise == index_of<Exercise>) return r.withdrawn[i].why;
    }
    return std::nullopt;
}
/// Nothing is kept, and everything has this reason and the sentence that next() has for the day.
void all_withdrawn(readmission_today<C> const& r, routine const& of, state const& s, withdrawal_kind expected) {
    CHECK(r.kept.size == 0);
    CHECK_FALSE(r.usable());
    CHECK(r.knows_training);
    CHECK(r.n_withdrawn == of.size);
    for (std::size_t i = 0; i != r.n_withdrawn; ++i) {
        CHECK(r.withdrawn[i].why == expected);
        auto const said = explain(r, r.withdrawn[i], s);
        CHECK(said.sentence == explain_today(r.day, s).sentence);
        CHECK_FALSE(said.sentence.empty());
    }
}
std::string sentence(readmission_today<C> const& r, state const& s, std::size_t i = 0) {
    REQUIRE(i < r.n_withdrawn);
    return std::string(explain(r, r.withdrawn[i], s));
}

}  // namespace

TEST_CASE("What next() planned is kept as it is, and is usable") {
    auto const s = asked_on(60);
    auto const r = readmit(stored(), s, her(), 60_days, minutes);
    CHECK(r.kept == stored());
    CHECK(r.n_withdrawn == 0);
    CHECK(r.usable());
    CHECK(r.knows_training);
    CHECK(explain(r).sentence.empty());
    CHECK(r.day.kind == day_kind::stretch);
    CHECK(r.total_time == r.day.plan.total_time);
}

TEST_CASE("Without her training a readmission says that it was not looked at") {
    auto const screened = screen(her());
    auto const r = readmit(stored(), *screened.clearance(), minutes);
    CHECK(r.usable());
    CHECK_FALSE(r.knows_training);
    CHECK_THAT(std::string(explain(r)), regimen_tests::contains_text("not what you have reported since"));
    CHECK_FALSE(readmission{}.knows_training);
}

TEST_CASE("Every sign that locks withdraws everything that was stored, on every day after it") {
    for (std::size_t i = 0; i != stop_sign_table<C>.size(); ++i) {
        stop_sign_row const& row = stop_sign_table<C>[i];
        if (row.level != stop_level::S1 && row.level != stop_level::S2) continue;
        INFO(row.id);
        auto r = report<pp::cat_chair>(61);
        r.sign = report_sign<C>(i);
        auto const s = after(asked_on(60), r);
        for (int const day : {61, 62, 70, 200}) {
            auto const again = readmit(stored(), s, her(), days::from_value(day), minutes);
            all_withdrawn(again, stored(), s, withdrawal_kind::locked);
            CHECK_THAT(sentence(again, s), regimen_tests::contains_text(std::string(row.name)));
        }
        // Not even a clearance that was made before changes that, nor new answers.
        auto const asked = record_answers(s, her(), 62_days).state;
        all_withdrawn(readmit(stored(), asked, her(), 62_days, minutes), stored(), asked, withdrawal_kind::locked);
    }
}

TEST_CASE(
    "The other locks withdraw everything, too: a second grave sign, pain that gets no better, a sign in a report with a fault") {
    auto s = after(asked_on(60), [] {
        auto r = report<pp::cat_chair>(61);
        r.sign = report_sign<C, pp::sign::heaviness_or_bulge>();
        return r;
    }());
    all_withdrawn(readmit(stored(), s, her(), 61_days, minutes), stored(), s, withdrawal_kind::day_of_rest);
    auto r = report<pp::cat_chair>(62);
    r.sign = report_sign<C, pp::sign::stool_leak>();
    s = after(s, r);
    all_withdrawn(readmit(stored(), s, her(), 63_days, minutes), stored(), s, withdrawal_kind::locked);

    s = asked_on(60);
    for (int day = 60; day <= 88; day += 2) {
        auto f = good;
        f.before = day < 67 ? 4_pain : 6_pain;
        f.worst = f.right_after = 3_pain;
        f.next_morning = f.before;
        s = after(s, report<pp::cat>(day, f));
    }
    REQUIRE(s.lock == lock_reason::pain_not_better);
    all_withdrawn(readmit(stored(), s, her(), 89_days, minutes), stored(), s, withdrawal_kind::locked);

    r = report<pp::cat_chair, pp::cat_chair>(61);
    r.sign = report_sign<C, pp::sign::racing_heart_or_faint>();
    s = record_session(asked_on(60), her(), r).state;
    all_withdrawn(readmit(stored(), s, her(), 61_days, minutes), stored(), s, withdrawal_kind::locked);
}

TEST_CASE("Where next() has no session nothing is kept, and the reason is that of the day") {
    auto const s = after(asked_on(60), report<pp::cat_chair>(61));
    SECTION("the state cannot be used") {
        auto other = s;
        other.fingerprint ^= 1;
        all_withdrawn(readmit(stored(), other, her(), 62_days, minutes), stored(), other,
                      withdrawal_kind::state_refused);
        other = s;
        ++other.version;
        all_withdrawn(readmit(stored(), other, her(), 62_days, minutes), stored(), other,
                      withdrawal_kind::state_refused);
        all_withdrawn(readmit(stored(), s, her(), 60_days, minutes), stored(), s, withdrawal_kind::state_refused);
        all_withdrawn(readmit(stored(), s, her(), 366_days, minutes), stored(), s, withdrawal_kind::state_refused);
    }
    SECTION("questions are due") {
        all_withdrawn(readmit(stored(), state{}, her(), 60_days, minutes), stored(), state{},
                      withdrawal_kind::questions_due);
        all_withdrawn(readmit(stored(), s, her(), 74_days, minutes), stored(), s, withdrawal_kind::questions_due);
        auto const free = record_confirmation(s, 62_days).state;
        all_withdrawn(readmit(stored(), free, her(), 62_days, minutes), stored(), free, withdrawal_kind::questions_due);
    }
    SECTION("not cleared: by her answers, or by severe pain that she reported") {
        auto const unwell = her().yes<pp::recent_fever_or_infection>();
        all_withdrawn(readmit(stored(), s, unwell, 62_days, minutes), stored(), s, withdrawal_kind::not_cleared);
        auto f = good;
        f.before = 7_pain;
        auto const severe = after(s, report<pp::cat_chair>(62, f));
        all_withdrawn(readmit(stored(), severe, her(), 63_days, minutes), stored(), severe,
                      withdrawal_kind::not_cleared);
    }
    SECTION("rest: high pain, or a sign of level S3, ended the day; six days of seven") {
        auto f = good;
        f.worst = 7_pain;
        auto const hurt = after(s, report<pp::cat_chair>(62, f));
        all_withdrawn(readmit(stored(), hurt, her(), 62_days, minutes), stored(), hurt, withdrawal_kind::day_of_rest);
        auto often = asked_on(60);
        for (int day = 60; day < 66; ++day) often = after(often, report<pp::letter_t>(day));
        all_withdrawn(readmit(stored(), often, her(), 66_days, minutes), stored(), often, withdrawal_kind::day_of_rest);
    }
    SECTION("also what was never of this catalogue, and a damaged size") {
        auto strange = stored();
        strange.items[1].exercise = 60'000;
        strange.size = 5'000;
        auto const locked =
            record_session(s, her(), {.day = 62_days, .sign = {.sign = 99, .level = stop_level::S1}}).state;
        auto const r = readmit(strange, locked, her(), 63_days, minutes);
        CHECK(r.kept.size == 0);
        CHECK(r.n_withdrawn == routine::capacity);
        for (std::size_t i = 0; i != r.n_withdrawn; ++i) CHECK_FALSE(sentence(r, locked, i).empty());
    }
}

TEST_CASE("Pain of seven in everything: what was stored does not come back the next day at the dose that hurt") {
    auto s = asked_on(60);
    auto const planned = stored();
    session_report r{.day = 60_days, .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    auto f = good;
    f.worst = 7_pain;
    for (auto const& item : planned.view()) r.add({item.exercise, f});
    s = after(s, r);
    auto const again = readmit(planned, s, her(), 61_days, minutes);
    for (auto const& item : again.kept.view()) CHECK(view_of<C>.exercises[item.exercise].effort.rank == 0);
    CHECK_FALSE(again.usable());
    for (std::size_t i = 0; i != again.n_withdrawn; ++i) {
        INFO(sentence(again, s, i));
        CHECK((again.withdrawn[i].why == withdrawal_kind::above_todays_dose ||
               again.withdrawn[i].why == withdrawal_kind::taken_out ||
               again.withdrawn[i].why == withdrawal_kind::other_form));
    }
}

TEST_CASE("A dose that has come down is withdrawn until it is hers again; today's own and less are kept") {
    auto const routine_with = [](int repetitions) {
        auto r = one_of_each<pp::cat>(block::warm_up);
        r.items[1].dose.movements[0].repetitions = static_cast<std::int16_t>(repetitions);
        return r;
    };
    auto s = asked_on(60);
    for (int const day : {60, 62, 64, 66, 68}) s = after(s, report<pp::cat>(day));
    auto const on = [&](int day, int repetitions) {
        return why<pp::cat>(readmit(routine_with(repetitions), s, her(), days::from_value(day), minutes));
    };
    CHECK_FALSE(on(69, 6));
    CHECK_FALSE(on(69, 5));
    CHECK(on(69, 7) == withdrawal_kind::above_todays_dose);  // within its ceiling, but not hers yet
    s = record_rough_night(s, 69_days).state;
    CHECK(on(69, 4) == withdrawal_kind::not_permitted);  // after a bad night only the gentlest
    auto f = good;
    f.worst = 8_pain;
    s = after(s, report<pp::cat>(70, f));
    CHECK(on(71, 6) == withdrawal_kind::above_todays_dose);
    auto const r = readmit(routine_with(6), s, her(), 71_days, minutes);
    CHECK_THAT(sentence(r, s), regimen_tests::contains_text("higher than yours is today"));
    // What she has never done begins with its starting dose.
    auto never = one_of_each<pp::knee_hug_hands_behind_thigh>(block::stretch);
    never.items[1].dose = ceiling_dose(*view_of<C>.exercises[index_of<pp::knee_hug_hands_behind_thigh>].dose);
    CHECK(why<pp::knee_hug_hands_behind_thigh>(readmit(never, s, her(), 71_days, minutes)) ==
          withdrawal_kind::above_todays_dose);
    // Slower, and with shorter rests, is more as well.
    auto hurried = routine_with(3);
    hurried.items[1].dose.rest_between_sets_s = 0;
    hurried.items[1].dose.sets = 9;
    CHECK(why<pp::cat>(readmit(hurried, s, her(), 71_days, minutes)).has_value());
}

TEST_CASE("What was taken out stays out, and only her own form comes back") {
    auto s = after(asked_on(60), report<pp::cat, pp::letter_t>(61));
    auto const both = one_of_each<pp::cat, pp::letter_t>(block::warm_up);
    // The cat is hers; its easier forms are not today.
    auto const easier = one_of_each<pp::cat_chair>(block::warm_up);
    auto r = readmit(easier, s, her(), 62_days, minutes);
    CHECK(why<pp::cat_chair>(r) == withdrawal_kind::other_form);
    CHECK_THAT(sentence(r, s), regimen_tests::contains_text("another form in place of"));
    CHECK_FALSE(why<pp::cat>(readmit(both, s, her(), 62_days, minutes)));

    auto removed = report<pp::cat>(62);
    removed.items[0].feedback.sign = report_sign<C, pp::sign::pain_down_the_leg>();
    s = after(s, removed);
    auto const f = static_cast<std::size_t>(detail::family_of<C>(index_of<pp::cat>));
    REQUIRE(s.families[f].now.removed != 0);
    for (int const day : {63, 70}) {
        r = readmit(both, s, her(), days::from_value(day), minutes);
        CHECK(why<pp::cat>(r).has_value());
        for (auto const& item : r.kept.view()) CHECK(item.exercise != index_of<pp::cat>);
    }
    s.reported = {};  // so that screening has nothing against it
    r = readmit(both, s, her(), 63_days, minutes);
    REQUIRE(r.day.kind == day_kind::stretch);
    CHECK(why<pp::cat>(r) == withdrawal_kind::taken_out);
    CHECK_THAT(sentence(r, s), regimen_tests::contains_text("We took out"));
}

TEST_CASE("What is in no ladder and was taken out is withdrawn as that") {
    auto hurts = report<pp::resting_position>(61);
    hurts.items[0].feedback.worst = 6_pain;
    state s = record_answers(after(asked_on(60), hurts), her(), 61_days).state;
    auto const stored = one_of_each<pp::resting_position>(block::relax);
    auto const r = readmit(stored, s, her(), 63_days, minutes);
    REQUIRE(r.day.kind == day_kind::stretch);
    CHECK(why<pp::resting_position>(r) == withdrawal_kind::taken_out);
    s.last_done[index_of<pp::resting_position>] = 61;
    CHECK(why<pp::resting_position>(readmit(stored, s, her(), 63_days, minutes)) != withdrawal_kind::taken_out);
}

TEST_CASE("Strengthening comes back on its days only") {
    auto s = after(asked_on(58), report<pp::fitball_rolling>(58));
    auto const strong = one_of_each<pp::fitball_rolling>(block::strengthen);
    CHECK(why<pp::fitball_rolling>(readmit(strong, s, her(), 61_days, minutes)) == withdrawal_kind::not_a_strength_day);
    for (int const day : {60, 61, 62, 63}) s = after(s, report<pp::cat>(day));
    auto const r = readmit(strong, s, her(), 64_days, minutes);
    if (r.day.kind == day_kind::strength) CHECK_FALSE(why<pp::fitball_rolling>(r));
    s = record_rough_night(s, 64_days).state;
    CHECK(why<pp::fitball_rolling>(readmit(strong, s, her(), 64_days, minutes)) == withdrawal_kind::not_permitted);
}

TEST_CASE("What she reported counts as an answer: doming withdraws what domes, with screening's reason") {
    routine r;
    r.catalogue = view_of<C>.fingerprint;
    for (std::size_t e = 0; e != view_of<C>.exercises.size() && r.size < routine::capacity; ++e) {
        auto const& row = view_of<C>.exercises[e];
        auto domed = her();
        domed.raw().set(condition_index<C::doming, C>, answer::yes);
        if (row.effort.rank >= 3 || screen(domed).permits(e) || !screen(her()).permits(e)) continue;
        std::size_t const in = static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(row.blocks)));
        r.add({static_cast<std::uint16_t>(e), static_cast<block>(in), row.position, starting_dose(*row.dose)});
    }
    REQUIRE(r.size != 0);
    auto f = good;
    f.belly_stayed_flat = answer::no;
    auto const s = after(asked_on(60), report<pp::letter_t>(61, f));
    auto const again = readmit(r, s, her(), 62_days, minutes);
    CHECK(again.kept.size == 0);
    for (std::size_t i = 0; i != again.n_withdrawn; ++i) {
        CHECK(again.withdrawn[i].why == withdrawal_kind::not_permitted);
        CHECK_FALSE(explain(again, again.withdrawn[i], s).source().empty());
    }
    // Readmission without the state would have kept it.
    auto const screened = screen(her());
    CHECK(readmit(r, *screened.clearance(), minutes).kept.size != 0);
}

TEST_CASE("Her week's work holds for what was stored, and so does her request") {
    auto s = asked_on(60);
    auto const planned = stored();
    s.work = {0, 40, 0, 0, 0};
    s.most_work = {0, 40, 0, 0, 0};
    s.day = s.began = 60;
    auto const r = readmit(planned, s, her(), 60_days, minutes);
    std::int32_t work = 0;
    for (auto const& item : r.kept.view()) {
        if (view_of<C>.exercises[item.exercise].effort.rank != 0) work += volume_of(item.dose);
    }
    CHECK(work <= r.day.asked.max_work());
    bool any = false;
    for (std::size_t i = 0; i != r.n_withdrawn; ++i) {
        any = any || r.withdrawn[i].why == withdrawal_kind::week_is_full ||
              r.withdrawn[i].why == withdrawal_kind::day_of_rest;
        CHECK_FALSE(sentence(r, s, i).empty());
    }
    CHECK(any);

    auto const left_out = readmit(planned, asked_on(60), her(), 60_days, minutes.without(planned[1].exercise));
    REQUIRE(left_out.n_withdrawn == 1);
    CHECK(left_out.withdrawn[0].why == withdrawal_kind::left_out);
    // Without a state as well.
    auto const screened = screen(her());
    CHECK(readmit(planned, *screened.clearance(), minutes.without(planned[1].exercise)).n_withdrawn == 1);
    // A second session of the day is a short one.
    auto const done = after(asked_on(60), report<pp::letter_t>(60));
    auto const second = readmit(planned, done, her(), 60_days, minutes);
    CHECK(second.day.kind == day_kind::micro);
    CHECK_FALSE(second.usable());
}

TEST_CASE("Of a catalogue that is another, or of none, nothing is kept on any day") {
    auto strange = stored();
    strange.items[0].exercise = 60'000;
    strange.items[1].dose.size = 200;
    auto const s = asked_on(60);
    auto r = readmit(strange, s, her(), 60_days, minutes);
    REQUIRE(r.n_withdrawn == 2);
    CHECK(r.withdrawn[0].why == withdrawal_kind::unknown_item);
    CHECK(r.withdrawn[1].why == withdrawal_kind::dose_not_allowed);
    CHECK(sentence(r, s) == "An item is not in this catalogue any more.");
    strange.catalogue ^= 1;
    r = readmit(strange, s, her(), 60_days, minutes);
    CHECK(r.kept.size == 0);
    CHECK(r.withdrawn[0].why == withdrawal_kind::other_catalogue);
}

TEST_CASE("Every reason has a sentence, whoever is asked for it and whatever the item is") {
    auto const s = asked_on(60);
    auto const r = readmit(stored(), s, her(), 60_days, minutes);
    auto const screened = screen(her());
    for (int kind = 0; kind <= static_cast<int>(withdrawal_kind::week_is_full); ++kind) {
        for (std::uint16_t const exercise : {std::uint16_t{0}, std::uint16_t{65'535}}) {
            INFO(kind << ", " << exercise);
            withdrawal const w{{.exercise = exercise, .position = 255}, static_cast<withdrawal_kind>(kind)};
            CHECK_FALSE(explain(r, w, s).sentence.empty());
            CHECK_FALSE(explain(*screened.clearance(), w).sentence.empty());
            CHECK_FALSE(explain(*screened.clearance(), w).technical.empty());
        }
    }
}

namespace {
constexpr bool locked_while_compiling() {
    auto const who = profile<C>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    auto s = record_answers(state{}, who, 60_days).state;
    s = record_session(s, who, {.day = 60_days, .sign = report_sign<C, pp::sign::swollen_leg>()}).state;
    routine r;
    r.catalogue = view_of<C>.fingerprint;
    r.add({index_of<pp::belly_breathing>, block::settle, view_of<C>.exercises[index_of<pp::belly_breathing>].position,
           starting_dose(pp::belly_breathing::is.dose)});
    auto const again = readmit(r, s, who, 61_days);
    return again.kept.size == 0 && again.withdrawn[0].why == withdrawal_kind::locked && !again.usable();
}
}  // namespace

TEST_CASE("On a day that next() was asked about, the answer is the same") {
    auto const hurt = after(asked_on(60), report<pp::cat_chair, pp::wall_w>(60, {.worst = 7_pain}));
    auto const locked = after(asked_on(60), {.day = 60_days, .sign = report_sign<C, pp::sign::swollen_leg>()});
    for (state const& s : {asked_on(60), hurt, locked}) {
        for (days const& day : {60_days, 61_days, 62_days, 90_days}) {
            auto const t = next(s, her(), day, minutes);
            readmission const once = readmit(stored(), s, t, minutes);
            auto const anew = readmit(stored(), s, her(), day, minutes);
            CHECK(once.knows_training);
            CHECK(once.kept == anew.kept);
            CHECK(once.n_withdrawn == anew.n_withdrawn);
            CHECK(once.withdrawn == anew.withdrawn);
            CHECK(once.whole() == (anew.usable() && anew.n_withdrawn == 0));
        }
    }
}

TEST_CASE("A lock holds while compiling, too") { STATIC_REQUIRE(locked_while_compiling()); }

namespace {
template <class Day>
concept a_day_of_readmit = requires(routine const& r, state const& s, profile<C> const& p, Day day) {
    readmit(r, s, p, day);
};
}  // namespace

TEST_CASE("The day of readmit() is in days: a plain number does not compile") {
    STATIC_CHECK(a_day_of_readmit<days>);
    STATIC_CHECK_FALSE(a_day_of_readmit<int>);
    STATIC_CHECK_FALSE(a_day_of_readmit<seconds>);
}

TEST_CASE("A dose is no more than another where nothing in it is more: slower and with shorter rests is more, too") {
    dose_today const base{.sets = 2,
                          .rest_between_sets_s = 60,
                          .size = 1,
                          .movements = {movement_today{.repetitions = 5,
                                                       .hold = 10,
                                                       .tempo_out = 4,
                                                       .tempo_hold = 2,
                                                       .tempo_back = 4,
                                                       .rest_between_s = 20,
                                                       .hold_at_most_s = 30,
                                                       .load_g = 1000,
                                                       .exertion = 3,
                                                       .hold_in = hold_unit::in_seconds}}};
    auto const fits = [&base](auto change) {
        dose_today d = base;
        change(d, d.movements[0]);
        return detail::no_more_than(d, base);
    };
    CHECK(detail::no_more_than(base, base));
    // More is more, and less is not.
    CHECK_FALSE(fits([](auto& d, auto&) { ++d.sets; }));
    CHECK(fits([](auto& d, auto&) { --d.sets; }));
    CHECK_FALSE(fits([](auto& d, auto&) { --d.rest_between_sets_s; }));
    CHECK(fits([](auto& d, auto&) { ++d.rest_between_sets_s; }));
    for (auto const member : {&movement_today::repetitions, &movement_today::hold, &movement_today::tempo_out,
                              &movement_today::tempo_hold, &movement_today::tempo_back}) {
        CHECK_FALSE(fits([member](auto&, auto& m) { ++(m.*member); }));
        CHECK(fits([member](auto&, auto& m) { --(m.*member); }));
    }
    CHECK_FALSE(fits([](auto&, auto& m) { --m.rest_between_s; }));
    CHECK(fits([](auto&, auto& m) { ++m.rest_between_s; }));
    CHECK_FALSE(fits([](auto&, auto& m) { ++m.load_g; }));
    CHECK(fits([](auto&, auto& m) { --m.load_g; }));
    CHECK_FALSE(fits([](auto&, auto& m) { ++m.exertion; }));
    CHECK(fits([](auto&, auto& m) { --m.exertion; }));
    // Of another kind it cannot be compared.
    CHECK_FALSE(fits([](auto&, auto& m) { m.hold_in = hold_unit::in_breaths; }));
    CHECK_FALSE(fits([](auto&, auto& m) { m.side = side_count::each_side; }));
    CHECK_FALSE(
        fits([](auto&, auto& m) { m.tempo = static_cast<tempo_of_movement::kind>(static_cast<int>(m.tempo) + 1); }));
    CHECK_FALSE(fits([](auto&, auto& m) { ++m.places; }));
    CHECK_FALSE(fits([](auto&, auto& m) { --m.hold_at_most_s; }));
    CHECK_FALSE(fits([](auto& d, auto&) { d.size = 0; }));
    // Each movement counts, up to as many as there is room for.
    dose_today all = base;
    all.size = dose_range::most_movements;
    CHECK(detail::no_more_than(all, all));
    dose_today more = all;
    ++more.movements.back().repetitions;
    CHECK_FALSE(detail::no_more_than(more, all));
    more = all;
    more.size = dose_range::most_movements + 1;
    CHECK_FALSE(detail::no_more_than(more, more));
}

TEST_CASE("Where there is no session what was stored is no sound one, and a day without a screening is not cleared") {
    auto const s = asked_on(60);
    today<C> none;
    none.kind = day_kind::stretch;  // and nobody was screened
    auto const r = readmit(stored(), s, none);
    CHECK(r.kept.size == 0);
    CHECK(r.kept.catalogue == view_of<C>.fingerprint);
    CHECK_FALSE(r.composition.sound);
    CHECK_FALSE(r.usable());
    CHECK(r.knows_training);
    REQUIRE(r.n_withdrawn == stored().size);
    for (std::size_t i = 0; i != r.n_withdrawn; ++i) CHECK(r.withdrawn[i].why == withdrawal_kind::not_cleared);
}

TEST_CASE("What next() leaves out was taken out, is for a day of strength, or is done in another form") {
    auto s = asked_on(60);
    auto const why = [&s](day_kind kind, std::size_t e) { return detail::kind_left_out(s, request<C>{}, kind, e); };
    constexpr auto scoop = exercise_index<pp::heel_scoop, C>, eagle = exercise_index<pp::eagle, C>;
    CHECK(why(day_kind::stretch, scoop) == withdrawal_kind::not_a_strength_day);
    CHECK(why(day_kind::strength, scoop) == withdrawal_kind::other_form);
    CHECK(why(day_kind::stretch, eagle) == withdrawal_kind::other_form);
    CHECK(why(day_kind::stretch, exercise_index<pp::resting_position, C>) == withdrawal_kind::other_form);
    REQUIRE(detail::family_of<C>(eagle) == 0);
    s.families[0].now.removed = 1;
    CHECK(why(day_kind::stretch, eagle) == withdrawal_kind::taken_out);
    CHECK(detail::kind_left_out(s, request<C>{}.without(eagle), day_kind::stretch, eagle) == withdrawal_kind::left_out);
}
