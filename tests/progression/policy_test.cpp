// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Policies: how a rule is written and when it holds, what the rules about harm make of each report, and what a policy
// that leaves something out is taken to mean.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/ladder_decision.hpp>
#include <regimen/progression/policy.hpp>

#include <array>
#include <set>
#include <string>
#include <string_view>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

constexpr source_entry handbook{.key = "H", .who = "nobody", .what = "made up for tests", .year = "n.d."};
constexpr citation from_handbook = cite(handbook);
constexpr auto harm() { return rules_about_harm(from_handbook); }

/// What the first rule that holds decides; hold where none does.
template <std::size_t N>
constexpr decision decided(std::array<progression_rule, N> const& rules, feedback_class c,
                           ladder_state const& s = {.at = 0},
                           moment const& m = {.since_rise = 100, .since_regress = 100}) {
    policy_view p;
    p.rules = rules;
    std::uint32_t const open = rules_met_by(p, c);
    for (std::size_t i = 0; i < N; ++i) {
        if (((open >> i) & 1U) != 0 && detail::guards_hold(rules[i], s, m)) return rules[i].act;
    }
    return decision::hold;
}

struct bare {
    static constexpr progression_policy is{
        .id = "bare", .path = in_turn(add(1_reps)), .rules = when().then(decision::hold).says("a", "b", from_handbook)};
};
struct full {
    static constexpr progression_policy is{.id = "full",
                                           .path = in_turn(add(1_reps)),
                                           .rules = bare::is.rules,
                                           .counts{.full = seen(observed::beyond)},
                                           .eased_sessions = 5,
                                           .hoped_for = good_session.with(observed::effort_easy)};
};
struct stricter : tiny::catalogue {
    static constexpr regimen::progression_limits progression_limits{.days_between_rises = 14, .most_percent = 10};
};

}  // namespace

TEST_CASE("a rule holds when one of its sets does, and one without any holds always") {
    constexpr std::array rules{
        when(seen(observed::pain_high), seen(observed::worse) & seen(observed::exhausted)).then(decision::regress)};
    HOLDS(decided(rules, good_session) == decision::hold);
    HOLDS(decided(rules, good_session.with(observed::pain_high)) == decision::regress);
    HOLDS(decided(rules, good_session.with(observed::worse)) == decision::hold);
    HOLDS(decided(rules, good_session.with(observed::worse).with(observed::exhausted)) == decision::regress);
    HOLDS(decided(std::array{when().then(decision::remove)}, good_session) == decision::remove);
}

TEST_CASE("the first rule that holds decides") {
    constexpr auto one = when(seen(observed::pain_high)).then(decision::remove);
    constexpr auto other = when().then(decision::advance);
    HOLDS(decided(std::array{one, other}, good_session.with(observed::pain_high)) == decision::remove);
    HOLDS(decided(std::array{other, one}, good_session.with(observed::pain_high)) == decision::advance);
}

TEST_CASE("what a rule asks for besides the report, at its limit and one short of it") {
    constexpr auto rise = when().then(decision::advance);
    constexpr auto holds = [](progression_rule const& r, ladder_state const& s, moment const& m = {}) {
        return detail::guards_hold(r, s, m);
    };
    HOLDS(holds(rise, {}));
    HOLDS(holds(rise.full_sessions(2), {.full = 2}));
    HOLDS(!holds(rise.full_sessions(2), {.full = 1}));
    HOLDS(holds(rise.incomplete_sessions(2), {.incomplete = 2}));
    HOLDS(!holds(rise.incomplete_sessions(2), {.incomplete = 1}));
    HOLDS(holds(rise.after_steps_back(1), {.setbacks = 1}));
    HOLDS(!holds(rise.after_steps_back(1), {.setbacks = 0}));
    HOLDS(holds(rise.unchanged_for(7_days), {}, {.since_rise = 7}));
    HOLDS(!holds(rise.unchanged_for(7_days), {}, {.since_rise = 6}));
    HOLDS(holds(rise.had_regression_within(21_days), {}, {.since_regress = 21}));
    HOLDS(!holds(rise.had_regression_within(21_days), {}, {.since_regress = 22}));
    HOLDS(holds(rise.in_regular_training(), {}));
    HOLDS(!holds(rise.in_regular_training(), {.stage = 1}));
    HOLDS(!holds(rise.in_regular_training(), {.ease = 1}));
    HOLDS(holds(rise.while_returning(), {.stage = 1}));
    HOLDS(!holds(rise.while_returning(), {}));
}

TEST_CASE("a rule says its id, its sentence and its source, and how many rungs it takes") {
    constexpr auto rule = [] { return when().then(decision::advance).says("more", "One more.", from_handbook); };
    HOLDS(rule().id == "more");
    HOLDS(rule().sentence == "One more.");
    HOLDS(rule().sources.size() == 1);
    HOLDS(&rule().sources[0] == &handbook);
    HOLDS(rule().act == decision::advance);
    HOLDS(rule().rungs == 1);
    HOLDS(when().then(decision::step_back, 2).rungs == 2);
    HOLDS(when().act == decision::hold);
}

