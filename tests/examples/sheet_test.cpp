// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The example program `sheet`, from outside: every entry of the catalogue has one row and no row lacks anything, a
// signature holds for what stood in the row, and a file of signatures that is not understood is refused in one line.
#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/training/next_session.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../../examples/sheet/entry.hpp"
#include "../catch.hpp"
#include "../support/program.hpp"

using nlohmann::json;
using regimen::postpartum_back;
using regimen_tests::outcome;
using regimen_tests::scratch_directory;
namespace pp = regimen::postpartum;

namespace {

using arguments = std::vector<std::string>;

constexpr auto const& table = regimen::view_of<postpartum_back>;
constexpr auto const& book = regimen::book_of<pp::conservative, postpartum_back>;

outcome run(arguments const& args) { return regimen_tests::run_on_file(REGIMEN_SHEET, args, "/dev/null"); }
bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
std::size_t count(std::string_view text, std::string_view part) {
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++n;
    return n;
}
std::string text(std::string_view view) { return std::string(view); }

/// A row of the document: its entry, its cells, and the heading that it stands under.
struct row {
    std::string entry, hash, under;
    std::vector<std::string> cells;
};
std::vector<row> rows_of(std::string const& html) {
    std::vector<row> out;
    constexpr std::string_view opens = "<tr class=\"entry\" data-entry=\"";
    for (std::size_t at = html.find(opens); at != std::string::npos; at = html.find(opens, at + 1)) {
        std::size_t const end = html.find("</tr>", at);
        std::string const whole = html.substr(at, end - at);
        row r;
        r.entry = whole.substr(opens.size(), whole.find('"', opens.size()) - opens.size());
        std::size_t const hash = whole.find("data-hash=\"") + 11;
        r.hash = whole.substr(hash, 16);
        std::size_t const heading = html.find('>', html.rfind("<h2", at)) + 1;
        r.under = html.substr(heading, html.find('<', heading) - heading);
        for (std::size_t cell = whole.find("<td"); cell != std::string::npos; cell = whole.find("<td", cell + 1)) {
            std::size_t const from = whole.find('>', cell) + 1;
            r.cells.push_back(whole.substr(from, whole.find("</td>", from) - from));
        }
        out.push_back(std::move(r));
    }
    return out;
}

/// What a reader sees of a piece of HTML.
std::string seen_in(std::string const& html) {
    std::string out;
    bool in_tag = false;
    for (char const c : html) {
        if (c == '<') in_tag = true;
        if (!in_tag) out += c;
        if (c == '>') in_tag = false;
    }
    return out;
}

/// With signatures, written to a file of their own.
std::string document_with(json const& signatures) {
    scratch_directory const scratch;
    outcome const o = run({"--signatures", scratch.write("signed.json", json{{"signatures", signatures}}.dump())});
    INFO(o.err);
    REQUIRE(o.code == 0);
    return o.out;
}
std::string const& unsigned_document() {
    static std::string const html = document_with(json::array());
    return html;
}
std::vector<row> const& rows() {
    static std::vector<row> const all = rows_of(unsigned_document());
    return all;
}
row const& row_of(std::vector<row> const& all, std::string const& entry) {
    for (row const& r : all) {
        if (r.entry == entry) return r;
    }
    FAIL("no row of " << entry);
    return all.front();
}

json signed_by(std::string const& entry, std::string const& profession, std::string const& decision = "agree") {
    return {{"entry", entry},           {"hash", row_of(rows(), entry).hash},
            {"version", "0.2.0+1234"},  {"name", "Dr A. Example"},
            {"profession", profession}, {"date", "2026-12-01"},
            {"decision", decision},     {"note", decision == "agree" ? "" : "from day 30"}};
}

/// How many entries there are of a kind: of "rule/x" the kind is "rule".
std::map<std::string, std::size_t> kinds() {
    std::map<std::string, std::size_t> out;
    for (row const& r : rows()) ++out[r.entry.substr(0, r.entry.find('/'))];
    return out;
}

}  // namespace

