// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/base/sort.md.
#include <regimen/base/sort.hpp>

#include <array>
#include <cstddef>

using namespace regimen;

// [sort]
constexpr std::array<int, 4> ascending = [] {
    std::array<int, 4> days{28, 3, 14, 7};
    detail::insertion_sort(days.data(), days.size(), [](int a, int b) { return a < b; });
    return days;
}();
static_assert(ascending == std::array{3, 7, 14, 28});
// [sort]

// [once]
struct turning_days {
    std::array<int, 8> day{};
    std::size_t size = 0;
};
constexpr turning_days known = [] {
    turning_days out;
    for (int const day : {28, 3, 28}) detail::insert_once(out.day.data(), out.size, out.day.size(), day);
    return out;
}();
static_assert(known.size == 2 && known.day[0] == 3 && known.day[1] == 28);
// [once]

int main() {}
