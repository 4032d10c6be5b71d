// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Why an exercise is not permitted, and what would open it: one example of each kind, on the tiny catalogue.
// That reasons are complete and that changes help is tested over the whole space in screening_properties_test.cpp.
#include <regimen/screening/reason.hpp>
#include <regimen/screening/screening.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

using answers = profile<tiny::catalogue>;

template <class Item>
struct noted {
    std::array<Item, 12> items{};
    std::size_t size = 0;
    constexpr Item const& operator[](std::size_t i) const { return items[i]; }
    constexpr void add(Item const& item) { items[size++] = item; }
};

template <class Exercise>
constexpr auto reasons_for(answers const& who) {
    noted<reason> out;
    screen(who).for_each_reason(exercise_index<Exercise, tiny::catalogue>, [&](reason const& r) { out.add(r); });
    return out;
}
template <class Exercise>
constexpr auto changes_for(answers const& who) {
    noted<change> out;
    screen(who).for_each_change_that_would_open(exercise_index<Exercise, tiny::catalogue>,
                                                [&](change const& c) { out.add(c); });
    return out;
}
constexpr auto applied_to(answers const& who) {
    noted<applied_rule> out;
    screen(who).for_each_applied_rule([&](applied_rule const& a) { out.add(a); });
    return out;
}

