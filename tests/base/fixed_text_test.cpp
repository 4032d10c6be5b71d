// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Text in a fixed buffer: written piece by piece, filled to the last byte, cut one past it, and copied as it is.
#include <regimen/base/fixed_text.hpp>

#include <limits>
#include <string>
#include <string_view>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

template <std::size_t Capacity, class... Parts>
constexpr fixed_text<Capacity> written(Parts const&... parts) {
    fixed_text<Capacity> out;
    ((out << parts), ...);
    return out;
}

/// For a function that need not know how large the buffer is.
constexpr void say_twice(detail::text_sink out, std::string_view what) { out << what << what; }

}  // namespace

TEST_CASE("a new text is empty and whole") {
    HOLDS(fixed_text<8>{}.empty());
    HOLDS(fixed_text<8>{}.size() == 0);
    HOLDS(fixed_text<8>{} == "");
    HOLDS(!fixed_text<8>{}.truncated());
}

TEST_CASE("texts, letters and numbers are written one after the other") {
    HOLDS(written<40>("week ", 12, ',', " day ", 84) == "week 12, day 84");
    HOLDS(written<40>("").empty());
    constexpr auto chained = [] {
        fixed_text<20> out;
        out << "a" << 'b' << 3;
        return out;
    }();
    HOLDS(chained.view() == "ab3");
}

TEST_CASE("numbers, to the ends of their range") {
    HOLDS(written<12>(0) == "0");
    HOLDS(written<12>(-1) == "-1");
    HOLDS(written<12>(100) == "100");
    HOLDS(written<12>(std::numeric_limits<int>::max()) == "2147483647");
    HOLDS(written<12>(std::numeric_limits<int>::min()) == "-2147483648");
    HOLDS(!written<11>(std::numeric_limits<int>::min()).truncated());
}

TEST_CASE("a text that fits to the last byte is whole; one byte more and it is cut, and says so") {
    HOLDS(fixed_text<5>("12345") == "12345");
    HOLDS(!fixed_text<5>("12345").truncated());
    HOLDS(fixed_text<5>("123456") == "12...");
    HOLDS(fixed_text<5>("123456").truncated());
    HOLDS(written<5>("123", 456) == "12...");
    HOLDS(written<5>("123", 456).truncated());
    HOLDS(written<5>("12345", "").truncated() == false);
    HOLDS(written<5>("12345", 'x').truncated());
    HOLDS(written<1>("", 'x') == "x");
}

TEST_CASE("once cut, a text stays as it is, and stays marked") {
    HOLDS(written<3>("1234", "", "5") == "123");
    HOLDS(written<3>("1234", "").truncated());
    HOLDS(written<8>("123456789", "x", 1) == "12345...");
}

TEST_CASE("a text is cut behind a whole character, and the cut can be seen") {
    // Two, three and four bytes a letter, cut at every place.
    for (std::string_view const letter : {"\xc3\xa4", "\xe0\xa4\x95", "\xf0\x9f\xa4\xb1"}) {
        std::string text;
        for (int i = 0; i < 12; ++i) text += letter;
        text.insert(0, "a");
        auto const check = [&](auto cut) {
            CAPTURE(text, cut.size());
            CHECK(cut.truncated());
            std::string_view const whole = cut.view();
            REQUIRE(whole.ends_with("..."));
            CHECK((whole.size() - 4) % letter.size() == 0);
            CHECK(text.starts_with(whole.substr(0, whole.size() - 3)));
        };
        check(written<11>(text));
        check(written<12>(text));
        check(written<13>(text));
        check(written<14>(text));
        // The same in pieces: the letter at the edge was whole when it was written.
        check(written<14>(text.substr(0, 1), text.substr(1), "x", 2));
    }
    // Where there is no room for the mark, there is none; what is not UTF-8 has no whole character.
    HOLDS(written<3>("\xe0\xa4\x95\xe0\xa4\x95") == "\xe0\xa4\x95");
    HOLDS(written<2>("\xe0\xa4\x95").empty());
    HOLDS(written<4>("\x80\x80\x80\x80\x80") == "...");
    constexpr auto marked = [] {
        fixed_text<8> out("abc");
        detail::text_sink(out).mark_cut();
        return out;
    }();
    HOLDS(marked == "abc");
    HOLDS(marked.truncated());
}

TEST_CASE("a copy has the text and the mark, whatever was there before") {
    constexpr auto over = [](std::string_view before, std::string_view after) {
        fixed_text<5> into(before);
        fixed_text<5> const from(after);
        into = from;
        return into;
    };
    HOLDS(over("long!", "ab") == "ab");
    HOLDS(over("ab", "longer").truncated());
    HOLDS(over("longer", "ab").truncated() == false);
    constexpr auto itself = [] {
        fixed_text<5> a("abc");
        fixed_text<5> const& same = a;
        a = same;
        a << "d";
        return a;
    }();
    HOLDS(itself.view() == "abcd");
    constexpr auto apart = [] {
        fixed_text<5> a("abc");
        fixed_text<5> b(a);
        b << "d";
        return a;
    }();
    HOLDS(apart.view() == "abc");
}

TEST_CASE("texts are equal where their letters are") {
    HOLDS(fixed_text<5>("ab") == fixed_text<5>("ab"));
    HOLDS(!(fixed_text<5>("ab") == fixed_text<5>("abc")));
    HOLDS(written<5>("a", "b") == fixed_text<5>("ab"));
    constexpr fixed_text<5> kept("ab");
    HOLDS(std::string_view(kept) == "ab");
}

TEST_CASE("a function writes into a buffer of whatever size, and the mark is the buffer's") {
    constexpr auto into = [](auto text) {
        say_twice(text, "abc");
        return text;
    };
    HOLDS(into(fixed_text<20>("> ")) == "> abcabc");
    HOLDS(into(fixed_text<7>("> ")) == "> ab...");
    HOLDS(into(fixed_text<7>("> ")).truncated());
    HOLDS(!into(fixed_text<8>("> ")).truncated());
}

TEST_CASE("the text lies in its own buffer, with no byte behind its end") {
    fixed_text<8> const text("abc");
    CHECK(static_cast<void const*>(text.data()) == static_cast<void const*>(&text));
    CHECK(std::string(text.view()) == "abc");
    CHECK(text.view().data() == text.data());
}
