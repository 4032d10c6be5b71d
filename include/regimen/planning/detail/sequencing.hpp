// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The best sequence of a set of items in given stays: the order of the items and the block of each, with the fewest
// seconds, then with the exercises that come first in the catalogue. What it keeps was found sound by first_fault().
#ifndef REGIMEN_PLANNING_DETAIL_SEQUENCING_HPP
#define REGIMEN_PLANNING_DETAIL_SEQUENCING_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/sort.hpp>
#include <regimen/planning/detail/block_order.hpp>
#include <regimen/planning/detail/problem.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

class sequencer {
public:
    static constexpr std::size_t capacity = routine::capacity;

    constexpr sequencer(plan_problem const& problem, work_counter& work)
        : problem_(problem), rules_(problem.rules()), work_(work) {}

    /// Replaces `best` by the best session of exactly these items in these stays and block orders, if that is better;
    /// with `any_will_do`, by the first better one that is found. The items have everything that a session must have.
    /// `worth` is their value before changes of position.
    REGIMEN_NOINLINE constexpr bool improve(item_view<std::uint16_t> chosen, std::int32_t worth,
                                            stay_order const& stays, order_set orders, plan_candidate& best,
                                            bool any_will_do) {
        best_ = &best;
        any_will_do_ = any_will_do;
        stays_ = stays;
        std::int32_t const changes = static_cast<std::int32_t>(stays_.size) - 1;
        value_ = worth - problem_.cost_of_changes * changes;
        if ((best.found && value_ < best.value) || stays.size > chosen.size()) return false;
        size_ = chosen.size();
        auto const in_catalogue_order = [](plan_item const* a, plan_item const* b) {
            return a->exercise < b->exercise;
        };
        plan_item const* const all = problem_.items;
        for (std::size_t i = 0; i < size_; ++i) insert_sorted(items_.data(), i, all + chosen[i], in_catalogue_order);
        summarise_items();
        tie_ = best.found && value_ == best.value;
        limit_ = tie_ ? best.seconds : problem_.ctx.limits.max_time.value();
        std::int32_t const at_least = total_at_least_ + rules().position_change.value() * changes;
        if (at_least > limit_) return false;
        found_ = false;
        if (order_set const left = feasible_orders({}, 0, orders, at_least); left != 0) extend(0, {}, left);
        return found_;
    }

    /// Chooses the blocks of a session once more: the first that its items can have in this order and these positions.
    /// So they depend on the session alone, and not on how it was found.
    REGIMEN_NOINLINE constexpr void choose_blocks(plan_candidate& best) {
        size_ = best.size;
        stays_ = {};
        for (std::size_t i = 0; i < size_; ++i) {
            for (std::size_t k = 0; k < problem_.size; ++k) {
                if (problem_.items[k].exercise == best.items[i].exercise) items_[i] = &problem_.items[k];
            }
            std::uint32_t const position = 1U << best.items[i].position;
            if (i == 0 || position != stays_[stays_.size - 1]) stays_.positions[stays_.size++] = position;
        }
        summarise_items();
        plan_candidate const as_found = best;
        best_ = &best;
        value_ = best.value;
        limit_ = best.seconds;
        tie_ = found_ = false;
        only_blocks_ = any_will_do_ = true;
        extend(0, {}, block_orders(stays_.size).all());
        only_blocks_ = false;
        if (!found_) best = as_found;
    }

private:
    /// What is known of the items that are in place.
    struct progress {
        std::int32_t seconds = 0;
        std::int32_t opening = 0;  ///< seconds up to the end of the warm-up
        std::int32_t relaxing = 0;
        std::size_t stay = 0;  ///< that the last one is in
        int warm_ups = 0;
        bool opened = false;                             ///< the opening is over
        std::array<std::uint8_t, n_budgets> in_a_row{};  ///< the last items that count for a budget
    };
    constexpr composition_view const& rules() const { return rules_; }
    constexpr plan_item const& item(std::size_t i) const { return *items_[i]; }

    REGIMEN_NOINLINE constexpr void summarise_items() {
        exercises_ = seconds_to_place_ = longest_last_rest_ = 0;
        can_be_last_ = 0;
        strength_ = false;
        for (std::size_t i = 0; i < size_; ++i) {
            plan_item const& x = item(i);
            exercises_ += x.counts() ? 1 : 0;
            strength_ = strength_ || x.strength;
            seconds_to_place_ += x.seconds + x.rest;
            opens_[i] = orders_of(x, 0, block::settle, opening_blocks);
            warms_up_[i] = orders_of(x, 0, block::warm_up, opening_blocks);
            relaxes_[i] = orders_of(x, 0, block::relax);
            if (!problem_.ends(x, stays_[stays_.size - 1])) continue;
            can_be_last_ |= 1U << i;
            longest_last_rest_ = std::max(longest_last_rest_, x.rest);
        }
        total_at_least_ = seconds_to_place_ - longest_last_rest_;
        to_place_ = (1U << size_) - 1U;
    }
    /// The orders in which an item has one of these blocks, from this stay and block on.
    constexpr order_set orders_of(plan_item const& x, std::size_t stay, block from, unsigned blocks = 31) const {
        order_set of = 0;
        block_orders const orders(stays_.size);
        unsigned const open = x.blocks & blocks & (31U << static_cast<unsigned>(from));
        for (; stay < stays_.size; ++stay) {
            if ((x.starts_in & stays_[stay]) != 0) of |= orders.with(stay, open);
        }
        return of;
    }

