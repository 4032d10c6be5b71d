// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Straight down to a session, without a proof, for the search behind plan() to have something to go by: always the item
// that is dearest with the prices of plan_prices.hpp.
#ifndef REGIMEN_DETAIL_PLAN_DESCENT_HPP
#define REGIMEN_DETAIL_PLAN_DESCENT_HPP

#include <regimen/detail/plan_sets.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

template <class C>
class plan_descent {
public:
    using outline = plan_outline<plan_sets<C>::n>;

    constexpr plan_descent(plan_problem<C> const& problem, plan_sets<C> const& sets, work_counter& work)
        : problem_(problem), sets_(sets), work_(work) {}

    /// From a set to larger and larger ones, in what `sets` looks for. First what a session must have, the dearest of
    /// it or the shortest; then what adds most for its time; then what adds anything.
    constexpr void go_down(outline const& from, bool shortest_first) {
        made_[0] = from;
        size_ = 1;
        if (shortest_first && !add_shortest()) return;
        for (bool added = true; added;) {
            outline const& o = last();
            std::uint32_t const parts = sets_.kind().needs & ~o.parts;
            bool const opens = o.opening < sets_.opening_needed();
            bool const relaxes = o.relaxing < sets_.rules().relaxation_s;
            added = add(
                [&](std::size_t i) {
                    if (parts != 0) return (sets_.parts(i) & parts) != 0;
                    if (opens || relaxes)
                        return (opens && sets_.opening(i) != 0) || (relaxes && sets_.relaxing(i) != 0);
                    plan_item const& x = sets_.item(i);
                    return sets_.gain_of(o, i) + sets_.prices().second * (x.seconds + x.rest) > 0;
                },
                [&](std::size_t i) { return sets_.gain_of(o, i); });
        }
    }
    /// The sets on the way, the smallest first.
    constexpr std::size_t size() const { return size_; }
    constexpr outline const& operator[](std::size_t k) const { return made_[k]; }

private:
    constexpr outline const& last() const { return made_[size_ - 1]; }

    /// Adds the item of most worth among those that fit and are wanted; whether there was one.
    template <class Wanted, class Worth>
    constexpr bool add(Wanted const& wanted, Worth const& worth) {
        outline const& o = last();
        std::size_t best = nowhere;
        score most = 0;
        for (std::size_t i = 0; i < problem_.size && o.size < outline::capacity; ++i) {
            if (!sets_.concerns(i) || !wanted(i) || !sets_.fits(o, i)) continue;
            if (score const here = worth(i); best == nowhere || here > most) {
                best = i;
                most = here;
            }
        }
        if (best == nowhere || !work_.spend()) return false;
        made_[size_] = o;
        sets_.add(made_[size_], best, sets_.gain_of(o, best));
        ++size_;
        return true;
    }
    constexpr bool add_shortest() {
        auto const shorter = [this](std::size_t i) { return score{-sets_.item(i).seconds}; };
        auto const longer = [this](std::size_t i) { return score{sets_.item(i).seconds}; };
        auto const ends = [this](std::size_t i) { return sets_.can(session_part::ends, i); };
        auto const settles = [this](std::size_t i) { return sets_.can(session_part::settles, i); };
        auto const is_enough = [&](std::size_t i) {
            return ends(i) && sets_.relaxing(i) >= sets_.rules().relaxation_s;
        };
        return (add(is_enough, shorter) || add(ends, longer)) &&
               (last().has(session_part::settles) || add(settles, shorter));
    }

    plan_problem<C> const& problem_;
    plan_sets<C> const& sets_;
    work_counter& work_;
    std::array<outline, outline::capacity + 1> made_{};
    std::size_t size_ = 0;
};

}  // namespace regimen::detail

#endif