TEST_CASE("every entry of the catalogue has one row, and there is no other row of its kind") {
    std::vector<std::string> expected;
    auto const expect = [&expected](std::string_view kind, std::string_view id) {
        expected.push_back(text(kind) + "/" + text(id));
    };
    for (auto const& c : table.conditions) expect("question", c.id);
    for (auto const& r : book.rules) expect("rule", r.id);
    for (auto const& d : book.delays) expect("delay", d.id);
    for (auto const& s : regimen::stop_sign_table<postpartum_back>) expect("sign", s.id);
    for (auto const& d : table.demands) expect("demand", d.id);
    for (auto const& t : regimen::care_tip_table<postpartum_back>) expect("tip", t.id);
    for (auto const& e : table.exercises) {
        expect("start", e.id);
        expect("exercise", e.id);
        expect("dose", e.id);
    }
    for (auto const& p : regimen::progression_table<postpartum_back>)
        expect("ladder", table.exercises[static_cast<std::size_t>(p.members[p.size - 1])].id);
    // A rule that two policies have in common has one row.
    std::set<std::string_view> policies, rules;
    for (auto const& p : regimen::progression_table<postpartum_back>) {
        if (!policies.insert(p.policy->id).second) continue;
        expect("progress", p.policy->id);
        for (auto const& r : p.policy->rules)
            if (rules.insert(r.id).second) expect("progress", text(p.policy->id) + "/" + text(r.id));
    }
    for (auto const& r : regimen::all_composition_rules) {
        std::string id(r.name);
        std::replace(id.begin(), id.end(), '_', '-');
        expect("session-rule", id);
    }
    std::set<std::string> expected_kinds;
    for (std::string const& id : expected) expected_kinds.insert(id.substr(0, id.find('/')));
    std::vector<std::string> found;
    for (row const& r : rows()) {
        if (expected_kinds.count(r.entry.substr(0, r.entry.find('/'))) == 1) found.push_back(r.entry);
    }
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    CHECK(expected == found);

    std::set<std::string> once;
    for (row const& r : rows()) {
        CAPTURE(r.entry);
        CHECK(once.insert(r.entry).second);
    }
}

TEST_CASE("there are as many rows as the tables have numbers, sessions and weeks") {
    auto n = kinds();
    auto const& c = regimen::composition_of<postpartum_back>;
    CHECK(n["session-size"] == c.bands.size() + 1);
    CHECK(n["session-budget"] ==
          static_cast<std::size_t>(std::count_if(c.budgets.begin(), c.budgets.end(),
                                                 [](auto const& budget) { return !budget.demand.empty(); })));
    CHECK(n["session"] == pp::shipped_sessions.size());
    CHECK(n["programme"] ==
          pp::programme_after_vaginal_birth.weeks.size() + pp::programme_after_caesarean.weeks.size());
    CHECK(n["limit"] == 32);  // 8 of a report, 9 of a step: a member more does not compile in the program; 15 beside
    CHECK(n["week"] == 9);    // 7 of the week, 2 of a programme
    CHECK(n["session-rest"] == 5);
    CHECK(n["page"] == 12);
    // The first hour.
    auto const urgent = std::count_if(table.conditions.begin(), table.conditions.end(), [](auto const& each) {
        return each.category.order == regimen::ask::emergency || each.category.order == regimen::ask::same_day;
    });
    auto const first = std::count_if(rows().begin(), rows().end(), [](row const& r) {
        return has(r.under, "Urgent") && r.entry.starts_with("question/");
    });
    CHECK(first == urgent);
    CHECK(has(unsigned_document(), std::to_string(urgent) + " urgent questions"));
    CHECK(has(unsigned_document(), std::to_string(table.exercises.size()) + " start days"));
    CHECK(has(unsigned_document(), "12 worked pages"));
}

