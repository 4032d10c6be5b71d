// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words of a field in the library's sentences: what the library says of itself fits any field; a catalogue says its
// own; and another language says neither half in one language and half in another.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/content/field_words.hpp>
#include <regimen/training/recording.hpp>
#include <regimen/words/explain.hpp>
#include <regimen/words/explain_progress.hpp>
#include <regimen/words/fits.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "support/reports.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;
namespace pp = regimen::postpartum;

namespace {

/// What is said of births and of nothing else, as the beginnings of words.
constexpr std::array words_of_births{"birth", "baby",  "babies", "midwi", "breast", "caesar", "womb", "postpart",
                                     "pelvi", "pregn", "mother", "belly", "tummy",  "scar",   "milk", "cradle"};

struct without_doming : body_vocabulary {
    static constexpr std::string_view id = "without-doming";
    using modes = postpartum_back::modes;
    using conditions = postpartum_back::conditions;
    using demands = postpartum_back::demands;
    using exercises = postpartum_back::exercises;
    static constexpr auto covers = postpartum_back::covers;
    using default_rulebook = pp::conservative;
};

std::string first_word_of_births(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    for (std::string const word : words_of_births) {
        std::size_t const at = text.find(word);
        if (at != std::string::npos && (at == 0 || std::isalpha(static_cast<unsigned char>(text[at - 1])) == 0))
            return word;
    }
    return {};
}

item_decision held_by(observed what) {
    item_decision d{.family = 0, .seen = good_session.with(what)};
    d.exercise = static_cast<std::uint16_t>(progression_table<postpartum_back>[0].members[0]);
    return d;
}

}  // namespace

TEST_CASE("the words of births are found where they stand at the beginning of a word") {
    CHECK(first_word_of_births("Ask your Midwife.") == "midwi");
    CHECK(first_word_of_births("pain in the pelvis") == "pelvi");
    CHECK(first_word_of_births("the hollow of the knee").empty());
}

TEST_CASE("no phrase of the library speaks of births: only a catalogue does") {
    for (std::string_view const phrase : detail::sentences_of(english)) {
        CAPTURE(phrase);
        CHECK(first_word_of_births(std::string(phrase)).empty());
    }
    progress_language const& w = progress_english;
    for (auto const& said : {w.instead_of, w.because_of}) {
        for (std::string_view const phrase : said) {
            CAPTURE(phrase);
            CHECK(first_word_of_births(std::string(phrase)).empty());
        }
    }
    for (std::string_view const phrase : {w.held,
                                          w.held_at_top,
                                          w.held_by_week,
                                          w.not_counted,
                                          w.does_not_progress,
                                          w.decided,
                                          w.nothing_easier,
                                          w.would_rise,
                                          w.only_time,
                                          w.would_not_rise,
                                          w.would_not_fall,
                                          w.today_refused,
                                          w.today_locked,
                                          w.not_looked_at_yet,
                                          w.today_locked_unnamed,
                                          w.today_locked_pain,
                                          w.today_questions,
                                          w.today_not_cleared,
                                          w.today_rest,
                                          w.today_week_is_full,
                                          w.today_micro,
                                          w.today_stretch,
                                          w.today_strength,
                                          w.back_after_days,
                                          w.back_after_a_week,
                                          w.back_after_weeks,
                                          w.back_after_a_month,
                                          w.back_to_questions,
                                          w.back_after_illness,
                                          w.light_week,
                                          w.light_after_short_night,
                                          w.light_after_illness,
                                          w.see_professional,
                                          w.reported_sign,
                                          w.reported_sign_in,
                                          w.reported_pain,
                                          w.reported_high_pain,
                                          w.reported_local_pain,
                                          w.reported_pain_again,
                                          w.reported_high_pain_again,
                                          w.reported_local_pain_again,
                                          w.reported_local_high_pain,
                                          w.reported_worse_after}) {
        CAPTURE(phrase);
        CHECK(first_word_of_births(std::string(phrase)).empty());
    }
    CHECK(first_word_of_births(std::string(getting_up(view_of<tiny::catalogue>))).empty());
}

TEST_CASE("a catalogue says its own words, and one that says none has the library's") {
    CHECK(view_of<tiny::catalogue>.says == field_words{});
    CHECK(view_of<postpartum_back>.says == postpartum_back::says);
    CHECK(detail::sore_place_of(view_of<postpartum_back>.says, english) == "a wound, the pelvis or a breast");
    CHECK(detail::sore_place_of(view_of<tiny::catalogue>.says, english) == "a wound or a place that is healing");
    CHECK(getting_up(view_of<postpartum_back>) ==
          "To get up, bend the knees, roll onto your side and push up with your arms.");
    CHECK(getting_up(view_of<tiny::catalogue>) == english.roll_to_side);
}

