// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The subproblems of the search behind plan(): sessions of one opening type in one set of positions, and in these the
// orders of stays. Each has a bound; the search takes them by their bounds.
#ifndef REGIMEN_PLANNING_DETAIL_SUBPROBLEMS_HPP
#define REGIMEN_PLANNING_DETAIL_SUBPROBLEMS_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/planning/detail/search_state.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// Sessions of one opening type in one set of positions.
struct subproblem {
    score first_bound;  ///< with as few changes of position as possible
    score bound;
    std::uint32_t positions;
    std::uint8_t type;
    bool tried;
    std::uint8_t multipliers;  ///< index of those that bound it well, or `no_multipliers`
};

/// Sessions of one opening type in any positions: their bound, and the candidates that it comes from.
struct type_bound {
    opening_type type{};
    multipliers best_multipliers{};
    score bound = -no_score;
    bool is_split = false;                             ///< into subproblems; what follows is known
    score empty_bound = 0;                             ///< of the empty set
    ranked_item* ranked = nullptr;                     ///< in the room of the workspace
    std::size_t size = 0;                              ///< of these: the candidates that add anything
    std::uint32_t used = 0, settling = 0, ending = 0;  ///< positions for anything, to settle and to end in

    constexpr void set_candidates(plan_problem const& problem, score of_nothing, item_view<ranked_item> all) {
        is_split = true;
        empty_bound = of_nothing;
        size = 0;
        used = settling = ending = 0;
        for (ranked_item const& r : all) {
            plan_item const& x = problem.items[r.item];
            if (r.gain > 0) ranked[size++] = r;
            used |= x.starts_in;
            if (x.may_be_in(block::settle)) settling |= x.starts_in;
            if (problem.ends(x, ~std::uint32_t{0})) ending |= x.starts_in & problem.last_lies_in;
        }
    }
    /// What a session can come to at most before changes of position: where only the opening is in the positions
    /// `before`, only what comes after it in those `after`, and anything in those `at`.
    constexpr score bound_in(plan_problem const& problem, std::uint32_t before, std::uint32_t at,
                             std::uint32_t after) const {
        best_additions best(problem.max_exercises, routine::capacity);
        for (std::size_t k = 0; k < size && !best.full(); ++k) {
            plan_item const& x = problem.items[ranked[k].item];
            std::uint32_t const in = at | (x.opens() ? before : 0U) | (x.follows() ? after : 0U);
            if ((x.starts_in & in) != 0) best.offer(ranked[k].gain, x);
        }
        return empty_bound + best.sum;
    }
};

class subproblem_list {
public:
    explicit constexpr subproblem_list(search_state& state)
        : state_(state), items_(state.problem.space.subproblems), room_(state.problem.space.most_subproblems) {
        for (std::size_t k = 0; k < most_types; ++k)
            types_[k].ranked = state.problem.space.ranked + k * state.problem.space.n;
        composition_view const& rules = state.problem.rules();
        most_positions_ = std::min({rules.most_positions, rules.most_changes + 1, 32});
    }

    static constexpr std::size_t most_types = 4;

