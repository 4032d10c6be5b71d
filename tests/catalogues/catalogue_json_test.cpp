// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The C++ says what the clinical JSON says, field by field. Where they differ, the JSON is right.
// `reading` is how an exercise's free text is read: what is numbers, places and things in it.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/rules/rulebook.hpp>

#include <nlohmann/json.hpp>

#include <regex>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "support/in_json.hpp"
#include "support/stated_limits.hpp"

namespace {

using nlohmann::json;
using regimen::postpartum_back;
using regimen_tests::differences;
using regimen_tests::ids_of;
using regimen_tests::in_json;
using regimen_tests::text;
namespace pp = regimen::postpartum;

constexpr auto const& table = regimen::view_of<postpartum_back>;
constexpr auto const& cautious = regimen::book_of<pp::conservative, postpartum_back>;
constexpr auto const& published = regimen::book_of<pp::as_published, postpartum_back>;

json read(std::string const& name) { return regimen_tests::read_data(name); }

/// All exercises of exercises.json in the catalogue's order.
std::vector<json> exercise_items() {
    auto const file = read("exercises.json");
    std::vector<json> items;
    for (auto const* group : {"exercises", "variants", "settling"})
        for (auto const& item : file.at(group)) items.push_back(item);
    return items;
}

json as_json(std::string_view view) { return std::string(view); }

std::vector<std::string> keys_of(regimen::source_list const& cited) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i != cited.size(); ++i) keys.push_back(text(cited[i].key));
    return keys;
}

std::set<std::string> as_set(std::vector<std::string> const& keys) { return {keys.begin(), keys.end()}; }

/// The keys in a line such as "Article A; S02 (consult if in doubt) S108".
std::set<std::string> keys_in(std::string const& line) {
    std::set<std::string> keys;
    std::regex const key("S[0-9]+");
    for (auto at = std::sregex_iterator(line.begin(), line.end(), key); at != std::sregex_iterator(); ++at)
        keys.insert(at->str());
    if (line.find("Article A") != std::string::npos) keys.insert("A");
    if (line.find("general clinical knowledge") != std::string::npos || keys.empty()) keys.insert("GCK");
    return keys;
}

std::string condition_id(int place) {
    return place < 0 ? "everyone" : text(table.conditions[static_cast<std::size_t>(place)].id);
}

/// The caps of a rule as the JSON writes them: of each demand the lowest level that is still allowed.
json caps_of(regimen::rule_row const& rule) {
    json caps = json::object();
    for (std::size_t d = 0; d != table.demands.size(); ++d)
        for (std::size_t level = 3; level-- > 0;)
            if (((rule.forbids[level] >> d) & 1U) != 0) caps[text(table.demands[d].id)] = level;
    return caps;
}

json optional_text(json const& item, char const* field) { return item.contains(field) ? item.at(field) : json(""); }

char const* lifted_word(regimen::lifted_by by) {
    switch (by) {
        case regimen::lifted_by::clearance:
            return "clearance";
        case regimen::lifted_by::resolution:
            return "resolution";
        case regimen::lifted_by::never:
            return "never";
    }
    return "?";
}

/// Fields that the test does not read are not compared: this says which there are.
void require_known_fields(json const& item, std::set<std::string> const& known) {
    for (auto const& [field, value] : item.items()) {
        INFO(field);
        if (oracle::stated_limits::is_key(field)) continue;
        CHECK(known.count(field) == 1);
    }
}

}  // namespace

TEST_CASE("the demands and the effort classes are those of vocabulary.json, in its order") {
    auto const file = read("vocabulary.json");
    require_known_fields(file, {"demands", "effort_classes", "positions", "equipment", "purposes"});
    REQUIRE(table.demands.size() == file.at("demands").size());
    for (std::size_t d = 0; d != table.demands.size(); ++d) {
        CHECK(as_json(table.demands[d].id) == file.at("demands")[d].at("id"));
        CHECK(as_json(table.demands[d].name) == file.at("demands")[d].at("meaning"));
    }
    std::vector<regimen::effort_class> const shipped{regimen::E0, regimen::E1, regimen::E2, regimen::E3};
    auto const& classes = file.at("effort_classes");
    REQUIRE(classes.size() == 5);
    for (std::size_t rank = 0; rank != shipped.size(); ++rank) {
        CHECK(shipped[rank].rank == rank);
        CHECK(as_json(shipped[rank].id) == classes[rank].at("id"));
    }
    // E4 is no class of the library's: nothing in the catalogue is above E3.
    CHECK(classes[4].at("id") == as_json("E4"));
    for (auto const& row : table.exercises) CHECK(row.effort <= regimen::E3);
}

