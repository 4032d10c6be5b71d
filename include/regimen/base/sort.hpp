// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sorting few items, in constant expressions too: by insertion, where equals keep their order.
// <algorithm> would take longer to parse, and its sorts more steps of constant evaluation, than ten items are worth.
#ifndef REGIMEN_BASE_SORT_HPP
#define REGIMEN_BASE_SORT_HPP

#include <cstddef>

namespace regimen::detail {

/// Puts an item among `size` sorted ones, behind its equals. There must be room for it.
template <class T, class Less>
// NOLINTNEXTLINE(performance-unnecessary-value-param): it may be one of the items
constexpr void insert_sorted(T* items, std::size_t size, T x, Less const& less) {
    for (; size > 0 && less(x, items[size - 1]); --size) items[size] = items[size - 1];
    items[size] = x;
}

/// Sorts by `less`; equals keep their order.
template <class T, class Less>
constexpr void insertion_sort(T* items, std::size_t size, Less const& less) {
    for (std::size_t sorted = 1; sorted < size; ++sorted) insert_sorted(items, sorted, items[sorted], less);
}

/// Of all the items that are put in, keeps the first `most`, sorted. Of equals it keeps the earlier.
template <class T, class Less>
constexpr void keep_first(T* items, std::size_t& size, std::size_t most, T const& x, Less const& less) {
    if (size == most && (most == 0 || !less(x, items[most - 1]))) return;
    if (size == most) --size;
    insert_sorted(items, size++, x, less);
}

/// Puts a number among ascending ones that are all different, unless it is one of them. False where it would have to be
/// put in and there is no room for more than `most`.
template <class Number>
constexpr bool insert_once(Number* numbers, std::size_t& size, std::size_t most, Number x) {
    std::size_t at = 0;
    for (std::size_t left = size; left != 0;) {
        std::size_t const half = left / 2;
        if (numbers[at + half] == x) return true;
        bool const before = numbers[at + half] < x;
        at = before ? at + half + 1 : at;
        left = before ? left - half - 1 : half;
    }
    if (size == most) return false;
    for (std::size_t later = size++; later > at; --later) numbers[later] = numbers[later - 1];
    numbers[at] = x;
    return true;
}

}  // namespace regimen::detail

#endif
