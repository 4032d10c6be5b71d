// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Plans in sentences: every obstacle, every change that would help, every reason to be left out and every withdrawal is
// a whole sentence of its own, with its technical form, in whatever language.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/words/explain_plan.hpp>

#include <set>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;
using C = postpartum_back;

profile<C> const well = profile<C>{}.rest_is(answer::no);

std::string text(auto const& fixed) { return std::string(fixed.view()); }

/// What is wrong with what was said; empty where nothing is.
std::string fault_in(explanation const& said) {
    std::string const all = text(said.sentence);
    if (all.empty()) return "empty";
    if (said.sentence.truncated()) return "cut: " + all;
    if (all.find_first_of("{}") != std::string::npos) return "a place left open: " + all;
    if (all.find("  ") != std::string::npos || all.front() == ' ') return "a hole in it: " + all;
    if (all.back() != '.') return "no end: " + all;
    if (said.technical.empty() || said.technical.truncated()) return "technical of " + all;
    return "";
}

/// Some phrases of a host's own.
constexpr language terse = [] {
    language l = english;
    l.too_little_time = "{found} of {allowed}.";
    l.equipment_helps = "Get {equipment}.";
    l.position_helps = "Try {position}.";
    l.worth_less = "{exercise}: {found} less.";
    l.other_catalogue = "Another one.";
    return l;
}();

}  // namespace

TEST_CASE("every obstacle of planning in a sentence, and none where there is a routine") {
    std::set<std::string> all;
    for (unsigned o = 0; o <= static_cast<unsigned>(plan_obstacle::search_ended); ++o) {
        plan_result r;
        r.obstacle = static_cast<plan_obstacle>(o);
        r.shortest_time = 150_s;
        r.allowed_time = 60_s;
        auto const said = explain(r);
        CAPTURE(o);
        if (r.obstacle == plan_obstacle::none)
            CHECK(said.sentence.empty());
        else
            CHECK(fault_in(said) == "");
        all.insert(text(said.sentence));
    }
    CHECK(all.size() == static_cast<std::size_t>(plan_obstacle::search_ended) + 1);
}

TEST_CASE("too little time says how much there is and how much would do") {
    plan_result r;
    r.obstacle = plan_obstacle::too_little_time;
    r.shortest_time = 150_s;
    r.allowed_time = 60_s;
    CHECK(text(explain(r).sentence) == "The shortest session lasts 150 seconds; you have 60 seconds.");
    CHECK(text(explain(r, terse).sentence) == "150 seconds of 60 seconds.");
    CHECK(explain(r, terse).technical == explain(r).technical);  // the specialist's form has no language
    CHECK(text(explain(r).technical).find("150 / 60") != std::string::npos);
}

TEST_CASE("every kind of withdrawal in a sentence") {
    auto const s = screen(well.after<pp::vaginal>(52_days).yes<pp::knee_pain>());
    routine_item const kneeling{static_cast<std::uint16_t>(exercise_index<pp::fetal_position, C>), block::stretch, 4,
                                starting_dose(pp::fetal_position::is.dose)};
    std::set<std::string> all;
    for (unsigned k = 0; k <= static_cast<unsigned>(withdrawal_kind::strength_too_soon); ++k) {
        auto const said = explain(*s.clearance(), withdrawal{kneeling, static_cast<withdrawal_kind>(k)});
        CAPTURE(k, text(said.sentence));
        CHECK(fault_in(said) == "");
        all.insert(text(said.sentence));
    }
    CHECK(all.size() == static_cast<std::size_t>(withdrawal_kind::strength_too_soon) + 1);
    auto const said = explain(*s.clearance(), withdrawal{kneeling, withdrawal_kind::not_permitted});
    REQUIRE(said.sources != nullptr);
    CHECK_FALSE(said.source().empty());
}