TEST_CASE("positions, equipment and purposes are those of vocabulary.json, in its order") {
    auto const file = read("vocabulary.json");
    constexpr char const* heights[] = {"floor", "seat", "upright"};
    constexpr char const* intents[] = {"mobility", "stretch", "strength", "relaxation"};
    json positions = json::array(), equipment = json::array(), purposes = json::array();
    for (auto const& p : table.positions) {
        positions.push_back(
            {{"id", text(p.id)}, {"name", text(p.name)}, {"at", heights[static_cast<std::size_t>(p.at)]}});
        if (p.kind_of >= 0) positions.back()["kind_of"] = text(table.positions[static_cast<std::size_t>(p.kind_of)].id);
    }
    for (auto const& e : table.equipment) equipment.push_back({{"id", text(e.id)}, {"name", text(e.name)}});
    for (auto const& p : table.purposes)
        purposes.push_back({{"id", text(p.id)}, {"as", intents[static_cast<std::size_t>(p.as)]}});
    CHECK(differences(file.at("positions"), positions, "positions") == "");
    CHECK(differences(file.at("equipment"), equipment, "equipment") == "");
    CHECK(differences(file.at("purposes"), purposes, "purposes") == "");
}

TEST_CASE("every exercise, variant and settling item is that of exercises.json") {
    auto const items = exercise_items();
    REQUIRE(table.exercises.size() == items.size());
    for (std::size_t e = 0; e != items.size(); ++e) {
        auto const& row = table.exercises[e];
        auto const& item = items[e];
        CAPTURE(row.id);
        require_known_fields(item, {"id", "name", "article", "effort", "start", "sides", "equipment", "steps",
                                    "dose_article", "dose_proposed", "earliest_article", "earliest_proposed", "targets",
                                    "demands", "notes", "replaces", "how", "reading", "gates"});
        CHECK(as_json(row.id) == item.at("id"));
        if (item.contains("name")) CHECK(as_json(row.name) == item.at("name"));
        CHECK(as_json(row.effort.id) == item.at("effort"));

        auto demands = json::object();
        for (std::size_t d = 0; d != table.demands.size(); ++d)
            if (row.level(d) != 0) demands[text(table.demands[d].id)] = row.level(d);
        CHECK(differences(item.at("demands"), demands, text(row.id) + ".demands") == "");

        if (item.contains("article")) {
            CHECK(keys_of(*row.source) == std::vector<std::string>{item.at("article")});
            CHECK(row.grade == regimen::evidence::article);
        } else {
            CHECK(keys_of(*row.source) == std::vector<std::string>{"PROPOSAL"});
            CHECK(row.grade == regimen::evidence::inference);
        }
        CHECK((row.replaces < 0 ? json("") : as_json(table.exercises[static_cast<std::size_t>(row.replaces)].id)) ==
              optional_text(item, "replaces"));
    }
}

TEST_CASE("the steps of exercises and settling items are those of exercises.json, word by word") {
    std::regex const remark("^\\(PROPOSAL[^)]*\\) ");
    auto const items = exercise_items();
    for (std::size_t e = 0; e != items.size(); ++e) {
        auto const& steps = *table.exercises[e].steps;
        CAPTURE(table.exercises[e].id);
        CHECK(steps.size() >= 1);
        if (!items[e].contains("steps")) continue;  // a variant says `how` in one sentence
        std::vector<std::string> expected;
        for (auto const& step : items[e].at("steps"))
            expected.push_back(std::regex_replace(step.get<std::string>(), remark, ""));
        std::vector<std::string> const got(steps.begin(), steps.end());
        CHECK(got == expected);
    }
}

