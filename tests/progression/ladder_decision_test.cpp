// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a report makes of a ladder state, against tables that were written by hand. The gentle policy is the table of
// docs/progression/ladder_decision.md, line by line.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/ladder_decision.hpp>
#include <regimen/progression/policy_kinds.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

#include "support/both_times.hpp"
#include "support/rule_in_words.hpp"
#include "support/walk.hpp"

using namespace regimen;
using regimen_tests::made_by;
using regimen_tests::row_over;
using regimen_tests::walk;

namespace {

constexpr source_entry handbook{.key = "H", .who = "nobody", .what = "made up for tests", .year = "n.d."};
constexpr citation from_handbook = cite(handbook);
constexpr auto stay = decision::hold;

// Two forms. Repetitions at the rungs 0 to 4: 2 3 4 5 6, starting at 4; at 5 to 9: 1 2 3 4 5, starting at 3.
constexpr dose_range easier = one_set * range(4_reps, 6_reps);
constexpr dose_range harder = one_set * range(3_reps, 5_reps);
using policy = made_by<[] { return kinds::linear<add(1_reps)>("made-up", from_handbook); }>;
constexpr policy_view const& p = policy_of<policy>;
constexpr progression_row row = [] {
    progression_row r = row_over(p, {&easier, &harder}, 2);
    r.effort[1] = 3;
    return r;
}();
constexpr rung_table t = rungs_of(row);

constexpr feedback_class good = good_session;
constexpr moment any_time{.since_rise = 100, .since_regress = 100, .next_open = true, .previous_open = true};

/// What a class of reports makes of a ladder state.
constexpr ladder_decision after(ladder_state const& s, feedback_class c, moment const& m = any_time) {
    return decide_on_ladder(t, p, tops_of(p), s, rules_met_by(p, c), count_of(p.counts, c), m);
}
constexpr moment closed(moment m = any_time) {
    m.next_open = m.previous_open = false;
    return m;
}
constexpr moment young() { return {.since_rise = 6, .since_regress = 100, .next_open = true, .previous_open = true}; }
/// What some rules make of a ladder state, those of `met`.
template <std::size_t N>
constexpr ladder_decision by_rules(std::array<progression_rule, N> const& rules, ladder_state const& s,
                                   std::uint32_t met = 1, feedback_class c = good) {
    policy_view some;
    some.path = policy::is.path.value;
    some.rules = rules;
    return decide_on_ladder(t, some, {.full = 2, .incomplete = 2, .setbacks = 1}, s, met, count_of(some.counts, c),
                            any_time);
}
/// A decision that a policy of one rule makes.
constexpr ladder_decision by(decision d, ladder_state const& s, moment const& m = any_time, int rungs = 1) {
    std::array const rules{when().then(d, rungs)};
    policy_view one;
    one.path = policy::is.path.value;
    one.rules = rules;
    return decide_on_ladder(t, one, {.full = 2, .incomplete = 2, .setbacks = 1}, s, 1, count_of(one.counts, good), m);
}

}  // namespace

TEST_CASE("a rise: two full sessions, a week, everything in order") {
    HOLDS(after({.at = 2}, good).made == stay);
    HOLDS(after({.at = 2}, good).now == ladder_state{.at = 2, .full = 1});
    HOLDS(after({.at = 2, .full = 1}, good).made == decision::advance);
    HOLDS(after({.at = 2, .full = 1}, good).now == ladder_state{.at = 3});
    HOLDS(after({.at = 2, .full = 1}, good).changed_dose);
    HOLDS(p.rules[after({.at = 2, .full = 1}, good).rule].id == "full-sessions");
    HOLDS(after({.at = 2, .full = 1}, good, young()).made == stay);
    HOLDS(after({.at = 2, .full = 1}, good, young()).now.full == 2);
    HOLDS(!after({.at = 2, .full = 1}, good, young()).changed_dose);
    HOLDS(!after({.at = 2, .full = 1}, good).nothing_higher);
    HOLDS(after({.at = 2, .full = 2}, good, young()).now.full == 2);
}

TEST_CASE("nothing rises on a report that lacks one thing, whatever it is") {
    HOLDS([&] {
        for (std::size_t i = 0; i < n_observed; ++i) {
            feedback_class const c = good.with(static_cast<observed>(i));
            decision const made = after({.at = 2, .full = 2}, c).made;
            if ((made == decision::advance) != c.in(fit_to_rise())) return false;
        }
        return true;
    }());
}