/// Gates that are not later after a fracture than after a sprain, and more to wait for.
struct all_later {
    static constexpr gate_delay is{.id = "all-later",
                                   .when = tiny::fever::is,
                                   .later_by = 3_days,
                                   .lifts = lifted_by::never,
                                   .grade = evidence::inference,
                                   .sources = cite(tiny::nowhere_printed),
                                   .sentence = "Three days later."};
};
struct waiting {
    static constexpr std::string_view id = "waiting";
    using rules = regimen::rules<tiny::rule::advice>;
    using gates = regimen::gates<gate<tiny::heel_raise, on<tiny::sprain, 14>, on<tiny::fracture, 7>>,
                                 gate<tiny::heel_raise_seated, on<tiny::sprain, 14>, on<tiny::fracture, 14>>,
                                 gate<tiny::heel_raise_lying, on<tiny::sprain, 14>, on<tiny::fracture, 42>>>;
    using delays = regimen::delays<tiny::clicking_later, tiny::swelling_as_fracture, all_later>;
};
enum index_of_delay { clicking_later, swelling_as_fracture, all_later_by_three };
struct fracture_first : tiny::catalogue {
    static constexpr std::string_view id = "fracture-first";
    using modes = regimen::modes<tiny::fracture, tiny::sprain>;
    using default_rulebook = waiting;
};
/// A rule against wobbling, about whatever; with an end, or without.
template <class Condition, lifted_by Lifts, urgency Action = urgency::see_professional, int Until = 1000>
struct no_wobbling {
    static constexpr safety_rule is{.id = "no-wobbling",
                                    .when = Condition::is,
                                    .days = between_days(0, Until),
                                    .caps = {{tiny::wobble, 2}},
                                    .action = Action,
                                    .lifts = Lifts,
                                    .grade = evidence::inference,
                                    .sources = cite(tiny::nowhere_printed),
                                    .sentence = "No wobbling."};
};
/// The same where at least two of three are present.
template <lifted_by Lifts, int Until = 1000>
struct two_of_three {
    static constexpr safety_rule is{.id = "two-of-three",
                                    .when = at_least<2>(tiny::swelling::is, tiny::clicking::is, tiny::broken::is),
                                    .days = between_days(0, Until),
                                    .caps = {{tiny::wobble, 2}},
                                    .action = urgency::see_professional,
                                    .lifts = Lifts,
                                    .grade = evidence::inference,
                                    .sources = cite(tiny::nowhere_printed),
                                    .sentence = "No wobbling with two of them."};
};
/// The same of one that may follow from the mode.
template <lifted_by Lifts>
struct one_of_two {
    static constexpr safety_rule is{.id = "one-of-two",
                                    .when = at_least<1>(tiny::swelling::is, tiny::broken::is),
                                    .caps = {{tiny::wobble, 2}},
                                    .action = urgency::see_professional,
                                    .lifts = Lifts,
                                    .grade = evidence::inference,
                                    .sources = cite(tiny::nowhere_printed),
                                    .sentence = "No wobbling with one of them."};
};
/// Of two caps on one demand the lower one.
struct capped_twice {
    static constexpr safety_rule is{.id = "capped-twice",
                                    .when = tiny::fever::is,
                                    .caps = {{tiny::wobble, 0}, {tiny::wobble, 1}, {tiny::wobble, 2}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::inference,
                                    .sources = cite(tiny::nowhere_printed),
                                    .sentence = "No wobbling."};
};
template <class Rule>
struct book_of_one {
    static constexpr std::string_view id = "book-of-one";
    using rules = regimen::rules<Rule>;
    using gates = regimen::gates<gate<tiny::heel_raise, on<tiny::sprain, 14>, on<tiny::fracture, 14>,
                                      not_while<tiny::fever>, not_while<tiny::broken>>,
                                 gate<tiny::heel_raise_seated, on<tiny::sprain, 14>, on<tiny::fracture, 14>>,
                                 gate<tiny::heel_raise_lying, on<tiny::sprain, 14>, on<tiny::fracture, 14>>>;
    using delays = regimen::delays<>;
};

/// One that opens on the day behind the last.
struct too_late {
    static constexpr std::string_view id = "too-late";
    using rules = regimen::rules<tiny::rule::advice>;
    using gates = regimen::gates<gate<tiny::heel_raise, on<tiny::sprain, 0>, on<tiny::fracture, 0>>,
                                 gate<tiny::heel_raise_seated, on<tiny::sprain, 0>, on<tiny::fracture, 0>>,
                                 gate<tiny::heel_raise_lying, on<tiny::sprain, 99>, on<tiny::fracture, 100>>>;
    using delays = regimen::delays<>;
};

template <class Book, class Exercise, class C>
auto reasons_under(profile<C> const& who) {
    noted<reason> out;
    screen<Book>(who).for_each_reason(exercise_index<Exercise, C>, [&](reason const& r) { out.add(r); });
    return out;
}
template <class Book, class Exercise>
auto changes_under(answers const& who) {
    noted<change> out;
    screen<Book>(who).for_each_change_that_would_open(exercise_index<Exercise, tiny::catalogue>,
                                                      [&](change const& c) { out.add(c); });
    return out;
}
/// The delays that are a reason.
template <class Exercise>
std::vector<int> moved_by(answers const& who) {
    std::vector<int> out;
    auto const reasons = reasons_under<waiting, Exercise>(who);
    for (std::size_t i = 0; i != reasons.size; ++i) {
        if (reasons[i].kind == reason_kind::gate_moved) out.push_back(reasons[i].rule);
    }
    return out;
}

/// What would open the heel raise under one rule.
template <class Rule>
std::vector<change> opened_by(answers const& who) {
    auto const found = changes_under<book_of_one<Rule>, tiny::heel_raise>(who);
    return {found.items.begin(), found.items.begin() + static_cast<std::ptrdiff_t>(found.size)};
}

template <class Condition>
constexpr std::int32_t index_of = static_cast<std::int32_t>(condition_index<Condition, tiny::catalogue>);

/// Indices in the rulebook.
enum index_of_rule {
    fever_now,
    reading_today,
    swelling_caps,
    clicking_seen,
    clicking_bone,
    broken_first_month,
    first_days,
    advice
};

constexpr answers healthy = answers{}.rest_is(answer::no);
constexpr answers sprained = healthy.after<tiny::sprain>(50_days);
constexpr answers fractured = healthy.after<tiny::fracture>(50_days);

}  // namespace

TEST_CASE("what is permitted has no reasons, and nothing needs to change") {
    HOLDS(reasons_for<tiny::heel_raise>(sprained).size == 0);
    HOLDS(changes_for<tiny::heel_raise>(sprained).size == 0);
}

