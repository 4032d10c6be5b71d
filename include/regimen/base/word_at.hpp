// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A word by its index in a list of them: how the values of an enumeration get their ids. A stored value
// may be none of them.
#ifndef REGIMEN_BASE_WORD_AT_HPP
#define REGIMEN_BASE_WORD_AT_HPP

#include <cstddef>
#include <string_view>

namespace regimen::detail {

/// Nothing where the list has no such index.
template <std::size_t N>
constexpr std::string_view word_at(std::string_view const (&words)[N], std::size_t at) {
    return at < N ? words[at] : std::string_view{};
}

}  // namespace regimen::detail

#endif
