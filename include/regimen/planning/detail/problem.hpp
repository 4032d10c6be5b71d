// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The problem that the search behind plan() solves: the items that can be in a session today, the numbers that bind
// them, and the comparison of two sessions.
#ifndef REGIMEN_PLANNING_DETAIL_PROBLEM_HPP
#define REGIMEN_PLANNING_DETAIL_PROBLEM_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/amounts/dose_limits.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/base/bit_set.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/request.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// The value of 0, 1, 2 ... items that serve one goal.
inline constexpr std::array<std::int32_t, 5> worth_table{0, 8, 12, 14, 15};
inline constexpr std::int32_t n_worth = static_cast<std::int32_t>(worth_table.size());
constexpr std::int32_t worth_of(std::int32_t items) {
    return worth_table[static_cast<std::size_t>(std::min(items, n_worth - 1))];
}
inline constexpr std::int32_t cost_of_change = 2;
inline constexpr std::size_t n_budgets = std::tuple_size<decltype(composition_rules::budgets)>::value;

constexpr unsigned bit_of(block b) { return 1U << static_cast<unsigned>(b); }
inline constexpr unsigned opening_blocks = bit_of(block::settle) | bit_of(block::warm_up);
inline constexpr unsigned later_blocks = bit_of(block::strengthen) | bit_of(block::stretch) | bit_of(block::relax);

/// What sessions are compared by, in one number: `unit` times the value, less the seconds.
using score = std::int64_t;
inline constexpr score no_score = -(score{1} << 60);

/// An item of a session in the making.
struct draft_item {
    std::uint16_t exercise = 0;
    block in = block::settle;
    std::uint8_t position = 0;
};
/// A sound session, if one was found. Of two that end in the same way (C3) the better one has more value, then fewer
/// seconds, then, one after the other, the exercises that come first in the catalogue, then the positions that do.
struct plan_candidate {
    std::array<draft_item, routine::capacity> items{};
    std::size_t size = 0;
    std::int32_t value = 0;
    std::int32_t seconds = 0;
    bool found = false;
};
constexpr bool better(plan_candidate const& a, plan_candidate const& b) {
    if (!a.found || !b.found) return a.found;
    if (a.value != b.value) return a.value > b.value;
    if (a.seconds != b.seconds) return a.seconds < b.seconds;
    for (std::size_t i = 0; i < std::min(a.size, b.size); ++i) {
        if (a.items[i].exercise != b.items[i].exercise) return a.items[i].exercise < b.items[i].exercise;
    }
    if (a.size != b.size) return a.size < b.size;
    for (std::size_t i = 0; i < a.size; ++i) {
        if (a.items[i].position != b.items[i].position) return a.items[i].position < b.items[i].position;
    }
    return false;
}

/// An exercise that can be in a session today.
struct plan_item {
    std::uint16_t exercise = 0;
    std::uint16_t family = 0;
    std::int32_t seconds = 0;
    std::int32_t rest = 0;      ///< after it at least, unless it is the last item
    std::int32_t opening = 0;   ///< seconds of opening with the pause before it; 0 where it cannot be in the opening
    std::int32_t relaxing = 0;  ///< seconds of relaxation; 0 likewise
    std::int32_t work = 0;
    std::int32_t freshness = 0;
    std::uint32_t starts_in = 0;  ///< positions that it can start in and that are not avoided
    std::int16_t region = -1;     ///< that it names first
    std::uint8_t serves = 0;      ///< a bit per goal
    std::uint8_t blocks = 0;
    std::uint8_t rank = 0;     ///< of the effort class
    std::uint8_t budgets = 0;  ///< a bit per budget of demands that it counts for today
    bool strength = false;
    bool low_head = false;
    bool turns = false, bends = false, arches = false;

    constexpr bool may_be_in(block b) const { return ((blocks >> static_cast<unsigned>(b)) & 1U) != 0; }
    /// Can be part of the opening; of what comes after it.
    constexpr bool opens() const { return (blocks & opening_blocks) != 0; }
    constexpr bool follows() const { return (blocks & later_blocks) != 0; }
    constexpr bool only_strengthens() const { return blocks == bit_of(block::strengthen); }
    constexpr bool counts() const { return rank > 0; }
    /// The same for items of one family that are both, or both not, counted as exercises. A session has one item of a
    /// family, so a bound may take one of each kin: that is exact where a family does not mix the two.
    constexpr std::uint32_t kin() const { return 2U * family + (counts() ? 1U : 0U); }
};

