// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Which items can still be added to a set so that it can become a sound session: by time, positions and blocks, by
// what every session must have, and by the limits of composition. Nothing here looks at value.
#ifndef REGIMEN_PLANNING_DETAIL_FEASIBILITY_HPP
#define REGIMEN_PLANNING_DETAIL_FEASIBILITY_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/planning/detail/partial_session.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// What can be in the sessions of one subproblem, and what can become one of them.
class feasibility {
public:
    static constexpr std::size_t capacity = routine::capacity;
    using partial = partial_session;
    using candidate_list = item_view<ranked_item>;

    explicit constexpr feasibility(plan_problem const& problem)
        : problem_(problem),
          rules_(problem.rules()),
          items_(problem.items),
          fitted_(problem.space.fitted),
          a_bit_a_family_(problem.space.n <= 64) {
        for (std::size_t i = 0; i < problem.size; ++i)
            both_in_one_ = both_in_one_ || (problem.items[i].bends && problem.items[i].arches);
    }
    constexpr composition_view const& rules() const { return rules_; }
    constexpr plan_problem const& problem() const { return problem_; }
    constexpr plan_item const& item(std::size_t i) const { return items_[i]; }

    /// The subproblem: sessions of a type in these positions, in any order, with so many changes of position at least.
    constexpr void set_subproblem(opening_type const& type, std::uint32_t positions, int changes) {
        stay_order each;  // each position has a stay at least
        if (std::popcount(positions) <= static_cast<int>(most_stays)) {
            for (std::size_t const p : bits_of{positions}) each.positions[each.size++] = 1U << p;
        }
        type_ = type;
        stays_ = {};
        positions_ = positions;
        in_one_stay_ = 0;
        changes_ = changes;
        summarise_items(each, {positions, positions, positions}, rules().most_changes, false, ~order_set{0});
    }
    /// The subproblem: sessions of a type in these stays; the one at `opens_until` is the last with any opening in it.
    constexpr void set_subproblem(opening_type const& type, stay_order const& stays, std::size_t opens_until) {
        type_ = type;
        stays_ = stays;
        positions_ = in_one_stay_ = 0;
        std::uint32_t in_several = 0, opening = 0;
        for (std::size_t k = 0; k < stays.size; ++k) {
            in_several |= positions_ & stays[k];
            positions_ |= stays[k];
            if (k <= opens_until) opening |= stays[k];
        }
        in_one_stay_ = positions_ & ~in_several;
        changes_ = static_cast<int>(stays.size) - 1;
        block_orders const orders(stays.size);
        order_set const all = orders.with(opens_until, opening_blocks) & orders.with(opens_until, later_blocks);
        summarise_items(stays, {stays[0], opening, stays[stays.size - 1]}, static_cast<int>(opens_until), true, all);
    }
    constexpr opening_type const& type() const { return type_; }
    constexpr stay_order const& stays() const { return stays_; }
    constexpr int changes() const { return changes_; }
    /// Whether an item can be in such a session at all, and what it gives there.
    constexpr bool allows(std::size_t i) const { return fitted_[i].orders != 0; }
    constexpr contribution const& given_by(std::size_t i) const { return fitted_[i].gives; }

    // What a set still needs to become such a session.
    constexpr std::uint32_t parts_needed(partial const& o) const { return type_.needs & ~o.gives.parts; }
    constexpr std::int32_t opening_needed(partial const& o) const {
        return std::max(opening_needed_ - o.gives.opening, 0);
    }
    constexpr std::int32_t relaxing_needed(partial const& o) const {
        return std::max(rules().relaxation.value() - o.gives.relaxing, 0);
    }
    struct needs {
        std::uint32_t parts;
        std::int32_t opening, relaxing;
    };
    constexpr needs needed(partial const& o) const { return {parts_needed(o), opening_needed(o), relaxing_needed(o)}; }
    /// The seconds that it has come to.
    constexpr std::int32_t total_of(partial const& o) const {
        return o.seconds - longest_last_rest_ + rules().position_change.value() * changes_;
    }
    /// The time that is left, apart from what every session must have and this set has not yet.
    constexpr std::int32_t time_left(partial const& o) const { return type_.max_seconds - total_of(o) - o.missing; }
    /// What strengthening items that must be neighbours add to it.
    constexpr std::int32_t longer_rests(partial const& o) const {
        return std::max(o.strong - 1, 0) * std::max(rules().strength_rest.value() - rules().rest.value(), 0);
    }