TEST_CASE("an item that the catalogue does not have is withdrawn in words, and never looked up") {
    auto const s = screen(well.after<pp::vaginal>(52_days));
    withdrawal w;
    w.item.exercise = 9'999;
    w.item.position = 250;
    w.why = withdrawal_kind::unknown_item;
    CHECK(fault_in(explain(*s.clearance(), w)) == "");
    CHECK(text(explain(*s.clearance(), w).technical) == "withdrawn: place 9999");
    w.why = withdrawal_kind::other_catalogue;
    CHECK(text(explain(*s.clearance(), w, terse).sentence) == "Another one.");
    // A position beyond the catalogue's: the exercise's own is named.
    w.item.exercise = static_cast<std::uint16_t>(exercise_index<pp::letter_t, C>);
    w.why = withdrawal_kind::position_avoided;
    CHECK(text(explain(*s.clearance(), w).sentence).find("lying on the back") != std::string::npos);
}

TEST_CASE("every change that would help is named in words") {
    auto const say = [](suggestion const& one, language const& l = english) {
        auto const said = explain<C>(one, l);
        CHECK(fault_in(said) == "");
        return text(said.sentence);
    };
    auto const chair = static_cast<std::int32_t>(find_equipment<C>("chair").value());
    auto const sitting = static_cast<std::int32_t>(find_position<C>("sitting").value());
    CHECK(say({.what = suggestion::kind::more_time, .more = 82_s}) == "It would fit with 82 seconds more.");
    CHECK(say({.what = suggestion::kind::equipment, .index = chair}) ==
          "It would work with this at hand: a steady chair.");
    CHECK(say({.what = suggestion::kind::position, .index = sitting}) ==
          "It would work if starting sitting on a chair were all right.");
    CHECK(say({.what = suggestion::kind::equipment, .index = chair}, terse) == "Get a steady chair.");
    CHECK(say({.what = suggestion::kind::position, .index = sitting}, terse) == "Try sitting on a chair.");
    CHECK(text(explain<C>(suggestion{.what = suggestion::kind::equipment, .index = chair}).technical) ==
          "equipment chair");
}

TEST_CASE("every reason to be left out in a sentence of its own") {
    auto const s = screen(well.after<pp::vaginal>(100_days));
    auto const* ok = s.clearance();
    REQUIRE(ok != nullptr);
    std::size_t const ball = exercise_index<pp::fitball_rocking, C>;
    std::set<std::string> all;
    for (unsigned k = 0; k <= static_cast<unsigned>(left_out::search_ended); ++k) {
        auto const said = explain(*ok, ball, why_left_out{static_cast<left_out>(k), 7, 7_s});
        CAPTURE(k, text(said.sentence));
        CHECK(fault_in(said) == "");
        all.insert(text(said.sentence));
    }
    CHECK(all.size() == static_cast<std::size_t>(left_out::search_ended) + 1);
    CHECK(text(explain(*ok, ball, why_left_out{left_out::equipment_missing, 0}).sentence) ==
          "For Fitball rocking you need an exercise ball, a free wall.");
    CHECK(text(explain(*ok, ball, why_left_out{.why = left_out::longer, .longer = 30_s}).sentence) ==
          "With Fitball rocking the session would be as good, and 30 seconds longer.");
    CHECK(text(explain(*ok, ball, why_left_out{left_out::worth_less, 7}, terse).sentence) ==
          "Fitball rocking: 7 less.");
}

TEST_CASE("of what is not permitted the main reason of screening is said, with its source") {
    auto const s = screen(well.after<pp::caesarean>(52_days));
    REQUIRE(s.clearance() != nullptr);
    std::size_t const cobra = exercise_index<pp::cobra_lifts, C>;
    auto const said = explain(*s.clearance(), cobra, why_left_out{left_out::not_permitted, 0});
    CHECK(said.sentence == explain(s, cobra, *s.main_reason(cobra)).sentence);
    CHECK(said.sources != nullptr);
}

TEST_CASE("an index outside the catalogue is said to be none, and never looked up") {
    auto const s = screen(well.after<pp::vaginal>(100_days));
    auto const n = view_of<C>.exercises.size();
    for (auto const place : {n, std::size_t{9'999}}) {
        auto const said = explain(*s.clearance(), place, why_left_out{left_out::unknown, 0});
        CHECK(text(said.sentence) == text(fixed_text<80>(english.unknown_item)));
        CHECK(text(said.technical) == "place " + std::to_string(place));
    }
}
