// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is at the other end: a terminal, a file, nothing. Colours are for terminals, and only where nobody declined
// them. Where a system does not say, there is no terminal.
#ifndef REGIMEN_EXAMPLES_ROUTINE_TERMINAL_HPP
#define REGIMEN_EXAMPLES_ROUTINE_TERMINAL_HPP

#include <cstdlib>

#if __has_include(<unistd.h>) && __has_include(<sys/stat.h>) && __has_include(<poll.h>)
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#define REGIMEN_EXAMPLE_KNOWS_TERMINALS 1
#else
#define REGIMEN_EXAMPLE_KNOWS_TERMINALS 0
#endif

namespace example {

inline bool is_terminal([[maybe_unused]] int descriptor) {
#if REGIMEN_EXAMPLE_KNOWS_TERMINALS
    return isatty(descriptor) == 1;
#else
    return false;
#endif
}

/// Something other than a person at a keyboard, and not closed.
inline bool input_can_be_read() {
#if REGIMEN_EXAMPLE_KNOWS_TERMINALS
    struct stat status {};
    return !is_terminal(0) && fstat(0, &status) == 0;
#else
    return true;
#endif
}

/// Whether somebody meant to send something: a pipe or a file, not a device such as /dev/null.
inline bool input_is_attached() {
#if REGIMEN_EXAMPLE_KNOWS_TERMINALS
    struct stat status {};
    return fstat(0, &status) == 0 && !S_ISCHR(status.st_mode);
#else
    return true;
#endif
}

/// Whether something comes within half a second, be it only the end.
inline bool input_comes_soon() {
#if REGIMEN_EXAMPLE_KNOWS_TERMINALS
    pollfd input{0, POLLIN, 0};
    return poll(&input, 1, 500) != 0;
#else
    return true;
#endif
}

inline bool output_is_terminal() { return is_terminal(1); }

/// A terminal, and NO_COLOR is not set to anything (no-color.org).
inline bool output_wants_colours() {
    char const* declined = std::getenv("NO_COLOR");
    return output_is_terminal() && (declined == nullptr || *declined == '\0');
}

}  // namespace example

#endif
