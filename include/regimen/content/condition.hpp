// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a person can have: a condition is a named type with one constant, `is`, and the question that finds it out.
// Every question is worded so that yes means: the condition is present. And the modes of the event that days count
// from.
#ifndef REGIMEN_CONTENT_CONDITION_HPP
#define REGIMEN_CONTENT_CONDITION_HPP

#include <regimen/base/entry.hpp>
#include <regimen/base/entry_list.hpp>
#include <regimen/content/source.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
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
constexpr category_of_condition categorised(ask order, content_text label) { return {order, label}; }

/// The conditions of a catalogue.
template <class... Conditions>
struct conditions {};

struct mode;
/// How many modes a catalogue may have.
inline constexpr std::size_t most_modes = 8;

/// What a condition states. It stands in a named type, which is what errors call it by:
/// struct knee_pain { static constexpr condition is{.id = "knee-pain", ...}; };
/// The members stand in this order. The statements, the codes, `only_yes_counts` and `not_after` may be left
/// out.
struct condition {
    entry_id id{};            ///< unlike that of any other condition of its catalogue
    content_text question{};  ///< worded so that yes means: present
    /// What a yes says, as a clause that goes on from "You told us that": "your knee hurts". No more and no less than
    /// the question asks, and no full stop. Without it people are shown the question.
    content_text statement{};
    /// What a report says that turns it into a yes, where that is less than the question asks: "you had pain of 7 or
    /// more out of 10", with no word of where. Without it the statement.
    content_text report_statement{};
    stated<tier_of_question> tier{};
    stated<category_of_condition> category{};
    content_text icd10{};
    content_text icd10cm{};
    bool only_yes_counts = false;  ///< unknown and unanswered are no yes: for what must be measured
    /// The modes after which it cannot be: its question is not asked there, and silence is a no. Modes that are not
    /// named are asked, so one that a host adds is on the careful side.
    std::initializer_list<entry_ref<mode>> not_after{};
    citation sources{};
};

/// The condition that everybody has: for rules that hold for all.
struct everyone {
    static constexpr condition is{.id = "everyone"};
};

/// The modes of the event that a catalogue counts its days from: the ways in which it can have happened.
template <class... Modes>
struct modes {};

/// What a mode states, in a named type:
/// struct novice { static constexpr mode is{.id = "novice", .name = "starting as a novice"}; };
struct mode {
    entry_id id{};                   ///< unlike that of any other mode of its catalogue
    content_text name{};             ///< what completes "not before week 12 after ..."
    entry_ref<condition> implies{};  ///< what follows from the mode alone, never from an answer
};

/// A condition as a row of a table.
struct condition_row {
    std::string_view id;
    std::string_view question;
    std::string_view statement;         ///< what a yes says, as a clause; may be empty
    std::string_view report_statement;  ///< what a report says, as a clause; may be empty
    std::string_view icd10;
    std::string_view icd10cm;
    category_of_condition category;
    tier_of_question tier = tier_of_question::core;
    bool only_yes_counts = false;  ///< unknown and unanswered are no yes: for what must be measured
    bool from_mode = false;        ///< follows from the mode, is never asked
    std::uint8_t not_after = 0;    ///< bit per mode after which it cannot be, as it states
    source_list const* sources = nullptr;
};

struct mode_row {
    std::string_view id;
    std::string_view name;
    int implies = -1;  ///< index of the implied condition, or -1
};

// What the compiler names when a condition or a mode is not fit for a catalogue.
template <class Condition>
struct CONDITION_IS_NO_CONSTANT_NAMED_is : detail::violation {};
template <class Condition>
struct CONDITION_WITHOUT_ID_OR_QUESTION : detail::violation {};
template <class Condition>
struct CONDITION_WITHOUT_TIER_OR_CATEGORY : detail::violation {};
template <class Condition>
struct CONDITION_WITHOUT_SOURCE : detail::violation {};
template <class Condition, class Catalogue>
struct CONDITION_CAN_BE_AFTER_NO_MODE : detail::violation {};
template <class Condition, class Mode>
struct CONDITION_FOLLOWS_FROM_A_MODE_THAT_IT_CANNOT_BE_AFTER : detail::violation {};
template <class Mode>
struct MODE_IS_NO_CONSTANT_NAMED_is : detail::violation {};

namespace detail {

struct in_conditions {
    using kind = condition;
    template <class C>
    using of = typename C::conditions;
    template <class Condition>
    using no_constant = CONDITION_IS_NO_CONSTANT_NAMED_is<Condition>;
    static constexpr auto incomplete = error_code::member_incomplete;
};
struct in_modes {
    using kind = mode;
    template <class C>
    using of = typename C::modes;
    template <class Mode>
    using no_constant = MODE_IS_NO_CONSTANT_NAMED_is<Mode>;
    static constexpr auto incomplete = error_code::member_incomplete;
};

/// What can be wrong with a condition, in the order in which it is looked for.
enum class condition_fault : std::uint8_t { none, without_id_or_question, without_source, without_tier_or_category };

constexpr condition_fault fault_of_condition(condition const& c) {
    using enum condition_fault;
    if (c.id.empty() || c.question.empty()) return without_id_or_question;
    if (c.sources.empty()) return without_source;
    if (!c.tier.is_given || !c.category.is_given) return without_tier_or_category;
    return none;
}

/// The first faulty condition of some, or `npos`.
constexpr std::size_t first_faulty(condition const* const* all, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        if (fault_of_condition(*all[i]) != condition_fault::none) return i;
    }
    return npos;
}
/// The first mode without an id or a name, or `npos`.
constexpr std::size_t first_unnamed(mode const* const* all, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        if (all[i]->id.empty() || all[i]->name.empty()) return i;
    }
    return npos;
}

