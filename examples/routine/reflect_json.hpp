// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Any Hana struct as a JSON object, the example's own and the library's: the names and the order of its members are the
// keys and their order. An empty optional is a key that is left out.
#ifndef REGIMEN_EXAMPLES_ROUTINE_REFLECT_JSON_HPP
#define REGIMEN_EXAMPLES_ROUTINE_REFLECT_JSON_HPP

#include <regimen/reflect.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace example {

template <class Value>
nlohmann::ordered_json reflected(Value const& value);

namespace detail {

template <class Value>
void put(nlohmann::ordered_json& object, char const* key, Value const& value) {
    object[key] = reflected(value);
}
template <class Value>
void put(nlohmann::ordered_json& object, char const* key, std::optional<Value> const& value) {
    if (value) object[key] = reflected(*value);
}

template <class Value>
nlohmann::ordered_json each_reflected(std::vector<Value> const& values) {
    auto out = nlohmann::ordered_json::array();
    for (Value const& value : values) out.push_back(reflected(value));
    return out;
}

template <class Value>
inline constexpr bool is_vector = false;
template <class Value>
inline constexpr bool is_vector<std::vector<Value>> = true;

}  // namespace detail

template <class Value>
nlohmann::ordered_json reflected(Value const& value) {
    if constexpr (regimen::reflected<Value>) {
        auto out = nlohmann::ordered_json::object();
        regimen::for_each_member(value, [&](char const* key, auto const& member) { detail::put(out, key, member); });
        return out;
    } else if constexpr (detail::is_vector<Value>) {
        return detail::each_reflected(value);
    } else {
        return value;
    }
}

/// The keys of such an object.
template <class Struct>
std::vector<std::string_view> member_names() {
    std::vector<std::string_view> out;
    regimen::for_each_member(Struct{}, [&](char const* key, auto const&) { out.emplace_back(key); });
    return out;
}

}  // namespace example

#endif
