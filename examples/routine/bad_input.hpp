// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is wrong with the input, in one line that names the key and what was expected; and the ids that come near one.
// Whatever the input holds, the line stays one line of plain ASCII.
#ifndef REGIMEN_EXAMPLES_ROUTINE_BAD_INPUT_HPP
#define REGIMEN_EXAMPLES_ROUTINE_BAD_INPUT_HPP

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "common/concat.hpp"

namespace example {

/// Thrown by everything that reads input; main() prints it and leaves with 2.
class bad_input : public std::runtime_error {
public:
    /// bad_input("answers.hernia", "expected ", what, ", found ", other)
    template <class... Parts>
    explicit bad_input(std::string const& key, Parts const&... expected)
        : std::runtime_error(concat(key, ": ", expected...)) {}

    /// The same about something inside: `answers.hernia: ...` becomes `profile.answers.hernia: ...`
    static bad_input within(std::string const& outer, bad_input const& inner, std::string_view more = {}) {
        return bad_input(whole(), concat(outer, inner.what(), more));
    }

private:
    struct whole {};
    bad_input(whole, std::string const& text) : std::runtime_error(text) {}
};

/// A text in quotes, safe to print, cut where it is long.
std::string in_quotes(std::string_view text);

/// A key at the end of a path: answers.hernia. A key that is no plain word is quoted.
std::string joined(std::string const& path, std::string_view key);
std::string joined(std::string const& path, std::size_t index);

/// `; did you mean "hernia"?` where one of the ids comes near, begins with this one or is how this one begins; else
/// nothing.
std::string did_you_mean(std::string_view id, std::vector<std::string_view> const& known);

/// `"vaginal", "instrumental" or "caesarean"`
std::string one_of(std::vector<std::string_view> const& ids);

}  // namespace example

#endif
