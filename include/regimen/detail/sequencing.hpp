// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The best order of a set of items: blocks, positions and places, with the fewest changes of position, then the fewest
// seconds, then the exercises' places. What cannot become a sound session is left early; what is kept was found sound
// by the functions of composition.hpp.
#ifndef REGIMEN_DETAIL_SEQUENCING_HPP
#define REGIMEN_DETAIL_SEQUENCING_HPP

#include <regimen/detail/plan_items.hpp>

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

    /// The best session of exactly these items, in these positions, that is better than `best`, put in its place.
    /// `worth` is the value before changes of position; there are at least so many of them.
    constexpr void improve(std::span<std::uint16_t const> chosen, std::int32_t worth, std::uint32_t positions,
                           int least, plan_candidate& best) {
        positions_ = positions;
        take(chosen);
        best_ = &best;
        for (int changes = least; changes <= rules().most_changes; ++changes) {
            value_ = worth - problem_.cost_of_changes * changes;
            if (best.found && value_ < best.value) return;
            n_stays_ = static_cast<std::size_t>(changes) + 1;
            if (n_stays_ > most_stays || n_stays_ > size_) return;
            set_limit();
            if (total_at_least_ + rules().change_s * changes > limit_) return;
            if (!could_be_sound()) continue;
            found_ = false;
            stay_in(0, positions_, 0);
            if (found_ || work_.spent()) return;
        }
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
    static constexpr std::size_t most_stays = 8;  ///< in a session: one more than changes of position
    static_assert(composition_of<C>.most_changes < static_cast<int>(most_stays));

    static constexpr catalogue_view const& table() { return view_of<C>; }
    static constexpr composition_view const& rules() { return composition_of<C>; }
    constexpr plan_item const& item(std::size_t i) const { return *items_[i]; }

    constexpr void take(std::span<std::uint16_t const> chosen) {
        size_ = chosen.size();
        for (std::size_t i = 0; i < size_; ++i) {  // in the order of the catalogue
            std::size_t at = i;
            plan_item const* const next = &problem_.items[chosen[i]];
            for (; at > 0 && items_[at - 1]->exercise > next->exercise; --at) items_[at] = items_[at - 1];
            items_[at] = next;
        }
        std::int32_t seconds = 0;
        exercises_ = 0;
        strength_ = false;
        for (std::size_t i = 0; i < size_; ++i) {
            seconds += item(i).seconds;
            exercises_ += item(i).counts() ? 1 : 0;
            strength_ = strength_ || item(i).strength;
        }
        rest_seconds_ = could_warm_ = could_relax_ = 0;
        for (std::size_t i = 0; i < size_; ++i) count_rest(i, 1);
        total_at_least_ = seconds + rules().least_rest() * static_cast<std::int32_t>(size_ - 1);
        rest_ = (1U << size_) - 1U;
    }

    /// What can be said of the set before anything is put in order.
    constexpr bool could_be_sound() {
        bool settles = false, ends = false, bends = false, arches = false, warms = false;
        std::int32_t least_end = day_window::no_end;
        for (std::size_t i = 0; i < size_; ++i) {
            plan_item const& x = item(i);
            settles = settles || x.may_be_in(block::settle);
            warms = warms || x.may_be_in(block::warm_up);
            bends = bends || (x.counts() && x.bends);
            arches = arches || (x.counts() && x.arches);
            if (!problem_.ends(x, positions_)) continue;
            ends = true;
            least_end = std::min(least_end, problem_.opens(x) ? problem_.opening_time(x) : 0);
        }
        if (!settles || !ends || could_relax_ < rules().relaxation_s) return false;
        if (exercises_ == 0) return problem_.ctx.settling_alone_is_enough;
        if (rules().balance_from_items != 0 && exercises_ >= rules().balance_from_items && (!bends || !arches))
            return false;
        if (!warms && total_at_least_ >= rules().micro_below_s) return false;
        least_end_ = least_end;
        return could_warm_ - least_end + slack() >= least_opening(total_at_least_ + rules().change_s * changes());
    }
    constexpr std::int32_t changes() const { return static_cast<std::int32_t>(n_stays_) - 1; }
    /// What the opening can have besides its items' own time and rest.
    constexpr std::int32_t slack() const { return rules().change_s * changes() - rules().rest_s; }
    constexpr void set_limit() {
        tie_ = best_->found && value_ == best_->value;
        limit_ = tie_ ? best_->seconds : problem_.ctx.max_seconds;
    }

    /// Every order of stays in these positions that the items can be done in: `unused` are those that must still come.
    constexpr void stay_in(std::size_t at, std::uint32_t unused, int rises) {
        if (at != 0 && at == n_stays_) {
            if ((stays_[at - 1] & problem_.last_lies_in) == 0 || !blocks_can_follow()) return;
            std::uint32_t later = 0;
            for (std::size_t k = at; k-- > 0;) from_stay_[k] = later |= stays_[k];
            set_limit();
            place(0, {});
            return;
        }
        for (std::uint32_t p = positions_; p != 0; p &= p - 1) {
            std::uint32_t const next = p & (~p + 1);
            if (at != 0 && next == stays_[at - 1]) continue;
            if (std::popcount(unused & ~next) > static_cast<int>(n_stays_ - at) - 1) continue;
            int const up =
                at != 0 && height_of(stays_[at - 1]) == height::floor && height_of(next) == height::upright ? 1 : 0;
            if (rises + up > rules().most_floor_to_standing) continue;
            stays_[at] = next;
            stay_in(at + 1, unused & ~next, rises + up);
            if (work_.spent()) return;
        }
    }
    static constexpr height height_of(std::uint32_t position) {
        return table().positions[static_cast<std::size_t>(std::countr_zero(position))].at;
    }
    /// Whether every item can be done in one of the stays with the blocks in order, and the opening can be long enough.
    /// An item holds up its last stay only, and there in the earliest block that it could have had in its first.
    constexpr bool blocks_can_follow() const {
        bool settles = false, ends = false;
        for (std::size_t i = 0; i < size_; ++i) {
            settles = settles || ((item(i).open & stays_[0]) != 0 && item(i).may_be_in(block::settle));
            ends = ends || problem_.ends(item(i), stays_[n_stays_ - 1]);
        }
        if (!settles || !ends) return false;
        std::array<int, most_stays> from{};
        int at = 0;
        for (std::size_t k = 0; k < n_stays_; ++k) {
            int until = from[k] = at;
            for (std::size_t i = 0; i < size_; ++i) {
                if ((item(i).open & stays_[k]) == 0 || stay_of(i, false) != k) continue;
                int const first = from[stay_of(i, true)];  // wherever it is done, its block is none before this one
                unsigned const later = static_cast<unsigned>(item(i).blocks) >> static_cast<unsigned>(first);
                if (later == 0) return false;
                until = std::max(until, first + std::countr_zero(later));
            }
            at = until;
        }
        std::int32_t opening = slack(), end = day_window::no_end;
        for (std::size_t i = 0; i < size_; ++i) {
            bool const can = problem_.opens(item(i)) && from[stay_of(i, true)] <= static_cast<int>(block::warm_up);
            std::int32_t const time = can ? problem_.opening_time(item(i)) : 0;
            opening += time;
            if (problem_.ends(item(i), stays_[n_stays_ - 1])) end = std::min(end, time);
        }
        return opening - end >= least_opening(total_at_least_ + rules().change_s * changes());
    }
    /// The last stay that an item can be done in, or the first.
    constexpr std::size_t stay_of(std::size_t i, bool first) const {
        std::size_t at = n_stays_;
        for (std::size_t k = 0; k < n_stays_ && (at == n_stays_ || !first); ++k) {
            if ((item(i).open & stays_[k]) != 0) at = k;
        }
        return at;
    }
    /// C2, for a session that lasts at least so long.
    constexpr std::int32_t least_opening(std::int32_t seconds) const {
        return exercises_ == 0 ? 0 : rules().least_opening(strength_, seconds);
    }
    constexpr void count_rest(std::size_t i, std::int32_t sign) {
        plan_item const& x = item(i);
        rest_seconds_ += sign * (x.seconds + rules().least_rest());
        if (problem_.opens(x)) could_warm_ += sign * problem_.opening_time(x);
        if (x.may_be_in(block::relax)) could_relax_ += sign * x.seconds;
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

    constexpr void place(std::size_t at, progress const& so_far) {
        if (!work_.spend()) return;
        if (at == size_) return finish(so_far);
        block const from = at == 0 ? block::settle : made_[at - 1].in;
        for (std::uint32_t left = rest_; left != 0; left &= left - 1) {
            plan_item const& next = item(static_cast<std::size_t>(std::countr_zero(left)));
            if (next.last_block() < from || (next.open & from_stay_[so_far.stay]) == 0) return;  // too late for it
        }
        bool const last = at + 1 == size_;
        // Warming up as long as it takes, then what the exercise is for.
        constexpr block orders[2][5] = {
            {block::settle, block::warm_up, block::strengthen, block::stretch, block::relax},
            {block::settle, block::strengthen, block::stretch, block::warm_up, block::relax}};
        bool const warm = so_far.opened || (so_far.warm_ups != 0 && so_far.opening >= least_opening(total_at_least_));
        for (std::uint32_t left = rest_; left != 0; left &= left - 1) {
            auto const i = static_cast<std::size_t>(std::countr_zero(left));
            plan_item const& next = item(i);
            if (last && !problem_.ends(next, stays_[n_stays_ - 1])) continue;
            for (block const in : orders[warm ? 1 : 0]) {
                if (in < from || !next.may_be_in(in)) continue;
                if (at == 0 && in != block::settle) continue;
                if (last && in != block::relax) continue;
                std::size_t const moves_to = at == 0 ? 0 : so_far.stay + 1;
                for (std::size_t stay = so_far.stay; stay <= moves_to && stay < n_stays_; ++stay) {
                    if (n_stays_ - 1 - stay > size_ - at - 1) continue;  // one item at least for each stay to come
                    if ((next.open & stays_[stay]) != 0) put(at, i, in, stay, so_far);
                }
            }
        }
    }

    constexpr void put(std::size_t at, std::size_t i, block in, std::size_t stay, progress p) {
        plan_item const& next = item(i);
        bool const moves = stay != p.stay;
        draft_item const made{next.exercise, in, static_cast<std::uint8_t>(std::countr_zero(stays_[stay]))};
        std::int32_t way = 0;
        if (at != 0) {
            draft_item const& before = made_[at - 1];
            plan_item const& last = *in_place_[at - 1];
            if (before.in == in && !moves && next.exercise < last.exercise && interchangeable(last, next, in)) return;
            if (in == block::strengthen && before.in == in && next.region >= 0 && next.region == last.region) return;
            if (in == block::relax && before.in == in && next.rank > last.rank) return;
            way = between(table(), rules(), before, made).seconds;
        }
        p.stay = stay;
        p.seconds += way + next.seconds;
        std::int32_t const at_least = p.seconds + rest_seconds_ - next.seconds - rules().least_rest() +
                                      rules().change_s * static_cast<std::int32_t>(n_stays_ - 1 - stay);
        if (at_least > limit_) return;
        if (in == block::relax) p.relaxing += next.seconds;
        if (p.relaxing + could_relax_ - (next.may_be_in(block::relax) ? next.seconds : 0) < rules().relaxation_s)
            return;
        std::int32_t more = 0;
        if (in <= block::warm_up) {
            p.opening += way + next.seconds;
            p.warm_ups += in == block::warm_up ? 1 : 0;
            more = could_warm_ - (problem_.opens(next) ? problem_.opening_time(next) : 0) - least_end_ +
                   rules().change_s * static_cast<std::int32_t>(n_stays_ - 1 - stay);
        } else {
            p.opened = true;
        }
        if (p.opening + more < least_opening(at_least)) return;
        if (p.opened && p.warm_ups == 0 && exercises_ != 0 && at_least >= rules().micro_below_s) return;
        for (std::size_t b = 0; b < n_budgets; ++b) {
            p.row[b] = ((next.budgets >> b) & 1U) != 0 ? static_cast<std::uint8_t>(p.row[b] + 1) : std::uint8_t{0};
            if (rules().budgets[b].most_in_a_row != 0 && p.row[b] > rules().budgets[b].most_in_a_row) return;
        }
        made_[at] = made;
        in_place_[at] = &next;
        if (tie_ && at_least == best_->seconds && after_best(at + 1)) return;
        rest_ &= ~(1U << i);
        count_rest(i, -1);
        place(at + 1, p);
        count_rest(i, 1);
        rest_ |= 1U << i;
    }

    constexpr void finish(progress const& p) {
        plan_candidate made;
        made.value = value_;
        made.seconds = p.seconds;
        made.found = true;
        made.items.size = size_;
        for (std::size_t i = 0; i < size_; ++i) made.items.items[i] = made_[i];
        if (!better(made, *best_)) return;
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
    std::array<std::uint32_t, most_stays> stays_{};  ///< the positions of the session, each a bit, one after the other
    std::array<std::uint32_t, most_stays> from_stay_{};  ///< those of a stay and of all after it
    std::size_t n_stays_ = 0;
    std::uint32_t positions_ = 0;
    std::int32_t least_end_ = 0;  ///< what the last item takes from the opening at least
    std::int32_t rest_seconds_ = 0, could_warm_ = 0, could_relax_ = 0;  ///< of the items that have no place yet
    std::uint32_t rest_ = 0;                                            ///< a bit for each item that has no place yet
    std::int32_t exercises_ = 0, total_at_least_ = 0, limit_ = 0, value_ = 0;
    bool strength_ = false, tie_ = false, found_ = false;
    plan_candidate* best_ = nullptr;
};

}  // namespace regimen::detail

#endif