    /// Those of the orders in which the items that are not in place yet can still make the opening and the relaxation
    /// long enough, in a session of at least so many seconds. One item cannot do both, and the last one relaxes.
    constexpr order_set feasible_orders(progress const& p, std::size_t at, order_set orders,
                                        std::int32_t at_least) const {
        std::int32_t const to_relax = rules().relaxation.value() - p.relaxing;
        std::int32_t to_open = least_opening(at_least) - p.opening;
        if (p.opened && to_open > 0) return 0;
        if (!p.opened) {
            // Each item counts with the pause behind it. That of the last one is too much, and that of the last item in
            // place is still to come.
            std::int32_t const pause = at == 0 ? 0 : in_place_[at - 1]->opening - in_place_[at - 1]->seconds;
            to_open += rules().rest.value() - pause -
                       rules().position_change.value() * static_cast<std::int32_t>(stays_.size - 1 - p.stay);
        }
        auto const& can_open = at == 0 || made_[at - 1].in == block::settle ? opens_ : warms_up_;
        order_set feasible = orders;
        for (order_set left = orders; left != 0 && (to_open > 0 || to_relax > 0); left &= left - 1) {
            order_set const order = left & (~left + 1);
            std::int32_t opening = 0, relaxing = 0, only_relaxing = 0, last_opens = day_window::no_end;
            for (std::size_t const i : bits_of{to_place_}) {
                std::int32_t const opens = !p.opened && (can_open[i] & order) != 0 ? item(i).opening : 0;
                opening += opens;
                if ((relaxes_[i] & order) != 0) {
                    relaxing += item(i).relaxing;
                    if (opens == 0) only_relaxing += item(i).relaxing;
                }
                if (((can_be_last_ >> i) & 1U) != 0) last_opens = std::min(last_opens, opens);
            }
            std::int32_t const lost =
                std::max(last_opens, to_relax > only_relaxing ? to_relax - only_relaxing + rules().rest.value() : 0);
            if (relaxing < to_relax || (to_open > 0 && opening - lost < to_open)) feasible &= ~order;
        }
        return feasible;
    }
    /// Seconds of opening (C2) that a session of at least so many seconds needs at least: it may become longer.
    constexpr std::int32_t least_opening(std::int32_t total) const {
        if (exercises_ == 0) return 0;
        auto const needed = [this](std::int32_t n) {
            return rules().least_opening(strength_, seconds::from_value(n)).value();
        };
        return std::min(needed(total), needed(std::max(total, rules().short_up_to.value() + 1)));
    }

    /// Puts each of the other items at this index, in each stay and block that it can have there.
    constexpr void extend(std::size_t at, progress const& so_far, order_set orders) {
        if (!work_.spend()) return;
        block const from = at == 0 ? block::settle : made_[at - 1].in;
        if (at < 2 || from != made_[at - 2].in || made_[at - 1].position != made_[at - 2].position) {
            for (std::uint32_t left = to_place_; left != 0 && orders != 0; left &= left - 1)
                orders &= orders_of(item(static_cast<std::size_t>(std::countr_zero(left))), so_far.stay, from);
            if (orders == 0) return;  // too late for one of the items
        }
        bool const last = at + 1 == size_;
        // The warm-up is made as long as it must be; from then on an item is first tried for what it is for.
        constexpr block tried[2][n_blocks] = {
            {block::settle, block::warm_up, block::strengthen, block::stretch, block::relax},
            {block::settle, block::strengthen, block::stretch, block::warm_up, block::relax}};
        bool const warm = so_far.opened || (so_far.warm_ups != 0 && so_far.opening >= least_opening(total_at_least_));
        for (std::size_t const i : bits_of{to_place_}) {
            if (only_blocks_ && i != at) return;
            plan_item const& next = item(i);
            if (last && !problem_.ends(next, stays_[stays_.size - 1])) continue;
            for (block const in : tried[warm ? 1 : 0]) {
                if (in < from || !next.may_be_in(in)) continue;
                if ((at == 0 && in != block::settle) || (last && in != block::relax)) continue;
                std::size_t const moves_to = at == 0 ? 0 : so_far.stay + 1;
                for (std::size_t stay = so_far.stay; stay <= moves_to && stay < stays_.size; ++stay) {
                    if (stays_.size - 1 - stay > size_ - at - 1) continue;  // each later stay needs an item
                    if ((next.starts_in & stays_[stay]) == 0) continue;
                    if (only_blocks_ && stays_[stay] != 1U << best_->items[at].position) continue;
                    order_set const left = orders & block_orders(stays_.size).with(stay, bit_of(in));
                    if (left != 0) put(at, i, in, stay, so_far, left);
                }
            }
        }
    }

