// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Why an exercise is not permitted, and what would open it: one example of each kind, on the tiny catalogue.
// That reasons are complete and that changes help is tested over the whole space in screening_properties_test.cpp.
#include <regimen/screening/reason.hpp>
#include <regimen/screening/screening.hpp>

#include <array>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

using answers = profile<tiny::catalogue>;

template <class Item>
struct seen {
    std::array<Item, 12> items{};
    std::size_t size = 0;
    constexpr Item const& operator[](std::size_t i) const { return items[i]; }
    constexpr void add(Item const& item) { items[size++] = item; }
};

template <class Exercise>
constexpr auto reasons_for(answers const& who) {
    seen<reason> out;
    screen(who).for_each_reason(exercise_index<Exercise, tiny::catalogue>, [&](reason const& r) { out.add(r); });
    return out;
}
template <class Exercise>
constexpr auto changes_for(answers const& who) {
    seen<change> out;
    screen(who).for_each_change_that_would_open(exercise_index<Exercise, tiny::catalogue>,
                                                [&](change const& c) { out.add(c); });
    return out;
}
constexpr auto applied_to(answers const& who) {
    seen<applied_rule> out;
    screen(who).for_each_applied_rule([&](applied_rule const& a) { out.add(a); });
    return out;
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
