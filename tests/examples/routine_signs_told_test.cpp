// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the program `routine` tells of stop signs on the day of a report and on later days: every sign of the
// catalogue, by itself and as a report raises it.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"
#include "../scale.hpp"
#include "../support/log_lines.hpp"
#include "routine/catalogue.hpp"

using namespace regimen_tests;
using regimen::postpartum_back;

namespace {

auto const& signs = regimen::stop_sign_table<postpartum_back>;

/// On one line.
std::string flat(std::string const& text) {
    std::istringstream in(text);
    std::string out, word;
    while (in >> word) out += (out.empty() ? "" : " ") + word;
    return out;
}
bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Without what is told of signs that may come.
std::string without_signs_to_come(std::string const& text) {
    std::size_t const from = std::min(text.find("When to stop"), text.find("When to call for help"));
    return from == std::string::npos ? text : text.substr(0, from);
}

json with_sign(std::string_view id, std::string const& level = {}) {
    json out = good("cat-chair");
    out["sign"] = {{"id", std::string(id)}};
    if (!level.empty()) out["sign"]["level"] = level;
    return out;
}

/// A profile, or answers, of a mother who has lost her baby.
json quiet(json profile, bool is_quiet) {
    if (is_quiet) profile["answers"]["baby-loss"] = "yes";
    return profile;
}

/// The answers of a day, a session on each day with this item, and the page of a later day.
std::string page_after(json const& item, std::vector<int> const& days, int today, bool is_quiet) {
    json answers = answers_on(days.front() - 2);
    answers["profile"] = quiet(answers["profile"], is_quiet);
    std::vector<json> lines{answers};
    for (int const day : days) lines.push_back(session_on(day, {item}));
    outcome const o = with_log(in_lines(lines), quiet(profile_on(today), is_quiet).dump(), {"--page"});
    REQUIRE(o.err.empty());
    return flat(o.out);
}

}  // namespace

TEST_CASE("no page of a later day says Stop as if it were now, whatever the sign", "[log]") {
    for (regimen::stop_sign_row const& sign : signs) {
        for (char const* level : {"", "S3", "S2", "S1"}) {
            for (bool const is_quiet : {false, true}) {
                for (std::vector<int> const& days : {std::vector<int>{44}, {44, 46}}) {
                    CAPTURE(sign.id, level, is_quiet, days.size());
                    std::string const page =
                        without_signs_to_come(page_after(with_sign(sign.id, level), days, days.back() + 1, is_quiet));
                    for (char const* of_the_moment :
                         {"Stop.", "Stop,", "Stop and", "Stop for", "Stop this", "Stop now"})
                        if (has(page, of_the_moment)) FAIL_CHECK(page);
                }
            }
        }
    }
}

TEST_CASE("on the day of a sign that locks the page says what to do at once, the first time and again", "[log]") {
    std::size_t locking = 0;
    for (regimen::stop_sign_row const& sign : signs) {
        if (sign.level < regimen::stop_level::S2) continue;
        ++locking;
        CAPTURE(sign.id);
        for (std::vector<int> const& days : {std::vector<int>{44}, {44, 46}}) {
            std::string const page = page_after(with_sign(sign.id), days, days.back(), false);
            CHECK(has(page, sign.advice));
            CHECK_FALSE(has(page, "If nobody has looked"));
            std::string const later = page_after(with_sign(sign.id), days, days.back() + 1, false);
            CHECK(has(later, sign.advice_later));
        }
    }
    CHECK(locking > 15);
}

