// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What every session needs, and what is said of a catalogue that could never give it. Where it can, somebody gets one.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/progression/ladder.hpp>
#include <regimen/shipped/session_needs.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>

#include "support/both_times.hpp"
#include "support/push_ups.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;
namespace pu = push_ups;

namespace {

/// The push-ups with other exercises and other times; no ladders, so every dose is the starting one.
template <class Exercises, composition_rules const& Times>
struct changed : pu::catalogue {
    static constexpr std::string_view id = "changed";
    using exercises = Exercises;
    using progressions = regimen::progressions<>;
    using explored_in_a_test = regimen::progressions<>;
    static constexpr composition_rules composition = Times;
};
template <class C>
using fault_of = decltype(detail::fault_in_sessions<C>());
template <class C>
using verdict_of = typename fault_of<C>::verdict;

using all = pu::catalogue::exercises;
template <std::int32_t Opening, std::int32_t Strength, std::int32_t Relaxation, std::uint8_t StrengthRank = 3>
inline constexpr composition_rules times = [] {
    composition_rules r = pu::short_sessions;
    r.warm_up_short = seconds::from_value(Opening);
    r.warm_up_strength = seconds::from_value(Strength);
    r.relaxation = seconds::from_value(Relaxation);
    r.strength_rank = StrengthRank;
    return r;
}();

struct growing : changed<all, times<20, 20, 20>> {
    static constexpr std::string_view id = "growing";
    using progressions = regimen::progressions<progression<pu::one_more, ladder<pu::swinging>>>;
};

}  // namespace

TEST_CASE("catalogues in which somebody can get a session have no fault") {
    HOLDS(sessions_possible<postpartum_back>);
    HOLDS(sessions_possible<pu::catalogue>);
    STATIC_REQUIRE(fault_of<postpartum_back>::ok);
    STATIC_REQUIRE(fault_of<pu::catalogue>::ok);
    STATIC_REQUIRE(fault_of<changed<all, times<20, 20, 20>>>::ok);
    using C = changed<all, times<20, 20, 20>>;
    auto const screened = screen(profile<C>{}.after<pu::started>(100_days).rest_is(answer::no));
    REQUIRE(screened.clearance() != nullptr);
    CHECK(plan(*screened.clearance()).found());
}

TEST_CASE("a session is settled into, and ends with something else that relaxes") {
    using no_rest = exercises<pu::breathing, pu::swinging, pu::push<13>>;
    using nothing_quiet = exercises<pu::swinging, pu::push<13>>;
    using one = changed<no_rest, times<20, 20, 20>>;
    using none = changed<nothing_quiet, times<20, 20, 20>>;
    STATIC_REQUIRE(std::is_same_v<verdict_of<one>, NO_FURTHER_EXERCISE_CAN_RELAX_A_SESSION<one>>);
    STATIC_REQUIRE(std::is_same_v<verdict_of<none>, NO_EXERCISE_CAN_SETTLE_A_SESSION<none>>);
    STATIC_REQUIRE(std::is_same_v<verdict_of<tiny::catalogue>, NO_EXERCISE_CAN_SETTLE_A_SESSION<tiny::catalogue>>);
    HOLDS(fault_of<one>::code == error_code::session_never);
}

TEST_CASE("the times of warming up and of relaxing can be reached: to the second") {
    constexpr detail::session_needs met = detail::needs_met<changed<all, times<20, 20, 20>>>();
    HOLDS(met.settles);
    HOLDS(met.relaxes_besides);
    HOLDS(!met.strengthens);
    // Breathing six times, resting for half a minute, swinging ten times, each with the longest rest after it.
    constexpr std::int32_t breath = duration(starting_dose(*view_of<pu::catalogue>.exercises[0].dose)).value();
    constexpr std::int32_t rest = 30,
                           swing = duration(starting_dose(*view_of<pu::catalogue>.exercises[2].dose)).value();
    HOLDS(met.opening == breath + rest + swing + 3 * 30);
    HOLDS(met.relaxing == breath + rest);

    using just_open = changed<all, times<met.opening, 0, 20>>;
    using too_long_open = changed<all, times<met.opening + 1, 0, 20>>;
    STATIC_REQUIRE(fault_of<just_open>::ok);
    STATIC_REQUIRE(std::is_same_v<verdict_of<too_long_open>,
                                  WARM_UP_CAN_NEVER_LAST_LONG_ENOUGH<too_long_open, met.opening + 1, met.opening>>);
    using just_relaxed = changed<all, times<20, 0, met.relaxing>>;
    using too_long_relaxed = changed<all, times<20, 0, met.relaxing + 1>>;
    STATIC_REQUIRE(fault_of<just_relaxed>::ok);
    STATIC_REQUIRE(
        std::is_same_v<verdict_of<too_long_relaxed>,
                       RELAXATION_CAN_NEVER_LAST_LONG_ENOUGH<too_long_relaxed, met.relaxing + 1, met.relaxing>>);
}

TEST_CASE("the warm-up before strengthening is asked for where something strengthens") {
    constexpr std::int32_t most = detail::needs_met<changed<all, times<20, 20, 20, 2>>>().opening;
    using strong = changed<all, times<20, most + 1, 20, 2>>;
    STATIC_REQUIRE(
        std::is_same_v<verdict_of<strong>, WARM_UP_CAN_NEVER_LAST_LONG_ENOUGH_FOR_STRENGTH<strong, most + 1, most>>);
    STATIC_REQUIRE(fault_of<changed<all, times<20, most, 20, 2>>>::ok);
    STATIC_REQUIRE(fault_of<changed<all, times<20, most + 1, 20, 3>>>::ok);  // nothing is of that class
}

TEST_CASE("what is on a ladder may grow into the time, up to its ceiling") {
    // Without a ladder a dose never leaves its start.
    constexpr std::int32_t start = detail::needs_met<changed<all, times<20, 20, 20>>>().opening;
    constexpr std::int32_t grown = detail::needs_met<growing>().opening;
    HOLDS(grown > start);
    HOLDS(grown - start == duration(ceiling_dose(*view_of<pu::catalogue>.exercises[2].dose)).value() -
                               duration(starting_dose(*view_of<pu::catalogue>.exercises[2].dose)).value());
}
