// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Gates: the day from which an exercise is open after each mode, where that day comes from, and what keeps it shut.
// How rulebooks put their gates together is in rulebook_test.cpp.
#include <regimen/rules/gate.hpp>
#include <regimen/rules/rulebook.hpp>
#include <regimen/screening/screening.hpp>

#include <array>
#include <cstdint>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

constexpr source_entry guide{.key = "G", .who = "somebody", .what = "made up for tests", .year = "2025"};
constexpr citation from_guide = cite(guide);
/// The same, as rows point to it.
constexpr source_list const* of_guide = detail::sources_in<from_guide>;

// Indices in the tiny catalogue.
enum index_of_mode : std::size_t { sprain, fracture };
enum index_of_exercise : std::size_t { raise, seated, lying };
template <class Condition>
constexpr auto index_of = static_cast<std::int16_t>(condition_index<Condition, tiny::catalogue>);

/// Gates as they may be written: their terms in any order, two for one exercise, one that says where its days come
/// from.
struct written {
    static constexpr std::string_view id = "written";
    using rules = regimen::rules<>;
    using delays = regimen::delays<>;
    using gates = regimen::gates<gate<tiny::heel_raise, not_while<tiny::fever>, on<tiny::fracture, 42>,
                                      according_to<from_guide, evidence::guideline>, on<tiny::sprain, 14>>,
                                 gate<tiny::heel_raise_seated, on<tiny::sprain, 1>, on<tiny::fracture, 7>>,
                                 gate<tiny::heel_raise, on<tiny::sprain, 10>, on<tiny::fracture, 50>>,
                                 gate<tiny::heel_raise_lying, on<tiny::sprain, 0>, on<tiny::fracture, 1>>,
                                 gate<tiny::heel_raise_lying, according_to<from_guide, evidence::review>,
                                      on<tiny::sprain, 0>, on<tiny::fracture, 3>>>;
};
constexpr auto const& gate_rows = book_of<written, tiny::catalogue>.gates;

constexpr auto well = profile<tiny::catalogue>{}.rest_is(answer::no).has<equipment::chair>();
template <class Mode>
constexpr bool open_on(int day, profile<tiny::catalogue> const& who = well) {
    return screen<written>(who.after<Mode>(days::from_value(day))).template permits<tiny::heel_raise>();
}

constexpr gate_row closed_while(std::initializer_list<int> conditions) {
    gate_row row;
    for (int const c : conditions) row.close_while(static_cast<std::int16_t>(c));
    return row;
}
constexpr gate_row from_days(std::int32_t first, std::int32_t second, source_list const* sources = nullptr,
                             evidence grade = {}) {
    gate_row row;
    row.day[0] = first;
    row.day[1] = second;
    row.sources[0] = row.sources[1] = sources;
    row.grades[0] = row.grades[1] = grade;
    return row;
}
constexpr gate_row merged(gate_row row, gate_row const& other) {
    row.merge_strictest(other);
    return row;
}

}  // namespace

TEST_CASE("nothing is known of a gate that was not stated: it is open after no mode") {
    HOLDS([] {
        gate_row const row;
        for (auto const day : row.day) {
            if (day != gate_row::unknown) return false;
        }
        return row.closed_while[0] == -1 && !row.overfull;
    }());
}

TEST_CASE("an exercise is shut the day before its gate and open on its day") {
    HOLDS(!open_on<tiny::sprain>(13));
    HOLDS(open_on<tiny::sprain>(14));
    HOLDS(!open_on<tiny::fracture>(49));
    HOLDS(open_on<tiny::fracture>(50));
    HOLDS(!open_on<tiny::fracture>(14));
}

TEST_CASE("what keeps a gate shut does so on every day, and not to know keeps it shut as well") {
    HOLDS(!open_on<tiny::sprain>(90, well.yes<tiny::fever>()));
    HOLDS(!open_on<tiny::sprain>(90, well.unknown<tiny::fever>()));
    HOLDS(open_on<tiny::sprain>(90, well.yes<tiny::clicking>()));
}

TEST_CASE("the terms of a gate may stand in any order, and of two gates for one exercise the later day counts") {
    HOLDS(gate_rows[raise].day[sprain] == 14);
    HOLDS(gate_rows[raise].day[fracture] == 50);
    HOLDS(gate_rows[raise].closed_while[0] == index_of<tiny::fever>);
    HOLDS(gate_rows[raise].closed_while[1] == -1);
    HOLDS(gate_rows[seated].day[sprain] == 1);
    HOLDS(gate_rows[lying].day[sprain] == 0);
    HOLDS(gate_rows[lying].day[2] == gate_row::unknown);  // one past the catalogue's modes
}

TEST_CASE("a day has the source of the gate that stated it, or none of its own") {
    HOLDS((*gate_rows[raise].sources[sprain])[0].key == "G");
    HOLDS(gate_rows[raise].grades[sprain] == evidence::guideline);
    HOLDS(gate_rows[raise].sources[fracture] == nullptr);  // the later day is the other gate's
    HOLDS(gate_rows[seated].sources[sprain] == nullptr);
}

TEST_CASE("of two gates of one day the first has the say, of two days the later, with its grade") {
    HOLDS(gate_rows[lying].sources[sprain] == nullptr);
    HOLDS(gate_rows[lying].grades[sprain] == evidence::article);
    HOLDS(gate_rows[lying].day[fracture] == 3);
    HOLDS((*gate_rows[lying].sources[fracture])[0].key == "G");
    HOLDS(gate_rows[lying].grades[fracture] == evidence::review);
    HOLDS(gate_rows[seated].grades[sprain] == evidence::article);
}

