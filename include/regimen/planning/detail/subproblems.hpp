// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Where the search behind plan() looks: kinds of sessions, and the sets of positions that they can be in, with what a
// session can come to there.
#ifndef REGIMEN_PLANNING_DETAIL_SUBPROBLEMS_HPP
#define REGIMEN_PLANNING_DETAIL_SUBPROBLEMS_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/planning/detail/multipliers.hpp>
#include <regimen/planning/detail/opening_types.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

template <class C>
class plan_roots {
protected:
    using sets = plan_sets<C>;
    using outline = typename sets::outline;
    static constexpr std::size_t n = sets::n;
    static constexpr std::size_t n_positions = view_of<C>.positions.size();
    static constexpr std::size_t capacity = routine::capacity;

    constexpr plan_roots(plan_problem<C>& problem, std::int64_t most_work)
        : problem_(problem), sets_(problem), work_{.left = most_work} {}

    /// Sessions of one kind in one set of positions.
    struct root {
        score at_first;  ///< what it can come to with as few changes as it takes
        score bound;     ///< and since
        std::uint32_t positions;
        std::uint8_t kind;
        bool tried;
        std::uint8_t prices;  ///< where the prices are that bound it well, or `no_prices`
    };
    static constexpr std::size_t most_prices = 32;
    static constexpr std::uint8_t no_prices = most_prices;
    static constexpr composition_view const& rules() { return composition_of<C>; }
    /// So many positions at most are in a session; how many sets of them there are.
    static constexpr int most_positions =
        std::min({composition_of<C>.most_positions, composition_of<C>.most_changes + 1, 32});
    static constexpr std::size_t sets_of_positions() {
        std::size_t all = 0, of_size = 1;
        for (int k = 1; k <= std::min(most_positions, static_cast<int>(n_positions)); ++k) {
            of_size = of_size * (n_positions - static_cast<std::size_t>(k) + 1) / static_cast<std::size_t>(k);
            all += of_size;
        }
        return all;
    }
    static constexpr std::size_t most_roots = sets_of_positions();
    static_assert(most_roots <= 4'000, "a session of this catalogue may be in too many sets of positions");

    constexpr plan_item const& item(std::size_t i) const { return problem_.items[i]; }
    /// Whether a session that comes to so much at most is looked for: one that is no worse than the best so far, or
    /// than what is tried for.
    constexpr bool promising(score most) {
        if (most >= goal_) return true;
        passed_over_ = std::max(passed_over_, most);
        return false;
    }

    /// No session comes to less.
    constexpr score lowest_score() const {
        score least = -problem_.cost_of_changes * rules().most_changes;
        for (std::size_t g = 0; g < problem_.goals.size; ++g)
            least += std::min(problem_.worth_of_goal(g, n_worth - 1), 0);
        return sets_.unit() * least - problem_.ctx.max_seconds;
    }

    /// Which kinds there are, each with a first bound.
    constexpr void find_roots() {
        n_kinds_ = find_kinds(problem_, kinds_);
        n_roots_ = n_known_prices_ = 0;
        for (std::size_t k = 0; k < n_kinds_; ++k) {
            kinds_[k].prices = k == 0 ? first_prices(problem_, sets_.unit()) : kinds_[0].prices;
            set_prices(k, k == 0 ? steps_blindly : steps_of_others);
        }
    }
    /// The most promising positions that were not tried yet; kinds that promise more are looked at first, or only where
    /// no positions are left.
    REGIMEN_NOINLINE constexpr root* most_promising(bool of_all_kinds = true) {
        for (;;) {
            root* most = nullptr;
            for (std::size_t i = 0; i < n_roots_; ++i) {
                if (!roots_[i].tried && (most == nullptr || roots_[i].bound > most->bound)) most = &roots_[i];
            }
            std::size_t top = npos;
            for (std::size_t k = 0; k < n_kinds_; ++k) {
                if (!kinds_[k].is_looked_at && (top == npos || kinds_[k].bound > kinds_[top].bound)) top = k;
            }
            if (top == npos || kinds_[top].bound < goal_ || work_.spent()) return most;
            if (most != nullptr && (!of_all_kinds || most->bound >= kinds_[top].bound)) return most;
            look_at(top);
        }
    }
    constexpr score most_of_all() const {
        score most = no_score;
        for (std::size_t i = 0; i < n_roots_; ++i) most = std::max(most, roots_[i].bound);
        for (std::size_t k = 0; k < n_kinds_; ++k) {
            if (!kinds_[k].is_looked_at) most = std::max(most, kinds_[k].bound);
        }
        return most;
    }
    /// Prices are better where it is known what there is to beat.
    constexpr void look_anew() {
        n_roots_ = 0;
        for (std::size_t k = 0; k < n_kinds_; ++k) {
            if (!kinds_[k].is_looked_at) continue;
            kinds_[k].is_looked_at = false;
            set_prices(k, steps_at_first);
        }
    }
    /// A kind, of which only sessions are of interest that are short enough, where only time counts. What is said of
    /// them stays true, for then the goal only rises.
    constexpr session_kind kind_of(std::size_t k) const {
        session_kind kind = kinds_[k].kind;
        if (problem_.only_time && goal_ != no_score)
            kind.max_seconds = static_cast<std::int32_t>(std::min<score>(kind.max_seconds, -goal_));
        return kind;
    }
    /// What a session must have from the start, if it can.
    REGIMEN_NOINLINE constexpr bool start(outline& o) const {
        o = sets_.nothing();
        if (sets_.time_left(o) < 0) return false;
        if (must_have_ == npos) return true;
        if (!sets_.concerns(must_have_) || !sets_.fits(o, must_have_)) return false;
        sets_.add(o, must_have_, sets_.gain_of(o, must_have_));
        return true;
    }
    /// Changes the prices step by step, as long as that lowers the bound of what is looked for; that bound.
    REGIMEN_NOINLINE constexpr score better_prices(int steps, bool blindly = false) {
        outline o;
        if (!start(o)) return no_score;
        price_search<C> prices(sets_, problem_, o);
        score const aim = blindly ? no_score : best_.found ? best_score_ : goal_;
        score const bound = prices.lower(steps, goal_, aim, work_);
        sets_.set(prices.best());
        if (bound < goal_) passed_over_ = std::max(passed_over_, bound);
        return bound;
    }
    /// Everything that can be added to a set, the most promising first, in the list of its size; how much.
    REGIMEN_NOINLINE constexpr std::size_t rank(outline const& o) {
        auto& list = lists_[o.size];
        std::size_t size = 0;
        for (std::size_t i = 0; i < problem_.size; ++i) {
            if (sets_.concerns(i) && sets_.fits(o, i))
                list[size++] = {sets_.gain_of(o, i), static_cast<std::uint16_t>(i)};
        }
        put_in_order(list.data(), size);
        return size;
    }

private:
    /// Looks for sessions of a kind, with its prices made better by so many steps.
    REGIMEN_NOINLINE constexpr void set_prices(std::size_t k, int steps) {
        sets_.look_for(kind_of(k), kinds_[k].prices);
        sets_.look_anywhere();
        if (steps == 0) return;
        kinds_[k].bound = std::min(kinds_[k].bound, better_prices(steps, !best_.found));
        kinds_[k].prices = sets_.prices();
    }
    /// Adds the positions that a session of a kind can be in, if it still promises so much with better prices.
    REGIMEN_NOINLINE constexpr void look_at(std::size_t k) {
        set_prices(k, best_.found ? steps_at_first : 0);
        if (kinds_[k].bound < goal_) return;
        outline const nothing = sets_.nothing();
        std::size_t const many = rank(nothing);
        kinds_[k].look_at(problem_, sets_, {lists_[0].data(), many});
        add_roots(k);
    }
    /// The sets of positions that a session of this kind may be in, with what it can come to there.
    constexpr void add_roots(std::size_t kind) {
        kind_outlook<C> const& k = kinds_[kind];
        auto const visit = [&](auto const& self, std::uint32_t positions, std::uint32_t later, int many,
                               bit_set<n> const& items) -> void {
            if ((positions & k.settling) != 0 && (positions & k.ending) != 0 && n_roots_ < roots_.size()) {
                score const most = std::min(k.bound, k.with(problem_, items) - sets_.cost_of(many - 1));
                roots_[n_roots_++] = {.at_first = most,
                                      .bound = most,
                                      .positions = positions,
                                      .kind = static_cast<std::uint8_t>(kind),
                                      .tried = false,
                                      .prices = no_prices};
            }
            if (many == most_positions) return;
            for (std::uint32_t p = later; p != 0; p &= p - 1) {
                auto const next = static_cast<std::size_t>(std::countr_zero(p));
                self(self, positions | (std::uint32_t{1} << next), p & (p - 1), many + 1, items | k.either[next]);
            }
        };
        visit(visit, 0, k.at_hand, 0, {});
    }

    static constexpr int steps_blindly = 8;
    static constexpr int steps_of_others = 4;
    static constexpr int steps_at_first = 24;

protected:
    plan_problem<C>& problem_;
    sets sets_;
    work_counter work_;
    std::array<kind_outlook<C>, most_kinds> kinds_{};
    std::size_t n_kinds_ = 0;
    std::array<root, most_roots * most_kinds> roots_;
    std::size_t n_roots_ = 0;
    std::array<plan_prices, most_prices> known_prices_{};
    std::size_t n_known_prices_ = 0;
    std::size_t must_have_ = npos;
    plan_candidate best_{};
    score best_score_ = no_score;   ///< what the best comes to
    score goal_ = no_score;         ///< that, or what is tried for
    score passed_over_ = no_score;  ///< the most that anything could have come to that was passed over
    /// Candidates in order, in the list of the size of the set that they are for.
    std::array<std::array<ranked_item, n>, capacity + 1> lists_;
};

}  // namespace regimen::detail

#endif
