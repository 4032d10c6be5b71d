// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A profile holds a person's answers, and what was not asked stays not asked.
// What the answers come to is tested in screening_test.cpp.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/person/profile.hpp>

#include "support/both_times.hpp"

using namespace regimen;
namespace pp = regimen::postpartum;

namespace {

using answers = profile<postpartum_back>;

template <class Condition>
constexpr std::size_t index_of = condition_index<Condition, postpartum_back>;
template <class Condition>
constexpr answer answer_of(answers const& who) {
    return who.answer_to(index_of<Condition>);
}

template <std::size_t N>
constexpr bool only_bits(std::uint64_t mask, std::size_t const (&bits)[N]) {
    std::uint64_t expected = 0;
    for (auto const bit : bits) expected |= std::uint64_t{1} << bit;
    return mask == expected;
}

constexpr std::size_t index_of_equipment(std::string_view id) { return find_equipment<postpartum_back>(id).value(); }
constexpr std::size_t index_of_position(std::string_view id) { return find_position<postpartum_back>(id).value(); }

}  // namespace

TEST_CASE("an empty profile has no mode, no day and no answers") {
    HOLDS(answers{}.raw().mode == person::unstated);
    HOLDS(answers{}.raw().day == person::unstated);
    HOLDS(answer_of<pp::knee_pain>(answers{}) == answer::not_asked);
    HOLDS(answers{}.raw().goals.size == 0);
}

TEST_CASE("a profile is written as a chain and each link is kept") {
    constexpr auto who = answers{}
                             .after<pp::caesarean>(52_days)
                             .yes<pp::knee_pain, pp::lochia_ongoing>()
                             .no<pp::seizure>()
                             .unknown<pp::hernia>()
                             .cleared<pp::hernia>();
    HOLDS(view_of<postpartum_back>.modes[static_cast<std::size_t>(who.raw().mode)].id == "caesarean");
    HOLDS(who.raw().day == 52);
    HOLDS(answer_of<pp::knee_pain>(who) == answer::yes);
    HOLDS(answer_of<pp::lochia_ongoing>(who) == answer::yes);
    HOLDS(answer_of<pp::seizure>(who) == answer::no);
    HOLDS(answer_of<pp::hernia>(who) == answer::unknown);
    HOLDS(answer_of<pp::heart_condition>(who) == answer::not_asked);
    HOLDS(who.raw().cleared.test(index_of<pp::hernia>));
    HOLDS(who.raw().cleared.count() == 1);
}

TEST_CASE("a link does not change the profile that it is called on") {
    constexpr answers before;
    constexpr auto after = before.yes<pp::knee_pain>();
    HOLDS(answer_of<pp::knee_pain>(before) == answer::not_asked);
    HOLDS(before != after);
    HOLDS(before == answers{});
}

TEST_CASE("a later answer replaces an earlier one, also by taking it back") {
    HOLDS(answer_of<pp::knee_pain>(answers{}.yes<pp::knee_pain>().no<pp::knee_pain>()) == answer::no);
    HOLDS(answers{}.unknown<pp::knee_pain>().yes<pp::knee_pain>() == answers{}.yes<pp::knee_pain>());
    HOLDS(answers{}.yes<pp::knee_pain>().answered<pp::knee_pain>(answer::not_asked) == answers{});
    HOLDS(answers{}.after<pp::vaginal>(3_days).on_day(9_days) == answers{}.after<pp::vaginal>(9_days));
}

TEST_CASE("the rest is answered only where nothing was") {
    constexpr auto who = answers{}.yes<pp::knee_pain>().unknown<pp::hernia>().rest_is(answer::no);
    HOLDS(answer_of<pp::knee_pain>(who) == answer::yes);
    HOLDS(answer_of<pp::hernia>(who) == answer::unknown);
    HOLDS(answer_of<pp::seizure>(who) == answer::no);
    HOLDS(who.raw().no.count() == view_of<postpartum_back>.conditions.size() - 4);
    auto const now = answers{}.yes<pp::knee_pain>().unknown<pp::hernia>().rest_is(answer::no);
    CHECK(now == who);
    CHECK(answer_of<pp::hernia>(answers{}.unknown<pp::hernia>()) == answer::unknown);
}

