// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// plan() under other rules of composition than the shipped ones: rests, warm-ups, positions and limits that a host may
// state. Beside it an enumeration of every session of a handful of exercises, judged by check_composition() alone.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/every_session.hpp"
#include "support/random_people.hpp"
#include "support/side_by_side.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;

/// The shipped exercises under other rules.
struct turning_freely : postpartum_back {
    static constexpr std::string_view id = "turning-freely";
    static constexpr composition_rules composition{.micro_below = 120_s,
                                                   .short_up_to = 150_s,
                                                   .warm_up_short = 90_s,
                                                   .relaxation = 30_s,
                                                   .position_change = 0_s,
                                                   .rest = 5_s,
                                                   .strength_rest = 60_s,
                                                   .balance_from_items = 0,
                                                   .most_rotations = 0};
};
struct warming_up_less_when_longer : postpartum_back {
    static constexpr std::string_view id = "warming-up-less-when-longer";
    static constexpr composition_rules composition{.micro_below = 60_s,
                                                   .short_up_to = 274_s,
                                                   .warm_up_short = 134_s,
                                                   .warm_up_standard = 53_s,
                                                   .strength_rank = 4,
                                                   .relaxation = 30_s,
                                                   .rest = 10_s,
                                                   .strength_rest = 10_s,
                                                   .after_head_down = 60_s};
};
struct long_rests : postpartum_back {
    static constexpr std::string_view id = "long-rests";
    static constexpr composition_rules composition{.micro_below = 250_s,
                                                   .warm_up_standard = 150_s,
                                                   .warm_up_strength = 90_s,
                                                   .strength_rank = 0,
                                                   .relaxation = 0_s,
                                                   .position_change = 5_s,
                                                   .rest = 30_s,
                                                   .strength_rest = 0_s,
                                                   .after_head_down = 0_s,
                                                   .balance_from_items = 2};
};
struct to_and_fro : postpartum_back {
    static constexpr std::string_view id = "to-and-fro";
    static constexpr composition_rules composition{.bands = {{{14_days, 400_s, 1, 2},
                                                              {42_days, 10_min, 1, 3},
                                                              {84_days, 15_min, 2, 4},
                                                              {week_band::no_end, 25_min, 2, 5}}},
                                                   .warm_up_short = 30_s,
                                                   .warm_up_standard = 40_s,
                                                   .warm_up_strength = 60_s,
                                                   .relaxation = 90_s,
                                                   .most_positions = 2,
                                                   .most_changes = 4,
                                                   .most_floor_to_standing = 2};
};

}  // namespace

TEMPLATE_TEST_CASE("under other rules, too, plan() finds what an enumeration of all sessions finds", "", turning_freely,
                   warming_up_less_when_longer, long_rests, to_and_fro) {
    using C = TestType;
    crowd<C> roll(77);
    tally result;
    long feasible = 0, strong = 0;
    for (long i = 0; i != scaled(1'500); ++i) {
        auto who = roll.likely_person();
        who.raw().equipment = ~std::uint64_t{0};
        auto const s = screen(who);
        if (s.clearance() == nullptr) continue;
        std::vector<std::size_t> pool;
        for (std::size_t e = 0; e != view_of<C>.exercises.size(); ++e) {
            if (view_of<C>.exercises[e].effort.rank == 0 && !roll.one_in(4)) pool.push_back(e);
        }
        while (pool.size() < 5) {
            std::size_t const e = roll.below(view_of<C>.exercises.size());
            bool const twice = std::find(pool.begin(), pool.end(), e) != pool.end();
            if (!twice && (s.permits(e) || roll.one_in(20))) pool.push_back(e);
        }
        auto wish = roll.likely_request().within(crowd<C>::seconds(roll.between(100, 700)));
        for (std::size_t e = 0; e != view_of<C>.exercises.size(); ++e) {
            if (std::find(pool.begin(), pool.end(), e) == pool.end()) wish = wish.without(e);
        }
        every_session<C> const all(*s.clearance(), wish);
        auto const made = plan(*s.clearance(), wish);
        feasible += all.best().found ? 1 : 0;
        for (auto const& item : all.best().items.view())
            strong += view_of<C>.exercises[item.exercise].effort.rank >= 3 ? 1 : 0;
        result.add(difference<C>(made, all, wish), [&] { return described(who, wish); });
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    WARN(result.cases << " problems, " << feasible << " feasible, " << strong << " strengthening items");
    CHECK(feasible > scaled(1'500) / 10);
}