TEST_CASE("a rule of which nothing is said asks for nothing, and holds the dose") {
    constexpr auto rule = [] { return progression_rule{}; };
    HOLDS(rule().n_any == 0);
    HOLDS(rule().full == 0);
    HOLDS(rule().incomplete == 0);
    HOLDS(rule().setbacks == 0);
    HOLDS(rule().since_rise == 0);
    HOLDS(rule().regressed_within == 0);
    HOLDS(rule().phase == training_phase::any);
    HOLDS(!rule().stays_at_the_floor);
    HOLDS(rule().act == decision::hold);
    HOLDS(rule().rungs == 1);
    HOLDS(when().or_stays().stays_at_the_floor);
}

TEST_CASE("a number that does not fit is the largest that does, which asks the most") {
    HOLDS(when().full_sessions(0).full == 0);
    HOLDS(when().full_sessions(255).full == 255);
    HOLDS(when().full_sessions(256).full == 255);
    HOLDS(when().full_sessions(-1).full == 255);
    HOLDS(when().incomplete_sessions(1'000).incomplete == 255);
    HOLDS(when().after_steps_back(-7).setbacks == 255);
    HOLDS(when().unchanged_for(days::from_value(40'000)).since_rise == 32'767);
    HOLDS(when().had_regression_within(days::from_value(-1)).regressed_within == 32'767);
    HOLDS(when().then(decision::advance, 256).rungs == 255);
}

TEST_CASE("the rules about harm, report by report") {
    struct expected {
        observed seen;
        decision made;
    };
    constexpr std::array table{
        expected{observed::sign_locks, decision::stop},       expected{observed::sign_removes, decision::remove},
        expected{observed::pain_high, decision::regress},     expected{observed::pain_local, decision::regress},
        expected{observed::worse, decision::regress},         expected{observed::sign_eases, decision::regress},
        expected{observed::pain_raised, decision::step_back}, expected{observed::pain_above_before, decision::hold},
        expected{observed::slightly_worse, decision::hold},   expected{observed::partly, decision::hold},
        expected{observed::not_done, decision::hold},         expected{observed::pain_unsaid, decision::hold},
        expected{observed::sign_unsaid, decision::hold},      expected{observed::exhausted, decision::hold}};
    HOLDS([&] {
        for (auto const& e : table) {
            if (decided(harm(), good_session.with(e.seen)) != e.made) return false;
        }
        return true;
    }());
    HOLDS(decided(harm(), good_session) == decision::hold);
}

TEST_CASE("harm for the second time is answered more strictly") {
    constexpr moment lately{.since_rise = 100, .since_regress = 21};
    constexpr moment long_ago{.since_rise = 100, .since_regress = 22};
    constexpr ladder_state fresh{.at = 0};
    HOLDS(decided(harm(), good_session.with(observed::pain_high), fresh, lately) == decision::remove);
    HOLDS(decided(harm(), good_session.with(observed::pain_high), fresh, long_ago) == decision::regress);
    HOLDS(decided(harm(), good_session.with(observed::pain_raised), {.at = 0, .setbacks = 1}) == decision::regress);
    HOLDS(decided(harm(), good_session.with(observed::partly), {.at = 0, .incomplete = 1}) == decision::hold);
    HOLDS(decided(harm(), good_session.with(observed::partly), {.at = 0, .incomplete = 2}) == decision::regress);
    HOLDS(decided(harm(), good_session, {.at = 0, .incomplete = 2}) == decision::hold);
}

TEST_CASE("harm for the second time, rule by rule: at the limit of three weeks, of two sessions and of one step back") {
    constexpr auto answered = [](observed o, ladder_state const& s, std::int32_t since_regress) {
        return decided(harm(), good_session.with(o), s, {.since_rise = 100, .since_regress = since_regress});
    };
    HOLDS(answered(observed::partly, {.at = 0, .incomplete = 2}, 21) == decision::remove);
    HOLDS(answered(observed::partly, {.at = 0, .incomplete = 2}, 22) == decision::regress);
    HOLDS(answered(observed::partly, {.at = 0, .incomplete = 1}, 21) == decision::hold);
    HOLDS(answered(observed::beyond, {.at = 0, .incomplete = 2}, 21) == decision::hold);
    HOLDS(answered(observed::not_done, {.at = 0, .incomplete = 2}, 21) == decision::hold);
    HOLDS(answered(observed::not_done, {.at = 0, .incomplete = 2}, 22) == decision::hold);
    HOLDS(answered(observed::pain_raised, {.at = 0, .setbacks = 1}, 21) == decision::remove);
    HOLDS(answered(observed::pain_raised, {.at = 0, .setbacks = 1}, 22) == decision::regress);
    HOLDS(answered(observed::pain_raised, {.at = 0}, 21) == decision::step_back);
}

TEST_CASE("the more urgent harm decides, whatever else is in the report") {
    constexpr auto all = good_session.with(observed::pain_high).with(observed::worse).with(observed::partly);
    HOLDS(decided(harm(), all.with(observed::sign_locks)) == decision::stop);
    HOLDS(decided(harm(), all.with(observed::sign_removes)) == decision::remove);
    HOLDS(decided(harm(), all) == decision::regress);
}

TEST_CASE("only what is in order everywhere is fit to rise") {
    HOLDS(good_session.in(fit_to_rise()));
    constexpr std::array fine{observed::beyond, observed::effort_easy};
    HOLDS([&] {
        for (std::size_t i = 0; i < n_observed; ++i) {
            auto const o = static_cast<observed>(i);
            bool const expected = good_session.is(o) || o == fine[0] || o == fine[1];
            if (good_session.with(o).in(fit_to_rise()) != expected) return false;
        }
        return true;
    }());
}

TEST_CASE("the rules of a policy stand in the order in which they were given, arrays among them") {
    static constexpr progression_rules more{harm(), when().then(decision::advance).says("x", "y", from_handbook),
                                            when().then(decision::resume).says("z", "y", from_handbook)};
    constexpr item_view<progression_rule> all = more;
    HOLDS(more.size() == harm().size() + 2);
    HOLDS(all[0].id == harm()[0].id);
    HOLDS(all[harm().size()].id == "x");
    HOLDS(all[harm().size() + 1].id == "z");
    HOLDS(progression_rules{}.size() == 0);
}

TEST_CASE("a policy has room for twenty-four rules") {
    constexpr progression_rules most{harm(), harm(), when(), when(), when(), when(), when(), when()};
    HOLDS(most.size() == progression_rules::most);
}

TEST_CASE("what a policy leaves out has the library's meaning") {
    HOLDS(policy_of<bare>.id == "bare");
    HOLDS(policy_of<bare>.rules.size() == 1);
    HOLDS(policy_of<bare>.eased_sessions == 3);
    HOLDS(policy_of<bare>.hoped_for == good_session);
    HOLDS(policy_of<bare>.counts.full == session_counting{}.full);
    HOLDS(policy_of<full>.eased_sessions == 5);
    HOLDS(policy_of<full>.hoped_for.is(observed::effort_easy));
    HOLDS(policy_of<full>.counts.full == seen(observed::beyond));
    HOLDS(policy_of<full>.counts.incomplete == seen(observed::partly));
}

TEST_CASE("what is a full and what an incomplete session, where a policy does not say") {
    constexpr auto counted = [] { return session_counting{}; };
    HOLDS(counted().incomplete == seen(observed::partly));
    HOLDS(good_session.in(counted().full));
    HOLDS(good_session.with(observed::beyond).in(counted().full));
    HOLDS(!good_session.with(observed::partly).in(counted().full));
    HOLDS([] { return policy_view{}.eased_sessions; }() == 3);
}

// Written a second time, as docs/clinical.md has them.
TEST_CASE("the library's own limits: seven days, a fifth, and what is always small enough") {
    constexpr auto limits = [] { return progression_limits{}; };
    HOLDS(limits().days_between_rises == 7);
    HOLDS(limits().most_percent == 20);
    HOLDS(limits().smallest_repetitions == 1);
    HOLDS(limits().smallest_hold_breaths == 1);
    HOLDS(limits().smallest_hold_seconds == 5);
    HOLDS(limits().smallest_tempo_counts == 1);
    HOLDS(limits().smallest_exertion == 1);
    HOLDS(limits().smallest_load_g == 0);
    HOLDS(limits().most_repetitions == 2);
}

TEST_CASE("a catalogue may state its own limits") {
    HOLDS(progression_limits_of<tiny::catalogue>.days_between_rises == 7);
    HOLDS(progression_limits_of<stricter>.days_between_rises == 14);
    HOLDS(progression_limits_of<stricter>.most_percent == 10);
    HOLDS(progression_limits_of<stricter>.most_repetitions == progression_limits{}.most_repetitions);
}

TEST_CASE("decisions have ids of their own") {
    std::set<std::string_view> ids;
    for (auto const d : {decision::hold, decision::advance, decision::resume, decision::step_back, decision::regress,
                         decision::remove, decision::stop})
        ids.insert(id_of(d));
    CHECK(ids.size() == 7);
    CHECK(ids.count("step-back") == 1);
}

TEST_CASE("the gentle policy opens with the rules about harm, and all that it says has a source") {
    auto const& p = policy_of<postpartum::gentle>;
    REQUIRE(p.rules.size() == harm().size() + 2);
    for (std::size_t i = 0; i < harm().size(); ++i) {
        CHECK(p.rules[i].id == harm()[i].id);
        CHECK(p.rules[i].act == harm()[i].act);
    }
    std::set<std::string_view> ids;
    for (progression_rule const& r : p.rules) {
        CHECK(!r.sources.empty());
        CHECK(!r.sentence.empty());
        ids.insert(r.id);
    }
    CHECK(ids.size() == p.rules.size());
}
