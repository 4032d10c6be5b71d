// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Stop signs: the catalogue's are those of stop_signs.json; a report can raise a level and never lowers one; what is
// grave locks; and the answers that a sign sets only ever restrict.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/content/stop_sign.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/words/explain_progress.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>
#include <set>
#include <string>
#include <vector>

#include "support/both_times.hpp"
#include "support/in_json.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

using nlohmann::json;
using C = postpartum_back;
namespace pp = regimen::postpartum;
namespace sign = regimen::postpartum::sign;

constexpr auto const& signs = stop_sign_table<C>;
constexpr std::array all_levels{stop_level::none, stop_level::S4, stop_level::S3, stop_level::S2, stop_level::S1};

json written() { return regimen_tests::read_data("stop_signs.json"); }
std::string word(stop_level level) {
    switch (level) {
        case stop_level::none:
            return "none";
        case stop_level::S4:
            return "S4";
        case stop_level::S3:
            return "S3";
        case stop_level::S2:
            return "S2";
        case stop_level::S1:
            return "S1";
    }
    return "?";
}
bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
bool grave(stop_level level) { return level == stop_level::S1 || level == stop_level::S2; }

profile<C> with_its_answers(profile<C> who, stop_sign_row const& row) {
    for (std::int16_t const c : row.sets)
        if (c >= 0) who = who.answered(static_cast<std::size_t>(c), answer::yes);
    return who;
}

/// Births and days on which the timetable differs, each with this answer to every question.
std::vector<profile<C>> everybody(answer rest) {
    std::vector<profile<C>> all;
    for (std::size_t mode = 0; mode != view_of<C>.modes.size(); ++mode)
        for (int const day : {0, 2, 7, 13, 14, 27, 28, 41, 42, 56, 69, 70, 83, 84, 97, 98, 112, 200, 365})
            all.push_back(profile<C>{}.after_mode(mode, days::from_value(day)).rest_is(rest));
    return all;
}

// A catalogue of its own: one sign for each level, and one that takes the exercise out.
constexpr stop_sign made_up(entry_id id, stop_level level) {
    return {
        .id = id, .name = "A made-up sign", .advice = "Stop.", .level = level, .sources = cite(tiny::nowhere_printed)};
}
struct burns {
    static constexpr auto is = made_up("burns", stop_level::S1);
};
struct bleeds {
    static constexpr auto is = made_up("bleeds", stop_level::S2);
};
struct swells {
    static constexpr stop_sign is{.id = "swells",
                                  .name = "A made-up sign",
                                  .advice = "Stop.",
                                  .level = stop_level::S4,
                                  .when_repeated = stop_level::S3,
                                  .removes = true,
                                  .sets_answers = {tiny::swelling::is, tiny::fever::is},
                                  .sources = cite(tiny::nowhere_printed)};
};
struct swells_and_is_hot {
    static constexpr auto is = made_up("swells-and-is-hot", stop_level::S3);
};
struct tiny_with_signs : tiny::catalogue {
    using stop_signs = regimen::stop_signs<burns, bleeds, swells, swells_and_is_hot>;
};
struct host : postpartum_back {
    using stop_signs = join<postpartum_back::stop_signs, regimen::stop_signs<swells_and_is_hot>>;
};

constexpr stop_sign five_answers{
    .id = "five-answers",
    .name = "A made-up sign",
    .advice = "Stop.",
    .level = stop_level::S4,
    .sets_answers = {tiny::fever::is, tiny::swelling::is, tiny::clicking::is, tiny::broken::is, tiny::high_reading::is},
    .sources = cite(tiny::nowhere_printed)};
template <class Change>
constexpr detail::sign_fault fault_after(Change change) {
    return detail::fault_of_sign(with_changes(swells::is, change));
}

}  // namespace

