// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// plan() under other rules of composition than the shipped ones: rests, warm-ups, positions and limits that a host may
// state. Beside it an enumeration of every session of a handful of exercises, judged by check_composition() alone.
#include <regimen/catalog/postpartum_back.hpp>
#include <regimen/planner.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"
#include "support/side_by_side.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;

/// The shipped exercises under other rules.
struct turning_freely : postpartum_back {
    static constexpr std::string_view id = "turning-freely";
    static constexpr composition_rules composition{.micro_below_s = 120,
                                                   .short_up_to_s = 150,
                                                   .warm_up_short_s = 90,
                                                   .relaxation_s = 30,
                                                   .change_s = 0,
                                                   .rest_s = 5,
                                                   .strength_rest_s = 60,
                                                   .balance_from_items = 0,
                                                   .most_rotations = 0};
};
struct warming_up_less_when_longer : postpartum_back {
    static constexpr std::string_view id = "warming-up-less-when-longer";
    static constexpr composition_rules composition{.micro_below_s = 60,
                                                   .short_up_to_s = 274,
                                                   .warm_up_short_s = 134,
                                                   .warm_up_standard_s = 53,
                                                   .strength_rank = 4,
                                                   .relaxation_s = 30,
                                                   .rest_s = 10,
                                                   .strength_rest_s = 10,
                                                   .after_head_down_s = 60};
};
struct long_rests : postpartum_back {
    static constexpr std::string_view id = "long-rests";
    static constexpr composition_rules composition{.micro_below_s = 250,
                                                   .warm_up_standard_s = 150,
                                                   .warm_up_strength_s = 90,
                                                   .strength_rank = 0,
                                                   .relaxation_s = 0,
                                                   .change_s = 5,
                                                   .rest_s = 30,
                                                   .strength_rest_s = 0,
                                                   .after_head_down_s = 0,
                                                   .balance_from_items = 2};
};
struct to_and_fro : postpartum_back {
    static constexpr std::string_view id = "to-and-fro";
    static constexpr composition_rules composition{
        .bands = {{{14, 400, 1, 2}, {42, 600, 1, 3}, {84, 900, 2, 4}, {day_window::no_end, 1500, 2, 5}}},
        .warm_up_short_s = 30,
        .warm_up_standard_s = 40,
        .warm_up_strength_s = 60,
        .relaxation_s = 90,
        .most_positions = 2,
        .most_changes = 4,
        .most_floor_to_standing = 2};
};

struct answer {
    bool found = false, lies = false;
    std::int32_t value = 0, seconds = 0;
    routine items;
};

/// Whether a comes before b: lying at the end, then value, then seconds, then the exercises' places.
bool before(answer const& a, answer const& b) {
    if (!b.found) return true;
    if (a.lies != b.lies) return a.lies;
    if (a.value != b.value) return a.value > b.value;
    if (a.seconds != b.seconds) return a.seconds < b.seconds;
    for (std::size_t i = 0; i != std::min(a.items.size, b.items.size); ++i) {
        if (a.items[i].exercise != b.items[i].exercise) return a.items[i].exercise < b.items[i].exercise;
    }
    return a.items.size < b.items.size;
}

template <class C>
class every_session {
public:
    every_session(clearance<C> const& ok, request<C> const& wish, std::vector<std::size_t> const& pool)
        : wish_(wish),
          ctx_(detail::context_of(ok, wish)),
          goals_(detail::goals_for(wish.goals(), ok.made_for().raw().goals)) {
        for (auto const e : pool) {
            if (detail::usable_today(ok, wish, ctx_, e)) pool_.push_back(e);
        }
        used_.resize(pool_.size());
        made_.catalogue = table().fingerprint;
        next();
    }
    answer const& best() const { return best_; }

private:
    static catalogue_view const& table() { return view_of<C>; }
    static composition_view const& rules() { return composition_of<C>; }

    void next() {
        for (std::size_t k = 0; k != pool_.size(); ++k) {
            if (used_[k]) continue;
            used_[k] = true;
            exercise_row const& e = table().exercises[pool_[k]];
            for (unsigned in = made_.size == 0 ? 0 : static_cast<unsigned>(made_[made_.size - 1].in); in != 5; ++in) {
                if (((e.blocks >> in) & 1U) == 0) continue;
                for (std::uint8_t q = 0; q != table().positions.size(); ++q) {
                    if ((((e.positions & ~ctx_.avoids) >> q) & 1U) == 0) continue;
                    made_.add(
                        {static_cast<std::uint16_t>(pool_[k]), static_cast<block>(in), q, wish_.dose_of(pool_[k])});
                    if (total_seconds(table(), rules(), made_.view(), ctx_.at) <= ctx_.max_seconds) {
                        consider();
                        next();
                    }
                    made_.erase(made_.size - 1);
                }
            }
            used_[k] = false;
        }
    }
    void consider() {
        if (!first_fault(table(), rules(), made_.view(), ctx_).sound) return;
        answer a;
        a.found = true;
        a.lies = ((rules().lying >> made_[made_.size - 1].position) & 1U) != 0;
        a.seconds = total_seconds(table(), rules(), made_.view(), ctx_.at);
        std::array<int, goal_list::capacity> serving{};
        for (std::size_t i = 0; i != made_.size; ++i) {
            a.value += wish_.freshness(made_[i].exercise);
            if (i != 0 && made_[i].position != made_[i - 1].position) a.value -= 2;
            for (std::size_t g = 0; g != goals_.size; ++g)
                serving[g] += goals_.items[g].served_by(table().exercises[made_[i].exercise]) ? 1 : 0;
        }
        constexpr int worth[] = {0, 8, 12, 14, 15};
        for (std::size_t g = 0; g != goals_.size; ++g)
            a.value += goals_.items[g].weight * worth[std::min(serving[g], 4)];
        a.items = made_;
        if (before(a, best_)) best_ = a;
    }

    request<C> const& wish_;
    routine_context ctx_;
    goal_list goals_;
    std::vector<std::size_t> pool_;
    std::vector<bool> used_;
    routine made_;
    answer best_;
};

template <class C>
std::string difference(plan_result const& made, answer const& best) {
    if (made.found() != best.found) return made.found() ? " [found, and yet there is none]" : " [not found]";
    if (!best.found) return "";
    if (!made.optimal) return " [not proven]";
    std::string text;
    if (made.value != best.value) text += " [value " + std::to_string(made.value) + "]";
    if (made.total_seconds != best.seconds) text += " [seconds " + std::to_string(made.total_seconds) + "]";
    bool same = made.items.size == best.items.size;
    for (std::size_t i = 0; same && i != best.items.size; ++i) same = made.items[i].exercise == best.items[i].exercise;
    if (!same) text += " [other items]";
    return text.empty() ? text : text + listed(view_of<C>, made.items) + "\nbest" + listed(view_of<C>, best.items);
}

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
        every_session<C> const all(*s.clearance(), wish, pool);
        auto const made = plan(*s.clearance(), wish);
        feasible += all.best().found ? 1 : 0;
        for (auto const& item : all.best().items.view())
            strong += view_of<C>.exercises[item.exercise].effort.rank >= 3 ? 1 : 0;
        result.add(difference<C>(made, all.best()), [&] { return described(who, wish); });
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    WARN(result.cases << " problems, " << feasible << " feasible, " << strong << " strengthening items");
    CHECK(feasible > scaled(1'500) / 10);
}
