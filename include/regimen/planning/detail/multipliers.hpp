// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Good multipliers for the bound of a subproblem: a subgradient method with Polyak's step, in whole numbers. The bound
// holds whatever the multipliers are; better ones only make the search shorter.
#ifndef REGIMEN_PLANNING_DETAIL_MULTIPLIERS_HPP
#define REGIMEN_PLANNING_DETAIL_MULTIPLIERS_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/detail/bound.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// To begin with: an item for a goal costs what the second one is worth.
constexpr multipliers first_multipliers(plan_problem const& problem, score unit) {
    multipliers m;
    for (std::size_t g = 0; g < problem.goals.size; ++g)
        m.goals[g] = unit * std::max(problem.worth_of_goal(g, 2) - problem.worth_of_goal(g, 1), 0);
    return m;
}

/// A candidate, as a multiplier_search looks at it. Not initialised: the list is long.
struct priced_item {
    score base;
    std::int32_t seconds, opening, relaxing;  ///< no more than is needed
    std::uint8_t serves, parts;
    bool counts;
    bool same_kin;  ///< as the one before: a session has one of them at most
};

/// Searches for multipliers with which the bound of a set is low, from those that `bound` has.
class multiplier_search {
public:
    static constexpr std::size_t capacity = routine::capacity;

    constexpr multiplier_search(feasibility const& feasible, lagrangian_bound const& bound,
                                partial_session const& start)
        : feasible_(feasible),
          bound_(bound),
          problem_(feasible.problem()),
          start_(start),
          now_(bound.current()),
          candidates_(problem_.space.priced) {
        std::int32_t const opening = feasible.opening_needed(start), relaxing = feasible.relaxing_needed(start);
        plan_item const* before = nullptr;
        for (std::size_t k = 0; k < problem_.size; ++k) {
            std::size_t const i = problem_.by_family[k];
            if (!feasible.allows(i) || !feasible.fits(start, i)) continue;
            plan_item const& x = problem_.items[i];
            bool const again = before != nullptr && before->kin() == x.kin();
            before = &x;
            contribution const& gives = feasible.given_by(i);
            candidates_[size_++] = {.base = bound.unit() * x.freshness - (x.seconds + x.rest),
                                    .seconds = x.seconds + x.rest,
                                    .opening = std::min(gives.opening, opening),
                                    .relaxing = std::min(gives.relaxing, relaxing),
                                    .serves = x.serves,
                                    .parts = static_cast<std::uint8_t>(gives.parts & feasible.parts_needed(start)),
                                    .counts = x.counts(),
                                    .same_kin = again};
        }
    }

