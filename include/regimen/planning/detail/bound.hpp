// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sets of items in the making, for the search behind plan(): what may still be added to one, and what it can come to at
// most. Everything that a session must have or may not exceed has a price; with the prices the rest is to take the
// dearest items, which bounds what a set can become (a Lagrangian relaxation). multipliers.hpp finds good prices.
#ifndef REGIMEN_PLANNING_DETAIL_BOUND_HPP
#define REGIMEN_PLANNING_DETAIL_BOUND_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/detail/partial_session.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

template <class C>
class plan_sets {
public:
    static constexpr std::size_t n = view_of<C>.exercises.size();
    static constexpr std::size_t capacity = routine::capacity;
    using outline = plan_outline<n>;

    explicit constexpr plan_sets(plan_problem<C> const& problem) : problem_(problem) {
        unit_ = static_cast<score>(
            std::bit_ceil(static_cast<std::uint32_t>(std::clamp(problem.ctx.max_seconds, 0, 1'000'000)) + 1U));
        for (std::size_t i = 0; i < problem.size; ++i)
            both_in_one_ = both_in_one_ || (problem.items[i].bends && problem.items[i].arches);
    }

    static constexpr composition_view const& rules() { return composition_of<C>; }
    constexpr plan_item const& item(std::size_t i) const { return problem_.items[i]; }
    constexpr score unit() const { return unit_; }
    constexpr session_kind const& kind() const { return kind_; }
    constexpr plan_prices const& prices() const { return prices_; }
    constexpr stay_order const& stays() const { return stays_; }
    constexpr int changes() const { return changes_; }
    /// What an item can be in such a session, a bit for each part.
    constexpr std::uint8_t parts(std::size_t i) const { return parts_[i] & all_parts; }
    constexpr bool can(session_part p, std::size_t i) const { return (parts_[i] & bit_of(p)) != 0; }
    constexpr std::int32_t opening(std::size_t i) const {
        return (parts_[i] & opening_part) != 0 ? item(i).opening : 0;
    }
    constexpr std::int32_t relaxing(std::size_t i) const { return item(i).relaxing; }

