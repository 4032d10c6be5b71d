// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Damaged logs, of every kind: each is refused with its file, line and key, by the reader and by the program, and the
// lines before it are said to be intact. Whatever happens, the file stays as it is. And a stop sign survives: where a
// log ends locked, a damaged one is refused, or it is still locked, or the program tells which line it read otherwise.
#include "routine/read_log.hpp"

#include <algorithm>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "../catch.hpp"
#include "../scale.hpp"
#include "../support/log_lines.hpp"
#include "routine/bad_input.hpp"
#include "routine/replay.hpp"

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

namespace {

/// A log, read and replayed as the program does.
struct reading {
    std::string refused;
    bool locked = false;
    std::vector<example::log_note> notes;
};
reading read_on(std::string const& log, int today) {
    reading out;
    auto const read = [&log](example::use_of_line const& use) {
        std::istringstream from(log);
        example::read_log(from, "LOG", use);
    };
    try {
        auto const h = example::replay(read, today, "LOG");
        out.locked = h.state.lock != regimen::lock_reason::none;
        out.notes = h.notes;
    } catch (example::bad_input const& error) {
        out.refused = error.what();
    }
    return out;
}

json with_sign(json line, char const* sign) {
    line["sign"] = {{"id", sign}};
    return line;
}

struct locked_log {
    char const* how;
    std::vector<json> lines;
    int today;
    bool was_confirmed = false;
};
/// Logs that end locked, each in its own way. They are short, for each of their bytes is damaged.
std::vector<locked_log> locked_logs() {
    auto const session = [](int day, std::vector<json> const& items) {
        return json{{"type", "session"}, {"day", day}, {"items", items}};
    };
    json const cat{{"exercise", "cat"}};
    json const leak = with_sign(cat, "urine-leak");
    json raised = leak;
    raised["sign"]["level"] = "S1";
    json const answers{{"type", "answers"}, {"day", 42}, {"profile", {{"birth", "vaginal"}, {"days_since_birth", 42}}}};
    json again = answers;
    again["day"] = again["profile"]["days_since_birth"] = 45;
    return {
        {"a sign of an exercise", {answers, session(44, {cat}), session(46, {with_sign(cat, "feverish")})}, 50},
        {"a sign of a session",
         {answers, with_sign(session(44, {cat}), "swollen-leg"), day_line("rough-night", 45)},
         46},
        {"a level that was raised", {answers, session(44, {leak}), session(47, {raised})}, 48},
        {"after a confirmation",
         {answers, with_sign(session(43, {}), "feverish"), day_line("confirmed", 44), again,
          with_sign(session(48, {}), "headache-when-upright")},
         48,
         true},
        {"a sign of a day that has not come", {answers, with_sign(session(99, {}), "feverish")}, 43},
    };
}

/// What must not happen to a log that ended locked: that it is read, is open, and nobody is told of a line.
bool opens_unseen(reading const& r) { return r.refused.empty() && !r.locked && r.notes.empty(); }
bool names_a_line(reading const& r) { return r.refused.empty() || r.refused.starts_with("LOG: line "); }

}  // namespace

TEST_CASE("where a log ends locked, a byte that is cut off, changed or lost does not open it unseen", "[log]") {
    for (locked_log const& each : locked_logs()) {
        INFO(each.how);
        std::string const log = in_lines(each.lines);
        REQUIRE(read_on(log, each.today).locked);
        auto const last_line = log.rfind('\n', log.size() - 2) + 1;
        // A line that is refused by itself is refused among others, too: that is looked at first, and is quicker.
        auto const check = [&](std::string const& damaged, std::size_t at, char const* what) {
            auto const from = at == 0 ? 0 : damaged.rfind('\n', at - 1) + 1;
            std::string const line = damaged.substr(from, damaged.find('\n', at) - from);
            if (refusal(line + "\n").starts_with("LOG: line 1: ")) return;
            reading const r = read_on(damaged, each.today);
            if (opens_unseen(r) || !names_a_line(r)) FAIL_CHECK(what << " at byte " << at << ": " << r.refused);
        };
        for (std::size_t i = 0; i < log.size(); i += static_cast<std::size_t>(regimen_tests::stride())) {
            // Within its last line the log is refused or whole; a log that lost whole lines is a shorter log.
            if (i > last_line) check(log.substr(0, i), i, "cut off");
            check(log.substr(0, i) + std::string(log.size() - i, '\0'), i, "zeros");
            check(log.substr(0, i) + log.substr(i + 1), i, "lost");
            check(log.substr(0, i) + log[i] + log.substr(i), i, "doubled");
            std::string damaged = log;
            for (unsigned const flip : {1U, 64U}) {
                damaged[i] = static_cast<char>(static_cast<unsigned char>(log[i]) ^ flip);
                check(damaged, i, "flipped");
            }
            // Another digit; but that of a level is all that there is to it, and nothing else in the log can tell.
            bool const level = i > 10 && log.compare(i - 10, 10, "\"level\":\"S") == 0;
            if (log[i] < '0' || log[i] > '9' || level) continue;
            for (char digit = '0'; digit <= '9'; ++digit) {
                damaged[i] = digit;
                check(damaged, i, "another digit");
            }
        }
    }
}

