// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The ready kinds of policy: each follows a table that was written by hand, session by session or week by week, in a
// constant expression and at run time; each keeps every promise; and what is not a kind is composed of rules.
#include <regimen/progression/exploration.hpp>
#include <regimen/progression/policy_kinds.hpp>

#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <string>

#include "support/both_times.hpp"
#include "support/walk.hpp"

using namespace regimen;
using regimen_tests::made_by;
using regimen_tests::row_over;
using regimen_tests::walk;

namespace {

constexpr source_entry handbook{.key = "H", .who = "nobody", .what = "made up for tests", .year = "n.d."};
constexpr citation from_handbook = cite(handbook);

/// What is reported and what must come of it. A number is what the test in hand looks at.
struct report {
    std::int32_t day;
    feedback_class seen;
    decision made;
    int number;
};
constexpr auto stay = decision::hold, advance = decision::advance, step_back = decision::step_back,
               regress = decision::regress, taken_out = decision::remove;
constexpr feedback_class good = good_session;
constexpr feedback_class easy = good.with(observed::effort_easy);
constexpr feedback_class too_hard = good.with(observed::effort_above);
constexpr feedback_class more = good.with(observed::beyond);
constexpr feedback_class sore = good.with(observed::pain_raised);
constexpr feedback_class hurt = good.with(observed::pain_high);

/// The number of the first line that did not come out as written; 0 where all did.
template <class Look>
constexpr int first_wrong(walk w, std::span<report const> lines, Look look) {
    int n = 0;
    for (report const& l : lines) {
        ++n;
        if (w.report(l.day, l.seen) != l.made || look(w) != l.number) return n;
    }
    return 0;
}
constexpr auto reps_of = [](walk const& w) { return w.reps(); };
constexpr auto hold_of = [](walk const& w) { return w.held(); };
constexpr auto grams_of = [](walk const& w) { return w.grams(); };
constexpr auto counts_of = [](walk const& w) { return static_cast<int>(w.dose().movements[0].tempo_out); };
constexpr auto points_of = [](walk const& w) { return static_cast<int>(w.dose().movements[0].exertion); };
constexpr auto form_of = [](walk const& w) { return w.form(); };
/// Load and repetitions in one number: 20 kg x 8 is 20008.
constexpr auto load_and_reps = [](walk const& w) { return w.grams() + w.reps(); };

constexpr dose_range four_to_six = one_set * range(4_reps, 6_reps);
constexpr dose_range ten_to_twenty_s = one_set * hold(range(10_s, 20_s));
constexpr dose_range twenty_kg = one_set * range(5_reps, 5_reps) * load(range(20_kg, 25_kg));
constexpr dose_range reps_and_kg = one_set * range(6_reps, 8_reps) * load(range(20_kg, 25_kg));
constexpr dose_range two_counts =
    one_set * range(6_reps, 6_reps) * tempo(range(2_counts, 4_counts), range(2_counts, 4_counts));
constexpr dose_range three_points = one_set * range(6_reps, 6_reps) * exerting(range(3_rpe, 5_rpe));
constexpr dose_range reps_then_breaths = one_set * range(4_reps, 5_reps) * hold(range(1_breaths, 2_breaths));
constexpr dose_range fifty_kg = one_set * 5_reps * load(range(50_kg, 60_kg));
constexpr dose_range five_by_five = sets(5_sets) * 5_reps * load_of_best(100_kg, 60, 70, 2.5_kg);

/// A whole history kept: every promise of the exploration, for one form and for two.
template <class Policy>
progression_property explored(dose_range const& d) {
    progression_property const one = explore(row_over(policy_of<Policy>, {&d})).broken;
    return one != progression_property::kept ? one : explore(row_over(policy_of<Policy>, {&d, &d})).broken;
}

}  // namespace

using more_reps = made_by<[] { return kinds::linear<add(1_reps)>("made-up", from_handbook); }>;

TEST_CASE("linear: one repetition after two full sessions and a week") {
    constexpr std::array table{
        report{0, good, stay, 4},     report{3, good, stay, 4},      report{7, good, advance, 5},
        report{10, good, stay, 5},    report{13, good, stay, 5},     report{14, good, advance, 6},
        report{17, good, stay, 6},    report{21, good, stay, 6},     report{24, sore, step_back, 5},
        report{27, good, stay, 5},    report{31, good, advance, 6},  report{33, hurt, regress, 3},
        report{36, good, stay, 3},    report{38, good, stay, 3},     report{41, good, stay, 3},
        report{44, good, advance, 4}, report{47, hurt, taken_out, 4}};
    HOLDS(first_wrong(walk(row_over(policy_of<more_reps>, {&four_to_six})), table, reps_of) == 0);
}