    constexpr partial empty() const {
        partial o;
        o.missing = missing_seconds({});
        return o;
    }
    /// Whether a set with one more item can still become such a session.
    REGIMEN_NOINLINE constexpr bool fits(partial const& o, std::size_t i) const {
        plan_item const& x = item(i);
        if (o.size == capacity || (o.orders & fitted_[i].orders) == 0 || has_family(o, x)) return false;
        if (std::int32_t const total = total_of(o) + x.seconds + x.rest;
            total + o.missing > type_.max_seconds &&
            total + missing_seconds(o.gives + fitted_[i].gives) > type_.max_seconds)
            return false;
        bool const turned_enough = rules().balance_from_items != 0 && o.turns == rules().most_rotations;
        if (o.work + x.work > problem_.max_work || (x.turns && turned_enough)) return false;
        if (x.counts()) {
            std::int32_t const exercises = o.exercises + 1;
            if (exercises > problem_.max_exercises) return false;
            if (must_balance(exercises)) {
                int missing = (o.bends || x.bends ? 0 : 1) + (o.arches || x.arches ? 0 : 1);
                if (missing == 2 && both_in_one_) missing = 1;
                if (missing > problem_.max_exercises - exercises) return false;
            }
        }
        for (std::size_t const b : bits_of{x.budgets}) {
            demand_budget const& budget = rules().budgets[b];
            if (budget.most_items != 0 && o.in_budget[b] == budget.most_items) return false;
            if (budget.most_time.value() != 0 && o.seconds_in_budget[b] + x.seconds > budget.most_time.value())
                return false;
        }
        return true;
    }
    /// Adds an item that fits.
    constexpr void add(partial& o, std::size_t i) const {
        plan_item const& x = item(i);
        o.chosen[o.size++] = static_cast<std::uint16_t>(i);
        o.seconds += x.seconds + x.rest;
        o.orders &= fitted_[i].orders;
        o.families |= bit_of_family(x);
        if (x.strength && x.only_strengthens() && !x.low_head) ++o.strong;
        if (!x.strength && x.may_be_in(block::strengthen)) --o.strong;
        o.work += x.work;
        if (x.turns) ++o.turns;
        o.gives += fitted_[i].gives;
        o.missing = missing_seconds(o.gives);
        if (x.counts()) {
            ++o.exercises;
            o.bends = o.bends || x.bends;
            o.arches = o.arches || x.arches;
        }
        for (std::size_t const b : bits_of{x.budgets}) {
            ++o.in_budget[b];
            o.seconds_in_budget[b] += x.seconds;
        }
    }
    /// Whether what a session must have is in the set or among the candidates.
    constexpr bool can_be_completed(partial const& o, candidate_list candidates) const {
        contribution all = o.gives;
        for (ranked_item const& r : candidates) all += fitted_[r.item].gives;
        return (type_.needs & ~all.parts) == 0 && orders_filled(o, candidates) != 0 &&
               all.relaxing >= rules().relaxation.value() && all.opening >= opening_needed_ &&
               can_be_parted(o, candidates);
    }
    /// Whether a set has all that such a session must have, as far as that can be said before it is sequenced.
    REGIMEN_NOINLINE constexpr bool is_complete(partial const& o) const {
        if (parts_needed(o) != 0 || relaxing_needed(o) > 0 || opening_needed(o) > 0) return false;
        if (total_of(o) + longer_rests(o) > type_.max_seconds) return false;
        if (!can_be_parted(o) || orders_filled(o) == 0) return false;
        if (o.exercises == 0) return problem_.ctx.settling_alone_is_enough;
        return !must_balance(o.exercises) || (o.bends && o.arches);
    }
    /// The block orders of a set in which each stay can have an item.
    REGIMEN_NOINLINE constexpr order_set orders_filled(partial const& o, candidate_list candidates = {}) const {
        if (stays_.size == 1) return o.size + candidates.size() != 0 ? o.orders : 0;
        block_orders const all(stays_.size);
        order_set orders = o.orders;
        for (std::size_t k = 0; k < stays_.size && orders != 0; ++k) {
            order_set filled = 0;
            auto const fill = [&](plan_item const& x) {
                if ((x.starts_in & stays_[k]) != 0) filled |= all.with(k, x.blocks);
            };
            for (std::size_t i = 0; i < o.size; ++i) fill(item(o.chosen[i]));
            for (std::size_t i = 0; i < candidates.size() && (orders & ~filled) != 0; ++i)
                fill(item(candidates[i].item));
            orders &= filled;
        }
        return orders;
    }

private:
    /// Positions of the first stay, of those that the opening can be in, of the last.
    struct position_sets {
        std::uint32_t first, opening, last;
    };

