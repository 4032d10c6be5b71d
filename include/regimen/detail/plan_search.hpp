// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The search behind plan(): branch and bound over sets of items, for each set of positions by itself, the most
// promising first. What a set can become at most is plan_sets.hpp's; in what order it is done best, sequencing.hpp's.
#ifndef REGIMEN_DETAIL_PLAN_SEARCH_HPP
#define REGIMEN_DETAIL_PLAN_SEARCH_HPP

#include <regimen/detail/plan_sets.hpp>
#include <regimen/detail/sequencing.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace regimen::detail {

template <class C>
class plan_search {
public:
    static constexpr std::size_t n = view_of<C>.exercises.size();
    static constexpr std::size_t n_positions = view_of<C>.positions.size();
    static constexpr std::size_t capacity = routine::capacity;
    /// Sets of up to three positions, and one for all.
    static constexpr std::size_t most_roots =
        n_positions + n_positions * (n_positions - 1) / 2 + n_positions * (n_positions - 1) * (n_positions - 2) / 6 + 1;

    constexpr plan_search(plan_problem<C>& problem, std::int64_t most_work)
        : problem_(problem), sets_(problem), work_{.left = most_work}, sequencer_(problem, work_) {
        for (std::size_t i = 0; i < problem.size; ++i) {
            auto const at = static_cast<std::uint16_t>(i);
            if (problem.items[i].strength)
                strong_[n_strong_++] = at;
            else if (problem.items[i].rank == 0)
                quiet_[n_quiet_++] = at;
            else
                gentle_[n_gentle_++] = at;
        }
    }

    /// Finds the best session, or the best that the work allows. Relaxing is done lying down where any session can be
    /// (C3): that comes before value. `must_have`: a place among the items of the problem.
    constexpr void run(std::size_t must_have = nowhere) {
        must_have_ = must_have;
        best_ = {};
        bound_ = no_session;
        if (problem_.can_lie) {
            problem_.last_lies_in = problem_.rules().lying;
            search();
        }
        if (best_.found || work_.spent()) return;
        problem_.last_lies_in = ~std::uint32_t{0};
        search();
    }
    constexpr plan_candidate const& best() const { return best_; }
    constexpr bool complete() const { return !work_.spent(); }
    /// No session is worth more.
    constexpr std::int32_t bound() const { return complete() ? best_.value : std::max(bound_, best_.value); }
    constexpr std::int64_t work_left() const { return work_.left; }

private:
    using sets = plan_sets<C>;
    using outline = typename sets::outline;
    using ranked = typename sets::ranked;
    using supply = typename sets::supply;
    using counts = typename sets::counts;
    using family_set = typename sets::family_set;
    static constexpr std::int32_t no_session = sets::no_session;

    struct root {
        std::uint32_t positions = 0;
        std::int32_t bound = 0;
    };
    static constexpr composition_view const& rules() { return composition_of<C>; }
    constexpr plan_item const& item(std::size_t i) const { return problem_.items[i]; }