TEST_CASE("the stop signs are those of stop_signs.json, in its order") {
    auto const items = written().at("signs");
    REQUIRE(signs.size() == items.size());
    REQUIRE(items.size() == 33);
    for (std::size_t i = 0; i != signs.size(); ++i) {
        stop_sign_row const& row = signs[i];
        json const& item = items[i];
        CAPTURE(row.id);
        for (auto const& [field, value] : item.items()) {
            INFO(field);
            CHECK(std::set<std::string>{"row", "id", "level", "when_repeated", "removes", "answers", "sources",
                                        "name_has", "advice_has", "later_has", "again_has", "at_rest_has", "raised"}
                      .count(field) == 1);
        }
        CHECK(item.at("id").get<std::string>() == row.id);
        CHECK(item.at("level").get<std::string>() == word(row.level));
        CHECK(item.value("when_repeated", "none") == word(row.when_repeated));
        CHECK(row.removes == item.value("removes", false));
        json answers = json::array();
        for (std::int16_t const c : row.sets)
            if (c >= 0) answers.push_back(std::string(view_of<C>.conditions[static_cast<std::size_t>(c)].id));
        CHECK(item.at("answers") == answers);
        json sources = json::array();
        for (std::size_t s = 0; s != row.sources->size(); ++s) sources.push_back(std::string((*row.sources)[s].key));
        CHECK(item.at("sources") == sources);
        for (auto const& part : item.at("name_has"))
            CHECK_THAT(std::string(row.name), regimen_tests::contains_text(part.get<std::string>()));
        for (auto const& part : item.at("advice_has"))
            CHECK_THAT(std::string(row.advice), regimen_tests::contains_text(part.get<std::string>()));
        CHECK(regimen_tests::numbers_unstated(std::string(row.name), item.at("name_has")) == "");
        CHECK(regimen_tests::numbers_unstated(std::string(row.advice), item.at("advice_has")) == "");
        CHECK(row.advice_later.empty() == !item.contains("later_has"));
        CHECK(row.advice_again.empty() == !item.contains("again_has"));
        for (auto const& part : item.value("later_has", json::array()))
            CHECK_THAT(std::string(row.advice_later), regimen_tests::contains_text(part.get<std::string>()));
        for (auto const& part : item.value("again_has", json::array()))
            CHECK_THAT(std::string(row.advice_again), regimen_tests::contains_text(part.get<std::string>()));
        CHECK(regimen_tests::numbers_unstated(std::string(row.advice_later), item.value("later_has", json::array())) ==
              "");
        CHECK(regimen_tests::numbers_unstated(std::string(row.advice_again), item.value("again_has", json::array())) ==
              "");
        auto const at_rest = item.value("at_rest_has", json::array());
        CHECK(row.advice_at_rest.empty() == at_rest.empty());
        for (auto const& part : at_rest)
            CHECK_THAT(std::string(row.advice_at_rest), regimen_tests::contains_text(part.get<std::string>()));
        CHECK(regimen_tests::numbers_unstated(std::string(row.advice_at_rest), at_rest) == "");
    }
}

TEST_CASE("what to do on later days is not of the day of the sign, and asks for whom to see as the sign does") {
    for (stop_sign_row const& row : signs) {
        if (row.level >= stop_level::S2) continue;  // it locks, and its advice holds until somebody has looked
        CAPTURE(row.id);
        auto const later = advice_of(row, advice_time::later), again = advice_of(row, advice_time::again);
        for (std::string_view const text : {later, again}) {
            CAPTURE(text);
            CHECK(text.ends_with('.'));
            if (row.when_repeated != stop_level::S2) CHECK_FALSE(has(text, "today"));
            CHECK_FALSE(has(text, "this exercise for the day"));
            CHECK_FALSE(((has(text, "Stop this exercise") || has(text, "next time")) && !row.advice_later.empty()));
            for (std::string_view const whom : {"professional", "pelvic-health", "midwife"})
                if (has(row.advice, whom)) CHECK(has(text, whom));
        }
        // It has come again: nobody waits for a third time.
        if (has(row.advice, "If it ") || row.when_repeated != stop_level::none)
            CHECK((has(again, "next days") || has(again, "be seen today")));
        if (!row.advice_again.empty()) CHECK_FALSE((has(again, "If ") || has(again, "more than two")));
    }
}

