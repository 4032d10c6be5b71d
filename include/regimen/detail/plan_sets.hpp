// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sets of items in the making, for the search behind plan(): what may still be added to one, and what it can come to at
// most. A goal's worth is concave, so what an item would add now is the most that it can add later; that, the time that
// is left, and the opening that a session must have bound what a set can become.
#ifndef REGIMEN_DETAIL_PLAN_SETS_HPP
#define REGIMEN_DETAIL_PLAN_SETS_HPP

#include <regimen/detail/plan_items.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace regimen::detail {

template <class C>
class plan_sets {
public:
    static constexpr std::size_t n = view_of<C>.exercises.size();
    static constexpr std::size_t capacity = routine::capacity;
    static constexpr std::int32_t no_session = -1'000'000'000;
    using counts = std::array<std::int32_t, goal_list::capacity>;

    using family_set = bits<n>;
    /// A set in the making: what it comes to before changes of position and longer rests.
    struct outline {
        std::array<std::uint16_t, capacity> chosen{};
        std::size_t size = 0;
        counts serving{};
        std::int32_t worth = 0;
        std::int32_t seconds = 0;
        std::int32_t exercises = 0;
        std::int32_t work = 0;
        std::int32_t opening = 0;     ///< that it can make
        std::uint32_t positions = 0;  ///< that its items can be in
        int turns = 0;
        bool strong = false;
        family_set families{};
        std::array<std::uint8_t, n_budgets> in_budget{};
        std::array<std::int32_t, n_budgets> seconds_in_budget{};
    };
    /// The most that a candidate can add from here on, to sort by: more first, then shorter ones.
    struct ranked {
        std::int32_t gain = 0;
        std::int32_t seconds = 0;
        std::uint16_t item = 0;
        friend constexpr bool operator<(ranked const& a, ranked const& b) {
            if (a.gain != b.gain) return a.gain > b.gain;
            return a.seconds != b.seconds ? a.seconds < b.seconds : a.item < b.item;
        }
    };

    explicit constexpr plan_sets(plan_problem<C> const& problem) : problem_(problem) {}

    /// Sessions in these positions, with so many changes at least, are looked for from here on.
    constexpr void look_in(std::uint32_t positions, int changes) {
        positions_ = positions;
        changes_ = changes;
    }
    constexpr std::uint32_t positions() const { return positions_; }
    constexpr int changes() const { return changes_; }
    /// What a set is worth as it is.
    constexpr std::int32_t value_of(outline const& o) const { return o.worth - problem_.cost_of_changes * changes_; }
    constexpr std::int32_t seconds_of(outline const& o) const { return o.seconds + changes_ * rules().change_s; }
    static constexpr composition_view const& rules() { return composition_of<C>; }
    constexpr plan_item const& item(std::size_t i) const { return problem_.items[i]; }