TEST_CASE("refused: without a mode or a day, or outside the range, and the profile is to be completed") {
    constexpr auto reasons = [] { return reasons_for<tiny::heel_raise>(healthy.on_day(100_days)); };
    HOLDS(reasons().size == 1);
    HOLDS(reasons()[0].kind == reason_kind::refused);
    constexpr auto changes = [] { return changes_for<tiny::heel_raise>(healthy.after<tiny::sprain>(100_days)); };
    HOLDS(changes().size == 1);
    HOLDS(changes()[0].kind == change_kind::profile);
}

TEST_CASE("session blocked: by the rule and the answer that it rests on") {
    constexpr auto reasons = [] { return reasons_for<tiny::heel_raise>(sprained.yes<tiny::fever>()); };
    HOLDS(reasons().size == 1);
    HOLDS(reasons()[0].kind == reason_kind::session_blocked);
    HOLDS(reasons()[0].rule == fever_now);
    HOLDS(reasons()[0].condition == index_of<tiny::fever>);
    HOLDS(reasons()[0].why == because::of_answer);
    constexpr auto changes = [] {
        return changes_for<tiny::heel_raise>(sprained.yes<tiny::fever>().cleared<tiny::fever>());
    };
    HOLDS(changes().size == 1);
    HOLDS(changes()[0] == change{.kind = change_kind::resolution, .condition = index_of<tiny::fever>});
}

TEST_CASE("where silence or an unknown is the reason, an answer would do") {
    static constexpr auto silent = sprained.answered<tiny::fever>(answer::not_asked);
    HOLDS(reasons_for<tiny::heel_raise>(silent)[0].why == because::of_silence);
    HOLDS(changes_for<tiny::heel_raise>(silent)[0] ==
          change{.kind = change_kind::answer, .condition = index_of<tiny::fever>});
    static constexpr auto unsure = sprained.unknown<tiny::clicking>();
    HOLDS(reasons_for<tiny::heel_raise>(unsure)[0].why == because::of_unknown);
    HOLDS(changes_for<tiny::heel_raise>(unsure)[0] ==
          change{.kind = change_kind::answer, .condition = index_of<tiny::clicking>});
}

TEST_CASE("effort above: the exercise's class, and what is allowed") {
    constexpr auto reasons = [] { return reasons_for<tiny::heel_raise>(sprained.yes<tiny::clicking>()); };
    HOLDS(reasons().size == 1);
    HOLDS(reasons()[0].kind == reason_kind::effort_above);
    HOLDS(reasons()[0].rule == clicking_seen);
    HOLDS(reasons()[0].level == 3);
    HOLDS(reasons()[0].cap == 1);
    HOLDS(changes_for<tiny::heel_raise>(sprained.yes<tiny::clicking>())[0] ==
          change{.kind = change_kind::clearance, .condition = index_of<tiny::clicking>});
}

TEST_CASE("demand above: the demand, its level and the cap; and what keeps the gate shut") {
    constexpr auto reasons = [] { return reasons_for<tiny::heel_raise>(sprained.yes<tiny::swelling>()); };
    HOLDS(reasons().size == 2);
    HOLDS(reasons()[0].kind == reason_kind::demand_above);
    HOLDS(reasons()[0].rule == swelling_caps);
    HOLDS(reasons()[0].demand == 0);
    HOLDS(reasons()[0].level == 2);
    HOLDS(reasons()[0].cap == 1);
    HOLDS(reasons()[1].kind == reason_kind::kept_shut);
    HOLDS(reasons()[1].condition == index_of<tiny::swelling>);
    constexpr auto changes = [] { return changes_for<tiny::heel_raise>(sprained.yes<tiny::swelling>()); };
    HOLDS(changes().size == 1);
    HOLDS(changes()[0] == change{.kind = change_kind::resolution, .condition = index_of<tiny::swelling>});
}

