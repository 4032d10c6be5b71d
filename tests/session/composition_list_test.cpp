// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The list of the composition rules: all that there is to a rule is there. That a checker, a sentence's member, an
// error code and a verdict are there the compiler sees; here is the rest: that the checker fires, that the search's
// function exists, that the page shows the list.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/session/composition.hpp>
#include <regimen/words/english.hpp>

#include <array>
#include <filesystem>
#include <iterator>
#include <random>
#include <regex>
#include <set>
#include <string>

#include "catch.hpp"
#include "support/golden.hpp"

using namespace regimen;
using namespace regimen_tests;
using C = postpartum_back;

namespace {

catalogue_view const& table() { return view_of<C>; }

/// The rules that some sessions break, made at random of any items, doses, blocks and positions.
std::set<composition_fault> faults_of_random_sessions() {
    std::set<composition_fault> all;
    std::mt19937 random(11);
    auto const below = [&random](std::size_t n) { return random() % n; };
    for (int n = 0; n != 4'000; ++n) {
        routine r;
        unsigned in = 0;
        for (std::size_t size = below(9); r.size != size;) {
            auto const e = static_cast<std::uint16_t>(below(table().exercises.size()));
            exercise_row const& row = table().exercises[e];
            in = below(6) == 0 ? static_cast<unsigned>(below(5)) : in + static_cast<unsigned>(below(5 - in)) / 2;
            auto position = row.position;
            if (below(6) == 0) position = static_cast<std::uint8_t>(below(table().positions.size()));
            routine_item item{e, static_cast<block>(in), position, starting_dose(*row.dose)};
            if (below(4) == 0) item.dose.movements[0].exertion = static_cast<std::int8_t>(below(9));
            if (below(4) == 0) item.dose.movements[0].repetitions = static_cast<std::int16_t>(1 + below(9));
            if (below(9) == 0) item.dose.movements[0].side = side_count::in_all;
            r.add(item);
        }
        routine_context ctx;
        ctx.day = days::from_value(static_cast<int>(below(120)));
        if (below(2) == 0) ctx.equipment = random();
        // Whatever can be limited is, now and then.
        std::array<std::int32_t, 3> limits{};
        static_assert(sizeof limits == sizeof(session_limits));
        for (auto& limit : limits) limit = below(2) == 0 ? static_cast<std::int32_t>(below(400)) : session_limits::none;
        if (below(2) == 0) ctx.limits = {limits[0], limits[1], seconds::from_value(limits[2])};
        if (below(2) == 0) ctx.avoids = 1U << below(table().positions.size());
        check_composition(table(), composition_of<C>, r.view(), ctx,
                          [&all](composition_finding const& f) { all.insert(f.fault); });
    }
    return all;
}

/// What is written in the headers of the planner, one after the other.
std::string planner() {
    std::string all;
    for (auto const& file :
         std::filesystem::recursive_directory_iterator(REGIMEN_TEST_DATA "/../../include/regimen/planning")) {
        if (file.is_regular_file())
            all += text_of(std::filesystem::relative(file.path(), REGIMEN_TEST_DATA).generic_string());
    }
    return all;
}

std::string error_number(error_code code) {
    auto const n = std::to_string(static_cast<unsigned>(code));
    return "RG-" + std::string(3 - n.size(), '0') + n;
}

/// The list as a table in Markdown.
std::string as_table() {
    std::string out = "| rule | broken, it is | when compiled | in the search |\n| --- | --- | --- | --- |\n";
    for (composition_rule const& r : all_composition_rules) {
        auto const in_code = [](std::string_view what) { return "`" + std::string(what) + "`"; };
        out += "| " + std::string(r.id) + " | " + in_code(r.name) + " | " + error_number(r.code) + " " +
               in_code(r.verdict) + " | ";
        out += r.search.function.empty() ? "none: " + std::string(r.search.why_none) : in_code(r.search.function);
        out += " |\n";
    }
    return out;
}

}  // namespace

TEST_CASE("the lines of the list are in the order of the faults, each with an id") {
    for (std::size_t i = 0; i != std::size(all_composition_rules); ++i) {
        composition_rule const& r = all_composition_rules[i];
        CAPTURE(r.name);
        CHECK(r.fault == static_cast<composition_fault>(i));
        CHECK_FALSE(r.id.empty());
        CHECK(rule_of(r.fault) == r.id);
        CHECK(detail::code_of(r.fault) == r.code);
    }
}

TEST_CASE("every rule that is judged in a session is broken by some session") {
    auto const found = faults_of_random_sessions();
    for (composition_rule const& r : all_composition_rules) {
        CAPTURE(r.name);
        // A clearance and what was done last are not in a session.
        bool const judged =
            r.fault != composition_fault::not_permitted && r.fault != composition_fault::strength_too_soon;
        CHECK((found.count(r.fault) == 1) == judged);
    }
}

TEST_CASE("every rule has a function of the search that keeps it, or says why there is none") {
    std::string const all = planner();
    REQUIRE(all.size() > 10'000);
    for (composition_rule const& r : all_composition_rules) {
        CAPTURE(r.name, r.search.function);
        CHECK(r.search.function.empty() != r.search.why_none.empty());
        if (r.search.function.empty()) continue;
        std::regex const definition("(?:constexpr|consteval|inline) [^;=(]*\\b" + std::string(r.search.function) +
                                    "\\(");
        CHECK(std::regex_search(all, definition));
    }
}

TEST_CASE("every rule has a sentence") {
#define REGIMEN_SENTENCE(ID, FAULT, ...) CHECK_FALSE(english.FAULT.empty());
    REGIMEN_COMPOSITION_RULES(REGIMEN_SENTENCE)
#undef REGIMEN_SENTENCE
}

TEST_CASE("the page of composition shows the list") {
    std::string const path = "../../docs/session/composition.md";
    std::string page = text_of(path);
    std::string const table = as_table();
    std::string const begin = "<!-- list -->\n", end = "<!-- end of the list -->";
    auto const from = page.find(begin);
    auto const to = page.find(end);
    REQUIRE(from != std::string::npos);
    REQUIRE(to != std::string::npos);
    auto const at = from + begin.size();
    if (renews_golden()) {
        page.replace(at, to - at, table);
        REQUIRE(write_text(path, page));
        return;
    }
    INFO("The target renew_golden writes the list anew.");
    CHECK(page.substr(at, to - at) == table);
}
