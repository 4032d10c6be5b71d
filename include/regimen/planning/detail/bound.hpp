// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a set of items can become at most: a Lagrangian relaxation, in which what a session must have or may not exceed
// has a multiplier, the price of one more of it. The bound holds whatever the multipliers are.
#ifndef REGIMEN_PLANNING_DETAIL_BOUND_HPP
#define REGIMEN_PLANNING_DETAIL_BOUND_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/sort.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/detail/feasibility.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// In scores, none below 0.
struct multipliers {
    score goals[goal_list::capacity]{};  ///< of an item that serves it
    score second = 0;                    ///< of the time that there is
    score parts[n_parts]{};              ///< of an item that can be it
    score opening = 0, relaxing = 0;     ///< of a second of it

    constexpr score of_parts(std::uint32_t some) const {
        score sum = 0;
        for (std::size_t const p : bits_of{some}) sum += parts[p];
        return sum;
    }
    friend constexpr bool operator==(multipliers const&, multipliers const&) = default;
};

/// The best of many, sorted, as many as there is room for.
struct best_few {
    std::array<ranked_item, routine::capacity> items;
    std::size_t size = 0;

    constexpr void offer(ranked_item const& x, std::size_t room) {
        keep_first(items.data(), size, room, x, [](ranked_item const& a, ranked_item const& b) { return a < b; });
    }
};

/// The candidates that add most to a set if the only limits were one item of a kin, the number of exercises and the
/// number of items. Candidates are offered sorted.
struct best_additions {
    score sum = 0;
    std::int32_t exercises_left;
    std::size_t items_left;
    score last_exercise = 0;  ///< what it adds
    std::size_t size = 0;
    std::array<std::uint32_t, routine::capacity> kin;

    constexpr best_additions(std::int32_t exercises, std::size_t items)
        : exercises_left(exercises), items_left(items) {}
    constexpr bool full() const { return size == items_left; }
    constexpr void offer(score gain, plan_item const& x) {
        if (x.counts() && exercises_left == 0) return;
        for (std::size_t k = 0; k < size; ++k) {
            if (kin[k] == x.kin()) return;
        }
        kin[size++] = x.kin();
        sum += gain;
        if (!x.counts()) return;
        last_exercise = gain;
        --exercises_left;
    }
};

/// The bound of sets in the subproblem that a feasibility is set to.
class lagrangian_bound {
public:
    using partial = feasibility::partial;
    using candidate_list = feasibility::candidate_list;