    /// Sessions of this kind are looked for from here on, with these prices. What is asked next must be where.
    constexpr void look_for(session_kind const& k, plan_prices const& p) {
        kind_ = k;
        set(p);
    }
    /// Wherever.
    constexpr void look_anywhere() { look_among(~std::uint32_t{0}, 0); }
    /// In these positions in whatever order, with so many changes of position at least.
    REGIMEN_NOINLINE constexpr void look_among(std::uint32_t positions, int changes) {
        stays_ = {};
        once_ = {};
        positions_ = positions;
        std::array<std::uint32_t, most_stays> stay{};  // each position is one at least
        std::size_t n_stays = 0;
        if (std::popcount(positions) <= static_cast<int>(most_stays)) {
            for (std::uint32_t p = positions; p != 0; p &= p - 1) stay[n_stays++] = p & (~p + 1);
        }
        for (std::size_t i = 0; i < problem_.size; ++i) {
            plan_item const& x = item(i);
            in_stays_[i] = 0;
            for (std::size_t k = 0; k < n_stays; ++k)
                in_stays_[i] = static_cast<std::uint8_t>(in_stays_[i] | ((x.open & stay[k]) != 0 ? 1U << k : 0U));
            ways_[i] = (x.open & positions) != 0 && (kind_.strong || !x.strength) ? 1U : 0U;
            parts_[i] = parts_of(x, positions);
        }
        look_with(changes, rules().most_changes, n_stays);
    }
    /// In these stays, one after the other, of which this one is the last with anything of the opening in it.
    REGIMEN_NOINLINE constexpr void look_in(stay_order const& stays, std::size_t opens_until) {
        stays_ = stays;
        positions_ = 0;
        once_ = {};
        for (std::size_t k = 0; k < stays.size; ++k) {
            auto const at = static_cast<std::size_t>(std::countr_zero(stays[k]));
            if ((positions_ & stays[k]) != 0)
                once_.reset(at);
            else
                once_.set(at);
            positions_ |= stays[k];
        }
        block_orders const orders(stays.size);
        order_set const all = orders.with(opens_until, 3) & orders.with(opens_until, 28);
        for (std::size_t i = 0; i < problem_.size; ++i) {
            plan_item const& x = item(i);
            ways_[i] = 0;
            parts_[i] = in_stays_[i] = 0;
            if ((x.open & positions_) == 0 || (x.strength && !kind_.strong)) continue;
            for (std::size_t k = 0; k < stays.size; ++k) {
                if ((x.open & stays[k]) == 0) continue;
                order_set const in_it = orders.with(k, x.blocks) & all;
                ways_[i] |= in_it;
                if (in_it != 0) in_stays_[i] = static_cast<std::uint8_t>(in_stays_[i] | 1U << k);
                if (k == 0 && x.may_be_in(block::settle)) set_part(i, bit_of(session_part::settles));
                if (k <= opens_until && x.may_be_in(block::warm_up)) set_part(i, bit_of(session_part::warms_up));
                if (k <= opens_until && x.opens()) set_part(i, opening_part);
            }
            if (problem_.ends(x, stays[stays.size - 1])) set_part(i, bit_of(session_part::ends));
        }
        look_with(static_cast<int>(stays.size) - 1, static_cast<int>(opens_until), stays.size);
    }
    REGIMEN_NOINLINE constexpr void set(plan_prices const& p) {
        if (has_prices_ && prices_ == p) return;
        prices_ = p;
        has_prices_ = true;
        for (std::size_t i = 0; i < problem_.size; ++i) {
            plan_item const& x = item(i);
            base_[i] = unit_ * x.freshness - (1 + prices_.second) * (x.seconds + x.rest);
        }
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            for (std::int32_t have = 0; have < n_worth; ++have) {
                auto& within = at_most_within_[g][static_cast<std::size_t>(have)];
                score most = no_score;
                for (std::int32_t more = 0; more < n_worth; ++more) {
                    most = std::max(most, unit_ * problem_.worth_of_goal(g, have + more) - prices_.goals[g] * more);
                    within[static_cast<std::size_t>(more)] = most;
                }
            }
        }
    }
    /// Whether an item can be in such a session at all.
    constexpr bool concerns(std::size_t i) const { return ways_[i] != 0; }

    /// What a session can be worth at most that has nothing yet.
    REGIMEN_NOINLINE constexpr outline nothing() const {
        outline o;
        o.at_most = prices_.second * (kind_.max_seconds - lost() + end_rest_) - prices_.of_parts(kind_.needs) -
                    prices_.opening * std::max(opening_needed_, 0) - prices_.relaxing * rules().relaxation_s -
                    unit_ * problem_.cost_of_changes * changes_ - lost() + end_rest_;
        for (std::size_t g = 0; g < problem_.goals.size; ++g) o.at_most += at_most_for(g, 0);
        o.missing = missing_seconds(0, 0, 0, 0, 0);
        return o;
    }
    /// What a set comes to as it is: no order of it comes to more.
    constexpr score score_of(outline const& o) const {
        return unit_ * (o.worth - problem_.cost_of_changes * changes_) - total_of(o) - longer_rests(o);
    }
    constexpr std::int32_t total_of(outline const& o) const { return o.seconds - end_rest_ + lost(); }
    /// What strengthening items add to it that must be neighbours.
    constexpr std::int32_t longer_rests(outline const& o) const {
        return std::max(o.strong - 1, 0) * std::max(rules().strength_rest_s - rules().rest_s, 0);
    }

    /// What an item adds at most to what the set can become.
    constexpr score gain_of(outline const& o, std::size_t i) const {
        plan_item const& x = item(i);
        score gain = base_[i];
        for (std::uint32_t left = x.serves; left != 0; left &= left - 1) {
            auto const g = static_cast<std::size_t>(std::countr_zero(left));
            // What would only take away need not be less: the next item that serves it takes away less.
            if (o.serving[g] + 1 < n_worth && problem_.goals.items[g].weight > 0)
                gain += at_most_for(g, o.serving[g] + 1U) - at_most_for(g, o.serving[g]);
        }
        gain += prices_.of_parts(kind_.needs & ~o.parts & parts_[i]);
        gain += prices_.opening * std::clamp(opening_needed_ - o.opening, 0, opening(i));
        gain += prices_.relaxing * std::clamp(rules().relaxation_s - o.relaxing, 0, relaxing(i));
        return gain;
    }

    /// Whether a set with one more item can still become a session.
    REGIMEN_NOINLINE constexpr bool fits(outline const& o, std::size_t i) const {
        plan_item const& x = item(i);
        if (o.size == capacity || (o.ways & ways_[i]) == 0 || o.families.test(x.family)) return false;
        if (std::int32_t const total = total_of(o) + x.seconds + x.rest; total + o.missing > kind_.max_seconds) {
            std::int32_t const missing =
                missing_seconds(o.opening + opening(i), o.relaxing + relaxing(i), o.at_ends + at_ends(i),
                                o.parts | parts_[i], o.stays | in_stays_[i]);
            if (total + missing > kind_.max_seconds) return false;
        }
        bool const turned_enough = rules().balance_from_items != 0 && o.turns == rules().most_rotations;
        if (o.work + x.work > problem_.max_work || (x.turns && turned_enough)) return false;
        if (x.counts()) {
            std::int32_t const exercises = o.exercises + 1;
            if (exercises > problem_.max_exercises) return false;
            if (rules().balance_from_items != 0 && exercises >= rules().balance_from_items) {
                int missing = (o.bends || x.bends ? 0 : 1) + (o.arches || x.arches ? 0 : 1);
                if (missing == 2 && both_in_one_) missing = 1;
                if (missing > problem_.max_exercises - exercises) return false;
            }
        }
        for (std::uint32_t left = x.budgets; left != 0; left &= left - 1) {
            auto const b = static_cast<std::size_t>(std::countr_zero(left));
            demand_budget const& budget = rules().budgets[b];
            if (budget.most_items != 0 && o.in_budget[b] == budget.most_items) return false;
            if (budget.most_seconds != 0 && o.seconds_in_budget[b] + x.seconds > budget.most_seconds) return false;
        }
        return true;
    }
    /// Adds an item that fits.
    REGIMEN_NOINLINE constexpr void add(outline& o, std::size_t i, score gain) const {
        plan_item const& x = item(i);
        o.at_most += gain;
        o.chosen[o.size++] = static_cast<std::uint16_t>(i);
        o.seconds += x.seconds + x.rest;
        o.ways &= ways_[i];
        o.opening += opening(i);
        o.relaxing += relaxing(i);
        o.at_ends += at_ends(i);
        o.families.set(x.family);
        if (x.strength && x.only_strengthens() && !x.low_head) ++o.strong;
        if (!x.strength && x.may_be_in(block::strengthen)) --o.strong;
        o.work += x.work;
        if (x.turns) ++o.turns;
        o.parts |= parts(i);
        o.stays |= in_stays_[i];
        o.missing = missing_seconds(o.opening, o.relaxing, o.at_ends, o.parts, o.stays);
        o.worth += x.freshness;
        o.freshness += x.freshness;
        if (x.counts()) {
            ++o.exercises;
            o.bends = o.bends || x.bends;
            o.arches = o.arches || x.arches;
        }
        for (std::uint32_t left = x.serves; left != 0; left &= left - 1) {
            auto const g = static_cast<std::size_t>(std::countr_zero(left));
            std::int32_t const step =
                problem_.worth_of_goal(g, o.serving[g] + 1) - problem_.worth_of_goal(g, o.serving[g]);
            o.worth += step;
            if (step < 0) o.at_most += unit_ * step;
            ++o.serving[g];
        }
        for (std::uint32_t left = x.budgets; left != 0; left &= left - 1) {
            auto const b = static_cast<std::size_t>(std::countr_zero(left));
            ++o.in_budget[b];
            o.seconds_in_budget[b] += x.seconds;
        }
    }

    /// Whether strengthening items of one region can have others between them, so that no two of them are neighbours,
    /// and so can those of a budget that limits how many follow one another.
    REGIMEN_NOINLINE constexpr bool can_be_apart(outline const& o, sequence_of<ranked_item> candidates = {}) const {
        for (std::size_t b = 0; b < n_budgets; ++b) {
            auto const row = static_cast<std::size_t>(rules().budgets[b].most_in_a_row);
            if (row == 0 || o.in_budget[b] <= row) continue;
            std::size_t alike = 0, between = 0;
            auto const count = [&](plan_item const& x, bool chosen) {
                if (((x.budgets >> b) & 1U) == 0)
                    between += x.may_be_in(block::strengthen) ? 1U : 0U;
                else if (chosen)
                    alike += x.only_strengthens() ? 1U : 0U;
            };
            for (std::size_t k = 0; k < o.size; ++k) count(item(o.chosen[k]), true);
            if (alike <= row * (between + 1)) continue;
            for (ranked_item const& r : candidates) count(item(r.item), false);
            if (alike > row * (between + 1)) return false;
        }
        for (std::size_t a = 0; a < o.size; ++a) {
            plan_item const& x = item(o.chosen[a]);
            if (!x.only_strengthens() || x.region < 0) continue;
            // What is done in one stay only is parted by what can be done in it as well.
            std::uint32_t const stay = x.open & positions_;
            bool const in_one =
                once_.test(static_cast<std::size_t>(std::countr_zero(stay))) && std::has_single_bit(stay);
            std::uint32_t const there = in_one ? stay : positions_;
            std::size_t alike = 0, between = 0;
            auto const parts = [&](plan_item const& y) {
                return y.region != x.region && y.may_be_in(block::strengthen) && (y.open & there) != 0;
            };
            for (std::size_t b = 0; b < o.size; ++b) {
                plan_item const& y = item(o.chosen[b]);
                alike += y.region == x.region && y.only_strengthens() && (y.open & positions_ & ~there) == 0 ? 1U : 0U;
                between += parts(y) ? 1U : 0U;
            }
            if (alike < between + 2) continue;
            for (ranked_item const& r : candidates) between += parts(item(r.item)) ? 1U : 0U;
            if (alike > between + 1) return false;
        }
        return true;
    }
    /// The ways of a set on which each stay can have an item in it.
    REGIMEN_NOINLINE constexpr order_set covered(outline const& o, sequence_of<ranked_item> candidates = {}) const {
        if (stays_.size == 1) return o.size + candidates.size != 0 ? o.ways : 0;
        block_orders const orders(stays_.size);
        order_set ways = o.ways;
        for (std::size_t k = 0; k < stays_.size && ways != 0; ++k) {
            order_set in_it = 0;
            auto const count = [&](plan_item const& x) {
                if ((x.open & stays_[k]) != 0) in_it |= orders.with(k, x.blocks);
            };
            for (std::size_t i = 0; i < o.size; ++i) count(item(o.chosen[i]));
            for (std::size_t i = 0; i < candidates.size && (ways & ~in_it) != 0; ++i) count(item(candidates[i].item));
            ways &= in_it;
        }
        return ways;
    }
    /// What candidates there are beside what is missing.
    struct outlook {
        bool possible = true;  ///< what must be in a session is in the set or among the candidates
        score less = 0;        ///< that the set can come to, for want of candidates that serve the goals
        std::size_t most = 0;  ///< so many at most fit into the time
        score by_time = 0;     ///< what the set can come to with so many
        score least = 0;       ///< the smallest gain among these, time aside
    };
    REGIMEN_NOINLINE constexpr outlook outlook_for(outline const& o, sequence_of<ranked_item> candidates) const {
        outlook out;
        std::array<std::int32_t, goal_list::capacity> serving{};
        std::uint8_t parts = o.parts;
        std::int32_t relaxing = o.relaxing, opening = o.opening;
        std::array<std::int32_t, capacity> shortest{};
        std::size_t n_shortest = 0;
        std::size_t const room = capacity - o.size;
        for (ranked_item const& r : candidates) {
            plan_item const& x = item(r.item);
            for (std::uint32_t left = x.serves; left != 0; left &= left - 1)
                ++serving[static_cast<std::size_t>(std::countr_zero(left))];
            parts |= parts_[r.item];
            relaxing += this->relaxing(r.item);
            opening += this->opening(r.item);
            keep_least(shortest, n_shortest, room, x.seconds + x.rest);
        }
        if ((kind_.needs & ~parts) != 0 || covered(o, candidates) == 0 || relaxing < rules().relaxation_s ||
            opening < opening_needed_ || !can_be_apart(o, candidates)) {
            out.possible = false;
            return out;
        }
        for (std::size_t g = 0; g < problem_.goals.size; ++g) {
            if (o.serving[g] + 1 >= n_worth || serving[g] + 1 >= n_worth) continue;
            auto const& within = at_most_within_[g][o.serving[g]];
            out.less += within[n_worth - 1] - within[static_cast<std::size_t>(serving[g])];
        }
        std::int32_t const left = kind_.max_seconds - total_of(o);
        std::int32_t used = 0;
        while (out.most < n_shortest && used + shortest[out.most] <= left) used += shortest[out.most++];
        out.by_time = o.at_most - out.less - prices_.second * left;
        std::array<score, capacity> dearest{};
        std::size_t n_dearest = 0;
        for (ranked_item const& r : candidates) {
            score const gain = r.gain + prices_.second * (item(r.item).seconds + item(r.item).rest);
            if (gain > 0) keep_least(dearest, n_dearest, out.most, -gain);
        }
        for (std::size_t k = 0; k < n_dearest; ++k) out.by_time -= dearest[k];
        out.least = n_dearest == out.most && n_dearest != 0 ? -dearest[n_dearest - 1] : 0;
        return out;
    }

    /// The best of the candidates to add, the most promising first.
    constexpr best_picks best_of(outline const& o, sequence_of<ranked_item> candidates) const {
        best_picks best;
        std::array<plan_item const*, capacity> taken{};
        std::size_t size = 0;
        std::int32_t exercises = o.exercises;
        best.full = exercises == problem_.max_exercises;
        for (ranked_item const& r : candidates) {
            if (r.gain <= 0 || o.size + size == capacity) break;
            plan_item const& x = item(r.item);
            if (x.counts() && best.full) continue;
            bool again = false;
            for (std::size_t k = 0; k < size && !again; ++k) again = alike(*taken[k], x);
            if (again) continue;
            taken[size++] = &x;
            best.sum += r.gain;
            if (!x.counts()) continue;
            best.least = r.gain;
            best.full = ++exercises == problem_.max_exercises;
        }
        if (!best.full) best.least = 0;
        return best;
    }

    /// Whether a set has all that a session of this kind must have, as far as that can be said before it is in order.
    REGIMEN_NOINLINE constexpr bool has_everything(outline const& o) const {
        if ((kind_.needs & ~o.parts) != 0 || o.relaxing < rules().relaxation_s) return false;
        if (total_of(o) + longer_rests(o) > kind_.max_seconds || o.opening < opening_needed_) return false;
        if (!can_be_apart(o) || covered(o) == 0) return false;
        if (o.exercises == 0) return problem_.ctx.settling_alone_is_enough;
        if (rules().balance_from_items == 0 || rules().balance_from_items > o.exercises) return true;
        return o.bends && o.arches;
    }

    /// What so many changes of position take away.
    constexpr score cost_of(int changes) const {
        return unit_ * problem_.cost_of_changes * changes + rules().change_s * changes;
    }
    constexpr std::int32_t opening_needed() const { return opening_needed_; }
    /// The time that is left to a set, apart from what is missing in its opening and its relaxation.
    constexpr std::int32_t time_left(outline const& o) const { return kind_.max_seconds - total_of(o) - o.missing; }