/// What is the same of an exercise for everybody and every day. Its `opening` has only the pause yet.
constexpr plan_item plan_item_of(catalogue_view const& table, composition_view const& rules, std::size_t exercise) {
    exercise_row const& e = table.exercises[exercise];
    plan_item i;
    i.exercise = static_cast<std::uint16_t>(exercise);
    i.family = static_cast<std::uint16_t>(e.family);
    i.starts_in = e.positions;
    i.region = e.n_serves > 0 ? static_cast<std::int16_t>(e.serves[0].region) : std::int16_t{-1};
    i.blocks = static_cast<std::uint8_t>(e.blocks);
    i.rank = e.effort.rank;
    for (std::size_t b = 0; b < rules.budgets.size(); ++b) {
        if (rules.budget_at[b] >= 0 && level_at(e, rules.budget_at[b]) >= rules.budgets[b].level)
            i.budgets |= static_cast<std::uint8_t>(1U << b);
    }
    i.strength = is_strength(rules, e);
    i.low_head = level_at(e, rules.head_down_at) >= 2;
    i.rest = i.low_head ? rules.strength_rest.value() : i.strength ? rules.least_rest().value() : rules.rest.value();
    std::int32_t const longest =
        std::max(rules.strength_rest.value(), rules.after_head_down.value() + rules.position_change.value());
    if (i.opens()) i.opening = i.low_head || i.strength ? std::max(longest, rules.rest.value()) : rules.rest.value();
    i.turns = level_at(e, rules.turning_at) > 0;
    i.bends = is_type(table, e, rules.bending_mask);
    i.arches = is_type(table, e, rules.arching_mask);
    return i;
}
template <class C>
inline constexpr auto items_of_catalogue = [] {
    std::array<plan_item, view_of<C>.exercises.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = plan_item_of(view_of<C>, composition_of<C>, i);
    return all;
}();

/// A search that takes long is interrupted twice for local search: after a tenth of its steps, but not before nor after
/// so many. A test may interrupt its short searches earlier.
struct interruptions {
    struct range {
        std::int64_t least, most;
    };
    range first{100, 2'000}, second{50'000, 1'000'000};
};
template <class C>
inline constexpr interruptions interrupted_after{};

struct fitted_item;
struct priced_item;
struct ranked_item;
struct subproblem;

/// What the search is given beside its problem: what is known of the catalogue's exercises, and room for all that there
/// is one of for each of them. So the search is compiled once, and not once for each catalogue.
struct plan_workspace {
    plan_item const* known;  ///< of each exercise, what is the same for everybody and every day
    interruptions interrupted;
    std::size_t n;  ///< exercises
    std::size_t most_subproblems;
    // Room for one of each exercise:
    plan_item* items;
    std::uint16_t* by_family;
    std::uint16_t* left;
    fitted_item* fitted;
    score* base;
    priced_item* priced;
    ranked_item* ranked;      ///< likewise in each opening type
    ranked_item* candidates;  ///< likewise for sets of each size
    // and for others.
    std::uint16_t* ends_of_kin;  ///< one more than twice as many
    subproblem* subproblems;
};

/// The items in the order of the catalogue, and the numbers that bind them.
struct plan_problem {
    constexpr composition_view const& rules() const { return wish.rules; }

    plan_workspace const& space;
    request_view wish;
    routine_context ctx;
    goal_list goals;
    plan_item* items;          ///< in the room of the workspace
    std::uint16_t* by_family;  ///< their indices, with those of one kin side by side
    std::size_t size = 0;
    std::int32_t max_exercises = 0;
    std::int32_t max_work = 0;
    std::uint8_t budgets_today = 0;                  ///< a bit for each budget of demands that counts today
    std::int32_t cost_of_changes = cost_of_change;   ///< 0 where only time counts
    std::uint32_t last_lies_in = ~std::uint32_t{0};  ///< positions that the last item may be in
    bool any_permitted = false;
    bool only_time = false;  ///< the shortest session is looked for, whatever it is worth
    bool can_lie = false;    ///< something quiet can be done lying down

