// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// nlohmann's parser with a callback that sees every key and every level as it comes.
// The parser itself keeps the last of two equal keys, and sets no limit to the depth.
#include "read_json.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <set>
#include <system_error>
#include <vector>

#include "bad_input.hpp"

namespace example {

namespace {

using nlohmann::json;

constexpr std::size_t most_levels = 32;

std::string take_all(std::istream& from, std::string const& name, std::size_t most, std::string_view expected) {
    std::string out;
    std::array<char, 65536> part{};
    while (from.read(part.data(), part.size()) || from.gcount() > 0) {
        out.append(part.data(), static_cast<std::size_t>(from.gcount()));
        if (out.size() > most) throw bad_input(name, "the input is huge, expected at most ", most >> 20U, " MiB");
    }
    if (from.bad()) throw bad_input(name, "cannot be read, expected ", expected);
    return out;
}

/// "line 2, column 7" of a byte, both counted from 1.
std::string position_in(std::string_view text, std::size_t byte) {
    std::string_view const before = text.substr(0, byte);
    auto const line = std::count(before.begin(), before.end(), '\n') + 1;
    std::size_t const start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return concat("line ", line, ", column ", before.size() - start + 1);
}

/// The place of the first byte that is not UTF-8, or the size of the text.
std::size_t valid_utf8(std::string_view text) {
    auto const byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    std::size_t i = 0;
    while (i < text.size()) {
        unsigned const first = byte(i), second = byte(i + 1);
        std::size_t size = 1;
        if (first >= 0x80) {
            bool const well_begun =
                (first >= 0xc2 && first <= 0xdf && second >= 0x80 && second <= 0xbf) ||
                (first == 0xe0 && second >= 0xa0 && second <= 0xbf) ||
                (first == 0xed && second >= 0x80 && second <= 0x9f) ||
                (first >= 0xe1 && first <= 0xef && first != 0xed && second >= 0x80 && second <= 0xbf) ||
                (first == 0xf0 && second >= 0x90 && second <= 0xbf) ||
                (first >= 0xf1 && first <= 0xf3 && second >= 0x80 && second <= 0xbf) ||
                (first == 0xf4 && second >= 0x80 && second <= 0x8f);
            if (!well_begun) return i;
            size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
            for (std::size_t k = 2; k < size; ++k) {
                if (byte(i + k) < 0x80 || byte(i + k) > 0xbf) return i;
            }
        }
        i += size;
    }
    return text.size();
}

/// Sees the parser's events, keeps the path to where it is, and refuses keys that come twice and levels that are too
/// deep.
class watcher {
public:
    explicit watcher(std::string const& name) : name_(name) {}

    bool operator()(int, json::parse_event_t event, json& parsed) {
        switch (event) {
            case json::parse_event_t::object_start:
                open(true);
                break;
            case json::parse_event_t::array_start:
                open(false);
                break;
            case json::parse_event_t::object_end:
            case json::parse_event_t::array_end:
                levels_.pop_back();
                step();
                break;
            case json::parse_event_t::key:
                enter(parsed.get_ref<std::string const&>());
                break;
            case json::parse_event_t::value:
                step();
                break;
        }
        return true;
    }

    /// Where the parser is: answers.hernia
    std::string path() const {
        std::string out;
        for (level const& l : levels_) out = l.is_object ? joined(out, l.key) : joined(out, l.index);
        return out;
    }

private:
    struct level {
        bool is_object;
        std::set<std::string> keys;
        std::string key;
        std::size_t index = 0;
    };

    void open(bool is_object) {
        if (levels_.size() == most_levels) {
            std::string const key = joined("", levels_.front().is_object ? levels_.front().key : name_);
            throw bad_input(key, "nested too deeply, expected at most ", most_levels, " levels");
        }
        levels_.push_back({is_object, {}, {}, 0});
    }
    void enter(std::string const& key) {
        bool const is_new = levels_.back().keys.insert(key).second;
        levels_.back().key = key;
        if (!is_new) throw bad_input(path(), "stands there twice, expected once");
    }
    void step() {
        if (!levels_.empty() && !levels_.back().is_object) ++levels_.back().index;
    }

    std::string name_;
    std::vector<level> levels_;
};

}  // namespace

std::string read_bytes(std::string const& path) {
    if (path == "-") {
        std::string out = take_all(std::cin, "profile", most_json_bytes, "a JSON profile");
        // std::cin reads through stdin and takes an error for the end.
        if (std::ferror(stdin) != 0) throw bad_input("profile", "cannot be read, expected a JSON profile");
        return out;
    }
    return read_file("--profile", path, most_json_bytes, "a JSON profile");
}

std::string read_file(std::string_view option, std::string const& path, std::size_t most, std::string_view expected) {
    std::ifstream file = open_file(option, path);
    return take_all(file, concat(option, " ", in_quotes(path)), most, expected);
}

std::ifstream open_file(std::string_view option, std::string const& path) {
    std::string const name = concat(option, " ", in_quotes(path));
    std::error_code no_status;
    if (std::filesystem::is_directory(path, no_status)) throw bad_input(name, "is a directory, expected a file");
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::string const why = errno == 0 ? "cannot be opened" : std::strerror(errno);
        throw bad_input(name, why, ", expected a file that can be read");
    }
    return file;
}

json parse_json(std::string_view text, std::string const& name, lines in) {
    auto const position = [&](std::size_t byte) {
        return in == lines::one ? concat("column ", byte + 1) : position_in(text, byte);
    };
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        throw bad_input(name, "the input is empty, expected a JSON object");
    }
    if (auto const nul = text.find('\0'); nul != std::string_view::npos) {
        throw bad_input(name, "a NUL byte at ", position(nul), ", expected JSON");
    }
    if (std::size_t const valid = valid_utf8(text); valid != text.size()) {
        throw bad_input(name, "not UTF-8 at ", position(valid), ", expected JSON in UTF-8");
    }
    watcher seen(name);
    try {
        return json::parse(text.begin(), text.end(), std::ref(seen));
    } catch (json::parse_error const& error) {
        std::size_t const at = std::min(error.byte == 0 ? 0 : error.byte - 1, text.size());
        throw bad_input(name, "malformed at ", position(at), ", expected a JSON object",
                        at == text.size() ? " but the input ends there" : "");
    } catch (json::exception const&) {
        std::string const path = seen.path();
        throw bad_input(path.empty() ? name : path, "a number out of every range, expected a whole number");
    }
}

}  // namespace example