TEST_CASE("how each exercise starts, what it needs and serves and how long it takes is as its text was read") {
    auto const items = exercise_items();
    REQUIRE(table.exercises.size() == items.size());
    for (std::size_t e = 0; e != items.size(); ++e) {
        auto const& row = table.exercises[e];
        auto const& reading = items[e].at("reading");
        CAPTURE(row.id);
        require_known_fields(reading, {"start", "sides", "needs", "helped_by", "serves", "says", "early", "stands_in",
                                       "start_seconds", "dose"});

        std::set<std::string> starts;
        for (std::size_t p = 0; p != table.positions.size(); ++p)
            if (((row.positions >> p) & 1U) != 0) starts.insert(text(table.positions[p].id));
        CHECK(starts == reading.at("start").get<std::set<std::string>>());
        CHECK(as_json(table.positions[row.position].id) == reading.at("start")[0]);

        constexpr char const* sides[] = {"bilateral", "unilateral", "alternating"};
        CHECK(as_json(sides[static_cast<std::size_t>(row.sides)]) == reading.at("sides"));

        std::vector<std::set<std::string>> needs;
        for (auto const mask : row.needs) {
            if (mask == 0) continue;
            needs.emplace_back();
            for (std::size_t i = 0; i != table.equipment.size(); ++i)
                if (((mask >> i) & 1U) != 0) needs.back().insert(text(table.equipment[i].id));
        }
        CHECK(needs == reading.at("needs").get<std::vector<std::set<std::string>>>());
        CHECK(differences(reading.at("helped_by"), ids_of(row.helped_by, table.equipment),
                          text(row.id) + ".helped_by") == "");

        std::set<std::vector<std::string>> serves;
        for (std::size_t i = 0; i != row.n_serves; ++i)
            serves.insert(
                {text(table.regions[row.serves[i].region].id), text(table.purposes[row.serves[i].purpose].id)});
        CHECK(serves == reading.at("serves").get<std::set<std::vector<std::string>>>());
        CHECK(serves.size() == row.n_serves);

        CHECK(duration(starting_dose(*row.dose)).value() == reading.at("start_seconds").get<int>());
        CHECK(differences(reading.at("dose"), in_json(*row.dose), text(row.id) + ".dose") == "");

        // A step that is stated word by word has its numbers stated; so have those of the note and of a variant's
        // steps.
        std::string told = text(row.note);
        if (!items[e].contains("steps"))
            for (auto const step : *row.steps) told += "\n" + text(step);
        std::vector<std::string> const none;
        CHECK(regimen_tests::numbers_unstated(told, reading.value("says", none)) == "");
        // And what is said up to a day alone.
        auto const early = reading.value("early", json::object());
        CHECK(row.early_note.empty() == early.empty());
        CHECK(regimen_tests::numbers_unstated(text(row.early_note), early.value("says", none)) == "");
        CHECK(row.early_until == early.value("until_day", int{regimen::day_window::no_end}));
    }
}

namespace {
/// The ids of the exercises that say themselves in which blocks they stand, each with those.
template <class... Exercises>
json said_blocks(regimen::exercises<Exercises...>) {
    constexpr char const* names[] = {"settle", "warm-up", "strengthen", "stretch", "relax"};
    json out = json::object();
    auto const add = [&](regimen::exercise const& e) {
        for (std::size_t b = 0; b != std::size(names); ++b)
            if (((e.stands_in >> b) & 1U) != 0) out[text(e.id)].push_back(names[b]);
    };
    (add(Exercises::is), ...);
    return out;
}
}  // namespace

TEST_CASE("which exercises say themselves in which blocks they stand is stated") {
    json stated = json::object();
    for (auto const& item : exercise_items())
        if (item.at("reading").contains("stands_in")) stated[item.at("id")] = item.at("reading").at("stands_in");
    CHECK(differences(stated, said_blocks(postpartum_back::exercises{}), "stands_in") == "");
}