    /// Looks at each item once: what it gives in these stays, in one of these block orders if the stays are in order.
    REGIMEN_NOINLINE constexpr void summarise_items(stay_order const& stays, position_sets const& at,
                                                    int changes_in_opening, bool in_order, order_set all) {
        longest_last_rest_ = 0;
        shortest_.fill(day_window::no_end);
        shortest_in_.fill(day_window::no_end);
        every_stay_ = static_cast<std::uint8_t>((1U << stays.size) - 1U);
        shortest_rest_ = day_window::no_end;
        opens_in_its_time_ = true;
        std::int32_t last_opens = day_window::no_end;  // what the last item takes from the opening at least
        block_orders const orders(stays.size);
        fitted_item* const fitted = fitted_;
        for (std::size_t i = 0; i < problem_.size; ++i) {
            plan_item const& x = item(i);
            contribution& c = fitted[i].gives = {};
            fitted[i].orders = 0;
            if ((x.starts_in & positions_) == 0 || (x.strength && !type_.strong)) continue;
            order_set can_be_in = in_order ? 0 : 1;
            for (std::size_t k = 0; k < stays.size; ++k) {
                if ((x.starts_in & stays[k]) == 0) continue;
                order_set const here = in_order ? orders.with(k, x.blocks) & all : 1;
                can_be_in |= here;
                if (here != 0) c.stays = static_cast<std::uint8_t>(c.stays | 1U << k);
            }
            fitted[i].orders = can_be_in;
            if (can_be_in == 0) continue;
            bool const early = (x.starts_in & at.opening) != 0;
            bool const opens = early && x.opens(), ends = problem_.ends(x, at.last);
            bool const settles = x.may_be_in(block::settle) && (x.starts_in & at.first) != 0;
            c.parts = static_cast<std::uint8_t>(
                (settles ? bit_of(session_part::settles) : 0) | (ends ? bit_of(session_part::ends) : 0) |
                (early && x.may_be_in(block::warm_up) ? bit_of(session_part::warms_up) : 0));
            c.opening = opens ? x.opening : 0;
            c.relaxing = x.relaxing;
            std::int32_t const seconds = x.seconds + x.rest;
            c.at_ends = opens ? seconds : x.relaxing;
            for (std::size_t const p : bits_of{c.parts}) shortest_[p] = std::min(shortest_[p], seconds);
            for (std::size_t const k : bits_of{c.stays}) shortest_in_[k] = std::min(shortest_in_[k], seconds);
            shortest_rest_ = std::min(shortest_rest_, x.rest);
            opens_in_its_time_ = opens_in_its_time_ && c.opening <= seconds;
            if (!ends) continue;
            longest_last_rest_ = std::max(longest_last_rest_, x.rest);
            last_opens = std::min(last_opens, c.opening);
        }
        opening_alone_ = type_.opening == 0 ? 0 : type_.opening - problem_.opening_slack(changes_in_opening);
        opening_needed_ = type_.opening == 0 ? 0 : opening_alone_ + last_opens;
    }
    /// The seconds that sets which give so much still need at least: the opening and the relaxation must be long
    /// enough, have no item in common, and have each an item of their own; and so has each stay.
    constexpr std::int32_t missing_seconds(contribution const& c) const {
        std::uint32_t const missing = type_.needs & ~c.parts;
        auto const shortest = [&](session_part p) {
            return (missing & bit_of(p)) != 0 ? shortest_[static_cast<std::size_t>(p)] : 0;
        };
        std::int32_t const to_open = opens_in_its_time_ ? opening_alone_ : 0;
        std::int32_t const to_relax = rules().relaxation.value();
        std::int32_t const opens =
            std::max({to_open - c.opening, 0, shortest(session_part::settles) + shortest(session_part::warms_up)});
        std::int32_t const relaxes =
            std::max(c.relaxing < to_relax ? to_relax - c.relaxing + shortest_rest_ : 0, shortest(session_part::ends));
        std::int32_t in_stays = 0;
        for (std::size_t const k : bits_of{static_cast<std::uint32_t>(every_stay_ & ~c.stays)})
            in_stays += shortest_in_[k];
        return std::max({opens + relaxes, to_open + to_relax - c.at_ends, in_stays});
    }
    constexpr bool must_balance(std::int32_t exercises) const {
        return rules().balance_from_items != 0 && exercises >= rules().balance_from_items;
    }
    /// Whether strengthening items of one region, no two of which may be neighbours, can have others between them; and
    /// so can those of a budget of which few may follow one another.
    REGIMEN_NOINLINE constexpr bool can_be_parted(partial const& o, candidate_list candidates = {}) const {
        auto const parted = [&](std::size_t in_a_row, auto const& is_alike, auto const& is_between) {
            std::size_t n_alike = 0, n_between = 0;
            for (std::size_t k = 0; k < o.size; ++k) {
                n_alike += is_alike(item(o.chosen[k])) ? 1U : 0U;
                n_between += is_between(item(o.chosen[k])) ? 1U : 0U;
            }
            if (n_alike <= in_a_row * (n_between + 1)) return true;
            for (ranked_item const& r : candidates) n_between += is_between(item(r.item)) ? 1U : 0U;
            return n_alike <= in_a_row * (n_between + 1);
        };
        for (std::size_t b = 0; b < n_budgets; ++b) {
            auto const in_a_row = static_cast<std::size_t>(rules().budgets[b].most_in_a_row);
            if (in_a_row == 0 || o.in_budget[b] <= in_a_row) continue;
            auto const in_budget = [b](plan_item const& x) { return ((x.budgets >> b) & 1U) != 0; };
            auto const alike = [&](plan_item const& x) { return in_budget(x) && x.only_strengthens(); };
            auto const between = [&](plan_item const& x) { return !in_budget(x) && x.may_be_in(block::strengthen); };
            if (!parted(in_a_row, alike, between)) return false;
        }
        for (std::size_t a = 0; a < o.size; ++a) {
            plan_item const& x = item(o.chosen[a]);
            if (!x.only_strengthens() || x.region < 0) continue;
            // What is done in one stay only is parted by what can be done there.
            std::uint32_t const own = x.starts_in & positions_;
            std::uint32_t const there = std::has_single_bit(own) && (own & in_one_stay_) != 0 ? own : positions_;
            auto const alike = [&](plan_item const& y) {
                return y.region == x.region && y.only_strengthens() && (y.starts_in & positions_ & ~there) == 0;
            };
            auto const between = [&](plan_item const& y) {
                return y.region != x.region && y.may_be_in(block::strengthen) && (y.starts_in & there) != 0;
            };
            if (!parted(1, alike, between)) return false;
        }
        return true;
    }

