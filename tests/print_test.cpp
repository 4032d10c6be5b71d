// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What values print as; that damaged ones print, too; and that Catch2 shows them where a test fails.
#include <regimen/amounts/dose_language.hpp>
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/print.hpp>

#include <iomanip>
#include <sstream>
#include <string>

#include "catch.hpp"

using namespace regimen;
using C = postpartum_back;

namespace {

template <class T>
std::string printed(T const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}
template <class Enum>
Enum damaged() {
    return static_cast<Enum>(200);
}
dose_today first_of(dose_range const& d) { return starting_dose(d); }

}  // namespace

TEST_CASE("amounts are printed with their kind") {
    CHECK(printed(1_reps) == "1 repetition");
    CHECK(printed(4_reps) == "4 repetitions");
    CHECK(printed(3_breaths) == "3 breaths");
    CHECK(printed(3_counts) == "3 counts");
    CHECK(printed(2_sets) == "2 sets");
    CHECK(printed(2_min) == "120 seconds");
    CHECK(printed(6_weeks) == "42 days");
    CHECK(printed(-1_days) == "-1 days");
    CHECK(printed(4_pain) == "pain 4 of 10");
    CHECK(printed(3_rpe) == "exertion 3 of 10");
    CHECK(printed(reported<pain_points>{}) == "not said");
    CHECK(printed(reported<pain_points>(0_pain)) == "pain 0 of 10");
}

TEST_CASE("kilograms are printed without zeros at their end, whatever the stream is set to") {
    CHECK(printed(2_kg) == "2 kg");
    CHECK(printed(2.5_kg) == "2.5 kg");
    CHECK(printed(102.25_kg) == "102.25 kg");
    CHECK(printed(0.1_kg) == "0.1 kg");
    CHECK(printed(0.005_kg) == "0.005 kg");
    CHECK(printed(-2.5_kg) == "-2.5 kg");
    std::ostringstream out;
    out << std::scientific << std::setprecision(2) << 12.5_kg;
    CHECK(out.str() == "12.5 kg");
}

TEST_CASE("words are printed as their ids, and what is no word as its number") {
    CHECK(printed(urgency::same_day) == "same-day");
    CHECK(printed(decision::step_back) == "step-back");
    CHECK(printed(block::warm_up) == "warm-up");
    CHECK(printed(evidence::guideline) == "guideline");
    CHECK(printed(day_kind::screening_due) == "screening-due");
    CHECK(printed(E2) == "E2");
    CHECK(printed(answer::not_asked) == "not asked");
    CHECK(printed(completion::partly) == "partly");
    CHECK(printed(stop_level::S4) == "S4");
    CHECK(printed(stop_level::S1) == "S1");
    CHECK(printed(verdict_kind::limited) == "limited");
    CHECK(printed(refusal::day_out_of_range) == "day out of range");
    CHECK(printed(plan_obstacle::search_ended) == "search ended");
    CHECK(printed(lock_reason::pain_not_better) == "pain not better");
    CHECK(printed(report_fault::other_catalogue) == "other catalogue");
    CHECK(printed(damaged<answer>()) == "(200)");
    CHECK(printed(damaged<lock_reason>()) == "(200)");
}

TEST_CASE("a verdict is printed with the day on which it ends") {
    CHECK(printed(verdict{verdict_kind::permitted}) == "permitted");
    CHECK(printed(verdict{verdict_kind::delayed, 42_days}) == "delayed until day 42");
}

TEST_CASE("texts and sources are printed") {
    fixed_text<16> text;
    text << "day " << 4;
    CHECK(printed(text) == "day 4");
    CHECK(printed(cite(postpartum::S01, postpartum::S02)) == "S01 S02");
    CHECK(printed(*view_of<C>.exercises[0].source).starts_with(view_of<C>.exercises[0].source->operator[](0).key));
    CHECK(printed(source_list{}).empty());
}

TEST_CASE("a dose is printed in words") {
    CHECK(printed(first_of(one_set * range(4_reps, 8_reps))) == "1 set of 4 repetitions");
    CHECK(printed(first_of(sets(3_sets) * 1_reps)) == "3 sets of 1 repetition");
    CHECK(printed(first_of(one_set * hold(30_s))) == "1 set of 30 seconds");
    CHECK(printed(first_of(one_set * hold(3_breaths) * each_side)) == "1 set of 3 breaths on each side");
    CHECK(printed(first_of(sets(2_sets) * 8_reps * hold(10_s) * in_all)) ==
          "2 sets of 8 repetitions in all, each held for 10 seconds");
    CHECK(printed(first_of(sets(2_sets) * 8_reps * tempo(3_counts, 1_counts, 3_counts))) ==
          "2 sets of 8 repetitions, counting 3-1-3");
    CHECK(printed(first_of(sets(5_sets) * 5_reps * load(range(62.5_kg, 80_kg)))) == "5 sets of 5 repetitions, 62.5 kg");
    CHECK(printed(dose_today{}) == "0 sets of ");
}

TEST_CASE("a routine is printed line by line, by index or by name") {
    routine r;
    r.add({.exercise = 0, .in = block::settle, .dose = first_of(one_set * 5_reps)});
    r.add({.exercise = 60'000, .in = block::relax, .dose = first_of(one_set * hold(60_s))});
    CHECK(printed(r) ==
          "settle: exercise 0, 1 set of 5 repetitions\n"
          "relax: exercise 60000, 1 set of 60 seconds\n");
    CHECK(printed(by_name<C>(r)) == "settle: " + std::string(view_of<C>.exercises[0].id) +
                                        ", 1 set of 5 repetitions\n"
                                        "relax: exercise 60000, 1 set of 60 seconds\n");
}

TEST_CASE("what planning came to is printed in a line") {
    plan_result p;
    CHECK(printed(p) == "no routine, and none was looked for");
    p.total_time = 540_s;
    p.value = 123;
    p.value_at_most = 130;
    p.items.size = 5;
    CHECK(printed(p) == "5 items, 540 seconds, value 123, none is worth more than 130");
    p.optimal = true;
    CHECK(printed(p) == "5 items, 540 seconds, value 123, the best");
    p.obstacle = plan_obstacle::no_warm_up;
    CHECK(printed(p) == "no routine: no warm-up");
}

TEST_CASE("where a person stands is printed without what is zero") {
    CHECK(printed(ladder_state{}) == "not begun");
    CHECK(printed(ladder_state{.at = 4, .full = 1}) == "rung 4, full 1");
    CHECK(printed(ladder_state{.at = 4, .setbacks = 1, .ease = 3, .removed = 1, .locked = 1}) ==
          "rung 4, setbacks 1, eased for 3, taken out, locked");
    CHECK(printed(item_decision{.exercise = 7, .made = decision::advance}) == "exercise 7: advance");
}

TEST_CASE("Catch2 prints the values") {
    CHECK(Catch::Detail::stringify(4_reps) == "4 repetitions");
    CHECK(Catch::Detail::stringify(urgency::emergency) == "emergency");
    CHECK(Catch::Detail::stringify(verdict{verdict_kind::delayed, 42_days}) == "delayed until day 42");
    CHECK(Catch::Detail::stringify(ladder_state{.at = 2}) == "rung 2");
}