    /// The most that one more item adds for each goal. What would only take away is left out: it may not have to.
    constexpr counts steps_from(outline const& o) const {
        counts steps{};
        for (std::size_t g = 0; g < problem_.goals.size; ++g)
            steps[g] =
                std::max(problem_.worth_of_goal(g, o.serving[g] + 1) - problem_.worth_of_goal(g, o.serving[g]), 0);
        return steps;
    }
    constexpr ranked rank(counts const& steps, std::uint16_t i) const {
        plan_item const& x = item(i);
        std::int32_t gain = x.freshness;
        for (std::uint32_t left = x.serves; left != 0; left &= left - 1)
            gain += steps[static_cast<std::size_t>(std::countr_zero(left))];
        return {gain, x.seconds, i};
    }
    constexpr std::int32_t time_left(outline const& o) const { return problem_.ctx.max_seconds - seconds_of(o); }
    constexpr std::int32_t time_of(outline const& o, std::int32_t seconds) const {
        return seconds + (o.size == 0 ? 0 : rules().least_rest());
    }
    /// What the set can come to with these candidates, the most promising first; `no_session` where it can become none.
    /// Among those that are added there are enough that can be part of the opening, for it must have its length. Below
    /// `enough` it need not be exact.
    constexpr std::int32_t bound_of(outline const& o, std::span<ranked const> candidates,
                                    std::int32_t enough = no_session) const {
        std::size_t const most = std::min(capacity - o.size, candidates.size());
        std::array<std::int32_t, capacity> shortest{};
        std::size_t const n_shortest = shortest_of(candidates, most, shortest);
        std::size_t const fit = how_many(time_left(o) + (o.size == 0 ? rules().least_rest() : 0), shortest, n_shortest);
        std::int32_t const missing = opening_missing(o);
        std::uint32_t to_come = positions_ & ~o.positions;
        if (std::popcount(to_come) > static_cast<int>(fit)) return no_session;
        for (ranked const& r : candidates) to_come &= ~item(r.item).open;
        if (to_come != 0) return no_session;
        std::size_t const openers = missing <= 0 ? 0 : openers_for(candidates, missing);
        if (openers > fit || (o.size != 0 && missing > time_left(o))) return no_session;
        std::int32_t const by_goals = bound_by_goals(o, supply_of(candidates), fit);
        if (by_goals < enough) return by_goals;
        std::int32_t sum = value_of(o);
        std::int32_t exercises = o.exercises;
        std::size_t taken = 0, opening = 0;
        family_set families = o.families;
        for (ranked const& r : candidates) {
            if (taken == fit) break;
            plan_item const& x = item(r.item);
            // With some places kept for openers, a form that is none could keep out the one of its family that is.
            if (openers == 0 && families.test(x.family)) continue;
            if (x.counts() && exercises == problem_.max_exercises) continue;
            bool const opens = problem_.opens(x);
            if (!opens && taken - opening == fit - openers) continue;
            families.set(x.family);
            opening += opens ? 1 : 0;
            exercises += x.counts() ? 1 : 0;
            sum += r.gain;
            ++taken;
        }
        return std::min(sum, by_goals);
    }

