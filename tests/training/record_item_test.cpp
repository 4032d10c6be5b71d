// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One exercise of a report: what is known of its day, which sign counts, how a pause is counted, where a family begins,
// what locks everything, and how much work it was.
#include <regimen/training/detail/record_item.hpp>
#include <regimen/training/next_session.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "catch.hpp"
#include "support/reports.hpp"
#include "support/tiny_catalogue.hpp"

namespace {

using namespace regimen_tests::reports;
namespace pp = regimen::postpartum;

template <class Exercise>
std::size_t family() {
    return static_cast<std::size_t>(detail::family_of<C>(exercise_at<Exercise>));
}
template <class Exercise>
rung_table const& rungs() {
    return rung_tables<C>[family<Exercise>()];
}
exercise_row const& row_of(std::uint16_t exercise) { return view_of<C>.exercises[exercise]; }
/// A person for whom nothing but breathing is open.
screening<C> closed() { return screen(her().on_day(1_days)); }
/// Who stands so in the family of an exercise, and did it last on this day, as all else.
template <class Exercise>
state standing_at(ladder_state const& now, int day) {
    state s;
    s.day = s.last_session = static_cast<std::int16_t>(day);
    s.recent[0] = 1;
    family_record& f = s.families[family<Exercise>()];
    f.now = now;
    f.last_done = f.last_change = s.day;
    s.last_done[exercise_at<Exercise>] = s.day;
    return s;
}
template <class Exercise>
ladder_state const& now_of(state const& s) {
    return s.families[family<Exercise>()].now;
}
session_report with_sign_of_session(session_report r, stop_sign_report const& sign) {
    r.sign = sign;
    return r;
}
stop_sign_report const eases = report_sign<C, pp::sign::knee_hurts>();
stop_sign_report const removes = report_sign<C, pp::sign::pain_down_the_leg>();
stop_sign_report const locks = report_sign<C, pp::sign::swollen_leg>();

}  // namespace