TEST_CASE("no cell is empty, and nobody has to know code to read a row") {
    std::regex const code("_|::|\\{|\\}|nullptr|std\\b");
    std::regex const id_of_row("<span class=\"id\">[^<]*</span>");
    for (row const& r : rows()) {
        CAPTURE(r.entry);
        REQUIRE(r.cells.size() == 6);
        for (std::string const& cell : r.cells) {
            CHECK(seen_in(cell).find_first_not_of(" \n") != std::string::npos);
            CHECK_FALSE(has(cell, "<p></p>"));
            CHECK_FALSE(has(cell, "<p>.</p>"));
            std::string const words = seen_in(std::regex_replace(cell, id_of_row, ""));
            CAPTURE(words);
            CHECK_FALSE(std::regex_search(words, code));
            CHECK_FALSE(has(words, "  "));
            CHECK_FALSE(has(words, ".."));
            CHECK_FALSE(has(words, ": ."));
        }
        CHECK(has(r.cells[1], "<span class=\"id\">" + r.entry + "</span>"));
        CHECK(has(r.cells[3], "proposal, not signed"));
    }
    for (std::string_view const element : {"table", "tr", "td", "p", "div", "span", "ul", "pre", "h2"}) {
        CAPTURE(element);
        std::string const html = unsigned_document();
        std::size_t const opened = count(html, "<" + text(element) + ">") + count(html, "<" + text(element) + " ");
        CHECK(opened == count(html, "</" + text(element) + ">"));
    }
    for (std::string_view const loads : {"<script", "href=", "src=", "@import", "url("})
        CHECK_FALSE(has(unsigned_document(), loads));
}

TEST_CASE("the words and numbers of a row are those of the table") {
    auto const& rule = row_of(rows(), "rule/diastasis-caps");
    CHECK(has(rule.cells[1], "nothing that makes you bear down, and no long reach"));
    CHECK(has(rule.cells[2], "Closed above slight (1): pressure in the belly, abdominal stretch, trunk antirotation."));
    CHECK(has(rule.cells[2], "Closed above moderate (2): spinal extension, spinal rotation."));
    CHECK(has(rule.cells[3], "S27"));
    auto const& start = row_of(rows(), "start/cobra-lifts");
    CHECK(has(start.cells[2], "After a vaginal birth: from day 28 (week 4); the article says day 14."));
    CHECK(has(start.cells[2], "After a birth with forceps or ventouse: from day 42 (week 6)."));
    CHECK(has(start.cells[2], "After a caesarean: from day 84 (week 12); the article says day 42."));
    CHECK(has(row_of(rows(), "start/downward-dog").cells[2], "Are you still bleeding"));
    CHECK(has(row_of(rows(), "limit/pain-stop").cells[2], "Above 5 of 10."));
    CHECK(has(row_of(rows(), "progress/gentle/two-full-sessions").cells[2], "the dose is unchanged for 7 days"));
}

TEST_CASE(
    "an entry is the midwife's or the doctor's where it says whether she may exercise, else the physiotherapist's") {
    std::map<std::string, bool> medical;
    for (auto const& r : book.rules)
        medical["rule/" + text(r.id)] = r.blocks_session || r.action != regimen::urgency::clear;
    for (auto const& c : table.conditions)
        medical["question/" + text(c.id)] = c.category.order != regimen::ask::restriction;
    for (auto const& s : regimen::stop_sign_table<postpartum_back>)
        medical["sign/" + text(s.id)] = s.level == regimen::stop_level::S1 || s.level == regimen::stop_level::S2;
    for (row const& r : rows()) {
        CAPTURE(r.entry, r.under);
        auto const at = medical.find(r.entry);
        bool const page = r.entry.starts_with("page/");
        CHECK(has(r.under, "For both") == page);
        if (page) continue;
        CHECK(
            has(r.under, at != medical.end() && at->second ? "For the midwife or doctor" : "For the physiotherapist"));
    }
}

TEST_CASE("conflicts stand in front, or that the check found none and what it looks at") {
    std::string const& html = unsigned_document();
    CHECK(has(html, "None found by this check."));
    CHECK(has(html, "for all " + std::to_string(book.rules.size()) + " rules"));
    CHECK(html.find("None found by this check.") < html.find("data-entry="));
}

