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