    /// Finds the opening types, each with a first bound.
    constexpr void find_types() {
        plan_problem const& problem = state_.problem;
        composition_view const& rules = problem.rules();
        std::int32_t const most = problem.ctx.limits.max_time.value();
        bool strong = false;
        for (std::size_t i = 0; i < problem.size; ++i) strong = strong || problem.items[i].strength;
        n_types_ = size_ = n_kept_ = 0;
        auto const add = [&](std::int32_t seconds, std::int32_t opening, bool strengthens, bool warm) {
            auto const needs = bit_of(session_part::settles) | bit_of(session_part::ends) |
                               (warm ? bit_of(session_part::warms_up) : 0);
            type_bound& t = types_[n_types_++];
            t.type = {std::min(most, seconds), opening, strengthens, static_cast<std::uint8_t>(needs)};
            t.bound = -no_score;
            t.is_split = false;
        };
        if (problem.ctx.settling_alone_is_enough) {
            add(most, 0, true, false);
        } else {
            if (most > rules.short_up_to.value()) add(most, rules.warm_up_standard.value(), false, true);
            if (strong)
                add(most, rules.warm_up_strength.value(), true,
                    rules.warm_up_strength.value() >= rules.micro_below.value());
            add(rules.short_up_to.value(), rules.warm_up_short.value(), false, true);
            add(rules.micro_below.value() - 1, 0, false, false);
        }
        for (std::size_t k = 0; k < n_types_; ++k) {
            types_[k].best_multipliers =
                k == 0 ? first_multipliers(problem, state_.bound.unit()) : types_[0].best_multipliers;
            bound_type(k, k == 0 ? steps_for_first_type : steps_for_other_types);
        }
    }
    /// The subproblem of the highest bound that was not tried yet. A type of a higher bound is split before, or,
    /// without `split_early`, only where there is no subproblem left.
    REGIMEN_NOINLINE constexpr subproblem* most_promising(bool split_early = true) {
        for (;;) {
            subproblem* most = nullptr;
            for (std::size_t i = 0; i < size_; ++i) {
                if (!items_[i].tried && (most == nullptr || items_[i].bound > most->bound)) most = &items_[i];
            }
            std::size_t const top = most_promising_type();
            if (top == npos || types_[top].bound < state_.cutoff || state_.work.spent()) return most;
            if (most != nullptr && (!split_early || most->bound >= types_[top].bound)) return most;
            split(top);
        }
    }
    /// The highest bound of all sessions, and of those of types that are not split.
    constexpr score highest_bound() const {
        score most = highest_bound_of_types();
        for (std::size_t i = 0; i < size_; ++i) most = std::max(most, items_[i].bound);
        return most;
    }
    constexpr score highest_bound_of_types() const {
        std::size_t const top = most_promising_type();
        return top == npos ? no_score : types_[top].bound;
    }
    constexpr std::size_t size() const { return size_; }
    constexpr void set_untried() {
        for (std::size_t i = 0; i < size_; ++i) items_[i].tried = false;
    }
    /// Forgets the subproblems, and bounds their types again: multipliers are better once there is an incumbent.
    constexpr void start_again() {
        size_ = 0;
        for (std::size_t k = 0; k < n_types_; ++k) {
            if (!types_[k].is_split) continue;
            types_[k].is_split = false;
            bound_type(k, steps_to_split);
        }
    }

    /// An opening type, without sessions that are too long to meet the cutoff where only time counts. Bounds stay
    /// valid, for then the cutoff only rises.
    constexpr opening_type type_of(std::size_t k) const {
        opening_type type = types_[k].type;
        if (state_.problem.only_time && state_.cutoff != no_score)
            type.max_seconds = static_cast<std::int32_t>(std::min<score>(type.max_seconds, -state_.cutoff));
        return type;
    }
    constexpr multipliers const& multipliers_of_type(subproblem const& s) const {
        return types_[s.type].best_multipliers;
    }
    /// Bounds a subproblem with as few changes as it takes, and remembers its multipliers if there is room for them.
    constexpr void bound_subproblem(subproblem& s) {
        bool const again = s.multipliers != no_multipliers;
        state_.bound.set_multipliers(again ? kept_[s.multipliers] : types_[s.type].best_multipliers);
        state_.feasible.set_subproblem(type_of(s.type), s.positions, std::popcount(s.positions) - 1);
        s.first_bound = std::min(s.first_bound, state_.improve_multipliers(again ? steps_again : steps_at_first));
        s.bound = std::min(s.bound, s.first_bound);
        if (!again && n_kept_ < kept_.size()) s.multipliers = static_cast<std::uint8_t>(n_kept_++);
        if (s.multipliers != no_multipliers) kept_[s.multipliers] = state_.bound.current();
    }

    /// Sets the state to each order of so many stays in a subproblem, with each stay that its opening may end in, as
    /// far as they are promising, and visits them until `visit.ended()`. The highest bound of them all.
    template <class Visitor>
    constexpr score visit_stay_orders(subproblem const& s, std::size_t n_stays, multipliers const& m,
                                      Visitor const& visit) {
        stay_order stays;
        stays.size = n_stays;
        return add_stay(s, stays, 0, s.positions, 0, m, visit);
    }

private:
    static constexpr std::uint8_t no_multipliers = 32;