TEST_CASE("a signature holds for what stood in the row") {
    std::string const id = "rule/diastasis-caps";
    CHECK(has(unsigned_document(), "Nothing is signed yet: every row is a proposal."));
    CHECK(count(unsigned_document(), ">proposal, not signed<") == rows().size());

    std::string html = document_with(json::array({signed_by(id, "physiotherapist")}));
    CHECK(count(html, ">signed<") == 1);
    CHECK(count(html, ">proposal, not signed<") == rows().size() - 1);
    row agreed = row_of(rows_of(html), id);
    CHECK(has(agreed.cells[3], ">signed<"));
    CHECK(has(agreed.cells[4], "Agreed"));
    CHECK(has(agreed.cells[5], "Dr A. Example, physiotherapist, 2026-12-01"));
    CHECK(has(html, "Nothing that was signed has changed."));
    CHECK(has(html, "1 of " + std::to_string(rows().size()) + " rows are signed."));

    for (std::string const decision : {"change", "reject"}) {
        html = document_with(json::array({signed_by(id, "physiotherapist", decision)}));
        row const asked = row_of(rows_of(html), id);
        CHECK(has(asked.cells[3], decision == "change" ? ">proposal, change asked for<" : ">proposal, rejected<"));
        CHECK(has(asked.cells[4], decision == "change" ? "Change asked for" : "Rejected"));
        CHECK(has(asked.cells[5], "Note: from day 30"));
    }

    json other = signed_by(id, "physiotherapist");
    other["hash"] = "0123456789abcdef";
    html = document_with(json::array({other}));
    row const changed = row_of(rows_of(html), id);
    CHECK(has(changed.cells[3], ">proposal, changed since it was signed<"));
    CHECK(has(changed.cells[4], "changed since it was signed"));
    CHECK(count(html, ">signed<") == 0);
    CHECK(count(html, "data-changed=") == 1);
    CHECK(has(html, "data-changed=\"" + id + "\""));
    CHECK(html.find("data-changed=") < html.find("data-entry="));
}

TEST_CASE("a worked page is signed when both professions have") {
    std::string const id = "page/severe-tear";
    std::string html = document_with(json::array({signed_by(id, "midwife")}));
    CHECK(count(html, ">signed<") == 0);
    CHECK(has(row_of(rows_of(html), id).cells[4], "Agreed"));
    html = document_with(json::array({signed_by(id, "midwife"), signed_by(id, "physiotherapist")}));
    CHECK(count(html, ">signed<") == 1);
}

TEST_CASE("the signatures of the repository are understood") {
    outcome const o = run({"--signatures", REGIMEN_SIGNATURES});
    CHECK(o.err == "");
    CHECK(o.code == 0);
}

TEST_CASE("signatures that are not understood are refused in one line") {
    auto const without = [](std::string const& key) {
        json out = signed_by("rule/diastasis-caps", "physiotherapist");
        out.erase(key);
        return json::array({out});
    };
    auto const with = [](std::string const& key, json const& value) {
        json out = signed_by("rule/diastasis-caps", "physiotherapist");
        out[key] = value;
        return json::array({out});
    };
    json const one = signed_by("rule/diastasis-caps", "physiotherapist");
    std::vector<std::pair<json, std::string>> refused{
        {with("entry", "rule/diastasis-cap"),
         "signatures[0].entry: there is no entry \"rule/diastasis-cap\"; where it was taken out of the catalogue, its "
         "signature goes too; did you mean \"rule/diastasis-caps\"?"},
        {json::array({one, one}), "signatures[1]: the entry \"rule/diastasis-caps\" is signed twice by one profession"},
        {json::array({signed_by("page/scar-pain", "midwife"), signed_by("page/scar-pain", "doctor")}),
         "signatures[1]: the entry \"page/scar-pain\" is signed twice by one profession, first in signatures[0]: keep the newer one"},
        {with("date", "2026-02-30"), "signatures[0].date: expected a day such as \"2026-11-30\", found \"2026-02-30\""},
        {with("date", "1.12.2026"), "signatures[0].date: expected a day"},
        {with("date", ""), "signatures[0].date: is empty"},
        {with("hash", "123"), "signatures[0].hash: expected 16 digits"},
        {with("name", " "), "signatures[0].name: is empty"},
        {with("name", 7), "signatures[0].name: expected the name of who signed, found 7"},
        {with("profession", "nurse"), "signatures[0].profession: expected \"midwife\", \"doctor\" or"},
        {with("profession", "midwife"),
         "signatures[0].profession: the entry \"rule/diastasis-caps\" is signed by a physiotherapist, found \"midwife\""},
        {with("decision", "maybe"), "signatures[0].decision: expected \"agree\", \"change\" or \"reject\""},
        {with("decision", "reject"), "signatures[0].note: is empty, expected what to change it to, or why"},
        {with("signature", "x"), "signatures[0].signature: is no key of a signature"},
        {json::array({"rule/diastasis-caps"}), "signatures[0]: expected an object of a signature"},
        {json::object(), "signatures: expected an array"},
    };
    for (std::string const key : {"entry", "hash", "version", "name", "profession", "date", "decision"})
        refused.emplace_back(without(key), "signatures[0]." + key + ": is missing, expected ");
    scratch_directory const scratch;
    auto const refuse = [&](std::string const& content, std::string const& says) {
        CAPTURE(content, says);
        outcome const o = run({"--signatures", scratch.write("bad.json", content)});
        CHECK(o.code == 2);
        CHECK(o.out.empty());
        CHECK(count(o.err, "\n") == 1);
        CAPTURE(o.err);
        CHECK(o.err.starts_with("sheet: " + says.substr(0, says.find(':'))));
        CHECK(has(o.err, says));
    };
    for (auto const& [signatures, says] : refused) refuse(json{{"signatures", signatures}}.dump(), says);
    refuse("", "signatures: the input is empty");
    refuse("{}", "signatures: is missing, expected an array");
    refuse("[]", "signatures: expected an object");
    refuse("{\"signed\": []}", "signed: is no key of the file");
    refuse("{\"signatures\": [], \"signatures\": []}", "signatures: stands there twice");
    outcome const missing = run({"--signatures", scratch.file("no-such-file")});
    CHECK(missing.code == 2);
    CHECK(has(missing.err, "--signatures"));
    CHECK(run({"--html", scratch.file("no/such/directory.html")}).code == 2);
    CHECK(run({"--entries", "--html", "x"}).code == 2);
}

