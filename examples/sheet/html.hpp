// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// HTML, element by element: texts are escaped, what is opened is closed.
#ifndef REGIMEN_EXAMPLES_SHEET_HTML_HPP
#define REGIMEN_EXAMPLES_SHEET_HTML_HPP

#include <string>
#include <string_view>
#include <vector>

namespace sheet {

class html {
public:
    std::string const& str() const { return text_; }

    void open(std::string_view element, std::string_view attributes = {}) {
        tag(element, attributes);
        open_.emplace_back(element);
    }
    void close() {
        text_ += "</" + open_.back() + ">\n";
        open_.pop_back();
    }
    void leaf(std::string_view element, std::string_view content, std::string_view attributes = {}) {
        tag(element, attributes);
        text_ += escaped(content);
        text_ += "</" + std::string(element) + ">\n";
    }
    void text(std::string_view content) { text_ += escaped(content); }
    /// What is not to be escaped: a style sheet.
    void raw(std::string_view content) { text_ += content; }

    static std::string escaped(std::string_view text) {
        std::string out;
        for (char const c : text) {
            switch (c) {
                case '&':
                    out += "&amp;";
                    break;
                case '<':
                    out += "&lt;";
                    break;
                case '>':
                    out += "&gt;";
                    break;
                case '"':
                    out += "&quot;";
                    break;
                default:
                    out += c;
            }
        }
        return out;
    }

private:
    void tag(std::string_view element, std::string_view attributes) {
        text_ += '<';
        text_ += element;
        if (!attributes.empty()) text_ += ' ';
        text_ += attributes;
        text_ += '>';
    }

    std::string text_;
    std::vector<std::string> open_;
};

}  // namespace sheet

#endif