TEST_CASE("linear: a load in kilograms, up to its ceiling and back to half of its start") {
    using barbell =
        made_by<[] { return kinds::linear<add(2.5_kg)>("made-up", from_handbook, {.sessions = 1, .days = 7}); }>;
    constexpr std::array table{report{7, good, advance, 22500}, report{10, good, stay, 22500},
                               report{14, good, advance, 25000}, report{21, good, stay, 25000},
                               report{22, hurt, regress, 12500}};
    HOLDS(first_wrong(walk(row_over(policy_of<barbell>, {&twenty_kg})), table, grams_of) == 0);
    CHECK(explored<barbell>(twenty_kg) == progression_property::kept);
}

TEST_CASE("a load that falls is less work: 70 percent of 25 kg are at most 17.5") {
    using barbell = made_by<[] { return kinds::linear<add(2.5_kg)>("made-up", from_handbook, {.sessions = 1}); }>;
    constexpr auto after_a_pause = [] {
        walk w(row_over(policy_of<barbell>, {&twenty_kg}));
        w.now.at = w.table.last[0];
        w.pause(8);
        return w.grams();
    };
    HOLDS(after_a_pause() == 17500);
}

TEST_CASE("double progression: the range is filled, then the load steps up and the repetitions begin again") {
    using plates = made_by<[] {
        return kinds::double_progression<add(1_reps), add(2.5_kg)>("made-up", from_handbook, {.sessions = 1});
    }>;
    constexpr std::array table{report{0, good, stay, 20006},     report{7, good, advance, 20007},
                               report{14, good, advance, 20008}, report{21, good, advance, 22506},
                               report{28, good, advance, 22507}, report{35, good, advance, 22508},
                               report{42, good, advance, 25006}, report{49, good, advance, 25007},
                               report{56, good, advance, 25008}, report{63, good, stay, 25008}};
    HOLDS(first_wrong(walk(row_over(policy_of<plates>, {&reps_and_kg})), table, load_and_reps) == 0);
    CHECK(explored<plates>(reps_and_kg) == progression_property::kept);
}

TEST_CASE("sum of repetitions: doing the total holds, passing it twice raises it") {
    using total = made_by<[] { return kinds::sum_of_repetitions("made-up", from_handbook); }>;
    constexpr std::array table{report{0, good, stay, 4},  report{7, good, stay, 4},     report{10, more, stay, 4},
                               report{13, good, stay, 4}, report{14, more, stay, 4},    report{17, more, advance, 5},
                               report{20, more, stay, 5}, report{24, more, advance, 6}, report{40, hurt, regress, 3}};
    HOLDS(first_wrong(walk(row_over(policy_of<total>, {&four_to_six})), table, reps_of) == 0);
    CHECK(explored<total>(four_to_six) == progression_property::kept);
}

TEST_CASE("hold time: five seconds more at a time") {
    using longer = made_by<[] { return kinds::hold_time("made-up", from_handbook); }>;
    constexpr std::array table{report{3, good, stay, 10},  report{7, good, advance, 15},
                               report{14, good, stay, 15}, report{15, good, advance, 20},
                               report{30, good, stay, 20}, report{31, hurt, regress, 10}};
    HOLDS(first_wrong(walk(row_over(policy_of<longer>, {&ten_to_twenty_s})), table, hold_of) == 0);
    CHECK(explored<longer>(ten_to_twenty_s) == progression_property::kept);
}

TEST_CASE("tempo: slower is harder, and harm leads back to the first counts") {
    using slower = made_by<[] { return kinds::slower_tempo("made-up", from_handbook); }>;
    constexpr std::array table{report{3, good, stay, 2}, report{7, good, advance, 3}, report{10, good, stay, 3},
                               report{14, good, advance, 4}, report{20, hurt, regress, 2}};
    HOLDS(first_wrong(walk(row_over(policy_of<slower>, {&two_counts})), table, counts_of) == 0);
    CHECK(explored<slower>(two_counts) == progression_property::kept);
}

