// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Text without a heap: a fixed buffer that sentences are written into.
// A text that does not fit is cut behind a whole character, never overrun, ends in "..." and says so through
// truncated().
#ifndef REGIMEN_BASE_FIXED_TEXT_HPP
#define REGIMEN_BASE_FIXED_TEXT_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/require.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace regimen {

/// What a compiler error names when somebody looks at the text of a temporary, which ends with the statement.
template <class Text>
struct TEXT_IS_GONE_WHEN_THE_STATEMENT_ENDS : detail::violation {};

namespace detail {

/// Whatever takes a std::string_view by `<<`, such as a stream.
template <class Out>
concept takes_text = requires(Out& out, std::string_view text) {
    out << text;
};
/// One that takes all there is, this too, and prints it by itself: there is nothing to add to it.
struct anything {};
template <class Out>
concept takes_anything = requires(Out& out, anything const& it) {
    out << it;
};
template <class Out>
concept prints_text = takes_text<Out> && !takes_anything<Out>;

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
        char* const end = data_ + length_->size;
        if (length_->truncated || text.size() > capacity_ - length_->size) {
            cut(text);
            return *this;
        }
        length_->size += text.size();  // before the copy, so that nothing has to be kept for later
        text.copy(end, text.size());
        return *this;
    }
    // The views are made of pointers to constant letters: of others the compiler would look at the iterator first.
    constexpr text_sink const& operator<<(char const c) const { return *this << std::string_view(&c, std::size_t{1}); }
    REGIMEN_NOINLINE constexpr text_sink const& operator<<(int number) const {
        char digits[12]{};
        int at = 12;
        unsigned rest = number < 0 ? 0U - static_cast<unsigned>(number) : static_cast<unsigned>(number);
        do {
            digits[--at] = static_cast<char>('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        if (number < 0) digits[--at] = '-';
        char const* const first = digits + at;
        return *this << std::string_view(first, static_cast<std::size_t>(12 - at));
    }

    /// Says that the text is not whole, for something that it is made of was cut. Nothing comes behind it.
    constexpr void mark_cut() const { length_->truncated = true; }

private:
    /// What does not fit: as much as leaves room for the mark, up to the end of a character. Nothing comes behind it.
    REGIMEN_COLD constexpr void cut(std::string_view text) const {
        constexpr std::string_view mark = "...";
        if (length_->truncated) return;
        length_->truncated = true;
        std::size_t const room = capacity_ - length_->size;
        text.copy(data_ + length_->size, room);
        bool const marked = capacity_ > mark.size();
        std::size_t end = marked ? capacity_ - mark.size() : capacity_;
        // A byte of UTF-8 that goes on with a character is 10xxxxxx.
        auto const goes_on = [&](std::size_t at) {
            return (static_cast<unsigned char>(at < capacity_ ? data_[at] : text[room]) & 0xC0U) == 0x80U;
        };
        while (end > 0 && goes_on(end)) --end;
        if (marked) end += mark.copy(data_ + end, mark.size());
        length_->size = end;
    }

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

    /// The text, for as long as this object lives: not of a temporary.
    constexpr std::string_view view() const& REGIMEN_LIFETIMEBOUND { return {data_.text, length_.size}; }
    constexpr explicit(false) operator std::string_view() const& REGIMEN_LIFETIMEBOUND { return view(); }
    constexpr char const* data() const& REGIMEN_LIFETIMEBOUND { return data_.text; }
    template <class Text = fixed_text>
    constexpr std::string_view view() const&& {
        detail::require<TEXT_IS_GONE_WHEN_THE_STATEMENT_ENDS<Text>, error_code::text_of_a_temporary>();
        return {data_.text, length_.size};
    }
    template <class Text = fixed_text>
    constexpr explicit(false) operator std::string_view() const&& {
        return static_cast<fixed_text const&&>(*this).template view<Text>();
    }
    template <class Text = fixed_text>
    constexpr char const* data() const&& {
        return static_cast<fixed_text const&&>(*this).template view<Text>().data();
    }
    constexpr explicit(false) operator detail::text_sink() & { return {data_.text, Capacity, length_}; }
    constexpr std::size_t size() const { return length_.size; }
    constexpr bool empty() const { return length_.size == 0; }
    constexpr bool truncated() const { return length_.truncated; }

    friend constexpr bool operator==(fixed_text const& a, fixed_text const& b) { return a.view() == b.view(); }
    friend constexpr bool operator==(fixed_text const& a, std::string_view b) { return a.view() == b; }

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

/// A text prints: on an std::ostream, which a host includes if it has one.
template <detail::prints_text Out, std::size_t Capacity>
constexpr Out& operator<<(Out& out, fixed_text<Capacity> const& text) {
    out << text.view();
    return out;
}

}  // namespace regimen

#endif