TEST_CASE("a rise at the top of a form leads to the next, at no more work than before") {
    HOLDS(after({.at = 4, .full = 1}, good).now == ladder_state{.at = 7});
    HOLDS(by(decision::advance, {.at = 4}).now.at == 7);
    HOLDS(after({.at = 4, .full = 1}, good, closed()).nothing_higher);
    HOLDS(after({.at = 4, .full = 1}, good, closed()).made == stay);
    HOLDS(after({.at = 4, .full = 1}, good, closed()).now == ladder_state{.at = 4, .full = 2});
    HOLDS(after({.at = 9, .full = 1}, good).nothing_higher);
    HOLDS(after({.at = 9, .full = 1}, good).now.at == 9);
    HOLDS(!after({.at = 9, .full = 1}, good).changed_dose);
    HOLDS(by(decision::advance, {.at = 2}, any_time, 2).now.at == 4);
    HOLDS(by(decision::advance, {.at = 3}, any_time, 2).now.at == 4);
}

TEST_CASE("what counts as a full session, and what breaks the row") {
    HOLDS(after({.at = 2, .full = 1}, good.with(observed::effort_above)).now.full == 0);
    HOLDS(after({.at = 2, .full = 1}, good.with(observed::quality_unsaid)).now.full == 0);
    HOLDS(after({.at = 2, .full = 1}, good.with(observed::completion_unsaid)).now.full == 0);
    HOLDS(after({.at = 2, .full = 1}, good.with(observed::not_done)).now.full == 1);
    HOLDS(after({.at = 2, .full = 1}, good.with(observed::exhausted)).now.full == 2);
    HOLDS(after({.at = 4, .full = 0, .stage = 2}, good, young()).now.full == 0);
}

TEST_CASE("incomplete sessions in a row") {
    constexpr auto partly = good.with(observed::partly);
    HOLDS(after({.at = 4}, partly).made == stay);
    HOLDS(after({.at = 4}, partly).now == ladder_state{.at = 4, .incomplete = 1});
    HOLDS(after({.at = 4, .incomplete = 1}, partly).made == decision::regress);
    HOLDS(after({.at = 4, .incomplete = 1}, partly).now == ladder_state{.at = 1, .ease = 3});
    HOLDS(after({.at = 4, .incomplete = 1}, good).now.incomplete == 0);
    HOLDS(after({.at = 4, .incomplete = 1}, good.with(observed::not_done)).now.incomplete == 1);
    HOLDS(after({.at = 4, .incomplete = 1}, good.with(observed::completion_unsaid)).now.incomplete == 1);
}

TEST_CASE("a step back: one rung, at the lowest rung the form before") {
    constexpr auto sore = good.with(observed::pain_raised);
    HOLDS(after({.at = 4, .full = 1}, sore).made == decision::step_back);
    HOLDS(after({.at = 4, .full = 1}, sore).now == ladder_state{.at = 3, .setbacks = 1});
    HOLDS(after({.at = 5}, sore).now.at == 0);
    HOLDS(after({.at = 5}, sore, closed()).now.at == 5);
    HOLDS(by(decision::step_back, {.at = 9}, any_time, 2).now.at == 7);
    HOLDS(by(decision::step_back, {.at = 6}, any_time, 3).now.at == 5);
    // On the way back it goes down from what was done, not from what is aimed at.
    HOLDS(after({.at = 9, .stage = 4}, sore).now == ladder_state{.at = 5, .setbacks = 1});
    HOLDS(after({.at = 9}, sore).now.at == 8);
    HOLDS(after({.at = 9}, sore, {.since_rise = 100, .since_regress = 100, .share = dose_share::light}).now.at == 6);
}

TEST_CASE("a second step back in a row is a regression; a session in between ends the row, a missed one does not") {
    constexpr auto sore = good.with(observed::pain_raised);
    HOLDS(after({.at = 4, .setbacks = 1}, sore).made == decision::regress);
    HOLDS(after({.at = 4, .setbacks = 1}, sore).now == ladder_state{.at = 1, .ease = 3});
    HOLDS(after({.at = 4, .setbacks = 1}, good, young()).now.setbacks == 0);
    HOLDS(after({.at = 4, .setbacks = 1}, good.with(observed::not_done)).now.setbacks == 1);
}