TEST_CASE("forms only: the form changes and the dose does not") {
    using forms = made_by<[] { return kinds::forms_only("made-up", from_handbook, {.sessions = 2, .days = 14}); }>;
    constexpr std::array table{
        report{3, good, stay, 0},       report{7, good, stay, 0},     report{14, good, advance, 1},
        report{21, good, stay, 1},      report{28, good, advance, 2}, report{42, good, stay, 2},
        report{45, sore, step_back, 1}, report{46, hurt, regress, 0}, report{47, hurt, taken_out, 0}};
    constexpr auto ladder_of_three = row_over(policy_of<forms>, {&four_to_six, &four_to_six, &four_to_six});
    HOLDS(rungs_of(ladder_of_three).size == 3);
    HOLDS(first_wrong(walk(ladder_of_three), table, form_of) == 0);
    HOLDS([&] {
        walk w(ladder_of_three);
        w.next_open = false;
        w.report(7);
        return w.report(14) == stay && w.form() == 0;
    }());
    CHECK(explore(ladder_of_three).broken == progression_property::kept);
}

TEST_CASE("by exertion: easy goes up, within the cap stays, above the cap goes down") {
    using felt = made_by<[] { return kinds::by_exertion<add(1_rpe)>("made-up", from_handbook, {.sessions = 1}); }>;
    constexpr std::array table{report{7, good, stay, 3},           report{8, easy, advance, 4},
                               report{15, easy, advance, 5},       report{18, good, stay, 5},
                               report{20, too_hard, step_back, 4}, report{23, too_hard, step_back, 3},
                               report{30, easy, advance, 4}};
    HOLDS(first_wrong(walk(row_over(policy_of<felt>, {&three_points})), table, points_of) == 0);
    CHECK(explored<felt>(three_points) == progression_property::kept);
}

TEST_CASE("by exertion: easy must be said of every session that counts") {
    using felt = made_by<[] { return kinds::by_exertion<add(1_reps)>("made-up", from_handbook); }>;
    constexpr std::array table{report{5, easy, stay, 4}, report{7, good, stay, 4}, report{9, easy, stay, 4},
                               report{11, easy, advance, 5}};
    HOLDS(first_wrong(walk(row_over(policy_of<felt>, {&four_to_six})), table, reps_of) == 0);
}

TEST_CASE("one after another: the repetitions first, then the breaths of the hold") {
    using both = made_by<[] {
        return kinds::one_after_another<add(1_reps), add(1_breaths)>("made-up", from_handbook, {.sessions = 1});
    }>;
    constexpr std::array table{report{7, good, advance, 1}, report{14, good, advance, 2}, report{21, good, stay, 2}};
    HOLDS(first_wrong(walk(row_over(policy_of<both>, {&reps_then_breaths})), table, hold_of) == 0);
    constexpr std::array counted{report{7, good, advance, 5}, report{14, good, advance, 5}, report{21, good, stay, 5}};
    HOLDS(first_wrong(walk(row_over(policy_of<both>, {&reps_then_breaths})), counted, reps_of) == 0);
    CHECK(explored<both>(reps_then_breaths) == progression_property::kept);
}

