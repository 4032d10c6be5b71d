// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Which mutant is on: none but the one whose number the environment names, REGIMEN_MUTANT. With REGIMEN_MUTANTS_REACHED
// the numbers of the places that were reached are written to the file of that name when the program ends.
// Compiled with -DREGIMEN_MUTANT=N, N is on while compiling, too.
#ifndef REGIMEN_TESTS_MUTANTS_SWITCH_HPP
#define REGIMEN_TESTS_MUTANTS_SWITCH_HPP

#include <cstddef>
#include <type_traits>

#ifndef REGIMEN_MUTANT
#include <cstdio>
#include <cstdlib>
#endif

namespace regimen_mutants {

#ifdef REGIMEN_MUTANT

constexpr bool any(int first, int count) { return REGIMEN_MUTANT >= first && REGIMEN_MUTANT < first + count; }
constexpr bool on(int number) { return REGIMEN_MUTANT == number; }

#else

inline constexpr std::size_t most = 65536;
inline int active = -1;
inline bool reached[most]{};

// Reads what to do at the start, and writes what was reached at the end: of the program, not of main().
struct environment {
    environment() {
        if (char const* const number = std::getenv("REGIMEN_MUTANT")) active = std::atoi(number);
        if (std::getenv("REGIMEN_MUTANTS_REACHED") != nullptr) std::atexit(write);
    }
    static void write() {
        std::FILE* const file = std::fopen(std::getenv("REGIMEN_MUTANTS_REACHED"), "w");
        if (file == nullptr) std::abort();
        for (std::size_t i = 0; i < most; ++i) {
            if (reached[i]) std::fprintf(file, "%zu\n", i);
        }
        std::fclose(file);
    }
};
inline environment const read_first{};

/// Whether one of the mutants of a place is on; it is noted that the place was reached.
[[gnu::always_inline]] constexpr bool any(int first, int count) {
    if (std::is_constant_evaluated()) return false;
    reached[first] = true;
    return static_cast<unsigned>(active - first) < static_cast<unsigned>(count);
}
[[gnu::always_inline]] constexpr bool on(int number) {
    if (std::is_constant_evaluated()) return false;
    return active == number;
}

#endif

}  // namespace regimen_mutants

#endif
