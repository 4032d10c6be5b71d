// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue and the tables made of it; taking a part of one, and adding to one.
// That a host's additions are screened like the library's own is in extended_catalogue_test.cpp.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/content/catalogue.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

constexpr auto const& shipped = view_of<postpartum_back>;
constexpr auto const& small = view_of<tiny::catalogue>;

template <class Condition>
constexpr std::size_t index_of = condition_index<Condition, tiny::catalogue>;

/// A host that offers the openers only: a part of a catalogue is a catalogue.
struct openers_only : postpartum_back {
    static constexpr std::string_view id = "openers-only";
    using exercises = regimen::exercises<postpartum::front_to_back_opener, postpartum::opener_front_only,
                                         postpartum::belly_breathing>;
};

/// A host that adds an exercise of the tiny catalogue's making to the library's.
struct ball_squeeze {
    static constexpr exercise is{.id = "ball-squeeze",
                                 .name = "Ball squeeze",
                                 .effort = E1,
                                 .start = {position::sitting},
                                 .sides = bilateral,
                                 .demands = {{demand::hand_grip, 1}},
                                 .dose = one_set * 5_reps,
                                 .source = cite(tiny::nowhere_printed),
                                 .steps = {"Squeeze the ball."}};
};
struct with_ball_squeeze : postpartum_back {
    static constexpr std::string_view id = "with-ball-squeeze";
    using exercises = join<postpartum_back::exercises, regimen::exercises<ball_squeeze>>;
};

// Whose id a catalogue has, whatever it derives from, and in whatever order.
struct names_no_id : body_vocabulary {};
struct with_an_empty_id : postpartum_back {
    static constexpr std::string_view id = "";
};
struct with_the_id_of_its_base : openers_only {};
struct with_the_same_id_on_purpose : openers_only {
    static constexpr std::string_view id = openers_only::id;
};
struct named_at_last : with_the_id_of_its_base {
    static constexpr std::string_view id = "named-at-last";
};
struct something_else {};
struct another_thing {};
struct third_of_three : something_else, another_thing, openers_only {};
struct third_and_named : something_else, another_thing, openers_only {
    static constexpr std::string_view id = "third-and-named";
};
template <class Base>
struct over final : Base {};
struct with_letters : postpartum_back {
    static constexpr char const* id = "with-letters";
};
struct over_letters : with_letters {};
struct with_a_constructor : postpartum_back {
    static constexpr std::string_view id = "with-a-constructor";
    with_a_constructor() = delete;
};
template <class C>
using fault_of_id = decltype(detail::fault_in_id<C>())::verdict;

/// More exercises than one part of the table has; the last one replaces the first, or is at fault.
constexpr std::size_t many = 2 * detail::exercises_in_a_part + 3;
template <std::size_t I>
struct numbered {
    static constexpr char letters[]{'n', static_cast<char>('0' + I / 100), static_cast<char>('0' + I / 10 % 10),
                                    static_cast<char>('0' + I % 10)};
    static constexpr std::string_view id{letters, 4};
    static constexpr exercise is = with_changes(ball_squeeze::is, [](exercise& e) { e.id = id; });
};
struct last_of_many {
    static constexpr exercise is = with_changes(ball_squeeze::is, [](exercise& e) { e.replaces = numbered<0>::is; });
};
struct last_without_name {
    static constexpr exercise is = with_changes(ball_squeeze::is, [](exercise& e) { e.name = ""; });
};
template <class Last, class = std::make_index_sequence<many - 1>>
struct many_and;
template <class Last, std::size_t... I>
struct many_and<Last, std::index_sequence<I...>> : tiny::catalogue {
    static constexpr std::string_view id = "many";
    using demands = body_vocabulary::demands;
    using positions = body_vocabulary::positions;
    using exercises = regimen::exercises<numbered<I>..., Last>;
};

}  // namespace

TEST_CASE("the shipped catalogue has its exercises, 75 conditions, 3 modes and covers the first year") {
    HOLDS(shipped.id == "postpartum-back");
    HOLDS(shipped.exercises.size() == detail::size_of<postpartum_back::exercises>);
    HOLDS(shipped.conditions.size() == 75);
    HOLDS(shipped.modes.size() == 3);
    HOLDS(shipped.covers == between_days(0, 366));
}

