// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A look at some items that stand side by side: where they begin, and how many they are.
// It does what std::span would, without the forty instantiations that each std::span costs a compiler.
#ifndef REGIMEN_BASE_ITEM_VIEW_HPP
#define REGIMEN_BASE_ITEM_VIEW_HPP

#include <cstddef>

namespace regimen {

/// Items of somebody else's, to read one after the other. It owns nothing: it is good for as long as they stay.
template <class Item>
class item_view {
public:
    constexpr item_view() = default;
    constexpr item_view(Item const* first_item, std::size_t how_many) : first_(first_item), size_(how_many) {}
    /// All items of an array, or of whatever else has its items in a row: a std::array, a std::vector, a std::span.
    template <std::size_t N>
    constexpr explicit(false) item_view(Item const (&items)[N]) : first_(items), size_(N) {}
    template <class Items>
    requires requires(Items const& items, Item const* first) { first = items.data(), items.size(); }
    constexpr explicit(false) item_view(Items const& items) : first_(items.data()), size_(items.size()) {}

    constexpr Item const* begin() const { return first_; }
    constexpr Item const* end() const { return first_ + size_; }
    constexpr Item const* data() const { return first_; }
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    /// The i-th item; i is the caller's to keep below size().
    constexpr Item const& operator[](std::size_t i) const { return first_[i]; }
    /// The first and the last item; there has to be one.
    constexpr Item const& front() const { return first_[0]; }
    constexpr Item const& back() const { return first_[size_ - 1]; }

private:
    Item const* first_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace regimen

#endif