TEST_CASE("a regression halves the work, or leads to the form before, or takes the exercise out") {
    constexpr auto hurt = good.with(observed::pain_high);
    struct expected {
        std::uint8_t from;
        bool open;
        ladder_state to;
    };
    constexpr std::array table{expected{9, true, {.at = 6, .ease = 3}},   expected{8, true, {.at = 6, .ease = 3}},
                               expected{7, true, {.at = 5, .ease = 3}},   expected{6, true, {.at = 5, .ease = 3}},
                               expected{5, true, {.at = 0, .ease = 3}},   expected{5, false, {.at = 5, .removed = 1}},
                               expected{4, true, {.at = 1, .ease = 3}},   expected{3, true, {.at = 0, .ease = 3}},
                               expected{2, true, {.at = 0, .ease = 3}},   expected{1, true, {.at = 0, .ease = 3}},
                               expected{0, true, {.at = 0, .removed = 1}}};
    HOLDS([&] {
        for (auto const& e : table) {
            ladder_decision const decided =
                after({.at = e.from, .full = 2, .incomplete = 1}, hurt, e.open ? any_time : closed());
            decision const made = e.to.removed != 0 ? decision::remove : decision::regress;
            if (decided.now != e.to || decided.made != made || !decided.changed_dose || decided.nothing_higher)
                return false;
        }
        return true;
    }());
    HOLDS(after({.at = 9, .stage = 4}, hurt).now == ladder_state{.at = 5, .ease = 3});
}

namespace {

// Two forms whose rungs are not half of each other: the work of each rung, and where a form begins and starts.
constexpr rung_table steep = [] {
    rung_table out;
    constexpr std::array work{10, 20, 60, 100, 10, 50, 51, 100, 0};
    constexpr std::array form{0, 0, 1, 1, 2, 2, 2, 2, 3};
    for (std::size_t i = 0; i < work.size(); ++i) {
        out.volume[i] = work[i];
        out.member[i] = static_cast<std::uint8_t>(form[i]);
    }
    out.size = work.size();
    out.n_members = 4;
    out.first = {0, 2, 4, 8};
    out.start = {0, 3, 6, 8};
    out.last = {1, 3, 7, 8};
    return out;
}();

}  // namespace

TEST_CASE("a regression asks for half the work and no more: else for the form before, else for the least dose") {
    constexpr auto easier_rung = [](std::uint8_t rung, bool previous_open) {
        return detail::easier_than(steep, rung, previous_open);
    };
    HOLDS(easier_rung(7, true) == 5);   // 50 of 100; 51 are too much
    HOLDS(easier_rung(3, true) == 0);   // 60 of 100 is more than half: the form before
    HOLDS(easier_rung(3, false) == 2);  // or the least of this one
    HOLDS(easier_rung(8, true) == 4);   // what is no work has no half
    HOLDS(easier_rung(8, false) == 8);
}

TEST_CASE("incomplete sessions at the floor: the dose stays, and on the way back the aim comes down to what is done") {
    constexpr auto partly = good.with(observed::partly);
    HOLDS(after({.at = 5, .incomplete = 1}, partly, closed()).made == stay);
    HOLDS(after({.at = 5, .incomplete = 1}, partly, closed()).now == ladder_state{.at = 5, .incomplete = 2});
    HOLDS(after({.at = 0, .incomplete = 1}, partly).now == ladder_state{.at = 0, .incomplete = 2});
    HOLDS(after({.at = 6, .incomplete = 1, .stage = 4}, partly, closed()).made == decision::regress);
    HOLDS(after({.at = 6, .incomplete = 1, .stage = 4}, partly, closed()).now == ladder_state{.at = 5, .ease = 3});
    // Harm takes out where there is nothing easier.
    HOLDS(after({.at = 6, .stage = 4}, good.with(observed::pain_high), closed()).now ==
          ladder_state{.at = 6, .removed = 1});
    HOLDS(after({.at = 6, .stage = 4}, good.with(observed::pain_high), closed()).made == decision::remove);
}

TEST_CASE("two halvings for other reasons within three weeks take it out as well") {
    constexpr moment lately{.since_rise = 21, .since_regress = 21, .next_open = true, .previous_open = true};
    HOLDS(after({.at = 4, .incomplete = 1}, good.with(observed::partly), lately).made == decision::remove);
    HOLDS(after({.at = 4, .setbacks = 1}, good.with(observed::pain_raised), lately).made == decision::remove);
    HOLDS(after({.at = 4}, good.with(observed::pain_raised), lately).made == decision::step_back);
}