TEST_CASE("that there is no exercise is said once, whatever the sign and however a report raised it", "[log]") {
    std::size_t urgent = 0;
    auto const times = [](std::string const& text) {
        std::size_t n = 0;
        for (std::size_t at = text.find("o exercise"); at != std::string::npos; at = text.find("o exercise", at + 1))
            ++n;
        return n;
    };
    for (regimen::stop_sign_row const& sign : signs) {
        for (char const* level : {"", "S3", "S2", "S1"}) {
            for (int const today : {44, 45, 47}) {
                CAPTURE(sign.id, level, today);
                std::string const log = in_lines({answers_on(42), session_on(44, {with_sign(sign.id, level)})});
                std::string const page =
                    without_signs_to_come(flat(with_log(log, profile_on(today).dump(), {"--page"}).out));
                bool const is_urgent = has(page, "Please call") || has(page, "Please contact");
                urgent += is_urgent ? 1 : 0;
                if (times(page) > 1 || (is_urgent && times(page) == 0)) FAIL_CHECK(page);
                json const out = json::parse(with_log(log, profile_on(today).dump()).out);
                auto const why = out.at("today").at("why").get<std::string>();
                if (times(why) > 1) FAIL_CHECK(why);
                // Of what a report raised, the call for help stands in the words of a lock.
                if (is_urgent && sign.level < regimen::stop_level::S2 && sign.id != "bleeding-more") {
                    CHECK(has(why, std::string_view(level) == "S1"
                                       ? "Please call your local emergency number now. No exercise until"
                                       : "Please contact your midwife or doctor today. No exercise until"));
                }
            }
        }
    }
    CHECK(urgent > 100);
}

TEST_CASE("a page without a session never tells how to exercise, whatever two things were reported", "[log]") {
    std::size_t n = 0, without = 0, told = 0;
    auto const look = [&](json const& first, json const& second) {
        struct on_day {
            int day;
            bool no_exercise;
        };
        // The day itself; a day on which an answer rules exercise out; a day on which the questions are due.
        for (on_day const& each : {on_day{44, false}, {45, true}, {57, false}}) {
            json profile = profile_on(each.day);
            if (each.no_exercise) profile["answers"]["hypertension-unstable"] = "yes";
            std::string const log = in_lines({answers_on(42), session_on(44, {first, second})});
            std::string const page = with_log(log, profile.dump(), {"--page"}).out;
            if (page.find("\nSettle\n") != std::string::npos) continue;
            ++without;
            std::string const text = without_signs_to_come(flat(page));
            std::string const opening = text.substr(0, text.find("What came of the last session"));
            told += has(opening, "You reported") ? 1 : 0;
            for (char const* how : {"gentler form", "se the form", "ewer repetitions", "Train ", "reathing out",
                                    "reathe out", "dose for now"})
                if (has(opening, how)) FAIL_CHECK(page);
            if (has(text, "From now on: ")) FAIL_CHECK(page);
        }
    };
    for (regimen::stop_sign_row const& a : signs) {
        json high = good("reach-on-table");
        for (char const* when : {"worst", "right_after"}) high["pain"][when] = 8;
        look(with_sign(a.id), high);
        for (regimen::stop_sign_row const& b : signs) {
            if (&b < &a) continue;  // in either order they are told alike
            if (n++ % static_cast<std::size_t>(regimen_tests::stride()) != 0) continue;
            json second = good("reach-on-table");
            second["sign"] = {{"id", std::string(b.id)}};
            look(with_sign(a.id), second);
        }
    }
    CHECK(without > 0);
    CHECK(told > 0);
}

namespace {

/// The page of the day after two signs: in one session, or the second one a day after it, in a line without exercises.
std::string page_after_two(std::string_view a, std::string_view b, std::string const& level_of_b, bool a_day_later) {
    json second = {{"id", std::string(b)}};
    if (!level_of_b.empty()) second["level"] = level_of_b;
    std::vector<json> lines{answers_on(42)};
    if (a_day_later) {
        lines.push_back(session_on(44, {with_sign(a)}));
        json alone = session_on(45, {});
        alone["sign"] = second;
        lines.push_back(alone);
    } else {
        json other = good("reach-on-table");
        other["sign"] = second;
        lines.push_back(session_on(44, {with_sign(a), other}));
    }
    return without_signs_to_come(flat(with_log(in_lines(lines), profile_on(46).dump(), {"--page"}).out));
}

}  // namespace

