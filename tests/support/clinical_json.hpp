// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Reads the clinical JSON of tests/data into what the oracle works on.
// Strict: a field that it does not know is an error, so that none is overlooked.
#ifndef REGIMEN_TESTS_SUPPORT_CLINICAL_JSON_HPP
#define REGIMEN_TESTS_SUPPORT_CLINICAL_JSON_HPP

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <stdexcept>
#include <string>

#include "oracle.hpp"
#include "test_data.hpp"

namespace oracle {

using nlohmann::json;

inline void allow_fields(json const& object, std::initializer_list<char const*> known) {
    for (auto const& [key, value] : object.items()) {
        bool found = stated_limits::is_key(key);
        for (auto const* each : known) found = found || key == each;
        if (!found) throw std::runtime_error("a field that this test does not know: " + key);
    }
}

inline lifting lifting_of(std::string const& word) {
    if (word == "never") return lifting::never;
    if (word == "resolution") return lifting::resolution;
    if (word == "clearance") return lifting::clearance;
    throw std::runtime_error("lifted_by " + word);
}

inline triage action_of(std::string const& word) {
    if (word == "see-professional") return triage::see_professional;
    if (word == "same-day") return triage::same_day;
    if (word == "emergency") return triage::emergency;
    throw std::runtime_error("action " + word);
}

inline birth birth_of(std::string const& word) {
    if (word == "vaginal") return birth::vaginal;
    if (word == "instrumental") return birth::instrumental;
    if (word == "caesarean") return birth::caesarean;
    throw std::runtime_error("birth " + word);
}

inline gates gates_of(json const& by_mode) {
    gates result;
    for (auto const& [mode, day] : by_mode.items())
        if (!day.is_null()) result[static_cast<std::size_t>(birth_of(mode))] = day.get<int>();
    return result;
}

inline std::optional<int> number_of(json const& object, char const* field) {
    if (!object.contains(field) || object.at(field).is_null()) return std::nullopt;
    return object.at(field).get<int>();
}

inline levels levels_of(clinic const& known, json const& by_demand) {
    levels result;
    for (auto const& [id, level] : by_demand.items()) {
        auto const found = std::find(known.demands.begin(), known.demands.end(), id);
        if (found == known.demands.end()) throw std::runtime_error("demand " + id);
        result.emplace_back(static_cast<std::size_t>(found - known.demands.begin()), level.get<int>());
    }
    return result;
}

/// A rule as rules.json writes it.
inline rule rule_of(clinic const& known, json const& item) {
    allow_fields(item, {"id", "when", "days", "sentence", "sources", "grade", "lifted_by", "blocks_session", "action",
                        "caps", "only_with_any_of"});
    allow_fields(item.at("days"), {"from", "until"});
    rule result;
    result.id = item.at("id");
    if (item.at("when") != "everyone") result.when = index_of(known.conditions, item.at("when"));
    for (auto const& id : item.value("only_with_any_of", json::array()))
        result.only_with_any_of.push_back(index_of(known.conditions, id));
    result.from = item.at("days").at("from").get<int>();
    result.until = number_of(item.at("days"), "until");
    result.lifted_by = lifting_of(item.at("lifted_by"));
    result.blocks_session = item.value("blocks_session", false);
    if (item.contains("action")) result.action = action_of(item.at("action"));
    result.limits = stated_limits::of(item);
    result.caps = levels_of(known, item.value("caps", json::object()));
    return result;
}

inline delay delay_of(clinic const& known, json const& item) {
    allow_fields(item, {"id", "when", "days", "effort", "as_birth", "sources", "grade", "sentence", "lifted_by"});
    delay result;
    result.id = item.at("id");
    result.when = index_of(known.conditions, item.at("when"));
    result.days = item.value("days", 0);
    for (auto const& id : item.value("effort", json::array())) result.effort.push_back(effort_of(id));
    if (item.contains("as_birth")) result.as_birth = birth_of(item.at("as_birth"));
    result.lifted_by = lifting_of(item.at("lifted_by"));
    return result;
}

/// Everything that tests/data says.
inline clinic read_clinic() {
    clinic result;
    auto const vocabulary = regimen_tests::read_data("vocabulary.json");
    for (auto const& item : vocabulary.at("demands")) result.demands.push_back(item.at("id"));
    auto const conditions = regimen_tests::read_data("conditions.json");
    for (auto const& item : conditions.at("conditions")) {
        std::string const tier = item.at("tier");
        if (tier != "core" && tier != "extended") throw std::runtime_error("tier " + tier);
        result.conditions.push_back({item.at("id"), tier == "core"});
        for (auto const& birth : item.value("not_after_birth", json::array()))
            result.conditions.back().not_after_birth.push_back(birth_of(birth));
    }
    auto const exercises = regimen_tests::read_data("exercises.json");
    allow_fields(exercises, {"exercises", "variants", "settling"});
    for (auto const* group : {"exercises", "variants", "settling"}) {
        for (auto const& item : exercises.at(group)) {
            exercise each;
            each.id = item.at("id");
            each.replaces = item.value("replaces", "");
            each.effort = effort_of(item.at("effort"));
            each.demands = levels_of(result, item.at("demands"));
            auto const& opens = item.at("gates");
            allow_fields(opens, {"conservative", "as_published", "after_bleeding_stopped"});
            each.conservative = gates_of(opens.at("conservative"));
            each.as_published = gates_of(opens.value("as_published", json::object()));
            each.after_bleeding_stopped = opens.value("after_bleeding_stopped", false);
            result.exercises.push_back(each);
        }
    }
    auto const rules = regimen_tests::read_data("rules.json");
    allow_fields(rules, {"about", "rules", "delays"});
    for (auto const& item : rules.at("rules")) result.rules.push_back(rule_of(result, item));
    for (auto const& item : rules.at("delays")) result.delays.push_back(delay_of(result, item));
    return result;
}

}  // namespace oracle

#endif
