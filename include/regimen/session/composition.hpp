// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How a session is composed: a function for each of the composition rules, which composition_rules.hpp lists. They
// serve sessions that ship with an app and routines that are made when it runs.
#ifndef REGIMEN_SESSION_COMPOSITION_HPP
#define REGIMEN_SESSION_COMPOSITION_HPP

#include <regimen/amounts/dose_limits.hpp>
#include <regimen/amounts/session_limits.hpp>
#include <regimen/amounts/units.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/session/composition_rules.hpp>
#include <regimen/session/routine.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

struct composition_finding {
    composition_fault fault = composition_fault::nothing_in_it;
    std::int32_t item = -1;    ///< index in the routine, or -1: the whole
    std::int32_t other = -1;   ///< a second index, or the demand of a budget
    std::int32_t found = 0;    ///< the number found, of whatever the rule limits: seconds, exercises, changes
    std::int32_t allowed = 0;  ///< the number allowed
};

/// What a routine is checked against: a person on a day, and what is there.
struct routine_context {
    days day = 0_days;                          ///< since the event
    session_limits limits{.max_exertion = 10};  ///< of rules and wishes; the scale of exertion ends at 10
    std::uint64_t equipment = ~std::uint64_t{0};
    std::uint32_t avoids = 0;
    bool settling_alone_is_enough = false;  ///< nothing above settling is permitted and at hand
    pace at{};
};

/// The time between two items: rest (C13), a change of position (C7), getting level again (C9).
struct transition {
    seconds time = 0_s;
    bool head_level_first = false;  ///< C9: two breaths kneeling, then sit, then stand
    bool roll_to_side = false;      ///< C10: from lying, over the side, push with the arms
};

namespace detail {

/// None of a demand that the catalogue does not have, which is -1.
constexpr int level_at(exercise_row const& e, int demand) { return e.level(static_cast<std::size_t>(demand)); }

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
    bool const strength = is_strength(rules, before) && is_strength(rules, after);
    bool const long_rest = low_head || strength;
    std::int32_t const change = rules.position_change.value();
    std::int32_t time = (long_rest ? rules.strength_rest : rules.rest).value();
    if (a.position != b.position) time += change;
    if (low_head && to.at == height::upright) {
        t.head_level_first = true;
        time = std::max(time, rules.after_head_down.value() + change);
    }
    t.time = seconds::from_value(time);
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
constexpr seconds total_time(catalogue_view const& c, composition_view const& rules, item_view<routine_item> items,
                             pace const& at = {}) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        sum += duration(items[i].dose, at).value();
        if (i != 0) sum += transition_between(c, rules, items[i - 1], items[i]).time.value();
    }
    return seconds::from_value(sum);
}

namespace detail {

/// Settling and relaxing items do not count towards the number of exercises; a stretch in the relax block does.
constexpr bool counts_as_exercise(catalogue_view const& c, routine_item const& i) {
    return c.exercises[i.exercise].effort.rank > 0;
}

/// A session that is checked, and what its rules ask of it as a whole.
struct composed_facts {
    catalogue_view const& c;
    composition_view const& rules;
    item_view<routine_item> items;
    routine_context const& ctx;
    week_band const& band;
    session_limits limits;                              ///< of the weeks too
    std::int32_t total = 0, opening = 0, relaxing = 0;  ///< seconds
    std::int32_t exercises = 0, distinct = 0, changes = 0, rises = 0;
    bool warm_up = false, strength = false;

