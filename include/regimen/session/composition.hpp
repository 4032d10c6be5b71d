// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How a session is composed: the functions that check the rules C1-C13, whose numbers are in composition_rules.hpp.
// They serve sessions that ship with an app and routines that are made when it runs.
#ifndef REGIMEN_SESSION_COMPOSITION_HPP
#define REGIMEN_SESSION_COMPOSITION_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/amounts/dose_limits.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/session/composition_rules.hpp>
#include <regimen/session/routine.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace regimen {

/// What is wrong with the composition of a routine.
enum class composition_fault : std::uint8_t {
    not_permitted,       ///< the clearance does not permit the exercise
    block_order,         ///< C1
    wrong_block,         ///< C1: the exercise does not belong into the block
    warm_up_missing,     ///< C1, C2
    warm_up_too_short,   ///< C2
    relaxation_missing,  ///< C3
    relaxation_short,    ///< C3
    sides_unequal,       ///< C4
    too_many_exercises,  ///< C5
    too_long,            ///< C6, C7
    position_unknown,    ///< the exercise cannot start in the position that the item names
    position_avoided,
    too_many_positions,  ///< C8
    too_many_changes,    ///< C8
    floor_to_standing,   ///< C8
    demand_budget,       ///< C11
    balance,             ///< C12
    too_many_rotations,  ///< C12
    family_twice,
    strength_back_to_back,  ///< two strengthening items of one region without another between them
    strength_too_soon,      ///< less than 48 hours after the exercise's last time
    equipment_missing,
    dose_above_ceiling,
    exertion_above,  ///< C6: the dose aims at more exertion than the person's weeks or a rule allow
    nothing_in_it,
};

/// The id of the rule that a fault breaks: "C8".
constexpr std::string_view rule_of(composition_fault f) {
    constexpr std::string_view ids[] = {"clearance",
                                        "C1",
                                        "C1",
                                        "C2",
                                        "C2",
                                        "C3",
                                        "C3",
                                        "C4",
                                        "C5",
                                        "C6",
                                        "C8",
                                        "C8",
                                        "C8",
                                        "C8",
                                        "C8",
                                        "C11",
                                        "C12",
                                        "C12",
                                        "one-of-a-family",
                                        "strength-spacing",
                                        "strength-48-h",
                                        "equipment",
                                        "ceiling",
                                        "C6",
                                        "C1"};
    return detail::word_at(ids, static_cast<std::size_t>(f));
}

/// A fault with its item, and the numbers.
struct composition_finding {
    composition_fault fault = composition_fault::nothing_in_it;
    std::int32_t item = -1;    ///< index in the routine, or -1: the whole
    std::int32_t other = -1;   ///< a second index, or the demand of a budget
    std::int32_t found = 0;    ///< the number found
    std::int32_t allowed = 0;  ///< the number allowed
};

/// What a routine is checked against: a person on a day, and what is there.
struct routine_context {
    std::int32_t day = 0;
    std::int32_t max_seconds = day_window::no_end;  ///< of the request and of the session limits
    std::uint64_t equipment = ~std::uint64_t{0};
    std::uint32_t avoids = 0;
    std::int32_t max_exertion = 10;         ///< CR10 points, of the session limits; the scale ends at 10
    bool settling_alone_is_enough = false;  ///< nothing above settling is permitted and at hand
    pace at{};
};

/// The time between two items: rest (C13), a change of position (C7), getting level again (C9).
struct transition {
    std::int32_t seconds = 0;
    bool head_level_first = false;  ///< C9: two breaths kneeling, then sit, then stand
    bool roll_to_side = false;      ///< C10: from lying, over the side, push with the arms
};

