// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The greedy start: adds to a set the item that adds most to its bound, again and again. It proves nothing; it gives
// the search an incumbent.
#ifndef REGIMEN_PLANNING_DETAIL_GREEDY_HPP
#define REGIMEN_PLANNING_DETAIL_GREEDY_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/planning/detail/search_state.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

class greedy_start {
public:
    using partial = search_state::partial;

    explicit constexpr greedy_start(search_state& state) : state_(state), left_(state.problem.space.left) {}

    /// From a set to larger ones in the subproblem: first what a session must have, the best or, with `shortest_first`,
    /// the shortest; then what adds most for its time. Two items may be left out.
    REGIMEN_NOINLINE constexpr void run(partial const& from, bool shortest_first, std::size_t without = npos,
                                        std::size_t nor = npos) {
        made_[0] = from;
        size_ = 1;
        n_left_ = 0;
        for (std::size_t i = 0; i < state_.problem.size; ++i) {
            if (state_.feasible.allows(i) && i != without && i != nor) left_[n_left_++] = static_cast<std::uint16_t>(i);
        }
        if (shortest_first) {
            std::uint8_t const ends = bit_of(session_part::ends), settles = bit_of(session_part::settles);
            bool const enough =
                add({.parts = ends, .least_relaxing = state_.feasible.rules().relaxation.value()}, by::least_time);
            if (!enough && !add({.parts = ends}, by::most_time)) return;
            if (!last().gives.has(session_part::settles) && !add({.parts = settles}, by::least_time)) return;
        }
        while (add({.parts = state_.feasible.parts_needed(last()),
                    .opens = state_.feasible.opening_needed(last()) > 0,
                    .relaxes = state_.feasible.relaxing_needed(last()) > 0},
                   by::gain)) {}
    }
    /// The sets that it has come to, the smallest first.
    constexpr std::size_t size() const { return size_; }
    constexpr partial const& operator[](std::size_t k) const { return made_[k]; }

private:
    /// Which items are wanted: such parts, or else what opens or relaxes, or else what is worth its time.
    struct wanted {
        std::uint32_t parts = 0;
        bool opens = false, relaxes = false;
        std::int32_t least_relaxing = 0;

        constexpr bool has(contribution const& c) const {
            if (parts != 0) return (c.parts & parts) != 0 && c.relaxing >= least_relaxing;
            return (!opens && !relaxes) || (opens && c.opening != 0) || (relaxes && c.relaxing != 0);
        }
    };
    enum class by : std::uint8_t { gain, least_time, most_time };

    constexpr partial const& last() const { return made_[size_ - 1]; }
    /// Adds the best of the items that fit and are wanted; whether there was one.
    REGIMEN_NOINLINE constexpr bool add(wanted const& w, by what) {
        partial const& o = last();
        bool const worth_its_time = what == by::gain && w.parts == 0 && !w.opens && !w.relaxes;
        auto const needs = state_.feasible.needed(o);
        std::size_t best = npos, kept = 0;
        score most = 0;
        for (std::size_t k = 0; k < n_left_ && o.size < partial::capacity; ++k) {
            std::size_t const i = left_[k];
            left_[kept++] = left_[k];
            if (!w.has(state_.feasible.given_by(i))) continue;
            if (!state_.feasible.fits(o, i)) {
                --kept;  // nor will it later
                continue;
            }
            plan_item const& x = state_.feasible.item(i);
            score worth = what == by::most_time ? x.seconds : -x.seconds;
            if (what == by::gain) worth = state_.bound.gain_of(o, needs, i);
            if (worth_its_time && worth + state_.bound.current().second * (x.seconds + x.rest) <= 0) continue;
            if (best != npos && worth <= most) continue;
            best = i;
            most = worth;
        }
        n_left_ = kept;
        if (best == npos || !state_.work.spend()) return false;
        made_[size_] = o;
        state_.bound.add(made_[size_], best, state_.bound.gain_of(o, best));
        ++size_;
        return true;
    }

    search_state& state_;
    std::array<partial, partial::capacity + 1> made_{};
    std::size_t size_ = 0;
    std::uint16_t* left_;  ///< what may still fit
    std::size_t n_left_ = 0;
};

}  // namespace regimen::detail

#endif