TEST_CASE("gate shut and moved: the day that it opens, with the longest delay") {
    static constexpr auto early = sprained.on_day(10_days).yes<tiny::clicking>().cleared<tiny::clicking>();
    constexpr auto reasons = [] { return reasons_for<tiny::heel_raise>(early); };
    HOLDS(reasons().size == 1);  // cleared: no delay
    HOLDS(reasons()[0].kind == reason_kind::gate_shut);
    HOLDS(reasons()[0].why == because::of_time);
    HOLDS(reasons()[0].day == 14_days);
    HOLDS(changes_for<tiny::heel_raise>(early)[0] == change{.kind = change_kind::wait, .day = 14_days});

    constexpr auto moved = [] {
        return reasons_for<tiny::heel_raise_seated>(sprained.on_day(3_days).yes<tiny::swelling>());
    };
    HOLDS(moved().size == 2);
    HOLDS(moved()[0].kind == reason_kind::gate_shut);
    HOLDS(moved()[0].day == 7_days);
    HOLDS(moved()[1].kind == reason_kind::gate_moved);
    HOLDS(moved()[1].rule == 1);
    HOLDS(moved()[1].condition == index_of<tiny::swelling>);
}

TEST_CASE("a delay that a clearance lifts is not waited for") {
    static constexpr auto early = sprained.on_day(3_days).yes<tiny::clicking>();
    constexpr auto reasons = [] { return reasons_for<tiny::heel_raise>(early); };
    HOLDS(reasons().size == 3);
    HOLDS(reasons()[0].kind == reason_kind::effort_above);
    HOLDS(reasons()[1].kind == reason_kind::gate_shut);
    HOLDS(reasons()[1].day == 21_days);
    HOLDS(reasons()[2].kind == reason_kind::gate_moved);
    constexpr auto changes = [] { return changes_for<tiny::heel_raise>(early); };
    HOLDS(changes().size == 2);
    HOLDS(changes()[0] == change{.kind = change_kind::clearance, .condition = index_of<tiny::clicking>});
    HOLDS(changes()[1] == change{.kind = change_kind::wait, .day = 14_days});
}

TEST_CASE("a rule that only time ends says which day to wait for, and one that nothing ends says so") {
    static constexpr auto early = fractured.on_day(10_days);
    constexpr auto reasons = [] { return reasons_for<tiny::heel_raise_seated>(early); };
    HOLDS(reasons().size == 1);
    HOLDS(reasons()[0].rule == broken_first_month);
    HOLDS(reasons()[0].why == because::of_mode);
    HOLDS(changes_for<tiny::heel_raise_seated>(early)[0] == change{.kind = change_kind::wait, .day = 28_days});

    constexpr auto stuck = [] { return changes_for<tiny::heel_raise>(fractured.yes<tiny::clicking>()); };
    HOLDS(stuck().size == 2);
    HOLDS(stuck()[0].kind == change_kind::clearance);
    HOLDS(stuck()[1] == change{.kind = change_kind::nothing, .condition = index_of<tiny::clicking>});
}

TEST_CASE("a rule for everyone says that it is for everyone") {
    constexpr auto reasons = [] { return reasons_for<tiny::heel_raise_seated>(sprained.on_day(1_days)); };
    HOLDS(reasons().size == 1);
    HOLDS(reasons()[0].rule == first_days);
    HOLDS(reasons()[0].why == because::for_everyone);
    HOLDS(reasons()[0].condition == -1);
}

TEST_CASE("every rule that applies is shown, with what it asks for") {
    constexpr auto rules = [] {
        return applied_to(fractured.yes<tiny::clicking>().answered<tiny::fever>(answer::not_asked));
    };
    HOLDS(rules().size == 4);
    HOLDS(rules()[0].rule == fever_now);
    HOLDS(rules()[0].asks == urgency::incomplete);
    HOLDS(rules()[0].why == because::of_silence);
    HOLDS(rules()[1].rule == clicking_seen);
    HOLDS(rules()[1].asks == urgency::see_professional);
    HOLDS(rules()[2].rule == clicking_bone);
    HOLDS(rules()[2].asks == urgency::clear);
    HOLDS(rules()[3].rule == advice);
    HOLDS(applied_to(sprained).size == 1);
}

