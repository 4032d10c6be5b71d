// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Text without a heap: a fixed buffer that sentences are written into, and a sentence that can be a template argument.
// A text that does not fit is cut, never overrun, and says so through truncated().
#ifndef REGIMEN_DETAIL_TEXT_HPP
#define REGIMEN_DETAIL_TEXT_HPP

#include <cstddef>
#include <string_view>

namespace regimen {

/// A text of at most Capacity bytes of UTF-8, held in place: no heap, usable in constant expressions.
template <std::size_t Capacity>
class fixed_text {
public:
    constexpr fixed_text() = default;
    constexpr explicit(false) fixed_text(std::string_view text) { *this << text; }

    constexpr fixed_text& operator<<(std::string_view text) {
        for (char const c : text) {
            if (size_ == Capacity) {
                truncated_ = true;
                break;
            }
            data_[size_++] = c;
        }
        return *this;
    }
    constexpr fixed_text& operator<<(char c) { return *this << std::string_view(&c, 1); }
    constexpr fixed_text& operator<<(int number) {
        char digits[12]{};
        int at = 12;
        long long rest = number < 0 ? -static_cast<long long>(number) : number;
        do {
            digits[--at] = static_cast<char>('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        if (number < 0) digits[--at] = '-';
        return *this << std::string_view(digits + at, static_cast<std::size_t>(12 - at));
    }

    constexpr std::string_view view() const { return {data_, size_}; }
    constexpr explicit(false) operator std::string_view() const { return view(); }
    constexpr std::size_t size() const { return size_; }
    constexpr char const* data() const { return data_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr bool truncated() const { return truncated_; }

    friend constexpr bool operator==(fixed_text const& a, fixed_text const& b) { return a.view() == b.view(); }

private:
    char data_[Capacity]{};
    std::size_t size_ = 0;
    bool truncated_ = false;
};

namespace detail {

/// A sentence as a template argument: g++ prints it whole inside the name of a verdict type.
template <std::size_t N>
struct said {
    char text[N]{};
    static constexpr std::size_t size() { return N - 1; }
    constexpr char const* data() const { return text; }
};

/// The sentence that Maker::make() computes, cut to its own length.
template <class Maker>
inline constexpr auto said_by = [] {
    constexpr auto whole = Maker::make();
    said<whole.size() + 1> out;
    for (std::size_t i = 0; i < whole.size(); ++i) out.text[i] = whole.data()[i];
    return out;
}();

}  // namespace detail
}  // namespace regimen

#endif