TEST_CASE("in another language the field's words are translated, or the language's own stand there") {
    language german = english;
    german.id = "de";
    german.roll_to_side = "Zum Aufstehen erst auf die Seite rollen.";
    german.sore_place = "einer Wunde";
    german.contact = "Ihre Praxis";
    german.triage_same_day = "Bitte rufen Sie heute {contact} an.";
    CHECK(std::string(explain<postpartum_back>(urgency::same_day, german)) == "Bitte rufen Sie heute Ihre Praxis an.");
    CHECK(detail::sore_place_of(postpartum_back::says, german) == "einer Wunde");
    CHECK(getting_up(view_of<postpartum_back>, german) == "Zum Aufstehen erst auf die Seite rollen.");
    static constexpr std::array all{translation{"field:getting-up", "Knie anwinkeln, rollen, mit den Armen hoch."},
                                    translation{"field:sore-place", "einer Wunde, im Becken oder in der Brust"},
                                    translation{"field:contact", "Ihre Hebamme oder Praxis"}};
    german.content = all;
    CHECK(getting_up(view_of<postpartum_back>, german) == "Knie anwinkeln, rollen, mit den Armen hoch.");
    CHECK(detail::sore_place_of(view_of<postpartum_back>.says, german) == "einer Wunde, im Becken oder in der Brust");
    CHECK(std::string(explain<postpartum_back>(urgency::same_day, german)) ==
          "Bitte rufen Sie heute Ihre Hebamme oder Praxis an.");
}

TEST_CASE("whom to contact on the same day is said in the words of the field, also where today is told") {
    auto const unwell = screen(
        profile<postpartum_back>{}.after<pp::vaginal>(60_days).rest_is(answer::no).yes<pp::leg_weakness_progressive>());
    REQUIRE(unwell.triage() == urgency::same_day);
    CHECK(std::string(explain(unwell)) ==
          "Please contact your midwife or doctor today. No exercise until they have looked into it.");
    CHECK(std::string(explain(urgency::same_day)) ==
          "Please contact your doctor today. No exercise until they have looked into it.");
    CHECK(std::string(explain<postpartum_back>(urgency::same_day)) ==
          "Please contact your midwife or doctor today. No exercise until they have looked into it.");
}

TEST_CASE("pain where less is allowed is told with the place of the field") {
    auto const told = what_would_differ<postpartum_back>(held_by(observed::pain_local));
    CHECK_THAT(std::string(told),
               regimen_tests::contains_text("any pain in a wound, the pelvis or a breast stays below 3"));
    concern const c{.kind = concern_kind::local_pain, .points = 4};
    auto const here = explain_concern<postpartum_back>(c), there = explain_concern<tiny::catalogue>(c);
    CHECK_THAT(std::string(here), regimen_tests::contains_text("4 out of 10 in a wound, the pelvis or a breast ("));
    CHECK_THAT(std::string(there), regimen_tests::contains_text("4 out of 10 in a wound or a place that is healing ("));
}

TEST_CASE("the belly is asked about, and spoken of, where a catalogue has a condition for it") {
    STATIC_REQUIRE(asks_about_belly<postpartum_back>);
    STATIC_REQUIRE_FALSE(asks_about_belly<tiny::catalogue>);
    // An exercise that loads the abdominal wall has the question, whoever put the catalogue together.
    STATIC_REQUIRE(asks_about_belly<without_doming>);
    auto const quality = what_would_differ<postpartum_back>(held_by(observed::quality_poor));
    CHECK_THAT(std::string(quality), regimen_tests::contains_text("your belly stays flat"));
    auto const sign = what_would_differ<postpartum_back>(held_by(observed::sign_eases));
    CHECK_THAT(std::string(sign), regimen_tests::contains_text("your belly stays flat"));
    auto const without = detail::said_of(progress_english.instead_of, progress_english.instead_of_with_belly, false);
    CHECK(without == progress_english.instead_of);
}

TEST_CASE("what a catalogue does not ask about the belly holds no dose back, and what is said of it counts") {
    using namespace regimen_tests::reports;
    auto f = good;
    session_context const asked{.exertion_cap = 4, .exhausted = answer::no};
    session_context const not_asked{.exertion_cap = 4, .exhausted = answer::no, .belly_asked = false};
    f.belly_stayed_flat = answer::not_asked;
    CHECK(classify(f, asked).is(observed::quality_unsaid));
    CHECK(classify(f, not_asked).is(observed::quality_good));
    CHECK(classify(f, not_asked).in(fit_to_rise()));
    for (session_context const& x : {asked, not_asked}) {
        f.belly_stayed_flat = answer::unknown;
        CHECK(classify(f, x).is(observed::quality_unsaid));
        f.belly_stayed_flat = answer::no;
        CHECK(classify(f, x).is(observed::quality_poor));
        CHECK(classify(f, x).is(observed::sign_eases));
    }
    // Of the other questions none is let off.
    for (auto const question : {&exercise_feedback::breathed_freely, &exercise_feedback::moved_slowly}) {
        exercise_feedback silent = good;
        silent.*question = answer::not_asked;
        CHECK(classify(silent, not_asked).is(observed::quality_unsaid));
    }
}