TEST_CASE("a reason is about nothing but what it rests on") {
    auto const refused = reasons_for<tiny::heel_raise>(healthy.on_day(10_days));
    REQUIRE(refused.size == 1);
    CHECK(refused[0].kind == reason_kind::refused);
    CHECK(refused[0].why == because::for_everyone);
    CHECK(refused[0].rule == -1);
    CHECK(refused[0].condition == -1);
    CHECK(refused[0].demand == -1);
    CHECK(refused[0].level == 0);
    CHECK(refused[0].cap == 0);
    CHECK(refused[0].day.value() == -1);
    auto const shut = reasons_for<tiny::heel_raise>(sprained.on_day(10_days));
    REQUIRE(shut.size == 1);
    CHECK(shut[0].rule == -1);
    auto const changes = changes_for<tiny::heel_raise>(healthy.on_day(10_days));
    REQUIRE(changes.size == 1);
    CHECK(changes[0].condition == -1);
    CHECK(changes[0].day.value() == -1);
}

TEST_CASE("a rule that bars nothing of an exercise is no reason, and on the day that its gate opens the gate is none") {
    // Swelling bends no seated ankle too far, and it is the fever that blocks.
    auto const who = sprained.on_day(14_days).yes<tiny::fever>();
    auto const reasons = reasons_for<tiny::heel_raise>(who);
    REQUIRE(reasons.size == 1);
    CHECK(reasons[0].kind == reason_kind::session_blocked);
    CHECK(reasons_for<tiny::heel_raise>(who.on_day(13_days)).size == 2);
    CHECK(reasons_for<tiny::heel_raise_seated>(sprained.yes<tiny::swelling>()).size == 0);
}

TEST_CASE("without a profile to screen neither gates nor days are reasons, and the rules that hold are") {
    auto const reasons = reasons_for<tiny::heel_raise>(healthy.on_day(1_days).yes<tiny::fever>());
    REQUIRE(reasons.size == 3);
    CHECK(reasons[0].kind == reason_kind::refused);
    CHECK(reasons[1].kind == reason_kind::session_blocked);
    CHECK(reasons[2].kind == reason_kind::effort_above);
    CHECK(reasons[2].rule == first_days);
    auto const changes = changes_for<tiny::heel_raise>(healthy.on_day(1_days).yes<tiny::fever>());
    REQUIRE(changes.size == 2);
    CHECK(changes[0].kind == change_kind::profile);
    CHECK(changes[1] == change{.kind = change_kind::resolution, .condition = index_of<tiny::fever>});
}

TEST_CASE("a demand that a rule caps at nothing is one reason, not one for each level") {
    auto const reasons = reasons_for<tiny::heel_raise>(fractured.yes<tiny::clicking>().cleared<tiny::clicking>());
    REQUIRE(reasons.size == 1);
    CHECK(reasons[0].kind == reason_kind::demand_above);
    CHECK(reasons[0].rule == clicking_bone);
    CHECK(reasons[0].demand == 1);
    CHECK(reasons[0].level == 3);
    CHECK(reasons[0].cap == 0);
}

TEST_CASE("a gate waits for the stated mode, or for a later one's day that an answer speaks of") {
    auto const shut = [](auto const& reasons) {
        REQUIRE(reasons.size == 1);
        CHECK(reasons[0].kind == reason_kind::gate_shut);
        CHECK(reasons[0].why == because::of_time);
        return std::pair{reasons[0].day.value(), reasons[0].condition};
    };
    auto const early = sprained.on_day(3_days);
    CHECK(shut(reasons_under<waiting, tiny::heel_raise>(early)) == std::pair{14, -1});
    CHECK(shut(reasons_under<waiting, tiny::heel_raise_lying>(early)) == std::pair{14, -1});
    auto const both = early.yes<tiny::broken>();
    CHECK(shut(reasons_under<waiting, tiny::heel_raise>(both)) == std::pair{14, -1});
    CHECK(shut(reasons_under<waiting, tiny::heel_raise_seated>(both)) == std::pair{14, -1});
    CHECK(shut(reasons_under<waiting, tiny::heel_raise_lying>(both)) == std::pair{42, index_of<tiny::broken>});
    // The same where the other mode is the first of the catalogue.
    auto const first = profile<fracture_first>{}.rest_is(answer::no).after<tiny::sprain>(3_days).yes<tiny::broken>();
    CHECK(shut(reasons_under<waiting, tiny::heel_raise_lying>(first)) == std::pair{42, index_of<tiny::broken>});
}

