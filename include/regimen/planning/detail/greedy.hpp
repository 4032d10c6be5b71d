// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Straight down to a session, without a proof, for the search behind plan() to have something to go by: always the item
// that is dearest with the prices of multipliers.hpp.
#ifndef REGIMEN_PLANNING_DETAIL_GREEDY_HPP
#define REGIMEN_PLANNING_DETAIL_GREEDY_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/planning/detail/bound.hpp>

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
    /// it or the shortest; then what adds most for its time; then what adds anything. Two items may be left out.
    REGIMEN_NOINLINE constexpr void go_down(outline const& from, bool shortest_first, std::size_t without = npos,
                                            std::size_t nor = npos) {
        made_[0] = from;
        size_ = 1;
        n_left_ = 0;
        for (std::size_t i = 0; i < problem_.size; ++i) {
            if (sets_.concerns(i) && i != without && i != nor) left_[n_left_++] = static_cast<std::uint16_t>(i);
        }
        if (shortest_first) {
            std::uint8_t const ends = bit_of(session_part::ends), settles = bit_of(session_part::settles);
            bool const enough = add({.parts = ends, .least_relaxing = sets_.rules().relaxation_s}, first::shortest);
            if (!enough && !add({.parts = ends}, first::longest)) return;
            if (!last().has(session_part::settles) && !add({.parts = settles}, first::shortest)) return;
        }
        for (bool added = true; added;) {
            std::uint32_t const parts = sets_.kind().needs & ~last().parts;
            bool const opens = last().opening < sets_.opening_needed();
            bool const relaxes = last().relaxing < sets_.rules().relaxation_s;
            added = add({.parts = parts, .opens = opens, .relaxes = relaxes}, first::dearest);
        }
    }
    /// The sets on the way, the smallest first.
    constexpr std::size_t size() const { return size_; }
    constexpr outline const& operator[](std::size_t k) const { return made_[k]; }

private:
    constexpr outline const& last() const { return made_[size_ - 1]; }

    /// Which items are wanted: such parts, or else what opens or relaxes, or else what is worth its time.
    struct wanted {
        std::uint32_t parts = 0;
        bool opens = false, relaxes = false;
        std::int32_t least_relaxing = 0;
    };
    enum class first : std::uint8_t { dearest, shortest, longest };

    /// Adds the first of what fits and is wanted; whether there was one.
    REGIMEN_NOINLINE constexpr bool add(wanted const& w, first which) {
        outline const& o = last();
        std::size_t best = npos;
        score most = 0;
        std::size_t kept = 0;
        for (std::size_t k = 0; k < n_left_ && o.size < outline::capacity; ++k) {
            std::size_t const i = left_[k];
            left_[kept++] = left_[k];
            if (w.parts != 0) {
                if ((sets_.parts(i) & w.parts) == 0 || sets_.relaxing(i) < w.least_relaxing) continue;
            } else if (w.opens || w.relaxes) {
                if ((!w.opens || sets_.opening(i) == 0) && (!w.relaxes || sets_.relaxing(i) == 0)) continue;
            }
            if (!sets_.fits(o, i)) {
                --kept;  // nor will it later
                continue;
            }
            plan_item const& x = sets_.item(i);
            score worth = which == first::longest ? x.seconds : -x.seconds;
            if (which == first::dearest) {
                worth = sets_.gain_of(o, i);
                bool const must = w.parts != 0 || w.opens || w.relaxes;
                if (!must && worth + sets_.prices().second * (x.seconds + x.rest) <= 0) continue;
            }
            if (best != npos && worth <= most) continue;
            best = i;
            most = worth;
        }
        n_left_ = kept;
        if (best == npos || !work_.spend()) return false;
        made_[size_] = o;
        sets_.add(made_[size_], best, sets_.gain_of(o, best));
        ++size_;
        return true;
    }

    plan_problem<C> const& problem_;
    plan_sets<C> const& sets_;
    work_counter& work_;
    std::array<outline, outline::capacity + 1> made_{};
    std::size_t size_ = 0;
    std::array<std::uint16_t, plan_sets<C>::n> left_{};  ///< what may still fit
    std::size_t n_left_ = 0;
};

}  // namespace regimen::detail

#endif
