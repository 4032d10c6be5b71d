// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Printable names of keys and values, and which id comes near: by edit distance, or as a beginning.
#include "bad_input.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace example {

namespace {

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// How many letters to insert, drop or change to make one of the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            std::size_t const change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

}  // namespace

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 60;
    constexpr char digits[] = "0123456789abcdef";
    std::string out = "\"";
    for (char const c : text.substr(0, longest)) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') out += '\\';
        if (byte >= 0x20 && byte < 0x7f) {
            out += c;
        } else {
            out += "\\x";
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out + (text.size() > longest ? "...\"" : "\"");
}

std::string joined(std::string const& path, std::string_view key) {
    bool const plain = !key.empty() && key.size() <= 60 && std::all_of(key.begin(), key.end(), is_plain);
    return concat(path, path.empty() ? "" : ".", plain ? std::string(key) : in_quotes(key));
}

std::string joined(std::string const& path, std::size_t index) { return concat(path, "[", index, "]"); }

std::string did_you_mean(std::string_view id, std::vector<std::string_view> const& known) {
    if (id.empty() || id.size() > 60) return {};
    std::string_view nearest, longer, shorter;
    std::size_t least = std::min(id.size(), std::max<std::size_t>(2, id.size() / 3) + 1);
    for (std::string_view const other : known) {
        bool const begun = id.size() >= 3 && other.starts_with(id);
        if (begun && (longer.empty() || other.size() < longer.size())) longer = other;
        bool const more = other.size() >= 3 && id.starts_with(other);
        if (more && other.size() > shorter.size()) shorter = other;
        std::size_t const d = distance(id, other);
        if (d >= least) continue;
        least = d;
        nearest = other;
    }
    if (least > 1 && !longer.empty()) nearest = longer;
    if (nearest.empty()) nearest = shorter;
    return nearest.empty() ? std::string() : concat("; did you mean ", in_quotes(nearest), "?");
}

std::string one_of(std::vector<std::string_view> const& ids) {
    std::string out;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i != 0) out += i + 1 == ids.size() ? " or " : ", ";
        out += in_quotes(ids[i]);
    }
    return out;
}

}  // namespace example