TEST_CASE("every condition is that of conditions.json") {
    auto const items = read("conditions.json").at("conditions");
    REQUIRE(table.conditions.size() == items.size());
    REQUIRE(items.size() == 75);
    for (std::size_t c = 0; c != items.size(); ++c) {
        auto const& row = table.conditions[c];
        auto const& item = items[c];
        CAPTURE(row.id);
        // snomed, effect and strength are notes; its caps are stated by rules.json.
        require_known_fields(
            item, {"id", "not_after_birth", "tier", "category", "question", "statement", "report_statement", "icd10",
                   "icd10cm", "snomed", "effect", "source", "strength", "caps"});
        CHECK(as_json(row.id) == item.at("id"));
        CHECK(as_json(row.question) == item.at("question"));
        CHECK(as_json(row.statement) == item.at("statement"));
        CHECK(text(row.report_statement) == item.value("report_statement", ""));
        CHECK(as_json(row.tier == regimen::core ? "core" : "extended") == item.at("tier"));
        CHECK(as_json(row.category.label) == item.at("category"));
        CHECK(as_json(row.icd10) == item.at("icd10"));
        CHECK(as_json(row.icd10cm) == item.at("icd10cm"));
        CHECK(as_set(keys_of(*row.sources)) == keys_in(item.at("source")));
        CHECK(row.only_yes_counts == (row.id == "bp-very-high"));
        CHECK(row.from_mode == (row.id == "birth-caesarean" || row.id == "birth-instrumental"));
        std::set<std::string> not_after;
        for (std::size_t m = 0; m != table.modes.size(); ++m) {
            if (((row.not_after >> m) & 1U) != 0) not_after.insert(text(table.modes[m].id));
        }
        CHECK(not_after == item.value("not_after_birth", std::set<std::string>{}));
    }
}

TEST_CASE("the label of a condition's category says when it is asked") {
    for (auto const& row : table.conditions) {
        CAPTURE(row.id, row.category.label);
        auto const label = row.category.label;
        auto expected = regimen::ask::restriction;
        if (label.starts_with("EMERG")) expected = regimen::ask::emergency;
        if (label.starts_with("SAMEDAY")) expected = regimen::ask::same_day;
        if (label.starts_with("ABS")) expected = regimen::ask::absolute;
        if (label.starts_with("GP")) expected = regimen::ask::professional;
        if (label.starts_with("DELAY")) expected = regimen::ask::delay;
        if (label == "INFO" || label == "GP (INFO)") expected = regimen::ask::information;
        if (label == "OUT OF SCOPE") expected = regimen::ask::out_of_scope;
        CHECK(row.category.order == expected);
    }
}

TEST_CASE("every rule is that of rules.json, in both rulebooks") {
    auto const items = read("rules.json").at("rules");
    for (auto const* book : {&cautious, &published}) {
        REQUIRE(book->rules.size() == items.size());
        for (std::size_t r = 0; r != items.size(); ++r) {
            auto const& row = book->rules[r];
            auto const& item = items[r];
            CAPTURE(book->id, row.id);
            require_known_fields(item, {"id", "when", "days", "sentence", "sources", "grade", "lifted_by", "action",
                                        "blocks_session", "caps", "only_with_any_of"});
            CHECK(as_json(row.id) == item.at("id"));
            CHECK(as_json(row.sentence) == item.at("sentence"));
            CHECK(as_json(condition_id(row.when)) == item.at("when"));
            CHECK(row.days.from == item.at("days").at("from").get<int>());
            CHECK((row.days.until == regimen::day_window::no_end ? json(nullptr) : json(row.days.until)) ==
                  item.at("days").at("until"));
            CHECK(keys_of(*row.sources) == item.at("sources").get<std::vector<std::string>>());
            CHECK(as_json(id_of(row.grade)) == item.at("grade"));
            CHECK(as_json(lifted_word(row.lifts)) == item.at("lifted_by"));
            CHECK(row.blocks_session == item.value("blocks_session", false));
            CHECK(as_json(id_of(row.action)) == json(item.value("action", "clear")));
            CHECK(differences(item.value("caps", json::object()), caps_of(row), text(row.id) + ".caps") == "");
            CHECK(oracle::stated_limits::of(item).difference(row.limits) == "");
            std::vector<std::string> partners;
            for (auto const partner : row.only_with)
                if (partner >= 0) partners.push_back(condition_id(partner));
            CHECK(partners == item.value("only_with_any_of", std::vector<std::string>{}));
        }
    }
}