TEST_CASE("nothing that is read on later days is of the moment of the sign: there is nothing to stop any more") {
    std::size_t of_the_moment = 0;
    for (stop_sign_row const& row : signs) {
        CAPTURE(row.id);
        auto const orders_to_stop = [](std::string_view text) {
            for (std::string_view const now :
                 {"Stop.", "Stop,", "Stop and", "Stop for", "Stop now", "Stop this", "right now"})
                if (has(text, now)) return true;
            return false;
        };
        of_the_moment += orders_to_stop(row.advice) ? 1 : 0;
        for (advice_time const when : {advice_time::later, advice_time::again})
            CHECK_FALSE(orders_to_stop(advice_of(row, when)));
        // What locks asks nobody for what may have been done.
        if (row.level >= stop_level::S2)
            CHECK((has(row.advice_later, "If nobody has looked at it yet: ") ||
                   has(row.advice_later, "If you have not")));
    }
    CHECK(of_the_moment > 20);
}

TEST_CASE("on a day without a session no sign tells how to exercise, and whom to see as on any day") {
    std::size_t tells = 0;
    for (stop_sign_row const& row : signs) {
        CAPTURE(row.id);
        for (bool const again : {false, true}) {
            for (bool const of_today : {false, true}) {
                auto const text = detail::advice_on_day(row, again, of_today, false, english);
                CAPTURE(again, of_today, text);
                // Each sentence of it: what is of the next time is no order for a day of rest.
                for (std::size_t from = 0; from < text.size();) {
                    std::size_t const end = std::min(text.find(". ", from), text.size());
                    std::string_view const sentence = text.substr(from, end - from);
                    from = end + 2;
                    for (std::string_view const how : {"gentler form", "the form", "repetition", "dose", "Train",
                                                       "train ", "reathe out", "breathing out"})
                        if (has(sentence, how) && !has(sentence, "next time")) FAIL_CHECK(sentence);
                }
                auto const beside = detail::advice_on_day(row, again, of_today, true, english);
                tells += beside != text ? 1 : 0;
                for (std::string_view const whom : {"professional", "pelvic-health", "midwife", "next days", "today: "})
                    if (has(beside, whom)) CHECK(has(text, whom));
            }
        }
    }
    CHECK(tells > 10);
}

TEST_CASE("what stands for a day without a session in a language is of that language alone") {
    static constexpr std::array one{translation{"advice:tummy-domes", "Leichter."}};
    static constexpr std::array two{translation{"advice:tummy-domes", "Leichter."},
                                    translation{"advice-at-rest:tummy-domes", "Ruhen."}};
    language l = english;
    stop_sign_row const& row = signs[*find_stop_sign<C>("tummy-domes")];
    l.content = one;
    for (bool const session : {false, true}) CHECK(detail::advice_on_day(row, false, true, session, l) == "Leichter.");
    l.content = two;
    CHECK(detail::advice_on_day(row, false, true, true, l) == "Leichter.");
    CHECK(detail::advice_on_day(row, false, true, false, l) == "Ruhen.");
    CHECK(detail::advice_on_day(row, false, false, false, l) == "Ruhen.");
}

TEST_CASE("a language that translates the advice alone says it on every day, and none is in two languages") {
    static constexpr std::array one{translation{"advice:heaviness-or-bulge", "Hinlegen."}};
    static constexpr std::array two{translation{"advice:heaviness-or-bulge", "Hinlegen."},
                                    translation{"advice-later:heaviness-or-bulge", "Bald zeigen."}};
    language l = english;
    stop_sign_row const& row = signs[*find_stop_sign<C>("heaviness-or-bulge")];
    l.content = one;
    for (advice_time const when : {advice_time::at_once, advice_time::later, advice_time::again})
        CHECK(advice_of(row, when, l) == "Hinlegen.");
    l.content = two;
    CHECK(advice_of(row, advice_time::at_once, l) == "Hinlegen.");
    CHECK(advice_of(row, advice_time::later, l) == "Bald zeigen.");
    CHECK(advice_of(row, advice_time::again, l) == "Bald zeigen.");
}

TEST_CASE("the rows of the clinical table are all there, from 1 to 29") {
    auto const items = written().at("signs");
    int last = 0;
    for (auto const& item : items) {
        auto const row = item.at("row").get<int>();
        CHECK((row == last || row == last + 1));
        last = row;
    }
    CHECK(last == 29);
}