    /// Puts an item at an index, if the session can still become sound and better, and goes on from there.
    constexpr void put(std::size_t at, std::size_t i, block in, std::size_t stay, progress p, order_set orders) {
        if (any_will_do_ && found_) return;
        plan_item const& next = item(i);
        bool const moves = stay != p.stay;
        draft_item const made{next.exercise, in, static_cast<std::uint8_t>(std::countr_zero(stays_[stay]))};
        std::int32_t pause = 0;
        if (at != 0) {
            draft_item const& before = made_[at - 1];
            plan_item const& last = *in_place_[at - 1];
            bool const turned_round = before.in == in && !moves && next.exercise < last.exercise && !only_blocks_;
            if (turned_round && interchangeable(last, next, in)) return;
            if (in == block::strengthen && before.in == in && next.region >= 0 && next.region == last.region) return;
            if (in == block::relax && before.in == in && next.rank > last.rank) return;
            pause = between(problem_.wish.catalogue, rules(), before, made).time.value();
        }
        p.stay = stay;
        p.seconds += pause + next.seconds;
        std::int32_t const at_least =
            p.seconds + seconds_to_place_ - next.seconds - (at + 1 == size_ ? next.rest : longest_last_rest_) +
            rules().position_change.value() * static_cast<std::int32_t>(stays_.size - 1 - stay);
        if (at_least > limit_) return;
        if (in == block::relax) p.relaxing += next.seconds;
        if (in <= block::warm_up) {
            p.opening += pause + next.seconds;
            p.warm_ups += in == block::warm_up ? 1 : 0;
        } else {
            p.opened = true;
        }
        if (p.opened && p.warm_ups == 0 && exercises_ != 0 && at_least >= rules().micro_below.value()) return;
        for (std::size_t b = 0; b < n_budgets; ++b) {
            std::uint8_t& row = p.in_a_row[b];
            row = ((next.budgets >> b) & 1U) != 0 ? static_cast<std::uint8_t>(row + 1) : std::uint8_t{0};
            if (rules().budgets[b].most_in_a_row != 0 && row > rules().budgets[b].most_in_a_row) return;
        }
        made_[at] = made;
        in_place_[at] = &next;
        if (tie_ && at_least == best_->seconds && after_best(at + 1)) return;
        to_place_ &= ~(1U << i);
        seconds_to_place_ -= next.seconds + next.rest;
        if (to_place_ == 0)
            finish(p);
        else if (order_set const left = feasible_orders(p, at + 1, orders, at_least); left != 0)
            extend(at + 1, p, left);
        seconds_to_place_ += next.seconds + next.rest;
        to_place_ |= 1U << i;
    }
    /// Neighbours in one block and position that could as well be the other way round: one of the two is tried.
    constexpr bool interchangeable(plan_item const& a, plan_item const& b, block in) const {
        return in != block::strengthen && !a.strength && !b.strength && !a.low_head && !b.low_head && a.budgets == 0 &&
               b.budgets == 0 && (in != block::relax || a.rank == b.rank);
    }
    /// Whether the first `size` items come after those of the best, by their exercises.
    constexpr bool after_best(std::size_t size) const {
        for (std::size_t i = 0; i < size; ++i) {
            if (i >= best_->size) return true;
            if (made_[i].exercise != best_->items[i].exercise) return made_[i].exercise > best_->items[i].exercise;
        }
        return false;
    }

    REGIMEN_NOINLINE constexpr void finish(progress const& p) {
        plan_candidate const made{made_, size_, value_, p.seconds, true};
        if (!only_blocks_ && !better(made, *best_)) return;
        routine written;
        for (draft_item const& i : item_view<draft_item>{made_.data(), size_})
            written.add({i.exercise, i.in, i.position, problem_.wish.dose_of(i.exercise)});
        if (!first_fault(problem_.wish.catalogue, rules(), written.view(), problem_.ctx).sound) return;
        *best_ = made;
        found_ = tie_ = true;
        limit_ = made.seconds;
    }

    plan_problem const& problem_;
    composition_view const& rules_;
    work_counter& work_;
    plan_candidate* best_ = nullptr;
    bool any_will_do_ = false;  ///< no better one is looked for than the first that is found
    bool only_blocks_ = false;  ///< items and positions stay as they are
    // The set of items.
    stay_order stays_{};
    std::array<plan_item const*, capacity> items_{};
    std::size_t size_ = 0;
    std::array<order_set, capacity> opens_{}, warms_up_{}, relaxes_{};  ///< orders in which an item can do so
    std::uint32_t can_be_last_ = 0;                                     ///< a bit for each item
    std::int32_t exercises_ = 0, total_at_least_ = 0, longest_last_rest_ = 0, value_ = 0;
    bool strength_ = false;
    // The session in the making.
    std::array<draft_item, capacity> made_{};
    std::array<plan_item const*, capacity> in_place_{};
    std::uint32_t to_place_ = 0;         ///< a bit for each item that is not in place
    std::int32_t seconds_to_place_ = 0;  ///< of these, with their rests
    std::int32_t limit_ = 0;             ///< seconds that it may last
    bool tie_ = false;                   ///< the best is worth as much
    bool found_ = false;
};

}  // namespace regimen::detail

#endif
