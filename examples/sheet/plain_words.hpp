// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Rows of the tables in words for somebody who has never seen code: levels, days, limits, grades, sources.
#ifndef REGIMEN_EXAMPLES_SHEET_PLAIN_WORDS_HPP
#define REGIMEN_EXAMPLES_SHEET_PLAIN_WORDS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/concat.hpp"
#include "common/dose_words.hpp"
#include "entry.hpp"
#include "routine/catalogue.hpp"

namespace sheet {

using example::catalogue;
using example::concat;
using example::conservative;
using example::tables;

/// Texts, one after the other, with something between them.
inline std::string joined(std::vector<std::string> const& parts, std::string_view between) {
    std::string out;
    for (std::string const& part : parts) out += concat(out.empty() ? "" : between, part);
    return out;
}

/// A demand in few words: its id is a word of anatomy, but for one that is short for some.
inline std::string demand_words(std::size_t demand) {
    std::string out(tables.demands[demand].id);
    if (out == "iap") return "pressure in the belly";
    for (char& c : out) c = c == '-' ? ' ' : c;
    constexpr std::string_view at_its_end = " end";
    if (out.ends_with(at_its_end)) out.replace(out.size() - at_its_end.size(), at_its_end.size(), " (end of range)");
    return out;
}

inline std::string_view level_words(std::size_t level) {
    constexpr std::array<std::string_view, 4> words{"none", "slight", "moderate", "high or end of range"};
    return words[level < words.size() ? level : 3];
}

/// What the caps of a rule close, a line for each level: "Closed above slight (1): wrist load, hand grip."
inline std::vector<std::string> cap_words(regimen::rule_row const& r) {
    std::array<std::vector<std::string>, 3> closed;
    for (std::size_t d = 0; d < tables.demands.size(); ++d) {
        for (std::size_t level = 0; level < closed.size(); ++level) {
            if (((r.forbids[level] >> d) & 1U) == 0) continue;
            closed[level].push_back(demand_words(d));
            break;
        }
    }
    std::vector<std::string> out;
    for (std::size_t level = 0; level < closed.size(); ++level) {
        if (closed[level].empty()) continue;
        std::string const above =
            level == 0 ? "Closed at any level" : concat("Closed above ", level_words(level), " (", level, ")");
        out.push_back(concat(above, ": ", joined(closed[level], ", "), "."));
    }
    return out;
}

/// "day 28 (week 4)".
inline std::string day_words(int day) { return concat("day ", day, day < 7 ? "" : concat(" (week ", day / 7, ")")); }

inline std::string days_words(regimen::day_window const& days) {
    bool const ends = days.until < tables.covers.until;
    if (!ends) return days.from == 0 ? "On every day." : concat("From ", day_words(days.from), " on.");
    return days.from == 0 ? concat("Until ", day_words(days.until - 1), ", that day included.")
                          : concat("From ", day_words(days.from), " to ", day_words(days.until - 1), ".");
}

inline std::string effort_words(int rank) {
    for (regimen::effort_class const& e : {regimen::E0, regimen::E1, regimen::E2, regimen::E3}) {
        if (e.rank == rank) return concat(e.name, " (class ", e.id, ")");
    }
    return concat("class ", rank);
}

inline std::string_view lifted_words(regimen::lifted_by by) {
    switch (by) {
        case regimen::lifted_by::clearance:
            return "Ends when a professional agrees, or the answer becomes no.";
        case regimen::lifted_by::resolution:
            return "Ends when the answer becomes no; nobody's agreement lifts it.";
        case regimen::lifted_by::never:
            return "Holds as long as the answer is yes; nobody's agreement lifts it.";
    }
    return {};
}

inline std::string grade_words(regimen::evidence grade) {
    constexpr std::array<std::string_view, 9> words{"guideline",
                                                    "consensus of experts",
                                                    "review of studies",
                                                    "observational study",
                                                    "page of a hospital or health service",
                                                    "one of the three articles",
                                                    "somebody's opinion",
                                                    "conclusion from anatomy or from other sources",
                                                    "general clinical knowledge, not checked against a source"};
    auto const at = static_cast<std::size_t>(grade);
    return std::string(at < words.size() ? words[at] : "not graded");
}
inline constexpr std::string_view not_graded = "not graded";

/// How much of a source was read, in words.
inline std::string seen_words(regimen::source_entry const& s) {
    if (s.seen.empty()) return "no outside source";
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> letters{
        {{"X / R", "excerpt, or as others quote it"},
         {"X", "excerpt"},
         {"A", "abstract"},
         {"R", "as others quote it"}}};
    for (auto const& [letter, words] : letters) {
        if (!s.seen.starts_with(letter)) continue;
        std::string_view const more = s.seen.substr(letter.size());
        if (more.empty() || more.starts_with(" (") || more.starts_with(";")) return concat(words, more);
    }
    return std::string(s.seen);
}
/// The same in a word, for a row.
inline std::string_view seen_in_short(regimen::source_entry const& s) {
    if (s.seen.empty()) return "no outside source";
    if (s.seen.starts_with("full") || s.seen.starts_with("read completely")) return "whole";
    if (s.seen.starts_with("X")) return "excerpt";
    if (s.seen.starts_with("A")) return "abstract";
    return s.seen.starts_with("R") ? "quoted by others" : "in part";
}

inline std::vector<regimen::source_entry const*> sources_of(regimen::source_list const* cited) {
    std::vector<regimen::source_entry const*> out;
    for (std::size_t i = 0; cited != nullptr && i < cited->size(); ++i) out.push_back(&(*cited)[i]);
    return out;
}
inline void add_sources(std::vector<regimen::source_entry const*>& to, regimen::source_list const* cited) {
    for (auto const* source : sources_of(cited)) {
        bool known = false;
        for (auto const* other : to) known = known || other->key == source->key;
        if (!known) to.push_back(source);
    }
}

inline std::string in_quotes(std::string_view text) { return concat("\u201c", text, "\u201d"); }

/// Of a condition: her question, or what follows from the birth; everyone's is empty.
inline std::string when_words(int condition) {
    auto const* c = example::condition_at(condition);
    if (c == nullptr) return "For everyone.";
    if (c->from_mode) {
        for (regimen::mode_row const& m : tables.modes) {
            if (m.implies == condition) return concat("After ", m.name, ".");
        }
    }
    return concat("With a yes to: ", in_quotes(c->question));
}

}  // namespace sheet

#endif