    /// At most so many steps, and none once the bound is below `enough`; `aim` is where the bound is to go. The lowest
    /// bound; its multipliers are best().
    REGIMEN_NOINLINE constexpr score lower(int steps, score enough, score aim, work_counter& work) {
        score lowest = -no_score;
        int in_vain = 0;
        for (int step = 0;; ++step) {
            work.spend();
            score const bound = bound_now();
            ++in_vain;
            if (bound < lowest) {
                lowest = bound;
                best_ = now_;
                in_vain = 0;
            }
            if (step == steps || bound < enough || in_vain == most_in_vain) break;
            score const gap = aim != no_score      ? bound - aim
                              : problem_.only_time ? 120
                                                   : std::max<score>(bound / 8, bound_.unit());
            if (!change_by(in_vain > 2 ? gap / in_vain : gap)) break;
        }
        return lowest;
    }
    constexpr multipliers const& best() const { return best_; }

private:
    /// The bound with the multipliers of now; notes the candidates that it takes.
    REGIMEN_NOINLINE constexpr score bound_now() {
        score bound = bound_.without_goals(now_, start_);
        // What an item adds for each set of goals that it may serve, and for each set of parts that it can be.
        std::array<score, std::size_t{1} << goal_list::capacity> for_goals;
        std::array<score, std::size_t{1} << n_parts> for_parts;
        for_goals[0] = for_parts[0] = 0;
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            std::size_t const have = start_.serving[g];
            score const now = bound_.bound_of_goal(now_, g, have);
            bound += now;
            add_to_sums(for_goals.data(), g,
                        bound_.can_gain(g, have) ? bound_.bound_of_goal(now_, g, have + 1) - now : 0);
        }
        for (std::size_t p = 0; p < n_parts; ++p) add_to_sums(for_parts.data(), p, now_.parts[p]);
        std::size_t const room = capacity - start_.size;
        auto const most_exercises = std::min(static_cast<std::size_t>(problem_.max_exercises - start_.exercises), room);
        best_few exercises, quiet;
        for (std::size_t i = 0; i < size_;) {
            bool const counts = candidates_[i].counts;
            ranked_item best{0, 0};  // of one kin
            do {
                priced_item const& c = candidates_[i];
                score const gain = c.base - now_.second * c.seconds + now_.opening * c.opening +
                                   now_.relaxing * c.relaxing + for_goals[c.serves] + for_parts[c.parts];
                if (gain > best.gain) best = {gain, static_cast<std::uint16_t>(i)};
                ++i;
            } while (i < size_ && candidates_[i].same_kin);
            if (best.gain <= 0) continue;
            if (counts)
                exercises.offer(best, most_exercises);
            else
                quiet.offer(best, room);
        }
        n_taken_ = 0;
        for (std::size_t e = 0, q = 0; n_taken_ < room && e + q < exercises.size + quiet.size;) {
            bool const exercise =
                q == quiet.size || (e < exercises.size && exercises.items[e].gain >= quiet.items[q].gain);
            ranked_item const& next = exercise ? exercises.items[e++] : quiet.items[q++];
            taken_[n_taken_++] = next.item;
            bound += next.gain;
        }
        return bound;
    }
    /// The sums of each set of so many numbers, at the index of its bits: adds those with one number more.
    static constexpr void add_to_sums(score* sums, std::size_t numbers, score one_more) {
        std::size_t const before = std::size_t{1} << numbers;
        for (std::size_t some = 0; some < before; ++some) sums[before + some] = sums[some] + one_more;
    }

    /// Raises the multiplier of what the bound's items have too much of or too little, and lowers those of what they
    /// need not; so far that the gap would close if nothing else changed. False where nothing is to be changed.
    REGIMEN_NOINLINE constexpr bool change_by(score gap) {
        std::array<std::int32_t, goal_list::capacity> serving{};
        std::array<std::int32_t, n_parts> parts{};
        std::int32_t opening = 0, relaxing = 0, total = feasible_.total_of(start_);
        for (std::size_t k = 0; k < n_taken_; ++k) {
            priced_item const& c = candidates_[taken_[k]];
            for (std::size_t const g : bits_of{c.serves}) ++serving[g];
            for (std::size_t const p : bits_of{c.parts}) ++parts[p];
            opening += c.opening;
            relaxing += c.relaxing;
            total += c.seconds;
        }
        std::array<score, goal_list::capacity> for_goals{};
        score norm = 0;
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            // As many items for it as are worth their price.
            score least = 0, most = 0;
            for (std::int32_t have = start_.serving[g]; have + 1 < n_worth; ++have) {
                auto const k = static_cast<std::size_t>(have);
                score const step = bound_.worth_of(g)[k + 1] - bound_.worth_of(g)[k];
                least += step > now_.goals[g] ? 1 : 0;
                most += step >= now_.goals[g] ? 1 : 0;
            }
            if (now_.goals[g] == 0) most = capacity;
            for_goals[g] = one * (serving[g] > most ? most - serving[g] : serving[g] < least ? least - serving[g] : 0);
            norm += for_goals[g] * for_goals[g];
        }
        std::array<score, n_parts> for_parts{};
        for (std::size_t const p : bits_of{feasible_.parts_needed(start_)}) {
            for_parts[p] = wanted(now_.parts[p], 1 - parts[p]) * one;
            norm += for_parts[p] * for_parts[p];
        }
        std::array<score, 3> const others{
            wanted(now_.second, total - feasible_.type().max_seconds) * one / some_seconds,
            wanted(now_.opening, feasible_.opening_needed(start_) - opening) * one / some_seconds,
            wanted(now_.relaxing, feasible_.relaxing_needed(start_) - relaxing) * one / some_seconds};
        for (score const s : others) norm += s * s;
        if (norm == 0) return false;
        auto const change = [&](score& price, score by, score of) {
            price = std::max<score>(price + gap * by * one / (norm * of), 0);
        };
        for (std::size_t g = 0; g < problem_.goals.size; ++g) change(now_.goals[g], for_goals[g], 1);
        for (std::size_t p = 0; p < n_parts; ++p) change(now_.parts[p], for_parts[p], 1);
        change(now_.second, others[0], some_seconds);
        change(now_.opening, others[1], some_seconds);
        change(now_.relaxing, others[2], some_seconds);
        return true;
    }
    static constexpr int most_in_vain = 6;     ///< steps without a lower bound
    static constexpr score one = 64;           ///< one item, as a step counts it
    static constexpr score some_seconds = 32;  ///< that weigh as much as an item
    /// What costs nothing may be left over.
    static constexpr score wanted(score price, std::int32_t missing) { return price == 0 && missing < 0 ? 0 : missing; }

    feasibility const& feasible_;
    lagrangian_bound const& bound_;
    plan_problem const& problem_;
    partial_session const& start_;
    multipliers now_, best_;
    priced_item* candidates_;
    std::size_t size_ = 0;
    std::array<std::uint16_t, capacity> taken_{};  ///< the candidates that the bound takes
    std::size_t n_taken_ = 0;
};

}  // namespace regimen::detail

#endif
