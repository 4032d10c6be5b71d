// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the C++ says, written as JSON, and where it differs from what tests/data states. The comparison goes both ways:
// what is stated and is not here, and what is here and is not stated, are differences too.
#ifndef REGIMEN_TESTS_SUPPORT_IN_JSON_HPP
#define REGIMEN_TESTS_SUPPORT_IN_JSON_HPP

#include <regimen/amounts/dose.hpp>
#include <regimen/content/catalogue.hpp>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "test_data.hpp"

namespace regimen_tests {

using nlohmann::json;

/// Fields that say where a number comes from: they are for people, and not compared.
inline bool is_remark(std::string const& field) {
    return field == "about" || field == "proposal" || field == "basis" || field == "reading";
}

/// A line for each difference: where it is, what tests/data states, what the C++ says.
inline std::string differences(json const& stated, json const& here, std::string const& at) {
    std::string out;
    if (stated.is_object() && here.is_object()) {
        for (auto const& [field, value] : stated.items()) {
            if (is_remark(field)) continue;
            out += here.contains(field) ? differences(value, here.at(field), at + "." + field)
                                        : at + "." + field + ": stated " + value.dump() + ", here nothing\n";
        }
        for (auto const& [field, value] : here.items())
            if (!stated.contains(field)) out += at + "." + field + ": stated nothing, here " + value.dump() + "\n";
        return out;
    }
    if (stated.is_array() && here.is_array() && stated.size() == here.size()) {
        for (std::size_t i = 0; i != stated.size(); ++i) {
            // An entry of a list is called by its id.
            std::string const name = stated[i].is_object() && stated[i].contains("id") && stated[i].at("id").is_string()
                                         ? stated[i].at("id").get<std::string>()
                                         : std::to_string(i);
            out += differences(stated[i], here[i], at + "[" + name + "]");
        }
        return out;
    }
    return stated == here ? out : at + ": stated " + stated.dump() + ", here " + here.dump() + "\n";
}

/// The first number in a text, in digits or as a word from two on, that none of the phrases has; or the phrase that the
/// text does not have. A phrase that has a number states it, so that another number in its place is noticed. Capitals
/// do not matter.
inline std::string numbers_unstated(std::string said, std::vector<std::string> const& phrases) {
    auto const lower = [](std::string s) {
        for (char& c : s) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return s;
    };
    said = lower(said);
    std::string left = said;
    for (std::string const& phrase : phrases) {
        auto const at = said.find(lower(phrase));
        if (at == std::string::npos) return "nowhere in it: " + phrase;
        left.replace(at, phrase.size(), phrase.size(), ' ');
    }
    static std::regex const number(
        "[0-9]|\\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half|third|twice)\\b");
    std::smatch found;
    if (!std::regex_search(left, found, number)) return "";
    return "not stated: " + said.substr(static_cast<std::size_t>(found.position()), 40);
}

inline std::string text(std::string_view view) { return std::string(view); }

/// The ids of the words whose bits are set, in the catalogue's order.
template <class Words>
json ids_of(std::uint64_t mask, Words const& words) {
    json out = json::array();
    for (std::size_t i = 0; i != words.size(); ++i)
        if (((mask >> i) & 1U) != 0) out.push_back(text(words[i].id));
    return out;
}

/// A span: a number where there is only one, else start, frame and ceiling.
inline json in_json(regimen::dose_span const& s) {
    if (s.start == s.low && s.low == s.high && s.high == s.ceiling) return s.start;
    return {{"start", s.start}, {"frame", {s.low, s.high}}, {"ceiling", s.ceiling}};
}

inline json in_json(regimen::dosed_movement const& m) {
    json out = json::object();
    auto const put = [&out](char const* field, regimen::dose_span const& s) {
        if (s != regimen::dose_span{}) out[field] = in_json(s);
    };
    if (!m.what.empty()) out["what"] = text(m.what);
    put("repetitions", m.repetitions);
    put(m.hold_in == regimen::hold_unit::in_breaths   ? "hold_breaths"
        : m.hold_in == regimen::hold_unit::in_seconds ? "hold_seconds"
                                                      : "hold_in_nothing",
        m.hold);
    if (m.hold_at_most_s != 0) out["hold_at_most_seconds"] = m.hold_at_most_s;
    using kind = regimen::tempo_of_movement::kind;
    if (m.tempo.as == kind::whole) put("counts", m.tempo.out);
    if (m.tempo.as == kind::by_breath) put("breaths", m.tempo.out);
    if (m.tempo.as == kind::out_hold_back || m.tempo.as == kind::untimed) put("counts_out", m.tempo.out);
    put("counts_held", m.tempo.hold);
    put("counts_back", m.tempo.back);
    if (m.side == regimen::side_count::each_side) out["for_each_side"] = true;
    if (m.side == regimen::side_count::in_all) out["over_both_sides"] = true;
    if (m.places != 1) out["places"] = m.places;
    if (!m.places_are.empty()) out["places_are"] = text(m.places_are);
    put("rest_between_seconds", m.rest_between_s);
    put("load_g", m.load_g);
    put("exertion", m.exertion);
    return out;
}

inline json in_json(regimen::dose_view const& d) {
    json out{{"sets", in_json(d.sets)}, {"movements", json::array()}};
    if (d.rest_between_sets_s != regimen::dose_span{})
        out["rest_between_sets_seconds"] = in_json(d.rest_between_sets_s);
    for (std::size_t i = 0; i != d.size; ++i) out["movements"].push_back(in_json(d.movements[i]));
    if (d.alternative != nullptr) out["or_else"] = in_json(*d.alternative);
    return out;
}

}  // namespace regimen_tests

#endif
