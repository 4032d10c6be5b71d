// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What comes back from recording: a decision for each exercise of the report, in its order, with the rule and the doses
// from which and to which; and nothing but the fault where a report was not taken.
#include <regimen/training/item_decision.hpp>

#include <string>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
namespace pp = regimen::postpartum;

constexpr progression_row const& row_of_family(item_decision const& d) {
    return progression_table<C>[static_cast<std::size_t>(d.family)];
}
std::string rule_of_decision(item_decision const& d) {
    return d.rule == ladder_decision::no_rule ? "" : std::string(row_of_family(d).policy->rules[d.rule].id);
}

}  // namespace

TEST_CASE("A decision that was not made holds the dose and names no rule") {
    item_decision const d;
    CHECK(d.made == decision::hold);
    CHECK(d.rule == ladder_decision::no_rule);
    CHECK(d.family == -1);
    CHECK(d.exercise == 0);
    CHECK_FALSE(d.nothing_higher);
    CHECK_FALSE(d.weekly_cap);
    CHECK_FALSE(d.not_as_planned);
}

TEST_CASE("A value that nothing was recorded into has a beginner's state, no fault and no decision") {
    recorded<C> const nothing{};
    CHECK(nothing.fault == report_fault::none);
    CHECK(nothing.size == 0);
    CHECK_FALSE(nothing.known_already);
    CHECK(same_bytes(nothing.state, state{}));
    CHECK(item_decision{}.from == ladder_state::never_done);
    CHECK(item_decision{}.to == ladder_state::never_done);
}

TEST_CASE("There is one decision for each exercise, in the order of the report") {
    auto const got = record_session(asked_on(60), her(), report<pp::letter_t, pp::cat, pp::resting_position>(61));
    REQUIRE(got.size == 3);
    CHECK(got.items[0].exercise == exercise_at<pp::letter_t>);
    CHECK(got.items[1].exercise == exercise_at<pp::cat>);
    CHECK(got.items[2].exercise == exercise_at<pp::resting_position>);
    CHECK(got.items[3].exercise == 0);  // one past the end was never written
    CHECK(got.items[3].family == -1);
    // What does not progress belongs to no family.
    CHECK(got.items[2].family == -1);
    CHECK(got.items[2].made == decision::hold);
    CHECK(got.items[2].rule == ladder_decision::no_rule);
    auto const& row = row_of_family(got.items[1]);
    CHECK(row.members[row.size - 1] == static_cast<int>(exercise_at<pp::cat>));
}

TEST_CASE("It says what was seen, which rule decided, and between which doses") {
    auto const got = record_session(asked_on(60), her(), report<pp::cat>(61, with_sign<pp::sign::knee_hurts>()));
    REQUIRE(got.size == 1);
    item_decision const& d = got.items[0];
    CHECK(d.made == decision::regress);
    CHECK(rule_of_decision(d) == "harm-regresses");
    CHECK(d.seen.is(observed::sign_eases));
    CHECK(d.seen.is(observed::as_planned));
    CHECK(d.to < d.from);
    CHECK(d.to == rung_today(rung_tables<C>[static_cast<std::size_t>(d.family)],
                             got.state.families[static_cast<std::size_t>(d.family)].now));
    CHECK_FALSE(d.weekly_cap);
    CHECK_FALSE(d.nothing_higher);
}

TEST_CASE("A first good session holds the dose, and no rule spoke") {
    auto const got = record_session(asked_on(60), her(), report<pp::cat>(61));
    REQUIRE(got.size == 1);
    CHECK(got.items[0].made == decision::hold);
    CHECK(rule_of_decision(got.items[0]).empty());
    CHECK(got.items[0].from == got.items[0].to);
}

TEST_CASE("Of a report that is not taken nothing comes back but the fault and the state as it was") {
    auto const before = record_session(asked_on(60), her(), report<pp::cat>(61)).state;
    auto const got = record_session(before, her(), report<pp::cat, pp::cat>(62));
    CHECK(got.fault == report_fault::exercise_twice);
    CHECK(got.size == 0);
    CHECK(got.items[0].exercise == 0);
    CHECK(same_bytes(got.state, before));
}

TEST_CASE("A full report has as many decisions as it has exercises") {
    session_report r{.day = 61_days, .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    for (std::size_t i = 0; i != session_report::capacity; ++i)
        REQUIRE(r.add({.exercise = static_cast<std::uint16_t>(i), .feedback = good}));
    auto const got = record_session(asked_on(60), her(), r);
    CHECK(got.fault == report_fault::none);
    CHECK(got.size == session_report::capacity);
    CHECK(got.items.size() == session_report::capacity);
    CHECK(got.items[session_report::capacity - 1].exercise == session_report::capacity - 1);
}
