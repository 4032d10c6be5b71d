// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The numbers of training that a catalogue may set: the days of a week, how the work of the weeks grows, what is light,
// what makes ready for strengthening, when the questions are asked again, and when pain is judged.
#ifndef REGIMEN_PROGRESSION_TRAINING_RULES_HPP
#define REGIMEN_PROGRESSION_TRAINING_RULES_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/require.hpp>
#include <regimen/content/catalogue.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// Numbers of the weekly pattern: proposals after S63 and S07 (docs/clinical.md, Progress). A catalogue replaces them
/// with a member `week_pattern`.
struct week_pattern_rules {
    int most_days = 6;  ///< with a session, of seven
    int most_strength_days = 3;
    days between_strength = 2_days;
    int ready_after_gentle_days = 4;   ///< days of mobility before the first strengthening; 0: it waits for none
    days asked_again_after = 14_days;  ///< 28 at most
    int most_sessions_a_day = 3;       ///< T3
    days early_until = 42_days;
    seconds most_early_time = 15_min;  ///< of all sessions of a day, until then
};

/// Days on which the questions are to be answered again, whenever they were answered before. A catalogue states them as
/// a member `reevaluation`; one without has none, and its questions come again after `asked_again_after` alone.
struct reevaluation_days {
    static constexpr std::size_t most = 8;
    std::array<days, most> on{};  ///< one after the other; the first of no days ends the list
    days then_every{};            ///< from the last of them on; none: never
};

/// When the pain of the weeks is judged: whether it has dropped by two points or by 30 percent since the first week.
/// Pain that is two points higher than at first locks in any case.
struct pain_trend_rules {
    bool judged = true;
    int worth_judging = 1;      ///< of 10: the mean of the first week, from which on it is judged at all
    days first_look = 28_days;  ///< without less pain by then: see a professional
    days last_look = 42_days;   ///< without less pain by then: locked until one has looked
    int sessions = 12;          ///< and not before so many sessions
};

/// How training goes on, from week to week: proposals (docs/clinical.md, Progress). They name no field of exercise. A
/// catalogue replaces them with a member `training`.
struct training_rules {
    /// Of a percentage: nothing is limited.
    static constexpr int no_limit = 1'000'000;
    /// Of `ready_class`: the highest class below strength that an exercise of the catalogue has.
    static constexpr int highest_below_strength = -1;

    int light_week_every = 4;      ///< of so many weeks of training the last is light; 0: none is
    days recovery = 7_days;        ///< of training after an illness, with half of every dose
    int early_week_percent = 110;  ///< a week at most, of the largest of the four before it, until `early_until`
    days early_until = 84_days;
    int later_week_percent = 120;   ///< the same, from then on
    int seldom_week_percent = 150;  ///< the same with fewer than three sessions a week, up to three of the largest
    int session_percent = 120;      ///< a session at most, of the largest of the four weeks before
    days class_settles = 7_days;    ///< so long after a harder effort class began the work of the week does not grow
    days class_waits = 14_days;     ///< so long it does not grow because a family waits for a harder class
    int ready_class = highest_below_strength;  ///< exercises of this effort class make ready for strengthening
    pain_trend_rules pain{};
};

// What the compiler names when the numbers of training cannot be meant.
template <class Catalogue>
struct NOTHING_MAKES_READY_FOR_STRENGTH : detail::violation {};
#define REGIMEN_TRAINING_NUMBER(NAME) \
    template <class Catalogue>        \
    struct NAME : detail::violation {}
REGIMEN_TRAINING_NUMBER(LIGHT_WEEK_EVERY_WEEK);
REGIMEN_TRAINING_NUMBER(WEEK_OR_SESSION_BELOW_100_PERCENT);
REGIMEN_TRAINING_NUMBER(REEVALUATION_DAYS_OUT_OF_ORDER);
REGIMEN_TRAINING_NUMBER(PAIN_JUDGED_OUT_OF_ORDER);
REGIMEN_TRAINING_NUMBER(NUMBER_OF_A_WEEK_CANNOT_BE);
REGIMEN_TRAINING_NUMBER(NUMBER_OF_TRAINING_CANNOT_BE);
#undef REGIMEN_TRAINING_NUMBER