TEST_CASE("the page for clinicians has every sign, in the words that she reads") {
    std::ifstream file(std::string(REGIMEN_TEST_DATA) + "/../../docs/content/stop_sign.md");
    REQUIRE(file);
    std::vector<std::string> lines, other_times;
    for (std::string line; std::getline(file, line);) {
        auto const bars = std::count(line.begin(), line.end(), '|');
        if (line.rfind("| ", 0) == 0 && bars == 8) lines.push_back(line);
        if (line == "## A host's own") break;
        if (line.rfind("| `", 0) == 0 && bars == 4) other_times.push_back(line);
    }
    auto const items = written().at("signs");
    REQUIRE(lines.size() == signs.size() + 2);  // and the heading
    for (std::size_t i = 0; i != signs.size(); ++i) {
        stop_sign_row const& row = signs[i];
        std::string level = word(row.level);
        if (row.when_repeated != stop_level::none) level += "; repeated: " + word(row.when_repeated);
        if (items[i].contains("raised"))
            for (auto const& [to, when] : items[i].at("raised").items())
                level += "; " + when.get<std::string>() + ": " + to;
        if (row.removes) level += "; removes it";
        std::string answers, sources;
        for (std::int16_t const c : row.sets)
            if (c >= 0)
                answers += (answers.empty() ? "`" : ", `") +
                           std::string(view_of<C>.conditions[static_cast<std::size_t>(c)].id) + "`";
        for (std::size_t k = 0; k != row.sources->size(); ++k)
            sources += (k == 0 ? "" : " ") + std::string((*row.sources)[k].key);
        std::string expected = "| " + std::to_string(items[i].at("row").get<int>());
        for (std::string const& cell : {"`" + std::string(row.id) + "`", std::string(row.name), level,
                                        std::string(row.advice), answers.empty() ? std::string("-") : answers, sources})
            expected += " | " + cell;
        CHECK(lines[i + 2] == expected + " |");
    }
    std::size_t at = 0;
    for (stop_sign_row const& row : signs) {
        if (row.advice_later.empty() && row.advice_again.empty()) continue;
        auto const cell = [](std::string_view text) { return text.empty() ? "the same" : std::string(text); };
        std::string const expected =
            "| `" + std::string(row.id) + "` | " + cell(row.advice_later) + " | " + cell(row.advice_again) + " |";
        REQUIRE(at < other_times.size());
        CHECK(other_times[at++] == expected);
    }
    CHECK(at == other_times.size());
}

TEST_CASE("every sign says what to do as urgently as it is") {
    std::set<std::string_view> ids;
    for (stop_sign_row const& row : signs) {
        CAPTURE(row.id);
        CHECK(ids.insert(row.id).second);
        CHECK(row.level != stop_level::none);
        CHECK((row.when_repeated == stop_level::none || row.when_repeated > row.level));
        CHECK(row.advice.ends_with('.'));
        CHECK_FALSE(row.name.ends_with('.'));
        if (row.level == stop_level::S1) CHECK((has(row.advice, "emergency") && has(row.advice, "now")));
        if (row.level == stop_level::S2) CHECK(has(row.advice, "today"));
        if (row.level == stop_level::S3) CHECK(has(row.advice, "next days"));
        // What the second session with it asks for is said in the first.
        if (row.when_repeated == stop_level::S3)
            CHECK((has(row.advice, "professional") || has(row.advice, "appointment")));
        if (row.when_repeated == stop_level::S2) CHECK(has(row.advice, "same day"));
    }
}

TEST_CASE("a report raises a level and never lowers it") {
    for (std::size_t i = 0; i != signs.size(); ++i) {
        for (stop_level const found : all_levels) {
            CAPTURE(signs[i].id, word(found));
            auto const said = report_sign<C>(i, found);
            CHECK(said.seen());
            CHECK(said.sign == static_cast<int>(i));
            CHECK(said.level >= signs[i].level);
            CHECK(said.level >= found);
            CHECK((said.level == signs[i].level || said.level == found));
            CHECK(said.removes == signs[i].removes);
        }
        CHECK(report_sign<C>(i).level == signs[i].level);
    }
}

TEST_CASE("an index outside the table is read as the worst") {
    for (std::size_t const index : {signs.size(), signs.size() + 1, std::size_t{127}, std::size_t{128},
                                    std::size_t{255}, std::size_t{256}, std::numeric_limits<std::size_t>::max()}) {
        for (stop_level const found : all_levels) {
            CAPTURE(index);
            CHECK(report_sign<C>(index, found).effect() == sign_effect::locks);
            CHECK(report_sign<C>(index, found).level == stop_level::S1);
        }
    }
    HOLDS(report_sign<C>(signs.size()).effect() == sign_effect::locks);
    HOLDS(report_sign<C>(signs.size()).seen());
    // Also where there is no table.
    HOLDS(stop_sign_table<tiny::catalogue>.empty());
    HOLDS(report_sign<tiny::catalogue>(0).effect() == sign_effect::locks);
}