TEST_CASE("the second regression within three weeks takes the exercise out") {
    constexpr auto hurt = good.with(observed::pain_high);
    constexpr moment lately{.since_rise = 21, .since_regress = 21, .next_open = true, .previous_open = true};
    constexpr moment before{.since_rise = 22, .since_regress = 22, .next_open = true, .previous_open = true};
    HOLDS(after({.at = 4}, hurt, lately).made == decision::remove);
    HOLDS(after({.at = 4}, hurt, lately).now == ladder_state{.at = 4, .removed = 1});
    HOLDS(!after({.at = 4}, hurt, lately).nothing_higher);
    HOLDS(after({.at = 4}, hurt, before).made == decision::regress);
}

TEST_CASE("after a regression nothing rises for three sessions that took place") {
    walk w(row);
    w.now.at = 4;
    CHECK(w.report(10, good.with(observed::pain_high)) == decision::regress);
    CHECK(w.report(17) == stay);
    CHECK(w.report(20, good.with(observed::not_done)) == stay);
    CHECK(w.now.ease == 2);
    CHECK(w.report(21) == stay);
    CHECK(w.report(24) == stay);
    CHECK(w.now.ease == 0);
    CHECK(w.report(25) == decision::advance);
    CHECK(w.reps() == 4);
}

TEST_CASE("the way back goes stage by stage, from two weeks off and from one") {
    constexpr std::array next{0, 0, 1, 2, 3, 0};
    HOLDS([&] {
        for (std::uint8_t stage = 1; stage < next.size(); ++stage) {
            ladder_decision const decided = after({.at = 9, .stage = stage}, good);
            if (decided.made != decision::resume ||
                decided.now != ladder_state{.at = 9, .stage = static_cast<std::uint8_t>(next[stage])})
                return false;
        }
        return true;
    }());
    HOLDS(after({.at = 9, .stage = 3}, good, young()).made == stay);
    HOLDS(after({.at = 9, .full = 2, .stage = 3}, good.with(observed::pain_unsaid)).made == stay);
}

TEST_CASE("who is on no way back has nothing to resume: the dose is held") {
    HOLDS(by(decision::resume, {.at = 2}).made == stay);
    HOLDS(by(decision::resume, {.at = 2}).nothing_higher);
    HOLDS(by(decision::resume, {.at = 2}).now.stage == 0);
    HOLDS(!by(decision::resume, {.at = 2}).changed_dose);
    HOLDS(by(decision::resume, {.at = 2, .stage = 1}).now.stage == 0);
    HOLDS(by(decision::resume, {.at = 2, .full = 1, .stage = 1}).now.full == 0);  // counted anew from here
}

TEST_CASE("what is removed stays so, and what is locked; only a sign that locks still speaks") {
    constexpr auto locks = good.with(observed::sign_locks);
    HOLDS(after({.at = 4, .full = 1, .removed = 1}, good).now == ladder_state{.at = 4, .full = 1, .removed = 1});
    HOLDS(after({.at = 4, .removed = 1}, good.with(observed::pain_high)).rule == ladder_decision::no_rule);
    HOLDS(after({.at = 4, .removed = 1}, locks).made == decision::stop);
    HOLDS(after({.at = 4, .removed = 1}, locks).now == ladder_state{.at = 4, .removed = 1, .locked = 1});
    HOLDS(after({.at = 4, .locked = 1}, good).now == ladder_state{.at = 4, .locked = 1});
    HOLDS(after({.at = 4, .locked = 1}, good).rule == ladder_decision::no_rule);
    HOLDS(after({.at = 4, .full = 1}, locks).now == ladder_state{.at = 4, .locked = 1});
    HOLDS(after({.at = 4, .full = 1}, good.with(observed::sign_removes)).now == ladder_state{.at = 4, .removed = 1});
    HOLDS(!ladder_state{.at = 4, .removed = 1}.startable());
    HOLDS(!ladder_state{.at = 4, .locked = 1}.startable());
}

