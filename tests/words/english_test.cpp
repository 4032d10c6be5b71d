// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// English: every phrase of the language is there, is a sentence of its own, and has only the places that are filled.
#include <regimen/base/diagnostic_text.hpp>
#include <regimen/words/english.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

namespace {

using namespace regimen;
/// A phrase of any language, by where it stands in it: each has a type of its own.
struct phrase_of {
    std::size_t at;
    template <class Phrase>
    phrase_of(Phrase language::*member)
        : at(static_cast<std::size_t>(reinterpret_cast<char const*>(&(english.*member)) -
                                      reinterpret_cast<char const*>(&english))) {}
    std::string_view in(language const& l) const {
        return *reinterpret_cast<phrase const*>(reinterpret_cast<char const*>(&l) + at);
    }
    friend bool operator==(phrase_of const&, phrase_of const&) = default;
};

struct group_of_phrases {
    std::vector<std::string> places;    ///< that may stand in them
    std::vector<std::string> required;  ///< without which they say nothing
    std::vector<phrase_of> all;
};

/// The phrases in the order of the language.
std::vector<group_of_phrases> const& groups() {
    using l = language;
    static std::vector<group_of_phrases> const all{
        {{}, {}, {&l::id, &l::emergency_number}},
        {{"day"}, {"day"}, {&l::on_day}},
        {{"week"}, {"week"}, {&l::in_week}},
        {{}, {}, {&l::one_second}},
        {{"found"}, {"found"}, {&l::seconds}},
        {{}, {}, {&l::triage_clear, &l::triage_see_professional, &l::triage_incomplete}},
        {{"contact"}, {"contact"}, {&l::triage_same_day}},
        {{"emergency"}, {"emergency"}, {&l::triage_emergency}},
        {{"exercise"}, {"exercise"}, {&l::permitted, &l::limited, &l::forbidden}},
        {{"exercise", "time"}, {"exercise", "time"}, {&l::delayed}},
        {{}, {}, {&l::refused_mode, &l::refused_day, &l::refused_range}},
        {{"exercise", "time", "mode"}, {"exercise", "time", "mode"}, {&l::gate_shut}},
        {{"exercise"}, {"exercise"}, {&l::gate_unknown}},
        {{"exercise", "question"}, {"exercise", "question"}, {&l::kept_shut}},
        {{"sentence"}, {"sentence"}, {&l::not_asked_yet, &l::not_sure}},
        {{"statement"}, {"statement"}, {&l::told_yes, &l::told_report, &l::told_not_sure}},
        {{"question"}, {"question"}, {&l::told_yes_question, &l::told_report_question, &l::told_not_sure_question}},
        {{"mode", "told"}, {"mode", "told"}, {&l::contradiction}},
        {{"time"}, {"time"}, {&l::change_wait}},
        {{"question"},
         {"question"},
         {&l::change_answer, &l::change_resolution, &l::change_clearance, &l::change_nothing}},
        {{}, {}, {&l::change_profile}},
        {{"exercise"}, {"exercise"}, {&l::not_permitted, &l::wrong_block, &l::sides_unequal}},
        {{"exercise", "other"}, {"exercise", "other"}, {&l::block_order, &l::family_twice, &l::strength_back_to_back}},
        {{}, {}, {&l::warm_up_missing, &l::relaxation_missing, &l::balance, &l::nothing_in_it}},
        {{"found", "allowed"},
         {"found", "allowed"},
         {&l::warm_up_too_short, &l::relaxation_short, &l::too_many_exercises, &l::too_long, &l::too_many_positions,
          &l::too_many_changes, &l::floor_to_standing, &l::too_many_rotations}},
        {{"exercise", "position"}, {"exercise", "position"}, {&l::position_unknown, &l::position_avoided}},
        {{"demand", "found", "allowed"}, {"demand", "found", "allowed"}, {&l::demand_budget}},
        {{"exercise"}, {"exercise"}, {&l::strength_too_soon, &l::dose_above_ceiling}},
        {{"exercise", "equipment"}, {"exercise", "equipment"}, {&l::equipment_missing}},
        {{"exercise", "found", "allowed"}, {"exercise", "found", "allowed"}, {&l::exertion_above}},
        {{},
         {},
         {&l::nothing_is_permitted, &l::nothing_is_at_hand, &l::no_settling, &l::no_relaxation, &l::no_warm_up,
          &l::search_ended}},
        {{"found", "allowed"}, {"found", "allowed"}, {&l::too_little_time}},
        {{"found"}, {"found"}, {&l::more_time_helps}},
        {{"equipment"}, {"equipment"}, {&l::equipment_helps}},
        {{"position"}, {"position"}, {&l::position_helps}},
        {{"exercise"},
         {"exercise"},
         {&l::it_is_in_it, &l::left_out_by_request, &l::strength_not_yet, &l::easier_form_first, &l::too_hard_today,
          &l::no_room, &l::not_lying_down, &l::as_good, &l::search_ended_before}},
        {{"exercise", "found"}, {"exercise"}, {&l::worth_less}},
        {{"exercise", "found"}, {"exercise", "found"}, {&l::as_good_but_longer}},
        {{}, {}, {&l::unknown_item, &l::other_catalogue}},
        {{}, {}, {&l::no_session_today, &l::training_not_looked_at}},
        {{"exercise"},
         {"exercise"},
         {&l::taken_out, &l::other_form, &l::not_a_strength_day, &l::above_todays_dose, &l::week_has_no_room}},
        {{}, {}, {&l::head_level_first, &l::roll_to_side}},
        {{}, {}, {&l::sore_place, &l::contact}},
    };
    return all;
}

/// The {places} of a phrase; an open brace without its end is a place that nobody knows.
std::vector<std::string> places_in(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        std::size_t const close = text.find('}', open);
        out.emplace_back(text.substr(open, close == std::string_view::npos ? close : close + 1 - open));
    }
    return out;
}
bool is_one_of(std::vector<std::string> const& all, std::string const& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TEST_CASE("the list of phrases in this test is that of the language: none is left out, none stands there twice") {
    std::vector<phrase_of> all;
    for (auto const& group : groups()) all.insert(all.end(), group.all.begin(), group.all.end());
    for (auto i = all.begin(); i != all.end(); ++i) CHECK(std::find(i + 1, all.end(), *i) == all.end());
    // Nothing but phrases and the translations is in a language.
    CHECK(sizeof(language) == all.size() * sizeof(std::string_view) + sizeof(std::span<translation const>));
}

TEST_CASE("every phrase is there, with the places that it needs and no other") {
    for (auto const& group : groups()) {
        for (phrase_of const p : group.all) {
            std::string const text(p.in(english));
            CAPTURE(text);
            CHECK_FALSE(text.empty());
            auto const found = places_in(text);
            for (auto const& place : found) {
                CAPTURE(place);
                CHECK(is_one_of(group.places, place.substr(1, place.size() - 2)));
                CHECK(place.back() == '}');
            }
            for (auto const& place : group.required) CHECK(is_one_of(found, "{" + place + "}"));
            CHECK(std::count(text.begin(), text.end(), '{') == std::count(text.begin(), text.end(), '}'));
        }
    }
}

TEST_CASE("no two phrases are the same") {
    std::set<std::string_view> different;
    std::size_t n = 0;
    for (auto const& group : groups()) {
        for (phrase_of const p : group.all) {
            different.insert(p.in(english));
            ++n;
        }
    }
    CHECK(different.size() == n);
}

TEST_CASE("a phrase is a whole sentence in letters that compilers print, without a hole in it") {
    std::vector<phrase_of> const parts{&language::id,         &language::emergency_number, &language::on_day,
                                       &language::in_week,    &language::one_second,       &language::seconds,
                                       &language::sore_place, &language::contact};
    for (auto const& group : groups()) {
        for (phrase_of const p : group.all) {
            std::string const text(p.in(english));
            CAPTURE(text);
            CHECK(detail::in_ascii(fixed_text<240>(text)) == std::string_view(text));
            CHECK(text.find("  ") == std::string::npos);
            CHECK(text.front() != ' ');
            if (std::find(parts.begin(), parts.end(), p) != parts.end()) continue;
            CHECK_FALSE((text.front() >= 'a' && text.front() <= 'z'));
            // A question ends by itself.
            bool const ends = text.back() == '.' || text.back() == ')' || text.substr(text.size() - 10) == "{question}";
            CHECK(ends);
        }
    }
}

TEST_CASE("no verb and no noun agrees with a name or a number: some names are plural, some numbers are one") {
    constexpr std::string_view bound[] = {
        "is",      "are",    "was",   "were",  "has",   "have",    "does",        "do",    "waits", "wait",  "opens",
        "open",    "stays",  "stay",  "needs", "need",  "belongs", "comes",       "keeps", "lasts", "fits",  "fit",
        "follows", "starts", "start", "goes",  "takes", "asks",    "strengthens", "makes", "times", "twists"};
    for (auto const& group : groups()) {
        for (phrase_of const p : group.all) {
            std::string const text(p.in(english));
            CAPTURE(text);
            for (char const* place : {"{exercise} ", "{other} ", "{found} ", "{allowed} "}) {
                for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + 1)) {
                    // "the dose of ... is", "... and ... are": there the name is not what the verb agrees with.
                    std::string const before = text.substr(0, at);
                    if (before.ends_with(" of ") || before.ends_with(" and ")) continue;
                    std::size_t const from = at + std::string_view(place).size();
                    std::string const next = text.substr(from, text.find_first_of(" .,:;", from) - from);
                    CAPTURE(next);
                    CHECK(std::find(std::begin(bound), std::end(bound), next) == std::end(bound));
                    bool const number = place[1] == 'f' || place[1] == 'a';
                    bool const unit = next == "seconds" || next == "minutes" || next == "exercises";
                    CHECK_FALSE((number && unit && text != english.seconds));
                }
            }
        }
    }
}

TEST_CASE("English is English, names no number of a country, and translates nothing") {
    CHECK(english.id == "en");
    CHECK(english.content.empty());
    CHECK(std::none_of(english.emergency_number.begin(), english.emergency_number.end(),
                       [](char c) { return c >= '0' && c <= '9'; }));
}