TEST_CASE("what a sign does follows from its level") {
    HOLDS(stop_sign_report{}.effect() == sign_effect::unsaid);
    HOLDS(!stop_sign_report{}.seen());
    HOLDS(no_stop_sign.effect() == sign_effect::none);
    HOLDS(!no_stop_sign.seen());
    HOLDS(stop_sign_report{.sign = 0, .level = stop_level::S1}.effect() == sign_effect::locks);
    HOLDS(stop_sign_report{.sign = 0, .level = stop_level::S2}.effect() == sign_effect::locks);
    HOLDS(stop_sign_report{.sign = 0, .level = stop_level::S3}.effect() == sign_effect::eases);
    HOLDS(stop_sign_report{.sign = 0, .level = stop_level::S4}.effect() == sign_effect::eases);
    HOLDS(stop_sign_report{.sign = 0, .level = stop_level::S3, .removes = true}.effect() == sign_effect::removes);
    HOLDS(stop_sign_report{.sign = 0, .level = stop_level::S4, .removes = true}.effect() == sign_effect::removes);
    HOLDS(stop_sign_report{.sign = 0, .level = stop_level::S1, .removes = true}.effect() == sign_effect::locks);
    // A sign without a level, and a level that there is not, are read as the worst.
    HOLDS(stop_sign_report{.sign = 0, .level = stop_level::none}.effect() == sign_effect::locks);
    for (int level = 5; level != 256; ++level)
        CHECK(stop_sign_report{.sign = 0, .level = static_cast<stop_level>(level)}.effect() == sign_effect::locks);
    // An index that no table has, nor is one of the two words, is an index that was damaged: read as the worst.
    for (int index = -128; index != -2; ++index)
        CHECK(stop_sign_report{.sign = static_cast<std::int8_t>(index), .level = stop_level::S4}.effect() ==
              sign_effect::locks);
}

TEST_CASE("every sign of the two grave levels locks; the others do so when they are raised") {
    for (std::size_t i = 0; i != signs.size(); ++i) {
        CAPTURE(signs[i].id);
        auto const expected = grave(signs[i].level) ? sign_effect::locks
                              : signs[i].removes    ? sign_effect::removes
                                                    : sign_effect::eases;
        CHECK(report_sign<C>(i).effect() == expected);
        CHECK(report_sign<C>(i, stop_level::S2).effect() == sign_effect::locks);
        CHECK(report_sign<C>(i, stop_level::S1).effect() == sign_effect::locks);
    }
    HOLDS(report_sign<C, sign::soaking_bleeding>().effect() == sign_effect::locks);
    HOLDS(report_sign<C, sign::swollen_leg>().level == stop_level::S2);
    HOLDS(report_sign<C, sign::swollen_leg>(stop_level::S1).level == stop_level::S1);
    HOLDS(report_sign<C, sign::soaking_bleeding>(stop_level::S4).level == stop_level::S1);
    HOLDS(report_sign<C, sign::urine_leak>().effect() == sign_effect::eases);
    HOLDS(report_sign<C, sign::pain_down_the_leg>().effect() == sign_effect::removes);
    HOLDS(report_sign<C, sign::dizzy_for_a_moment>().effect() == sign_effect::eases);
    HOLDS(report_sign<C, sign::dizziness_stays>().effect() == sign_effect::locks);
}

TEST_CASE("a sign is found by its id and by its type") {
    for (std::size_t i = 0; i != signs.size(); ++i) CHECK(find_stop_sign<C>(signs[i].id) == i);
    HOLDS(find_stop_sign<C>("feverish").has_value());
    HOLDS(!find_stop_sign<C>("fever").has_value());
    HOLDS(!find_stop_sign<C>("").has_value());
    HOLDS(!find_stop_sign<tiny::catalogue>("feverish").has_value());
    HOLDS(report_sign<C, sign::feverish>() == report_sign<C>(*find_stop_sign<C>("feverish")));
}

