// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whatever takes a place or a size from a host is asked with one past the end, with the largest there is, and with what
// a damaged file may hold: it refuses, says nothing, or says that it is not permitted, and neither reads nor writes
// elsewhere. The sanitizers see the rest. routine_test and session_report_test have the containers that are written to.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <cstring>
#include <limits>

#include "catch.hpp"
#include "support/tiny_catalogue.hpp"

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;
using C = postpartum_back;

catalogue_view const& table() { return view_of<C>; }
constexpr std::size_t n_exercises = view_of<C>.exercises.size();
constexpr std::size_t n_conditions = view_of<C>.conditions.size();

/// One past the end, what is past the end of any table, and the largest.
constexpr std::array outside_exercises{n_exercises,
                                       std::size_t{64},
                                       std::size_t{255},
                                       std::size_t{256},
                                       std::size_t{65'535},
                                       std::numeric_limits<std::size_t>::max() / 64,
                                       std::numeric_limits<std::size_t>::max()};
static_assert(n_exercises < 64);

profile<C> her() { return profile<C>{}.after<pp::vaginal>(60_days).rest_is(answer::no).has<equipment::chair>(); }
profile<C> ill() { return her().yes<pp::shoulder_pain>(); }

routine planned() {
    auto const s = screen(her());
    return plan(*s.clearance()).items;
}

}  // namespace

TEST_CASE("screening of an exercise that there is not: forbidden, without a reason, and nothing opens it") {
    for (auto const& who : {her(), ill(), profile<C>{}, her().yes<pp::chest_pain_breathless>()}) {
        auto const s = screen(who);
        for (std::size_t const e : outside_exercises) {
            CAPTURE(e);
            CHECK_FALSE(s.permits(e));
            CHECK(s.verdict_on(e) == verdict{});
            CHECK_FALSE(s.verdict_on(e).permits());
            CHECK_FALSE(s.main_reason(e));
            s.for_each_reason(e, [](reason const&) { FAIL("a reason"); });
            s.for_each_change_that_would_open(e, [](change const&) { FAIL("a change"); });
            CHECK(s.nearest_permitted_variant(e) == -1);
            if (auto const* ok = s.clearance()) CHECK_FALSE(ok->permits(e));
        }
    }
}

TEST_CASE("answers to questions that there are not change nothing and were not asked") {
    for (std::size_t const c :
         {n_conditions, most_conditions, most_conditions + 1, std::numeric_limits<std::size_t>::max()}) {
        CAPTURE(c);
        auto who = her();
        CHECK(who.answered(c, answer::yes) == who);
        CHECK(who.cleared(c) == who);
        CHECK(who.answer_to(c) == answer::not_asked);
        if (c >= most_conditions) {
            who.raw().set(c, answer::yes);
            CHECK(who == her());
            CHECK(who.raw().get(c) == answer::not_asked);
        }
        CHECK_FALSE(training_state<C>{}.reports(c));
    }
    CHECK(screen(profile<C>{}.after_mode(99, 60_days)).refused() == refusal::mode_unstated);
    auto strange = her();
    strange.raw().mode = 300;
    CHECK(screen(strange).refused() == refusal::mode_unstated);
    auto asked = questions_for(profile<C>{});
    REQUIRE(asked.size() != 0);
    CHECK(asked[asked.size()] == n_conditions);
    CHECK(asked[std::numeric_limits<std::size_t>::max()] == n_conditions);
    CHECK_FALSE(asked.add(n_conditions));
    while (asked.add(0)) {}
    CHECK(asked.size() == n_conditions);
    CHECK_FALSE(asked.add(0));
}

TEST_CASE("a request knows nothing of exercises that there are not, and leaves them out") {
    request<C> const wish;
    for (std::size_t const e : outside_exercises) {
        CAPTURE(e);
        CHECK(wish.done(e, 1_days).dosed(e, {.repetitions = 3}).without(e).dose_of(0) == wish.dose_of(0));
        CHECK(wish.leaves_out(e));
        CHECK(wish.dose_of(e) == dose_today{});
        CHECK(wish.work_of(e) == 0);
        CHECK(wish.freshness(e) == 0);
        CHECK(wish.since_done(e) == 0_days);
        CHECK_FALSE(wish.rested(e));
    }
}

