// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A fuzz target: a function of bytes that asserts what the library promises. It is compiled for libFuzzer, a program
// for each target, and for the ordinary tests, where one program runs every target over its stored inputs.
#ifndef REGIMEN_TESTS_FUZZ_TARGET_HPP
#define REGIMEN_TESTS_FUZZ_TARGET_HPP

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "bytes.hpp"

namespace fuzz {

/// A promise. Where it is broken the program ends, and says which it was.
inline void promise(bool kept, std::string_view what, std::string_view found = {}) {
    if (kept) return;
    std::fprintf(stderr, "broken promise: %.*s%s%.*s\n", static_cast<int>(what.size()), what.data(),
                 found.empty() ? "" : ": ", static_cast<int>(found.size()), found.data());
    std::abort();
}

/// A target of the program that runs them all.
struct target {
    std::string_view name;
    void (*run)(bytes);
};
inline std::vector<target>& all_targets() {
    static std::vector<target> all;
    return all;
}
inline bool add_target(std::string_view name, void (*run)(bytes)) {
    all_targets().push_back({name, run});
    return true;
}

}  // namespace fuzz

// REGIMEN_FUZZ_TARGET(name) { ... } is the body of a target, and `input` are its bytes.
#ifdef REGIMEN_FUZZER
#define REGIMEN_FUZZ_TARGET(NAME)                                                       \
    static void NAME##_target(fuzz::bytes input);                                       \
    extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);  \
    extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) { \
        NAME##_target({data, size});                                                    \
        return 0;                                                                       \
    }                                                                                   \
    static void NAME##_target(fuzz::bytes input)
#else
#define REGIMEN_FUZZ_TARGET(NAME)                                               \
    static void NAME##_target(fuzz::bytes input);                               \
    static bool const NAME##_is_there = fuzz::add_target(#NAME, NAME##_target); \
    static void NAME##_target(fuzz::bytes input)
#endif

#endif
