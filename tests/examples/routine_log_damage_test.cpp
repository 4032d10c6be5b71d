// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Damaged logs, of every kind: each is refused with its file, line and key, by the reader and by the program, and the
// lines before it are said to be intact. Whatever happens, the file stays as it is.
#include "routine/read_log.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "../catch.hpp"
#include "../scale.hpp"
#include "../support/log_lines.hpp"
#include "routine/bad_input.hpp"

using namespace regimen_tests;

namespace {

/// What the reader says, or nothing where it takes the log.
std::string refusal(std::string const& log) {
    try {
        std::istringstream from(log);
        example::read_log(from, "LOG", [](example::log_entry const&) {});
    } catch (example::bad_input const& error) {
        return error.what();
    }
    return {};
}

bool one_plain_line(std::string const& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

struct bad_line {
    std::string what;
    std::string line;
    std::string expected;
};

/// The log has three good lines, of days 42, 44 and 46; each of these is the fourth.
std::vector<bad_line> bad_lines() {
    auto const item = [](std::string const& more) {
        return R"({"type":"session","day":46,"items":[{"exercise":"cat")" + more + "}]}";
    };
    auto const session = [](std::string const& more) { return R"({"type":"session","day":46,)" + more + "}"; };
    return {
        {"empty", "", "is empty, expected a JSON object"},
        {"blank", " \t ", "is empty, expected a JSON object"},
        {"no JSON", "hello", "malformed at column 1"},
        {"cut off", R"({"type":"rough-night","day":4)",
         "malformed at column 30, expected a JSON object but the input ends"},
        {"two objects", R"({"type":"rough-night","day":46}{"type":"rough-night","day":46})", "malformed at column 32"},
        {"two objects with a comma", R"({"type":"rough-night","day":46},{"type":"rough-night","day":46})",
         "malformed at column 32"},
        {"an array", R"([{"type":"rough-night","day":46}])", "expected an object"},
        {"a number", "46", "expected an object"},
        {"NUL", std::string("{\"type\":\"rough-night\",\0\"day\":46}", 32), "a NUL byte at column 23"},
        {"NUL in a text", std::string("{\"type\":\"rough\0night\",\"day\":46}", 31), "a NUL byte at column 15"},
        {"a second mark", "\xef\xbb\xbf{\"type\":\"rough-night\",\"day\":46}", "a byte-order mark"},
        {"UTF-16", std::string("{\0\"\0", 4), "a NUL byte at column 2"},
        {"not UTF-8", "{\"type\":\"rough\xff\",\"day\":46}", "not UTF-8 at column 15"},
        {"half a character", "{\"type\":\"\xe2\x82\",\"day\":46}", "not UTF-8 at column 10"},
        {"huge", R"({"type":"rough-night","day":46,"x":")" + std::string(std::size_t{1} << 20U, 'x') + "\"}",
         "is huge, expected at most 1 MiB"},
        {"deep", R"({"type":)" + std::string(1000, '['), "type: nested too deeply"},
        {"a comment", R"({"type":"rough-night","day":46} // bad)", "malformed at column 33"},
        {"no type", R"({"day":46})",
         "type: is missing, expected \"answers\", \"session\", \"rough-night\" or \"confirmed\""},
        {"an unknown type", R"({"type":"sesion","day":46,"items":[]})",
         "type: expected \"answers\", \"session\", \"rough-night\" or \"confirmed\", found \"sesion\"; did you mean \"session\"?"},
        {"type as a number", R"({"type":1,"day":46})", "type: expected \"answers\""},
        {"no day", R"({"type":"rough-night"})", "day: is missing, expected a whole number from 0 to 365"},
        {"day as text", R"({"type":"rough-night","day":"46"})",
         "day: expected a whole number from 0 to 365, found \"46\""},
        {"half a day", R"({"type":"rough-night","day":46.5})", "day: expected a whole number"},
        {"day with a point", R"({"type":"rough-night","day":46.0})", "day: expected a whole number"},
        {"day before", R"({"type":"rough-night","day":-1})", "day: expected a whole number"},
        {"day beyond", R"({"type":"rough-night","day":366})", "day: expected a whole number from 0 to 365, found 366"},
        {"day beyond all", R"({"type":"rough-night","day":1e999})", "a number out of every range"},
        {"day of 64 bits", R"({"type":"rough-night","day":18446744073709551615})", "day: expected a whole number"},
        {"day twice", R"({"type":"rough-night","day":46,"day":47})", "day: stands there twice, expected once"},
        {"more of a night", R"({"type":"rough-night","day":46,"hours":4})",
         "hours: is no key of such a line, expected \"type\" or \"day\""},
        {"more of a confirmation", R"({"type":"confirmed","day":46,"by":"me"})", "by: is no key of such a line"},
        {"answers without a profile", R"({"type":"answers","day":46})", "profile: is missing"},
        {"a profile as an array", R"({"type":"answers","day":46,"profile":[]})", "profile: expected an object"},
        {"a profile of another day",
         R"({"type":"answers","day":46,"profile":{"birth":"vaginal","days_since_birth":45}})",
         "profile.days_since_birth: expected 46, the day of the line, found 45"},
        {"a profile without birth", R"({"type":"answers","day":46,"profile":{"days_since_birth":46}})",
         "profile.birth: is missing"},
        {"a profile with an unknown answer",
         R"({"type":"answers","day":46,"profile":{"birth":"vaginal","days_since_birth":46,"answers":{"herna":"no"}}})",
         "profile.answers.herna: expected the id of a condition, found \"herna\"; did you mean \"hernia\"?"},
        {"more of answers", R"({"type":"answers","day":46,"profil":{}})",
         "profil: is no key of an answers line, expected \"type\", \"day\" or \"profile\"; did you mean \"profile\"?"},
        {"no items", R"({"type":"session","day":46})", "items: is missing, expected an array"},
        {"items as an object", session(R"("items":{})"), "items: expected an array"},
        {"an item as a text", session(R"("items":["cat"])"), "items[0]: expected an object"},
        {"an item without exercise", session(R"("items":[{}])"), "items[0].exercise: is missing"},
        {"an unknown exercise", session(R"("items":[{"exercise":"cat"},{"exercise":"cobra-lift"}])"),
         "items[1].exercise: expected the id of an exercise, found \"cobra-lift\"; did you mean \"cobra-lifts\"?"},
        {"the beginning of an id", session(R"("items":[{"exercise":"pelvic-tilt"}])"),
         "did you mean \"pelvic-tilt-chair-or-supine\"?"},
        {"an exercise as a number", session(R"("items":[{"exercise":3}])"),
         "items[0].exercise: expected the id of an exercise, found 3"},
        {"an exercise twice", session(R"("items":[{"exercise":"cat"},{"exercise":"eagle"},{"exercise":"cat"}])"),
         "items[2].exercise: is that of items[0] too, expected each exercise once, found \"cat\""},
        {"seventeen items",
         session("\"items\":[" +
                 [] {
                     std::string s;
                     for (int i = 0; i < 17; ++i) s += (i == 0 ? "{" : ",{") + std::string("}");
                     return s;
                 }() +
                 "]"),
         "items: expected at most 16 exercises, found 17"},
        {"an unknown key", session(R"("items":[],"itmes":[])"), "itmes: is no key of a session line"},
        {"seconds as text", session(R"("items":[],"seconds":"420")"),
         "seconds: expected a whole number from 0 to 86400"},
        {"seconds below nothing", session(R"("items":[],"seconds":-1)"), "seconds: expected a whole number"},
        {"seconds of days", session(R"("items":[],"seconds":86401)"), "seconds: expected a whole number"},
        {"exhausted as truth", session(R"("items":[],"exhausted":false)"),
         "exhausted: expected \"yes\", \"no\" or \"unknown\", found false"},
        {"exhausted as null", session(R"("items":[],"exhausted":null)"), "exhausted: expected"},
        {"a sign as a word", session(R"("items":[],"sign":"swollen-leg")"),
         "sign: expected \"none\" or an object with the id of a stop sign, found \"swollen-leg\""},
        {"a sign as null", session(R"("items":[],"sign":null)"), "sign: expected an object"},
        {"a sign without id", session(R"("items":[],"sign":{"level":"S1"})"), "sign.id: is missing"},
        {"an unknown sign", session(R"("items":[],"sign":{"id":"swolen-leg"})"),
         "sign.id: expected the id of a stop sign, found \"swolen-leg\"; did you mean \"swollen-leg\"?"},
        {"an unknown level", session(R"("items":[],"sign":{"id":"swollen-leg","level":"S5"})"),
         "sign.level: expected \"S1\", \"S2\", \"S3\" or \"S4\""},
        {"more of a sign", session(R"("items":[],"sign":{"id":"swollen-leg","where":"left"})"),
         "sign.where: is no key of a stop sign"},
        {"an unknown key of an item", item(R"(,"pian":{})"), "items[0].pian: is no key of an exercise of a session"},
        {"done as truth", item(R"(,"done":true)"),
         "items[0].done: expected \"as-planned\", \"beyond\", \"partly\" or \"not-done\", found true"},
        {"an unknown done", item(R"(,"done":"planned")"), "items[0].done: expected"},
        {"pain as a number", item(R"(,"pain":3)"), "items[0].pain: expected an object"},
        {"too much pain", item(R"(,"pain":{"worst":11})"),
         "items[0].pain.worst: expected a whole number from 0 to 10, found 11"},
        {"pain below nothing", item(R"(,"pain":{"before":-1})"), "items[0].pain.before: expected a whole number"},
        {"pain as text", item(R"(,"pain":{"next_morning":"2"})"),
         "items[0].pain.next_morning: expected a whole number"},
        {"pain nowhere", item(R"(,"pain":{"where":"head"})"), "items[0].pain.where: expected \"back\" or \"wound\""},
        {"an unknown pain", item(R"(,"pain":{"after":2})"), "items[0].pain.after: is no key of pain"},
        {"settled as not asked", item(R"(,"settled":"not-asked")"),
         "items[0].settled: expected \"yes\", \"no\" or \"unknown\""},
        {"effort beyond", item(R"(,"effort":11)"), "items[0].effort: expected a whole number from 0 to 10"},
        {"effort as text", item(R"(,"effort":"3")"), "items[0].effort: expected a whole number"},
        {"breath as a number", item(R"(,"breathed_freely":1)"), "items[0].breathed_freely: expected"},
        {"belly in capitals", item(R"(,"belly_stayed_flat":"Yes")"), "items[0].belly_stayed_flat: expected"},
        {"slowness as an object", item(R"(,"moved_slowly":{})"), "items[0].moved_slowly: expected"},
        {"a key twice", item(R"(,"effort":3,"effort":2)"), "items[0].effort: stands there twice"},
        {"a key twice, once in disguise", item(R"(,"effort":3,"\u0065ffort":2)"),
         "items[0].effort: stands there twice"},
        {"an unknown sign of an item", item(R"(,"sign":{"id":"headache"})"),
         "items[0].sign.id: expected the id of a stop sign"},
    };
}

std::string three_lines() {
    return in_lines({answers_on(42), session_on(44, {good("cat")}), day_line("rough-night", 46)});
}

}  // namespace

