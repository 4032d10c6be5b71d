// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A dozen invented mothers, as JSON that the program `routine` reads, and the pages that it writes for them: what she
// reads in the end is looked at, and not only the rows that it is made of.
#include <array>
#include <sstream>
#include <string>
#include <string_view>

#include "common/concat.hpp"
#include "entries.hpp"
#include "routine/page.hpp"
#include "routine/read_json.hpp"
#include "routine/read_log.hpp"
#include "routine/replay.hpp"

namespace sheet {

namespace {

struct mother {
    std::string_view id;
    std::string_view who;
    std::string_view profile;
    std::string_view log{};  ///< JSON lines; empty: the first day with the app
};

constexpr std::array mothers{
    mother{"first-days", "Two days after a vaginal birth, every question answered with no, nothing at hand.",
           R"({"birth": "vaginal", "days_since_birth": 2, "answer_the_rest": "no"})"},
    mother{"nothing-answered", "Three weeks after a vaginal birth; she has answered nothing yet.",
           R"({"birth": "vaginal", "days_since_birth": 21, "equipment": ["chair", "wall"]})"},
    mother{"thoughts-of-harm", "Eleven weeks after a vaginal birth: thoughts of harm, and low mood.",
           R"({"birth": "vaginal", "days_since_birth": 80, "answer_the_rest": "no",
               "answers": {"suicidal-thoughts": "yes", "postnatal-depression": "yes"}, "equipment": ["chair"]})"},
    mother{"swollen-leg", "Ten days after a caesarean: one leg is newly swollen.",
           R"({"birth": "caesarean", "days_since_birth": 10, "answer_the_rest": "no",
               "answers": {"leg-clot-dvt": "yes"}, "equipment": ["chair"]})"},
    mother{"weeping-wound", "Three weeks after a caesarean: the wound weeps and smells.",
           R"({"birth": "caesarean", "days_since_birth": 20, "answer_the_rest": "no",
               "answers": {"wound-problem-caesarean": "yes"}, "equipment": ["chair", "wall"]})"},
    mother{"caesarean-two-weeks", "Two weeks after a caesarean, the check is still to come, nothing else to report.",
           R"({"birth": "caesarean", "days_since_birth": 16, "answer_the_rest": "no",
               "answers": {"no-check-yet": "yes"}, "equipment": ["chair", "wall", "table"]})"},
    mother{"severe-tear", "Two weeks after a birth with forceps and a severe tear.",
           R"({"birth": "instrumental", "days_since_birth": 15, "answer_the_rest": "no",
               "answers": {"oasi-3rd-4th-tear": "yes"}, "equipment": ["chair", "wall"]})"},
    mother{"blood-pressure-unknown", "Five weeks after a vaginal birth; she does not know her blood pressure.",
           R"({"birth": "vaginal", "days_since_birth": 35, "answer_the_rest": "no",
               "answers": {"hypertension-unstable": "unknown"}, "equipment": ["chair", "wall"]})"},
    mother{"leaks-and-doming", "Nine weeks after a vaginal birth: she leaks, and her tummy has a gap.",
           R"({"birth": "vaginal", "days_since_birth": 63, "answer_the_rest": "no", "goals": ["lower-back"],
               "answers": {"urinary-incontinence": "yes", "diastasis-recti": "yes"}, "equipment": ["chair", "wall", "table"]})"},
    mother{"scar-pain", "Ten weeks after a caesarean: the scar hurts more with activity.",
           R"({"birth": "caesarean", "days_since_birth": 70, "answer_the_rest": "no", "goals": ["lower-back"],
               "answers": {"caesarean-pain-with-activity": "yes"}, "equipment": ["chair", "wall", "table"]})"},
    mother{"wants-strength", "Four months after a vaginal birth, nothing to report; she wants strength.",
           R"({"birth": "vaginal", "days_since_birth": 120, "answer_the_rest": "no", "minutes": 20,
               "goals": ["lower-back:strength", "buttocks:strength"], "equipment": ["chair", "wall", "table", "towel"]})"},
    mother{
        "day-after-pain", "Seven weeks after a vaginal birth, the day after a session in which pain went down the leg.",
        R"({"birth": "vaginal", "days_since_birth": 50, "answer_the_rest": "no", "equipment": ["chair", "table"]})",
        R"({"type":"answers","day":47,"profile":{"birth":"vaginal","days_since_birth":47,"answer_the_rest":"no","equipment":["chair","table"]}}
{"type":"session","day":47,"seconds":420,"exhausted":"no","sign":"none","items":[{"exercise":"cat-chair","done":"as-planned","pain":{"before":2,"worst":2,"right_after":2,"next_morning":2,"where":"back"},"settled":"yes","effort":2,"breathed_freely":"yes","belly_stayed_flat":"yes","moved_slowly":"yes","sign":"none"}]}
{"type":"session","day":49,"seconds":420,"exhausted":"no","sign":{"id":"pain-down-the-leg"},"items":[{"exercise":"cat-chair","done":"partly","pain":{"before":2,"worst":6,"right_after":5,"where":"back"},"effort":4,"breathed_freely":"yes","belly_stayed_flat":"yes","moved_slowly":"yes","sign":{"id":"pain-down-the-leg"}}]}
)"},
};

std::string page_for(mother const& m) {
    auto const asked = example::read_profile(example::parse_json(m.profile, std::string(m.id)));
    if (m.log.empty()) return example::page_of(example::answer(asked), false);
    std::string const name = example::concat("the log of ", m.id);
    auto const read = [&](example::use_of_line const& use) {
        std::istringstream log{std::string(m.log)};
        example::read_log(log, name, use);
    };
    auto const history = example::replay(read, asked.who.raw().day, name);
    return example::page_of(example::answer(asked, history), false);
}

}  // namespace

void add_worked_pages(std::vector<entry>& to) {
    for (mother const& m : mothers) {
        to.push_back({.id = example::concat("page/", m.id),
                      .in = part::pages,
                      .title = std::string(m.who),
                      .words = {page_for(m)},
                      .numbers = {"The page below, as she reads it."},
                      .sources = {},
                      .grade = "as the rows that it is made of"});
    }
}

}  // namespace sheet
