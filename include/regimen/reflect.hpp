// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The members of reports, routines and states with their names, for Boost.Hana: a host that stores or shows them walks
// through them, and no list of members is written twice. Optional: no other header includes it.
#ifndef REGIMEN_REFLECT_HPP
#define REGIMEN_REFLECT_HPP

#include <regimen/amounts/dose.hpp>
#include <regimen/content/stop_sign.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/advice.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/progression/feedback.hpp>
#include <regimen/progression/ladder_decision.hpp>
#include <regimen/progression/ladder_state.hpp>
#include <regimen/screening/reason.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/session/routine.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <boost/hana/accessors.hpp>
#include <boost/hana/adapt_struct.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/core/to.hpp>
#include <boost/hana/first.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/second.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>

#include <type_traits>

namespace regimen {

namespace detail {
/// A member, given what it is a member of.
template <auto Member>
struct member_access {
    template <class Object>
    constexpr decltype(auto) operator()(Object&& object) const {
        return static_cast<Object&&>(object).*Member;
    }
};
}  // namespace detail

/// A type whose members can be walked through: one that is adapted here, or by the host.
template <class T>
concept reflected = boost::hana::Struct<std::remove_cvref_t<T>>::value;

/// Calls visit(name, member) for each member in the order of the struct; `name` is a null-terminated text. Members that
/// only fill a state up to whole words are left out.
template <reflected Object, class Visitor>
constexpr void for_each_member(Object&& object, Visitor visit) {
    boost::hana::for_each(boost::hana::accessors<std::remove_cvref_t<Object>>(), [&](auto const& member) {
        visit(boost::hana::to<char const*>(boost::hana::first(member)), boost::hana::second(member)(object));
    });
}

}  // namespace regimen

// Doses and routines.
BOOST_HANA_ADAPT_STRUCT(regimen::movement_today, repetitions, hold, tempo_out, tempo_hold, tempo_back, places,
                        rest_between_s, hold_at_most_s, load_g, exertion, hold_in, side, tempo);
BOOST_HANA_ADAPT_STRUCT(regimen::dose_today, sets, rest_between_sets_s, size, movements);
BOOST_HANA_ADAPT_STRUCT(regimen::routine_item, exercise, in, position, dose);
BOOST_HANA_ADAPT_STRUCT(regimen::routine, items, size, catalogue);

// A person's answers and wishes.
BOOST_HANA_ADAPT_STRUCT(regimen::goal, region, purpose, weight);
BOOST_HANA_ADAPT_STRUCT(regimen::goal_list, items, size);
BOOST_HANA_ADAPT_STRUCT(regimen::person, mode, day, yes, no, unknown, cleared, equipment, avoids, goals);

// What screening says.
BOOST_HANA_ADAPT_STRUCT(regimen::verdict, kind, not_before);
BOOST_HANA_ADAPT_STRUCT(regimen::session_limits, max_effort, max_exertion, max_time);
BOOST_HANA_ADAPT_STRUCT(regimen::reason, kind, why, rule, condition, demand, level, cap, day);
BOOST_HANA_ADAPT_STRUCT(regimen::change, kind, condition, day);
BOOST_HANA_ADAPT_STRUCT(regimen::applied_rule, rule, condition, why, asks);

// What planning comes back with.
BOOST_HANA_ADAPT_STRUCT(regimen::plan_result, items, total_time, value, value_at_most, optimal, obstacle, shortest_time,
                        allowed_time, max_exertion, goals, uncovered);
BOOST_HANA_ADAPT_STRUCT(regimen::suggestion, what, more, index);
BOOST_HANA_ADAPT_STRUCT(regimen::suggestions, items, size, search_ended);
BOOST_HANA_ADAPT_STRUCT(regimen::alternative, items, exercise, total_time, value, shared);
BOOST_HANA_ADAPT_STRUCT(regimen::alternatives_list, items, size);

// What a person reports.
BOOST_HANA_ADAPT_STRUCT(regimen::stop_sign_report, sign, level, removes);
BOOST_HANA_ADAPT_STRUCT(regimen::exercise_feedback, done, before, worst, right_after, next_morning, where, settled,
                        effort, breathed_freely, belly_stayed_flat, moved_slowly, sign);
BOOST_HANA_ADAPT_STRUCT(regimen::item_report, exercise, feedback);
BOOST_HANA_ADAPT_STRUCT(regimen::session_report, day, lasted, exhausted, sign, items, size);

// Where a person stands, and what was decided.
BOOST_HANA_ADAPT_STRUCT(regimen::ladder_state, at, full, incomplete, setbacks, ease, stage, removed, locked);
BOOST_HANA_ADAPT_STRUCT(regimen::ladder_decision, now, made, rule, changed_dose, nothing_higher);
BOOST_HANA_ADAPT_STRUCT(regimen::family_record, now, last_done, last_change, last_regress);
BOOST_HANA_ADAPT_STRUCT(regimen::pain_week, first_day, worst_sum, worst_n, before_sum, before_n);
BOOST_HANA_ADAPT_STRUCT(regimen::item_decision, exercise, family, made, rule, seen, from, to, nothing_higher,
                        weekly_cap, not_as_planned);

// Hana's macro adapts no templates.
#define REGIMEN_MEMBER(NAME) make_pair(BOOST_HANA_STRING(#NAME), regimen::detail::member_access<&adapted::NAME>{})
namespace boost::hana {

template <class Catalogue>
struct accessors_impl<regimen::training_state<Catalogue>> {
    using adapted = regimen::training_state<Catalogue>;
    static constexpr auto apply() {
        return make_tuple(
            REGIMEN_MEMBER(fingerprint), REGIMEN_MEMBER(reported), REGIMEN_MEMBER(work), REGIMEN_MEMBER(most_work),
            REGIMEN_MEMBER(told), REGIMEN_MEMBER(version), REGIMEN_MEMBER(day), REGIMEN_MEMBER(began),
            REGIMEN_MEMBER(asked), REGIMEN_MEMBER(last_session), REGIMEN_MEMBER(last_strength), REGIMEN_MEMBER(rough),
            REGIMEN_MEMBER(well_again), REGIMEN_MEMBER(last_class), REGIMEN_MEMBER(stopped),
            REGIMEN_MEMBER(class_waits), REGIMEN_MEMBER(sessions), REGIMEN_MEMBER(sessions_today),
            REGIMEN_MEMBER(seconds_today), REGIMEN_MEMBER(gentle_days), REGIMEN_MEMBER(last_gentle_day),
            REGIMEN_MEMBER(lock_day), REGIMEN_MEMBER(recent), REGIMEN_MEMBER(pain), REGIMEN_MEMBER(class_began),
            REGIMEN_MEMBER(last_done), REGIMEN_MEMBER(families), REGIMEN_MEMBER(seen_signs), REGIMEN_MEMBER(lock),
            REGIMEN_MEMBER(lock_sign), REGIMEN_MEMBER(not_helping), REGIMEN_MEMBER(severe));
    }
};

template <class Catalogue>
struct accessors_impl<regimen::recorded<Catalogue>> {
    using adapted = regimen::recorded<Catalogue>;
    static constexpr auto apply() {
        return make_tuple(REGIMEN_MEMBER(state), REGIMEN_MEMBER(fault), REGIMEN_MEMBER(known_already),
                          REGIMEN_MEMBER(items), REGIMEN_MEMBER(size));
    }
};

}  // namespace boost::hana
#undef REGIMEN_MEMBER

#endif