    constexpr void search() {
        std::uint32_t at_hand = 0;
        for (std::size_t i = 0; i < problem_.size; ++i) at_hand |= item(i).open;
        std::array<root, most_roots> roots{};
        std::size_t n_roots = 0;
        std::array<ranked, n> all{};
        counts const steps = sets_.steps_from({});
        for (std::size_t i = 0; i < problem_.size; ++i) all[i] = sets_.rank(steps, static_cast<std::uint16_t>(i));
        std::sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(problem_.size));
        auto const add = [&](std::uint32_t positions, int changes) {
            if ((positions & problem_.last_lies_in) == 0) return;
            roots[n_roots] = {positions,
                              root_bound(positions, changes, std::span<ranked const>(all).first(problem_.size))};
            n_roots += roots[n_roots].bound != no_session ? 1 : 0;
        };
        for (std::uint32_t a = at_hand; a != 0; a &= a - 1) {
            std::uint32_t const first = a & (~a + 1);
            add(first, 0);
            if (rules().most_positions < 2 || rules().most_changes < 1) continue;
            for (std::uint32_t b = a & (a - 1); b != 0; b &= b - 1) {
                std::uint32_t const second = b & (~b + 1);
                add(first | second, 1);
                if (rules().most_positions < 3 || rules().most_changes < 2) continue;
                for (std::uint32_t t = b & (b - 1); t != 0; t &= t - 1) add(first | second | (t & (~t + 1)), 2);
            }
        }
        if (rules().most_positions > 3 && rules().most_changes > 2 && std::popcount(at_hand) > 3) add(at_hand, 3);
        // At first each set of positions gets a small share of the work: what is found in one bounds all. Those that
        // are not done by then are searched again, with that bound.
        std::int64_t const share = std::max<std::int64_t>(work_.left / 256, 100);
        for (bool const in_shares : {true, false}) {
            std::size_t unfinished = 0;
            while (n_roots != unfinished) {
                std::size_t top = unfinished;
                for (std::size_t i = unfinished; i < n_roots; ++i) {
                    if (roots[i].bound > roots[top].bound) top = i;
                }
                if (best_.found && roots[top].bound < best_.value) break;
                if (work_.spent()) {
                    bound_ = std::max(bound_, roots[top].bound);
                    return;
                }
                work_.stop_at = in_shares ? std::max<std::int64_t>(work_.left - share, 0) : 0;
                sets_.look_in(roots[top].positions, std::min(std::popcount(roots[top].positions), 4) - 1);
                quiet_ones({}, 0);
                if (in_shares && work_.spent()) {
                    work_.stop_at = std::max<std::int64_t>(work_.left - share, 0);
                    dive();
                    work_.stop_at = 0;
                    std::swap(roots[top], roots[unfinished++]);
                } else {
                    roots[top] = roots[--n_roots];
                }
            }
            if (!in_shares) return;
            bound_ = no_session;
            n_roots = unfinished;
        }
    }
    /// What a session in these positions can be worth at most; `no_session` where there can be none. `all` are the
    /// items in the order of what they are worth by themselves.
    constexpr std::int32_t root_bound(std::uint32_t positions, int changes, std::span<ranked const> all) {
        sets_.look_in(positions, changes);
        std::size_t size = 0;
        bool ends = false;
        for (ranked const& r : all) {
            if ((item(r.item).open & positions) == 0) continue;
            ends = ends || problem_.ends(item(r.item), positions);
            lists_[0][size++] = r;
        }
        return ends ? sets_.bound_of({}, std::span<ranked const>(lists_[0]).first(size)) : no_session;
    }
    constexpr std::span<std::uint16_t const> quiets() const {
        return std::span<std::uint16_t const>(quiet_).first(n_quiet_);
    }
    constexpr std::span<std::uint16_t const> strong() const {
        return std::span<std::uint16_t const>(strong_).first(n_strong_);
    }
    constexpr std::span<std::uint16_t const> gentle() const {
        return std::span<std::uint16_t const>(gentle_).first(n_gentle_);
    }

    /// What items there are to add, the most promising first, in the list of a set's size; how many.
    constexpr std::size_t rank_into_list(outline const& o, std::span<std::uint16_t const> first,
                                         std::span<std::uint16_t const> second = {},
                                         std::span<std::uint16_t const> third = {}) {
        auto& list = lists_[o.size];
        counts const steps = sets_.steps_from(o);
        std::size_t size = 0;
        for (auto const from : {first, second, third}) {
            for (auto const i : from) {
                if (sets_.fits(o, i)) list[size++] = sets_.rank(steps, i);
            }
        }
        std::sort(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(size));
        return size;
    }
    constexpr bool worth_while(outline const& o, std::size_t n_listed) {
        std::int32_t const most = sets_.bound_of(o, std::span<ranked const>(lists_[o.size]).first(n_listed),
                                                 best_.found ? best_.value : no_session);
        if (most == no_session || (best_.found && most < best_.value)) return false;
        if (best_.found && most == best_.value && takes_longer(o, n_listed)) return false;
        if (!work_.spend()) bound_ = std::max(bound_, most);
        return !work_.spent();
    }

    /// Whether so many more items as it takes to be worth as much as the best take more time than the best does.
    constexpr bool takes_longer(outline const& o, std::size_t n_listed) const {
        std::span<ranked const> const candidates = std::span<ranked const>(lists_[o.size]).first(n_listed);
        std::array<std::int32_t, capacity> shortest{};
        std::size_t const size = sets_.shortest_of(candidates, std::min(capacity - o.size, n_listed), shortest);
        supply const all = sets_.supply_of(candidates);
        std::int32_t seconds = sets_.seconds_of(o) - (o.size == 0 ? rules().least_rest() : 0);
        for (std::size_t more = 0; more <= size; ++more) {
            if (sets_.bound_by_goals(o, all, more) >= best_.value) return seconds > best_.seconds;
            if (more < size) seconds += shortest[more] + rules().least_rest();
        }
        return true;
    }

    /// Sets of quiet items first, larger ones before smaller; each then gets what strengthens, and the gentle ones.
    constexpr void quiet_ones(outline const& o, std::size_t from) {
        if (!worth_while(o, rank_into_list(o, quiets().subspan(from), strong(), gentle()))) return;
        for (std::size_t q = from; q < n_quiet_; ++q) {
            outline with = o;
            if (sets_.added(with, quiet_[q])) quiet_ones(with, q + 1);
        }
        bool ends = false;
        for (std::size_t k = 0; k < o.size; ++k) ends = ends || problem_.ends(item(o.chosen[k]), sets_.positions());
        if (ends) strong_ones(o, 0);
    }
    constexpr void strong_ones(outline const& o, std::size_t from) {
        if (std::size_t const size = rank_into_list(o, gentle()); worth_while(o, size)) fill(o, size);
        for (std::size_t k = from; k < n_strong_; ++k) {
            outline with = o;
            if (!sets_.added(with, strong_[k])) continue;
            if (worth_while(with, rank_into_list(with, strong().subspan(k + 1), gentle()))) strong_ones(with, k + 1);
        }
    }

    /// Straight down once, without a proof: something to end with and to settle with, the shortest first, enough of an
    /// opening, then whatever adds most as long as the session stays sound.
    constexpr void dive() {
        outline o;
        std::size_t const n_quiet = rank_into_list(o, quiets());
        std::array<std::uint16_t, n> by_time{};
        for (std::size_t i = 0; i < n_quiet; ++i) by_time[i] = lists_[0][i].item;
        std::sort(by_time.begin(), by_time.begin() + static_cast<std::ptrdiff_t>(n_quiet), [this](auto a, auto b) {
            return item(a).seconds != item(b).seconds ? item(a).seconds < item(b).seconds : a < b;
        });
        std::int32_t relaxing = 0;
        bool ends = false, settles = false;
        for (std::size_t i = 0; i < n_quiet && !(ends && relaxing >= rules().relaxation_s); ++i) {
            plan_item const& x = item(by_time[i]);
            bool const may_end = problem_.ends(x, sets_.positions());
            if (!may_end || relaxing + x.seconds < rules().relaxation_s) continue;
            if (!sets_.added(o, by_time[i])) continue;
            ends = true;
            relaxing += x.seconds;
        }
        for (std::size_t i = 0; i < n_quiet && !settles; ++i)
            settles = item(by_time[i]).may_be_in(block::settle) && sets_.added(o, by_time[i]);
        if (!ends) return;
        // Enough opening, then one more item after the other.
        for (bool added = true; added && !work_.spent();) {
            added = false;
            std::size_t const size = rank_into_list(o, gentle(), quiets());
            bool const opening = sets_.opening_missing(o) > 0 || o.exercises == 0;
            std::size_t tried = 0;
            for (std::size_t k = 0; k < size && !added && tried < 16 && !work_.spent(); ++k) {
                std::uint16_t const i = lists_[o.size][k].item;
                if (opening && !item(i).may_be_in(block::warm_up)) continue;
                ++tried;
                outline with = o;
                if (!sets_.added(with, i)) continue;
                std::int32_t const before = best_.found ? best_.value : no_session;
                consider(with);
                added = opening || (best_.found && best_.value > before);
                if (added) o = with;
            }
        }
    }

    /// Takes a set as it is, and with each of the candidates, of which there are `kept` in the list of its size.
    constexpr void fill(outline const& o, std::size_t kept) {
        auto& list = lists_[o.size];
        std::span<ranked const> const candidates = std::span<ranked const>(list).first(kept);
        consider(o);
        if (work_.spent()) bound_ = std::max(bound_, sets_.bound_of(o, candidates));
        if (kept == 0 || work_.spent()) return;
        std::size_t const most =
            std::min({capacity - o.size, kept, static_cast<std::size_t>(problem_.max_exercises - o.exercises)});
        std::array<std::int32_t, capacity> shortest{};
        std::size_t const n_shortest = sets_.shortest_of(candidates, most, shortest);
        std::size_t const fits_in = sets_.how_many(sets_.time_left(o), shortest, n_shortest);
        if (fits_in == 0) return;
        std::int32_t const here = sets_.value_of(o);
        supply const all = sets_.supply_of(candidates);
        for (std::size_t k = 0; k < kept; ++k) {
            std::int32_t most_value = here;
            std::size_t needed = 0;  // so many items at least, to be worth as much as the best
            family_set families{};
            std::size_t taken = 0;
            for (std::size_t j = k; j < kept && taken < fits_in; ++j) {
                if (families.test(item(list[j].item).family)) continue;
                families.set(item(list[j].item).family);
                ++taken;
                if (most_value < best_.value || needed == 0) needed = taken;
                most_value += list[j].gain;
            }
            if (best_.found && most_value < best_.value) return;
            if (best_.found && most_value == best_.value) {
                std::int32_t seconds = sets_.seconds_of(o) + sets_.time_of(o, list[k].seconds);
                for (std::size_t j = 0; j + 1 < needed; ++j) seconds += shortest[j] + rules().least_rest();
                if (seconds > best_.seconds) continue;
            }
            if (work_.spent()) {
                bound_ = std::max(bound_, most_value);
                return;
            }
            outline with = o;
            sets_.added(with, list[k].item);
            if (best_.found && sets_.bound_by_goals(with, all, fits_in - 1) < best_.value) continue;
            auto& next = lists_[with.size];
            counts const steps = sets_.steps_from(with);
            std::size_t size = 0;
            for (std::size_t j = k + 1; j < kept; ++j) {
                if (sets_.fits(with, list[j].item)) next[size++] = sets_.rank(steps, list[j].item);
            }
            std::sort(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(size));
            if (worth_while(with, size)) fill(with, size);
        }
    }

    constexpr void consider(outline const& o) {
        if (o.positions != sets_.positions() || (best_.found && sets_.value_of(o) < best_.value)) return;
        if (must_have_ != nowhere) {
            bool has = false;
            for (std::size_t k = 0; k < o.size; ++k) has = has || o.chosen[k] == must_have_;
            if (!has) return;
        }
        sequencer_.improve(std::span<std::uint16_t const>(o.chosen).first(o.size), o.worth, sets_.positions(),
                           sets_.changes(), best_);
    }

    plan_problem<C>& problem_;
    sets sets_;
    work_counter work_;
    sequencer<C> sequencer_;
    std::array<std::uint16_t, n> quiet_{}, strong_{}, gentle_{};
    std::size_t n_quiet_ = 0, n_strong_ = 0, n_gentle_ = 0;
    std::size_t must_have_ = nowhere;
    plan_candidate best_{};
    std::int32_t bound_ = no_session;
    std::array<std::array<ranked, n>, capacity + 1> lists_{};
};

}  // namespace regimen::detail

#endif
