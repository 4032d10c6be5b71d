// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// docs/catalogues/articles.md against the catalogue, in both directions: each id on the page is an entry, and each
// entry that cites an article stands in that article's table. What is left out has no entry, and says why.
#include <regimen/catalogues/postpartum_back/sessions.hpp>
#include <regimen/regimen.hpp>

#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace regimen;

namespace {

namespace pp = regimen::postpartum;
using C = postpartum_back;

struct line {
    char article;
    std::string says;
    std::vector<std::string> ids;
    std::string how;
    std::string why;
};

std::string trimmed(std::string const& text) {
    auto const from = text.find_first_not_of(' ');
    return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

/// The lines of the tables of the page.
std::vector<line> page() {
    std::ifstream file(std::string(REGIMEN_TEST_DATA) + "/../../docs/catalogues/articles.md");
    REQUIRE(file);
    std::vector<line> out;
    char article = 0;
    for (std::string text; std::getline(file, text);) {
        if (text.rfind("## Article ", 0) == 0) article = text[11];
        if (article == 0 || text.rfind("| ", 0) != 0 || text.rfind("| the article says", 0) == 0) continue;
        if (text.rfind("| ---", 0) == 0) continue;
        std::vector<std::string> cells;
        for (std::size_t at = 1; at < text.size();) {
            std::size_t const end = text.find('|', at);
            REQUIRE(end != std::string::npos);
            cells.push_back(trimmed(text.substr(at, end - at)));
            at = end + 1;
        }
        CAPTURE(text);
        REQUIRE(cells.size() == 4);
        line each{article, cells[0], {}, cells[2], cells[3]};
        std::regex const id("`([^`]+)`");
        for (std::sregex_iterator i(cells[1].begin(), cells[1].end(), id), end; i != end; ++i)
            each.ids.push_back((*i)[1]);
        CHECK((cells[1] == "-") == each.ids.empty());
        out.push_back(each);
    }
    return out;
}

/// Every entry by its id, with the articles that it cites.
std::map<std::string, std::set<char>> entries() {
    std::map<std::string, std::set<char>> out;
    auto const add = [&](std::string_view id, source_list const* cited) {
        auto& articles = out[std::string(id)];
        for (std::size_t i = 0; cited != nullptr && i != cited->size(); ++i) {
            std::string_view const key = (*cited)[i].key;
            if (key == "A" || key == "B" || key == "C") articles.insert(key[0]);
        }
    };
    auto const& table = view_of<C>;
    for (auto const& e : table.exercises) add(e.id, e.source);
    for (auto const& c : table.conditions) add(c.id, c.sources);
    for (auto const& s : stop_sign_table<C>) add(s.id, s.sources);
    for (auto const& t : care_tip_table<C>) add(t.id, t.sources);
    for (auto const* book : {&book_of<pp::conservative, C>, &book_of<pp::as_published, C>}) {
        add(book->id, nullptr);
        for (auto const& r : book->rules) add(r.id, r.sources);
        for (auto const& d : book->delays) add(d.id, d.sources);
        for (auto const& g : book->gates) {
            for (source_list const* cited : g.sources) {
                // A day that an article names stands with its exercise.
                if (cited != nullptr) add(table.exercises[static_cast<std::size_t>(&g - book->gates.data())].id, cited);
            }
        }
    }
    for (auto const& p : progression_table<C>) {
        add(p.policy->id, nullptr);
        for (auto const& r : p.policy->rules) add(r.id, &r.sources);
    }
    for (auto const& s : pp::shipped_sessions) add(s.id, nullptr);
    return out;
}

}  // namespace

TEST_CASE("each id on the page of the articles is an entry of the catalogue") {
    auto const known = entries();
    auto const all = page();
    REQUIRE(all.size() > 50);
    for (line const& each : all) {
        CAPTURE(each.article, each.says);
        for (std::string const& id : each.ids) {
            CAPTURE(id);
            CHECK(known.count(id) == 1);
        }
    }
}

TEST_CASE("each entry that cites an article stands in that article's table") {
    std::map<char, std::set<std::string>> told;
    for (line const& each : page()) told[each.article].insert(each.ids.begin(), each.ids.end());
    for (auto const& [id, articles] : entries()) {
        for (char const article : articles) {
            CAPTURE(id, article);
            CHECK(told[article].count(id) == 1);
        }
    }
}

TEST_CASE("every shipped session, and every exercise that is no variant and settles nothing, comes from an article") {
    std::set<std::string> told;
    for (line const& each : page()) told.insert(each.ids.begin(), each.ids.end());
    for (auto const& s : pp::shipped_sessions) {
        CAPTURE(s.id);
        CHECK(told.count(std::string(s.id)) == 1);
    }
    for (auto const& e : view_of<C>.exercises) {
        CAPTURE(e.id);
        if (e.replaces < 0 && e.effort > E0) CHECK(told.count(std::string(e.id)) == 1);
    }
}

TEST_CASE("a statement says how it was taken; what is left out, or differs, says why") {
    std::set<std::string> seen;
    for (line const& each : page()) {
        CAPTURE(each.article, each.says, each.how);
        CHECK(seen.insert(std::string(1, each.article) + each.says).second);
        CHECK((each.how == "exact" || each.how == "cautious" || each.how == "proposal" || each.how == "left out"));
        CHECK((each.how == "left out") == each.ids.empty());
        if (each.how != "exact") CHECK_FALSE(each.why.empty());
        CHECK_FALSE(each.says.empty());
    }
}