namespace detail {

constexpr int level_at(exercise_row const& e, int demand) {
    return demand < 0 ? 0 : e.level(static_cast<std::size_t>(demand));
}

constexpr bool is_strength(composition_view const& rules, exercise_row const& e) {
    return e.effort.rank >= rules.strength_rank;
}

// An item is anything with an exercise and a position: the draft of a planner passes the same functions as a routine.
template <class Item>
constexpr transition between(catalogue_view const& c, composition_view const& rules, Item const& a, Item const& b) {
    exercise_row const& before = c.exercises[a.exercise];
    exercise_row const& after = c.exercises[b.exercise];
    position_row const& to = c.positions[b.position];
    bool const low_head = level_at(before, rules.head_down_at) >= 2;
    transition t;
    t.seconds =
        low_head || (is_strength(rules, before) && is_strength(rules, after)) ? rules.strength_rest_s : rules.rest_s;
    if (a.position != b.position) t.seconds += rules.change_s;
    if (low_head && to.at == height::upright) {
        t.head_level_first = true;
        t.seconds = std::max(t.seconds, rules.after_head_down_s + rules.change_s);
    }
    t.roll_to_side = ((rules.lying >> a.position) & 1U) != 0 && ((rules.lying >> b.position) & 1U) == 0;
    return t;
}

/// Whether an item, or the exercise that it stands in for, makes one of the demands.
constexpr bool is_type(catalogue_view const& c, exercise_row const& e, std::uint64_t demands) {
    return ((e.at_least[0] | c.exercises[static_cast<std::size_t>(e.family)].at_least[0]) & demands) != 0;
}

/// The region that an exercise names first is the one that it is mainly for.
constexpr bool same_main_region(exercise_row const& a, exercise_row const& b) {
    return a.n_serves > 0 && b.n_serves > 0 && a.serves[0].region == b.serves[0].region;
}

constexpr bool equipped(exercise_row const& e, std::uint64_t equipment) {
    for (auto const need : e.needs) {
        if (need != 0 && (need & equipment) == 0) return false;
    }
    return true;
}

/// Whether an item's exercise, position and block are indices that there are.
template <class Item>
constexpr bool has_its_places(catalogue_view const& c, Item const& item) {
    return item.exercise < c.exercises.size() && item.position < c.positions.size() && item.in <= block::relax;
}

}  // namespace detail

/// The way from one item to the next, and its time; none to or from an item of no index of the catalogue.
constexpr transition transition_between(catalogue_view const& c, composition_view const& rules,
                                        routine_item const& from, routine_item const& to) {
    if (!detail::has_its_places(c, from) || !detail::has_its_places(c, to)) return {};
    return detail::between(c, rules, from, to);
}

/// How long a routine lasts: doses, rests, changes of position. To and from an item of no index of the catalogue there
/// is no way, so that takes no time.
constexpr std::int32_t total_seconds(catalogue_view const& c, composition_view const& rules,
                                     std::span<routine_item const> items, pace const& at = {}) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        sum += duration(items[i].dose, at).value();
        if (i != 0) sum += transition_between(c, rules, items[i - 1], items[i]).seconds;
    }
    return sum;
}

namespace detail {

// Each of these checks one group of rules and tells the visitor what it finds.

template <class Visitor>
REGIMEN_COLD constexpr void check_items(catalogue_view const& c, composition_view const& rules,
                                        std::span<routine_item const> items, routine_context const& ctx,
                                        Visitor& visit) {
    using enum composition_fault;
    std::int32_t const most_exertion = std::min(rules.band_of(ctx.day).max_exertion, ctx.max_exertion);
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto const at = static_cast<std::int32_t>(i);
        routine_item const& item = items[i];
        exercise_row const& e = c.exercises[item.exercise];
        if (i != 0 && item.in < items[i - 1].in) visit(composition_finding{block_order, at, at - 1});
        if (i != 0 && item.in == block::relax && items[i - 1].in == block::relax &&
            e.effort.rank > c.exercises[items[i - 1].exercise].effort.rank) {
            visit(composition_finding{block_order, at, at - 1});  // what is quietest comes last
        }
        if (!may_stand_in(e, item.in)) visit(composition_finding{wrong_block, at});
        if (((e.positions >> item.position) & 1U) == 0) visit(composition_finding{position_unknown, at});
        if (((ctx.avoids >> item.position) & 1U) != 0) visit(composition_finding{position_avoided, at});
        if (!equipped(e, ctx.equipment)) visit(composition_finding{equipment_missing, at});
        if (!within_ceiling(item.dose, *e.dose)) visit(composition_finding{dose_above_ceiling, at});
        if (std::int32_t const found = exertion_of(item.dose); found > most_exertion) {
            visit(composition_finding{exertion_above, at, -1, found, most_exertion});
        }
        if (!sides_equal(item.dose)) visit(composition_finding{composition_fault::sides_unequal, at});
        for (std::size_t j = 0; j < i; ++j) {
            if (c.exercises[items[j].exercise].family == e.family) {
                visit(composition_finding{family_twice, at, static_cast<std::int32_t>(j)});
            }
        }
        if (i != 0 && item.in == block::strengthen && items[i - 1].in == block::strengthen &&
            same_main_region(e, c.exercises[items[i - 1].exercise])) {
            visit(composition_finding{strength_back_to_back, at, at - 1});
        }
    }
}

