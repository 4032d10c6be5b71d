// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What forbids, caps, delays or refers: rules, and delays of gates. Each is a named type with one constant, `is`: data
// with a source and a grade. All rules that apply count together: the strictest wins. Gates are in gate.hpp.
#ifndef REGIMEN_RULES_RULE_HPP
#define REGIMEN_RULES_RULE_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/amounts/session_limits.hpp>
#include <regimen/amounts/units.hpp>
#include <regimen/base/bit_set.hpp>
#include <regimen/base/entry.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/condition.hpp>
#include <regimen/content/source.hpp>
#include <regimen/content/vocabulary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <type_traits>

namespace regimen {

/// The rules of a rulebook.
template <class... Rules>
struct rules {};
/// The delays of a rulebook.
template <class... Delays>
struct delays {};

/// What ends a rule: a professional's clearance, the answer becoming no, or nothing while the answer is yes.
enum class lifted_by : std::uint8_t { clearance, resolution, never };

/// What to do about a condition, from nothing to at once. No rule asks for `incomplete`: triage says it where a rule
/// applies only because its core question was not answered.
enum class urgency : std::uint8_t { clear, see_professional, incomplete, same_day, emergency };

/// Its id: "see-professional".
constexpr std::string_view id_of(urgency u) {
    constexpr std::string_view ids[] = {"clear", "see-professional", "incomplete", "same-day", "emergency"};
    return detail::word_at(ids, static_cast<std::size_t>(u));
}

/// Some conditions of which so many must be present: made by at_least.
struct condition_count {
    static constexpr std::size_t most = 16;
    std::array<condition const*, most> all{};
    std::size_t size = 0;   ///< how many are named
    std::size_t least = 0;  ///< how many must be present
};
/// `.when = at_least<4>(low_mood::is, no_joy::is, ...)`: the rule holds while so many of these are present, up to
/// sixteen. What is not known counts as present, as everywhere.
template <std::size_t Least, class... Conditions>
requires(std::is_same_v<Conditions, condition>&&...) constexpr condition_count at_least(Conditions const&... all) {
    condition_count out{.size = sizeof...(Conditions), .least = Least};
    std::size_t i = 0;
    for (condition const* each : std::initializer_list<condition const*>{&all...}) {
        if (i < out.most) out.all[i++] = each;
    }
    return out;
}

/// Of whom a rule speaks: those with a condition, everyone, or those with so many of some conditions.
class rule_when : public entry_ref<condition> {
public:
    constexpr rule_when() = default;
    constexpr explicit(false) rule_when(condition const& one) : entry_ref<condition>(one) {}
    rule_when(condition const&&) = delete;  // it would outlive what it names
    constexpr explicit(false) rule_when(condition_count const& some) : count_(some) {}

    constexpr bool is_given() const { return entry_ref<condition>::is_given() || count_.size != 0; }
    /// The conditions that are counted; none where one alone is named.
    constexpr condition_count const& count() const { return count_; }

private:
    condition_count count_{};
};

/// What a rule states. It stands in a named type, which is what errors call it by:
/// struct knee_pain_caps { static constexpr safety_rule is{.id = "knee-pain-caps", ...}; };
/// The members stand in this order; those with a default may be left out. A rule that has no effect does not compile,
/// unless it says that it only advises.
struct safety_rule {
    static constexpr std::size_t most_partners = 4;

    entry_id id{};     ///< unlike that of any other rule of its rulebook
    rule_when when{};  ///< the condition, everyone::is, or at_least<2>(a::is, b::is, c::is)
    /// Applies only together with one of these conditions, up to four.
    std::initializer_list<entry_ref<condition>> only_with_any_of{};
    day_window days{};  ///< all days, if not said

    std::initializer_list<demand_at_level> caps{};  ///< the highest level of a demand that stays open
    stated<effort_class> max_effort{};              ///< the highest class that stays open
    exertion max_exertion = exertion::from_value(session_limits::none);  ///< that a dose of the session may aim at
    seconds max_length = session_limits::no_time_limit;                  ///< of the session
    bool blocks_session = false;                                         ///< no session at all
    urgency action = urgency::clear;
    bool only_advises = false;  ///< it says something, and is meant to limit nothing

    stated<lifted_by> lifts{};
    stated<evidence> grade{};
    citation sources{};
    content_text sentence{};  ///< what the person reads
};

/// What a delay states, in the same way: it moves gates, by some days or to the days of another mode.
struct gate_delay {
    entry_id id{};
    entry_ref<condition> when{};
    days later_by{};
    std::initializer_list<effort_class> efforts{};  ///< whose gates it moves; all, if not said
    entry_ref<mode> as_mode{};                      ///< to the days of this mode, where they are later

