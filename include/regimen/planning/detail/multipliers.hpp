// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Prices for the search behind plan(): what one more item for a goal, one more second, one more second of opening are
// worth, so that the bounds of bound.hpp are as low as they can be. Whatever the prices, the bounds hold: better
// ones only make the search shorter. Found step by step (subgradients with Polyak's step), in whole numbers.
#ifndef REGIMEN_PLANNING_DETAIL_MULTIPLIERS_HPP
#define REGIMEN_PLANNING_DETAIL_MULTIPLIERS_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/detail/bound.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// Prices to begin with: a goal's second item.
template <class C>
constexpr plan_prices first_prices(plan_problem<C> const& problem, score unit) {
    plan_prices p;
    for (std::size_t g = 0; g < problem.goals.size; ++g)
        p.goals[g] = unit * std::max(problem.worth_of_goal(g, 2) - problem.worth_of_goal(g, 1), 0);
    return p;
}

/// The prices of what `sets` looks for, made better one step after the other.
template <class C>
class price_search {
public:
    using sets_type = plan_sets<C>;
    static constexpr std::size_t n = sets_type::n;
    static constexpr std::size_t capacity = routine::capacity;

    constexpr price_search(plan_sets<C> const& sets, plan_problem<C> const& problem, plan_outline<n> const& start)
        : sets_(sets), problem_(problem), start_(start), prices_(sets.prices()) {
        total_ = sets.total_of(start);
        opening_needed_ = std::max(sets.opening_needed() - start.opening, 0);
        relaxing_needed_ = std::max(sets.rules().relaxation_s - start.relaxing, 0);
        parts_needed_ = sets.kind().needs & ~start.parts;
        plan_item const* before = nullptr;
        for (std::size_t k = 0; k < problem.size; ++k) {
            std::size_t const i = problem.by_family[k];
            if (!sets.concerns(i) || !sets.fits(start, i)) continue;
            plan_item const& x = sets.item(i);
            bool const again = before != nullptr && alike(*before, x);
            before = &x;
            candidates_[size_++] = {.base = sets.unit() * x.freshness - (x.seconds + x.rest),
                                    .seconds = x.seconds + x.rest,
                                    .opening = std::min(sets.opening(i), opening_needed_),
                                    .relaxing = std::min(sets.relaxing(i), relaxing_needed_),
                                    .serves = x.serves,
                                    .parts = static_cast<std::uint8_t>(sets.parts(i) & parts_needed_),
                                    .counts = x.counts(),
                                    .is_alike = again};
        }
        for (std::size_t g = 0; g < problem.goals.size; ++g) {
            for (std::int32_t all = 0; all < n_worth; ++all)
                worth_[g][static_cast<std::size_t>(all)] = sets.unit() * problem.worth_of_goal(g, all);
        }
    }

    /// Steps from the prices of `sets`, at most so many, as long as the bound is not below `enough`; `goal` is where it
    /// is to go. The lowest bound; its prices are best().
    REGIMEN_NOINLINE constexpr score lower(int steps, score enough, score goal, work_counter& work) {
        score least = -no_score;
        int since = 0;
        for (int step = 0;; ++step) {
            work.spend();
            score const bound = bound_now();
            ++since;
            if (bound < least) {
                least = bound;
                best_ = prices_;
                since = 0;
            }
            if (step == steps || bound < enough || since == most_in_vain) break;
            score const gap = goal != no_score     ? bound - goal
                              : problem_.only_time ? 120
                                                   : std::max<score>(bound / 8, sets_.unit());
            if (!change_by(since > 2 ? gap / since : gap)) break;
        }
        return least;
    }
    constexpr plan_prices const& best() const { return best_; }

private:
    struct candidate {
        score base = 0;
        std::int32_t seconds = 0;
        std::int32_t opening = 0, relaxing = 0;  ///< no more than is needed
        std::uint8_t serves = 0, parts = 0;
        bool counts = false;
        bool is_alike = false;  ///< the one before
    };
    struct pick {
        score gain = 0;
        std::size_t candidate = 0;
    };
    /// The dearest first.
    struct picks {
        std::array<pick, capacity> items{};
        std::size_t size = 0;