TEST_CASE("the list of entries has what a signature names, and the document is stamped with its version") {
    json const list = json::parse(run({"--entries"}).out);
    REQUIRE(list.at("entries").size() == rows().size());
    for (std::size_t i = 0; i < rows().size(); ++i) {
        CHECK(list.at("entries")[i].at("entry") == rows()[i].entry);
        CHECK(list.at("entries")[i].at("hash") == rows()[i].hash);
    }
    CHECK(has(unsigned_document(), "content " + list.at("version").get<std::string>()));
    CHECK(run({}).out == unsigned_document());
}

TEST_CASE("the hash of an entry changes with each of its parts, and with where a text stands") {
    static constexpr regimen::source_entry one{.key = "S1", .seen = "A"}, two{.key = "S2"};
    sheet::entry const e{.id = "rule/x",
                         .in = sheet::part::caps,
                         .title = "Rule",
                         .words = {"one", "two"},
                         .numbers = {"three"},
                         .sources = {&one},
                         .grade = "review"};
    std::set<std::string> hashes{e.hash()};
    auto const differs = [&](auto change) {
        sheet::entry other = e;
        change(other);
        CHECK(hashes.insert(other.hash()).second);
    };
    differs([](sheet::entry& x) { x.id = "rule/y"; });
    differs([](sheet::entry& x) { x.title = "Rules"; });
    differs([](sheet::entry& x) { x.words[1] = "too"; });
    differs([](sheet::entry& x) { x.words = {"onetwo"}; });
    differs([](sheet::entry& x) { x.words = {"one"}, x.numbers = {"two", "three"}; });
    differs([](sheet::entry& x) { x.numbers = {"four"}; });
    differs([](sheet::entry& x) { x.sources = {&two}; });
    differs([](sheet::entry& x) { x.sources = {}; });
    differs([](sheet::entry& x) { x.grade = "guideline"; });
    sheet::entry same = e;
    same.in = sheet::part::body;  // where it stands on the sheet is no part of what it says
    CHECK(same.hash() == e.hash());
}

TEST_CASE("where nothing can be written any more, it says so and leaves with 1") {
    for (std::vector<std::string> const& args : std::vector<std::vector<std::string>>{{"--entries"}, {"--help"}}) {
        CAPTURE(args);
        auto const o = regimen_tests::run_on_full_disk(REGIMEN_SHEET, args);
        if (!o) return;
        CHECK(o->code == 1);
        CHECK(o->err == "sheet: standard output: cannot be written\n");
    }
}
