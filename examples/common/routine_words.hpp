// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The items of a routine as a page: blocks, exercises, positions, doses in words, steps, and the way from one to the
// next. A session that ships and a routine that was planned are the same data, so they are written by the same
// function.
#ifndef REGIMEN_EXAMPLES_COMMON_ROUTINE_WORDS_HPP
#define REGIMEN_EXAMPLES_COMMON_ROUTINE_WORDS_HPP

#include <regimen/session/composition.hpp>
#include <regimen/words/explain.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "concat.hpp"
#include "dose_words.hpp"
#include "page_text.hpp"

namespace example {

inline std::string_view block_title(regimen::block b) {
    switch (b) {
        case regimen::block::settle:
            return "Settle";
        case regimen::block::warm_up:
            return "Warm up";
        case regimen::block::strengthen:
            return "Strengthen";
        case regimen::block::stretch:
            return "Stretch";
        case regimen::block::relax:
            return "Relax";
    }
    return {};
}

/// The members of a mask, in words: "a steady chair or a free wall".
inline std::string items_of_mask(regimen::catalogue_view const& c, std::uint64_t mask, std::string_view between) {
    std::string out;
    for (std::size_t i = 0; i < c.equipment.size(); ++i) {
        if (((mask >> i) & 1U) == 0) continue;
        if (!out.empty()) out += between;
        out += c.equipment[i].name;
    }
    return out;
}

/// What some exercises need of the things at hand, each thing once: where one of several would do, none of them is
/// named if another exercise needs it anyway.
inline std::vector<std::string> needs_of(regimen::catalogue_view const& c, std::span<regimen::routine_item const> items,
                                         std::uint64_t at_hand) {
    std::uint64_t sure = 0;
    std::vector<std::uint64_t> one_of;
    for (regimen::routine_item const& item : items) {
        for (std::uint64_t const need : c.exercises[item.exercise].needs) {
            std::uint64_t const mask = need & at_hand;
            if (std::has_single_bit(mask)) {
                sure |= mask;
            } else if (mask != 0 && std::find(one_of.begin(), one_of.end(), mask) == one_of.end()) {
                one_of.push_back(mask);
            }
        }
    }
    // Of what is left one thing may do for several needs.
    for (std::size_t i = 0; i < one_of.size(); ++i) {
        if ((one_of[i] & sure) != 0) continue;
        for (std::size_t k = i + 1; k < one_of.size(); ++k) {
            if ((one_of[i] & one_of[k]) == 0) continue;
            one_of[i] &= one_of[k];
            one_of[k] = sure;
        }
    }
    std::vector<std::string> out;
    for (std::size_t i = 0; i < c.equipment.size(); ++i) {
        if (((sure >> i) & 1U) != 0) out.emplace_back(c.equipment[i].name);
    }
    for (std::uint64_t const mask : one_of) {
        if ((mask & sure) == 0 && mask != 0) out.push_back(items_of_mask(c, mask, " or "));
    }
    return out;
}

/// "a steady chair; a towel", or "nothing".
inline std::string needs_words(regimen::catalogue_view const& c, std::span<regimen::routine_item const> items,
                               std::uint64_t at_hand = ~std::uint64_t{0}) {
    std::string out;
    for (std::string const& need : needs_of(c, items, at_hand)) out += concat(out.empty() ? "" : "; ", need);
    return out.empty() ? "nothing" : out;
}

/// What the steps and notes name and no exercise needs: "a pillow; a towel". It makes the session easier to do.
inline std::string helpful_words(regimen::catalogue_view const& c, std::span<regimen::routine_item const> items) {
    auto const letter = [](char ch) { return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z'); };
    auto const names = [&](std::string_view text, std::string_view word) {
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            std::size_t end = at + word.size();
            if (end < text.size() && text[end] == 's') ++end;
            if ((at == 0 || !letter(text[at - 1])) && (end == text.size() || !letter(text[end]))) return true;
        }
        return false;
    };
    std::uint64_t needed = 0;
    for (regimen::routine_item const& item : items) {
        for (std::uint64_t const need : c.exercises[item.exercise].needs) needed |= need;
    }
    std::string out;
    for (std::size_t i = 0; i < c.equipment.size(); ++i) {
        bool named = false;
        for (regimen::routine_item const& item : items) {
            regimen::exercise_row const& e = c.exercises[item.exercise];
            named = named || names(e.note, c.equipment[i].id);
            for (std::string_view const step : *e.steps) named = named || names(step, c.equipment[i].id);
        }
        if (named && ((needed >> i) & 1U) == 0) out += concat(out.empty() ? "" : "; ", c.equipment[i].name);
    }
    return out;
}

/// How to get from one item to the next, in words.
inline std::string transition_words(regimen::catalogue_view const& c, regimen::transition const& t, bool same_position,
                                    regimen::language const& l) {
    std::string out =
        concat("Then ", time_words(t.time.value()), same_position ? " of rest." : " to rest and change position.");
    if (t.head_level_first) out += concat(" ", l.head_level_first);
    if (t.roll_to_side) out += concat(" ", regimen::getting_up(c, l));
    return out;
}

/// Writes the items of a routine. `remark` says what else there is to say of an item, `may_say` which notes to print.
/// `day`: notes that are over by then are left out; -1: none is.
template <class Remark, class MaySay>
void write_items(page_text& out, regimen::catalogue_view const& c, regimen::composition_view const& rules,
                 std::span<regimen::routine_item const> items, regimen::language const& l, Remark remark,
                 MaySay may_say, int day = -1) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        regimen::routine_item const& item = items[i];
        regimen::exercise_row const& e = c.exercises[item.exercise];
        if (i == 0 || items[i - 1].in != item.in) out.heading(block_title(item.in));
        out.line(
            concat(e.name, " (", c.positions[item.position].name, ", ", time_words(duration(item.dose).value()), ")"),
            0, concat(i < 9 ? " " : "", i + 1, ". "));
        out.line(capitalised(dose_words(*e.dose, item.dose)) + ".", 4);
        for (std::string_view const step : *e.steps) out.item(step, 4);
        for (std::string_view const note : {std::string_view(e.note), e.early_note_on(day)}) {
            if (!note.empty() && may_say(note)) out.line(note, 4, "Note: ");
        }
        if (std::string const more = remark(item); !more.empty()) out.line(more, 4);
        if (i + 1 == items.size()) {
            if (((rules.lying >> item.position) & 1U) != 0) out.line(regimen::getting_up(c, l), 4);
            continue;
        }
        out.line(transition_words(c, transition_between(c, rules, item, items[i + 1]),
                                  item.position == items[i + 1].position, l),
                 4);
    }
}

template <class Remark>
void write_items(page_text& out, regimen::catalogue_view const& c, regimen::composition_view const& rules,
                 std::span<regimen::routine_item const> items, regimen::language const& l, Remark remark) {
    write_items(out, c, rules, items, l, remark, [](std::string_view) { return true; });
}

}  // namespace example

#endif
