// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Any Hana struct as a JSON object: the names and the order of its members are the keys and their order.
// An empty optional is a key that is left out.
#ifndef REGIMEN_EXAMPLES_ROUTINE_REFLECT_JSON_HPP
#define REGIMEN_EXAMPLES_ROUTINE_REFLECT_JSON_HPP

#include <boost/hana/accessors.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/core/to.hpp>
#include <boost/hana/first.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/second.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>
#include <nlohmann/json.hpp>

#include <optional>
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
nlohmann::ordered_json array_of(std::vector<Value> const& values) {
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
    if constexpr (boost::hana::Struct<Value>::value) {
        auto out = nlohmann::ordered_json::object();
        boost::hana::for_each(boost::hana::accessors<Value>(), [&](auto const& member) {
            detail::put(out, boost::hana::to<char const*>(boost::hana::first(member)),
                        boost::hana::second(member)(value));
        });
        return out;
    } else if constexpr (detail::is_vector<Value>) {
        return detail::array_of(value);
    } else {
        return value;
    }
}

}  // namespace example

#endif
