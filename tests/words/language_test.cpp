// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A language: translations are found by their whole keys, and phrases are filled with what stands in their places.
#include <regimen/words/english.hpp>
#include <regimen/words/language.hpp>

#include <array>
#include <string_view>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

constexpr std::array names{translation{"exercise:cobra-lifts", "Kobra"}, translation{"rule:cobra-lifts", "Langsam."},
                           translation{"exercise:cobra-lifts", "never reached"}, translation{"exercise:", "nameless"},
                           translation{"exercise:empty", ""}};
constexpr language german = [] {
    language l = english;
    l.id = "de";
    l.emergency_number = "112";
    l.content = names;
    return l;
}();

constexpr fixed_text<40> filled(std::string_view phrase) {
    fixed_text<40> out;
    detail::fill(out, phrase, {{"a", "x"}, {"b", "y"}, {"empty", ""}});
    return out;
}

}  // namespace

TEST_CASE("a translation is found by its whole key, and what has none keeps its own words") {
    HOLDS(german.of("exercise", "cobra-lifts", "own") == "Kobra");
    HOLDS(german.of("exercise", "cobra", "own") == "own");
    HOLDS(german.of("exercise", "lifts", "own") == "own");
    HOLDS(german.of("rule", "cobra-lifts", "own") == "Langsam.");
    HOLDS(german.of("condition", "cobra-lifts", "own") == "own");
    HOLDS(german.of("exercis", "e:cobra-lifts", "own") == "own");
    HOLDS(german.of("", "exercise:cobra-lifts", "own") == "own");
    HOLDS(german.of("exercise", "", "own") == "nameless");
    HOLDS(german.of("exercise", "empty", "own").empty());  // a translation may be empty
    HOLDS(english.of("exercise", "cobra-lifts", "own") == "own");
    HOLDS(english.of("", "", "").empty());
}

TEST_CASE("a language that starts from another keeps every phrase that it does not say itself") {
    HOLDS(german.emergency_number == "112");
    HOLDS(english.emergency_number != german.emergency_number);
    HOLDS(german.roll_to_side == english.roll_to_side);
}

TEST_CASE("places in a phrase are filled in any order, and one that nobody fills is left out") {
    HOLDS(filled("{a} and {b}") == "x and y");
    HOLDS(filled("{b}{a}{b}") == "yxy");
    HOLDS(filled("none") == "none");
    HOLDS(filled("{c}!") == "!");
    HOLDS(filled("{empty}!") == "!");
    HOLDS(filled("{}!") == "!");
    HOLDS(filled("{A}{ a }!") == "!");  // a place is its exact name
    HOLDS(filled("open {a") == "open ");
    HOLDS(filled("a} b") == "a} b");
    HOLDS(filled("").empty());
}

TEST_CASE("what is filled in is not looked at for places, and what is too long is cut") {
    constexpr auto nested = [] {
        fixed_text<40> out;
        detail::fill(out, "{a}", {{"a", "{b}"}, {"b", "y"}});
        return out;
    }();
    HOLDS(nested.view() == "{b}");
    constexpr auto cut = [] {
        fixed_text<4> out;
        detail::fill(out, "ab{a}d", {{"a", "cc"}});
        return out;
    }();
    HOLDS(cut.view() == "a...");
    HOLDS(cut.truncated());
}