TEST_CASE("what is removed is locked by any rule that stops and holds, wherever it stands, and by no other") {
    constexpr ladder_state out{.at = 4, .removed = 1};
    constexpr std::array last{when().then(decision::advance), when().then(decision::stop)};
    HOLDS(by_rules(last, out, 2).now.locked == 1);
    HOLDS(by_rules(last, out, 2).rule == 1);
    HOLDS(by_rules(last, out, 3).rule == 1);
    HOLDS(by_rules(last, out, 1).now == out);
    constexpr std::array guarded{when().full_sessions(2).then(decision::stop)};
    HOLDS(by_rules(guarded, out).now == out);
    HOLDS(by_rules(guarded, {.at = 4, .full = 2, .removed = 1}).now.locked == 1);
    HOLDS(after({.at = 4, .removed = 1}, good.with(observed::sign_locks)).rule == 0);
    // Also where it is at no rung any more.
    HOLDS(after({.removed = 1}, good.with(observed::sign_locks)).now.locked == 1);
}

TEST_CASE("a state that is at no rung of the ladder stays as it is, and nothing is decided") {
    HOLDS([&] {
        for (std::uint8_t const at : {std::uint8_t{10}, std::uint8_t{11}, ladder_state::never_done}) {
            ladder_decision const decided = after({.at = at, .full = 1}, good);
            if (decided.now != ladder_state{.at = at, .full = 1} || decided.rule != ladder_decision::no_rule)
                return false;
        }
        return true;
    }());
}

TEST_CASE("beyond its rules a policy has none, whatever lies there") {
    std::array<progression_rule, 256> all{};
    for (auto& r : all) r = when().then(decision::remove);
    policy_view some;
    some.path = policy::is.path.value;
    some.rules = {all.data(), 1};
    CHECK(decide_on_ladder(t, some, {}, {.at = 4}, 0, {}, any_time).now == ladder_state{.at = 4});
}

TEST_CASE("of a moment and a decision that nothing is said of, nothing is open, long ago, or changed") {
    constexpr auto unsaid = [] { return moment{}; };
    HOLDS(unsaid().since_rise == 0);
    HOLDS(unsaid().since_regress == 0);
    HOLDS(!unsaid().next_open);
    HOLDS(!unsaid().previous_open);
    HOLDS(unsaid().share == dose_share::whole);
    HOLDS([] { return session_count{}; }() == count_of({.full = feedback_set(0), .incomplete = feedback_set(0)}, good));
    HOLDS(!after({.at = 4, .locked = 1}, good).nothing_higher);
    HOLDS(!after({.at = 4, .locked = 1}, good).changed_dose);
}

TEST_CASE("steps back in a row: what did not take place does not end the row, whichever rule held") {
    constexpr std::array holding{when().then(decision::hold)};
    HOLDS(by_rules(holding, {.at = 4, .setbacks = 1}, 1, good.with(observed::not_done)).now.setbacks == 1);
    HOLDS(by_rules(holding, {.at = 4, .setbacks = 1}).now.setbacks == 0);
}

TEST_CASE("a hold changes nothing but the counters") {
    HOLDS(!by(decision::hold, {.at = 4}).nothing_higher);
    HOLDS(by(decision::hold, {.at = 4, .setbacks = 1}).now == ladder_state{.at = 4, .full = 1});
    HOLDS(!by(decision::hold, {.at = 4}).changed_dose);
    HOLDS(by(decision::hold, {.at = 4}).rule == 0);
}

TEST_CASE("counters count as high as the rules of a policy ask") {
    HOLDS(tops_of(p).full == 2);
    HOLDS(tops_of(p).incomplete == 2);
    HOLDS(tops_of(p).setbacks == 1);
    HOLDS(tops_of(policy_view{}).full == 0);
    HOLDS(tops_of(policy_view{}).incomplete == 0);
    HOLDS(tops_of(policy_view{}).setbacks == 0);
}

TEST_CASE("the gentle policy is what docs/progression/ladder_decision.md says, line by line") {
    std::ifstream file(std::string(REGIMEN_TEST_DATA) + "/../../docs/progression/ladder_decision.md");
    REQUIRE(file.good());
    std::string const page{std::istreambuf_iterator<char>(file), {}};
    std::string table;
    std::size_t number = 0;
    for (progression_rule const& r : policy_of<postpartum::gentle>.rules)
        table += regimen_tests::table_line(++number, r) + "\n";
    INFO("the table should be:\n" << table);
    CHECK(page.find("|\n" + table + "\n") != std::string::npos);
}