    REGIMEN_NOINLINE constexpr plan_problem(plan_workspace const& in, clearance_view const& ok,
                                            request_view const& asked, goal_list const& for_goals,
                                            at_hand_as_well const& more = {})
        : space(in),
          wish(asked),
          ctx(context_of(ok, asked, more)),
          goals(for_goals),
          items(in.items),
          by_family(in.by_family) {
        max_exercises = rules().band_of(ctx.day).max_exercises;
        max_work = asked.max_work;
        for (std::size_t b = 0; b < rules().budgets.size(); ++b) {
            if (ctx.day < rules().budgets[b].until) budgets_today |= static_cast<std::uint8_t>(1U << b);
        }
        for (std::size_t i = 0; i < space.n; ++i) {
            any_permitted = any_permitted || ok.permits(i);
            if (!at_hand_today(ok, asked, ctx, i)) continue;
            dose_today const dose = asked.dose_of(i);
            if (ctx.limits.permit(dose)) items[size++] = looked_up(i, dose);
        }
        for (std::size_t i = 0; i < size; ++i) {
            can_lie = can_lie || ends(items[i], rules().lying);
        }
        put_by_family();
    }

    /// Whether an item can be the last one, in one of these positions: something quiet.
    constexpr bool ends(plan_item const& i, std::uint32_t positions) const {
        return i.rank == 0 && i.may_be_in(block::relax) && (i.starts_in & last_lies_in & positions) != 0;
    }
    /// Seconds that the opening can have besides its items and their rests, with so many changes of position.
    constexpr std::int32_t opening_slack(int changes) const {
        return rules().position_change.value() * changes - rules().rest.value();
    }
    constexpr std::int32_t worth_of_goal(std::size_t g, std::int32_t items_for_it) const {
        return goals.items[g].weight * worth_of(items_for_it);
    }

    /// Turns it into the problem of the shortest session.
    constexpr void only_time_counts() {
        only_time = true;
        goals = {};
        can_lie = false;  // the person need not
        last_lies_in = ~std::uint32_t{0};
        cost_of_changes = 0;
        for (std::size_t i = 0; i < size; ++i) {
            items[i].freshness = 0;
            items[i].serves = 0;
        }
    }

private:
    constexpr void put_by_family() {
        std::uint16_t* const before = space.ends_of_kin;  // items of an earlier family
        std::size_t const kins = 2 * space.n;
        std::fill_n(before, kins + 1, std::uint16_t{0});
        for (std::size_t i = 0; i < size; ++i) ++before[items[i].kin() + 1];
        for (std::size_t g = 1; g <= kins; ++g) before[g] = static_cast<std::uint16_t>(before[g] + before[g - 1]);
        for (std::size_t i = 0; i < size; ++i) by_family[before[items[i].kin()]++] = static_cast<std::uint16_t>(i);
    }
    constexpr plan_item looked_up(std::size_t exercise, dose_today const& dose) const {
        exercise_row const& e = wish.catalogue.exercises[exercise];
        plan_item i = space.known[exercise];
        i.seconds = duration(dose, ctx.at).value();
        if (i.opens()) i.opening += i.seconds;
        if (i.may_be_in(block::relax)) i.relaxing = i.seconds;
        if (max_work != day_window::no_end) i.work = wish.work_of(exercise);
        i.freshness = wish.freshness(exercise);
        i.starts_in &= ~ctx.avoids;
        i.budgets &= budgets_today;
        for (std::size_t g = 0; g < goals.size; ++g) {
            if (goals.items[g].served_by(e)) i.serves |= static_cast<std::uint8_t>(1U << g);
        }
        return i;
    }
};

/// Steps that are left to the search: a count, so that every machine stops at the same place.
struct work_counter {
    std::int64_t left = 0;
    std::int64_t stop_at = 0;  ///< so many are kept for later
    constexpr bool spend() { return --left >= stop_at; }
    constexpr bool spent() const { return left < stop_at; }
};

}  // namespace regimen::detail

#endif