/// What is wrong with the conditions of a catalogue: the first thing, as a type.
template <class C>
consteval auto fault_in_conditions() {
    using before = decltype(fault_in_entries<in_conditions, C>());
    if constexpr (!before::ok) {
        return before{};
    } else if constexpr (constexpr std::size_t at =
                             first_faulty(entries_in<in_conditions, C>, n_entries<in_conditions, C>);
                         at != npos) {
        using enum condition_fault;
        using Condition = nth<at, members_in<in_conditions, C>>;
        constexpr condition_fault what = fault_of_condition(Condition::is);
        if constexpr (what == without_id_or_question) {
            return wrong<CONDITION_WITHOUT_ID_OR_QUESTION<Condition>, error_code::member_incomplete>{};
        } else if constexpr (what == without_source) {
            return wrong<CONDITION_WITHOUT_SOURCE<Condition>, error_code::member_incomplete>{};
        } else {
            return wrong<CONDITION_WITHOUT_TIER_OR_CATEGORY<Condition>, error_code::member_incomplete>{};
        }
    } else {
        return nothing_wrong{};
    }
}

/// The rows of the modes of a catalogue, and the first that implies a condition which the catalogue does not have.
template <std::size_t N>
struct mode_rows {
    std::array<mode_row, N> rows{};
    std::size_t implies_a_stranger = npos;
};
template <std::size_t N, std::size_t NConditions>
consteval mode_rows<N> read_modes(mode const* const* all, hash_index<NConditions> const& conditions) {
    mode_rows<N> out;
    for (std::size_t i = 0; i < N; ++i) {
        mode const& m = *all[i];
        out.rows[i] = {.id = m.id, .name = m.name};
        if (!m.implies.is_given()) continue;
        std::size_t const at = conditions.find(m.implies->id.hash());
        if (at == npos && out.implies_a_stranger == npos) out.implies_a_stranger = i;
        out.rows[i].implies = static_cast<int>(at);
    }
    return out;
}
template <class C>
inline constexpr auto modes_read = read_modes<n_entries<in_modes, C>>(entries_in<in_modes, C>,
                                                                      entry_ids<in_conditions, C>);

/// The modes after which each condition cannot be, a bit each, and the first statement of them that is wrong.
template <std::size_t N>
struct modes_ruled_out {
    std::array<std::uint8_t, N + 1> by{};
    std::size_t stranger = npos;         ///< the condition that names a mode which the catalogue does not have
    mode const* named = nullptr;         ///< that mode
    std::size_t after_none = npos;       ///< the condition that can be after no mode
    std::size_t after_its_own = npos;    ///< the condition that follows from a mode which it names
    std::size_t mode_of_its_own = npos;  ///< that mode
};
template <std::size_t N, std::size_t Modes>
consteval modes_ruled_out<N> rule_out_modes(condition const* const* all, hash_index<Modes> const& modes,
                                            mode_rows<Modes> const& rows) {
    modes_ruled_out<N> out;
    for (std::size_t i = 0; i < N; ++i) {
        if (all[i]->not_after.size() == 0) continue;
        for (entry_ref<mode> const& named : all[i]->not_after) {
            std::size_t const at = modes.find(named->id.hash());
            if (at < most_modes) {
                out.by[i] = static_cast<std::uint8_t>(out.by[i] | (1U << at));
            } else if (out.stranger == npos) {
                out.stranger = i;
                out.named = &*named;
            }
        }
        if (out.after_none == npos && out.by[i] == (1U << Modes) - 1U) out.after_none = i;
        for (std::size_t m = 0; m < Modes; ++m) {
            if (out.after_its_own != npos || rows.rows[m].implies != static_cast<int>(i)) continue;
            if (((out.by[i] >> m) & 1U) == 0) continue;
            out.after_its_own = i;
            out.mode_of_its_own = m;
        }
    }
    return out;
}
template <class C>
inline constexpr auto ruled_out = rule_out_modes<n_entries<in_conditions, C>>(entries_in<in_conditions, C>,
                                                                              entry_ids<in_modes, C>, modes_read<C>);

/// The rows of conditions that have no fault.
template <std::size_t N>
consteval std::array<condition_row, N> condition_rows(condition const* const* all, source_list const* sources) {
    std::array<condition_row, N> out{};
    for (std::size_t i = 0; i < N; ++i) {
        condition const& c = *all[i];
        out[i] = {.id = c.id,
                  .question = c.question,
                  .statement = c.statement,
                  .report_statement = c.report_statement,
                  .icd10 = c.icd10,
                  .icd10cm = c.icd10cm,
                  .category = c.category.value,
                  .tier = c.tier.value,
                  .only_yes_counts = c.only_yes_counts,
                  .sources = &sources[i]};
    }
    return out;
}
template <class C>
consteval auto make_condition_table() {
    constexpr std::size_t n = n_entries<in_conditions, C>;
    auto out = condition_rows<n>(entries_in<in_conditions, C>, citations_of<in_conditions, C>);
    for (mode_row const& m : modes_read<C>.rows) {
        if (m.implies >= 0) out[static_cast<std::size_t>(m.implies)].from_mode = true;
    }
    for (std::size_t i = 0; i < n; ++i) out[i].not_after = ruled_out<C>.by[i];
    return out;
}
/// The rows of a catalogue whose conditions and modes have no fault.
template <class C>
inline constexpr auto condition_table = make_condition_table<C>();

}  // namespace detail
}  // namespace regimen

#endif