namespace detail {

template <class C>
constexpr week_pattern_rules week_pattern_in() {
    if constexpr (requires { C::week_pattern; }) {
        return C::week_pattern;
    } else {
        return {};
    }
}
template <class C>
constexpr training_rules training_in() {
    if constexpr (requires { C::training; }) {
        return C::training;
    } else {
        return {};
    }
}

template <class C>
constexpr reevaluation_days reevaluation_in() {
    if constexpr (requires { C::reevaluation; }) {
        return C::reevaluation;
    } else {
        return {};
    }
}

constexpr bool in_order(reevaluation_days const& r) {
    std::int32_t last = 0;
    bool ended = false;
    for (days const& on : r.on) {
        if (ended && on.value() != 0) return false;
        ended = on.value() == 0;
        if (!ended && on.value() <= last) return false;
        last = on.value();
    }
    return r.then_every.value() >= 0 && (r.then_every.value() == 0 || r.on[0].value() != 0);
}
/// However a catalogue sets them, the questions come again within four weeks.
inline constexpr std::int32_t most_days_unasked = 28;
constexpr bool is_between(std::int32_t least, std::int32_t value, std::int32_t most) {
    return least <= value && value <= most;
}
constexpr bool can_be(week_pattern_rules const& w) {
    return is_between(0, w.most_days, 7) && is_between(0, w.most_strength_days, 7) &&
           is_between(0, w.between_strength.value(), 365) && is_between(0, w.ready_after_gentle_days, 1000) &&
           is_between(1, w.asked_again_after.value(), most_days_unasked) && is_between(1, w.most_sessions_a_day, 100) &&
           w.early_until.value() >= 0 && w.most_early_time.value() >= 0;
}
constexpr bool can_be(training_rules const& r) {
    pain_trend_rules const& p = r.pain;
    return is_between(1, r.recovery.value(), 365) && r.early_until.value() >= 0 &&
           is_between(0, r.class_settles.value(), 365) && is_between(0, r.class_waits.value(), 365) &&
           is_between(0, p.worth_judging, 10) && is_between(7, p.first_look.value(), 365) &&
           is_between(7, p.last_look.value(), 365) && is_between(0, p.sessions, 1000) &&
           std::max({r.early_week_percent, r.later_week_percent, r.seldom_week_percent, r.session_percent}) <=
               training_rules::no_limit;
}

template <class C>
consteval bool numbers_can_be() {
    using enum error_code;
    constexpr training_rules own = training_in<C>();
    if constexpr (!can_be(week_pattern_in<C>())) {
        require<NUMBER_OF_A_WEEK_CANNOT_BE<C>, training_rules_unfit>();
    } else if constexpr (own.light_week_every < 0 || own.light_week_every == 1) {
        require<LIGHT_WEEK_EVERY_WEEK<C>, training_rules_unfit>();
    } else if constexpr (std::min({own.early_week_percent, own.later_week_percent, own.seldom_week_percent,
                                   own.session_percent}) < 100) {
        require<WEEK_OR_SESSION_BELOW_100_PERCENT<C>, training_rules_unfit>();
    } else if constexpr (own.pain.first_look > own.pain.last_look) {
        require<PAIN_JUDGED_OUT_OF_ORDER<C>, training_rules_unfit>();
    } else if constexpr (!can_be(own)) {
        require<NUMBER_OF_TRAINING_CANNOT_BE<C>, training_rules_unfit>();
    } else if constexpr (!in_order(reevaluation_in<C>())) {
        require<REEVALUATION_DAYS_OUT_OF_ORDER<C>, training_rules_unfit>();
    }
    return true;
}

}  // namespace detail

/// The numbers of the week of a catalogue: its own `week_pattern`, or the library's. Here as below, numbers that cannot
/// be meant do not compile.
template <class Catalogue>
inline constexpr week_pattern_rules week_pattern_of = detail::numbers_can_be<Catalogue>()
                                                          ? detail::week_pattern_in<Catalogue>()
                                                          : week_pattern_rules{};

/// The numbers of training of a catalogue: its own `training`, or the library's. Where sessions are recorded a
/// catalogue in which strengthening could never begin does not compile.
template <class Catalogue>
inline constexpr training_rules training_rules_of = detail::numbers_can_be<Catalogue>()
                                                        ? detail::training_in<Catalogue>()
                                                        : training_rules{};

/// The days on which a catalogue asks its questions again: its own `reevaluation`, or none.
template <class Catalogue>
inline constexpr reevaluation_days reevaluation_of = detail::numbers_can_be<Catalogue>()
                                                         ? detail::reevaluation_in<Catalogue>()
                                                         : reevaluation_days{};

namespace detail {
/// More days than that are not counted.
template <class C>
inline constexpr int most_gentle_days = std::max(4, week_pattern_of<C>.ready_after_gentle_days);

/// The last day up to `day` on which the questions are to be answered again; -1: there was none.
constexpr std::int32_t last_reevaluation(reevaluation_days const& r, std::int32_t day) {
    std::int32_t last = -1, listed = -1;
    for (days const& on : r.on) {
        if (on.value() == 0) break;
        listed = on.value();
        if (day >= listed) last = listed;
    }
    std::int32_t const every = r.then_every.value();
    return every > 0 && listed >= 0 && day >= listed ? listed + (day - listed) / every * every : last;
}
}  // namespace detail

namespace detail {
template <class C>
consteval bool loads_the_belly() {
    std::size_t const iap = find_id(view_of<C>.demands, "iap");
    if (iap == npos) return false;
    for (exercise_row const& e : view_of<C>.exercises) {
        if (e.level(iap) > 0) return true;
    }
    return false;
}
}  // namespace detail

/// Whether a catalogue asks in a report if the belly stayed flat: where it has a condition for one that did not, its
/// `doming`, or an exercise that loads the abdominal wall (`demand::iap`). Where it does not ask, no dose waits for the
/// answer.
template <class Catalogue>
inline constexpr bool asks_about_belly = requires {
    typename Catalogue::doming;
}
|| detail::loads_the_belly<Catalogue>();

}  // namespace regimen

#endif