TEST_CASE("What is in no family has none") {
    CHECK(detail::family_of<C>(exercise_at<pp::resting_position>) == -1);
    CHECK(detail::family_of<C>(65'535) == -1);
    CHECK(detail::family_of<C>(exercise_at<pp::eagle>) == 0);
}

TEST_CASE("The day of a report: the cap of the week or of a rule, a new class for a week, light days, rising pain") {
    auto const context = [](state const& s, screening<C> const& screened) {
        return detail::context_for(s, screened, report<pp::cat>(60), row_of(exercise_at<pp::cat>));
    };
    state s;
    s.day = 60;
    auto const well = screen(her()), tired = screen(her().yes<pp::severe_tiredness>());
    int const of_week = composition_of<C>.band_of(60_days).limits().max_exertion;
    CHECK(context(s, well).exertion_cap == of_week);
    CHECK(context(s, tired).exertion_cap == tired.limits().max_exertion);
    CHECK(tired.limits().max_exertion < of_week);
    std::int16_t& began = s.class_began[static_cast<std::size_t>(row_of(exercise_at<pp::cat>).effort.rank)];
    CHECK(context(s, well).new_class_week);
    began = 54;
    CHECK(context(s, well).new_class_week);
    began = 53;
    CHECK_FALSE(context(s, well).new_class_week);
    began = 0;  // the first day that there is
    CHECK_FALSE(context(s, well).new_class_week);
    CHECK_FALSE(context(s, well).light_week);
    s.rough = 60;
    CHECK(context(s, well).light_week);
    CHECK_FALSE(context(s, well).trend_rising);
    s.pain[1] = {.first_day = 46, .worst_sum = 3, .worst_n = 3};
    s.pain[2] = {.first_day = 53, .worst_sum = 9, .worst_n = 3};
    CHECK(context(s, well).trend_rising);
}

TEST_CASE("A sign of the whole session is one of each exercise in it, and of two signs the graver one counts") {
    state s;
    s.day = 60;
    auto const class_of = [&s](stop_sign_report const& of_item, stop_sign_report const& of_session) {
        auto f = good;
        f.sign = of_item;
        auto const r = with_sign_of_session(report<pp::cat>(60, f), of_session);
        feedback_class const own = detail::own_class_of_item(s, screen(her()), r, r.items[0]);
        return detail::in_its_session(own, r).value(feedback_field::sign);
    };
    using enum observed;
    CHECK(class_of(no_stop_sign, no_stop_sign) == no_sign);
    CHECK(class_of({}, no_stop_sign) == sign_unsaid);
    for (stop_sign_report const& none : {no_stop_sign, stop_sign_report{}}) {
        CHECK(class_of(none, eases) == sign_eases);
        CHECK(class_of(none, removes) == sign_removes);
    }
    CHECK(class_of(eases, no_stop_sign) == sign_eases);
    CHECK(class_of(eases, eases) == sign_eases);
    CHECK(class_of(eases, removes) == sign_removes);
    CHECK(class_of(removes, eases) == sign_removes);
    CHECK(class_of(removes, removes) == sign_removes);
    CHECK(class_of(locks, eases) == sign_locks);
    CHECK(class_of(locks, removes) == sign_locks);
}

TEST_CASE("Harm is pain that is raised, high or at a place of its own, a worse morning, and a sign") {
    using enum observed;
    constexpr observed harm[] = {pain_raised, pain_high, pain_local, worse, sign_eases, sign_removes};
    for (std::size_t i = 0; i != n_observed; ++i) {
        auto const seen = static_cast<observed>(i);
        CAPTURE(i);
        CHECK(detail::is_harm(good_session.with(seen)) ==
              (std::find(std::begin(harm), std::end(harm), seen) != std::end(harm)));
    }
}

TEST_CASE("Days are missed where a week had less than three sessions, or is over") {
    auto const missed = [](unsigned days_with_sessions, int since_session, int day) {
        state s;
        s.day = 60;
        s.last_session = static_cast<std::int16_t>(60 - since_session);
        s.recent[0] = static_cast<std::uint16_t>(days_with_sessions << since_session);
        return detail::days_missed(s, day);
    };
    for (int const since : {0, 1, 2}) {  // since the last session something was told, and nothing done
        CAPTURE(since);
        int const last = 60 - since;
        CHECK(missed(0b1, since, last + 3) == 2);  // between Monday and Thursday
        CHECK(missed(0b101, since, last + 5) == 4);
        CHECK(missed(0b10101, since, last + 3) == 0);  // three sessions, two days left
        CHECK(missed(0b10101, since, last + 5) == 0);
        CHECK(missed(0b10101, since, last + 6) == 5);  // that week is over
        CHECK(missed(0b1000101, since, last + 5) == 0);
        CHECK(missed(0b10000101, since, last + 5) == 4);  // the third is a week ago
        CHECK(missed(0b1010101, since, last + 4) == 0);
        CHECK(missed(0b1010101, since, last + 5) == 4);
    }
    CHECK(missed(0b10101, 0, 60 + 40) == 39);
    CHECK(missed(0b1, 12, 61) == 12);
}

TEST_CASE("A family comes back from the days without a session, or from more than four weeks without it") {
    std::size_t const cat = family<pp::cat>(), floor = family<pp::pelvic_floor_squeeze>();
    state s;
    s.day = s.last_session = 90;
    s.recent[0] = 1;
    s.families[cat].last_done = s.families[floor].last_done = 62;
    CHECK(detail::gap_of_family(s, cat, 91) == 0);  // 28 days without it
    CHECK(detail::gap_of_family(s, cat, 92) == 29);
    CHECK(detail::gap_of_family(s, floor, 91) == 0);
    // What is for every day goes on without sessions.
    s.families[floor].last_done = 93;
    CHECK(detail::gap_of_family(s, cat, 94) == 31);
    s.families[cat].last_done = 90;
    CHECK(detail::gap_of_family(s, cat, 94) == 3);
    CHECK(detail::gap_of_family(s, floor, 94) == 0);
    s.last_session = -1;
    CHECK(detail::gap_of_family(s, floor, 100) == 6);
    s.day = s.last_session = 0;  // the first day that there is
    s.families[cat].last_done = 0;
    CHECK(detail::gap_of_family(s, cat, 6) == 5);
    s.recent[0] = 0b1;
    s.families[cat].last_done = 3;
    CHECK(detail::gap_of_family(s, cat, 6) == 5);
}

TEST_CASE("A pause counts for what was begun, and only from a session on; breathing and the pelvic floor need none") {
    auto const back = []<class Exercise>(Exercise, ladder_state const& now, int last_done, int last_session, int day) {
        state s;
        s.day = s.last_session = static_cast<std::int16_t>(last_session);
        s.families[family<Exercise>()].last_done = static_cast<std::int16_t>(last_done);
        ladder_state after = now;
        bool const anew = detail::family_after_gap(s, screen(her()), family<Exercise>(), rungs<Exercise>(), day, after);
        CHECK((after == now) == !anew);
        return anew;
    };
    ladder_state const begun{.at = 0, .full = 1}, never{};
    CHECK(back(pp::cat{}, begun, 60, 60, 80));
    CHECK_FALSE(back(pp::cat{}, begun, 60, 60, 64));
    CHECK(back(pp::cat{}, begun, 0, 0, 20));  // the first day that there is
    CHECK_FALSE(back(pp::cat{}, begun, -1, 60, 80));
    CHECK_FALSE(back(pp::cat{}, never, 60, 60, 80));
    CHECK_FALSE(back(pp::cat{}, begun, 60, -1, 80));
    CHECK(back(pp::pelvic_floor_squeeze{}, begun, 60, -1, 80));
}

TEST_CASE("After two weeks what strengthens gives way to its easier form, where that is open") {
    std::size_t const f = family<pp::heel_scoop>();
    rung_table const& t = rungs<pp::heel_scoop>();
    state s = standing_at<pp::heel_scoop>({.at = t.last[1]}, 60);
    ladder_state open = now_of<pp::heel_scoop>(s), shut = open, easiest{.at = t.last[0]};
    detail::family_after_gap(s, screen(her()), f, t, 75, open);
    CHECK(t.member[open.at] == 0);
    detail::family_after_gap(s, closed(), f, t, 75, shut);
    CHECK(t.member[shut.at] == 1);
    CHECK(shut.stage == stage_after_two_weeks);
    // Also where only the harder form is closed.
    auto const hernia = screen(her().yes<pp::hernia>());
    REQUIRE(hernia.permits(exercise_at<pp::heel_slide>));
    REQUIRE_FALSE(hernia.permits(exercise_at<pp::heel_scoop>));
    open = now_of<pp::heel_scoop>(s);
    detail::family_after_gap(s, hernia, f, t, 75, open);
    CHECK(t.member[open.at] == 0);
    detail::family_after_gap(s, screen(her()), f, t, 75, easiest);
    CHECK(t.member[easiest.at] == 0);
    CHECK(easiest.stage == stage_after_two_weeks);
}

TEST_CASE("A form is open where it is permitted, its equipment is there, and a position is left that is not avoided") {
    auto const open = [](profile<C> const& who, std::uint16_t e) { return detail::form_open(screen(who), e); };
    CHECK(open(her(), exercise_at<pp::cat_chair>));
    auto bare = her();
    bare.raw().equipment = 0;
    CHECK_FALSE(open(bare, exercise_at<pp::cat_chair>));
    CHECK_FALSE(open(her().yes<pp::coccyx_pain>(), exercise_at<pp::cat_chair>));
    auto avoids = her();
    avoids.raw().avoids = row_of(exercise_at<pp::cat_chair>).positions;
    CHECK_FALSE(open(avoids, exercise_at<pp::cat_chair>));
    // In any of the positions, the first of the catalogue among them.
    std::uint16_t const both = exercise_at<pp::shoulders_only_lying_or_standing>;
    REQUIRE(row_of(both).positions == 0b10000001);
    for (std::uint32_t const avoided : {0b1U, 0b10000000U}) {
        avoids.raw().avoids = avoided;
        CHECK(open(avoids, both));
    }
    avoids.raw().avoids = 0b10000001U;
    CHECK_FALSE(open(avoids, both));
}

TEST_CASE("The moment of a family: days since its changes, and whether the forms beside its own are open") {
    rung_table const& t = rungs<pp::cat>();
    auto equipped = her(), chairless = her();
    equipped.raw().equipment = ~std::uint64_t{0};
    chairless.raw().equipment = ~her().raw().equipment;
    auto const moment = [&t](screening<C> const& screened, std::size_t form) {
        state s = standing_at<pp::cat>({.at = t.start[form]}, 60);
        s.families[family<pp::cat>()].last_change = 51;
        s.families[family<pp::cat>()].last_regress = 40;
        return detail::moment_of(s, screened, family<pp::cat>());
    };
    auto const well = screen(equipped), no_chair = screen(chairless),
               wrist = screen(equipped.yes<pp::wrist_thumb_tendon>());
    CHECK(moment(well, 0).since_rise == 9);
    CHECK(moment(well, 0).since_regress == 20);
    CHECK(moment(well, 0).share == dose_share::whole);
    CHECK_FALSE(moment(well, 0).previous_open);
    CHECK(moment(well, 0).next_open);
    CHECK(moment(well, 1).previous_open);
    CHECK(moment(well, 1).next_open);
    CHECK(moment(well, 2).previous_open);
    CHECK_FALSE(moment(well, 2).next_open);
    // A chair for the easiest form only.
    CHECK(moment(no_chair, 0).next_open);
    CHECK_FALSE(moment(no_chair, 1).previous_open);
    CHECK(moment(no_chair, 2).previous_open);
    // The hardest is closed to a sore wrist.
    REQUIRE_FALSE(wrist.permits(exercise_at<pp::cat>));
    CHECK_FALSE(moment(wrist, 1).next_open);
    CHECK(moment(wrist, 2).previous_open);
}

TEST_CASE("A setback is remembered with its day, whether it lowered a dose or took the exercise out") {
    for (decision const made : {decision::regress, decision::remove, decision::step_back, decision::advance}) {
        family_record r;
        detail::take(r, {.now = {.at = 3}, .made = made, .changed_dose = true}, 60);
        CHECK(r.now.at == 3);
        CHECK(r.last_change == 60);
        CHECK(r.last_regress == (made == decision::regress || made == decision::remove ? 60 : -1));
    }
    family_record r;
    detail::take(r, {.now = {.at = 3}, .made = decision::hold}, 60);
    CHECK(r.last_change == -1);
}

TEST_CASE("A harder class that a week has no room for is held, ready for the next time; with room it is no such case") {
    std::size_t const f = family<pp::heel_scoop>();
    rung_table const& t = rungs<pp::heel_scoop>();
    state s = standing_at<pp::heel_scoop>({.at = t.last[0], .full = 1}, 60);
    ladder_decision const step{.now = {.at = t.first[1]}, .made = decision::advance, .changed_dose = true};
    auto held = step;
    s.work = {1000, 1000, 0, 0, 0};
    CHECK(detail::hold_where_week_is_full(s, 100, f, held));
    CHECK(held.made == decision::hold);
    CHECK_FALSE(held.changed_dose);
    CHECK(held.now.at == t.last[0]);
    CHECK(held.now.full == 2);
    CHECK(s.class_waits == 60);
    auto taken = step;
    s.work = {};
    CHECK_FALSE(detail::hold_where_week_is_full(s, 100, f, taken));
    CHECK(taken.made == decision::advance);
    CHECK(taken.now == step.now);
    CHECK(s.last_class == 60);
    // Within a form nothing is held.
    s.work = {1000, 1000, 0, 0, 0};
    ladder_decision within{.now = {.at = t.last[0]}, .made = decision::advance, .changed_dose = true};
    s.families[f].now.at = t.first[0];
    CHECK_FALSE(detail::hold_where_week_is_full(s, 100, f, within));
}

TEST_CASE("A family begins with what is done and was open: as planned at that form, else at the easiest open one") {
    auto const begun = [](completion done, profile<C> const& who = her()) {
        auto f = good;
        f.done = done;
        state const s = record_session(record_answers(state{}, who, 60_days).state, who, report<pp::cat>(61, f)).state;
        CHECK((s.families[family<pp::cat>()].last_change == 61) == (now_of<pp::cat>(s).at != ladder_state::never_done));
        return now_of<pp::cat>(s).at;
    };
    rung_table const& t = rungs<pp::cat>();
    CHECK(begun(completion::as_planned) == t.start[2]);
    CHECK(begun(completion::beyond) == t.start[2]);
    CHECK(begun(completion::partly) == t.start[0]);
    CHECK(begun(completion::unsaid) == t.start[0]);
    CHECK(begun(completion::not_done) == ladder_state::never_done);
    // On a chair it hurts her to sit: the next one is the easiest that is open.
    CHECK(begun(completion::partly, her().yes<pp::coccyx_pain>()) == t.start[1]);
    CHECK(begun(completion::as_planned, her().yes<pp::wrist_thumb_tendon>()) == ladder_state::never_done);
    CHECK(begun(completion::not_done, her().yes<pp::wrist_thumb_tendon>()) == ladder_state::never_done);
}

TEST_CASE(
    "Of what was not done a sign is decided about: one that locks begins nothing, one that eases lowers the first dose") {
    auto const decided = [](stop_sign_report const& sign) {
        exercise_feedback f{.done = completion::not_done, .sign = sign};
        auto const got = record_session(asked_on(60), her(), report<pp::cat>(61, f));
        bool const begun = now_of<pp::cat>(got.state).at != ladder_state::never_done;
        CHECK(begun == (sign.effect() == sign_effect::eases));
        CHECK((got.state.lock != lock_reason::none) == (got.items[0].made == decision::stop));
        return got.items[0];
    };
    CHECK(decided(no_stop_sign).made == decision::hold);
    CHECK(decided(eases).made == decision::regress);
    CHECK(decided(eases).to < rungs<pp::cat>().start[0]);
    CHECK(decided(locks).made == decision::stop);
    CHECK(decided(locks).rule == 0);
}

TEST_CASE(
    "Strong pain and a sign that takes out count whatever they came in: also where that was not open, or not done") {
    auto const with = [](auto change) {
        auto f = good;
        change(f);
        return f;
    };
    auto const made_of = [](exercise_feedback f, bool open, completion done) {
        f.done = done;
        auto const before = open ? her() : her().yes<pp::wrist_thumb_tendon>();
        REQUIRE(screen(before.on_day(61_days)).permits<pp::cat>() == open);
        return record_session(asked_on(60), before, report<pp::cat>(61, f));
    };
    auto const high = with([](auto& f) { f.worst = 6_pain; });
    auto const leg = with([](auto& f) { f.sign = removes; });
    for (auto const& f : {high, leg}) {
        for (auto const& [open, done] : {std::pair(true, completion::not_done),
                                         {false, completion::not_done},
                                         {false, completion::partly},
                                         {false, completion::as_planned}}) {
            auto const got = made_of(f, open, done);
            CHECK(got.items[0].made == decision::remove);
            CHECK(got.items[0].rule < ladder_decision::no_rule);
            CHECK(now_of<pp::cat>(got.state).removed != 0);
            CHECK(now_of<pp::cat>(got.state).at == ladder_state::never_done);
            family_record const& record = got.state.families[family<pp::cat>()];
            CHECK((record.last_change == 61 && record.last_regress == 61));
            // It stays out whatever comes, until somebody has looked.
            state const asked = record_answers(got.state, her(), 62_days).state;
            CHECK(now_of<pp::cat>(after(asked, report<pp::cat>(63))).removed != 0);
            state const seen = record_answers(record_confirmation(asked, 64_days).state, her(), 64_days).state;
            CHECK(now_of<pp::cat>(seen).removed == 0);
            CHECK(now_of<pp::cat>(after(seen, report<pp::cat>(65))).startable());
        }
    }
    // A sign that locks does so, and no more; what is out already stays so, with its dates.
    auto const both = made_of(with([](auto& f) { f.worst = 6_pain, f.sign = locks; }), false, completion::partly);
    CHECK(both.items[0].made == decision::stop);
    CHECK(now_of<pp::cat>(both.state).removed == 0);
    auto const out = record_answers(made_of(high, false, completion::partly).state, her(), 62_days).state;
    auto const again = record_session(out, her().yes<pp::wrist_thumb_tendon>(), report<pp::cat>(63, high));
    CHECK(again.items[0].made == decision::hold);
    CHECK(again.state.families[family<pp::cat>()].last_regress == 61);
    // What is milder lowers the first dose of a form that was open, also where nothing of it was done in the end. Harm
    // in a form that was closed says nothing of an easier one.
    for (auto const& f : {with([](auto& f) { f.sign = eases; }), with([](auto& f) { f.settled = answer::no; })}) {
        for (auto const done : {completion::not_done, completion::partly}) {
            auto const got = made_of(f, true, done);
            CHECK(got.items[0].made == decision::regress);
            CHECK(now_of<pp::cat>(got.state).at < rungs<pp::cat>().start[0]);
            CHECK(now_of<pp::cat>(got.state).startable());
            auto const closed = made_of(f, false, done);
            CHECK(closed.items[0].made == decision::hold);
            CHECK(now_of<pp::cat>(closed.state) == ladder_state{});
        }
    }
    auto const raised = made_of(with([](auto& f) { f.worst = 5_pain; }), true, completion::not_done);
    CHECK(now_of<pp::cat>(raised.state).at < rungs<pp::cat>().start[0]);
    // What was not done and did no harm is not begun.
    CHECK(now_of<pp::cat>(made_of(good, true, completion::not_done).state) == ladder_state{});
}

TEST_CASE(
    "What is in no ladder has one dose: strong pain in it, or a sign that takes out, takes it out until somebody has looked") {
    auto const with = [](auto change) {
        auto f = good;
        change(f);
        return f;
    };
    struct row {
        exercise_feedback told;
        bool taken_out;
    };
    row const rows[] = {{good, false},
                        {with([](auto& f) { f.worst = 5_pain; }), false},
                        {with([](auto& f) { f.worst = 6_pain; }), true},
                        {with([](auto& f) { f.right_after = 6_pain; }), true},
                        {with([](auto& f) { f.worst = 6_pain, f.done = completion::not_done; }), true},
                        {with([](auto& f) { f.sign = removes; }), true},
                        {with([](auto& f) { f.sign = locks; }), false},
                        {with([](auto& f) { f.sign = locks, f.worst = 9_pain; }), false},
                        // What only halves a dose has nothing to halve here.
                        {with([](auto& f) { f.settled = answer::no; }), false},
                        {with([](auto& f) { f.next_morning = 5_pain; }), false},
                        {with([](auto& f) { f.sign = eases; }), false},
                        {with([](auto& f) { f.belly_stayed_flat = answer::no; }), false},
                        {with([](auto& f) { f.where = pain_place::sore_place, f.worst = 3_pain; }), false}};
    auto const judge = [&]<class Exercise>(Exercise) {
        constexpr std::size_t at = exercise_at<Exercise>;
        for (auto const& [f, taken_out] : rows) {
            auto const got = record_session(asked_on(60), her(), report<Exercise>(61, f));
            CAPTURE(at, f.worst.points(), f.next_morning.points(), static_cast<int>(f.sign.sign));
            CHECK((got.state.last_done[at] == state::taken_out) == taken_out);
            CHECK(is_taken_out(got.state, at) == taken_out);
            CHECK((got.items[0].made == decision::remove) == taken_out);
            CHECK(got.items[0].family == -1);
            CHECK_FALSE(got.items[0].not_as_planned);
            if (!taken_out) CHECK(got.state.last_done[at] == 61);
        }
    };
    judge(pp::resting_position{});
    judge(pp::belly_breathing{});
    // It is in no session, whatever was done and answered since; what was done of it does not free it.
    constexpr std::size_t resting = exercise_at<pp::resting_position>;
    auto const hurt = report<pp::resting_position>(61, with([](auto& f) { f.worst = 6_pain; }));
    state const s = record_answers(after(asked_on(60), hurt), her(), 62_days).state;
    auto const offered = [&](state const& now) {
        request<C> const wish =
            detail::request_for(now, screen(her().on_day(63_days)), request<C>{}, day_kind::stretch, 63);
        return !wish.leaves_out(resting);
    };
    CHECK_FALSE(offered(s));
    auto const again = record_session(s, her(), report<pp::resting_position>(62));
    CHECK(again.items[0].made == decision::hold);
    CHECK(again.items[0].not_as_planned);
    CHECK(is_taken_out(again.state, resting));
    CHECK_FALSE(offered(again.state));
    state const seen = record_confirmation(again.state, 63_days).state;
    CHECK(seen.last_done[resting] == -1);
    // Of nothing else the day is forgotten.
    state const other = after(asked_on(60), report<pp::cat, pp::belly_breathing>(61));
    CHECK(record_confirmation(other, 63_days).state.last_done == other.last_done);
    CHECK(offered(seen));
    CHECK(offered(asked_on(60)));
}

TEST_CASE("A sign of the whole session takes out what moves, and neither breathing nor resting") {
    // An exercise that moves and is in no ladder: the tiny catalogue has no ladders.
    constexpr std::size_t moves = exercise_index<tiny::heel_raise_seated, tiny::catalogue>;
    constexpr std::size_t rests = exercise_index<tiny::heel_raise_lying, tiny::catalogue>;
    for (std::size_t const at : {moves, rests}) {
        CHECK(detail::takes_out_without_ladder<tiny::catalogue>(good_session, {.sign = removes}, at) == (at == moves));
        CHECK_FALSE(detail::takes_out_without_ladder<tiny::catalogue>(good_session, {.sign = eases}, at));
        CHECK_FALSE(detail::takes_out_without_ladder<tiny::catalogue>(good_session, {.sign = locks}, at));
    }
    for (stop_sign_report const& sign : {removes, eases, locks}) {
        auto const told =
            record_session(asked_on(60), her(),
                           with_sign_of_session(report<pp::resting_position, pp::belly_breathing, pp::cat>(61), sign));
        CHECK_FALSE(is_taken_out(told.state, exercise_at<pp::resting_position>));
        CHECK_FALSE(is_taken_out(told.state, exercise_at<pp::belly_breathing>));
        state const done = after(asked_on(60), report<pp::resting_position, pp::belly_breathing, pp::cat>(61));
        state const afterwards = record_session(done, her(), session_report{.day = 64_days, .sign = sign}).state;
        CHECK_FALSE(is_taken_out(afterwards, exercise_at<pp::resting_position>));
        CHECK_FALSE(is_taken_out(afterwards, exercise_at<pp::belly_breathing>));
    }
}

TEST_CASE("What was skipped is not begun by a sign of the session, nor by harm where an easier form is closed") {
    exercise_feedback const skipped{.done = completion::not_done, .sign = no_stop_sign};
    auto const session = with_sign_of_session(report<pp::cat, pp::eagle>(61, skipped), eases);
    CHECK(now_of<pp::cat>(after(asked_on(60), session)) == ladder_state{});
    CHECK(now_of<pp::eagle>(after(asked_on(60), session)) == ladder_state{});
    // On a chair it hurts her to sit: that she tried a harder form does not say that it is within reach.
    exercise_feedback hurt = good;
    hurt.done = completion::not_done;
    hurt.sign = eases;
    auto const sore = her().yes<pp::coccyx_pain>();
    REQUIRE(screen(sore.on_day(61_days)).permits<pp::cat>());
    REQUIRE_FALSE(screen(sore.on_day(61_days)).permits<pp::cat_chair>());
    CHECK(now_of<pp::cat>(record_session(asked_on(60), sore, report<pp::cat>(61, hurt)).state) == ladder_state{});
    CHECK(now_of<pp::cat>(after(asked_on(60), report<pp::cat>(61, hurt))).at < rungs<pp::cat>().start[0]);
}

TEST_CASE("A refused report takes out what did harm and has no dose, or only one") {
    auto f = good;
    f.worst = 6_pain;
    auto twice = report<pp::cat, pp::resting_position, pp::resting_position>(61, f);
    auto const got = record_session(asked_on(60), her(), twice);
    REQUIRE(got.fault == report_fault::exercise_twice);
    CHECK(is_taken_out(got.state, exercise_at<pp::resting_position>));
    CHECK(is_taken_out(got.state, exercise_at<pp::cat>));
    CHECK_FALSE(is_taken_out(got.state, exercise_at<pp::eagle>));
    CHECK_FALSE(is_taken_out(got.state, 65'535));
}

TEST_CASE("A state that says of an exercise with a ladder that it was taken out alone is damaged") {
    state s = asked_on(60);
    s.last_done[exercise_at<pp::resting_position>] = state::taken_out;
    CHECK(detail::is_intact(s));
    s.last_done[exercise_at<pp::resting_position>] = -3;
    CHECK_FALSE(detail::is_intact(s));
    s.last_done[exercise_at<pp::resting_position>] = -1;
    s.last_done[exercise_at<pp::cat>] = state::taken_out;
    CHECK_FALSE(detail::is_intact(s));
}

TEST_CASE("An easier form takes the place of one that is closed, and of none that is open and did no harm") {
    rung_table const& t = rungs<pp::cat>();
    state const s = standing_at<pp::cat>({.at = t.start[2]}, 50);
    auto const form_after = [&](screening<C> const& screened, std::size_t member, feedback_class seen) {
        state now = s;
        now.day = 60;
        detail::replace_by_easier_form(now, screened, family<pp::cat>(), member, seen);
        std::size_t const form = t.member[now_of<pp::cat>(now).at];
        CHECK((now.families[family<pp::cat>()].last_change == 60) == (form != 2));
        return form;
    };
    auto const well = screen(her()), wrist = screen(her().yes<pp::wrist_thumb_tendon>());
    auto const harm = good_session.with(observed::pain_high);
    CHECK(form_after(well, 0, good_session) == 2);
    CHECK(form_after(wrist, 0, good_session) == 0);
    CHECK(form_after(wrist, 1, good_session) == 1);
    CHECK(form_after(well, 1, harm) == 1);
    CHECK(form_after(well, 2, harm) == 2);
}

TEST_CASE("What was closed by its own report was not done as planned, and counts as no full session") {
    auto f = good;
    f.before = 7_pain;
    state s = after(asked_on(60), report<pp::cat>(61));
    REQUIRE(now_of<pp::cat>(s).full == 1);
    auto const got = record_session(s, her(), report<pp::cat>(63, f));
    CHECK(got.items[0].not_as_planned);
    CHECK(now_of<pp::cat>(got.state).full == 0);
    CHECK(got.state.families[family<pp::cat>()].last_done == 63);
    // What was not done was last done before.
    auto const skipped = after(s, report<pp::cat>(63, {.done = completion::not_done, .sign = no_stop_sign}));
    CHECK(skipped.families[family<pp::cat>()].last_done == 61);
    CHECK(now_of<pp::cat>(skipped).full == 1);
}

TEST_CASE(
    "A decision says from which dose to which: none where the exercise was taken out; and where there is no higher") {
    rung_table const& t = rungs<pp::cat>();
    state s = standing_at<pp::cat>({.at = t.last[2], .full = 2}, 60);
    s.class_began.fill(40);
    s.began = 60;
    s.families[family<pp::cat>()].last_change = 50;
    auto const top = record_session(s, her(), report<pp::cat>(62)).items[0];
    CHECK(top.nothing_higher);
    CHECK(top.from == t.last[2]);
    CHECK(top.to == t.last[2]);
    auto const out = record_session(s, her(), report<pp::cat>(62, with_sign<pp::sign::pain_down_the_leg>())).items[0];
    CHECK(out.made == decision::remove);
    CHECK(progression_table<C>[family<pp::cat>()].policy->rules[out.rule].id == "stop-sign-removes");
    CHECK(out.from == t.last[2]);
    CHECK(out.to == ladder_state::never_done);
}

TEST_CASE("A sign that is told afterwards eases, or takes out, what was done in the last session, and locks nothing") {
    auto const told = [](state const& s, stop_sign_report const& sign, profile<C> const& who = her()) {
        return record_session(s, who, session_report{.day = 64_days, .sign = sign}).state;
    };
    state s = asked_on(60);
    s = after(s, report<pp::cat>(61));
    s = after(s, report<pp::eagle, pp::letter_t, pp::pelvic_floor_squeeze>(63));
    state const eased = told(s, eases), out = told(s, removes);
    CHECK(eased.lock == lock_reason::none);
    CHECK(out.lock == lock_reason::none);
    CHECK(now_of<pp::cat>(eased) == now_of<pp::cat>(s));
    CHECK(now_of<pp::cat>(out) == now_of<pp::cat>(s));
    CHECK(now_of<pp::eagle>(eased).at < now_of<pp::eagle>(s).at);
    CHECK(now_of<pp::letter_t>(eased).at < now_of<pp::letter_t>(s).at);
    CHECK(now_of<pp::pelvic_floor_squeeze>(eased).at < now_of<pp::pelvic_floor_squeeze>(s).at);
    CHECK(now_of<pp::eagle>(out).removed == 1);
    CHECK(now_of<pp::letter_t>(out).removed == 1);
    CHECK(now_of<pp::pelvic_floor_squeeze>(out).removed == 1);
    CHECK(out.families[family<pp::eagle>()].last_regress == 64);
    CHECK(told(s, no_stop_sign).families == s.families);
    // What was taken out before stays so, and what was never begun has nothing to ease.
    CHECK(now_of<pp::eagle>(told(out, eases)) == now_of<pp::eagle>(out));
    state unknown = s;
    unknown.families[family<pp::eagle>()].now = {};
    CHECK(now_of<pp::eagle>(told(unknown, eases)) == ladder_state{});
    // Also of a session on the first day that there is.
    state const early = standing_at<pp::letter_t>({.at = rungs<pp::letter_t>().start[1]}, 0);
    CHECK(now_of<pp::letter_t>(told(early, removes)).removed == 1);
    // The form before is one where it is permitted, though its chair is not there.
    auto bare = her();
    bare.raw().equipment = 0;
    state const low = standing_at<pp::cat>({.at = rungs<pp::cat>().first[1]}, 63);
    CHECK(rungs<pp::cat>().member[now_of<pp::cat>(told(low, eases, bare)).at] == 0);
    CHECK(now_of<pp::cat>(told(low, eases, bare)).removed == 0);
    CHECK(now_of<pp::cat>(told(low, eases, her().yes<pp::coccyx_pain>())).removed == 1);
    state const lowest = standing_at<pp::cat>({.at = 0}, 63);
    CHECK(now_of<pp::cat>(told(lowest, eases)).removed == 1);
}

TEST_CASE("The work of an exercise is that of today's dose, and of what was not the person's form its starting dose") {
    auto const work = []<class Exercise>(Exercise, ladder_state const& now, completion done = completion::as_planned,
                                         screening<C> const& before = screen(her())) {
        state s;
        s.day = 60;
        s.families[family<Exercise>()].now = now;
        auto f = good;
        f.done = done;
        return detail::work_of_item(s, before, {exercise_at<Exercise>, f});
    };
    auto const start = []<class Exercise>(Exercise) {
        return volume_of(starting_dose(*row_of(exercise_at<Exercise>).dose));
    };
    rung_table const& cat = rungs<pp::cat>();
    rung_table const& eagle = rungs<pp::eagle>();
    CHECK(work(pp::cat{}, {.at = cat.first[2]}, completion::not_done) == 0);
    CHECK(work(pp::cat{}, {.at = cat.first[2]}, completion::partly) == cat.volume[cat.first[2]]);
    CHECK(work(pp::pelvic_floor_squeeze{}, {.at = 0}) == 0);
    for (std::uint8_t const rung : {cat.first[2], cat.last[2]})
        CHECK(work(pp::cat{}, {.at = rung}) == cat.volume[rung]);
    for (std::uint8_t const rung : {eagle.first[1], eagle.last[1]})
        CHECK(work(pp::eagle{}, {.at = rung}) == eagle.volume[rung]);
    REQUIRE(cat.volume[cat.first[2]] != start(pp::cat{}));
    CHECK(work(pp::cat{}, {}) == start(pp::cat{}));
    // An easier form as next() offers it: at its start, or less where the harder one had less work.
    CHECK(work(pp::cat_chair{}, {.at = cat.last[2]}) == cat.volume[cat.start[0]]);
    CHECK(work(pp::cat_chair{}, {.at = cat.first[2]}) == cat.volume[cat.first[0]]);
    // A harder one than hers, one that was taken out, and one that was not open.
    CHECK(work(pp::cat{}, {.at = cat.last[0]}) == start(pp::cat{}));
    CHECK(work(pp::cat{}, {.at = cat.first[2], .removed = 1}) == start(pp::cat{}));
    CHECK(work(pp::cat{}, {.at = cat.first[2]}, completion::as_planned, closed()) == start(pp::cat{}));
}

namespace {

inline constexpr source_entry made_up{.key = "T", .who = "nobody", .what = "made up for tests", .year = "n.d."};
inline constexpr citation from_nobody = cite(made_up);
/// Stops at every sign, also at one that locks nothing by itself.
struct stops_at_signs {
    static constexpr progression_policy is{.id = "stops-at-signs",
                                           .path = in_turn(add(1_reps)),
                                           .rules = {when(seen(observed::sign_eases), seen(observed::pain_high))
                                                         .then(decision::stop)
                                                         .says("sign-stops", "A sign: stop.", from_nobody),
                                                     rules_about_harm(from_nobody)}};
};
/// One family has it, and the rest has no progression. A mild sign is its first.
struct stricter : C {
    static constexpr std::string_view id = "stricter";
    using stop_signs = regimen::stop_signs<pp::sign::urine_leak, pp::sign::breath_held, pp::sign::pain_in_exercise,
                                           pp::sign::scar_pain_in_exercise>;
    using progressions =
        regimen::progressions<progression<stops_at_signs, ladder<pp::cat_chair, pp::cat_forearms, pp::cat>>>;
};
template <class Exercise>
constexpr auto in_stricter = static_cast<std::uint16_t>(exercise_index<Exercise, stricter>);

}  // namespace

TEST_CASE(
    "Where a policy stops everything is locked by the sign, whether the exercise was begun, or is told of later") {
    auto const who = profile<stricter>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    auto const of_cat = [](int day, exercise_feedback const& f) {
        session_report r = report<>(day);
        r.add({in_stricter<pp::cat>, f});
        return r;
    };
    auto const begun = record_session(training_state<stricter>{}, who, of_cat(61, good)).state;
    REQUIRE(begun.lock == lock_reason::none);
    auto const locked_by = [&](training_state<stricter> const& s, session_report const& r, int sign) {
        auto const got = record_session(s, who, r).state;
        CHECK(got.lock == lock_reason::stop_sign);
        CHECK(static_cast<int>(got.lock_sign) == sign);
        for (auto const& f : got.families) CHECK(f.now.locked == 1);
    };
    for (std::int8_t const sign : {std::int8_t{0}, std::int8_t{1}}) {
        auto f = good;
        f.sign = report_sign<stricter>(static_cast<std::size_t>(sign));
        locked_by(begun, of_cat(63, f), sign);
        locked_by(begun, {.day = 63_days, .sign = f.sign}, sign);
        f.done = completion::not_done;
        locked_by({}, of_cat(63, f), sign);
    }
    auto hurt = good;
    hurt.worst = 8_pain;
    locked_by(begun, of_cat(63, hurt), -1);
}

TEST_CASE("What has no progression is work by its starting dose") {
    auto const screened = screen(profile<stricter>{}.after<pp::vaginal>(60_days).rest_is(answer::no));
    REQUIRE(screened.permits(in_stricter<pp::letter_t>));
    item_report const item{in_stricter<pp::letter_t>, good};
    CHECK(detail::work_of_item(training_state<stricter>{}, screened, item) ==
          volume_of(starting_dose(pp::letter_t::is.dose)));
}

TEST_CASE("The day of a report says whether the catalogue asks about the belly") {
    auto const ankle = screen(profile<tiny::catalogue>{}.after<tiny::sprain>(50_days).rest_is(answer::no));
    exercise_row const& heel = view_of<tiny::catalogue>.exercises[0];
    CHECK_FALSE(detail::context_for(training_state<tiny::catalogue>{}, ankle, session_report{}, heel).belly_asked);
    CHECK(detail::context_for(asked_on(60), screen(her()), report<pp::cat>(60), row_of(exercise_at<pp::cat>))
              .belly_asked);
}

TEST_CASE("A sign that takes out, told afterwards, takes out what moved in the last session and is in no ladder") {
    using ankle = training_state<tiny::catalogue>;
    auto const screened = screen(profile<tiny::catalogue>{}.after<tiny::sprain>(50_days).rest_is(answer::no));
    // Heel raises standing, seated and lying: the last is no load.
    auto const after_sign = [&](std::array<std::int16_t, 3> done, std::int16_t last_session,
                                stop_sign_report const& sign) {
        ankle s;
        s.day = 50;
        s.last_done = done;
        s.last_session = last_session;
        detail::ease_last_session(s, screened, sign);
        return s.last_done;
    };
    using last = std::array<std::int16_t, 3>;
    constexpr std::int16_t out = ankle::taken_out;
    CHECK(after_sign({10, 10, 10}, 10, removes) == last{out, out, 10});
    CHECK(after_sign({10, 8, 10}, 10, removes) == last{out, 8, 10});
    CHECK(after_sign({8, 10, 8}, 10, removes) == last{8, out, 8});
    CHECK(after_sign({0, 0, 0}, 0, removes) == last{out, out, 0});
    CHECK(after_sign({-1, -1, -1}, -1, removes) == last{-1, -1, -1});
    CHECK(after_sign({10, 10, 10}, 10, eases) == last{10, 10, 10});
}

TEST_CASE("An exercise that there is not was never taken out, whatever stands behind the last one") {
    state s;
    s.families[0].now = {.at = 0xfe, .full = 0xff};  // as taken_out, were it read as a day
    CHECK_FALSE(is_taken_out(s, state::n_exercises));
    CHECK_FALSE(is_taken_out(s, 65'535));
}

TEST_CASE("What is out already is not taken out again, and a stop of what was not begun locks by itself") {
    auto hurt = good;
    hurt.worst = 6_pain;
    state const out = record_answers(after(asked_on(60), report<pp::resting_position>(61, hurt)), her(), 62_days).state;
    auto const again = record_session(out, her(), report<pp::resting_position>(62, hurt)).items[0];
    CHECK(again.made == decision::hold);
    CHECK(again.not_as_planned);
    state s = asked_on(60);
    item_decision told{.exercise = static_cast<std::uint16_t>(exercise_at<pp::cat>),
                       .seen = good_session.with(observed::sign_locks)};
    detail::decide_not_begun(s, family<pp::cat>(), locks, told);
    CHECK(told.made == decision::stop);
    CHECK(s.lock == lock_reason::stop_sign);
    CHECK(s.lock_sign == locks.sign);
}
