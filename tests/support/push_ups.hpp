// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A family of twelve forms, each harder than the one before, on one ladder with sixty rungs. Made up, for tests of long
// ladders and of small catalogues.
#ifndef REGIMEN_TESTS_SUPPORT_PUSH_UPS_HPP
#define REGIMEN_TESTS_SUPPORT_PUSH_UPS_HPP

#include <regimen/content/vocabulary.hpp>
#include <regimen/progression/ladder.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/rules/gate.hpp>
#include <regimen/rules/rulebook.hpp>
#include <regimen/session/composition_rules.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace push_ups {

using namespace regimen;

inline constexpr source_entry nowhere_printed{.key = "N", .who = "nobody", .what = "made up for tests", .year = "n.d."};

// Each form asks for one level more of one of these.
inline constexpr demand_word low_hands{.id = "low-hands", .meaning = "weight on the hands, lower and lower"};
inline constexpr demand_word long_lever{.id = "long-lever", .meaning = "straight legs"};
inline constexpr demand_word narrow{.id = "narrow", .meaning = "hands close to each other"};
inline constexpr demand_word uneven{.id = "uneven", .meaning = "more weight on one arm"};
inline constexpr demand_word quick{.id = "quick", .meaning = "a push that leaves the floor"};

inline constexpr std::size_t n_forms = 12;
inline constexpr std::array<std::string_view, n_forms> ids{"push-00", "push-01", "push-02", "push-03",
                                                           "push-04", "push-05", "push-06", "push-07",
                                                           "push-08", "push-09", "push-10", "push-11"};
template <std::size_t I>
struct push;
// g++ 12 takes no call in a list of demands, so the levels are written out. The hardest comes first: it is the
// original.
#define PUSH_UP(I, REPLACES, A, B, C, D, E)                                                     \
    template <>                                                                                 \
    struct push<I> {                                                                            \
        static constexpr exercise is{                                                           \
            .id = ids[I],                                                                       \
            .name = "Push-up",                                                                  \
            .replaces = REPLACES,                                                               \
            .effort = E2,                                                                       \
            .start = {position::standing},                                                      \
            .sides = bilateral,                                                                 \
            .serves = {{region::shoulders, purpose::strength}},                                 \
            .demands = {{low_hands, A}, {long_lever, B}, {narrow, C}, {uneven, D}, {quick, E}}, \
            .dose = one_set * range(5_reps, 6_reps) * tempo(3_counts),                          \
            .source = cite(nowhere_printed),                                                    \
            .grade = evidence::service,                                                         \
            .steps = {"Push."}};                                                                \
    }
PUSH_UP(11, {}, 3, 3, 3, 2, 0);
PUSH_UP(10, push<11>::is, 3, 3, 3, 1, 0);
PUSH_UP(9, push<10>::is, 3, 3, 3, 0, 0);
PUSH_UP(8, push<9>::is, 3, 3, 2, 0, 0);
PUSH_UP(7, push<8>::is, 3, 3, 1, 0, 0);
PUSH_UP(6, push<7>::is, 3, 3, 0, 0, 0);
PUSH_UP(5, push<6>::is, 3, 2, 0, 0, 0);
PUSH_UP(4, push<5>::is, 3, 1, 0, 0, 0);
PUSH_UP(3, push<4>::is, 3, 0, 0, 0, 0);
PUSH_UP(2, push<3>::is, 2, 0, 0, 0, 0);
PUSH_UP(1, push<2>::is, 1, 0, 0, 0, 0);
PUSH_UP(0, push<1>::is, 0, 0, 0, 0, 0);
#undef PUSH_UP

struct breathing {
    static constexpr exercise is{.id = "breathing",
                                 .name = "Quiet breathing",
                                 .effort = E0,
                                 .start = {position::sitting},
                                 .sides = bilateral,
                                 .serves = {{region::whole_body, purpose::relaxation}},
                                 .demands = no_demands,
                                 .dose = one_set * range(6_reps, 10_reps) * tempo(1_breaths),
                                 .source = cite(nowhere_printed),
                                 .grade = evidence::service,
                                 .steps = {"Breathe in and out."}};
};
struct resting {
    static constexpr exercise is = with_changes(breathing::is, [](exercise& e) {
        e.id = "resting";
        e.name = "Resting";
        e.dose = one_set * hold(range(30_s, 60_s));
    });
};
struct swinging {
    static constexpr exercise is{.id = "swinging",
                                 .name = "Swinging the arms",
                                 .effort = E1,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .serves = {{region::shoulders, purpose::mobility}},
                                 .demands = no_demands,
                                 .dose = one_set * range(10_reps, 20_reps) * tempo(2_counts),
                                 .source = cite(nowhere_printed),
                                 .grade = evidence::service,
                                 .steps = {"Let the arms swing."}};
};

struct started {
    static constexpr mode is{.id = "started", .name = "the start"};
};
template <std::size_t... I>
regimen::gates<gate<breathing, on<started, 0>>, gate<resting, on<started, 0>>, gate<swinging, on<started, 0>>,
               gate<push<I>, on<started, 0>>...>
    all_open(std::index_sequence<I...>);
struct book {
    static constexpr std::string_view id = "book";
    using rules = regimen::rules<>;
    using gates = decltype(all_open(std::make_index_sequence<n_forms>{}));
    using delays = regimen::delays<>;
};

inline constexpr citation from_nowhere = cite(nowhere_printed);
struct one_more {
    static constexpr progression_policy is = kinds::linear<add(1_reps)>("one-more", from_nowhere);
};
template <std::size_t First, std::size_t... I>
ladder<push<First + I>...> forms_from(std::index_sequence<I...>);
/// So many forms from the first on, on a ladder.
template <std::size_t First, std::size_t Count>
using ladder_from = decltype(forms_from<First>(std::make_index_sequence<Count>{}));
using pushes = progression<one_more, ladder_from<0, n_forms>>;

inline constexpr composition_rules short_sessions = [] {
    composition_rules r;
    r.bands = {
        {{14_days, 20_min, 3, 3}, {42_days, 20_min, 3, 3}, {84_days, 20_min, 3, 3}, {week_band::no_end, 20_min, 3, 3}}};
    r.micro_below = 1_min;
    r.warm_up_short = r.warm_up_standard = r.warm_up_strength = 20_s;
    r.relaxation = 20_s;
    r.balance_from_items = 0;
    r.careful_after = r.careful_until_no = r.head_down = "";
    r.budgets = {};
    return r;
}();

template <std::size_t... I>
regimen::exercises<breathing, resting, swinging, push<I>...> with_forms(std::index_sequence<I...>);

struct catalogue : body_vocabulary {
    static constexpr std::string_view id = "push-ups";
    using demands = vocabulary<low_hands, long_lever, narrow, uneven, quick>;
    using modes = regimen::modes<started>;
    using conditions = regimen::conditions<>;
    using exercises = decltype(with_forms(std::make_index_sequence<n_forms>{}));
    using progressions = regimen::progressions<pushes>;
    using explored_in_a_test = regimen::progressions<pushes>;  // sixty rungs
    using default_rulebook = book;
    static constexpr auto covers = between_days(0, 365);
    static constexpr composition_rules composition = short_sessions;
};

}  // namespace push_ups

#endif