/// Settling and relaxing items do not count towards the number of exercises; a stretch in the relax block does.
constexpr bool counts_as_exercise(catalogue_view const& c, routine_item const& i) {
    return c.exercises[i.exercise].effort.rank > 0;
}

template <class Visitor>
REGIMEN_COLD constexpr void check_blocks(catalogue_view const& c, composition_view const& rules,
                                         std::span<routine_item const> items, routine_context const& ctx,
                                         Visitor& visit) {
    using enum composition_fault;
    std::int32_t opening = 0, relaxing = 0, exercises = 0, warm_ups = 0;
    bool strength = false, opened = true;
    for (std::size_t i = 0; i < items.size(); ++i) {
        routine_item const& item = items[i];
        std::int32_t const t = duration(item.dose, ctx.at).value();
        opened = opened && item.in <= block::warm_up;
        if (opened) opening += t + (i == 0 ? 0 : between(c, rules, items[i - 1], item).seconds);
        if (item.in == block::relax) relaxing += t;
        exercises += counts_as_exercise(c, item) ? 1 : 0;
        warm_ups += item.in == block::warm_up ? 1 : 0;
        strength = strength || is_strength(rules, c.exercises[item.exercise]);
    }
    week_band const& band = rules.band_of(ctx.day);
    std::int32_t const total = total_seconds(c, rules, items, ctx.at);
    std::int32_t const most = std::min(band.max_seconds, ctx.max_seconds);
    if (total > most) visit(composition_finding{too_long, -1, -1, total, most});
    if (exercises > band.max_exercises)
        visit(composition_finding{too_many_exercises, -1, -1, exercises, band.max_exercises});
    if (items.front().in != block::settle) visit(composition_finding{warm_up_missing, 0});
    if (items.back().in != block::relax)
        visit(composition_finding{relaxation_missing, -1, -1, 0, rules.relaxation_s});
    else if (c.exercises[items.back().exercise].effort.rank > 0)
        visit(composition_finding{relaxation_missing, -1});
    else if (relaxing < rules.relaxation_s)
        visit(composition_finding{relaxation_short, -1, -1, relaxing, rules.relaxation_s});

    bool const micro = total < rules.micro_below_s;
    if (exercises == 0) {
        if (!ctx.settling_alone_is_enough) visit(composition_finding{warm_up_missing, -1});
    } else if (warm_ups == 0 && !micro) {
        visit(composition_finding{warm_up_missing, -1});
    } else {
        std::int32_t const least = rules.least_opening(strength, total);
        if (opening < least) visit(composition_finding{warm_up_too_short, -1, -1, opening, least});
    }
}

template <class Visitor>
REGIMEN_COLD constexpr void check_positions(catalogue_view const& c, composition_view const& rules,
                                            std::span<routine_item const> items, Visitor& visit) {
    using enum composition_fault;
    std::uint32_t seen = 0;
    int changes = 0, rises = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        seen |= std::uint32_t{1} << items[i].position;
        if (i == 0 || items[i].position == items[i - 1].position) continue;
        ++changes;
        if (c.positions[items[i - 1].position].at == height::floor &&
            c.positions[items[i].position].at == height::upright) {
            ++rises;
        }
    }
    int const distinct = std::popcount(seen);
    if (distinct > rules.most_positions)
        visit(composition_finding{too_many_positions, -1, -1, distinct, rules.most_positions});
    if (changes > rules.most_changes) visit(composition_finding{too_many_changes, -1, -1, changes, rules.most_changes});
    if (rises > rules.most_floor_to_standing) {
        visit(composition_finding{floor_to_standing, -1, -1, rises, rules.most_floor_to_standing});
    }
}