    stated<lifted_by> lifts{};
    stated<evidence> grade{};
    citation sources{};
    content_text sentence{};
};

/// A rule as a row. Masks carry the demands forbidden at level 1, 2 and 3 or above.
struct rule_row {
    static constexpr std::size_t most_partners = safety_rule::most_partners;

    std::string_view id;
    std::string_view sentence;
    std::array<std::uint64_t, 3> forbids{};
    day_window days{};
    session_limits limits{};
    std::int16_t when = -1;  ///< index of the condition, or -1: everyone, or those with enough of `counted`
    bool blocks_session = false;
    bool needs_more = false;  ///< than `when`: one of `only_with`, or enough of `counted`
    urgency action = urgency::clear;
    lifted_by lifts = lifted_by::never;
    evidence grade = evidence::general;
    std::uint8_t least = 0;                                             ///< how many of `counted` must be present
    condition_set const* counted = nullptr;                             ///< nullptr: nothing is counted
    std::array<std::int16_t, most_partners> only_with{-1, -1, -1, -1};  ///< applies only with one of these
    source_list const* sources = nullptr;

    constexpr bool limits_something() const {
        return (forbids[0] | forbids[1] | forbids[2]) != 0 || limits != session_limits{} || blocks_session ||
               action != urgency::clear;
    }
};

/// A delay as a row: it moves the gates of its effort classes by some days, or to the days of another mode.
struct delay_row {
    std::string_view id;
    std::string_view sentence;
    std::int16_t when = -1;
    std::int32_t days = 0;
    std::uint32_t efforts = 0;  ///< bit per rank; all bits where it names none
    std::int16_t as_mode = -1;
    lifted_by lifts = lifted_by::never;
    evidence grade = evidence::general;
    source_list const* sources = nullptr;
};

// What the compiler names when a rule or a delay is not fit for a rulebook.
template <class Rule>
struct RULE_IS_NO_CONSTANT_NAMED_is : detail::violation {};
template <class Rule>
struct RULE_WITHOUT_SOURCE : detail::violation {};
template <class Rule>
struct RULE_WITHOUT_ID_OR_SENTENCE : detail::violation {};
template <class Rule>
struct RULE_WITHOUT_CONDITION : detail::violation {};
template <class Rule>
struct RULE_SAYS_NOT_WHAT_LIFTS_IT : detail::violation {};
template <class Rule>
struct RULE_WITHOUT_GRADE : detail::violation {};
template <class Rule>
struct RULE_WITH_MORE_THAN_4_PARTNER_CONDITIONS : detail::violation {};
template <class Rule>
struct RULE_COUNTS_MORE_THAN_16_CONDITIONS : detail::violation {};
template <class Rule>
struct RULE_COUNTS_TO_NOTHING : detail::violation {};
template <class Rule>
struct RULE_COUNTS_TO_MORE_THAN_IT_NAMES : detail::violation {};
template <class Rule, class Condition>
struct RULE_COUNTS_A_CONDITION_TWICE : detail::violation {};
template <class Rule, class Cause>
struct RULE_CAN_NEVER_FIRE : detail::violation {};
template <class Rule, class ByRule>
struct RULE_IS_SHADOWED : detail::violation {};

// The causes for which a rule can never fire.
struct ITS_DAYS_ARE_EMPTY {};
struct ITS_DAYS_LIE_OUTSIDE_THE_CATALOGUE {};
struct ITS_CAPS_FORBID_NOTHING {};
struct IT_HAS_NO_EFFECT {};
struct IT_NEEDS_TWO_MODES_AT_ONCE {};

namespace detail {

/// Whether rule a can never change a verdict because b holds for the same people, on every day that a holds, is lifted
/// no sooner, and is at least as strict in everything.
constexpr bool shadowed_by(rule_row const& a, rule_row const& b) {
    if (a.when != b.when && b.when != -1) return false;
    // Who has enough for a has enough for b.
    bool const counts_as_well =
        b.counted == nullptr || (a.counted != nullptr && *a.counted == *b.counted && a.least >= b.least);
    if (!counts_as_well) return false;
    if (b.only_with[0] != -1 && a.only_with != b.only_with) return false;
    if (b.days.from > a.days.from || b.days.until < a.days.until) return false;
    // What a professional lifts may be gone while the answer is yes; all else ends with the answer.
    if (b.lifts == lifted_by::clearance && a.lifts != lifted_by::clearance) return false;
    // A cap at a lower level forbids the higher levels too.
    std::uint64_t strict = 0;
    for (std::size_t l = 0; l < 3; ++l) {
        strict |= b.forbids[l];
        if ((a.forbids[l] & ~strict) != 0) return false;
    }
    return as_strict_as(b.limits, a.limits) && (b.blocks_session || !a.blocks_session) && b.action >= a.action;
}

}  // namespace detail
}  // namespace regimen

#endif