    /// How many candidates serve each goal, and how many are so fresh.
    struct supply {
        counts serving{};
        std::array<std::int32_t, 4> fresh{};
    };
    constexpr supply supply_of(std::span<ranked const> candidates) const {
        supply out;
        for (ranked const& r : candidates) {
            plan_item const& x = item(r.item);
            ++out.fresh[static_cast<std::size_t>(std::clamp(x.freshness, 0, 3))];
            for (std::uint32_t left = x.serves; left != 0; left &= left - 1)
                ++out.serving[static_cast<std::size_t>(std::countr_zero(left))];
        }
        return out;
    }
    /// What the set can come to with so many more: were each of them to serve every goal that it could.
    constexpr std::int32_t bound_by_goals(outline const& o, supply const& of, std::size_t more) const {
        auto const most = static_cast<std::int32_t>(more);
        std::int32_t sum = value_of(o);
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            std::int32_t const then = o.serving[g] + std::min(most, of.serving[g]);
            sum += std::max(problem_.worth_of_goal(g, then) - problem_.worth_of_goal(g, o.serving[g]), 0);
        }
        std::int32_t left = most;
        for (std::int32_t f = 3; f > 0 && left > 0; --f) {
            std::int32_t const taken = std::min(left, of.fresh[static_cast<std::size_t>(f)]);
            sum += f * taken;
            left -= taken;
        }
        return sum;
    }
    /// How much longer the opening has to become; what may be part of it is.
    constexpr std::int32_t opening_missing(outline const& o) const {
        if (o.exercises == 0) return 0;
        return rules().least_opening(o.strong, seconds_of(o)) - o.opening - problem_.opening_slack();
    }
    /// The fewest candidates that make so much opening.
    constexpr std::size_t openers_for(std::span<ranked const> candidates, std::int32_t missing) const {
        std::array<std::int32_t, capacity> longest{};
        std::size_t size = 0;
        for (ranked const& r : candidates) {
            if (!problem_.opens(item(r.item))) continue;
            std::int32_t const time = problem_.opening_time(item(r.item));
            if (size == capacity && time <= longest[size - 1]) continue;
            std::size_t at = size == capacity ? size - 1 : size++;
            for (; at > 0 && longest[at - 1] < time; --at) longest[at] = longest[at - 1];
            longest[at] = time;
        }
        std::size_t openers = 0;
        while (openers < size && missing > 0) missing -= longest[openers++];
        return missing > 0 ? capacity + 1 : openers;
    }
    /// How many of the shortest candidates the time can hold.
    static constexpr std::size_t how_many(std::int32_t left, std::array<std::int32_t, capacity> const& shortest,
                                          std::size_t size) {
        std::size_t fit = 0;
        for (; fit < size && shortest[fit] + rules().least_rest() <= left; ++fit)
            left -= shortest[fit] + rules().least_rest();
        return fit;
    }
    /// The times of the shortest candidates, one of a family; how many there are.
    constexpr std::size_t shortest_of(std::span<ranked const> candidates, std::size_t most,
                                      std::array<std::int32_t, capacity>& shortest) const {
        std::array<std::uint16_t, capacity> family{};
        std::size_t size = 0;
        for (ranked const& r : candidates) {
            if (size == most && (most == 0 || r.seconds >= shortest[size - 1])) continue;
            std::uint16_t const own = item(r.item).family;
            std::size_t at = 0;
            while (at < size && family[at] != own) ++at;
            if (at < size && shortest[at] <= r.seconds) continue;
            if (at == size) at = size == most ? size - 1 : size++;
            for (; at > 0 && shortest[at - 1] > r.seconds; --at) {
                shortest[at] = shortest[at - 1];
                family[at] = family[at - 1];
            }
            shortest[at] = r.seconds;
            family[at] = own;
        }
        return size;
    }

    /// Whether a set with one more item can still become a session.
    constexpr bool fits(outline const& o, std::uint16_t i) const {
        plan_item const& x = item(i);
        if (o.size == capacity || (x.open & positions_) == 0) return false;
        if (time_of(o, x.seconds) > time_left(o)) return false;
        if (x.counts() && o.exercises == problem_.max_exercises) return false;
        if (o.work + x.work > problem_.max_work || (x.turns && o.turns == rules().most_rotations)) return false;
        for (std::uint32_t left = x.budgets; left != 0; left &= left - 1) {
            auto const b = static_cast<std::size_t>(std::countr_zero(left));
            demand_budget const& budget = rules().budgets[b];
            if (budget.most_items != 0 && o.in_budget[b] == budget.most_items) return false;
            if (budget.most_seconds != 0 && o.seconds_in_budget[b] + x.seconds > budget.most_seconds) return false;
        }
        return !o.families.test(x.family);
    }
    /// The set with one more item; false, and nothing changed, where that does not fit.
    constexpr bool added(outline& o, std::uint16_t i) const {
        if (!fits(o, i)) return false;
        plan_item const& x = item(i);
        std::int32_t const seconds = time_of(o, x.seconds);
        o.chosen[o.size++] = i;
        o.seconds += seconds;
        o.positions |= x.open & positions_;
        o.families.set(x.family);
        o.exercises += x.counts() ? 1 : 0;
        o.work += x.work;
        o.turns += x.turns ? 1 : 0;
        o.strong = o.strong || x.strength;
        if (problem_.opens(x)) o.opening += problem_.opening_time(x);
        o.worth += x.freshness;
        for (std::uint32_t left = x.serves; left != 0; left &= left - 1) {
            auto const g = static_cast<std::size_t>(std::countr_zero(left));
            o.worth += problem_.worth_of_goal(g, o.serving[g] + 1) - problem_.worth_of_goal(g, o.serving[g]);
            ++o.serving[g];
        }
        for (std::uint32_t left = x.budgets; left != 0; left &= left - 1) {
            auto const b = static_cast<std::size_t>(std::countr_zero(left));
            ++o.in_budget[b];
            o.seconds_in_budget[b] += x.seconds;
        }
        return true;
    }

private:
    plan_problem<C> const& problem_;
    std::uint32_t positions_ = 0;
    int changes_ = 0;
};

}  // namespace regimen::detail

#endif
