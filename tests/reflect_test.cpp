// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every member of every adapted struct is adapted, in its order: as many as the struct can be initialised with, and no
// gap between them that a member would fit in. And what is copied member by member is the same.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/reflect.hpp>

#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "support/both_times.hpp"

using namespace regimen;
using C = postpartum_back;

namespace {

/// Becomes a member of any type.
template <std::size_t>
struct anything {
    template <class T>
    operator T() const;
};
template <class T, class Indices>
inline constexpr bool initialised_with = false;
template <class T, std::size_t... I>
requires requires { T{anything<I>{}...}; }
inline constexpr bool initialised_with<T, std::index_sequence<I...>> = true;

/// How many members an aggregate has: with how many it can be initialised at most.
template <class T, std::size_t AtMost = 48>
consteval std::size_t count_members() {
    if constexpr (initialised_with<T, std::make_index_sequence<AtMost>>) {
        return AtMost;
    } else {
        return count_members<T, AtMost - 1>();
    }
}
template <class T>
inline constexpr std::size_t fillers = requires {
    &T::unused;
};

struct member_at {
    std::string name;
    std::size_t offset = 0, size = 0, alignment = 0;
};
template <class T>
std::vector<member_at> places_in(T const& object) {
    std::vector<member_at> out;
    auto const* const begin = reinterpret_cast<char const*>(&object);
    for_each_member(object, [&](char const* name, auto const& member) {
        out.push_back({name, static_cast<std::size_t>(reinterpret_cast<char const*>(&member) - begin), sizeof member,
                       alignof(std::remove_reference_t<decltype(member)>)});
    });
    return out;
}

}  // namespace

TEMPLATE_TEST_CASE("every member is adapted, in the order of the struct", "", movement_today, dose_today, routine_item,
                   routine, goal, goal_list, person, verdict, session_limits, reason, change, applied_rule, plan_result,
                   suggestion, suggestions, alternative, alternatives_list, stop_sign_report, exercise_feedback,
                   item_report, session_report, ladder_state, ladder_decision, family_record, pain_week, item_decision,
                   training_state<C>, recorded<C>) {
    STATIC_REQUIRE(reflected<TestType>);
    TestType const object{};
    auto const places = places_in(object);
    CHECK(places.size() + fillers<TestType> == count_members<TestType>());
    std::size_t end = 0;
    for (member_at const& p : places) {
        CAPTURE(p.name);
        CHECK(p.offset >= end);
        CHECK(p.offset - end < p.alignment);
        end = p.offset + p.size;
    }
    if constexpr (fillers<TestType> != 0) {
        CHECK(end + sizeof object.unused == sizeof object);
    } else {
        CHECK(sizeof object - end < alignof(TestType));
    }
}

TEST_CASE("the names are those of the members") {
    std::string names;
    for_each_member(pain_week{}, [&](char const* name, std::int16_t const&) { names += std::string(name) + " "; });
    CHECK(names == "first_day worst_sum worst_n before_sum before_n ");
    names.clear();
    for (member_at const& p : places_in(recorded<C>{})) names += p.name + " ";
    CHECK(names == "state fault known_already items size ");
    CHECK(places_in(training_state<C>{}).front().name == "fingerprint");
    CHECK(places_in(training_state<C>{}).back().name == "severe");
}

TEST_CASE("members are walked through in constant expressions, and can be written to") {
    constexpr int sum = [] {
        int out = 0;
        for_each_member(ladder_state{.at = 3, .full = 2, .ease = 1}, [&](char const*, int member) { out += member; });
        return out;
    }();
    HOLDS(sum == 6);
    constexpr pain_week all_seven = [] {
        pain_week w;
        for_each_member(w, [](char const*, std::int16_t& member) { member = 7; });
        return w;
    }();
    HOLDS(all_seven == pain_week{7, 7, 7, 7, 7});
}

TEST_CASE("what is copied member by member is the same") {
    training_state<C> from;
    from.day = 40;
    from.reported.set(3);
    from.last_done[5] = 39;
    from.families[2] = {.now = {.at = 4, .full = 1}, .last_done = 38, .last_change = 31, .last_regress = 12};
    from.seen_signs[1] = 2;
    from.lock = lock_reason::stop_sign;
    from.severe = 1;
    training_state<C> to;
    boost::hana::for_each(boost::hana::accessors<training_state<C>>(), [&](auto const& member) {
        boost::hana::second(member)(to) = boost::hana::second(member)(from);
    });
    CHECK(to == from);
    CHECK(std::memcmp(&to, &from, sizeof to) == 0);

    exercise_feedback const said{.done = completion::partly,
                                 .worst = 4_pain,
                                 .settled = answer::yes,
                                 .effort = 3_rpe,
                                 .moved_slowly = answer::no,
                                 .sign = no_stop_sign};
    exercise_feedback copy;
    boost::hana::for_each(boost::hana::accessors<exercise_feedback>(), [&](auto const& member) {
        boost::hana::second(member)(copy) = boost::hana::second(member)(said);
    });
    CHECK(copy == said);
}
