// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The best order of a set of items: blocks, positions and places, with the fewest changes of position, then the fewest
// seconds, then the exercises' places. What cannot become a sound session is left early; what is kept was found sound
// by the functions of composition.hpp.
#ifndef REGIMEN_PLANNING_DETAIL_SEQUENCING_HPP
#define REGIMEN_PLANNING_DETAIL_SEQUENCING_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/planning/detail/block_order.hpp>
#include <regimen/planning/detail/problem.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace regimen::detail {

template <class C>
class sequencer {
public:
    static constexpr std::size_t capacity = routine::capacity;

    constexpr sequencer(plan_problem<C> const& problem, work_counter& work) : problem_(problem), work_(work) {}

    /// The best session of exactly these items in these stays, on one of these ways, that is better than `best`, put in
    /// its place; with `first_will_do` the first of these that comes up. `worth` is the value before changes of
    /// position. Whether there is one.
    REGIMEN_NOINLINE constexpr bool improve(sequence_of<std::uint16_t> chosen, std::int32_t worth,
                                            stay_order const& stays, order_set ways, plan_candidate& best,
                                            bool first_will_do) {
        best_ = &best;
        first_will_do_ = first_will_do;
        stays_ = stays;
        value_ = worth - problem_.cost_of_changes * changes();
        if ((best.found && value_ < best.value) || stays.size > chosen.size) return false;
        take(chosen);
        tie_ = best.found && value_ == best.value;
        limit_ = tie_ ? best.seconds : problem_.ctx.max_seconds;
        if (total_at_least_ + rules().change_s * changes() > limit_ || !could_be_sound()) return false;
        found_ = false;
        if (order_set const open = still_open({}, 0, ways, total_at_least_ + rules().change_s * changes()); open != 0)
            place(0, {}, open);
        return found_;
    }

    /// The blocks of a session anew: those that come first of all that its items, in this order and in these positions,
    /// can have. So they depend on the session alone, and not on how it was found.
    REGIMEN_NOINLINE constexpr void choose_blocks(plan_candidate& best) {
        size_ = best.items.size;
        stays_ = {};
        for (std::size_t i = 0; i < size_; ++i) {
            for (std::size_t k = 0; k < problem_.size; ++k) {
                if (problem_.items[k].exercise == best.items[i].exercise) items_[i] = &problem_.items[k];
            }
            std::uint32_t const position = 1U << best.items[i].position;
            if (i == 0 || position != stays_[stays_.size - 1]) stays_.positions[stays_.size++] = position;
        }
        look_at_all();
        plan_candidate const as_found = best;
        best_ = &best;
        value_ = best.value;
        limit_ = best.seconds;
        tie_ = found_ = false;
        in_order_ = first_will_do_ = true;
        place(0, {}, block_orders(stays_.size).all());
        in_order_ = false;
        if (!found_) best = as_found;
    }

private:
    /// How far a session in the making has come.
    struct progress {
        std::int32_t seconds = 0;  ///< so far
        std::int32_t opening = 0;  ///< of these, up to the end of the warm-up
        std::int32_t relaxing = 0;
        std::size_t stay = 0;  ///< which of the stays it is in
        int warm_ups = 0;
        bool opened = false;                        ///< the opening is over
        std::array<std::uint8_t, n_budgets> row{};  ///< items in a row that count for a budget
    };
    static constexpr unsigned settle_or_warm_up = 3;
    static_assert(composition_of<C>.most_changes < static_cast<int>(most_stays));

    static constexpr catalogue_view const& table() { return view_of<C>; }
    static constexpr composition_view const& rules() { return composition_of<C>; }
    constexpr plan_item const& item(std::size_t i) const { return *items_[i]; }

