// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A page of SVG, element by element: texts are escaped, what is opened is closed, lengths are tenths of a pixel.
// Looks are classes of the page's one style sheet, so that light and dark differ in one place.
#ifndef REGIMEN_EXAMPLES_COACH_SVG_HPP
#define REGIMEN_EXAMPLES_COACH_SVG_HPP

#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// A length, in tenths of a pixel.
struct px {
    int tenths = 0;
    friend constexpr px operator+(px a, px b) { return {a.tenths + b.tenths}; }
    friend constexpr px operator-(px a, px b) { return {a.tenths - b.tenths}; }
};
constexpr px operator""_px(unsigned long long n) { return {static_cast<int>(n) * 10}; }

class svg {
public:
    std::string str() const { return text_; }

    void open(std::string_view element, std::string_view attributes = {}) {
        start(element, attributes);
        text_ += ">\n";
        open_.emplace_back(element);
    }
    void close() {
        text_ += "</" + open_.back() + ">\n";
        open_.pop_back();
    }
    void leaf(std::string_view element, std::string_view attributes, std::string_view content) {
        start(element, attributes);
        text_ += '>';
        text_ += escaped(content);
        text_ += "</" + std::string(element) + ">\n";
    }
    /// What is shown of a thing when one points at it, and read aloud.
    void rect(px x, px y, px w, px h, std::string_view look, std::string_view says = {}, px round = {}) {
        shape("rect",
              at("x", x) + at("y", y) + at("width", w) + at("height", h) + (round.tenths != 0 ? at("rx", round) : ""),
              look, says);
    }
    void circle(px x, px y, px r, std::string_view look, std::string_view says = {}) {
        shape("circle", at("cx", x) + at("cy", y) + at("r", r), look, says);
    }
    void line(px x1, px y1, px x2, px y2, std::string_view look, std::string_view says = {}) {
        shape("line", at("x1", x1) + at("y1", y1) + at("x2", x2) + at("y2", y2), look, says);
    }
    void path(std::string_view d, std::string_view look, std::string_view says = {}) {
        shape("path", " d=\"" + escaped(d) + "\"", look, says);
    }
    void text(px x, px y, std::string_view look, std::string_view content) {
        leaf("text", at("x", x) + at("y", y) + " class=\"" + escaped(look) + "\"", content);
    }

    static std::string number(px p) {
        std::string out = p.tenths < 0 ? "-" : "";
        int const n = p.tenths < 0 ? -p.tenths : p.tenths;
        out += std::to_string(n / 10);
        return n % 10 == 0 ? out : out + "." + std::to_string(n % 10);
    }
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
    static std::string at(std::string_view name, px p) { return " " + std::string(name) + "=\"" + number(p) + "\""; }

    void start(std::string_view element, std::string_view attributes) {
        text_ += '<';
        text_ += element;
        if (!attributes.empty() && attributes[0] != ' ') text_ += ' ';
        text_ += attributes;
    }
    void shape(std::string_view element, std::string const& where, std::string_view look, std::string_view says) {
        start(element, where + " class=\"" + escaped(look) + "\"");
        if (says.empty()) {
            text_ += "/>\n";
            return;
        }
        text_ += "><title>" + escaped(says) + "</title></" + std::string(element) + ">\n";
    }

    std::string text_;
    std::vector<std::string> open_;
};

}  // namespace coach

#endif
