// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The kinds of sessions that the search behind plan() tells apart, by what their opening must be, and what is known of
// each before its positions are chosen.
#ifndef REGIMEN_PLANNING_DETAIL_OPENING_TYPES_HPP
#define REGIMEN_PLANNING_DETAIL_OPENING_TYPES_HPP

#include <regimen/planning/detail/bound.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

inline constexpr std::size_t most_kinds = 4;

/// What is known of a kind of session, wherever it is: prices that bound it well, and what its candidates add with
/// them.
template <class C>
struct kind_outlook {
    static constexpr std::size_t n = plan_sets<C>::n;
    static constexpr std::size_t n_positions = view_of<C>.positions.size();

    session_kind kind{};
    plan_prices prices{};
    score bound = -no_score;    ///< of its sessions
    bool is_looked_at = false;  ///< what follows is known
    score at_most = 0;          ///< of a session that has nothing yet
    /// What each candidate adds, the most promising first; the next one that is alike.
    std::array<score, n> gains{};
    std::array<std::uint16_t, n> next_alike{};
    static constexpr std::uint16_t none = 0xffff;
    bit_set<n> exercising{};  ///< a bit for each candidate that counts as an exercise
    /// And for each that can be in a position: in the opening, after it, in either.
    std::array<bit_set<n>, n_positions> opening{}, after{}, either{};
    std::uint32_t at_hand = 0, settling = 0, ending = 0;  ///< positions for anything, to settle and to end in

    /// Writes down what `sets` looks for, with all its candidates in order.
    constexpr void look_at(plan_problem<C> const& problem, plan_sets<C> const& sets, sequence_of<ranked_item> all) {
        is_looked_at = true;
        at_most = sets.nothing().at_most;
        opening = after = either = {};
        exercising = {};
        at_hand = settling = ending = 0;
        std::array<std::uint16_t, 2 * n> last_alike;
        last_alike.fill(none);
        for (std::size_t i = 0; i < all.size; ++i) {
            plan_item const& x = problem.items[all[i].item];
            at_hand |= x.open;
            if (x.may_be_in(block::settle)) settling |= x.open;
            if (problem.ends(x, ~std::uint32_t{0})) ending |= x.open & problem.last_lies_in;
            if (all[i].gain <= 0) continue;  // nothing is worth more with it
            gains[i] = all[i].gain;
            if (x.counts()) exercising.set(i);
            next_alike[i] = none;
            std::uint16_t& before = last_alike[x.kin()];
            if (before != none) next_alike[before] = static_cast<std::uint16_t>(i);
            before = static_cast<std::uint16_t>(i);
            for (std::uint32_t p = x.open; p != 0; p &= p - 1) {
                auto const at = static_cast<std::size_t>(std::countr_zero(p));
                either[at].set(i);
                if (x.opens()) opening[at].set(i);
                if ((x.blocks >> static_cast<unsigned>(block::strengthen)) != 0) after[at].set(i);
            }
        }
    }
    /// The candidates for these stays, of which this one is the last with anything of the opening in it.
    constexpr bit_set<n> in_order(stay_order const& stays, std::size_t opens_until) const {
        bit_set<n> some{};
        for (std::size_t at = 0; at < stays.size; ++at) {
            auto const p = static_cast<std::size_t>(std::countr_zero(stays[at]));
            some = some | (at < opens_until ? opening[p] : at == opens_until ? either[p] : after[p]);
        }
        return some;
    }
    /// What a session of some of these candidates can come to at most, before changes of position.
    constexpr score with(plan_problem<C> const& problem, bit_set<n> some) const {
        score sum = at_most;
        std::int32_t exercises = problem.max_exercises;
        std::size_t left = routine::capacity;
        bool full = false;
        for (std::size_t w = 0; w < some.words.size(); ++w) {
            if (full) some.words[w] &= ~exercising.words[w];
            for (; some.words[w] != 0; some.words[w] &= some.words[w] - 1) {
                std::size_t const at = w * 64 + static_cast<std::size_t>(std::countr_zero(some.words[w]));
                sum += gains[at];
                if (--left == 0) return sum;
                for (std::size_t other = next_alike[at]; other != none; other = next_alike[other]) some.reset(other);
                if (!full && exercising.test(at) && --exercises == 0) {
                    full = true;
                    std::uint64_t const taken = some.words[w] & (~some.words[w] + 1);
                    some.words[w] = (some.words[w] & ~exercising.words[w]) | taken;
                }
            }
        }
        return sum;
    }
};

/// Which kinds there are for a person today: each session is of one of them at least. How many.
template <class C>
constexpr std::size_t find_kinds(plan_problem<C> const& problem, std::array<kind_outlook<C>, most_kinds>& out) {
    composition_view const& rules = composition_of<C>;
    std::int32_t const most = problem.ctx.max_seconds;
    std::size_t size = 0;
    auto const add = [&](std::int32_t seconds, std::int32_t opening, bool strong, bool warm) {
        out[size].bound = -no_score;
        out[size].is_looked_at = false;
        out[size++].kind = kind_of_session(std::min(most, seconds), opening, strong, warm);
    };
    if (problem.ctx.settling_alone_is_enough) {
        add(most, 0, true, false);
        return size;
    }
    bool strong = false;
    for (std::size_t i = 0; i < problem.size; ++i) strong = strong || problem.items[i].strength;
    if (most > rules.short_up_to_s) add(most, rules.warm_up_standard_s, false, true);
    if (strong) add(most, rules.warm_up_strength_s, true, rules.warm_up_strength_s >= rules.micro_below_s);
    add(rules.short_up_to_s, rules.warm_up_short_s, false, true);
    add(rules.micro_below_s - 1, 0, false, false);
    return size;
}

}  // namespace regimen::detail

#endif