    constexpr void take(sequence_of<std::uint16_t> chosen) {
        size_ = chosen.size;
        for (std::size_t i = 0; i < size_; ++i) {  // in the order of the catalogue
            std::size_t at = i;
            plan_item const* const next = &problem_.items[chosen[i]];
            for (; at > 0 && items_[at - 1]->exercise > next->exercise; --at) items_[at] = items_[at - 1];
            items_[at] = next;
        }
        look_at_all();
    }
    REGIMEN_NOINLINE constexpr void look_at_all() {
        exercises_ = rest_seconds_ = end_rest_ = 0;
        ends_ = 0;
        strength_ = false;
        for (std::size_t i = 0; i < size_; ++i) {
            plan_item const& x = item(i);
            exercises_ += x.counts() ? 1 : 0;
            strength_ = strength_ || x.strength;
            rest_seconds_ += x.seconds + x.rest;
            settling_[i] = ways_of(x, 0, block::settle, settle_or_warm_up);
            warming_[i] = ways_of(x, 0, block::warm_up, settle_or_warm_up);
            relaxing_[i] = ways_of(x, 0, block::relax);
            if (!problem_.ends(x, stays_[stays_.size - 1])) continue;
            ends_ |= 1U << i;
            end_rest_ = std::max(end_rest_, x.rest);
        }
        total_at_least_ = rest_seconds_ - end_rest_;
        rest_ = (1U << size_) - 1U;
    }

    /// What can be said of the set before anything is put in order.
    constexpr bool could_be_sound() const {
        if (ends_ == 0) return false;
        if (exercises_ == 0) return problem_.ctx.settling_alone_is_enough;
        if (rules().balance_from_items == 0 || exercises_ < rules().balance_from_items) return true;
        bool bends = false, arches = false;
        for (std::size_t i = 0; i < size_; ++i) {
            bends = bends || (item(i).counts() && item(i).bends);
            arches = arches || (item(i).counts() && item(i).arches);
        }
        return bends && arches;
    }
    constexpr int changes() const { return static_cast<int>(stays_.size) - 1; }

    /// Those of the ways on which what has no place yet can still make the opening and the relaxation long enough, in a
    /// session that lasts at least so long. One item cannot do both; the last one is for relaxing.
    constexpr order_set still_open(progress const& p, std::size_t at, order_set ways, std::int32_t at_least) const {
        std::int32_t const to_relax = rules().relaxation_s - p.relaxing;
        std::int32_t to_open = least_opening(at_least) - p.opening;
        if (p.opened && to_open > 0) return 0;
        if (!p.opened) {
            // Each item counts with the way behind it: the last one's is too much, and that behind the last in place is
            // still to come.
            std::int32_t const way = at == 0 ? 0 : in_place_[at - 1]->opening - in_place_[at - 1]->seconds;
            to_open += rules().rest_s - way - rules().change_s * static_cast<std::int32_t>(stays_.size - 1 - p.stay);
        }
        auto const& opening = at == 0 || made_[at - 1].in == block::settle ? settling_ : warming_;
        order_set open = ways;
        for (order_set left = ways; left != 0 && (to_open > 0 || to_relax > 0); left &= left - 1) {
            order_set const way = left & (~left + 1);
            std::int32_t opens = 0, relaxes = 0, only_relaxes = 0, ending = day_window::no_end;
            for (std::uint32_t rest = rest_; rest != 0; rest &= rest - 1) {
                auto const i = static_cast<std::size_t>(std::countr_zero(rest));
                std::int32_t const time = !p.opened && (opening[i] & way) != 0 ? item(i).opening : 0;
                opens += time;
                if ((relaxing_[i] & way) != 0) {
                    relaxes += item(i).relaxing;
                    if (time == 0) only_relaxes += item(i).relaxing;
                }
                if (((ends_ >> i) & 1U) != 0) ending = std::min(ending, time);
            }
            std::int32_t const lost =
                std::max(ending, to_relax > only_relaxes ? to_relax - only_relaxes + rules().rest_s : 0);
            if (relaxes < to_relax || (to_open > 0 && opens - lost < to_open)) open &= ~way;
        }
        return open;
    }
    /// Those on which an item has a place from this stay and block on.
    constexpr order_set ways_of(plan_item const& x, std::size_t stay, block from, unsigned blocks = 31) const {
        order_set of = 0;
        block_orders const orders(stays_.size);
        unsigned const open = x.blocks & blocks & (31U << static_cast<unsigned>(from));
        for (; stay < stays_.size; ++stay) {
            if ((x.open & stays_[stay]) != 0) of |= orders.with(stay, open);
        }
        return of;
    }
    /// C2, for a session that lasts at least so long: the least that it can come to, for it may become longer.
    constexpr std::int32_t least_opening(std::int32_t seconds) const {
        if (exercises_ == 0) return 0;
        std::int32_t const now = rules().least_opening(strength_, seconds);
        return std::min(now, rules().least_opening(strength_, std::max(seconds, rules().short_up_to_s + 1)));
    }
    /// Two neighbours of one block and position that could as well stand the other way round.
    constexpr bool interchangeable(plan_item const& a, plan_item const& b, block in) const {
        return in != block::strengthen && !a.strength && !b.strength && !a.low_head && !b.low_head && a.budgets == 0 &&
               b.budgets == 0 && (in != block::relax || a.rank == b.rank);
    }
    /// Whether what is in place so far comes after the exercises of the best at the same places.
    constexpr bool after_best(std::size_t at) const {
        for (std::size_t i = 0; i < at; ++i) {
            if (i >= best_->items.size) return true;
            if (made_[i].exercise != best_->items[i].exercise) return made_[i].exercise > best_->items[i].exercise;
        }
        return false;
    }