    /// The type of the highest bound that is not split; `npos` where all are.
    constexpr std::size_t most_promising_type() const {
        std::size_t top = npos;
        for (std::size_t k = 0; k < n_types_; ++k) {
            if (!types_[k].is_split && (top == npos || types_[k].bound > types_[top].bound)) top = k;
        }
        return top;
    }
    /// Bounds the sessions of a type, with its multipliers made better by so many steps.
    REGIMEN_NOINLINE constexpr void bound_type(std::size_t k, int steps) {
        state_.bound.set_multipliers(types_[k].best_multipliers);
        state_.feasible.set_subproblem(type_of(k), ~std::uint32_t{0}, 0);
        if (steps == 0) return;
        types_[k].bound = std::min(types_[k].bound, state_.improve_multipliers(steps, !state_.incumbent.found));
        types_[k].best_multipliers = state_.bound.current();
    }
    /// Splits a type into its sets of positions, if it is still promising with better multipliers.
    REGIMEN_NOINLINE constexpr void split(std::size_t k) {
        bound_type(k, state_.incumbent.found ? steps_to_split : 0);
        if (types_[k].bound < state_.cutoff) return;
        auto const empty = state_.bound.empty();
        std::size_t const many = state_.rank_candidates(empty);
        types_[k].set_candidates(state_.problem, empty.bound, {state_.candidates_for(empty), many});
        add_positions(k, 0, types_[k].used, 0);
    }
    /// Adds the subproblem of these positions, and those with some of the later ones as well.
    constexpr void add_positions(std::size_t type, std::uint32_t positions, std::uint32_t later, int many) {
        type_bound const& t = types_[type];
        if ((positions & t.settling) != 0 && (positions & t.ending) != 0 && size_ < room_) {
            score const cost = state_.bound.cost_of(many - 1);
            score const most = std::min(t.bound, t.bound_in(state_.problem, 0, positions, 0) - cost);
            items_[size_++] = {most, most, positions, static_cast<std::uint8_t>(type), false, no_multipliers};
        }
        if (many == most_positions_) return;
        for (; later != 0; later &= later - 1)
            add_positions(type, positions | (later & (~later + 1)), later & (later - 1), many + 1);
    }

    /// Chooses the stay at this index and those after it; `unused` are positions that must still come.
    template <class Visitor>
    REGIMEN_NOINLINE constexpr score add_stay(subproblem const& s, stay_order& stays, std::size_t at,
                                              std::uint32_t unused, int rises, multipliers const& m,
                                              Visitor const& visit) {
        score most = no_score;
        if (visit.ended()) return most;
        if (at == stays.size) {
            type_bound const& t = types_[s.type];
            if ((stays[0] & t.settling) == 0 || (stays[at - 1] & t.ending) == 0) return most;
            score const cost = state_.bound.cost_of(static_cast<int>(stays.size) - 1);
            std::uint32_t before = 0;
            for (std::size_t until = 0; until < at && !state_.work.spent(); before |= stays[until++]) {
                std::uint32_t after = 0;
                for (std::size_t k = until + 1; k < at; ++k) after |= stays[k];
                score bound = t.bound_in(state_.problem, before, stays[until], after) - cost;
                if (state_.promising(bound)) {
                    state_.bound.set_multipliers(m);
                    state_.feasible.set_subproblem(type_of(s.type), stays, until);
                    bound = visit();
                }
                most = std::max(most, bound);
            }
            return most;
        }
        for (std::uint32_t p = s.positions; p != 0 && !state_.work.spent(); p &= p - 1) {
            std::uint32_t const next = p & (~p + 1);
            if (at != 0 && next == stays[at - 1]) continue;
            if (std::popcount(unused & ~next) > static_cast<int>(stays.size - at) - 1) continue;
            bool const up = at != 0 && height_of(stays[at - 1]) == height::floor && height_of(next) == height::upright;
            if (rises + (up ? 1 : 0) > state_.problem.rules().most_floor_to_standing) continue;
            stays.positions[at] = next;
            most = std::max(most, add_stay(s, stays, at + 1, unused & ~next, rises + (up ? 1 : 0), m, visit));
        }
        return most;
    }
    constexpr height height_of(std::uint32_t position) const {
        return state_.problem.wish.catalogue.positions[static_cast<std::size_t>(std::countr_zero(position))].at;
    }

    static constexpr int steps_for_first_type = 8, steps_for_other_types = 4, steps_to_split = 24;
    static constexpr int steps_at_first = 8, steps_again = 2;

    search_state& state_;
    std::array<type_bound, most_types> types_{};
    std::size_t n_types_ = 0;
    subproblem* items_;  ///< in the room of the workspace
    std::size_t room_;   ///< for so many
    int most_positions_ = 0;
    std::size_t size_ = 0;
    std::array<multipliers, no_multipliers> kept_{};
    std::size_t n_kept_ = 0;
};

}  // namespace regimen::detail

#endif