        constexpr void take(pick const& p, std::size_t most) {
            if (size == most && (most == 0 || items[most - 1].gain >= p.gain)) return;
            std::size_t at = size == most ? most - 1 : size++;
            for (; at > 0 && items[at - 1].gain < p.gain; --at) items[at] = items[at - 1];
            items[at] = p;
        }
    };

    REGIMEN_NOINLINE constexpr score bound_now() {
        score bound = start_at(prices_);
        // What an item adds for the goals that it serves, and for the parts that it can be.
        std::array<score, std::size_t{1} << goal_list::capacity> for_goals;
        std::array<score, std::size_t{1} << n_parts> for_parts;
        for_goals[0] = for_parts[0] = 0;
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            std::int32_t const have = start_.serving[g];
            score const now = most_for(g, have);
            bound += now;
            bool const adds = have + 1 < n_worth && problem_.goals.items[g].weight > 0;
            with_one_more(for_goals, g, adds ? most_for(g, have + 1) - now : 0);
        }
        for (std::size_t p = 0; p < n_parts; ++p) with_one_more(for_parts, p, prices_.parts[p]);
        exercises_.size = quiet_.size = 0;
        auto const most_exercises =
            std::min(static_cast<std::size_t>(problem_.max_exercises - start_.exercises), capacity - start_.size);
        for (std::size_t i = 0; i < size_;) {
            bool const counts = candidates_[i].counts;
            pick dearest{};  // of those that are alike
            do {
                candidate const& c = candidates_[i];
                score const gain = c.base - prices_.second * c.seconds + prices_.opening * c.opening +
                                   prices_.relaxing * c.relaxing + for_goals[c.serves] + for_parts[c.parts];
                if (gain > dearest.gain) dearest = {gain, i};
            } while (++i < size_ && candidates_[i].is_alike);
            if (dearest.gain <= 0) continue;
            if (counts)
                exercises_.take(dearest, most_exercises);
            else
                quiet_.take(dearest, capacity - start_.size);
        }
        // The cheapest have no place.
        std::size_t exercises = exercises_.size, quiet = quiet_.size;
        for (std::size_t const room = capacity - start_.size; exercises + quiet > room;) {
            if (exercises == 0 || (quiet != 0 && quiet_.items[quiet - 1].gain <= exercises_.items[exercises - 1].gain))
                --quiet;
            else
                --exercises;
        }
        exercises_.size = exercises;
        quiet_.size = quiet;
        for (std::size_t k = 0; k < exercises_.size; ++k) bound += exercises_.items[k].gain;
        for (std::size_t k = 0; k < quiet_.size; ++k) bound += quiet_.items[k].gain;
        return bound;
    }
    /// The sums of some of so many numbers and one more, each in the place of the bits of those that are in it.
    template <std::size_t Sums>
    static constexpr void with_one_more(std::array<score, Sums>& sums, std::size_t numbers, score one_more) {
        std::size_t const before = std::size_t{1} << numbers;
        for (std::size_t some = 0; some < before; ++some) sums[before + some] = sums[some] + one_more;
    }
    /// What the set that it starts from comes to, the goals aside.
    constexpr score start_at(plan_prices const& p) const {
        return sets_.unit() * (start_.freshness - problem_.cost_of_changes * sets_.changes()) - total_ +
               p.second * (sets_.kind().max_seconds - total_) - p.of_parts(parts_needed_) -
               p.opening * opening_needed_ - p.relaxing * relaxing_needed_;
    }
    constexpr score most_for(std::size_t g, std::int32_t have) const {
        score most = no_score, price = 0;
        for (std::int32_t all = have; all < n_worth || all == have; ++all, price += prices_.goals[g])
            most = std::max(most, worth_[g][static_cast<std::size_t>(std::min(all, n_worth - 1))] - price);
        return most;
    }

    /// Changes each price for what is taken at these prices beside what there should be, so far that the gap would
    /// close were it all that matters. False where nothing is to be changed.
    REGIMEN_NOINLINE constexpr bool change_by(score gap) {
        std::array<std::int32_t, goal_list::capacity> serving{};
        std::array<std::int32_t, n_parts> parts{};
        std::int32_t opening = 0, relaxing = 0, total = total_;
        auto const count = [&](picks const& all) {
            for (std::size_t k = 0; k < all.size; ++k) {
                candidate const& c = candidates_[all.items[k].candidate];
                for (std::uint32_t left = c.serves; left != 0; left &= left - 1)
                    ++serving[static_cast<std::size_t>(std::countr_zero(left))];
                for (std::uint32_t left = c.parts; left != 0; left &= left - 1)
                    ++parts[static_cast<std::size_t>(std::countr_zero(left))];
                opening += c.opening;
                relaxing += c.relaxing;
                total += c.seconds;
            }
        };
        count(exercises_);
        count(quiet_);
        std::array<score, goal_list::capacity> for_goals{};
        score norm = 0;
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            // As many as are worth their price.
            score least = 0, most = 0;
            for (std::int32_t have = start_.serving[g]; have + 1 < n_worth; ++have) {
                auto const at = static_cast<std::size_t>(have);
                score const step = worth_[g][at + 1] - worth_[g][at];
                least += step > prices_.goals[g] ? 1 : 0;
                most += step >= prices_.goals[g] ? 1 : 0;
            }
            if (prices_.goals[g] == 0) most = capacity;
            for_goals[g] = one * (serving[g] > most ? most - serving[g] : serving[g] < least ? least - serving[g] : 0);
            norm += for_goals[g] * for_goals[g];
        }
        std::array<score, n_parts> for_parts{};
        for (std::uint32_t left = parts_needed_; left != 0; left &= left - 1) {
            auto const p = static_cast<std::size_t>(std::countr_zero(left));
            for_parts[p] = wanted(prices_.parts[p], 1 - parts[p]) * one;
            norm += for_parts[p] * for_parts[p];
        }
        std::array<score, 3> const others{wanted(prices_.second, total - sets_.kind().max_seconds) * one / some_seconds,
                                          wanted(prices_.opening, opening_needed_ - opening) * one / some_seconds,
                                          wanted(prices_.relaxing, relaxing_needed_ - relaxing) * one / some_seconds};
        for (score const s : others) norm += s * s;
        if (norm == 0) return false;
        auto const change = [&](score& price, score by, score of) {
            price = std::max<score>(price + gap * by * one / (norm * of), 0);
        };
        for (std::size_t g = 0; g < problem_.goals.size; ++g) change(prices_.goals[g], for_goals[g], 1);
        for (std::size_t p = 0; p < n_parts; ++p) change(prices_.parts[p], for_parts[p], 1);
        change(prices_.second, others[0], some_seconds);
        change(prices_.opening, others[1], some_seconds);
        change(prices_.relaxing, others[2], some_seconds);
        return true;
    }
    static constexpr int most_in_vain = 6;     ///< steps without a lower bound
    static constexpr score one = 64;           ///< one item, as a step counts it
    static constexpr score some_seconds = 32;  ///< that weigh as much as an item
    /// What is free is free to be left over.
    static constexpr score wanted(score price, std::int32_t missing) { return price == 0 && missing < 0 ? 0 : missing; }

    plan_sets<C> const& sets_;
    plan_problem<C> const& problem_;
    plan_outline<n> const& start_;
    plan_prices prices_, best_;
    std::array<candidate, n> candidates_{};
    std::size_t size_ = 0;
    std::int32_t total_ = 0, opening_needed_ = 0, relaxing_needed_ = 0;
    std::uint8_t parts_needed_ = 0;
    std::array<std::array<score, n_worth>, goal_list::capacity> worth_{};  ///< of so many items for a goal
    picks exercises_{}, quiet_{};
};

}  // namespace regimen::detail

#endif