    constexpr void place(std::size_t at, progress const& so_far, order_set open) {
        if (!work_.spend()) return;
        block const from = at == 0 ? block::settle : made_[at - 1].in;
        if (at < 2 || from != made_[at - 2].in || made_[at - 1].position != made_[at - 2].position) {
            for (std::uint32_t left = rest_; left != 0 && open != 0; left &= left - 1)
                open &= ways_of(item(static_cast<std::size_t>(std::countr_zero(left))), so_far.stay, from);
            if (open == 0) return;  // too late for something
        }
        bool const last = at + 1 == size_;
        // Warming up as long as it takes, then what the exercise is for.
        constexpr block orders[2][5] = {
            {block::settle, block::warm_up, block::strengthen, block::stretch, block::relax},
            {block::settle, block::strengthen, block::stretch, block::warm_up, block::relax}};
        bool const warm = so_far.opened || (so_far.warm_ups != 0 && so_far.opening >= least_opening(total_at_least_));
        for (std::uint32_t left = rest_; left != 0; left &= left - 1) {
            auto const i = static_cast<std::size_t>(std::countr_zero(left));
            if (in_order_ && i != at) return;
            plan_item const& next = item(i);
            if (last && !problem_.ends(next, stays_[stays_.size - 1])) continue;
            for (block const in : orders[warm ? 1 : 0]) {
                if (in < from || !next.may_be_in(in)) continue;
                if (at == 0 && in != block::settle) continue;
                if (last && in != block::relax) continue;
                std::size_t const moves_to = at == 0 ? 0 : so_far.stay + 1;
                for (std::size_t stay = so_far.stay; stay <= moves_to && stay < stays_.size; ++stay) {
                    if (stays_.size - 1 - stay > size_ - at - 1) continue;  // one item at least for each stay to come
                    if ((next.open & stays_[stay]) == 0) continue;
                    if (in_order_ && stays_[stay] != 1U << best_->items[at].position) continue;
                    order_set const onward =
                        open & block_orders(stays_.size).with(stay, 1U << static_cast<unsigned>(in));
                    if (onward != 0) put(at, i, in, stay, so_far, onward);
                }
            }
        }
    }