TEST_CASE("what is not understood is refused with its line, its key and what was expected", "[log]") {
    REQUIRE(refusal(three_lines()).empty());
    for (bad_line const& each : bad_lines()) {
        INFO(each.what);
        std::string const last = three_lines() + each.line + "\n";
        std::string const what = refusal(last);
        CHECK_THAT(what, contains_text("LOG: line 4: "));
        CHECK_THAT(what, contains_text(each.expected));
        CHECK_THAT(what, contains_text("; the 3 lines before it are intact"));
        CHECK(one_plain_line(what));
        CHECK(what.size() < 600);
        // The same in the middle of a log, and with CRLF.
        std::string const inside = refusal(last + day_line("rough-night", 47).dump() + "\n");
        CHECK_THAT(inside, contains_text("LOG: line 4: "));
        CHECK_THAT(inside, contains_text(each.expected));
        CHECK_THAT(refusal(three_lines() + each.line + "\r\n"), contains_text("LOG: line 4: "));

        outcome const o = with_log(last, profile_on(60).dump());
        CHECK(o.code == 2);
        CHECK(o.out.empty());
        CHECK(std::count(o.err.begin(), o.err.end(), '\n') == 1);
        CHECK_THAT(o.err, contains_text("her.jsonl\": line 4: "));
        CHECK_THAT(o.err, contains_text(each.expected));
    }
    auto const without_answers = [](std::string const& log) { return with_log(log, profile_on(60).dump()).err; };
    CHECK_THAT(without_answers(in_lines({session_on(44, {})})),
               contains_text("line 1: type: a session before any answers"));
    CHECK_THAT(without_answers(in_lines({day_line("confirmed", 44), session_on(44, {})})),
               contains_text("line 2: type: a session before"));
    CHECK_THAT(refusal(""), contains_text("line 1: the log is empty"));
    CHECK_THAT(refusal("\xef\xbb\xbf"), contains_text("line 1: the log is empty"));
    CHECK_THAT(refusal("\n"), contains_text("line 1: is empty, expected a JSON object; no line stands before it"));
}