TEST_CASE("of two signs as urgent as each other the page tells both, and what to do about each", "[log]") {
    std::size_t n = 0;
    for (regimen::stop_sign_row const& a : signs) {
        for (regimen::stop_sign_row const& b : signs) {
            if (&a == &b || a.level != b.level || a.level < regimen::stop_level::S2) continue;
            if (n++ % static_cast<std::size_t>(regimen_tests::stride()) != 0) continue;
            for (bool const a_day_later : {false, true}) {
                CAPTURE(a.id, b.id, a_day_later);
                std::string const page = page_after_two(a.id, b.id, "", a_day_later);
                for (regimen::stop_sign_row const* sign : {&a, &b}) {
                    if (!has(page, "You reported: " + std::string(sign->name)) &&
                        !has(page, "You reported, in Cat on a chair: " + std::string(sign->name)) &&
                        !has(page, "You reported, in Reach on a table: " + std::string(sign->name)))
                        FAIL_CHECK(page);
                    CHECK(has(page, sign->advice_later));
                }
            }
        }
    }
    CHECK(n > 100);
}

TEST_CASE("an emergency stays one beside another sign that locks: fever with confusion, and a swollen leg", "[log]") {
    std::size_t n = 0;
    for (regimen::stop_sign_row const& a : signs) {
        for (regimen::stop_sign_row const& b : signs) {
            // The first locks by itself, the second is raised to an emergency, as tests/data has it of some of them.
            if (&a == &b || a.level < regimen::stop_level::S2) continue;
            if (n++ % static_cast<std::size_t>(regimen_tests::stride()) != 0) continue;
            for (bool const a_day_later : {false, true}) {
                CAPTURE(a.id, b.id, a_day_later);
                std::string const page = page_after_two(a.id, b.id, "S1", a_day_later);
                CHECK(has(page, "Please call your local emergency number now. No exercise."));
                CHECK_FALSE(has(page, "Please contact"));
                if (!has(page, b.name)) FAIL_CHECK(page);
            }
        }
    }
    CHECK(n > 100);
}

namespace {

std::vector<json> sixteen_exercises() {
    std::vector<json> out;
    for (auto const& e : regimen::view_of<postpartum_back>.exercises) {
        if (out.size() < 16) out.push_back(good(std::string(e.id)));
    }
    return out;
}
json told_later(int day, std::string_view id, std::string const& level = {}) {
    json line = session_on(day, {});
    line["sign"] = {{"id", std::string(id)}};
    if (!level.empty()) line["sign"]["level"] = level;
    return line;
}

}  // namespace

TEST_CASE("after sixteen exercises all signs that are told later are told, as grave as they were", "[log]") {
    std::vector<std::string> ids{"knee-hurts", "pubic-or-buttock-pain", "wrist-or-thumb-hurts"};
    do {
        std::vector<json> lines{answers_on(42), session_on(44, sixteen_exercises())};
        for (std::string const& id : ids) lines.push_back(told_later(45, id, "S3"));
        json const out = json::parse(with_log(in_lines(lines), profile_on(45).dump()).out);
        CAPTURE(out.at("today").dump(1));
        REQUIRE(out.at("today").at("kind") == "locked");
        std::string told = out.at("today").at("why");
        CHECK_FALSE(has(told, "the form"));  // nobody exercises under a lock
        for (json const& each : out.at("today").at("reported")) {
            CHECK(each.at("level") == "S3");
            told += each.at("sentence").get<std::string>();
        }
        for (std::string const& id : ids) CHECK(has(told, signs[*regimen::find_stop_sign<postpartum_back>(id)].name));
    } while (std::next_permutation(ids.begin(), ids.end()));
}

TEST_CASE("pain that was told after sixteen exercises, beside another sign, has come again in the next session",
          "[log]") {
    json sore = good("cat-chair");
    for (char const* when : {"worst", "right_after"}) sore["pain"][when] = 5;
    auto const page = [&](std::vector<json> const& told) {
        std::vector<json> lines{answers_on(42), session_on(44, sixteen_exercises())};
        lines.insert(lines.end(), told.begin(), told.end());
        lines.push_back(session_on(47, {sore}));
        return flat(with_log(in_lines(lines), profile_on(48).dump(), {"--page"}).out);
    };
    json const knee = told_later(45, "knee-hurts"), pain = told_later(45, "pain-in-exercise");
    char const* const again = "You reported pain of 5 out of 10 (Cat on a chair). See a professional in the next days.";
    CHECK_FALSE(has(page({knee}), again));
    CHECK(has(page({pain, knee}), again));
    CHECK(has(page({knee, pain}), again));
}