    constexpr void put(std::size_t at, std::size_t i, block in, std::size_t stay, progress p, order_set open) {
        if (first_will_do_ && found_) return;
        plan_item const& next = item(i);
        bool const moves = stay != p.stay;
        draft_item const made{next.exercise, in, static_cast<std::uint8_t>(std::countr_zero(stays_[stay]))};
        std::int32_t way = 0;
        if (at != 0) {
            draft_item const& before = made_[at - 1];
            plan_item const& last = *in_place_[at - 1];
            bool const other_way = before.in == in && !moves && next.exercise < last.exercise && !in_order_;
            if (other_way && interchangeable(last, next, in)) return;
            if (in == block::strengthen && before.in == in && next.region >= 0 && next.region == last.region) return;
            if (in == block::relax && before.in == in && next.rank > last.rank) return;
            way = between(table(), rules(), before, made).seconds;
        }
        p.stay = stay;
        p.seconds += way + next.seconds;
        std::int32_t const at_least = p.seconds + rest_seconds_ - next.seconds -
                                      (at + 1 == size_ ? next.rest : end_rest_) +
                                      rules().change_s * static_cast<std::int32_t>(stays_.size - 1 - stay);
        if (at_least > limit_) return;
        if (in == block::relax) p.relaxing += next.seconds;
        if (in <= block::warm_up) {
            p.opening += way + next.seconds;
            p.warm_ups += in == block::warm_up ? 1 : 0;
        } else {
            p.opened = true;
        }
        if (p.opened && p.warm_ups == 0 && exercises_ != 0 && at_least >= rules().micro_below_s) return;
        for (std::size_t b = 0; b < n_budgets; ++b) {
            p.row[b] = ((next.budgets >> b) & 1U) != 0 ? static_cast<std::uint8_t>(p.row[b] + 1) : std::uint8_t{0};
            if (rules().budgets[b].most_in_a_row != 0 && p.row[b] > rules().budgets[b].most_in_a_row) return;
        }
        made_[at] = made;
        in_place_[at] = &next;
        if (tie_ && at_least == best_->seconds && after_best(at + 1)) return;
        rest_ &= ~(1U << i);
        rest_seconds_ -= next.seconds + next.rest;
        if (rest_ == 0)
            finish(p);
        else if (order_set const ways = still_open(p, at + 1, open, at_least); ways != 0)
            place(at + 1, p, ways);
        rest_seconds_ += next.seconds + next.rest;
        rest_ |= 1U << i;
    }

    REGIMEN_NOINLINE constexpr void finish(progress const& p) {
        plan_candidate made;
        made.value = value_;
        made.seconds = p.seconds;
        made.found = true;
        made.items.size = size_;
        for (std::size_t i = 0; i < size_; ++i) made.items.items[i] = made_[i];
        if (!in_order_ && !better(made, *best_)) return;
        for (std::size_t i = 0; i < size_; ++i) {
            routine_item& out = written_.items[i];
            if (out.exercise != made_[i].exercise || i >= written_.size)
                out.dose = problem_.wish.dose_of(made_[i].exercise);
            out.exercise = made_[i].exercise;
            out.in = made_[i].in;
            out.position = made_[i].position;
        }
        written_.size = std::max(written_.size, size_);
        if (!first_fault(table(), rules(), std::span<routine_item const>(written_.items).first(size_), problem_.ctx)
                 .sound)
            return;
        *best_ = made;
        found_ = tie_ = true;
        limit_ = made.seconds;
    }

    plan_problem<C> const& problem_;
    work_counter& work_;
    std::array<plan_item const*, capacity> items_{};
    std::array<plan_item const*, capacity> in_place_{};
    std::array<draft_item, capacity> made_{};
    routine written_{};
    std::size_t size_ = 0;
    stay_order stays_{};
    /// For each item the ways on which it can settle or warm up, warm up, relax.
    std::array<order_set, capacity> settling_{}, warming_{}, relaxing_{};
    std::uint32_t ends_ = 0;         ///< a bit for each item that can be the last
    std::int32_t rest_seconds_ = 0;  ///< of the items that have no place yet
    std::uint32_t rest_ = 0;         ///< a bit for each item that has no place yet
    std::int32_t exercises_ = 0, total_at_least_ = 0, limit_ = 0, value_ = 0, end_rest_ = 0;
    bool strength_ = false, tie_ = false, found_ = false;
    bool in_order_ = false;       ///< the items are to stay in the order that they are in
    bool first_will_do_ = false;  ///< no better one than the first that is found
    plan_candidate* best_ = nullptr;
};

}  // namespace regimen::detail

#endif