TEST_CASE("where a log ends locked, lines that stand twice, elsewhere or in one do not open it unseen", "[log]") {
    for (locked_log const& each : locked_logs()) {
        INFO(each.how);
        auto const& lines = each.lines;
        auto const still_locked = [&](std::vector<json> const& damaged) {
            reading const r = read_on(in_lines(damaged), each.today);
            if (opens_unseen(r) || !names_a_line(r)) FAIL_CHECK(in_lines(damaged) << r.refused);
            return r.locked;
        };
        for (std::size_t i = 0; i != lines.size(); ++i) {
            for (std::size_t to = 0; to != lines.size(); ++to) {
                auto twice = lines;
                twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(to), lines[i]);
                CHECK(still_locked(twice));
                auto swapped = lines;
                std::swap(swapped[i], swapped[to]);
                CHECK(still_locked(swapped));
            }
            // Two lines in one, for the break between them was lost.
            if (i + 1 == lines.size()) continue;
            std::string glued;
            for (std::size_t k = 0; k != lines.size(); ++k) glued += lines[k].dump() + (k == i ? "" : "\n");
            reading const r = read_on(glued, each.today);
            CHECK_THAT(r.refused, contains_text("LOG: line " + std::to_string(i + 1) + ": malformed at column "));
        }
        // The whole log twice, and through it another log of hers without a confirmation.
        auto all = lines;
        all.insert(all.end(), lines.begin(), lines.end());
        CHECK(still_locked(all));
        std::vector<json> const other{answers_on(42), session_on(43, {good("eagle")}), day_line("rough-night", 44)};
        std::size_t const both = lines.size() + other.size();
        for (unsigned mask = 0; mask != 1U << both; ++mask) {
            std::vector<json> mixed;
            std::size_t mine = 0, others = 0;
            for (std::size_t i = 0; i != both; ++i) {
                bool const from_other = ((mask >> i) & 1U) != 0;
                if (from_other ? others == other.size() : mine == lines.size()) break;
                mixed.push_back(from_other ? other[others++] : lines[mine++]);
            }
            if (mixed.size() == both) CHECK(still_locked(mixed));
        }
        // Another woman's log is refused, wherever its lines stand.
        for (std::size_t to = 1; to <= lines.size(); ++to) {
            auto mixed = lines;
            json hers = answers_on(42);
            hers["profile"]["birth"] = "caesarean";
            mixed.insert(mixed.begin() + static_cast<std::ptrdiff_t>(to), hers);
            CHECK_THAT(read_on(in_lines(mixed), each.today).refused, contains_text("profile.birth: expected "));
        }
    }
}

