// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A language: every sentence that the library says, as a phrase with {places}, and translations of a catalogue's own
// texts. A second language is one more file with one more `language` in it.
#ifndef REGIMEN_WORDS_LANGUAGE_HPP
#define REGIMEN_WORDS_LANGUAGE_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/fixed_text.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/require.hpp>

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace regimen {

// The compiler knows the length of a text with this suffix; that of any other it counts letter by letter.
using std::literals::string_view_literals::operator""sv;

/// A catalogue's own text in this language, by key: "exercise:cat" (its name), "rule:hernia-caps" (its sentence),
/// "condition:hernia" (its question), "statement:hernia" (what a yes to it says), "report-statement:hernia" (what a
/// report of it says), "mode:first-time", "equipment:chair", "position:prone", "demand:iap".
struct translation {
    std::string_view key;
    std::string_view text;
};

struct language;

/// What a compiler error says when a language lacks phrases; the first of them is named where it says how it came to
/// it, as phrases::limited.
template <class Language>
struct LANGUAGE_LACKS_A_PHRASE : detail::violation {};

namespace detail {

template <class Language>
constexpr std::string_view phrase_left_out() {
    require<LANGUAGE_LACKS_A_PHRASE<Language>, error_code::phrase_left_out>();
    return {};
}

}  // namespace detail

/// A phrase of a language: a text. There is none without one.
struct phrase : std::string_view {
    constexpr explicit(false) phrase(std::string_view text) : std::string_view(text) {}
    constexpr explicit(false) phrase(char const* text)
        : std::string_view(text == nullptr ? std::string_view{} : std::string_view(text)) {}
    constexpr phrase& operator=(std::string_view text) { return *this = phrase(text); }
    constexpr phrase& operator=(char const* text) { return *this = phrase(text); }
};

// Each phrase has a type of its own, so that the compiler names the one that is left out.
#define REGIMEN_PHRASE(NAME)                                              \
    struct NAME : phrase {                                                \
        using phrase::phrase;                                             \
        template <class Language = language>                              \
        constexpr NAME() : phrase(detail::phrase_left_out<Language>()) {} \
        using phrase::operator=;                                          \
    };
namespace phrases {
REGIMEN_PHRASE(id)
REGIMEN_PHRASE(emergency_number)
REGIMEN_PHRASE(on_day)
REGIMEN_PHRASE(in_week)
REGIMEN_PHRASE(one_second)
REGIMEN_PHRASE(seconds)
REGIMEN_PHRASE(triage_clear)
REGIMEN_PHRASE(triage_see_professional)
REGIMEN_PHRASE(triage_incomplete)
REGIMEN_PHRASE(triage_same_day)
REGIMEN_PHRASE(triage_emergency)
REGIMEN_PHRASE(permitted)
REGIMEN_PHRASE(limited)
REGIMEN_PHRASE(delayed)
REGIMEN_PHRASE(forbidden)
REGIMEN_PHRASE(refused_mode)
REGIMEN_PHRASE(refused_day)
REGIMEN_PHRASE(refused_range)
REGIMEN_PHRASE(gate_shut)
REGIMEN_PHRASE(gate_unknown)
REGIMEN_PHRASE(kept_shut)
REGIMEN_PHRASE(not_asked_yet)
REGIMEN_PHRASE(not_sure)
REGIMEN_PHRASE(told_yes)
REGIMEN_PHRASE(told_report)
REGIMEN_PHRASE(told_not_sure)
REGIMEN_PHRASE(told_yes_question)
REGIMEN_PHRASE(told_report_question)
REGIMEN_PHRASE(told_not_sure_question)
REGIMEN_PHRASE(contradiction)
REGIMEN_PHRASE(change_wait)
REGIMEN_PHRASE(change_answer)
REGIMEN_PHRASE(change_resolution)
REGIMEN_PHRASE(change_clearance)
REGIMEN_PHRASE(change_profile)
REGIMEN_PHRASE(change_nothing)
REGIMEN_PHRASE(not_permitted)
REGIMEN_PHRASE(block_order)
REGIMEN_PHRASE(wrong_block)
REGIMEN_PHRASE(warm_up_missing)
REGIMEN_PHRASE(warm_up_too_short)
REGIMEN_PHRASE(relaxation_missing)
REGIMEN_PHRASE(relaxation_short)
REGIMEN_PHRASE(sides_unequal)
REGIMEN_PHRASE(too_many_exercises)
REGIMEN_PHRASE(too_long)
REGIMEN_PHRASE(position_unknown)
REGIMEN_PHRASE(position_avoided)
REGIMEN_PHRASE(too_many_positions)
REGIMEN_PHRASE(too_many_changes)
REGIMEN_PHRASE(floor_to_standing)
REGIMEN_PHRASE(demand_budget)
REGIMEN_PHRASE(balance)
REGIMEN_PHRASE(too_many_rotations)
REGIMEN_PHRASE(family_twice)
REGIMEN_PHRASE(strength_back_to_back)
REGIMEN_PHRASE(strength_too_soon)
REGIMEN_PHRASE(equipment_missing)
REGIMEN_PHRASE(dose_above_ceiling)
REGIMEN_PHRASE(exertion_above)
REGIMEN_PHRASE(nothing_in_it)
REGIMEN_PHRASE(nothing_is_permitted)
REGIMEN_PHRASE(nothing_is_at_hand)
REGIMEN_PHRASE(no_settling)
REGIMEN_PHRASE(no_relaxation)
REGIMEN_PHRASE(too_little_time)
REGIMEN_PHRASE(no_warm_up)
REGIMEN_PHRASE(search_ended)
REGIMEN_PHRASE(more_time_helps)
REGIMEN_PHRASE(equipment_helps)
REGIMEN_PHRASE(position_helps)
REGIMEN_PHRASE(it_is_in_it)
REGIMEN_PHRASE(left_out_by_request)
REGIMEN_PHRASE(strength_not_yet)
REGIMEN_PHRASE(easier_form_first)
REGIMEN_PHRASE(too_hard_today)
REGIMEN_PHRASE(no_room)
REGIMEN_PHRASE(not_lying_down)
REGIMEN_PHRASE(worth_less)
REGIMEN_PHRASE(as_good_but_longer)
REGIMEN_PHRASE(as_good)
REGIMEN_PHRASE(search_ended_before)
REGIMEN_PHRASE(unknown_item)
REGIMEN_PHRASE(other_catalogue)
REGIMEN_PHRASE(no_session_today)
REGIMEN_PHRASE(taken_out)
REGIMEN_PHRASE(other_form)
REGIMEN_PHRASE(not_a_strength_day)
REGIMEN_PHRASE(above_todays_dose)
REGIMEN_PHRASE(week_has_no_room)
REGIMEN_PHRASE(training_not_looked_at)
REGIMEN_PHRASE(head_level_first)
REGIMEN_PHRASE(roll_to_side)
REGIMEN_PHRASE(sore_place)
REGIMEN_PHRASE(contact)
}  // namespace phrases
#undef REGIMEN_PHRASE

/// All phrases of a language. One that is left out does not compile; `language l = english;` starts with all of them.
struct language {
    phrases::id id;                              ///< "en"
    phrases::emergency_number emergency_number;  ///< what {emergency} becomes; the host localises it

    // Days: {day}, {week}
    phrases::on_day on_day;
    phrases::in_week in_week;

    // Lengths of time, which fill {found} and {allowed} where they are seconds: {found}
    phrases::one_second one_second;
    phrases::seconds seconds;

    // Triage, one each: {emergency}
    phrases::triage_clear triage_clear;
    phrases::triage_see_professional triage_see_professional;
    phrases::triage_incomplete triage_incomplete;
    phrases::triage_same_day triage_same_day;
    phrases::triage_emergency triage_emergency;

    // Verdicts: {exercise}, {time}
    phrases::permitted permitted;
    phrases::limited limited;
    phrases::delayed delayed;
    phrases::forbidden forbidden;

    // Reasons: {exercise}, {time}, {mode}, {question}, {sentence}
    phrases::refused_mode refused_mode;
    phrases::refused_day refused_day;
    phrases::refused_range refused_range;
    phrases::gate_shut gate_shut;
    phrases::gate_unknown gate_unknown;
    phrases::kept_shut kept_shut;
    phrases::not_asked_yet not_asked_yet;
    phrases::not_sure not_sure;  ///< added to a rule's sentence

    // What a person told of a condition, by its statement: {statement}. And by its question, where a catalogue states
    // none or has none in this language: {question}
    phrases::told_yes told_yes;
    phrases::told_report told_report;
    phrases::told_not_sure told_not_sure;
    phrases::told_yes_question told_yes_question;
    phrases::told_report_question told_report_question;
    phrases::told_not_sure_question told_not_sure_question;
    phrases::contradiction contradiction;  ///< a yes to what cannot be after the stated mode: {mode}, {told}

    // What would open it: {question}, {time}
    phrases::change_wait change_wait;
    phrases::change_answer change_answer;
    phrases::change_resolution change_resolution;
    phrases::change_clearance change_clearance;
    phrases::change_profile change_profile;
    phrases::change_nothing change_nothing;

    // Composition: {exercise}, {other}, {found}, {allowed}, {demand}, {equipment}, {position}
    phrases::not_permitted not_permitted;
    phrases::block_order block_order;
    phrases::wrong_block wrong_block;
    phrases::warm_up_missing warm_up_missing;
    phrases::warm_up_too_short warm_up_too_short;
    phrases::relaxation_missing relaxation_missing;
    phrases::relaxation_short relaxation_short;
    phrases::sides_unequal sides_unequal;
    phrases::too_many_exercises too_many_exercises;
    phrases::too_long too_long;
    phrases::position_unknown position_unknown;
    phrases::position_avoided position_avoided;
    phrases::too_many_positions too_many_positions;
    phrases::too_many_changes too_many_changes;
    phrases::floor_to_standing floor_to_standing;
    phrases::demand_budget demand_budget;
    phrases::balance balance;
    phrases::too_many_rotations too_many_rotations;
    phrases::family_twice family_twice;
    phrases::strength_back_to_back strength_back_to_back;
    phrases::strength_too_soon strength_too_soon;
    phrases::equipment_missing equipment_missing;
    phrases::dose_above_ceiling dose_above_ceiling;
    phrases::exertion_above exertion_above;
    phrases::nothing_in_it nothing_in_it;

    // Planning: {found}, {allowed}, {equipment}, {position}
    phrases::nothing_is_permitted nothing_is_permitted;
    phrases::nothing_is_at_hand nothing_is_at_hand;
    phrases::no_settling no_settling;
    phrases::no_relaxation no_relaxation;
    phrases::too_little_time too_little_time;
    phrases::no_warm_up no_warm_up;
    phrases::search_ended search_ended;
    phrases::more_time_helps more_time_helps;
    phrases::equipment_helps equipment_helps;
    phrases::position_helps position_helps;

    // Why an exercise is not in a routine: {exercise}, {found}
    phrases::it_is_in_it it_is_in_it;
    phrases::left_out_by_request left_out_by_request;
    phrases::strength_not_yet strength_not_yet;
    phrases::easier_form_first easier_form_first;
    phrases::too_hard_today too_hard_today;
    phrases::no_room no_room;
    phrases::not_lying_down not_lying_down;
    phrases::worth_less worth_less;
    phrases::as_good_but_longer as_good_but_longer;
    phrases::as_good as_good;
    phrases::search_ended_before search_ended_before;
    phrases::unknown_item unknown_item;
    phrases::other_catalogue other_catalogue;

    // A stored routine in training: {exercise}
    phrases::no_session_today no_session_today;
    phrases::taken_out taken_out;
    phrases::other_form other_form;
    phrases::not_a_strength_day not_a_strength_day;
    phrases::above_todays_dose above_todays_dose;
    phrases::week_has_no_room week_has_no_room;
    phrases::training_not_looked_at training_not_looked_at;

    // On the way from one item to the next
    phrases::head_level_first head_level_first;
    phrases::roll_to_side roll_to_side;

    // For any field; a catalogue may say its own (field_words). A place with a limit of pain, and whom to contact today
    phrases::sore_place sore_place;
    phrases::contact contact;

    item_view<translation> content{};

    /// The catalogue's text under a key in this language, or the catalogue's own.
    constexpr std::string_view of(std::string_view kind, std::string_view key, std::string_view own) const {
        return content.empty() ? own : translated(kind, key, own);
    }
    /// What a yes to a condition says in this language, or the catalogue's own. Nothing where the question was
    /// translated and what a yes says was not: no sentence is in two languages, so the question stands in for it.
    constexpr std::string_view statement_of(std::string_view condition, std::string_view own) const {
        std::string_view const here = of("statement", condition, {});
        if (!here.empty()) return here;
        return of("condition", condition, {}).empty() ? own : std::string_view{};
    }

    /// What a report says that turned a condition into a yes; where it is not said apart, what a yes says.
    constexpr std::string_view report_statement_of(std::string_view condition, std::string_view own_of_report,
                                                   std::string_view own) const {
        std::string_view const statement = statement_of(condition, own);
        bool const translated = statement.empty() || !of("statement", condition, {}).empty();
        std::string_view const here =
            of("report-statement", condition, translated ? std::string_view{} : own_of_report);
        return here.empty() ? statement : here;
    }

private:
    // Apart, so that a language without translations, which is the usual one, is not even called.
    REGIMEN_COLD constexpr std::string_view translated(std::string_view kind, std::string_view key,
                                                       std::string_view own) const {
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
    bool cut = false;  ///< it is not whole, so what is made of it is not
};

/// Writes a phrase with its {places} filled in; a place that nobody fills is left out.
REGIMEN_NOINLINE constexpr void fill(text_sink out, std::string_view phrase, std::initializer_list<filling> fillings) {
    bool cut = false;
    while (!phrase.empty()) {
        std::size_t const open = phrase.find('{');
        out << phrase.substr(0, open);
        if (open == std::string_view::npos) break;
        std::size_t const close = phrase.find('}', open);
        if (close == std::string_view::npos) break;
        std::string_view const place = phrase.substr(open + 1, close - open - 1);
        for (filling const& f : fillings) {
            if (f.place != place) continue;
            out << f.text;
            cut = cut || f.cut;
        }
        phrase.remove_prefix(close + 1);
    }
    if (cut) out.mark_cut();
}

}  // namespace detail
}  // namespace regimen

#endif