TEST_CASE("line breaks of two kinds and a mark at the beginning are accepted", "[log]") {
    std::string crlf;
    for (char const c : three_weeks()) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    std::string const expected = with_log(three_weeks(), profile_on(63).dump()).out;
    CHECK(with_log(crlf, profile_on(63).dump()).out == expected);
    CHECK(with_log("\xef\xbb\xbf" + three_weeks(), profile_on(63).dump()).out == expected);
    CHECK(with_log("\xef\xbb\xbf" + crlf, profile_on(63).dump()).out == expected);
}

TEST_CASE("a log that is cut off after any byte is refused with its last line, or is a log of whole lines", "[log]") {
    for (bool const crlf : {false, true}) {
        std::string log;
        for (char const c : three_lines() + in_lines({answers_on(60), session_on(60, {good("cat"), good("eagle")})})) {
            log += crlf && c == '\n' ? std::string("\r\n") : std::string(1, c);
        }
        std::size_t whole = 0;
        for (std::size_t size = 1; size <= log.size(); ++size) {
            std::string const cut = log.substr(0, size);
            auto const ended = static_cast<std::size_t>(std::count(cut.begin(), cut.end(), '\n'));
            std::string const what = refusal(cut);
            // A last line is whole with or without its break.
            if (cut.ends_with('\n') || cut.ends_with('\r') || log[size] == '\r' || log[size] == '\n') {
                whole += cut.ends_with('\n') ? 1 : 0;
                if (!what.empty()) FAIL_CHECK(size << ": " << what);
                continue;
            }
            std::string const line = "LOG: line " + std::to_string(ended + 1) + ": does not end in a line break";
            std::string const intact = ended == 0   ? "no line stands before it"
                                       : ended == 1 ? "the 1 line before it is intact"
                                                    : "the " + std::to_string(ended) + " lines before it are intact";
            if (!what.starts_with(line) || !what.ends_with(intact)) FAIL_CHECK(size << ": " << what);
        }
        CHECK(whole == 5);
    }
    // The last line with its break lost, as some editors leave it: it counts, for it may be a stop sign.
    std::string const log = three_weeks();
    outcome const o = with_log(log.substr(0, log.size() - 1), profile_on(63).dump());
    CHECK(o.code == 0);
    CHECK(o.out == with_log(log, profile_on(63).dump()).out);
    std::string const sign = R"({"type":"session","day":63,"sign":{"id":"feverish"},"items":[]})";
    CHECK(with_log(log + sign, profile_on(63).dump()).out == with_log(log + sign + "\n", profile_on(63).dump()).out);
    CHECK_THAT(with_log(log + sign, profile_on(63).dump()).out, contains_text("locked"));
}

TEST_CASE("a log with a wrong byte anywhere is refused with a line, or is another log", "[log]") {
    std::string const log = three_lines();
    std::size_t refused = 0, other = 0;
    for (std::size_t i = 0; i < log.size(); i += static_cast<std::size_t>(regimen_tests::stride())) {
        for (unsigned const flip : {1U, 2U, 16U, 32U, 128U}) {
            std::string damaged = log;
            damaged[i] = static_cast<char>(static_cast<unsigned char>(damaged[i]) ^ flip);
            std::string const what = refusal(damaged);
            (what.empty() ? other : refused) += 1;
            if (!what.empty() && (!what.starts_with("LOG: line ") || !one_plain_line(what)))
                FAIL_CHECK(i << ": " << what);
            // Nothing that is not UTF-8 is taken.
            if (flip == 128 && what.empty()) FAIL_CHECK(i << " is taken");
        }
    }
    CHECK(refused > 10 * other);
}