TEST_CASE("goals: eight fit, and of a damaged number no more are read") {
    goal_list full;
    for (std::size_t i = 0; i != goal_list::capacity; ++i) CHECK(full.add({.purpose = 0}));
    CHECK_FALSE(full.add({}));
    for (int const size : {9, 64, 255}) {
        CAPTURE(size);
        goal_list damaged = full;
        damaged.size = static_cast<std::uint8_t>(size);
        CHECK_FALSE(damaged.add({}));
        CHECK(damaged.view().size() == goal_list::capacity);
        auto who = her();
        who.raw().goals = damaged;
        auto const s = screen(who);
        auto const made = plan(*s.clearance(), {}, {2'000});
        CHECK(made.found());
        CHECK(made.goals.size == goal_list::capacity);
        auto spoilt = made;
        spoilt.goals.size = static_cast<std::uint8_t>(size);
        spoilt.uncovered = 255;
        for (std::size_t const g : {std::size_t{8}, std::size_t{200}, std::numeric_limits<std::size_t>::max()})
            CHECK_FALSE(why_uncovered(*s.clearance(), {}, spoilt, g, {0}));
        auto const state = record_answers(training_state<C>{}, who, 60_days).state;
        CHECK(next(state, who, 60_days).plan.found());
        // On a day for strength the goals are gone through once more.
        CHECK(detail::wants_strength(request<C>{}, damaged).goals().size == goal_list::capacity);
    }
}

TEST_CASE("a dose of a damaged size lasts and weighs as much as there is room for, and fits no exercise") {
    for (int const size : {5, 16, 200, 255}) {
        CAPTURE(size);
        auto d = starting_dose(*table().exercises[0].dose);
        auto four = d;
        d.size = static_cast<std::uint8_t>(size);
        four.size = 4;
        CHECK(d.view().size() == 4);
        CHECK(duration(d) == duration(four));
        CHECK(volume_of(d) == volume_of(four));
        CHECK(detail::exertion_of(d) == detail::exertion_of(four));
        for (auto const& e : table().exercises) CHECK_FALSE(detail::within_ceiling(d, *e.dose));
        CHECK_FALSE(detail::no_more_than(d, d));
        auto r = planned();
        r.items[1].dose = d;
        CHECK_FALSE(first_fault(table(), composition_of<C>, r.view(), {}).sound);
    }
    for (std::size_t const rung : {std::size_t{96}, std::size_t{255}, std::numeric_limits<std::size_t>::max()}) {
        auto const& p = progression_table<C>[0];
        CHECK(dose_at_rung(p.doses[0], p.policy->path, rung) ==
              dose_at_rung(p.doses[0], p.policy->path, path_of(p.doses[0], p.policy->path).size - 1));
    }
}

TEST_CASE("a routine with places of no catalogue is not sound, and everything about it can be asked") {
    auto const s = screen(her());
    auto const& ok = *s.clearance();
    struct damage {
        routine_item item;
        composition_fault fault;
    };
    auto const first = planned()[1];
    std::array const all{
        damage{{static_cast<std::uint16_t>(n_exercises), first.in, first.position, first.dose},
               composition_fault::not_permitted},
        damage{{65'535, first.in, first.position, first.dose}, composition_fault::not_permitted},
        damage{{first.exercise, first.in, static_cast<std::uint8_t>(table().positions.size()), first.dose},
               composition_fault::position_unknown},
        damage{{first.exercise, first.in, 255, first.dose}, composition_fault::position_unknown},
        damage{{first.exercise, static_cast<block>(5), first.position, first.dose}, composition_fault::wrong_block},
        damage{{first.exercise, static_cast<block>(255), first.position, first.dose}, composition_fault::wrong_block},
    };
    for (auto const& [item, fault] : all) {
        for (std::size_t const at : {std::size_t{0}, std::size_t{1}, planned().size - 1}) {
            CAPTURE(static_cast<int>(fault), at);
            auto r = planned();
            r.items[at] = item;
            auto const v = first_fault(table(), composition_of<C>, r.view(), {});
            CHECK_FALSE(v.sound);
            CHECK(v.finding.fault == fault);
            CHECK(v.finding.item == static_cast<std::int32_t>(at));
            CHECK_FALSE(explain(table(), r.view(), v.finding).sentence.empty());
            CHECK(total_time(table(), composition_of<C>, r.view()) > 0_s);
            CHECK(transition_between(table(), composition_of<C>, r[at], r[1 - std::min<std::size_t>(at, 1)]).time ==
                  0_s);
            auto settled = r;
            choose_start_positions(table(), std::span(settled.items).first(settled.size));
            if (fault == composition_fault::not_permitted) CHECK(settled == r);
            auto const again = readmit(r, ok);
            CHECK(again.n_withdrawn != 0);
            for (std::size_t place = 0; place != r.size + 2; ++place) (void)alternatives(ok, {}, r, place);
            plan_result made = plan(ok, {}, {0});
            made.items = r;
            for (std::size_t const e : outside_exercises) CHECK(why_not(ok, {}, made, e, {0}).why == left_out::unknown);
            CHECK_FALSE(id_of(item.in) == "settle");
        }
    }
    auto huge = planned();
    huge.size = std::numeric_limits<std::size_t>::max();
    CHECK(total_time(table(), composition_of<C>, huge.view()) > 0_s);
    CHECK(alternatives(ok, {}, huge, 3).size == 0);
    CHECK(alternatives(ok, {}, planned(), std::numeric_limits<std::size_t>::max()).size == 0);
    plan_result empty;
    CHECK(why_not(ok, {}, empty, exercise_index<pp::cat_chair, C>, {0}).why != left_out::it_is_in_it);
    suggestions few;
    few.size = 99;
    CHECK(few.view().size() == suggestions::capacity);
    alternatives_list others;
    others.size = 99;
    CHECK(others.view().size() == alternatives_list::capacity);
}

TEST_CASE("sentences about what there is not say so, or nothing") {
    auto const s = screen(ill());
    auto const& ok = *s.clearance();
    for (std::size_t const e : outside_exercises) {
        CAPTURE(e);
        CHECK(explain(s, e, verdict{}) == english.unknown_item);
        CHECK(explain(s, e, reason{.kind = reason_kind::gate_shut, .day = 3_days}) == english.unknown_item);
        CHECK_FALSE(explain(ok, e, why_left_out{left_out::worth_less, 3}).sentence.empty());
        withdrawal const w{{.exercise = static_cast<std::uint16_t>(std::min<std::size_t>(e, 65'535)), .position = 255},
                           withdrawal_kind::not_permitted};
        CHECK_FALSE(explain(ok, w).sentence.empty());
    }
    for (int kind = 0; kind != 12; ++kind) {
        for (std::int32_t const at :
             {-1, 9'999, std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::min()}) {
            CAPTURE(kind, at);
            reason const r{.kind = static_cast<reason_kind>(kind), .rule = at, .condition = at, .demand = at};
            (void)explain(s, 0, r);
            (void)explain(s, change{.kind = static_cast<change_kind>(kind), .condition = at});
            (void)explain(s, applied_rule{at, at, because::of_answer, urgency::clear});
            (void)explain<C>(suggestion{static_cast<suggestion::kind>(kind), 0_s, at});
            for (int fault = 0; fault != 40; ++fault) {
                composition_finding const f{static_cast<composition_fault>(fault), at, at, at, at};
                auto const r2 = planned();
                (void)explain(table(), r2.view(), f);
            }
        }
    }
    for (int kind = 0; kind != 256; ++kind) {
        (void)explain(ok, 0, why_left_out{static_cast<left_out>(kind), 0});
        (void)explain(ok, withdrawal{{}, static_cast<withdrawal_kind>(kind)});
        (void)explain(static_cast<urgency>(kind));
        plan_result p;
        p.obstacle = static_cast<plan_obstacle>(kind);
        (void)explain(p);
    }
    // Ids of values that there are not are empty.
    CHECK(id_of(static_cast<block>(5)).empty());
    CHECK(id_of(static_cast<day_kind>(200)).empty());
    CHECK(id_of(static_cast<decision>(200)).empty());
    CHECK(id_of(static_cast<urgency>(200)).empty());
    CHECK(id_of(static_cast<evidence>(200)).empty());
    CHECK(rule_of(static_cast<composition_fault>(200)).empty());
}

TEST_CASE("a decision that was stored and damaged is explained without looking elsewhere") {
    for (int const family : {-1, 0, static_cast<int>(progression_table<C>.size()), 30'000, -30'000}) {
        for (int const rule : {0, 31, 200, 255}) {
            for (std::size_t const e : {std::size_t{0}, n_exercises, std::size_t{65'535}}) {
                for (int const made : {0, 6, 7, 255}) {
                    item_decision const d{.exercise = static_cast<std::uint16_t>(e),
                                          .family = static_cast<std::int16_t>(family),
                                          .made = static_cast<decision>(made),
                                          .rule = static_cast<std::uint8_t>(rule),
                                          .from = 200,
                                          .to = 201};
                    CHECK_FALSE(explain_decision<C>(d).sentence.empty());
                    (void)what_would_differ<C>(d);
                }
            }
        }
    }
    training_state<C> s;
    s.lock = lock_reason::stop_sign;
    for (int const sign : {-128, -1, 64, 127}) {
        s.lock_sign = static_cast<std::int8_t>(sign);
        CHECK_FALSE(explain_today(today<C>{.kind = day_kind::locked}, s).sentence.empty());
    }
}

TEST_CASE("a class has no values but its own") {
    for (int o = static_cast<int>(n_observed); o != 256; ++o) {
        auto const value = static_cast<observed>(o);
        CHECK_FALSE(good_session.is(value));
        CHECK(good_session.with(value) == good_session);
        CHECK(seen(value) == feedback_set{});
    }
    for (int f = static_cast<int>(n_feedback_fields); f != 256; ++f)
        (void)good_session.value(static_cast<feedback_field>(f));
    for (std::size_t const d : {std::size_t{64}, std::size_t{65}, std::numeric_limits<std::size_t>::max()})
        CHECK(table().exercises[0].level(d) == 0);
    CHECK_FALSE(table().exercises[0].wants(static_cast<intent>(200)));
}

TEST_CASE("a rung that a ladder does not have: no dose, no rise, and no decision") {
    auto const& p = progression_table<C>[0];
    auto const& t = rung_tables<C>[0];
    for (int const at : {static_cast<int>(t.size), 96, 200, 254}) {
        for (int const stage : {0, 5, 6, 255}) {
            CAPTURE(at, stage);
            ladder_state const damaged{.at = static_cast<std::uint8_t>(at), .stage = static_cast<std::uint8_t>(stage)};
            CHECK(rung_today(t, damaged) == ladder_state::never_done);
            CHECK(rung_today(t, damaged, dose_share::light) == ladder_state::never_done);
            CHECK(t.rung_in_form(static_cast<std::size_t>(at)) == 0);
            auto now = damaged;
            CHECK_FALSE(pass_gap(t, now, 20, true));
            CHECK_FALSE(withdraw_to(t, now, 0));
            CHECK(now == damaged);
            auto const decided = decide_on_ladder(t, *p.policy, tops_of(*p.policy), damaged, ~std::uint32_t{0},
                                                  count_of(p.policy->counts, good_session), {.next_open = true});
            CHECK(decided.now == damaged);
            CHECK(decided.made == decision::hold);
            confirm(t, now);
            CHECK(now == ladder_state{});
        }
    }
    // A stage that there is not is the lowest.
    ladder_state back{.at = t.last[0], .stage = 4};
    auto const half = rung_today(t, back);
    back.stage = 77;
    CHECK(rung_today(t, back) == half);
    CHECK(pass_gap(t, back, 10, true));
    CHECK(t.rung_in_form(std::numeric_limits<std::size_t>::max()) == 0);
}

TEST_CASE("a list of sources: behind the last one there is nothing") {
    source_list const& sources = *table().exercises[0].source;
    CHECK_FALSE(sources[0].key.empty());
    for (std::size_t const i : {sources.size(), std::size_t{12}, std::numeric_limits<std::size_t>::max()})
        CHECK(sources[i].key.empty());
}

TEST_CASE("a sign that there is not locks, also where a catalogue has none, and no ladders") {
    using T = tiny::catalogue;
    for (std::size_t const sign : {std::size_t{0}, std::size_t{127}, std::numeric_limits<std::size_t>::max()}) {
        session_report r{.day = 60_days, .sign = report_sign<T>(sign)};
        CHECK(record_session(training_state<T>{}, profile<T>{}, r).state.lock == lock_reason::stop_sign);
        r.size = std::numeric_limits<std::size_t>::max();
        CHECK(record_session(training_state<T>{}, profile<T>{}, r).state.lock == lock_reason::stop_sign);
    }
}