TEST_CASE("a delay is a reason where it moves the gate of that exercise, and no other") {
    using list = std::vector<int>;
    auto const early = sprained.on_day(3_days);
    CHECK(moved_by<tiny::heel_raise>(early).empty());
    // As after a fracture: that is no later.
    auto const swollen = early.yes<tiny::swelling>();
    CHECK(moved_by<tiny::heel_raise>(swollen).empty());
    CHECK(moved_by<tiny::heel_raise_seated>(swollen).empty());
    CHECK(moved_by<tiny::heel_raise_lying>(swollen) == list{swelling_as_fracture});
    auto const feverish = swollen.yes<tiny::fever>();
    CHECK(moved_by<tiny::heel_raise>(feverish) == list{all_later_by_three});
    CHECK(moved_by<tiny::heel_raise_seated>(feverish) == list{all_later_by_three});
    CHECK(moved_by<tiny::heel_raise_lying>(feverish) == list{swelling_as_fracture, all_later_by_three});
    // One that is for strength alone moves no other.
    auto const all = feverish.yes<tiny::clicking>();
    CHECK(moved_by<tiny::heel_raise>(all) == list{clicking_later, all_later_by_three});
    CHECK(moved_by<tiny::heel_raise_seated>(all) == list{all_later_by_three});
    auto const reasons = reasons_under<waiting, tiny::heel_raise_lying>(feverish);
    CHECK(reasons[0].day.value() == 45);
    CHECK(reasons[1].day.value() == 45);
    CHECK(reasons[1].why == because::of_answer);
    CHECK(reasons[2].condition == index_of<tiny::fever>);
}

TEST_CASE("where the gate opens behind the last day, nothing opens it for anyone") {
    auto const last = changes_under<too_late, tiny::heel_raise_lying>(sprained);
    REQUIRE(last.size == 1);
    CHECK(last[0] == change{.kind = change_kind::wait, .day = 99_days});
    auto const behind = changes_under<too_late, tiny::heel_raise_lying>(fractured);
    REQUIRE(behind.size == 1);
    CHECK(behind[0].kind == change_kind::nothing);
    CHECK(behind[0].condition == -1);
    CHECK(changes_under<too_late, tiny::heel_raise>(fractured).size == 0);
}

TEST_CASE("a gate of which no day is known is shut, and nothing opens it for anyone") {
    catalogue_view const& c = view_of<tiny::catalogue>;
    rulebook_view book = book_of<too_late, tiny::catalogue>;
    std::array<gate_row, 3> gates{};
    book.gates = {gates.data(), gates.size()};
    auto const& tables = detail::rule_index<too_late, tiny::catalogue>::tables;
    person const& who = sprained.raw();
    condition_set const present = detail::present_in(c, who);
    noted<reason> reasons;
    detail::visit_reasons(c, book, tables, who, present, false, 0, [&](reason const& r) { reasons.add(r); });
    REQUIRE(reasons.size == 1);
    CHECK(reasons[0].kind == reason_kind::gate_shut);
    CHECK(reasons[0].day.value() == gate_row::unknown);
    noted<change> changes;
    auto const note = [&](change const& needed) { changes.add(needed); };
    detail::visit_changes(c, book, tables, who, false, 0, note);
    REQUIRE(changes.size == 1);
    CHECK(changes[0].kind == change_kind::nothing);
}

TEST_CASE("what a rule rests on is its one condition, where it has one, whatever it counts beside it") {
    catalogue_view const& c = view_of<tiny::catalogue>;
    condition_set counted;
    counted.set(1);
    counted.set(2);
    rule_row rule;
    rule.when = index_of<tiny::fever>;
    rule.counted = &counted;
    rule.least = 2;
    CHECK(detail::why_applied(c, sprained.yes<tiny::fever>().raw(), rule) == because::of_answer);
    rule.when = -1;
    CHECK(detail::why_applied(c, sprained.yes<tiny::fever>().raw(), rule) == because::of_silence);
}