TEST_CASE("a percentage of a best is rounded down to the plates and never above the best") {
    HOLDS(share_of_best(100_kg, 60, 2.5_kg).value() == 60.0);
    HOLDS(share_of_best(82.5_kg, 70, 2.5_kg).value() == 57.5);
    HOLDS(share_of_best(82.5_kg, 70, 0.5_kg).value() == 57.5);
    HOLDS(share_of_best(81_kg, 70, 0.1_kg).value() == 56.7);
    HOLDS(share_of_best(40_kg, 250, 2.5_kg).value() == 40.0);
    HOLDS(share_of_best(99_kg, 250, 99.5_kg).value() == 0.0);  // more than all is all, and no plate is as light
    HOLDS(share_of_best(40_kg, -5, 2.5_kg).value() == 0.0);
    HOLDS(share_of_best(40_kg, -50, 2.5_kg).value() == 0.0);
    HOLDS(share_of_best(-40_kg, 100, 0.5_kg).value() == 0.0);
    // What comes out even is the best itself, to the last bit, and what is a hair short of even is no more than it.
    HOLDS(share_of_best(kilograms::from_value(0.1 + 0.2), 100, 0.1_kg).value() == 0.1 + 0.2);
    HOLDS(share_of_best(kilograms::from_value(39.999'999'9), 100, 2.5_kg).value() == 39.999'999'9);
    // A plate of a milligram is one; the heaviest best is 100 tonnes.
    HOLDS(share_of_best(kilograms::from_value(0.0015), 50, kilograms::from_value(0.000'001)).value() > 0.000'7);
    HOLDS(share_of_best(kilograms::from_value(1e300), 50, 0.5_kg).value() == 50'000.0);
    HOLDS(share_of_best(40_kg, 50, 0_kg).value() == 20.0);
    HOLDS(share_of_best(-40_kg, 50, 2.5_kg).value() == 0.0);
    HOLDS(share_of_best(0_kg, 100, 2.5_kg).value() == 0.0);
    HOLDS(share_of_best(40_kg, 50, -5_kg).value() == 20.0);
    HOLDS(share_of_best(kilograms::from_value(1e300), 100, 20_kg).value() >= 99'980.0);
    CHECK(share_of_best(kilograms::from_value(std::numeric_limits<double>::quiet_NaN()), 100, 20_kg).value() == 0.0);
}

TEST_CASE("shares in pounds are exact: every best up to 2000 lb, every share, the usual plates") {
    HOLDS(share_of_best(315_lb, 100, 5_lb) == 315_lb);
    long wrong = 0, even = 0;
    auto const check = [&](kilograms best, int percent, kilograms plate, int in_tenths, int plate_in_tenths,
                           auto unit) {
        // By hand, in whole tenths.
        long const plates = static_cast<long>(in_tenths) * percent / (100L * plate_in_tenths);
        even += static_cast<long>(in_tenths) * percent % (100L * plate_in_tenths) == 0 ? 1 : 0;
        double const expected = unit(static_cast<double>(plates * plate_in_tenths) / 10).value();
        double const found = share_of_best(best, percent, plate).value();
        wrong += found <= best.value() && std::abs(found - expected) < 1e-9 ? 0 : 1;
    };
    constexpr auto in_kg = [](double n) { return kilograms::from_value(n); };
    // A host that knows its own number of pounds in a kilogram.
    constexpr auto of_host = [](double n) { return kilograms::from_value(n / 2.2046226218487758); };
    for (int n = 1; n <= 2000; ++n) {
        for (int percent = 0; percent <= 100; ++percent) {
            for (int const plate : {10, 25, 50, 100, 450}) {
                double const p = plate / 10.0;
                check(pounds(n), percent, pounds(p), 10 * n, plate, pounds);
                check(of_host(n), percent, of_host(p), 10 * n, plate, of_host);
                check(in_kg(n), percent, in_kg(p), 10 * n, plate, in_kg);
            }
        }
    }
    CHECK(wrong == 0);
    CHECK(even > 80'000);
}

TEST_CASE("a dose keeps pounds to the gram, so they are read again as they were written") {
    long wrong = 0;
    for (int n = 1; n <= 8000; ++n) {  // quarters of a pound up to 2000 lb
        auto const grams = amount_span(pounds(n / 4.0)).raw().start;
        wrong += std::lround(4 * in_pounds(kilograms::from_value(grams / 1000.0))) == n ? 0 : 1;
    }
    CHECK(wrong == 0);
    HOLDS(amount_span(315_lb).raw().start == 142'882);
}

TEST_CASE("percentages of a best: five times five from 60 to 70 percent of 100 kg") {
    using percentages = made_by<[] { return kinds::linear<add(2.5_kg)>("made-up", from_handbook, {.sessions = 1}); }>;
    constexpr std::array table{report{7, good, advance, 62500}, report{14, good, advance, 65000},
                               report{21, good, advance, 67500}, report{28, good, advance, 70000},
                               report{35, good, stay, 70000}};
    HOLDS(first_wrong(walk(row_over(policy_of<percentages>, {&five_by_five})), table, grams_of) == 0);
    CHECK(explored<percentages>(five_by_five) == progression_property::kept);
    HOLDS(dose_span(load_of_best(100_kg, 80, 60, 2.5_kg).grams).in_order());
}

TEST_CASE("a wave of weeks takes its share, every fourth week is light, and nothing is above the rung allowed") {
    using barbell = made_by<[] { return kinds::linear<add(2.5_kg)>("made-up", from_handbook, {.sessions = 1}); }>;
    static constexpr rung_table t = rungs_of(row_over(policy_of<barbell>, {&fifty_kg}));
    constexpr week_wave three = wave(90, 95, 100);
    constexpr auto kilos = [](week_wave const& w, int week) {
        walk at(row_over(policy_of<barbell>, {&fifty_kg}));
        at.now.at = rung_in_week(t, t.last[0], w, week);
        return at.grams();
    };
    // Of 60 kg, in plates of 2.5: the fourth and the eighth week are light.
    constexpr std::array weeks{52500, 55000, 60000, 40000, 55000, 60000, 52500, 40000, 60000};
    HOLDS([&] {
        for (std::size_t week = 0; week < weeks.size(); ++week) {
            if (kilos(three, static_cast<int>(week)) != weeks[week]) return false;
        }
        return true;
    }());
    HOLDS(kilos(wave(130), 0) == 60000);
    HOLDS(kilos(week_wave{}, 0) == 60000);
    HOLDS(kilos(week_wave{}, 3) == 40000);
    HOLDS(kilos(three, -1) == 52500);
    HOLDS([&] {
        for (std::uint8_t allowed = 0; allowed < t.size; ++allowed) {
            for (int week = 0; week < 24; ++week) {
                if (rung_in_week(t, allowed, wave(200, 70, 100, 100, 0), week) > allowed) return false;
            }
        }
        return true;
    }());
    HOLDS(rung_in_week(t, ladder_state::never_done, three, 0) == ladder_state::never_done);
    HOLDS([&] {
        rung_table cut = t;
        --cut.size;  // the last rung is none of it
        return rung_in_week(cut, t.last[0], wave(10), 0) == t.last[0] && rung_in_week(t, t.last[0], wave(10), 0) < 2;
    }());
    HOLDS(rung_in_week(t, ladder_state{}, three, 0) == ladder_state::never_done);
    // A share is from nothing to all.
    HOLDS(week_wave{}.in_week(0) == 100);
    HOLDS(week_wave{{120}, 1}.in_week(0) == 100);
    HOLDS(wave(-5).in_week(0) == 0);
    HOLDS(wave(0).in_week(0) == 0);
    HOLDS(wave(300).in_week(0) == 100);
    HOLDS(wave(250).percent[0] == 100);
    // On the way back from two weeks off half the work is done, whatever the wave would allow.
    HOLDS(rung_in_week(t, ladder_state{.at = t.last[0], .stage = stage_after_two_weeks}, three, 2) ==
          rung_today(t, ladder_state{.at = t.last[0], .stage = stage_after_two_weeks}));
}

namespace {

/// A policy of a host's own: three full sessions, ten days, and a poor night holds by a rule of its own.
struct cautious {
    static constexpr progression_policy is{
        .id = "cautious",
        .path = in_turn(add(1_reps)),
        .rules = {rules_about_harm(from_handbook),
                  when(seen(observed::exhausted))
                      .then(decision::hold)
                      .says("tired", "You are tired: the same again.", from_handbook),
                  rule_about_rising(fit_to_rise(), {.sessions = 3, .days = 10}, from_handbook),
                  rule_about_returning(fit_to_rise(), {.sessions = 1, .days = 7}, from_handbook)}};
};

}  // namespace

TEST_CASE("free composition: a host's own rules between the harm and the rise") {
    constexpr std::array table{report{3, good, stay, 4}, report{6, good, stay, 4}, report{9, good, stay, 4},
                               report{10, good.with(observed::exhausted), stay, 4}, report{11, good, advance, 5}};
    HOLDS(first_wrong(walk(row_over(policy_of<cautious>, {&four_to_six})), table, reps_of) == 0);
    CHECK(explored<cautious>(four_to_six) == progression_property::kept);
}

TEST_CASE("every kind opens with the rules about harm, and each of its rules has a source") {
    auto const check = [](policy_view const& p) {
        INFO(std::string(p.id));
        auto const harm = rules_about_harm(from_handbook);
        REQUIRE(p.rules.size() > harm.size());
        for (std::size_t i = 0; i < harm.size(); ++i) CHECK(p.rules[i].id == harm[i].id);
        for (progression_rule const& r : p.rules) {
            CHECK(!r.id.empty());
            CHECK(!r.sentence.empty());
            REQUIRE(r.sources.size() == 1);
            CHECK(&r.sources[0] == &handbook);
        }
    };
    check(policy_of<made_by<[] { return kinds::linear<add(1_reps)>("made-up", from_handbook); }>>);
    check(policy_of<made_by<[] { return kinds::one_after_another<add(1_reps), add(5_s)>("made-up", from_handbook); }>>);
    check(policy_of<
          made_by<[] { return kinds::double_progression<add(1_reps), add(2.5_kg)>("made-up", from_handbook); }>>);
    check(policy_of<made_by<[] { return kinds::sum_of_repetitions("made-up", from_handbook); }>>);
    check(policy_of<made_by<[] { return kinds::hold_time("made-up", from_handbook); }>>);
    check(policy_of<made_by<[] { return kinds::slower_tempo("made-up", from_handbook); }>>);
    check(policy_of<made_by<[] { return kinds::forms_only("made-up", from_handbook); }>>);
    check(policy_of<made_by<[] { return kinds::by_exertion<add(1_rpe)>("made-up", from_handbook); }>>);
}

TEST_CASE("a table that does not match is noticed") {
    constexpr std::array wrong{report{0, good, stay, 4}, report{7, good, advance, 6}};
    HOLDS(first_wrong(walk(row_over(policy_of<more_reps>, {&four_to_six})), wrong, reps_of) == 2);
}