TEST_CASE("a catalogue has an id of its own, and what it inherits is none") {
    STATIC_REQUIRE(std::is_same_v<fault_of_id<names_no_id>, CATALOGUE_WITHOUT_AN_ID<names_no_id>>);
    STATIC_REQUIRE(std::is_same_v<fault_of_id<with_an_empty_id>, CATALOGUE_WITHOUT_AN_ID<with_an_empty_id>>);
    STATIC_REQUIRE(std::is_same_v<fault_of_id<with_a_constructor>, CATALOGUE_IS_NO_AGGREGATE<with_a_constructor>>);
    STATIC_REQUIRE(detail::inherits_its_id<with_the_id_of_its_base>);
    STATIC_REQUIRE(detail::inherits_its_id<third_of_three>);
    STATIC_REQUIRE(detail::inherits_its_id<over<openers_only>>);
    STATIC_REQUIRE(detail::inherits_its_id<over<named_at_last>>);
    STATIC_REQUIRE(detail::inherits_its_id<over_letters>);
    STATIC_REQUIRE_FALSE(detail::inherits_its_id<postpartum_back>);
    STATIC_REQUIRE_FALSE(detail::inherits_its_id<openers_only>);
    STATIC_REQUIRE_FALSE(detail::inherits_its_id<with_the_same_id_on_purpose>);
    STATIC_REQUIRE_FALSE(detail::inherits_its_id<named_at_last>);
    STATIC_REQUIRE_FALSE(detail::inherits_its_id<third_and_named>);
    STATIC_REQUIRE_FALSE(detail::inherits_its_id<with_letters>);
}

TEST_CASE("a catalogue that is read in several parts is one table") {
    constexpr auto const& rows = view_of<many_and<last_of_many>>.exercises;
    HOLDS(rows.size() == many);
    HOLDS(rows[255].id == "n255");
    HOLDS(rows[256].id == "n256");
    HOLDS(rows[513].family == 513);
    HOLDS(rows[many - 1].id == "ball-squeeze");
    HOLDS(rows[many - 1].replaces == 0);
    HOLDS(rows[many - 1].family == 0);
    HOLDS(rows[many - 1].steps->size() == 1);
    HOLDS(detail::finding_in<many_and<last_without_name>>.what == detail::exercise_fault::without_id_or_name);
    HOLDS(detail::finding_in<many_and<last_without_name>>.exercise == many - 1);
}

TEST_CASE("a catalogue's tables are in the order of its lists") {
    HOLDS(small.exercises[0].id == "heel-raise");
    HOLDS(small.exercises[2].id == "heel-raise-lying");
    HOLDS(small.conditions[4].id == "broken");
    HOLDS(small.modes[1].id == "fracture");
    HOLDS(small.demands[1].id == "wobble");
    HOLDS(small.demands[1].name == "keeping one's balance");
    HOLDS(small.positions[3].id == "stool");
    HOLDS(small.positions[3].kind_of == 1);
    HOLDS(small.positions[3].at == height::seat);
    HOLDS(small.equipment[2].name == "a rail");
    HOLDS(small.regions[0].id == "ankle");
    HOLDS(small.purposes[2].as == intent::strength);
}

TEST_CASE("a member's index is found by its type, and by its id") {
    HOLDS(exercise_index<tiny::heel_raise_seated, tiny::catalogue> == 1);
    HOLDS(condition_index<tiny::swelling, tiny::catalogue> == 2);
    HOLDS(mode_index<tiny::fracture, tiny::catalogue> == 1);
    HOLDS(detail::find_id(small.exercises, "heel-raise-seated") == 1);
    HOLDS(detail::find_id(small.exercises, "heel-raise-") == detail::npos);
}

TEST_CASE("silence counts as a yes for core questions, but for what is measured and what follows from the mode") {
    HOLDS(small.core.test(index_of<tiny::fever>));
    HOLDS(small.core.test(index_of<tiny::swelling>));
    HOLDS(!small.core.test(index_of<tiny::high_reading>));
    HOLDS(!small.core.test(index_of<tiny::clicking>));
    HOLDS(!small.core.test(index_of<tiny::broken>));
    HOLDS(small.only_yes.test(index_of<tiny::high_reading>));
    HOLDS(small.only_yes.count() == 1);
    HOLDS(small.from_mode.test(index_of<tiny::broken>));
    HOLDS(small.from_mode.count() == 1);
}

TEST_CASE("a part of a catalogue is a catalogue, with the same vocabulary and conditions") {
    constexpr auto const& part = view_of<openers_only>;
    HOLDS(part.exercises.size() == 3);
    HOLDS(part.exercises[1].replaces == 0);
    HOLDS(part.conditions.size() == shipped.conditions.size());
    HOLDS(part.demands.size() == shipped.demands.size());
    HOLDS(sound<openers_only, postpartum::conservative>);
}

TEST_CASE("what a host joins to a list comes after what was there, which keeps its index") {
    constexpr auto const& more = view_of<with_ball_squeeze>;
    HOLDS(more.exercises.size() == shipped.exercises.size() + 1);
    HOLDS(exercise_index<ball_squeeze, with_ball_squeeze> == shipped.exercises.size());
    HOLDS(exercise_index<postpartum::cat, with_ball_squeeze> == exercise_index<postpartum::cat, postpartum_back>);
}

TEST_CASE("a catalogue's fingerprint changes with its exercises and conditions") {
    HOLDS(shipped.fingerprint == view_of<postpartum_back>.fingerprint);
    HOLDS(shipped.fingerprint != view_of<with_ball_squeeze>.fingerprint);
    HOLDS(shipped.fingerprint != view_of<openers_only>.fingerprint);
    HOLDS(shipped.fingerprint != small.fingerprint);
}
