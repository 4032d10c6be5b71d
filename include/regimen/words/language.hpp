// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A language: every sentence that the library says, as a phrase with {places}, and translations of a catalogue's own
// texts. A second language is one more file with one more `language` in it.
#ifndef REGIMEN_WORDS_LANGUAGE_HPP
#define REGIMEN_WORDS_LANGUAGE_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/fixed_text.hpp>

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

namespace regimen {

// The compiler knows the length of a text with this suffix; that of any other it counts letter by letter.
using std::literals::string_view_literals::operator""sv;

/// A catalogue's own text in this language, by key: "exercise:cat" (its name), "rule:hernia-caps" (its sentence),
/// "condition:hernia" (its question), "mode:first-time", "equipment:chair", "position:prone", "demand:iap".
struct translation {
    std::string_view key;
    std::string_view text;
};

/// Every phrase of the library. A place of a phrase that nobody fills is left out.
struct language {
    std::string_view id;                ///< "en"
    std::string_view emergency_number;  ///< what {emergency} becomes; the host localises it

    // Days: {day}, {week}
    std::string_view on_day;
    std::string_view in_week;

    // Triage, one each: {emergency}
    std::string_view triage_clear, triage_see_professional, triage_incomplete, triage_same_day, triage_emergency;

    // Verdicts: {exercise}, {time}
    std::string_view permitted, limited, delayed, forbidden;

    // Reasons: {exercise}, {time}, {mode}, {question}, {sentence}
    std::string_view refused_mode, refused_day, refused_range;
    std::string_view gate_shut, gate_unknown, kept_shut;
    std::string_view not_asked_yet, not_sure;  ///< added to a rule's sentence

    // What would open it: {question}, {time}
    std::string_view change_wait, change_answer, change_resolution, change_clearance, change_profile, change_nothing;

    // Composition: {exercise}, {other}, {found}, {allowed}, {demand}, {equipment}, {position}
    std::string_view not_permitted, block_order, wrong_block, warm_up_missing, warm_up_too_short, relaxation_missing,
        relaxation_short, sides_unequal, too_many_exercises, too_long, position_unknown, position_avoided,
        too_many_positions, too_many_changes, floor_to_standing, demand_budget, balance, too_many_rotations,
        family_twice, strength_back_to_back, strength_too_soon, equipment_missing, dose_above_ceiling, exertion_above,
        nothing_in_it;

    // Planning: {found}, {allowed}, {equipment}, {position}
    std::string_view nothing_is_permitted, nothing_is_at_hand, no_settling, no_relaxation, too_little_time, no_warm_up,
        search_ended;
    std::string_view more_time_helps, equipment_helps, position_helps;

    // Why an exercise is not in a routine: {exercise}, {found}
    std::string_view it_is_in_it, left_out_by_request, too_hard_today, no_room, not_lying_down, worth_less,
        as_good_but_longer, as_good, search_ended_before;
    std::string_view unknown_item, other_catalogue;

    // A stored routine in training: {exercise}
    std::string_view no_session_today, taken_out, other_form, not_a_strength_day, above_todays_dose, week_has_no_room,
        training_not_looked_at;

    // On the way from one item to the next
    std::string_view head_level_first, roll_to_side;

    std::span<translation const> content{};

    /// The catalogue's text under a key in this language, or the catalogue's own.
    constexpr std::string_view of(std::string_view kind, std::string_view key, std::string_view own) const {
        for (translation const& t : content) {
            if (t.key.size() == kind.size() + 1 + key.size() && t.key.starts_with(kind) && t.key[kind.size()] == ':' &&
                t.key.ends_with(key)) {
                return t.text;
            }
        }
        return own;
    }
};

namespace detail {

/// What a place of a phrase is filled with.
struct filling {
    std::string_view place;
    std::string_view text;
};

/// Writes a phrase with its {places} filled in; a place that nobody fills is left out.
REGIMEN_NOINLINE constexpr void fill(text_sink out, std::string_view phrase, std::initializer_list<filling> fillings) {
    while (!phrase.empty()) {
        std::size_t const open = phrase.find('{');
        out << phrase.substr(0, open);
        if (open == std::string_view::npos) return;
        std::size_t const close = phrase.find('}', open);
        if (close == std::string_view::npos) return;
        std::string_view const place = phrase.substr(open + 1, close - open - 1);
        for (filling const& f : fillings) {
            if (f.place == place) out << f.text;
        }
        phrase.remove_prefix(close + 1);
    }
}

}  // namespace detail
}  // namespace regimen

#endif
