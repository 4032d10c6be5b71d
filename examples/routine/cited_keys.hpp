// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The keys of the sources that stand beside a sentence of the JSON output.
#ifndef REGIMEN_EXAMPLES_ROUTINE_CITED_KEYS_HPP
#define REGIMEN_EXAMPLES_ROUTINE_CITED_KEYS_HPP

#include <regimen/content/source.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace example {

/// A citation's keys; where it is empty, those of the other.
inline std::vector<std::string_view> keys_of(regimen::source_list const* cited,
                                             regimen::source_list const* otherwise = nullptr) {
    if (cited == nullptr || cited->empty()) cited = otherwise;
    std::vector<std::string_view> out;
    for (std::size_t i = 0; cited != nullptr && i < cited->size(); ++i) out.push_back((*cited)[i].key);
    return out;
}
inline std::optional<std::string_view> first_of(std::vector<std::string_view> const& keys) {
    return keys.empty() ? std::nullopt : std::optional(keys.front());
}

}  // namespace example

#endif