namespace {
struct unheard_of {
    [[maybe_unused]] static constexpr mode is{.id = "unheard-of", .name = "nothing"};
};
template <class... Gates>
constexpr std::size_t first_faulty = detail::first_faulty_gate<tiny::catalogue, detail::list<Gates...>>();
using sound_gate = gate<tiny::heel_raise, on<tiny::sprain, 2>>;
using faulty_gate = gate<tiny::heel_raise, on<tiny::sprain, 2>, on<unheard_of, 2>>;
using shut_for_all = gate<tiny::heel_raise, not_while<everyone>>;
}  // namespace

TEST_CASE("a gate that names what its catalogue does not have is found, wherever it stands") {
    HOLDS(first_faulty<sound_gate, sound_gate> == detail::npos);
    HOLDS(first_faulty<faulty_gate, sound_gate> == 0);
    HOLDS(first_faulty<sound_gate, faulty_gate> == 1);
    HOLDS(first_faulty<sound_gate, shut_for_all> == 1);
}

TEST_CASE("four conditions keep a gate shut, each once, and a fifth does not fit and is not lost in silence") {
    HOLDS(closed_while({3, 1, 3, 1}).closed_while == (std::array<std::int16_t, 4>{3, 1, -1, -1}));
    HOLDS(closed_while({-1, 2, -1}).closed_while == (std::array<std::int16_t, 4>{2, -1, -1, -1}));
    HOLDS(!closed_while({0, 1, 2, 3}).overfull);
    HOLDS(!closed_while({0, 1, 2, 3, 2}).overfull);
    HOLDS(closed_while({0, 1, 2, 3, 4}).overfull);
    HOLDS(closed_while({0, 1, 2, 3, 4}).closed_while == (std::array<std::int16_t, 4>{0, 1, 2, 3}));
    HOLDS(gate_row::most_keepers == 4);
}

TEST_CASE("merged, of two days the later counts for each mode, with its source; of two equal ones the first") {
    constexpr auto strict = merged(from_days(7, 42), from_days(14, 30, of_guide, evidence::guideline));
    HOLDS(strict.day[0] == 14);
    HOLDS(strict.day[1] == 42);
    HOLDS(strict.sources[0] == of_guide);
    HOLDS(strict.grades[0] == evidence::guideline);
    HOLDS(strict.sources[1] == nullptr);
    constexpr auto equal = merged(from_days(7, 7), from_days(7, 8, of_guide, evidence::review));
    HOLDS(equal.sources[0] == nullptr);
    HOLDS(equal.sources[1] == of_guide);
    HOLDS(merged(gate_row{}, from_days(0, 5)).day[0] == 0);  // day 0 is later than unknown
    HOLDS(merged(from_days(0, 5), gate_row{}).day[1] == 5);
    HOLDS(merged(gate_row{}, gate_row{}).day[0] == gate_row::unknown);
}

TEST_CASE("filled in, a gate keeps what it says, and the other speaks where it is silent, to the last mode") {
    constexpr auto filled = [](gate_row row, gate_row const& other) {
        row.fill_in(other);
        return row;
    };
    constexpr auto brief = from_days(14, gate_row::unknown);
    constexpr auto whole = from_days(20, 42, of_guide, evidence::review);
    HOLDS(filled(brief, whole).day[0] == 14);
    HOLDS(filled(brief, whole).sources[0] == nullptr);
    HOLDS(filled(brief, whole).day[1] == 42);
    HOLDS(filled(brief, whole).sources[1] == of_guide);
    HOLDS(filled(brief, whole).grades[1] == evidence::review);
    HOLDS([&] {
        gate_row late;
        for (std::size_t m = 0; m < most_modes; ++m) late.day[m] = static_cast<std::int32_t>(10 + m);
        return filled(gate_row{}, late).day == late.day;
    }());
    HOLDS(filled(closed_while({1, 2}), closed_while({2, 3})).closed_while ==
          (std::array<std::int16_t, 4>{1, 2, 3, -1}));
    // A condition that does not fit is not lost in silence.
    HOLDS(filled(closed_while({}), closed_while({0, 1, 2, 3, 4})).overfull);
    HOLDS(filled(closed_while({0, 1, 2, 3, 4}), closed_while({})).overfull);
    HOLDS(!filled(closed_while({0, 1}), closed_while({2, 3})).overfull);
}

TEST_CASE("merged, the days of every mode count, to the last that there can be, each with its source and its grade") {
    constexpr auto strict = [] { return merged(from_days(7, 42), from_days(14, 42, of_guide, evidence::review)); };
    HOLDS(strict().sources[0] == of_guide);
    HOLDS(strict().grades[0] == evidence::review);
    HOLDS(strict().sources[1] == nullptr);  // of two equal days the first has the say
    HOLDS(strict().grades[1] == evidence{});
    HOLDS([] {
        gate_row late;
        for (std::size_t m = 0; m < most_modes; ++m) late.day[m] = static_cast<std::int32_t>(10 + m);
        return merged(gate_row{}, late).day == late.day && merged(late, gate_row{}).day == late.day;
    }());
}

TEST_CASE("merged, what keeps either shut keeps both shut") {
    HOLDS(merged(closed_while({1, 2}), closed_while({2, 3})).closed_while ==
          (std::array<std::int16_t, 4>{1, 2, 3, -1}));
    HOLDS(!merged(closed_while({1, 2}), closed_while({3, 4})).overfull);
    HOLDS(merged(closed_while({1, 2, 3}), closed_while({4, 5})).overfull);
    HOLDS(merged(closed_while({}), closed_while({0, 1, 2, 3, 4})).overfull);
    HOLDS(merged(closed_while({0, 1, 2, 3, 4}), closed_while({})).overfull);
}