TEST_CASE("of two caps on one demand the lower is the reason, and a cap at two is one as well") {
    auto const twice = reasons_under<book_of_one<capped_twice>, tiny::heel_raise>(sprained.yes<tiny::fever>());
    REQUIRE(twice.size == 2);
    CHECK(twice[0].kind == reason_kind::demand_above);
    CHECK(twice[0].cap == 0);
    CHECK(twice[1].kind == reason_kind::kept_shut);
    using at_two = no_wobbling<tiny::clicking, lifted_by::resolution>;
    auto const once = reasons_under<book_of_one<at_two>, tiny::heel_raise>(sprained.yes<tiny::clicking>());
    REQUIRE(once.size == 1);
    CHECK(once[0].demand == 1);
    CHECK(once[0].level == 3);
    CHECK(once[0].cap == 2);
}

TEST_CASE("what a rule says lifts it would open it: an answer, a clearance, or nothing") {
    using tiny::broken, tiny::clicking, tiny::fever;
    using list = std::vector<change>;
    auto const of = [](change_kind kind, std::int32_t condition) {
        return change{.kind = kind, .condition = condition};
    };
    std::int32_t const clicks = index_of<clicking>;
    auto const who = sprained.yes<clicking>();
    CHECK(opened_by<no_wobbling<clicking, lifted_by::resolution>>(who) == list{of(change_kind::resolution, clicks)});
    CHECK(opened_by<no_wobbling<clicking, lifted_by::clearance>>(who) == list{of(change_kind::clearance, clicks)});
    CHECK(opened_by<no_wobbling<clicking, lifted_by::never>>(who) == list{of(change_kind::nothing, clicks)});
    // No clearance lifts an emergency.
    CHECK(opened_by<no_wobbling<clicking, lifted_by::clearance, urgency::emergency>>(who) ==
          list{of(change_kind::resolution, clicks)});
    // One that ends is waited for; one that ends with the catalogue is not.
    CHECK(opened_by<no_wobbling<clicking, lifted_by::never, urgency::see_professional, 60>>(who) ==
          list{{.kind = change_kind::wait, .day = 60_days}});
    CHECK(opened_by<no_wobbling<clicking, lifted_by::never, urgency::see_professional, 100>>(who) ==
          list{of(change_kind::nothing, clicks)});
    // The first condition of a catalogue is one; its gate is kept shut by it as well.
    CHECK(opened_by<no_wobbling<fever, lifted_by::never>>(sprained.yes<fever>()) ==
          list{of(change_kind::resolution, index_of<fever>), of(change_kind::nothing, index_of<fever>)});
    CHECK(opened_by<no_wobbling<fever, lifted_by::clearance>>(sprained.yes<fever>()) ==
          list{of(change_kind::resolution, index_of<fever>), of(change_kind::clearance, index_of<fever>)});
}

TEST_CASE("what follows from the mode can be cleared, and nothing else would change it") {
    using tiny::broken;
    using list = std::vector<change>;
    auto const of_broken = [](change_kind kind) { return change{.kind = kind, .condition = index_of<broken>}; };
    // Its gate is kept shut by it: by an answer that may change, or for good.
    using none = no_wobbling<tiny::clicking, lifted_by::resolution>;
    CHECK(opened_by<none>(sprained.yes<broken>()) == list{of_broken(change_kind::resolution)});
    CHECK(opened_by<none>(fractured) == list{of_broken(change_kind::nothing)});
    auto const for_all = [](auto rule) {
        using book = book_of_one<decltype(rule)>;
        list out;
        screen<book>(fractured).for_each_change_that_would_open(exercise_index<tiny::heel_raise, tiny::catalogue>,
                                                                [&](change const& c) { out.push_back(c); });
        return out;
    };
    CHECK(for_all(no_wobbling<broken, lifted_by::clearance>{}) ==
          list{of_broken(change_kind::clearance), of_broken(change_kind::nothing)});
    CHECK(for_all(no_wobbling<broken, lifted_by::resolution>{}) == list{of_broken(change_kind::nothing)});
    // A clearance does lift the rule.
    using cleared = book_of_one<no_wobbling<broken, lifted_by::clearance>>;
    auto const reasons = reasons_under<cleared, tiny::heel_raise>(fractured.cleared<broken>());
    REQUIRE(reasons.size == 1);
    CHECK(reasons[0].kind == reason_kind::kept_shut);
}