TEST_CASE("the answers that a sign sets never free an exercise and never calm the triage") {
    for (answer const rest : {answer::no, answer::not_asked, answer::unknown, answer::yes}) {
        for (auto const& who : everybody(rest)) {
            auto const before = screen(who);
            for (stop_sign_row const& row : signs) {
                auto const after = screen(with_its_answers(who, row));
                CAPTURE(row.id, static_cast<int>(rest), who.raw().mode, who.raw().day);
                std::string freed;
                for (std::size_t e = 0; e != view_of<C>.exercises.size(); ++e)
                    if (after.permits(e) && !before.permits(e)) freed += " " + std::string(view_of<C>.exercises[e].id);
                CHECK(freed.empty());
                CHECK(after.triage() >= before.triage());
                CHECK((after.blocked() || !before.blocked()));
            }
        }
    }
}

TEST_CASE("after a grave sign screening blocks until its question is answered anew") {
    for (stop_sign_row const& row : signs) {
        CAPTURE(row.id);
        if (!grave(row.level)) continue;
        CHECK(row.sets[0] >= 0);
        for (auto const& who : everybody(answer::no)) {
            CAPTURE(who.raw().mode, who.raw().day);
            auto const after = screen(with_its_answers(who, row));
            CHECK(after.triage() >= urgency::same_day);
            CHECK(after.blocked());
            CHECK(after.clearance() == nullptr);
        }
    }
}

TEST_CASE("a sign that needs a professional is not clear for screening either") {
    for (stop_sign_row const& row : signs) {
        CAPTURE(row.id);
        if (row.level != stop_level::S3) continue;
        for (auto const& who : everybody(answer::no)) {
            CAPTURE(who.raw().mode, who.raw().day);
            CHECK(screen(with_its_answers(who, row)).triage() >= urgency::see_professional);
        }
    }
}

TEST_CASE("bleeding that grows only eases the exercise, but its answer blocks the day") {
    constexpr auto who = profile<C>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    HOLDS(report_sign<C, sign::bleeding_more>().effect() == sign_effect::eases);
    auto const after = screen(with_its_answers(who, signs[*find_stop_sign<C>("bleeding-more")]));
    CHECK(after.blocked());
    CHECK(after.triage() == urgency::same_day);
}

TEST_CASE("a host's signs come after those it took over, and mean the conditions of its catalogue") {
    constexpr auto const& mine = stop_sign_table<tiny_with_signs>;
    HOLDS(mine.size() == 4);
    HOLDS(mine[2].id == "swells");
    HOLDS(mine[2].removes);
    HOLDS(mine[2].when_repeated == stop_level::S3);
    HOLDS(mine[3].when_repeated == stop_level::none);
    HOLDS(mine[2].sets[0] == static_cast<int>(condition_index<tiny::swelling, tiny_with_signs>));
    HOLDS(mine[2].sets[1] == static_cast<int>(condition_index<tiny::fever, tiny_with_signs>));
    HOLDS(mine[2].sets[2] == -1);
    HOLDS(mine[3].sets[0] == -1);
    HOLDS((*mine[0].sources)[0].key == "N");

    HOLDS(stop_sign_table<host>.size() == signs.size() + 1);
    HOLDS(report_sign<host, swells_and_is_hot>().sign == static_cast<int>(signs.size()));
    HOLDS(stop_sign_table<host>[0].id == signs[0].id);
}

TEST_CASE("a sign is stated when it has an id, a name, a level, advice and a source") {
    using enum detail::sign_fault;
    HOLDS(detail::fault_of_sign(swells::is) == none);
    HOLDS(detail::fault_of_sign({}) == incomplete);
    HOLDS(fault_after([](stop_sign& s) { s.id = {}; }) == incomplete);
    HOLDS(fault_after([](stop_sign& s) { s.name = {}; }) == incomplete);
    HOLDS(fault_after([](stop_sign& s) { s.advice = {}; }) == incomplete);
    HOLDS(fault_after([](stop_sign& s) { s.level = stop_level::none; }) == incomplete);
    HOLDS(fault_after([](stop_sign& s) { s.sources = cite(); }) == incomplete);
    HOLDS(fault_after([](stop_sign& s) { s.removes = false; }) == none);
    HOLDS(detail::fault_of_sign(five_answers) == sets_too_many);
}
