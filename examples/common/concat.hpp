// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Texts and numbers, one after the other, as one text.
// A view needs no conversion, and a temporary lives as long as it is needed.
#ifndef REGIMEN_EXAMPLES_COMMON_CONCAT_HPP
#define REGIMEN_EXAMPLES_COMMON_CONCAT_HPP

#include <string>
#include <type_traits>

namespace example {

/// concat("day ", 52, ", ", name): numbers in digits.
template <class... Parts>
std::string concat(Parts const&... parts) {
    std::string out;
    auto const add = [&out](auto const& part) {
        if constexpr (std::is_integral_v<std::decay_t<decltype(part)>>) {
            out += std::to_string(part);
        } else {
            out += part;
        }
    };
    (add(parts), ...);
    return out;
}

}  // namespace example

#endif