TEST_CASE("where a log ends locked, a torn write, half old and half new, does not open it unseen", "[log]") {
    for (locked_log const& each : locked_logs()) {
        INFO(each.how);
        std::string const now = in_lines(each.lines);
        // Before, a line in the middle had not come, and one was longer.
        auto earlier = each.lines;
        earlier.erase(earlier.begin() + 1);
        earlier.push_back(day_line("rough-night", each.lines.back().at("day")));
        std::string const before = in_lines(earlier);
        for (std::size_t i = 0; i < now.size(); i += static_cast<std::size_t>(regimen_tests::stride())) {
            for (bool const by_length : {false, true}) {
                // What is left of the old one: from the same byte on, or as much as was to come.
                std::size_t const from = by_length ? before.size() - std::min(before.size(), now.size() - i) : i;
                std::string const torn = now.substr(0, i) + (from < before.size() ? before.substr(from) : "");
                reading const r = read_on(torn, each.today);
                bool const lock_is_in_it = torn.find("\"sign\":{") != std::string::npos;
                if (!names_a_line(r) || (lock_is_in_it && !each.was_confirmed && opens_unseen(r)))
                    FAIL_CHECK(i << ": " << torn << r.refused);
            }
        }
    }
}

TEST_CASE("where a log ends locked, it is locked on whatever day a clock says that it is", "[log]") {
    for (locked_log const& each : locked_logs()) {
        std::string const log = in_lines(each.lines);
        for (int today = each.lines.front().at("day"); today != 366; ++today) {
            INFO(each.how << ", on day " << today);
            reading const r = read_on(log, today);
            CHECK(r.refused.empty());
            CHECK(r.locked);
        }
    }
}

TEST_CASE("a log or a profile that cannot be read is refused, and so is one of which a part was read", "[log]") {
    regimen_tests::scratch_directory const scratch;
    std::string const profile = scratch.write("profile.json", profile_on(63).dump());
    auto const refused = [&](std::vector<std::string> const& args, std::string const& in, std::string const& what) {
        outcome const o = regimen_tests::run_on_file(REGIMEN_ROUTINE, args, in);
        CHECK(o.code == 2);
        CHECK(o.out.empty());
        CHECK(std::count(o.err.begin(), o.err.end(), '\n') == 1);
        CHECK_THAT(o.err, contains_text(what));
    };
    // What this file has cannot be read: it says so only when it is asked.
    std::string const unreadable = "/proc/self/mem";
    if (std::filesystem::exists(unreadable)) {
        refused({"--log", unreadable}, profile, "--log \"/proc/self/mem\": cannot be read, expected lines of JSON");
        refused({"--profile", unreadable}, "/dev/null", "--profile \"/proc/self/mem\": cannot be read");
    }
    for (std::vector<std::string> const& args :
         std::vector<std::vector<std::string>>{{}, {"--profile", "-"}, {"--json"}})
        refused(args, scratch.file(""), "profile: cannot be read, expected a JSON profile");
    refused({"--log", scratch.file("")}, profile, "is a directory, expected a file");
    refused({"--log", "/dev/null"}, profile, "line 1: the log is empty");
}

TEST_CASE("a log that comes through a pipe is the same as one from a file, in whatever order its lines are", "[log]") {
    auto const lines = std::vector<json>{answers_on(42), session_on(44, {good("cat")}), day_line("rough-night", 46)};
    for (bool const late : {false, true}) {
        auto const log = in_lines(late ? std::vector<json>{lines[1], lines[0], lines[2]} : lines);
        regimen_tests::scratch_directory const scratch;
        outcome const piped = regimen_tests::run_on_pipe(
            REGIMEN_ROUTINE,
            {"--profile", scratch.write("profile.json", profile_on(60).dump()), "--json", "--log", "/dev/stdin"}, log);
        CHECK(piped.err.empty());
        CHECK(piped.code == 0);
        CHECK(piped.out == with_log(log, profile_on(60).dump()).out);
    }
}

TEST_CASE("where nothing can be written any more, it says so and leaves with 1", "[log]") {
    regimen_tests::scratch_directory const scratch;
    std::string const profile = scratch.write("profile.json", profile_on(63).dump());
    for (std::vector<std::string> const& args :
         std::vector<std::vector<std::string>>{{},
                                               {"--page"},
                                               {"--log", REGIMEN_TEST_DATA "/log_example.jsonl"},
                                               {"--list"},
                                               {"--help"},
                                               {"--version"}}) {
        CAPTURE(args);
        auto const o = regimen_tests::run_on_full_disk(REGIMEN_ROUTINE, args, profile);
        if (!o) return;
        CHECK(o->code == 1);
        CHECK(o->err == "routine: standard output: cannot be written\n");
    }
}