TEST_CASE("a rule for everyone that does not end is one that nothing opens, also where the gate would open") {
    using forever = no_wobbling<everyone, lifted_by::never>;
    auto const changes = opened_by<forever>(sprained.on_day(3_days));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0] == change{.kind = change_kind::wait, .day = 14_days});
    CHECK(changes[1] == change{.kind = change_kind::nothing});
    // There is nothing of everyone that could be cleared.
    using cleared = no_wobbling<everyone, lifted_by::clearance>;
    CHECK(opened_by<cleared>(sprained) == std::vector<change>{{.kind = change_kind::nothing}});
}

TEST_CASE("of what a rule counts the open questions come first, then what was answered") {
    using tiny::broken, tiny::clicking, tiny::swelling;
    using list = std::vector<change>;
    auto const of = [](change_kind kind, std::int32_t condition) {
        return change{.kind = kind, .condition = condition};
    };
    std::int32_t const swells = index_of<swelling>, clicks = index_of<clicking>;
    auto const unsure = sprained.yes<swelling>().unknown<clicking>(), sure = sprained.yes<swelling, clicking>();
    CHECK(opened_by<two_of_three<lifted_by::resolution>>(unsure) == list{of(change_kind::answer, clicks)});
    CHECK(opened_by<two_of_three<lifted_by::resolution>>(sure) == list{of(change_kind::resolution, swells)});
    CHECK(opened_by<two_of_three<lifted_by::clearance>>(unsure) == list{of(change_kind::answer, clicks)});
    CHECK(opened_by<two_of_three<lifted_by::clearance>>(sure) == list{of(change_kind::clearance, swells)});
    // Where nothing lifts it an answer may do still, else time, else nothing.
    CHECK(opened_by<two_of_three<lifted_by::never>>(unsure) == list{of(change_kind::answer, clicks)});
    CHECK(opened_by<two_of_three<lifted_by::never>>(sure) ==
          list{of(change_kind::nothing, swells), of(change_kind::nothing, clicks)});
    CHECK(opened_by<two_of_three<lifted_by::never, 60>>(sure) == list{{.kind = change_kind::wait, .day = 60_days}});
    CHECK(opened_by<two_of_three<lifted_by::never, 100>>(sure) ==
          list{of(change_kind::nothing, swells), of(change_kind::nothing, clicks)});
    // Two of it are too many by one; what follows from the mode can be cleared only.
    auto const after_fracture = fractured.yes<swelling>();
    auto const first_of = [](auto rule, answers const& who) {
        auto const found = changes_under<book_of_one<decltype(rule)>, tiny::heel_raise>(who);
        return found.size == 0 ? change{} : found[0];
    };
    CHECK(first_of(two_of_three<lifted_by::resolution>{}, after_fracture) == of(change_kind::resolution, swells));
    CHECK(first_of(two_of_three<lifted_by::clearance>{}, fractured.unknown<swelling>()) ==
          of(change_kind::answer, swells));
    CHECK(first_of(one_of_two<lifted_by::clearance>{}, fractured) == of(change_kind::clearance, index_of<broken>));
    CHECK(first_of(one_of_two<lifted_by::resolution>{}, fractured) == of(change_kind::nothing, index_of<broken>));
}

TEST_CASE("once it is answered what keeps it shut, its gate is that of before") {
    using tiny::swelling;
    auto const swollen = sprained.on_day(3_days);
    for (auto const& [who, kind] : {std::pair{swollen.yes<swelling>(), change_kind::resolution},
                                    std::pair{swollen.unknown<swelling>(), change_kind::answer}}) {
        auto const changes = changes_for<tiny::heel_raise>(who);
        REQUIRE(changes.size == 2);
        CHECK(changes[0] == change{.kind = kind, .condition = index_of<swelling>});
        CHECK(changes[1] == change{.kind = change_kind::wait, .day = 14_days});
    }
}