TEST_CASE("every gate is that of exercises.json: as published where the articles speak, else conservative") {
    auto const items = exercise_items();
    REQUIRE(items.size() == table.exercises.size());
    REQUIRE(table.modes.size() == 3);
    for (std::size_t e = 0; e != items.size(); ++e) {
        auto const& item = items[e].at("gates");
        CAPTURE(table.exercises[e].id);
        require_known_fields(item, {"conservative", "as_published", "after_bleeding_stopped"});
        CHECK(as_json(table.exercises[e].id) == items[e].at("id"));
        REQUIRE(item.at("conservative").size() == 3);
        for (std::size_t m = 0; m != 3; ++m) {
            std::string const mode = text(table.modes[m].id);
            CAPTURE(mode);
            int const conservative = item.at("conservative").at(mode).get<int>();
            CHECK(cautious.gates[e].day[m] == conservative);
            bool const speaks = item.contains("as_published") && !item.at("as_published").at(mode).is_null();
            CHECK(published.gates[e].day[m] == (speaks ? item.at("as_published").at(mode).get<int>() : conservative));
        }
        for (auto const* book : {&cautious, &published}) {
            std::vector<std::string> keepers;
            for (auto const keeper : book->gates[e].closed_while)
                if (keeper >= 0) keepers.push_back(condition_id(keeper));
            bool const waits = item.value("after_bleeding_stopped", false);
            CHECK(keepers == (waits ? std::vector<std::string>{"lochia-ongoing"} : std::vector<std::string>{}));
        }
    }
}

TEST_CASE("every delay is that of rules.json, in both rulebooks") {
    auto const items = read("rules.json").at("delays");
    for (auto const* book : {&cautious, &published}) {
        REQUIRE(book->delays.size() == items.size());
        for (std::size_t d = 0; d != items.size(); ++d) {
            auto const& row = book->delays[d];
            auto const& item = items[d];
            CAPTURE(book->id, row.id);
            require_known_fields(
                item, {"id", "when", "days", "effort", "as_birth", "sources", "grade", "sentence", "lifted_by"});
            CHECK(as_json(row.id) == item.at("id"));
            CHECK(as_json(row.sentence) == item.at("sentence"));
            CHECK(as_json(condition_id(row.when)) == item.at("when"));
            CHECK(row.days == item.value("days", 0));
            std::vector<std::string> efforts;
            for (auto const& each : {regimen::E0, regimen::E1, regimen::E2, regimen::E3})
                if (((row.efforts >> each.rank) & 1U) != 0) efforts.push_back(text(each.id));
            CHECK(efforts == item.value("effort", std::vector<std::string>{"E0", "E1", "E2", "E3"}));
            CHECK(as_json(row.as_mode < 0 ? "" : table.modes[static_cast<std::size_t>(row.as_mode)].id) ==
                  optional_text(item, "as_birth"));
            CHECK(keys_of(*row.sources) == item.at("sources").get<std::vector<std::string>>());
            CHECK(as_json(id_of(row.grade)) == item.at("grade"));
            CHECK(as_json(lifted_word(row.lifts)) == item.at("lifted_by"));
        }
    }
}

TEST_CASE("every source that is cited, here or in the JSON, has an entry that says what it is") {
    std::set<std::string> known;
    for (auto const* entry : pp::all_sources) {
        CAPTURE(entry->key);
        CHECK(known.insert(text(entry->key)).second);
        CHECK_FALSE(entry->who.empty());
        CHECK_FALSE(entry->what.empty());
        CHECK_FALSE(entry->year.empty());
    }
    std::set<std::string> cited;
    auto const cite_all = [&](regimen::source_list const& from) {
        CHECK(from.size() >= 1);
        for (auto const& key : keys_of(from)) cited.insert(key);
    };
    for (auto const& row : table.exercises) cite_all(*row.source);
    for (auto const& row : table.conditions) cite_all(*row.sources);
    for (auto const& row : cautious.rules) cite_all(*row.sources);
    for (auto const& row : cautious.delays) cite_all(*row.sources);
    auto const rules = read("rules.json");
    for (auto const* group : {"rules", "delays"})
        for (auto const& item : rules.at(group))
            for (auto const& key : item.at("sources")) cited.insert(key.get<std::string>());
    for (auto const& key : cited) {
        CAPTURE(key);
        CHECK(known.count(key) == 1);
    }
}
