// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sentences that a compiler prints inside the name of a type: in ASCII, in pieces no longer than it prints, and whole
// again when the pieces are joined.
#include <regimen/base/diagnostic_text.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

constexpr std::string_view long_sentence =
    "Cobra Lifts waits until week 12 after a caesarean, whatever was said about it before. [PROPOSAL]";

struct short_maker {
    static constexpr auto make() { return fixed_text<40>("Too early."); }
};
struct long_maker {
    static constexpr auto make() { return fixed_text<200>(long_sentence); }
};
struct silent_maker {
    static constexpr auto make() { return fixed_text<40>{}; }
};
struct foreign_maker {
    static constexpr auto make() { return fixed_text<80>("f\u00fcr 3\u20134 Wochen \u2014 \u20ac \U0001F600!"); }
};

template <class Maker>
constexpr std::size_t pieces = detail::count_pieces(detail::sentence_by<Maker>.view());

template <class Maker, std::size_t... I>
constexpr std::string_view joined_again(std::index_sequence<I...>) {
    auto const& all = detail::joined<detail::said_by<Maker, I>...>;
    return {all.data(), all.size()};
}
template <class Maker>
constexpr std::string_view joined_again() {
    return joined_again<Maker>(std::make_index_sequence<pieces<Maker>>{});
}

/// Whether the pieces of a text are none of them empty or too long, and make the text.
constexpr bool well_cut(std::string_view text) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < detail::count_pieces(text); ++i) {
        std::string_view const piece = detail::piece_of(text, i);
        if (piece.empty() || piece.size() > detail::most_said_at_once) return false;
        if (text.substr(at, piece.size()) != piece) return false;
        at += piece.size();
        // Cut between words, where there is a space to cut at.
        bool const last = at == text.size();
        if (!last && piece.back() != ' ' && piece.find(' ') != std::string_view::npos) return false;
    }
    return at == text.size();
}

}  // namespace

TEST_CASE("a short sentence is one piece, and an empty one is none") {
    HOLDS(pieces<short_maker> == 1);
    HOLDS(pieces<silent_maker> == 0);
    HOLDS(joined_again<silent_maker>().empty());
    HOLDS(joined_again<short_maker>() == "Too early.");
    constexpr auto piece = detail::said_by<short_maker, 0>;
    HOLDS(piece.size() == 10);
    HOLDS(piece.data()[10] == '\0');
}

TEST_CASE("joined, the pieces are the sentence") {
    HOLDS(joined_again<long_maker>() == long_sentence);
    HOLDS(joined_again<foreign_maker>() == detail::sentence_by<foreign_maker>.view());
}

TEST_CASE("texts are cut between words, into pieces that the compiler prints whole") {
    HOLDS(well_cut(long_sentence));
    HOLDS(well_cut("one"));
    HOLDS(well_cut("a text of thirty-five bytes, exactly"));
    HOLDS(well_cut("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
    HOLDS(well_cut("short aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa and short"));
    HOLDS(well_cut("ends with a space, one past the end "));
#if defined(__clang__)
    HOLDS(pieces<long_maker> == 3);
    HOLDS(detail::piece_of(long_sentence, 0) == "Cobra Lifts waits until week 12 ");
    HOLDS(detail::next_piece("12345678901234567890123456789012345") == 35);
    HOLDS(detail::next_piece("123456789012345678901234567890123456") == 35);
    HOLDS(detail::next_piece("1234567890123456789012345678901234 6") == 35);
#else
    HOLDS(pieces<long_maker> == 1);
#endif
}

TEST_CASE("what is not ASCII is a dash or a question mark, one for each letter") {
    HOLDS(detail::sentence_by<foreign_maker>.view() == "f?r 3-4 Wochen - ? ?!");
    HOLDS(detail::in_ascii(fixed_text<20>("plain")) == "plain");
    HOLDS(detail::in_ascii(fixed_text<20>{}).empty());
}

TEST_CASE("two sentences are two types, and equal ones are one") {
    constexpr said<4> one{"yes"}, same{"yes"}, other{"no?"};
    STATIC_REQUIRE(std::is_same_v<std::integral_constant<said<4>, one>, std::integral_constant<said<4>, same>>);
    STATIC_REQUIRE_FALSE(std::is_same_v<std::integral_constant<said<4>, one>, std::integral_constant<said<4>, other>>);
    HOLDS(one.size() == 3);
}