template <class Visitor>
REGIMEN_COLD constexpr void check_budgets(catalogue_view const& c, composition_view const& rules,
                                          std::span<routine_item const> items, routine_context const& ctx,
                                          Visitor& visit) {
    for (std::size_t i = 0; i < rules.budgets.size(); ++i) {
        regimen::demand_budget const& b = rules.budgets[i];
        if (rules.budget_at[i] < 0 || ctx.day >= b.until_day) continue;
        auto const d = static_cast<std::size_t>(rules.budget_at[i]);
        std::int32_t n = 0, row = 0, longest = 0, time = 0;
        for (routine_item const& item : items) {
            if (c.exercises[item.exercise].level(d) < b.level) {
                row = 0;
                continue;
            }
            ++n;
            longest = std::max(longest, ++row);
            time += duration(item.dose, ctx.at).value();
        }
        auto const over = [&](std::int32_t found, std::int32_t allowed) {
            if (allowed != 0 && found > allowed) {
                visit(composition_finding{composition_fault::demand_budget, -1, static_cast<std::int32_t>(d), found,
                                          allowed});
            }
        };
        over(n, b.most_items);
        over(longest, b.most_in_a_row);
        over(time, b.most_seconds);
    }
}

template <class Visitor>
REGIMEN_COLD constexpr void check_balance(catalogue_view const& c, composition_view const& rules,
                                          std::span<routine_item const> items, Visitor& visit) {
    using enum composition_fault;
    int exercises = 0, bends = 0, arches = 0, turns = 0;
    for (routine_item const& item : items) {
        exercise_row const& e = c.exercises[item.exercise];
        turns += level_at(e, rules.turning_at) > 0 ? 1 : 0;
        if (!counts_as_exercise(c, item)) continue;
        ++exercises;
        bends += is_type(c, e, rules.bending_mask) ? 1 : 0;
        arches += is_type(c, e, rules.arching_mask) ? 1 : 0;
    }
    if (turns > rules.most_rotations)
        visit(composition_finding{too_many_rotations, -1, -1, turns, rules.most_rotations});
    if (exercises >= rules.balance_from_items && (bends == 0 || arches == 0)) {
        visit(composition_finding{balance, -1, -1, std::min(bends, arches), 1});
    }
}

}  // namespace detail

/// Every rule of composition that a routine breaks: visit(composition_finding). Where an exercise, a position or a
/// block is no index of the catalogue, that is all that is said: not_permitted, position_unknown or wrong_block.
template <class Visitor>
constexpr void check_composition(catalogue_view const& c, composition_view const& rules,
                                 std::span<routine_item const> items, routine_context const& ctx, Visitor visit) {
    if (items.empty()) {
        visit(composition_finding{});
        return;
    }
    bool known = true;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (detail::has_its_places(c, items[i])) continue;
        known = false;
        visit(composition_finding{items[i].exercise >= c.exercises.size()   ? composition_fault::not_permitted
                                  : items[i].position >= c.positions.size() ? composition_fault::position_unknown
                                                                            : composition_fault::wrong_block,
                                  static_cast<std::int32_t>(i)});
    }
    if (!known) return;
    detail::check_items(c, rules, items, ctx, visit);
    detail::check_blocks(c, rules, items, ctx, visit);
    detail::check_positions(c, rules, items, visit);
    detail::check_budgets(c, rules, items, ctx, visit);
    if (rules.balance_from_items != 0) detail::check_balance(c, rules, items, visit);
}

/// The first rule of composition that a routine breaks, if any.
struct composition_verdict {
    bool sound = true;
    composition_finding finding{};
};
/// The first of the faults that check_composition() visits.
constexpr composition_verdict first_fault(catalogue_view const& c, composition_view const& rules,
                                          std::span<routine_item const> items, routine_context const& ctx) {
    composition_verdict v;
    check_composition(c, rules, items, ctx, [&v](composition_finding const& f) {
        if (v.sound) v = {false, f};
    });
    return v;
}

}  // namespace regimen

#endif