    REGIMEN_COLD constexpr composed_facts(catalogue_view const& of, composition_view const& by,
                                          item_view<routine_item> all, routine_context const& in)
        : c(of), rules(by), items(all), ctx(in), band(by.band_of(in.day)), limits(strictest(band.limits(), in.limits)) {
        std::uint32_t positions = 0;
        bool opened = true;
        for (std::size_t i = 0; i < items.size(); ++i) {
            routine_item const& item = items[i];
            std::int32_t const time = duration(item.dose, ctx.at).value();
            std::int32_t const way = i == 0 ? 0 : between(c, rules, items[i - 1], item).time.value();
            total += time + way;
            opened = opened && item.in <= block::warm_up;
            if (opened) opening += time + way;
            if (item.in == block::relax) relaxing += time;
            exercises += counts_as_exercise(c, item) ? 1 : 0;
            warm_up = warm_up || item.in == block::warm_up;
            strength = strength || is_strength(rules, exercise(i));
            positions |= std::uint32_t{1} << item.position;
            if (i == 0 || item.position == items[i - 1].position) continue;
            ++changes;
            bool const from_floor = c.positions[items[i - 1].position].at == height::floor;
            if (from_floor && c.positions[item.position].at == height::upright) ++rises;
        }
        distinct = std::popcount(positions);
    }