private:
    static constexpr std::uint8_t all_parts = (1U << n_parts) - 1U;
    static constexpr std::uint8_t opening_part = 1U << n_parts;  ///< beside these: what can be in the opening
    constexpr std::int32_t at_ends(std::size_t i) const {
        return (parts_[i] & opening_part) != 0 ? item(i).seconds + item(i).rest : relaxing(i);
    }
    /// So long the opening and the relaxation must be, which have no item in common, and each has something of its own
    /// if it has anything; and each stay has an item of its own.
    constexpr std::int32_t missing_seconds(std::int32_t opening, std::int32_t relaxing, std::int32_t at_ends,
                                           std::uint32_t parts, std::uint32_t stays) const {
        std::uint32_t const missing = kind_.needs & ~parts;
        auto const shortest = [&](session_part p) {
            return (missing & bit_of(p)) != 0 ? shortest_[static_cast<std::size_t>(p)] : 0;
        };
        std::int32_t const to_open = opens_in_its_time_ ? opening_alone_ : 0;
        std::int32_t const to_relax = rules().relaxation_s;
        std::int32_t const opens =
            std::max({to_open - opening, 0, shortest(session_part::settles) + shortest(session_part::warms_up)});
        std::int32_t const relaxes =
            std::max(relaxing < to_relax ? to_relax - relaxing + least_rest_ : 0, shortest(session_part::ends));
        std::int32_t in_stays = 0;
        for (std::uint32_t k = every_stay_ & ~stays; k != 0; k &= k - 1)
            in_stays += shortest_in_[static_cast<std::size_t>(std::countr_zero(k))];
        return std::max({opens + relaxes, to_open + to_relax - at_ends, in_stays});
    }
    /// Keeps the `most` smallest numbers, the smallest first.
    template <class Number>
    static constexpr void keep_least(std::array<Number, capacity>& kept, std::size_t& size, std::size_t most,
                                     Number x) {
        if (size == most && (most == 0 || x >= kept[size - 1])) return;
        std::size_t at = size == most ? size - 1 : size++;
        for (; at > 0 && kept[at - 1] > x; --at) kept[at] = kept[at - 1];
        kept[at] = x;
    }
    constexpr void set_part(std::size_t i, std::uint8_t part) {
        parts_[i] = static_cast<std::uint8_t>(parts_[i] | part);
    }
    constexpr std::uint8_t parts_of(plan_item const& x, std::uint32_t ends_in) const {
        return static_cast<std::uint8_t>((x.may_be_in(block::settle) ? bit_of(session_part::settles) : 0) |
                                         (x.may_be_in(block::warm_up) ? bit_of(session_part::warms_up) : 0) |
                                         (problem_.ends(x, ends_in) ? bit_of(session_part::ends) : 0) |
                                         (x.opens() ? opening_part : 0));
    }
    REGIMEN_NOINLINE constexpr void look_with(int changes, int changes_in_opening, std::size_t n_stays) {
        changes_ = changes;
        end_rest_ = 0;
        shortest_.fill(day_window::no_end);
        shortest_in_.fill(day_window::no_end);
        every_stay_ = static_cast<std::uint8_t>((1U << n_stays) - 1U);
        least_rest_ = day_window::no_end;
        opens_in_its_time_ = true;
        std::int32_t least_end = day_window::no_end;  // what the last item takes from the opening at least
        for (std::size_t i = 0; i < problem_.size; ++i) {
            if (!concerns(i)) continue;
            plan_item const& x = item(i);
            for (std::uint32_t p = parts(i); p != 0; p &= p - 1) {
                auto& least = shortest_[static_cast<std::size_t>(std::countr_zero(p))];
                least = std::min(least, x.seconds + x.rest);
            }
            for (std::uint32_t k = in_stays_[i]; k != 0; k &= k - 1) {
                auto& least = shortest_in_[static_cast<std::size_t>(std::countr_zero(k))];
                least = std::min(least, x.seconds + x.rest);
            }
            least_rest_ = std::min(least_rest_, x.rest);
            opens_in_its_time_ = opens_in_its_time_ && opening(i) <= x.seconds + x.rest;
            if (!can(session_part::ends, i)) continue;
            end_rest_ = std::max(end_rest_, x.rest);
            least_end = std::min(least_end, opening(i));
        }
        opening_alone_ = kind_.opening == 0 ? 0 : kind_.opening - problem_.opening_slack(changes_in_opening);
        opening_needed_ = kind_.opening == 0 ? 0 : opening_alone_ + least_end;
    }
    constexpr score at_most_for(std::size_t g, std::size_t have) const { return at_most_within_[g][have][n_worth - 1]; }
    constexpr std::int32_t lost() const { return rules().change_s * changes_; }

    plan_problem<C> const& problem_;
    session_kind kind_{};
    plan_prices prices_{};
    score unit_ = 1;
    bool has_prices_ = false;
    std::uint32_t positions_ = 0;
    int changes_ = 0;
    std::int32_t end_rest_ = 0, least_rest_ = 0;
    std::int32_t opening_alone_ = 0;                      ///< so long the opening must be
    std::int32_t opening_needed_ = 0;                     ///< and the last item, if that could be a part of it
    std::array<std::int32_t, n_parts> shortest_{};        ///< with its rest, of what can be each part
    std::array<std::int32_t, most_stays> shortest_in_{};  ///< likewise in each stay
    std::uint8_t every_stay_ = 0;
    bool opens_in_its_time_ = true;  ///< no item adds more to the opening than it takes with its rest
    bool both_in_one_ = false;       ///< an item that bends and arches
    stay_order stays_{};
    bit_set<32> once_{};  ///< positions of one stay only
    std::array<score, n> base_{};
    std::array<order_set, n> ways_{};
    std::array<std::uint8_t, n> parts_{}, in_stays_{};  ///< a bit for each that an item can be, that it can be in
    /// For each goal, what it is worth at most with so many items and at most so many more, less their price.
    std::array<std::array<std::array<score, n_worth>, n_worth>, goal_list::capacity> at_most_within_{};
};

}  // namespace regimen::detail

#endif
