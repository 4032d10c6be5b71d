// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The attributes that keep programs small: what each stands for, and that it can stand wherever the library puts it.
// What a compiler makes of them is measured by the benchmarks.
#include <regimen/base/attributes.hpp>

#include <string_view>

#include "support/both_times.hpp"

#define TEXT_OF_EXPANDED(...) #__VA_ARGS__
#define TEXT_OF(...) TEXT_OF_EXPANDED(__VA_ARGS__)

namespace {

REGIMEN_NOINLINE constexpr int twice(int n) { return 2 * n; }

template <class Number>
REGIMEN_COLD constexpr Number thrice(Number n) {
    return 3 * n;
}

struct counter {
    int n = 0;
    REGIMEN_NOINLINE constexpr counter& add(int more) {
        n += more;
        return *this;
    }
    REGIMEN_COLD constexpr int value() const { return n; }
};

}  // namespace

TEST_CASE("each attribute is what its name says where the compiler knows it, and else nothing") {
    constexpr std::string_view noinline_text = TEXT_OF(REGIMEN_NOINLINE);
    constexpr std::string_view cold_text = TEXT_OF(REGIMEN_COLD);
#if defined(__GNUC__)
    HOLDS(noinline_text == "[[gnu::noinline]]");
    HOLDS(cold_text == "[[gnu::noinline, gnu::cold]]");
#else
    HOLDS(noinline_text.empty());
    HOLDS(cold_text.empty());
#endif
}

TEST_CASE("they stand before functions, templates and members, in constant expressions and when the program runs") {
    HOLDS(twice(21) == 42);
    HOLDS(thrice(14L) == 42);
    HOLDS(counter{40}.add(2).value() == 42);
}