    static constexpr std::uint64_t bit_of_family(plan_item const& x) { return std::uint64_t{1} << (x.family % 64U); }
    constexpr bool has_family(partial const& o, plan_item const& x) const {
        return (o.families & bit_of_family(x)) != 0 && (a_bit_a_family_ || is_of_family(o, x.family));
    }
    REGIMEN_NOINLINE constexpr bool is_of_family(partial const& o, std::uint16_t family) const {
        for (std::size_t k = 0; k < o.size; ++k) {
            if (item(o.chosen[k]).family == family) return true;
        }
        return false;
    }

    plan_problem const& problem_;
    composition_view const& rules_;
    plan_item const* items_;
    fitted_item* fitted_;
    bool a_bit_a_family_;
    bool both_in_one_ = false;  ///< an item bends and arches
    // The subproblem.
    opening_type type_{};
    stay_order stays_{};  ///< empty where they are not chosen yet
    std::uint32_t positions_ = 0;
    std::uint32_t in_one_stay_ = 0;  ///< those of them that have one stay only
    int changes_ = 0;
    // What its items come to.
    std::int32_t opening_alone_ = 0;                      ///< seconds of opening
    std::int32_t opening_needed_ = 0;                     ///< with the last item, if that could be in the opening
    std::array<std::int32_t, n_parts> shortest_{};        ///< with its rest, of the items that can be each part
    std::array<std::int32_t, most_stays> shortest_in_{};  ///< likewise in each stay
    std::uint8_t every_stay_ = 0;
    std::int32_t longest_last_rest_ = 0, shortest_rest_ = 0;
    bool opens_in_its_time_ = true;  ///< no item adds more to the opening than it takes with its rest
};

}  // namespace regimen::detail

#endif
