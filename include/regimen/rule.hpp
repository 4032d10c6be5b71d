// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What forbids, caps, delays or refers: rules, gates (the earliest day of an exercise) and delays of gates, as named types.
// A rule is data with a source and a grade. All rules that apply, apply: the strictest wins.
#ifndef REGIMEN_RULE_HPP
#define REGIMEN_RULE_HPP

#include <regimen/condition.hpp>
#include <regimen/exercise.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace regimen {

template <class... Rules>
struct rules {};
template <class... Gates>
struct gates {};
template <class... Delays>
struct delays {};

/// Days since the event, half-open: from <= day < until.
struct day_window {
    static constexpr std::int32_t no_end = 1'000'000;
    std::int32_t from = 0;
    std::int32_t until = no_end;
    constexpr bool contains(std::int32_t day) const { return from <= day && day < until; }
    friend constexpr bool operator==(day_window const&, day_window const&) = default;
};
constexpr day_window between_days(int from, int until) { return {from, until}; }
constexpr day_window from_day(int from) { return {from, day_window::no_end}; }

/// What ends a rule: a professional's clearance, the answer becoming no, or nothing while the answer is yes.
enum class lifted_by : std::uint8_t { clearance, resolution, never };

/// What to do about a condition, from nothing to at once. `incomplete` is no rule's action: it is what a triage says when
/// a rule applies only because its core question was not answered.
enum class urgency : std::uint8_t { clear, see_professional, incomplete, same_day, emergency };

constexpr std::string_view id_of(urgency u) {
    constexpr std::string_view ids[] = {"clear", "see-professional", "incomplete", "same-day", "emergency"};
    return ids[static_cast<unsigned>(u)];
}

/// The day from which an exercise is open after one mode of the event.
template <class Mode, int Day>
struct on {
    using mode = Mode;
    static constexpr int day = Day;
};
/// Not open while this condition is present, whatever the day.
template <class Condition>
struct not_while {
    using condition = Condition;
};
/// Where the days of a gate come from, if not from the exercise's own source.
template <citation const& Sources, evidence Grade>
struct according_to {};
/// The gate of an exercise: gate<cat, on<vaginal, 7>, on<caesarean, 42>, not_while<...>>.
template <class Exercise, class... Terms>
struct gate {};

/// A rule as a row. Masks carry the demands forbidden at level 1, 2 and 3 or above.
struct rule_row {
    static constexpr std::size_t most_partners = 4;
    static constexpr std::uint8_t no_cap = 255;

    std::string_view id;
    std::string_view sentence;
    std::int16_t when = -1;  ///< place of the condition, or -1: everyone
    day_window days{};
    std::array<std::uint64_t, 3> forbids{};
    std::uint8_t max_effort = no_cap;
    std::uint8_t max_exertion = no_cap;
    std::int32_t max_seconds = 0;  ///< of a session; 0: no limit
    bool blocks_session = false;
    urgency action = urgency::clear;
    lifted_by lifts = lifted_by::never;
    evidence grade = evidence::general;
    std::array<std::int16_t, most_partners> only_with{-1, -1, -1, -1};  ///< applies only with one of these
    citation const* sources = nullptr;

    constexpr bool limits_something() const {
        return (forbids[0] | forbids[1] | forbids[2]) != 0 || max_effort != no_cap || max_exertion != no_cap ||
               max_seconds != 0 || blocks_session || action != urgency::clear;
    }
};

/// A delay as a row: it moves the gates of its effort classes by days, or to where they are after another mode.
struct delay_row {
    std::string_view id;
    std::string_view sentence;
    std::int16_t when = -1;
    std::int32_t days = 0;
    std::uint32_t efforts = 0;   ///< bit per rank; all bits where it names none
    std::int16_t as_mode = -1;
    lifted_by lifts = lifted_by::never;
    evidence grade = evidence::general;
    citation const* sources = nullptr;
};

/// The gates of one exercise: the day per mode, and a condition that keeps it shut.
struct gate_row {
    static constexpr std::size_t most_modes = 8;
    static constexpr std::int32_t unknown = -1;  ///< no gate is known: never open
    std::array<std::int32_t, most_modes> day{unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown};
    std::int16_t not_while = -1;
    /// Per mode, where the day comes from; nullptr: from the exercise's own source.
    std::array<citation const*, most_modes> sources{};
    std::array<evidence, most_modes> grades{};
};

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
struct RULE_CAN_NEVER_FIRE : detail::violation {};
template <class Rule, class ByRule>
struct RULE_IS_SHADOWED : detail::violation {};

