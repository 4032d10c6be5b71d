// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A condition becomes one row of a catalogue's table, and a mode of the event may imply one.
// Whether an answer counts as present is tested in screening_test.cpp.
#include <regimen/content/condition.hpp>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

constexpr auto const& rows = view_of<tiny::catalogue>.conditions;
template <class Condition>
constexpr condition_row const& row_of = rows[condition_index<Condition, tiny::catalogue>];

constexpr condition whole = tiny::fever::is;
template <class Change>
constexpr detail::condition_fault fault_after(Change change) {
    return detail::fault_of_condition(with_changes(whole, change));
}

}  // namespace

TEST_CASE("a row says what the condition says of itself") {
    HOLDS(row_of<tiny::fever>.id == "fever");
    HOLDS(row_of<tiny::fever>.question == "Do you have a fever?");
    HOLDS(row_of<tiny::fever>.statement == "you have a fever");
    HOLDS(row_of<tiny::clicking>.statement.empty());  // it may be left out
    HOLDS(row_of<tiny::fever>.icd10 == "R50");
    HOLDS(row_of<tiny::fever>.icd10cm.empty());
    HOLDS(row_of<tiny::fever>.tier == core);
    HOLDS(row_of<tiny::clicking>.tier == extended);
    HOLDS(row_of<tiny::fever>.category.label == "made up");
    HOLDS((*row_of<tiny::fever>.sources)[0].key == "N");
}

TEST_CASE("a condition that must be measured says so, the others do not") {
    HOLDS(row_of<tiny::high_reading>.only_yes_counts);
    HOLDS(!row_of<tiny::fever>.only_yes_counts);
}

TEST_CASE("a condition that a mode implies follows from the mode") {
    HOLDS(row_of<tiny::broken>.from_mode);
    HOLDS(!row_of<tiny::swelling>.from_mode);
    constexpr auto const& modes = view_of<tiny::catalogue>.modes;
    HOLDS(modes[0].id == "sprain");
    HOLDS(modes[0].implies == -1);
    HOLDS(modes[1].name == "a fracture");
    HOLDS(modes[1].implies == static_cast<int>(condition_index<tiny::broken, tiny::catalogue>));
}

TEST_CASE("emergencies are asked first, what is out of scope last") {
    HOLDS(ask::emergency < ask::same_day);
    HOLDS(ask::same_day < ask::absolute);
    HOLDS(ask::absolute < ask::professional);
    HOLDS(ask::professional < ask::delay);
    HOLDS(ask::delay < ask::restriction);
    HOLDS(ask::restriction < ask::information);
    HOLDS(ask::information < ask::out_of_scope);
}

TEST_CASE("a condition is well formed when it says its id, question, tier, category and sources") {
    using enum detail::condition_fault;
    HOLDS(detail::fault_of_condition(whole) == none);
    HOLDS(fault_after([](condition& c) { c.id = {}; }) == without_id_or_question);
    HOLDS(fault_after([](condition& c) { c.question = {}; }) == without_id_or_question);
    HOLDS(fault_after([](condition& c) { c.sources = {}; }) == without_source);
    HOLDS(fault_after([](condition& c) { c.tier = {}; }) == without_tier_or_category);
    HOLDS(fault_after([](condition& c) { c.category = {}; }) == without_tier_or_category);
    HOLDS(fault_after([](condition& c) { c.icd10 = {}; }) == none);
    HOLDS(fault_after([](condition& c) { c.statement = {}; }) == none);
    HOLDS(detail::fault_of_condition(everyone::is) == without_id_or_question);  // nobody is asked
}

namespace {

constexpr condition with_a_cast = tiny::asked("cast", "Is the cast loose?", core, ask::same_day);
struct cast_is_loose {
    static constexpr condition is{.id = "cast",
                                  .question = with_a_cast.question,
                                  .tier = core,
                                  .category = with_a_cast.category,
                                  .not_after = {tiny::sprain::is},
                                  .sources = cite(tiny::nowhere_printed)};
};
struct with_casts : tiny::catalogue {
    static constexpr std::string_view id = "casts";
    using conditions = join<tiny::catalogue::conditions, regimen::conditions<cast_is_loose>>;
};
constexpr auto const& casts = view_of<with_casts>;
constexpr std::size_t cast = condition_index<cast_is_loose, with_casts>;
constexpr std::size_t broken = condition_index<tiny::broken, with_casts>;
constexpr std::int32_t sprain = 0, fracture = 1, unstated = -1;

}  // namespace

TEST_CASE("a condition says after which modes it cannot be, and is asked after all others") {
    HOLDS(casts.conditions[cast].not_after == 1);
    HOLDS(casts.not_asked_after(sprain).test(cast));
    HOLDS(!casts.not_asked_after(fracture).test(cast));
    HOLDS(!casts.not_asked_after(unstated).test(cast));
    HOLDS(casts.cannot_be(sprain, cast));
    HOLDS(!casts.cannot_be(fracture, cast));
    HOLDS(!casts.cannot_be(unstated, cast));
    HOLDS(casts.core.test(cast));
}

TEST_CASE("what follows from a mode is asked after none, and cannot be after another") {
    HOLDS(casts.not_asked_after(sprain).test(broken));
    HOLDS(casts.not_asked_after(fracture).test(broken));
    HOLDS(casts.not_asked_after(unstated).test(broken));
    HOLDS(casts.cannot_be(sprain, broken));
    HOLDS(!casts.cannot_be(fracture, broken));
    HOLDS(casts.implied_by(fracture) == static_cast<int>(broken));
    HOLDS(casts.implied_by(sprain) == -1);
    HOLDS(casts.implied_by(unstated) == -1);
    HOLDS(casts.implied_by(7) == -1);
}

TEST_CASE("a mode or a condition that there is not rules out nothing") {
    HOLDS(!casts.cannot_be(200, cast));
    HOLDS(!casts.cannot_be(sprain, most_conditions));
    HOLDS(!casts.not_asked_after(200).test(cast));
    HOLDS(casts.not_asked_after(200).test(broken));
}
