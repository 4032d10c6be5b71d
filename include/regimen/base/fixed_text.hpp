// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Text without a heap: a fixed buffer that sentences are written into.
// A text that does not fit is cut, never overrun, and says so through truncated().
#ifndef REGIMEN_BASE_FIXED_TEXT_HPP
#define REGIMEN_BASE_FIXED_TEXT_HPP

#include <regimen/base/attributes.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace regimen {

namespace detail {

/// How much of a buffer is taken, and whether something did not fit.
struct text_length {
    std::size_t size = 0;
    bool truncated = false;
};

/// Writes text into a buffer that it does not own, of any size. A function that takes a sink is compiled once, not once
/// for each size of buffer.
class text_sink {
public:
    constexpr text_sink(char* data, std::size_t capacity, text_length& length)
        : data_(data), capacity_(capacity), length_(&length) {}

    REGIMEN_NOINLINE constexpr text_sink const& operator<<(std::string_view text) const {
        std::size_t const room = capacity_ - length_->size;
        std::size_t const n = text.size() <= room ? text.size() : room;
        if (n != text.size()) length_->truncated = true;
        text.copy(data_ + length_->size, n);
        length_->size += n;
        return *this;
    }
    constexpr text_sink const& operator<<(char c) const { return *this << std::string_view(&c, 1); }
    REGIMEN_NOINLINE constexpr text_sink const& operator<<(int number) const {
        char digits[12]{};
        int at = 12;
        unsigned rest = number < 0 ? 0U - static_cast<unsigned>(number) : static_cast<unsigned>(number);
        do {
            digits[--at] = static_cast<char>('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        if (number < 0) digits[--at] = '-';
        return *this << std::string_view(digits + at, static_cast<std::size_t>(12 - at));
    }

private:
    char* data_;
    std::size_t capacity_;
    text_length* length_;
};

}  // namespace detail

/// A text of at most Capacity bytes of UTF-8, held in place: no heap, usable in constant expressions.
/// When the program runs, bytes that hold no text are neither cleared nor copied.
template <std::size_t Capacity>
class fixed_text {
public:
    constexpr fixed_text() {
        if (std::is_constant_evaluated()) data_ = {};  // a constant has no byte without a value
    }
    constexpr explicit(false) fixed_text(std::string_view text) : fixed_text() { *this << text; }
    constexpr fixed_text(fixed_text const& other) { copy(other); }
    constexpr fixed_text& operator=(fixed_text const& other) {
        if (this != &other) copy(other);
        return *this;
    }

    constexpr detail::text_sink operator<<(std::string_view text) { return detail::text_sink(*this) << text; }
    constexpr detail::text_sink operator<<(char c) { return detail::text_sink(*this) << c; }
    constexpr detail::text_sink operator<<(int number) { return detail::text_sink(*this) << number; }

    constexpr std::string_view view() const { return {data_.text, length_.size}; }
    constexpr explicit(false) operator std::string_view() const { return view(); }
    constexpr explicit(false) operator detail::text_sink() & { return {data_.text, Capacity, length_}; }
    constexpr std::size_t size() const { return length_.size; }
    constexpr char const* data() const { return data_.text; }
    constexpr bool empty() const { return length_.size == 0; }
    constexpr bool truncated() const { return length_.truncated; }

    friend constexpr bool operator==(fixed_text const& a, fixed_text const& b) { return a.view() == b.view(); }

private:
    constexpr void copy(fixed_text const& other) {
        length_ = other.length_;
        if (std::is_constant_evaluated()) {
            data_ = other.data_;
        } else {
            other.view().copy(data_.text, length_.size);
        }
    }

    struct buffer {
        char text[Capacity];
    };
    buffer data_;
    detail::text_length length_;
};

}  // namespace regimen

#endif
