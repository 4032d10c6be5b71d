// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Values out of parsed JSON, one function per kind of value. Each takes the path of the value, and throws bad_input
// with that path, what was expected and what was found.
#ifndef REGIMEN_EXAMPLES_ROUTINE_JSON_VALUES_HPP
#define REGIMEN_EXAMPLES_ROUTINE_JSON_VALUES_HPP

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bad_input.hpp"

namespace example {

using ids = std::vector<std::string_view>;

/// What was found where something else was expected: `"perhaps"`, 52.0, an array.
inline std::string found(nlohmann::json const& value) {
    switch (value.type()) {
        case nlohmann::json::value_t::object:
            return ", found an object";
        case nlohmann::json::value_t::array:
            return ", found an array";
        case nlohmann::json::value_t::string:
            return concat(", found ", in_quotes(value.get_ref<std::string const&>()));
        default:
            return concat(", found ", value.dump());
    }
}

template <class Rows>
ids ids_of(Rows const& rows) {
    ids out;
    for (auto const& row : rows) out.push_back(row.id);
    return out;
}

inline std::string const& text_of(nlohmann::json const& value, std::string const& path, std::string const& expected) {
    if (!value.is_string()) throw bad_input(path, "expected ", expected, found(value));
    return value.get_ref<std::string const&>();
}

inline nlohmann::json const& array_of(nlohmann::json const& value, std::string const& path, std::string const& of) {
    if (!value.is_array()) throw bad_input(path, "expected an array of ", of, found(value));
    return value;
}

inline nlohmann::json const& object_of(nlohmann::json const& value, std::string const& path, std::string const& of) {
    if (!value.is_object()) throw bad_input(path, "expected an object of ", of, found(value));
    return value;
}

/// A member that must be there.
inline nlohmann::json const& member_of(nlohmann::json const& object, std::string const& path, std::string_view key,
                                       std::string const& expected) {
    auto const at = object.find(key);
    if (at == object.end()) throw bad_input(joined(path, key), "is missing, expected ", expected);
    return *at;
}

inline int whole_number(nlohmann::json const& value, std::string const& path, int low, int high) {
    bool const whole = value.is_number_integer();
    bool const small = whole && (value.is_number_unsigned()
                                     ? high >= 0 && value.get<std::uint64_t>() <= static_cast<std::uint64_t>(high)
                                     : value.get<std::int64_t>() <= high);
    if (!small || value.get<std::int64_t>() < low) {
        throw bad_input(path, "expected a whole number from ", low, " to ", high, found(value));
    }
    return value.get<int>();
}

/// One of a few words.
inline std::size_t word_of(nlohmann::json const& value, std::string const& path, ids const& words) {
    std::string const expected = one_of(words);
    std::string const& text = text_of(value, path, expected);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == text) return i;
    }
    throw bad_input(path, "expected ", expected, found(value), did_you_mean(text, words));
}

/// The place of an id in a table.
template <class Rows>
std::size_t place_of(std::string_view id, std::string const& path, Rows const& rows, std::string const& what) {
    std::size_t i = 0;
    for (auto const& row : rows) {
        if (row.id == id) return i;
        ++i;
    }
    throw bad_input(path, "expected the id of ", what, ", found ", in_quotes(id), did_you_mean(id, ids_of(rows)));
}

/// Calls use(place) for every id of an array.
template <class Rows, class Use>
void each_id(nlohmann::json const& value, std::string const& path, Rows const& rows, std::string const& what, Use use) {
    std::size_t i = 0;
    for (nlohmann::json const& entry : array_of(value, path, "ids")) {
        std::string const here = joined(path, i++);
        use(place_of(text_of(entry, here, concat("the id of ", what)), here, rows, what));
    }
}

/// A misspelt key must not be lost. `of` is what the object is: "a profile".
inline void refuse_unknown_keys(nlohmann::json const& object, std::string const& path, std::string const& of,
                                ids const& known) {
    for (auto const& [key, value] : object.items()) {
        bool is_known = false;
        for (std::string_view const other : known) is_known = is_known || other == key;
        if (is_known) continue;
        throw bad_input(joined(path, key), "is no key of ", of, ", expected ", one_of(known), did_you_mean(key, known));
    }
}

}  // namespace example

#endif
