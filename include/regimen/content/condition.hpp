// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a person can have: a condition is a named type with the question that finds it out.
// Every question is worded so that yes means: the condition is present.
#ifndef REGIMEN_CONTENT_CONDITION_HPP
#define REGIMEN_CONTENT_CONDITION_HPP

#include <regimen/content/membership.hpp>
#include <regimen/content/source.hpp>
#include <regimen/content/vocabulary.hpp>

#include <cstdint>
#include <string_view>

namespace regimen {

/// Who is asked: core questions everyone, extended ones in a second step. An unanswered core question counts as a yes.
enum class tier_of_question : std::uint8_t { core, extended };
using enum tier_of_question;

/// When a question is asked: emergencies first, what only restricts last.
enum class ask : std::uint8_t {
    emergency,
    same_day,
    absolute,
    professional,
    delay,
    restriction,
    information,
    out_of_scope
};

/// A condition's category: its place in the order of questions, and its label in the source.
struct category_of_condition {
    ask order;
    std::string_view label;
};
constexpr category_of_condition categorised(ask order, std::string_view label) { return {order, label}; }

/// The conditions of a catalogue.
template <class... Conditions>
struct conditions {};

/// The condition that everybody has: for rules that hold for all.
struct everyone {
    static constexpr std::string_view id = "everyone";
};

/// The modes of the event that a catalogue counts its days from: the ways in which it can have happened. A mode may
/// have `implies`: the condition that follows from the mode alone, never from an answer.
template <class... Modes>
struct modes {};

/// A condition as a row of a table.
struct condition_row {
    std::string_view id;
    std::string_view question;
    std::string_view icd10;
    std::string_view icd10cm;
    category_of_condition category;
    tier_of_question tier = tier_of_question::core;
    bool only_yes_counts = false;  ///< unknown and unanswered are no yes: for what must be measured
    bool from_mode = false;        ///< follows from the mode, is never asked
    source_list const* sources = nullptr;
};

struct mode_row {
    std::string_view id;
    std::string_view name;
    int implies = -1;  ///< index of the implied condition, or -1
};

// What the compiler names when a condition is not fit for a catalogue.
template <class Condition>
struct CONDITION_WITHOUT_ID_OR_QUESTION : detail::violation {};
template <class Condition>
struct CONDITION_WITHOUT_TIER_OR_CATEGORY : detail::violation {};
template <class Condition>
struct CONDITION_WITHOUT_SOURCE : detail::violation {};

namespace detail {

template <class Condition>
concept says_only_yes_counts = requires {
    Condition::only_yes_counts;
};

template <class Condition>
concept well_formed_condition = requires {
    std::string_view{Condition::id};
    std::string_view{Condition::question};
    tier_of_question{Condition::tier};
    category_of_condition{Condition::category};
    citation{Condition::sources};
};

/// What is wrong with a condition: the first thing, as a type. Only a condition without a fault becomes a row.
template <class Condition>
consteval auto fault_in_condition() {
    if constexpr (holds_a_string<Condition>) {
        return wrong<TEXT_IS_HELD_IN_A_STRING<Condition>, error_code::text_in_a_string>{};
    } else if constexpr (well_formed_condition<Condition>) {
        if constexpr (Condition::sources.empty()) {
            return wrong<CONDITION_WITHOUT_SOURCE<Condition>, error_code::member_incomplete>{};
        } else {
            return nothing_wrong{};
        }
    } else if constexpr (!requires { std::string_view{Condition::id}, std::string_view{Condition::question}; }) {
        return wrong<CONDITION_WITHOUT_ID_OR_QUESTION<Condition>, error_code::member_incomplete>{};
    } else if constexpr (!requires { citation{Condition::sources}; }) {
        return wrong<CONDITION_WITHOUT_SOURCE<Condition>, error_code::member_incomplete>{};
    } else {
        return wrong<CONDITION_WITHOUT_TIER_OR_CATEGORY<Condition>, error_code::member_incomplete>{};
    }
}

/// The row of a condition that has no fault.
template <class Condition>
consteval condition_row condition_row_of() {
    condition_row row;
    row.id = Condition::id;
    row.question = Condition::question;
    if constexpr (requires { Condition::icd10; }) row.icd10 = Condition::icd10;
    if constexpr (requires { Condition::icd10cm; }) row.icd10cm = Condition::icd10cm;
    row.category = Condition::category;
    row.tier = Condition::tier;
    if constexpr (says_only_yes_counts<Condition>) row.only_yes_counts = Condition::only_yes_counts;
    row.sources = sources_in<Condition::sources>;
    return row;
}

}  // namespace detail
}  // namespace regimen

#endif
