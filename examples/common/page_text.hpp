// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A page of text, eighty columns wide: titles, headings, wrapped lines and list items.
// Headings are bold where the reader has a terminal that wants colours; the words are the same everywhere.
#ifndef REGIMEN_EXAMPLES_COMMON_PAGE_TEXT_HPP
#define REGIMEN_EXAMPLES_COMMON_PAGE_TEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace example {

/// The columns that a text takes: one for each character of UTF-8.
constexpr std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    for (char const c : text) columns += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return columns;
}

class page_text {
public:
    static constexpr std::size_t width = 80;

    explicit page_text(bool colours = false) : colours_(colours) {}

    void title(std::string_view text) {
        styled("1", text);
        text_.append(columns_of(text), '=');
        text_ += '\n';
    }
    void heading(std::string_view text) {
        blank();
        styled("1", text);
    }
    /// What must not be overlooked.
    void alert(std::string_view text) { styled("1;31", text); }

    void blank() {
        if (!text_.empty() && !text_.ends_with("\n\n")) text_ += "\n";
    }
    /// A text, wrapped. What comes after a mark such as "- " is indented by its width.
    void line(std::string_view text, std::size_t indent = 0, std::string_view mark = {}) {
        text_.append(indent, ' ');
        text_ += mark;
        wrap(text, indent + columns_of(mark));
    }
    void item(std::string_view text, std::size_t indent = 0) { line(text, indent, "- "); }

    std::string const& str() const { return text_; }

private:
    void styled(std::string_view style, std::string_view text) {
        if (colours_) {
            text_ += "\033[";
            text_ += style;
            text_ += 'm';
        }
        wrap(text, 0);
        if (!colours_) return;
        text_.pop_back();
        text_ += "\033[0m\n";
    }
    void wrap(std::string_view text, std::size_t indent) {
        std::size_t column = indent;
        bool first = true;
        while (!text.empty()) {
            std::size_t const space = text.find(' ');
            std::string_view const word = text.substr(0, space);
            text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
            if (word.empty()) continue;
            if (!first && column + 1 + columns_of(word) > width) {
                text_ += '\n';
                text_.append(indent, ' ');
                column = indent;
            } else if (!first) {
                text_ += ' ';
                ++column;
            }
            text_ += word;
            column += columns_of(word);
            first = false;
        }
        text_ += '\n';
    }

    std::string text_;
    bool colours_;
};

}  // namespace example

#endif