    constexpr exercise_row const& exercise(std::size_t i) const { return c.exercises[items[i].exercise]; }
};

/// Where the checkers put what they find.
class finding_sink {
public:
    constexpr virtual void operator()(composition_finding const& f) = 0;

protected:
    constexpr ~finding_sink() = default;
};

// One function for each rule of the list, under the name of its fault: of an item,
namespace checkers {

using fault = composition_fault;

constexpr void block_order(composed_facts const& s, std::size_t i, finding_sink& found) {
    if (i == 0) return;
    auto const at = static_cast<std::int32_t>(i);
    routine_item const& item = s.items[i];
    routine_item const& before = s.items[i - 1];
    if (item.in < before.in) found({fault::block_order, at, at - 1});
    // What is quietest comes last.
    if (item.in == block::relax && before.in == block::relax &&
        s.exercise(i).effort.rank > s.exercise(i - 1).effort.rank)
        found({fault::block_order, at, at - 1});
}
constexpr void wrong_block(composed_facts const& s, std::size_t i, finding_sink& found) {
    if (!may_stand_in(s.exercise(i), s.items[i].in)) found({fault::wrong_block, static_cast<std::int32_t>(i)});
}
constexpr void position_unknown(composed_facts const& s, std::size_t i, finding_sink& found) {
    if (((s.exercise(i).positions >> s.items[i].position) & 1U) == 0)
        found({fault::position_unknown, static_cast<std::int32_t>(i)});
}
constexpr void position_avoided(composed_facts const& s, std::size_t i, finding_sink& found) {
    if (((s.ctx.avoids >> s.items[i].position) & 1U) != 0)
        found({fault::position_avoided, static_cast<std::int32_t>(i)});
}
constexpr void equipment_missing(composed_facts const& s, std::size_t i, finding_sink& found) {
    if (!equipped(s.exercise(i), s.ctx.equipment)) found({fault::equipment_missing, static_cast<std::int32_t>(i)});
}
constexpr void dose_above_ceiling(composed_facts const& s, std::size_t i, finding_sink& found) {
    if (!within_ceiling(s.items[i].dose, *s.exercise(i).dose))
        found({fault::dose_above_ceiling, static_cast<std::int32_t>(i)});
}
constexpr void exertion_above(composed_facts const& s, std::size_t i, finding_sink& found) {
    std::int32_t const most = s.limits.max_exertion;
    if (std::int32_t const aims_at = exertion_of(s.items[i].dose); aims_at > most)
        found({fault::exertion_above, static_cast<std::int32_t>(i), -1, aims_at, most});
}
constexpr void sides_unequal(composed_facts const& s, std::size_t i, finding_sink& found) {
    if (!sides_equal(s.items[i].dose)) found({fault::sides_unequal, static_cast<std::int32_t>(i)});
}
constexpr void family_twice(composed_facts const& s, std::size_t i, finding_sink& found) {
    for (std::size_t j = 0; j < i; ++j) {
        if (s.exercise(j).family == s.exercise(i).family)
            found({fault::family_twice, static_cast<std::int32_t>(i), static_cast<std::int32_t>(j)});
    }
}
constexpr void strength_back_to_back(composed_facts const& s, std::size_t i, finding_sink& found) {
    auto const at = static_cast<std::int32_t>(i);
    if (i != 0 && s.items[i].in == block::strengthen && s.items[i - 1].in == block::strengthen &&
        same_main_region(s.exercise(i), s.exercise(i - 1)))
        found({fault::strength_back_to_back, at, at - 1});
}

// and of a session as a whole.

constexpr void too_long(composed_facts const& s, finding_sink& found) {
    std::int32_t const most = s.limits.max_time.value();
    if (s.total > most) found({fault::too_long, -1, -1, s.total, most});
}
constexpr void too_many_exercises(composed_facts const& s, finding_sink& found) {
    if (s.exercises > s.band.max_exercises)
        found({fault::too_many_exercises, -1, -1, s.exercises, s.band.max_exercises});
}
/// Something to settle with comes first; whether there is a warm-up after it is said with its length.
constexpr void warm_up_missing(composed_facts const& s, finding_sink& found) {
    if (s.items.front().in != block::settle) found({fault::warm_up_missing, 0});
}
constexpr void relaxation_missing(composed_facts const& s, finding_sink& found) {
    if (s.items.back().in != block::relax)
        found({fault::relaxation_missing, -1, -1, 0, s.rules.relaxation.value()});
    else if (counts_as_exercise(s.c, s.items.back()))
        found({fault::relaxation_missing, -1});
}
constexpr void relaxation_short(composed_facts const& s, finding_sink& found) {
    bool const there = s.items.back().in == block::relax && !counts_as_exercise(s.c, s.items.back());
    if (there && s.relaxing < s.rules.relaxation.value())
        found({fault::relaxation_short, -1, -1, s.relaxing, s.rules.relaxation.value()});
}
constexpr void warm_up_too_short(composed_facts const& s, finding_sink& found) {
    if (s.exercises == 0) {
        if (!s.ctx.settling_alone_is_enough) found({fault::warm_up_missing, -1});
    } else if (!s.warm_up && s.total >= s.rules.micro_below.value()) {
        found({fault::warm_up_missing, -1});
    } else {
        std::int32_t const least = s.rules.least_opening(s.strength, seconds::from_value(s.total)).value();
        if (s.opening < least) found({fault::warm_up_too_short, -1, -1, s.opening, least});
    }
}
constexpr void too_many_positions(composed_facts const& s, finding_sink& found) {
    if (s.distinct > s.rules.most_positions)
        found({fault::too_many_positions, -1, -1, s.distinct, s.rules.most_positions});
}
constexpr void too_many_changes(composed_facts const& s, finding_sink& found) {
    if (s.changes > s.rules.most_changes) found({fault::too_many_changes, -1, -1, s.changes, s.rules.most_changes});
}
constexpr void floor_to_standing(composed_facts const& s, finding_sink& found) {
    if (s.rises > s.rules.most_floor_to_standing)
        found({fault::floor_to_standing, -1, -1, s.rises, s.rules.most_floor_to_standing});
}
REGIMEN_COLD constexpr void demand_budget(composed_facts const& s, finding_sink& found) {
    for (std::size_t i = 0; i < s.rules.budgets.size(); ++i) {
        regimen::demand_budget const& b = s.rules.budgets[i];
        if (s.rules.budget_at[i] < 0 || !(s.ctx.day < b.until)) continue;
        auto const d = static_cast<std::size_t>(s.rules.budget_at[i]);
        std::int32_t n = 0, row = 0, longest = 0, time = 0;
        for (routine_item const& item : s.items) {
            if (s.c.exercises[item.exercise].level(d) < b.level) {
                row = 0;
                continue;
            }
            ++n;
            longest = std::max(longest, ++row);
            time += duration(item.dose, s.ctx.at).value();
        }
        auto const over = [&](std::int32_t asked, std::int32_t allowed) {
            if (allowed != 0 && asked > allowed)
                found({fault::demand_budget, -1, static_cast<std::int32_t>(d), asked, allowed});
        };
        over(n, b.most_items);
        over(longest, b.most_in_a_row);
        over(time, b.most_time.value());
    }
}
constexpr void too_many_rotations(composed_facts const& s, finding_sink& found) {
    if (s.rules.balance_from_items == 0) return;
    int turns = 0;
    for (std::size_t i = 0; i < s.items.size(); ++i) turns += level_at(s.exercise(i), s.rules.turning_at) > 0 ? 1 : 0;
    if (turns > s.rules.most_rotations) found({fault::too_many_rotations, -1, -1, turns, s.rules.most_rotations});
}
constexpr void balance(composed_facts const& s, finding_sink& found) {
    if (s.rules.balance_from_items == 0 || s.exercises < s.rules.balance_from_items) return;
    bool bends = false, arches = false;
    for (std::size_t i = 0; i < s.items.size(); ++i) {
        if (!counts_as_exercise(s.c, s.items[i])) continue;
        bends = bends || is_type(s.c, s.exercise(i), s.rules.bending_mask);
        arches = arches || is_type(s.c, s.exercise(i), s.rules.arching_mask);
    }
    if (!bends || !arches) found({fault::balance, -1, -1, 0, 1});
}

}  // namespace checkers

/// Asks every checker of the list, in its order.
REGIMEN_COLD constexpr void check_all(catalogue_view const& c, composition_view const& rules,
                                      item_view<routine_item> items, routine_context const& ctx, finding_sink& found) {
    bool known = true;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (detail::has_its_places(c, items[i])) continue;
        known = false;
        found(composition_finding{items[i].exercise >= c.exercises.size()   ? composition_fault::not_permitted
                                  : items[i].position >= c.positions.size() ? composition_fault::position_unknown
                                                                            : composition_fault::wrong_block,
                                  static_cast<std::int32_t>(i)});
    }
    if (!known) return;
    if (items.empty()) return found({composition_fault::nothing_in_it});
    composed_facts const s(c, rules, items, ctx);
    for (std::size_t i = 0; i < items.size(); ++i) {
#define REGIMEN_CHECK(ID, FAULT, ...) checkers::FAULT(s, i, found);
        REGIMEN_RULES_OF_ITEMS(REGIMEN_CHECK)
#undef REGIMEN_CHECK
    }
#define REGIMEN_CHECK(ID, FAULT, ...) checkers::FAULT(s, found);
    REGIMEN_RULES_OF_SESSIONS(REGIMEN_CHECK)
#undef REGIMEN_CHECK
}

}  // namespace detail

/// Every rule of composition that a routine breaks: visit(composition_finding). Where an exercise, a position or a
/// block is no index of the catalogue, that is all that is said: not_permitted, position_unknown or wrong_block.
template <class Visitor>
constexpr void check_composition(catalogue_view const& c, composition_view const& rules, item_view<routine_item> items,
                                 routine_context const& ctx, Visitor visit) {
    struct visiting final : detail::finding_sink {
        Visitor& visit;
        explicit constexpr visiting(Visitor& v) : visit(v) {}
        constexpr void operator()(composition_finding const& f) override { visit(f); }
    };
    visiting found(visit);
    detail::check_all(c, rules, items, ctx, found);
}

/// The first rule of composition that a routine breaks, if any.
struct composition_verdict {
    bool sound = true;
    composition_finding finding{};
};
/// The first of the faults that check_composition() visits.
constexpr composition_verdict first_fault(catalogue_view const& c, composition_view const& rules,
                                          item_view<routine_item> items, routine_context const& ctx) {
    composition_verdict v;
    check_composition(c, rules, items, ctx, [&v](composition_finding const& f) {
        if (v.sound) v = {false, f};
    });
    return v;
}

}  // namespace regimen

#endif
