// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What forbids, caps, delays or refers: rules, and delays of gates, as named types. A rule is data with a source and a
// grade. All rules that apply count together: the strictest wins. Gates are in gate.hpp.
#ifndef REGIMEN_RULES_RULE_HPP
#define REGIMEN_RULES_RULE_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/amounts/session_limits.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/content/condition.hpp>
#include <regimen/content/exercise.hpp>
#include <regimen/content/membership.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
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

/// A rule as a row. Masks carry the demands forbidden at level 1, 2 and 3 or above.
struct rule_row {
    static constexpr std::size_t most_partners = 4;

    std::string_view id;
    std::string_view sentence;
    std::array<std::uint64_t, 3> forbids{};
    day_window days{};
    session_limits limits{};
    std::int16_t when = -1;  ///< index of the condition, or -1: everyone
    bool blocks_session = false;
    urgency action = urgency::clear;
    lifted_by lifts = lifted_by::never;
    evidence grade = evidence::general;
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
template <class Rule, class Cause>
struct RULE_CAN_NEVER_FIRE : detail::violation {};
template <class Rule, class ByRule>
struct RULE_IS_SHADOWED : detail::violation {};

// The causes for which a rule can never fire.
struct ITS_DAYS_ARE_EMPTY {};
struct ITS_DAYS_LIE_OUTSIDE_THE_CATALOGUE {};
struct ITS_CAPS_FORBID_NOTHING {};
struct IT_NEEDS_TWO_MODES_AT_ONCE {};

namespace detail {

template <class R>
concept states_sources = requires {
    citation{R::sources};
};
template <class R>
concept states_id_and_sentence = requires {
    std::string_view{R::id};
    std::string_view{R::sentence};
};
template <class R>
concept states_when = requires {
    typename R::when;
};
template <class R>
concept states_lifts = requires {
    lifted_by{R::lifts};
};
template <class R>
concept states_grade = requires {
    evidence{R::grade};
};
template <class R>
concept stated_rule =
    states_sources<R> && states_id_and_sentence<R> && states_when<R> && states_lifts<R> && states_grade<R>;

// What a rule, a delay or a gate names of its catalogue, as lists.
template <class Condition>
struct named_condition : std::type_identity<list<Condition>> {};
template <>
struct named_condition<everyone> : std::type_identity<list<>> {};
template <class AtMost>
inline constexpr bool has_level = false;
template <demand_word const& Demand, int Level>
inline constexpr bool has_level<at_most<Demand, Level>> = Level >= 0 && Level <= 3;
template <class Caps>
struct named_in;
template <class... AtMost>
struct named_in<caps<AtMost...>> {
    static constexpr std::size_t without_level = first_false(std::array<bool, sizeof...(AtMost)>{has_level<AtMost>...});
    using all = list<AtMost...>;
};
// The first demand of some caps that the catalogue does not have, as a word; or void.
template <class C, class Caps>
struct unknown_in_caps;
template <class C, class... AtMost>
struct unknown_in_caps<C, caps<AtMost...>> {
    static constexpr std::size_t at =
        first_false(std::array<bool, sizeof...(AtMost)>{(find_word<AtMost::demand, typename C::demands>() != npos)...});
    using type = typename nth_or_void<at, list<named_word<AtMost::demand>...>>::type;
};

template <class R>
struct caps_of : std::type_identity<caps<>> {};
template <class R>
requires requires { typename R::caps; }
struct caps_of<R> : std::type_identity<typename R::caps> {};
template <class R>
struct partners_of : std::type_identity<list<>> {};
template <class R>
requires requires { typename R::only_with_any_of; }
struct partners_of<R> : alternatives<typename R::only_with_any_of> {};
template <class R>
struct other_mode_of : std::type_identity<list<>> {};
template <class R>
requires requires { typename R::as_mode; }
struct other_mode_of<R> : std::type_identity<list<typename R::as_mode>> {};

/// What a rule or a delay names that its catalogue does not have, or void.
template <class R, class C>
using stranger_in_rule =
    typename first_of<stranger<typename C::conditions, typename named_condition<typename R::when>::type>,
                      typename unknown_in_caps<C, typename caps_of<R>::type>::type,
                      stranger<typename C::conditions, typename partners_of<R>::type>,
                      stranger<typename C::modes, typename other_mode_of<R>::type>>::type;

/// What is wrong with a rule or a delay in a catalogue: the first thing, as a type. Only one without a fault becomes a
/// row.
template <class R, class C>
consteval auto fault_in_rule() {
    using enum error_code;
    if constexpr (holds_a_string<R>) {
        return wrong<TEXT_IS_HELD_IN_A_STRING<R>, text_in_a_string>{};
    } else if constexpr (!states_id_and_sentence<R>) {
        return wrong<RULE_WITHOUT_ID_OR_SENTENCE<R>, rule_incomplete>{};
    } else if constexpr (!states_when<R>) {
        return wrong<RULE_WITHOUT_CONDITION<R>, rule_incomplete>{};
    } else if constexpr (!states_lifts<R>) {
        return wrong<RULE_SAYS_NOT_WHAT_LIFTS_IT<R>, rule_incomplete>{};
    } else if constexpr (!states_grade<R>) {
        return wrong<RULE_WITHOUT_GRADE<R>, rule_incomplete>{};
    } else if constexpr (!states_sources<R>) {
        return wrong<RULE_WITHOUT_SOURCE<R>, rule_without_source>{};
    } else if constexpr (R::sources.empty()) {
        return wrong<RULE_WITHOUT_SOURCE<R>, rule_without_source>{};
    } else if constexpr (constexpr auto at = named_in<typename caps_of<R>::type>::without_level; at != npos) {
        using all = typename named_in<typename caps_of<R>::type>::all;
        return wrong<DEMAND_WITHOUT_A_LEVEL_FROM_0_TO_3<R, nth<at, all>>, demand_level>{};
    } else if constexpr (size_of<typename partners_of<R>::type> > rule_row::most_partners) {
        return wrong<RULE_WITH_MORE_THAN_4_PARTNER_CONDITIONS<R>, too_many_members>{};
    } else if constexpr (!std::is_void_v<stranger_in_rule<R, C>>) {
        return wrong<NOT_IN_THE_CATALOGUE<stranger_in_rule<R, C>, R, C>, outside_vocabulary>{};
    } else {
        return nothing_wrong{};
    }
}

/// The index of a condition that was found to be in the catalogue; -1 for everyone.
template <class Condition, class C>
consteval std::int16_t index_of_condition() {
    if constexpr (std::is_same_v<Condition, everyone>) {
        return -1;
    } else {
        return static_cast<std::int16_t>(index_of<Condition, typename C::conditions>);
    }
}

template <class C, class... AtMost>
consteval void put_caps(rule_row& row, caps<AtMost...>) {
    // A cap at level l forbids every level above l; a cap at 3 forbids nothing.
    [[maybe_unused]] auto const put = [&row](std::size_t demand, int level) {
        if (level < 3) row.forbids[static_cast<std::size_t>(level)] |= std::uint64_t{1} << demand;
    };
    (put(find_word<AtMost::demand, typename C::demands>(), AtMost::level), ...);
}

template <class C, class... Partners>
consteval void put_partners(rule_row& row, list<Partners...>) {
    std::size_t n = 0;
    ((row.only_with[n++] = index_of_condition<Partners, C>()), ...);
}

/// The row of a rule that has no fault.
template <class R, class C>
consteval rule_row rule_row_of() {
    rule_row row;
    row.id = R::id;
    row.sentence = R::sentence;
    row.when = index_of_condition<typename R::when, C>();
    if constexpr (requires { R::days; }) row.days = R::days;
    put_caps<C>(row, typename caps_of<R>::type{});
    if constexpr (requires { R::max_effort; }) row.limits.max_effort = R::max_effort.rank;
    if constexpr (requires { R::max_exertion; }) row.limits.max_exertion = exertion{R::max_exertion}.value();
    if constexpr (requires { R::max_length; }) row.limits.max_time = seconds{R::max_length};
    if constexpr (requires { R::blocks_session; }) row.blocks_session = R::blocks_session;
    if constexpr (requires { R::action; }) row.action = R::action;
    row.lifts = R::lifts;
    row.grade = R::grade;
    put_partners<C>(row, typename partners_of<R>::type{});
    row.sources = sources_in<R::sources>;
    return row;
}

/// The row of a delay that has no fault.
template <class D, class C>
consteval delay_row delay_row_of() {
    delay_row row;
    row.id = D::id;
    row.sentence = D::sentence;
    row.when = index_of_condition<typename D::when, C>();
    if constexpr (requires { D::later_by; }) row.days = days{D::later_by}.value();
    row.efforts = ~std::uint32_t{0};
    if constexpr (requires { D::efforts; }) {
        row.efforts = 0;
        for (effort_class const& e : D::efforts) row.efforts |= std::uint32_t{1} << e.rank;
    }
    if constexpr (requires { typename D::as_mode; }) {
        row.as_mode = static_cast<std::int16_t>(index_of<typename D::as_mode, typename C::modes>);
    }
    row.lifts = D::lifts;
    row.grade = D::grade;
    row.sources = sources_in<D::sources>;
    return row;
}

/// Whether rule a can never change a verdict because b holds for the same people, on every day that a holds, is lifted
/// no sooner, and is at least as strict in everything.
constexpr bool shadowed_by(rule_row const& a, rule_row const& b) {
    if (a.when != b.when && b.when != -1) return false;
    if (b.only_with[0] != -1 && a.only_with != b.only_with) return false;
    if (b.days.from > a.days.from || b.days.until < a.days.until) return false;
    if (b.lifts != a.lifts && b.lifts != lifted_by::never && !(b.lifts == lifted_by::resolution)) return false;
    if (a.lifts == lifted_by::never && b.lifts == lifted_by::clearance) return false;
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
