// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Signatures from JSON, strictly: what a clinician said must not be lost, nor be read as something else.
#include "signatures.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>

#include "common/concat.hpp"
#include "routine/bad_input.hpp"
#include "routine/json_values.hpp"
#include "routine/read_json.hpp"

namespace sheet {

namespace {

using example::bad_input;
using example::concat;
using nlohmann::json;

constexpr std::string_view a_day = "a day such as \"2026-11-30\"";

std::string text(json const& object, std::string const& path, std::string_view key, std::string const& expected) {
    std::string const& value =
        example::text_of(example::member_of(object, path, key, expected), example::joined(path, key), expected);
    if (value.find_first_not_of(" \t\r\n") == std::string::npos)
        throw bad_input(example::joined(path, key), "is empty, expected ", expected);
    return value;
}

bool is_a_day(std::string_view d) {
    auto const digits = [d](std::size_t from, std::size_t n) {
        int out = 0;
        for (std::size_t i = from; i < from + n; ++i) {
            if (d[i] < '0' || d[i] > '9') return -1;
            out = out * 10 + (d[i] - '0');
        }
        return out;
    };
    if (d.size() != 10 || d[4] != '-' || d[7] != '-') return false;
    int const year = digits(0, 4), month = digits(5, 2), day = digits(8, 2);
    if (year < 0 || month < 0 || day < 0) return false;
    return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}

bool is_a_hash(std::string_view h) {
    return h.size() == 16 && h.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

signature read_one(json const& value, std::string const& path, std::vector<entry> const& all) {
    json const& object = example::object_of(value, path, "a signature");
    example::refuse_unknown_keys(object, path, "a signature",
                                 {"entry", "hash", "version", "name", "profession", "date", "decision", "note"});
    signature s;
    s.entry = text(object, path, "entry", "the id of an entry");
    auto const at = std::find_if(all.begin(), all.end(), [&](entry const& e) { return e.id == s.entry; });
    if (at == all.end()) {
        std::vector<std::string_view> ids;
        for (entry const& e : all) ids.push_back(e.id);
        throw bad_input(example::joined(path, "entry"), "there is no entry ", example::in_quotes(s.entry),
                        "; where it was taken out of the catalogue, its signature goes too",
                        example::did_you_mean(s.entry, ids));
    }
    s.hash = text(object, path, "hash", "the hash of the entry as it was signed");
    if (!is_a_hash(s.hash))
        throw bad_input(example::joined(path, "hash"), "expected 16 digits from 0 to f, found ",
                        example::in_quotes(s.hash));
    s.version = text(object, path, "version", "the version that the signed sheet is stamped with");
    s.name = text(object, path, "name", "the name of who signed");
    std::vector<std::string_view> const professions{"midwife", "doctor", "physiotherapist"};
    std::size_t const who =
        example::word_of(example::member_of(object, path, "profession", example::one_of(professions)),
                         example::joined(path, "profession"), professions);
    s.profession = professions[who];
    s.as = who == 2 ? profession::physiotherapist : profession::midwife_or_doctor;
    if (!is_signed_by(at->in, s.as)) {
        throw bad_input(example::joined(path, "profession"), "the entry ", example::in_quotes(s.entry),
                        " is signed by a ",
                        s.as == profession::physiotherapist ? "midwife or doctor" : "physiotherapist", ", found ",
                        example::in_quotes(s.profession));
    }
    s.date = text(object, path, "date", std::string(a_day));
    if (!is_a_day(s.date))
        throw bad_input(example::joined(path, "date"), "expected ", a_day, ", found ", example::in_quotes(s.date));
    std::vector<std::string_view> const decisions{"agree", "change", "reject"};
    s.decision =
        static_cast<verdict>(example::word_of(example::member_of(object, path, "decision", example::one_of(decisions)),
                                              example::joined(path, "decision"), decisions));
    if (s.decision != verdict::agree) {
        s.note = text(object, path, "note", "what to change it to, or why it is rejected");
    } else if (object.contains("note")) {
        s.note = example::text_of(object.at("note"), example::joined(path, "note"), "a text");
    }
    return s;
}

}  // namespace

std::vector<signature> read_signatures(std::string const& path, std::vector<entry> const& all) {
    std::string const name = "signatures";
    json const document =
        example::parse_json(example::read_file("--signatures", path, example::most_json_bytes, "a JSON object"), name);
    json const& object = example::object_of(document, name, "\"signatures\"");
    example::refuse_unknown_keys(object, "", "the file", {"signatures"});
    json const& list = example::array_of(example::member_of(object, "", name, "an array"), name, "signatures");
    std::vector<signature> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        std::string const here = example::joined(name, i);
        signature one = read_one(list[i], here, all);
        for (std::size_t k = 0; k < out.size(); ++k) {
            if (out[k].entry != one.entry || out[k].as != one.as) continue;
            throw bad_input(here, "the entry ", example::in_quotes(one.entry),
                            " is signed twice by one profession, first in ", example::joined(name, k),
                            ": keep the newer one");
        }
        out.push_back(std::move(one));
    }
    return out;
}

standing standing_of(entry const& e, profession as, std::vector<signature> const& all) {
    for (signature const& s : all) {
        if (s.entry != e.id || s.as != as) continue;
        if (s.hash != e.hash()) return {status::changed_since, &s};
        switch (s.decision) {
            case verdict::agree:
                return {status::agreed, &s};
            case verdict::change:
                return {status::change_asked, &s};
            case verdict::reject:
                return {status::rejected, &s};
        }
    }
    return {};
}

}  // namespace sheet
