// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What every session needs, and what is said of a catalogue that could never give it: plan() finds none there, and
// where nothing is said it finds one.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/shipped/session_needs.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "support/both_times.hpp"
#include "support/push_ups.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;
namespace pu = push_ups;

namespace {

struct sitting_stretch {
    static constexpr exercise is = with_changes(pu::resting::is, [](exercise& e) {
        e.id = "sitting-stretch";
        e.effort = E1;
    });
};

/// The push-ups with other exercises and other times.
template <class Exercises, composition_rules const& Times>
struct changed;
template <class... Es, composition_rules const& Times>
struct changed<exercises<Es...>, Times> : pu::catalogue {
    static constexpr std::string_view id = "changed";
    using exercises = regimen::exercises<Es...>;
    using progressions = regimen::progressions<>;
    using explored_in_a_test = regimen::progressions<>;
    static constexpr composition_rules composition = Times;
    struct default_rulebook : pu::book {
        using gates = regimen::gates<gate<Es, on<pu::started, 0>>...>;
    };
};
template <class C>
using fault_of = decltype(detail::fault_in_sessions<C>());
template <class C>
using verdict_of = typename fault_of<C>::verdict;

using all = pu::catalogue::exercises;
using few = exercises<pu::breathing, pu::resting, pu::swinging, pu::push<11>>;
/// No session is short enough to need no warm-up, unless `Micro` says how short.
template <std::int32_t Opening, std::int32_t Strength, std::int32_t Relaxation, std::int32_t StrengthRank = 3,
          std::int32_t Micro = 0>
inline constexpr composition_rules times = [] {
    composition_rules r = pu::short_sessions;
    r.micro_below = seconds::from_value(Micro);
    r.warm_up_short = r.warm_up_standard = seconds::from_value(Opening);
    r.warm_up_strength = seconds::from_value(Strength);
    r.relaxation = seconds::from_value(Relaxation);
    r.strength_rank = static_cast<std::uint8_t>(StrengthRank);
    return r;
}();

/// Whether plan() finds a session for somebody to whom all is open, each dose at its ceiling; one with a push-up, where
/// that is asked for.
template <class C>
bool finds_a_session(bool with_a_push = false) {
    auto const screened = screen(profile<C>{}.template after<pu::started>(100_days).rest_is(answer::no));
    REQUIRE(screened.clearance() != nullptr);
    request<C> wish = request<C>{}.with_forms_decided();
    for (std::size_t i = 0; i < view_of<C>.exercises.size(); ++i)
        wish = wish.dosed(i, {.repetitions = 1000, .hold = 1000, .tempo = 100, .sets = 100});
    auto const found = plan(*screened.clearance(), wish);
    if (!with_a_push) return found.found();
    for (routine_item const& item : found.items.view()) {
        if (view_of<C>.exercises[item.exercise].id.starts_with("push")) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("catalogues in which somebody can get a session have no fault") {
    HOLDS(sessions_possible<postpartum_back>);
    HOLDS(sessions_possible<pu::catalogue>);
    using C = changed<all, times<20, 20, 20>>;
    STATIC_REQUIRE(fault_of<C>::ok);
    CHECK(finds_a_session<C>());
    CHECK(finds_a_session<C>(true));
}

TEST_CASE("a session is settled into, and ends with something else of class E0 that relaxes") {
    using one = changed<exercises<pu::breathing, pu::swinging, pu::push<11>>, times<20, 20, 20>>;
    using none = changed<exercises<pu::swinging, pu::push<11>>, times<20, 20, 20>>;
    using effort = changed<exercises<pu::breathing, sitting_stretch, pu::swinging, pu::push<11>>, times<20, 20, 20>>;
    STATIC_REQUIRE(std::is_same_v<verdict_of<one>, NO_FURTHER_EXERCISE_CAN_RELAX_A_SESSION<one>>);
    STATIC_REQUIRE(std::is_same_v<verdict_of<none>, NO_EXERCISE_CAN_SETTLE_A_SESSION<none>>);
    STATIC_REQUIRE(std::is_same_v<verdict_of<effort>, NO_FURTHER_EXERCISE_CAN_RELAX_A_SESSION<effort>>);
    STATIC_REQUIRE(std::is_same_v<verdict_of<tiny::catalogue>, NO_EXERCISE_CAN_SETTLE_A_SESSION<tiny::catalogue>>);
    HOLDS(fault_of<one>::code == error_code::session_never);
    CHECK_FALSE(finds_a_session<one>());
    CHECK_FALSE(finds_a_session<none>());
    CHECK_FALSE(finds_a_session<effort>());
}

TEST_CASE("where there is no exercise beside what settles and relaxes, no warm-up is asked for") {
    using quiet = changed<exercises<pu::breathing, pu::resting>, times<10'000, 10'000, 20>>;
    STATIC_REQUIRE(fault_of<quiet>::ok);
    CHECK(finds_a_session<quiet>());
}

namespace {
constexpr detail::session_needs met = detail::needs_met<changed<few, times<20, 20, 20>>>();
}

TEST_CASE("the seconds that a catalogue can give are those of its ceilings, and the longest way to the next item") {
    HOLDS(met.settles);
    HOLDS(met.relaxes_besides);
    HOLDS(met.exercises);
    HOLDS(!met.strengthens);
    auto const& exercises = view_of<changed<few, times<20, 20, 20>>>.exercises;
    std::int32_t const breathes = duration(ceiling_dose(*exercises[0].dose)).value();
    std::int32_t const rests = duration(ceiling_dose(*exercises[1].dose)).value();
    std::int32_t const swings = duration(ceiling_dose(*exercises[2].dose)).value();
    CHECK(met.relaxing == breathes + rests);
    CHECK(met.opening == breathes + rests + swings + 3 * (30 + 15));  // a long rest, and a change of position
}

TEST_CASE("relaxing can last as long as it must, to the second") {
    using just = changed<few, times<20, 20, met.relaxing>>;
    using too_long = changed<few, times<20, 20, met.relaxing + 1>>;
    STATIC_REQUIRE(fault_of<just>::ok);
    STATIC_REQUIRE(std::is_same_v<verdict_of<too_long>,
                                  RELAXATION_CANNOT_LAST_LONG_ENOUGH<too_long, met.relaxing + 1, met.relaxing>>);
    CHECK_FALSE(finds_a_session<too_long>());
}

TEST_CASE("warming up can last as long as it must, to the second; a session short enough needs none") {
    using just = changed<few, times<met.opening, 20, 20>>;
    using too_long = changed<few, times<met.opening + 1, 20, 20>>;
    using micro = changed<few, times<met.opening + 1, 20, 20, 3, 600>>;
    STATIC_REQUIRE(fault_of<just>::ok);
    STATIC_REQUIRE(
        std::is_same_v<verdict_of<too_long>, WARM_UP_CANNOT_LAST_LONG_ENOUGH<too_long, met.opening + 1, met.opening>>);
    STATIC_REQUIRE(fault_of<micro>::ok);
    CHECK_FALSE(finds_a_session<too_long>());
    CHECK(finds_a_session<micro>());
    composition_rules r = times<300, 20, 20>;
    HOLDS(detail::least_opening_of_any(times<300, 20, 20>) == 300);
    HOLDS(detail::least_opening_of_any(times<300, 20, 20, 3, 1>) == 0);
    r.warm_up_short = 100_s;
    CHECK(detail::least_opening_of_any(r) == 100);
    r.short_up_to = 0_s;  // none is short
    CHECK(detail::least_opening_of_any(r) == 300);
}

TEST_CASE("the warm-up before strengthening is asked for where something strengthens, in the shortest session too") {
    using just = changed<few, times<20, met.opening, 20, 2, 600>>;
    using too_long = changed<few, times<20, met.opening + 1, 20, 2, 600>>;
    using nothing_strengthens = changed<few, times<20, met.opening + 1, 20, 3>>;
    STATIC_REQUIRE(fault_of<just>::ok);
    STATIC_REQUIRE(
        std::is_same_v<verdict_of<too_long>,
                       WARM_UP_CANNOT_LAST_LONG_ENOUGH_FOR_STRENGTH<too_long, met.opening + 1, met.opening>>);
    STATIC_REQUIRE(fault_of<nothing_strengthens>::ok);
    CHECK_FALSE(finds_a_session<too_long>(true));
    CHECK(finds_a_session<changed<few, times<20, 60, 20, 2>>>(true));
}