namespace detail {

template <class R>
concept states_sources = requires { citation{R::sources}; };
template <class R>
concept states_id_and_sentence = requires {
    std::string_view{R::id};
    std::string_view{R::sentence};
};
template <class R>
concept states_when = requires { typename R::when; };
template <class R>
concept states_lifts = requires { lifted_by{R::lifts}; };
template <class R>
concept states_grade = requires { evidence{R::grade}; };
template <class R>
concept stated_rule =
    states_sources<R> && states_id_and_sentence<R> && states_when<R> && states_lifts<R> && states_grade<R>;

template <class R>
consteval void require_stated_rule() {
    require_that<states_id_and_sentence<R>, RULE_WITHOUT_ID_OR_SENTENCE<R>, rule_code::rule_incomplete>();
    require_that<states_when<R>, RULE_WITHOUT_CONDITION<R>, rule_code::rule_incomplete>();
    require_that<states_lifts<R>, RULE_SAYS_NOT_WHAT_LIFTS_IT<R>, rule_code::rule_incomplete>();
    require_that<states_grade<R>, RULE_WITHOUT_GRADE<R>, rule_code::rule_incomplete>();
    require_that<states_sources<R>, RULE_WITHOUT_SOURCE<R>, rule_code::rule_without_source>();
    if constexpr (states_sources<R>) {
        require_that<!R::sources.empty(), RULE_WITHOUT_SOURCE<R>, rule_code::rule_without_source>();
    }
}

template <class Condition, class Where, class C>
consteval std::int16_t condition_place() {
    if constexpr (std::is_same_v<Condition, everyone>) {
        return -1;
    } else {
        return static_cast<std::int16_t>(place_or_stop<Condition, typename C::conditions, Where, C>());
    }
}

template <class R, class C, class... AtMost>
consteval void put_caps(rule_row& row, caps<AtMost...>) {
    (require_that<(AtMost::level >= 0 && AtMost::level <= 3),
                  DEMAND_LEVEL_OUTSIDE_0_TO_3<typename AtMost::demand, AtMost::level>, rule_code::demand_level>(),
     ...);
    // A cap at level l forbids every level above l; a cap at 3 forbids nothing.
    [[maybe_unused]] auto const put = [&row](std::size_t demand, int level) {
        if (level >= 0 && level < 3) row.forbids[static_cast<std::size_t>(level)] |= std::uint64_t{1} << demand;
    };
    (put(place_or_stop<typename AtMost::demand, typename C::demands, R, C>(), AtMost::level), ...);
}

template <class R, class C, class... Partners>
consteval void put_partners(rule_row& row, any_of<Partners...>) {
    static_assert(sizeof...(Partners) <= rule_row::most_partners, "a rule names up to four partner conditions");
    std::size_t n = 0;
    ((row.only_with[n++] = condition_place<Partners, R, C>()), ...);
}

template <class R, class C>
consteval rule_row rule_row_of() {
    require_stated_rule<R>();
    rule_row row;
    if constexpr (stated_rule<R>) {
        row.id = R::id;
        row.sentence = R::sentence;
        row.when = condition_place<typename R::when, R, C>();
        if constexpr (requires { R::days; }) row.days = R::days;
        if constexpr (requires { typename R::caps; }) put_caps<R, C>(row, typename R::caps{});
        if constexpr (requires { R::max_effort; }) row.max_effort = R::max_effort.rank;
        if constexpr (requires { R::max_exertion; }) {
            row.max_exertion = static_cast<std::uint8_t>(exertion{R::max_exertion}.value());
        }
        if constexpr (requires { R::max_length; }) row.max_seconds = seconds{R::max_length}.value();
        if constexpr (requires { R::blocks_session; }) row.blocks_session = R::blocks_session;
        if constexpr (requires { R::action; }) row.action = R::action;
        row.lifts = R::lifts;
        row.grade = R::grade;
        if constexpr (requires { typename R::only_with_any_of; }) {
            put_partners<R, C>(row, typename R::only_with_any_of{});
        }
        row.sources = &R::sources;
    }
    return row;
}

template <class D, class C>
consteval delay_row delay_row_of() {
    require_stated_rule<D>();
    delay_row row;
    if constexpr (stated_rule<D>) {
        row.id = D::id;
        row.sentence = D::sentence;
        row.when = condition_place<typename D::when, D, C>();
        if constexpr (requires { D::later_by; }) row.days = days{D::later_by}.value();
        row.efforts = ~std::uint32_t{0};
        if constexpr (requires { D::efforts; }) {
            row.efforts = 0;
            for (effort_class const& e : D::efforts) row.efforts |= std::uint32_t{1} << e.rank;
        }
        if constexpr (requires { typename D::as_mode; }) {
            row.as_mode = static_cast<std::int16_t>(place_or_stop<typename D::as_mode, typename C::modes, D, C>());
        }
        row.lifts = D::lifts;
        row.grade = D::grade;
        row.sources = &D::sources;
    }
    return row;
}

/// Whether rule a can never change a verdict because b holds for the same people, on every day that a holds, is lifted no
/// sooner, and is at least as strict in everything.
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
    return b.max_effort <= a.max_effort && b.max_exertion <= a.max_exertion &&
           (a.max_seconds == 0 || (b.max_seconds != 0 && b.max_seconds <= a.max_seconds)) &&
           (b.blocks_session || !a.blocks_session) && b.action >= a.action;
}

}  // namespace detail
}  // namespace regimen

#endif