TEST_CASE("answers by index are the same as answers by type, and an index outside the table changes nothing") {
    HOLDS(answers{}.answered(index_of<pp::knee_pain>, answer::yes) == answers{}.yes<pp::knee_pain>());
    HOLDS(answers{}.cleared(index_of<pp::hernia>) == answers{}.cleared<pp::hernia>());
    HOLDS(answers{}.after_mode(mode_index<pp::caesarean, postpartum_back>, 4_days) ==
          answers{}.after<pp::caesarean>(4_days));
    HOLDS(answers{}.answered(75, answer::yes) == answers{});
    HOLDS(answers{}.cleared(9'999) == answers{});
    constexpr std::size_t past_the_end = view_of<postpartum_back>.conditions.size();
    HOLDS(answers{}.answered(past_the_end, answer::yes) == answers{});
    HOLDS(answers{}.cleared(past_the_end) == answers{});
    HOLDS(answers{}.cleared(past_the_end - 1) != answers{});
    HOLDS(answers{}.after_mode(3, 4_days).raw().mode == person::unstated);
}

TEST_CASE("equipment is what she has") {
    constexpr auto who = answers{}.has<equipment::chair, equipment::towel>().has<equipment::wall>();
    HOLDS(only_bits(who.raw().equipment,
                    {index_of_equipment("chair"), index_of_equipment("towel"), index_of_equipment("wall")}));
}

TEST_CASE("who avoids a position avoids every kind of it") {
    HOLDS(only_bits(
        answers{}.avoids<position::sitting>().raw().avoids,
        {index_of_position("sitting"), index_of_position("sitting-on-floor"), index_of_position("sitting-on-ball")}));
    HOLDS(
        only_bits(answers{}.avoids<position::sitting_on_ball>().raw().avoids, {index_of_position("sitting-on-ball")}));
    HOLDS(only_bits(answers{}.avoids<position::prone, position::supine>().raw().avoids,
                    {index_of_position("prone"), index_of_position("supine")}));
}

TEST_CASE("every position can be avoided, the first and the last among them") {
    for (std::size_t i = 0; i != view_of<postpartum_back>.positions.size(); ++i) {
        CAPTURE(i);
        person p;
        answers::avoid(p, i);
        CHECK(((p.avoids >> i) & 1U) == 1);
    }
}

TEST_CASE("a goal is a region, a purpose, or a region for a purpose, with a weight") {
    constexpr auto goals = answers{}
                               .wants<region::lower_back>()
                               .wants<purpose::strength>(3)
                               .wants<region::neck, purpose::stretch>(2)
                               .raw()
                               .goals;
    HOLDS(goals.size == 3);
    HOLDS(goals.items[0] == goal{.region = 5});
    HOLDS(goals.items[1] == goal{.purpose = 2, .weight = 3});
    HOLDS(goals.items[2] == goal{.region = 0, .purpose = 1, .weight = 2});
}

TEST_CASE("a goal that is made while a program runs: its region, its purpose, and a weight within bounds") {
    int weight = 3;
    auto const region_alone = answers::goal_of<region::lower_back>(weight);
    CHECK((region_alone.region == 5 && region_alone.purpose == -1 && region_alone.weight == 3));
    auto const purpose_alone = answers::goal_of<purpose::strength>(weight);
    CHECK((purpose_alone.region == -1 && purpose_alone.purpose == 2 && purpose_alone.weight == 3));
    auto const both = answers::goal_of<region::neck, purpose::stretch>(weight);
    CHECK((both.region == 0 && both.purpose == 1 && both.weight == 3));
    for (int const far : {1'000'000, -1'000'000}) {
        int const most = far > 0 ? goal::most_weight : -goal::most_weight;
        CHECK(answers::goal_of<region::lower_back>(far).weight == most);
        CHECK(answers::goal_of<region::neck, purpose::stretch>(far).weight == most);
    }
}

TEST_CASE("a goal is served by an exercise that serves its region for its purpose") {
    constexpr auto const& cat =
        view_of<postpartum_back>.exercises[exercise_index<pp::cat, postpartum_back>];  // upper and lower back, mobility
    constexpr auto of = [](std::string_view id) { return find_goal<postpartum_back>(id).value(); };
    HOLDS(of("lower-back").served_by(cat));
    HOLDS(of("mobility").served_by(cat));
    HOLDS(of("lower-back:mobility").served_by(cat));
    HOLDS(!of("lower-back:strength").served_by(cat));
    HOLDS(!of("neck").served_by(cat));
}

TEST_CASE("ids are looked up, and unknown ones are refused") {
    HOLDS(find_condition<postpartum_back>("knee-pain") == index_of<pp::knee_pain>);
    HOLDS(find_exercise<postpartum_back>("cat") == exercise_index<pp::cat, postpartum_back>);
    HOLDS(find_mode<postpartum_back>("caesarean") == mode_index<pp::caesarean, postpartum_back>);
    HOLDS(!find_condition<postpartum_back>("knee_pain").has_value());
    HOLDS(!find_condition<postpartum_back>("").has_value());
    HOLDS(!find_exercise<postpartum_back>("knee-pain").has_value());
    HOLDS(!find_mode<postpartum_back>("birth-caesarean").has_value());
    HOLDS(!find_equipment<postpartum_back>("trampoline").has_value());
    HOLDS(!find_position<postpartum_back>("handstand").has_value());
}

TEST_CASE("a goal by id is a region, a purpose or both, and anything else is refused") {
    HOLDS(find_goal<postpartum_back>("lower-back") == goal{.region = 5});
    HOLDS(find_goal<postpartum_back>("strength") == goal{.purpose = 2});
    HOLDS(find_goal<postpartum_back>("neck:stretch") == goal{.region = 0, .purpose = 1});
    for (auto const* id : {"", ":", "neck:", ":stretch", "neck:neck", "stretch:stretch", "neck:stretch:", "toes"}) {
        CAPTURE(id);
        CHECK_FALSE(find_goal<postpartum_back>(id).has_value());
    }
}

TEST_CASE("the rest is answered where it is asked: not what follows from the mode, nor what cannot be after it") {
    constexpr auto caesarean = condition_index<pp::birth_caesarean, postpartum_back>;
    constexpr auto wound = condition_index<pp::wound_problem_caesarean, postpartum_back>;
    constexpr auto knee = condition_index<pp::knee_pain, postpartum_back>;
    for (auto const a : {answer::yes, answer::no, answer::unknown}) {
        auto const vaginal = profile<postpartum_back>{}.after<pp::vaginal>(52_days).rest_is(a);
        CHECK(vaginal.answer_to(knee) == a);
        CHECK(vaginal.answer_to(wound) == answer::not_asked);
        CHECK(vaginal.answer_to(caesarean) == answer::not_asked);
        auto const cut = profile<postpartum_back>{}.after<pp::caesarean>(52_days).rest_is(a);
        CHECK(cut.answer_to(wound) == a);
        CHECK(cut.answer_to(caesarean) == answer::not_asked);
        // Where no mode is stated, every question is open.
        CHECK(profile<postpartum_back>{}.rest_is(a).answer_to(wound) == a);
    }
}
