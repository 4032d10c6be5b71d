// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every no has its reasons, they are the JSON's, and what would open an exercise opens it: for every single condition,
// and for random people. One example of each kind is in reason_test.cpp.
#include <regimen/screening/screening.hpp>

#include <set>

#include "support/shipped.hpp"

namespace {

using namespace regimen_tests;
using regimen::change_kind;
using regimen::postpartum_back;
using regimen::urgency;

}  // namespace

TEST_CASE("every no has the reasons that the JSON gives it and a yes has none: one condition, and random people") {
    tally result;
    auto const check = [&](oracle::person const& who, int day) {
        oracle::reading const read(clinic(), who);
        auto const in_force = read.rules_on(day);
        auto const s = both().screen(who, day);
        for (std::size_t e = 0; e != exercise_count(); ++e)
            result.add(both().difference_in_reasons(s, read, in_force, day, e),
                       [&] { return both().describe(who, day); });
    };
    for_each_single_cleared_or_not(
        [&](oracle::person const& who) { for_some_days_of_change([&](int day) { check(who, day); }); });
    for_each_random(5'000, 16, [&](oracle::person const& who, int day, dice&) { check(who, day); });
    require_none_wrong(result);
}

TEST_CASE("a reason says where the answer stands that it rests on, and by how much a demand is above its cap") {
    tally result;
    for_each_random(5'000, 17, [&](oracle::person const& who, int day, dice&) {
        auto const s = both().screen(who, day);
        auto const& table = regimen::view_of<postpartum_back>;
        for (std::size_t e = 0; e != table.exercises.size(); ++e) {
            s.for_each_reason(e, [&](regimen::reason const& r) {
                using regimen::because;
                using regimen::reason_kind;
                std::string found;
                auto const at = static_cast<std::size_t>(r.condition);
                if (r.kind == reason_kind::demand_above) {
                    auto const demand = static_cast<std::size_t>(r.demand);
                    if (r.level != table.exercises[e].level(demand) || r.cap >= r.level) found += " levels";
                }
                if (r.kind == reason_kind::effort_above &&
                    (r.level != table.exercises[e].effort.rank || r.cap >= r.level))
                    found += " effort";
                if (r.why == because::of_answer && s.made_for().answer_to(at) != regimen::answer::yes) found += " yes";
                if (r.why == because::of_unknown && s.made_for().answer_to(at) != regimen::answer::unknown)
                    found += " unknown";
                if (r.why == because::of_silence && s.made_for().answer_to(at) != regimen::answer::not_asked)
                    found += " silence";
                if (r.why == because::of_mode && !table.conditions[at].from_mode) found += " mode";
                if (r.why == because::for_everyone && r.condition != -1) found += " everyone";
                result.add(found, [&] { return both().describe(who, day); });
            });
        }
    });
    require_none_wrong(result);
}

TEST_CASE("the rules that apply are those that the JSON applies, and the most urgent of them is the triage") {
    tally result;
    for_each_random(20'000, 18, [&](oracle::person const& who, int day, dice&) {
        auto const s = both().screen(who, day);
        std::set<std::string> expected, got;
        for (auto const* rule : oracle::reading(clinic(), who).rules_on(day)) expected.insert(rule->id);
        auto most = urgency::clear;
        s.for_each_applied_rule([&](regimen::applied_rule const& a) {
            got.insert(std::string(s.book().rules[static_cast<std::size_t>(a.rule)].id));
            most = std::max(most, a.asks);
        });
        result.add(got == expected && most == s.triage() ? "" : "applied rules",
                   [&] { return both().describe(who, day); });
    });
    require_none_wrong(result);
}

TEST_CASE("what would open an exercise, all of it together, opens it: one condition") {
    tally result;
    long possible_ones = 0;
    for_each_single_cleared_or_not([&](oracle::person const& who) {
        for_some_days_of_change([&](int day) {
            auto const s = both().screen(who, day);
            for (std::size_t e = 0; e != exercise_count(); ++e) {
                bool possible = false;
                result.add(both().difference_after_changes(s, e, possible), [&] { return both().describe(who, day); });
                possible_ones += possible ? 1 : 0;
            }
        });
    });
    require_none_wrong(result);
    CHECK(possible_ones > result.cases / 2);
}

TEST_CASE("what would open an exercise, all of it together, opens it: random people") {
    tally result;
    for_each_random(20'000, 19, [&](oracle::person const& who, int day, dice& roll) {
        auto const s = both().screen(who, day);
        for (int repeat = 0; repeat != 6; ++repeat) {
            bool possible = false;
            std::size_t const e = roll.below(exercise_count());
            result.add(both().difference_after_changes(s, e, possible), [&] { return both().describe(who, day); });
        }
    });
    require_none_wrong(result);
}

TEST_CASE("where waiting alone opens an exercise, the verdict names the same day") {
    tally result;
    for_each_random(20'000, 22, [&](oracle::person const& who, int day, dice& roll) {
        auto const s = both().screen(who, day);
        std::size_t const e = roll.below(exercise_count());
        int changes = 0;
        regimen::days wait_until = regimen::days::from_value(-1);
        s.for_each_change_that_would_open(e, [&](regimen::change const& c) {
            ++changes;
            if (c.kind == change_kind::wait) wait_until = c.day;
        });
        auto const verdict = s.verdict_on(e);
        bool const only_time = changes == 1 && wait_until.value() >= 0;
        bool const right = !only_time || verdict == regimen::verdict{regimen::verdict_kind::delayed, wait_until};
        result.add(right ? "" : clinic().exercises[e].id, [&] { return both().describe(who, day); });
    });
    require_none_wrong(result);
}
