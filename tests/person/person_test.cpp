// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A person as the algorithms read one: answers that replace each other, clearances that a no takes away, goals and what
// serves them, to the last that fits.
#include <regimen/person/person.hpp>

#include <cstddef>
#include <utility>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

constexpr std::size_t last = most_conditions - 1;

/// A person after some changes.
template <class Change>
constexpr person but(person who, Change change) {
    change(who);
    return who;
}
constexpr person answering(std::size_t condition, answer a, person const& who = {}) {
    return but(who, [&](person& p) { p.set(condition, a); });
}

// The heel raise serves the calf for strength, and then the ankle for mobility.
constexpr exercise_row const& raise =
    view_of<tiny::catalogue>.exercises[exercise_index<tiny::heel_raise, tiny::catalogue>];
constexpr exercise_row const& lying =
    view_of<tiny::catalogue>.exercises[exercise_index<tiny::heel_raise_lying, tiny::catalogue>];
enum index_of_region : std::int16_t { ankle, calf };
enum index_of_purpose : std::int16_t { to_move, to_stretch, to_strengthen };

}  // namespace

TEST_CASE("of somebody new nothing is known: no mode, no day, no answer, no thing at hand, no goal") {
    HOLDS(person{}.mode == person::unstated);
    HOLDS(person{}.day == person::unstated);
    HOLDS(person{}.get(0) == answer::not_asked);
    HOLDS(person{}.get(last) == answer::not_asked);
    HOLDS(!person{}.cleared.any());
    HOLDS(person{}.equipment == 0);
    HOLDS(person{}.avoids == 0);
    HOLDS(person{}.goals.size == 0);
}

TEST_CASE("every answer is read back as it was given, for the first condition and the last, and for no other") {
    for (auto const condition : {std::size_t{0}, std::size_t{63}, std::size_t{64}, last}) {
        for (auto const a : {answer::yes, answer::no, answer::unknown, answer::not_asked}) {
            auto const who = answering(condition, a);
            CHECK(who.get(condition) == a);
            CHECK(who.get(condition == 0 ? 1 : condition - 1) == answer::not_asked);
        }
    }
    HOLDS(answering(last, answer::unknown).get(last) == answer::unknown);
}

TEST_CASE("a new answer takes the place of the old one, whichever they are") {
    constexpr answer all[]{answer::not_asked, answer::yes, answer::no, answer::unknown};
    HOLDS([&] {
        for (answer const before : all) {
            for (answer const after : all) {
                person const p = answering(7, after, answering(7, before));
                int const sets = p.yes.test(7) + p.no.test(7) + p.unknown.test(7);
                if (p.get(7) != after || sets != (after == answer::not_asked ? 0 : 1)) return false;
            }
        }
        return true;
    }());
}

TEST_CASE("a no takes the clearance away: what comes back later is new") {
    constexpr person cleared = but(answering(7, answer::yes), [](person& p) { p.cleared.set(7); });
    HOLDS(answering(7, answer::yes, cleared).cleared.test(7));
    HOLDS(answering(7, answer::unknown, cleared).cleared.test(7));
    HOLDS(answering(7, answer::not_asked, cleared).cleared.test(7));
    HOLDS(!answering(7, answer::no, cleared).cleared.test(7));
    HOLDS(!answering(7, answer::yes, answering(7, answer::no, cleared)).cleared.test(7));
    HOLDS(answering(8, answer::no, cleared).cleared.test(7));
}

TEST_CASE("a condition that no catalogue has was not asked, and its answer changes nothing") {
    person const sure = answering(last, answer::yes);
    for (std::size_t const none : {most_conditions, most_conditions + 1, std::size_t{1} << 40}) {
        CAPTURE(none);
        for (auto const a : {answer::yes, answer::no, answer::unknown}) CHECK(answering(none, a, sure) == sure);
        CHECK(sure.get(none) == answer::not_asked);
    }
}

TEST_CASE("two people are the same where all of it is") {
    HOLDS(person{} == person{});
    HOLDS(answering(7, answer::yes) != answering(7, answer::no));
    HOLDS(but(person{}, [](person& p) { p.day = 0; }) != person{});
    HOLDS(but(person{}, [](person& p) { p.mode = 0; }) != person{});
    HOLDS(but(person{}, [](person& p) { p.cleared.set(last); }) != person{});
    HOLDS(but(person{}, [](person& p) { p.avoids = 1; }) != person{});
    HOLDS(but(person{}, [](person& p) { p.goals.add({}); }) != person{});
}

TEST_CASE("a goal is served by an exercise that serves its region for its purpose") {
    HOLDS(goal{.region = calf}.served_by(raise));
    HOLDS(goal{.region = ankle}.served_by(raise));
    HOLDS(goal{.purpose = to_strengthen}.served_by(raise));
    HOLDS(!goal{.purpose = to_stretch}.served_by(raise));
    HOLDS((goal{.region = calf, .purpose = to_strengthen}.served_by(raise)));
    HOLDS((goal{.region = ankle, .purpose = to_move}.served_by(raise)));
    HOLDS(!(
        goal{.region = calf, .purpose = to_move}.served_by(raise)));  // both are served, but not the one for the other
    HOLDS(!(goal{.region = ankle, .purpose = to_strengthen}.served_by(raise)));
}

TEST_CASE("a goal that names neither is served by whatever serves something, and by nothing else") {
    HOLDS(goal{}.served_by(raise));
    HOLDS(!goal{}.served_by(lying));
    HOLDS(!goal{.region = calf}.served_by(lying));
}

TEST_CASE("a ninth goal is not taken, and that is said") {
    constexpr auto full = [] {
        goal_list list;
        int taken = 0;
        for (int i = 0; i != 9; ++i) taken += list.add(goal{}) ? 1 : 0;
        return std::pair(list.size, taken);
    }();
    HOLDS(full.first == 8);
    HOLDS(full.second == 8);
    goal_list list;
    for (int i = 0; i != 8; ++i) CHECK(list.add({.region = calf}));
    goal_list const eight = list;
    CHECK_FALSE(list.add({.region = ankle}));
    CHECK(list == eight);
}

TEST_CASE("goals stay in the order in which they were added") {
    constexpr auto list = [] {
        goal_list out;
        out.add({.region = calf, .weight = 2});
        out.add({.purpose = to_move});
        return out;
    }();
    HOLDS(list.size == 2);
    HOLDS((list.items[0] == goal{.region = calf, .weight = 2}));
    HOLDS((list.items[1] == goal{.purpose = to_move}));
    HOLDS(list.items[2] == goal{});
    HOLDS(list != goal_list{});
}