    explicit constexpr lagrangian_bound(feasibility const& feasible)
        : feasible_(feasible), problem_(feasible.problem()), base_(problem_.space.base) {
        auto const longest = static_cast<std::uint32_t>(std::clamp(problem_.ctx.limits.max_time.value(), 0, 1'000'000));
        unit_ = static_cast<score>(std::bit_ceil(longest + 1U));
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            for (std::size_t k = 0; k < worth_[g].size(); ++k)
                worth_[g][k] = unit_ * problem_.worth_of_goal(g, static_cast<std::int32_t>(k));
        }
    }
    constexpr score unit() const { return unit_; }
    /// In scores, of 0, 1, 2 ... items for a goal.
    constexpr std::array<score, n_worth> const& worth_of(std::size_t g) const { return worth_[g]; }
    constexpr multipliers const& current() const { return current_; }
    REGIMEN_NOINLINE constexpr void set_multipliers(multipliers const& m) {
        if (is_set_ && current_ == m) return;
        current_ = m;
        is_set_ = true;
        for (std::size_t i = 0; i < problem_.size; ++i) {
            plan_item const& x = problem_.items[i];
            base_[i] = unit_ * x.freshness - (1 + current_.second) * (x.seconds + x.rest);
        }
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            for (std::size_t have = 0; have < n_worth; ++have) goal_bound_[g][have] = bound_of_goal(current_, g, have);
            for (std::size_t have = 0; can_gain(g, have); ++have)
                goal_step_[g][have] = goal_bound_[g][have + 1] - goal_bound_[g][have];
        }
    }

    /// What a set comes to as it is. No sequence of it comes to more.
    constexpr score score_of(partial const& o) const {
        return unit_ * (o.worth - problem_.cost_of_changes * feasible_.changes()) - feasible_.total_of(o) -
               feasible_.longer_rests(o);
    }
    /// What so many changes of position take away.
    constexpr score cost_of(int changes) const {
        std::int32_t const seconds = feasible_.rules().position_change.value() * changes;
        return unit_ * problem_.cost_of_changes * changes + seconds;
    }

    /// What a set comes to at these multipliers with nothing added, but for the goals.
    constexpr score without_goals(multipliers const& m, partial const& o) const {
        std::int32_t const total = feasible_.total_of(o);
        return unit_ * (o.freshness - problem_.cost_of_changes * feasible_.changes()) - total +
               m.second * (feasible_.type().max_seconds - total) - m.of_parts(feasible_.parts_needed(o)) -
               m.opening * feasible_.opening_needed(o) - m.relaxing * feasible_.relaxing_needed(o);
    }
    /// What the items for a goal come to at most at these multipliers: there are `have`, and up to `more` may come.
    constexpr score bound_of_goal(multipliers const& m, std::size_t g, std::size_t have,
                                  std::size_t more = n_worth) const {
        score most = worth_[g][std::min(have, worth_[g].size() - 1)], price = m.goals[g];
        for (std::size_t all = have + 1; all < worth_[g].size() && all <= have + more; ++all, price += m.goals[g])
            most = std::max(most, worth_[g][all] - price);
        return most;
    }
    /// Whether one more item for a goal counts in its bound. One that takes away does not: later items take away less.
    constexpr bool can_gain(std::size_t g, std::size_t have) const {
        return have + 1 < worth_[g].size() && problem_.goals.items[g].weight > 0;
    }

    REGIMEN_NOINLINE constexpr partial empty() const {
        partial o = feasible_.empty();
        o.bound = without_goals(current_, o);
        for (std::size_t g = 0; g < problem_.goals.size; ++g) o.bound += goal_bound_[g][0];
        return o;
    }
    /// What an item adds at most to what the set can become.
    constexpr score gain_of(partial const& o, std::size_t i) const { return gain_of(o, feasible_.needed(o), i); }
    /// The same where it is known what the set needs.
    constexpr score gain_of(partial const& o, feasibility::needs const& needs, std::size_t i) const {
        score gain = base_[i];
        contribution const& gives = feasible_.given_by(i);
        for (std::size_t const g : bits_of{problem_.items[i].serves}) gain += goal_step_[g][o.serving[g]];
        gain += current_.of_parts(needs.parts & gives.parts);
        gain += current_.opening * std::min(needs.opening, gives.opening);
        gain += current_.relaxing * std::min(needs.relaxing, gives.relaxing);
        return gain;
    }
    /// Adds an item that fits.
    REGIMEN_NOINLINE constexpr void add(partial& o, std::size_t i, score gain) const {
        plan_item const& x = problem_.items[i];
        o.bound += gain;
        o.worth += x.freshness;
        o.freshness += x.freshness;
        for (std::size_t const g : bits_of{x.serves}) {
            std::int32_t const step =
                problem_.worth_of_goal(g, o.serving[g] + 1) - problem_.worth_of_goal(g, o.serving[g]);
            o.worth += step;
            if (step < 0) o.bound += unit_ * step;
            ++o.serving[g];
        }
        feasible_.add(o, i);
    }

    /// What the best of the candidates add, which are sorted; and what another exercise has to add to be one of them.
    struct best_gains {
        score sum, least_exercise;
    };
    constexpr best_gains best_of(partial const& o, candidate_list candidates) const {
        best_additions best(problem_.max_exercises - o.exercises, partial::capacity - o.size);
        for (ranked_item const& r : candidates) {
            if (r.gain <= 0 || best.full()) break;
            best.offer(r.gain, problem_.items[r.item]);
        }
        return {best.sum, best.exercises_left == 0 ? best.last_exercise : 0};
    }
    /// What few candidates for the goals take from the bound of a set.
    constexpr score lost_for_goals(partial const& o, candidate_list candidates) const {
        std::array<std::size_t, goal_list::capacity> serving{};
        for (ranked_item const& r : candidates) {
            for (std::size_t const g : bits_of{problem_.items[r.item].serves}) ++serving[g];
        }
        score lost = 0;
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            std::size_t const have = o.serving[g];
            if (have + 1 < worth_[g].size() && serving[g] + 1 < worth_[g].size())
                lost += goal_bound_[g][have] - bound_of_goal(current_, g, have, serving[g]);
        }
        return lost;
    }
    /// Another bound of a set: with as many of its candidates as fit into the time, whichever these are.
    struct bound_by_time {
        score most = 0;
        score least_gain = 0;  ///< of those candidates, time aside; 0 where others have room as well
    };
    constexpr bound_by_time by_time(partial const& o, candidate_list candidates) const {
        best_few shortest, best;
        for (ranked_item const& r : candidates) shortest.offer({-time_of(r), 0}, partial::capacity - o.size);
        score const left = feasible_.type().max_seconds - feasible_.total_of(o);
        std::size_t many = 0;
        for (score unused = left; many < shortest.size && (unused += shortest.items[many].gain) >= 0;) ++many;
        for (ranked_item const& r : candidates) {
            if (score const gain = gain_without_time(r); gain > 0) best.offer({gain, 0}, many);
        }
        bound_by_time out{.most = o.bound - o.lost_for_goals - current_.second * left};
        for (std::size_t k = 0; k < best.size; ++k) out.most += best.items[k].gain;
        if (best.size == many && many != 0) out.least_gain = best.items[many - 1].gain;
        return out;
    }
    constexpr score gain_without_time(ranked_item const& r) const { return r.gain + current_.second * time_of(r); }

private:
    constexpr std::int32_t time_of(ranked_item const& r) const {
        return problem_.items[r.item].seconds + problem_.items[r.item].rest;
    }

    feasibility const& feasible_;
    plan_problem const& problem_;
    score unit_ = 1;
    std::array<std::array<score, n_worth>, goal_list::capacity> worth_{};  ///< of so many items for a goal
    multipliers current_{};
    bool is_set_ = false;
    // What follows from the multipliers: what an item adds by itself; what a goal comes to with so many items.
    score* base_;
    std::array<std::array<score, n_worth>, goal_list::capacity> goal_bound_{};
    std::array<std::array<score, partial::capacity + 1>, goal_list::capacity> goal_step_{};  ///< to one item more
};

}  // namespace regimen::detail

#endif
