// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words about progress: every sentence is there with the places that are filled, and whatever can stand in the way
// of a step up has words for how it would be better, while what is as it should be has none.
#include <regimen/base/diagnostic_text.hpp>
#include <regimen/progression/policy.hpp>
#include <regimen/words/progress_language.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/both_times.hpp"

namespace {

using namespace regimen;
using sentence = std::string_view progress_language::*;

struct sentences {
    std::vector<std::string> places;  ///< each of them stands in it, and no other
    std::vector<sentence> all;
};
std::vector<sentences> const& groups() {
    using w = progress_language;
    static std::vector<sentences> const all{
        {{"exercise"},
         {&w::held, &w::held_at_top, &w::held_by_week, &w::not_counted, &w::does_not_progress, &w::nothing_easier}},
        {{"exercise", "sentence"}, {&w::decided}},
        {{"found"}, {&w::would_rise, &w::would_not_fall}},
        {{"found"},
         {&w::back_after_days, &w::back_after_a_week, &w::back_after_weeks, &w::back_after_a_month,
          &w::back_to_questions, &w::back_after_illness}},
        {{}, {&w::only_time, &w::would_not_rise}},
        {{}, {&w::listed, &w::last_listed}},
        {{"sign", "sentence"}, {&w::today_locked}},
        {{"sentence"}, {&w::not_looked_at_yet}},
        {{"emergency"}, {&w::call_now}},
        {{"contact"}, {&w::call_today}},
        {{},
         {&w::today_refused, &w::today_locked_unnamed, &w::today_locked_pain, &w::today_questions,
          &w::today_not_cleared, &w::today_nothing_left, &w::today_rest, &w::today_week_is_full, &w::today_micro,
          &w::today_stretch, &w::today_strength, &w::light_week, &w::light_after_short_night, &w::light_after_illness,
          &w::see_professional}},
        {{"sign", "sentence"}, {&w::reported_sign}},
        {{"exercise", "sign", "sentence"}, {&w::reported_sign_in}},
        {{"exercise"}, {&w::reported_belly, &w::reported_worse_after}},
        {{"exercise", "found"},
         {&w::reported_pain, &w::reported_high_pain, &w::reported_pain_again, &w::reported_high_pain_again}},
        {{"exercise", "found", "place"},
         {&w::reported_local_pain, &w::reported_local_pain_again, &w::reported_local_high_pain}},
    };
    return all;
}

}  // namespace

TEST_CASE("the list of sentences in this test is that of the language") {
    std::vector<sentence> all;
    for (auto const& group : groups()) all.insert(all.end(), group.all.begin(), group.all.end());
    for (auto i = all.begin(); i != all.end(); ++i) CHECK(std::find(i + 1, all.end(), *i) == all.end());
    CHECK(sizeof(progress_language) == (all.size() + 2 * n_observed + 4) * sizeof(std::string_view));
}

TEST_CASE("every sentence is there, whole, with its places and no other") {
    std::set<std::string> different;
    std::size_t n = 0;
    for (auto const& group : groups()) {
        for (sentence const s : group.all) {
            if (s == &progress_language::listed || s == &progress_language::last_listed) continue;  // no sentences
            std::string const text(progress_english.*s);
            CAPTURE(text);
            REQUIRE_FALSE(text.empty());
            different.insert(text);
            ++n;
            std::size_t filled = 0;
            for (auto const& place : group.places) {
                bool const there = text.find("{" + place + "}") != std::string::npos;
                CHECK(there);
                ++filled;
            }
            CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '{')) == filled);
            CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '}')) == filled);
            CHECK(text.find("  ") == std::string::npos);
            CHECK((text.back() == '.' || text.back() == '}'));
            CHECK(detail::in_ascii(fixed_text<240>(text)) == std::string_view(text));
        }
    }
    CHECK(different.size() == n);
}

TEST_CASE("no verb stands beside a name: some names are plural") {
    for (auto const& group : groups()) {
        for (sentence const s : group.all) {
            std::string const text(progress_english.*s);
            CAPTURE(text);
            std::size_t const at = text.find("{exercise}");
            if (at == std::string::npos) continue;
            char const next = text[at + std::string_view("{exercise}").size()];
            CHECK((next == ':' || next == ')' || next == '.'));
        }
    }
}

TEST_CASE("what stands in the way of a step up has words for the better, and what does not has none") {
    for (std::size_t i = 0; i != n_observed; ++i) {
        CAPTURE(i);
        bool const in_the_way = (fit_to_rise().bits() & detail::bit_of(static_cast<observed>(i))) == 0;
        std::string const words(progress_english.instead_of[i]);
        CAPTURE(words);
        CHECK(words.empty() != in_the_way);
        if (words.empty()) continue;
        CHECK(words.back() != '.');  // they stand in a list
        for (std::string text = words; text.find('{') != std::string::npos;) {
            std::size_t const open = text.find('{'), close = text.find('}', open);
            REQUIRE(close != std::string::npos);
            std::string const place = text.substr(open, close + 1 - open);
            CHECK((place == "{ok}" || place == "{stop}" || place == "{local}" || place == "{place}"));
            text.erase(open, place.size());
        }
        CHECK_FALSE(progress_english.because_of[i].empty());
        CHECK(progress_english.because_of[i].back() != '.');
    }
}

TEST_CASE("each observation has the words that are its own, or its field's") {
    constexpr auto says = [](observed o) { return progress_english.instead_of[static_cast<std::size_t>(o)]; };
    HOLDS(says(observed::partly) == "you do all of it");
    HOLDS(says(observed::not_done) == "you do this exercise");
    HOLDS(says(observed::completion_unsaid) == "you say how much of it you did");
    HOLDS(says(observed::pain_local) == "any pain in {place} stays below {local} and does not rise");
    HOLDS(says(observed::worse) == "the next morning is no worse than before");
    HOLDS(says(observed::sign_locks) == "there is no stop sign");
    HOLDS(says(observed::light_week) == "the light week is over");
    HOLDS(says(observed::pain_fine).empty());
}

TEST_CASE("a language sets what it likes, and the rest stays English") {
    constexpr progress_language german = [] {
        progress_language w;
        w.today_rest = "Heute ist Ruhetag.";
        return w;
    }();
    HOLDS(german.today_rest == "Heute ist Ruhetag.");
    HOLDS(german.today_micro == progress_english.today_micro);
}
