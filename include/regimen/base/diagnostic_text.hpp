// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A sentence as a template argument: the compilers print it inside the name of a verdict type. It is made when an error
// is reported, in pieces as long as the compiler prints.
#ifndef REGIMEN_BASE_DIAGNOSTIC_TEXT_HPP
#define REGIMEN_BASE_DIAGNOSTIC_TEXT_HPP

#include <regimen/base/fixed_text.hpp>

#include <cstddef>
#include <string_view>

namespace regimen {

/// A sentence, or a piece of one, as a template argument: the compilers print it inside the name of a verdict type.
template <std::size_t N>
struct said {
    char text[N]{};
    static constexpr std::size_t size() { return N - 1; }
    constexpr char const* data() const { return text; }
};

namespace detail {

// g++ prints a text of any length; clang up to 36 characters, the end of the text among them.
#if defined(__clang__)
inline constexpr std::size_t most_said_at_once = 35;
#else
inline constexpr std::size_t most_said_at_once = static_cast<std::size_t>(-1);
#endif

/// How much of a text is said next: all of it, or what fits, up to the last space.
constexpr std::size_t next_piece(std::string_view text) {
    if (text.size() <= most_said_at_once) return text.size();
    std::size_t const space = text.substr(0, most_said_at_once).rfind(' ');
    return space == std::string_view::npos ? most_said_at_once : space + 1;
}
/// How many pieces a text is said in; none where it is empty.
constexpr std::size_t count_pieces(std::string_view text) {
    std::size_t n = 0;
    for (; !text.empty(); text.remove_prefix(next_piece(text))) ++n;
    return n;
}
/// The i-th of them.
constexpr std::string_view piece_of(std::string_view text, std::size_t i) {
    for (; i != 0; --i) text.remove_prefix(next_piece(text));
    return text.substr(0, next_piece(text));
}

/// A text in ASCII, because compilers print other letters as numbers. A dash becomes '-', anything else '?'.
template <std::size_t N>
constexpr fixed_text<N> in_ascii(fixed_text<N> const& text) {
    fixed_text<N> out;
    std::string_view rest = text.view();
    for (; !rest.empty(); rest.remove_prefix(1)) {
        auto const c = static_cast<unsigned char>(rest.front());
        if (c >= 0xC0) out << (rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x94") ? '-' : '?');
        if (c < 0x80) out << rest.front();
    }
    return out;
}

/// The sentence that Maker::make() computes, and the I-th piece of it as a template argument.
template <class Maker>
inline constexpr auto sentence_by = in_ascii(Maker::make());
template <class Maker, std::size_t I>
inline constexpr auto said_by = [] {
    constexpr std::string_view piece = piece_of(sentence_by<Maker>.view(), I);
    said<piece.size() + 1> out;
    for (std::size_t i = 0; i < piece.size(); ++i) out.text[i] = piece[i];
    out.text[piece.size()] = '\0';  // clang prints numbers where the end was not written
    return out;
}();

/// The pieces as one text again; of none, an empty one.
template <said... Pieces>
inline constexpr auto joined = [] {
    said<(std::size_t{1} + ... + Pieces.size())> out;
    std::size_t at = 0;
    for (std::string_view const piece : {std::string_view{}, std::string_view{Pieces.data(), Pieces.size()}...}) {
        for (char const c : piece) out.text[at++] = c;
    }
    return out;
}();

}  // namespace detail

}  // namespace regimen

#endif
