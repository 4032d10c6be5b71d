// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words that the examples say a dose, a time and a page with.
// Each kind of dose is there once; the catalogue's own doses are read as a whole.
#include <regimen/amounts/dose_language.hpp>
#include <regimen/catalogues/postpartum_back.hpp>

#include <sstream>
#include <string>

#include "../../examples/common/dose_words.hpp"
#include "../../examples/common/page_text.hpp"
#include "../catch.hpp"

using namespace regimen;

namespace {

std::string at_start(dose_range const& dose) { return example::dose_words(dose, starting_dose(dose)); }

}  // namespace

TEST_CASE("a dose in words") {
    CHECK(at_start(one_set * 4_reps * each_side * tempo(6_counts)) ==
          "4 slow repetitions on each side, counting to 6 each time");
    CHECK(at_start(one_set * 1_reps * each_side * hold(2_breaths)) ==
          "1 slow repetition on each side, held for 2 slow breaths");
    CHECK(at_start(one_set * 8_reps * in_all) == "8 slow repetitions in all, 4 on each side, one breath each");
    CHECK(at_start(one_set * 3_reps * tempo(4_counts, 2_counts, 4_counts)) ==
          "3 slow repetitions, 4 counts out, 2 held, 4 back");
    CHECK(at_start(one_set * 6_reps * tempo(1_breaths)) == "6 slow breaths");
    CHECK(at_start(one_set * 3_reps * each_side * tempo(1_breaths)) ==
          "3 slow repetitions on each side, one breath each");
    CHECK(at_start(one_set * 3_reps * tempo(2_breaths)) == "3 slow repetitions, 2 breaths each");
    CHECK(at_start(one_set * hold(90_s)) == "hold for 1 minute 30 seconds");
    CHECK(at_start(one_set * hold(2_breaths) * places(3, "middle, right, left")) ==
          "hold for 2 slow breaths in each of 3 places (middle, right, left)");
    CHECK(at_start(one_set * 5_reps * directions(2)) == "5 slow repetitions in each direction, one breath each");
    CHECK(at_start(one_set * 5_reps * hold(3_s) * rest_between(3_s)) ==
          "5 slow repetitions, each held for 3 seconds, with 3 seconds of rest between");
    CHECK(at_start(one_set * 5_reps * load(amount_span(2.5_kg))) == "5 slow repetitions, one breath each, with 2.5 kg");
    CHECK(at_start(one_set * 5_reps * load(amount_span(20_kg)) * exerting(amount_span(6_rpe))) ==
          "5 slow repetitions, one breath each, with 20 kg, effort 6 of 10");
    CHECK(at_start(one_set * movements(movement("lifts") * 5_reps, movement("stay") * hold(1_breaths))) ==
          "lifts: 5 slow repetitions, one breath each; stay: hold for 1 slow breath");
    CHECK(at_start(sets(2_sets) * hold(3_breaths)) == "2 sets: hold for 3 slow breaths");
}

TEST_CASE("every dose of the catalogue has words, at its start and at its ceiling") {
    for (exercise_row const& e : view_of<postpartum_back>.exercises) {
        INFO(e.id);
        for (dose_today const& dose : {starting_dose(*e.dose), ceiling_dose(*e.dose)}) {
            std::string const words = example::dose_words(*e.dose, dose);
            CHECK_FALSE(words.empty());
            CHECK(words.find("  ") == std::string::npos);
            CHECK(words.find(" 0 ") == std::string::npos);
        }
    }
}

TEST_CASE("a time in words") {
    CHECK(example::time_words(1) == "1 second");
    CHECK(example::time_words(59) == "59 seconds");
    CHECK(example::time_words(60) == "1 minute");
    CHECK(example::time_words(430) == "7 minutes 10 seconds");
}

TEST_CASE("a page is eighty columns wide, whatever it holds") {
    example::page_text page;
    page.title("A title");
    page.item(std::string(40, 'a') + " " + std::string(38, 'b') + " c");
    page.line("\u00e9\u00e9 d", 4, "Note: ");
    CHECK(page.str() == "A title\n=======\n- " + std::string(40, 'a') + "\n  " + std::string(38, 'b') +
                            " c\n    Note: \u00e9\u00e9 d\n");
    CHECK(example::columns_of("\u00e9\u2014e") == 3);
}

TEST_CASE("a page has colours only where they are asked for") {
    example::page_text plain, coloured(true);
    for (example::page_text* page : {&plain, &coloured}) {
        page->title("A title");
        page->alert("Now");
        page->heading("A heading");
    }
    CHECK(plain.str() == "A title\n=======\nNow\n\nA heading\n");
    CHECK(coloured.str() == "\033[1mA title\033[0m\n=======\n\033[1;31mNow\033[0m\n\n\033[1mA heading\033[0m\n");
}
