// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How a session is composed: the numbered rules C1-C13, as data with ids and numbers, and the functions that check them.
// One set of functions serves sessions that ship with an app and routines that are made when it runs.
#ifndef REGIMEN_COMPOSITION_HPP
#define REGIMEN_COMPOSITION_HPP

#include <regimen/routine.hpp>
#include <regimen/screening.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace regimen {

/// What a session may hold until a day: its length and the number of exercises (settling and relaxing not counted), and
/// the exertion to stay below.
struct week_band {
    std::int32_t until_day;
    std::int32_t max_seconds;
    std::int32_t max_exercises;
    std::int32_t max_exertion;
};

/// A limit on what a session asks of one part of the body in all. Zero means: no such limit.
struct demand_budget {
    std::string_view demand;   ///< id; a catalogue without that demand has no such budget
    int level = 0;             ///< counts items with the demand at this level or above
    int most_items = 0;
    int most_in_a_row = 0;
    int most_seconds = 0;
    std::int32_t until_day = day_window::no_end;
};

/// The numbers of the composition rules. Those of the library are proposals (dossier part 6.1 and 11) unless the comment
/// says otherwise; a catalogue with a `composition` member of its own replaces them.
struct composition_rules {
    std::array<week_band, 4> bands{{
        {14, 300, 3, 2},                  // C5, C6; exertion: constants rpe_cap_cr10
        {42, 600, 5, 3},                  // ten minutes and five exercises: article B
        {84, 900, 6, 4},
        {day_window::no_end, 1500, 8, 5},
    }};
    std::int32_t micro_below_s = 180;     // planning: a micro-session needs one item between settling and relaxing
    std::int32_t short_up_to_s = 300;     // C2: up to here a minute of warm-up, above it two
    std::int32_t warm_up_short_s = 60;
    std::int32_t warm_up_standard_s = 120;
    std::int32_t warm_up_strength_s = 300;
    std::uint8_t strength_rank = 3;       // the effort class from which a session is a strength session
    std::int32_t relaxation_s = 60;       // C3
    int most_positions = 3;               // C8
    int most_changes = 3;
    int most_floor_to_standing = 1;
    std::int32_t change_s = 15;           // C7
    std::int32_t rest_s = 15;             // C13
    std::int32_t strength_rest_s = 30;    // C13: between strengthening exercises, and after a low head
    std::int32_t after_head_down_s = 30;  // C9: two breaths kneeling, 10 s sitting, 10 s standing
    std::string_view head_down = "head-down";
    int balance_from_items = 4;           // C12
    int most_rotations = 2;
    std::array<std::string_view, 3> bending{"spinal-flexion", "hip-flexion-end", ""};
    std::array<std::string_view, 3> arching{"spinal-extension", "hip-extension", ""};
    std::string_view turning = "spinal-rotation";
    std::array<demand_budget, 6> budgets{{
        // C11
        {.demand = "pelvis-raised", .level = 2, .most_items = 1},
        {.demand = "abdomen-pressure", .level = 3, .most_items = 2},
        {.demand = "iap", .level = 2, .most_items = 2, .most_in_a_row = 1, .until_day = 84},
        {.demand = "wrist-load", .level = 2, .most_in_a_row = 2},
        {.demand = "shoulder-overhead", .level = 2, .most_seconds = 90},
        {},
    }};

    constexpr week_band const& band_of(std::int32_t day) const {
        for (week_band const& b : bands) {
            if (day < b.until_day) return b;
        }
        return bands.back();
    }
};

/// The composition rules with their demands as places in one catalogue; -1 where it has no such demand.
struct composition_view : composition_rules {
    int head_down_at = -1;
    int turning_at = -1;
    std::uint64_t bending_mask = 0;
    std::uint64_t arching_mask = 0;
    std::array<int, 6> budget_at{-1, -1, -1, -1, -1, -1};
    std::uint32_t lying = 0;  ///< positions that one rolls out of (C10)
};

namespace detail {

constexpr composition_view resolve(composition_rules const& rules, catalogue_view const& c) {
    composition_view out{rules};
    auto const place = [&c](std::string_view id) {
        std::size_t const d = id.empty() ? nowhere : find_id(c.demands, id);
        return d == nowhere ? -1 : static_cast<int>(d);
    };
    out.head_down_at = place(rules.head_down);
    out.turning_at = place(rules.turning);
    for (auto const id : rules.bending) out.bending_mask |= place(id) < 0 ? 0 : std::uint64_t{1} << place(id);
    for (auto const id : rules.arching) out.arching_mask |= place(id) < 0 ? 0 : std::uint64_t{1} << place(id);
    for (std::size_t i = 0; i < rules.budgets.size(); ++i) out.budget_at[i] = place(rules.budgets[i].demand);
    for (auto const id : {"supine", "prone", "side-lying"}) {
        std::size_t const at = find_id(c.positions, std::string_view(id));
        if (at != nowhere) out.lying |= std::uint32_t{1} << at;
    }
    return out;
}

template <class Catalogue>
consteval composition_view make_composition() {
    if constexpr (requires { composition_rules{Catalogue::composition}; }) {
        return resolve(Catalogue::composition, view_of<Catalogue>);
    } else {
        return resolve(composition_rules{}, view_of<Catalogue>);
    }
}

}  // namespace detail

/// The composition rules of a catalogue: its own `composition`, or the library's.
template <class Catalogue>
inline constexpr composition_view composition_of = detail::make_composition<Catalogue>();

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
    nothing_in_it,
};

constexpr std::string_view rule_of(composition_fault f) {
    constexpr std::string_view ids[] = {"clearance", "C1", "C1", "C2", "C2",  "C3",  "C3",  "C4",
                                        "C5",        "C6", "C8", "C8", "C8",  "C8",  "C8",  "C11",
                                        "C12",       "C12", "one-of-a-family", "strength-spacing", "strength-48-h",
                                        "equipment", "ceiling", "C1"};
    return ids[static_cast<unsigned>(f)];
}

struct composition_finding {
    composition_fault fault = composition_fault::nothing_in_it;
    std::int32_t item = -1;    ///< place in the routine, or -1: the whole
    std::int32_t other = -1;   ///< a second place, or the demand of a budget
    std::int32_t found = 0;    ///< the number found
    std::int32_t allowed = 0;  ///< the number allowed
};

/// What a routine is checked against: a person on a day, and what is there.
struct routine_context {
    std::int32_t day = 0;
    std::int32_t max_seconds = day_window::no_end;  ///< of the request and of the session limits
    std::uint64_t equipment = ~std::uint64_t{0};
    std::uint32_t avoids = 0;
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

constexpr transition between(catalogue_view const& c, composition_view const& rules, routine_item const& a,
                             routine_item const& b) {
    exercise_row const& before = c.exercises[a.exercise];
    exercise_row const& after = c.exercises[b.exercise];
    position_row const& to = c.positions[b.position];
    bool const low_head = level_at(before, rules.head_down_at) >= 2;
    transition t;
    t.seconds = low_head || (is_strength(rules, before) && is_strength(rules, after)) ? rules.strength_rest_s : rules.rest_s;
    if (a.position != b.position) t.seconds += rules.change_s;
    if (low_head && to.at == height::upright) {
        t.head_level_first = true;
        t.seconds = std::max(t.seconds, rules.after_head_down_s + rules.change_s);
    }
    t.roll_to_side = ((rules.lying >> a.position) & 1U) != 0 && to.at != height::floor;
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

constexpr bool within_ceiling(dose_today const& d, dose_range const& range) {
    dose_today const top = ceiling_dose(range);
    if (d.size != top.size || d.sets < 1 || d.sets > top.sets) return false;
    for (std::size_t i = 0; i < d.size; ++i) {
        movement_today const& m = d.movements[i];
        movement_today const& most = top.movements[i];
        if (m.repetitions > most.repetitions || m.hold > most.hold || m.load_g > most.load_g || m.exertion > most.exertion ||
            m.hold_in != most.hold_in || m.side != most.side || m.places != most.places) {
            return false;
        }
    }
    return true;
}

constexpr bool sides_equal(dose_today const& d) {
    for (std::size_t i = 0; i < d.size; ++i) {
        movement_today const& m = d.movements[i];
        if (m.side == side_count::in_all && (m.repetitions > 0 ? m.repetitions : m.hold) % 2 != 0) return false;
    }
    return true;
}

}  // namespace detail

/// How long a routine lasts: doses, rests, changes of position.
constexpr std::int32_t total_seconds(catalogue_view const& c, composition_view const& rules,
                                     std::span<routine_item const> items, pace const& at = {}) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        sum += duration(items[i].dose, at).value();
        if (i != 0) sum += detail::between(c, rules, items[i - 1], items[i]).seconds;
    }
    return sum;
}

namespace detail {

// Each of these checks one group of rules and tells the visitor what it finds.

template <class Visitor>
constexpr void check_items(catalogue_view const& c, std::span<routine_item const> items, routine_context const& ctx,
                           Visitor& visit) {
    using enum composition_fault;
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
constexpr void check_blocks(catalogue_view const& c, composition_view const& rules, std::span<routine_item const> items,
                            routine_context const& ctx, Visitor& visit) {
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
    if (exercises > band.max_exercises) visit(composition_finding{too_many_exercises, -1, -1, exercises, band.max_exercises});
    if (items.front().in != block::settle) visit(composition_finding{warm_up_missing, 0});
    if (items.back().in != block::relax) visit(composition_finding{relaxation_missing, -1, -1, 0, rules.relaxation_s});
    else if (c.exercises[items.back().exercise].effort.rank > 0) visit(composition_finding{relaxation_missing, -1});
    else if (relaxing < rules.relaxation_s) visit(composition_finding{relaxation_short, -1, -1, relaxing, rules.relaxation_s});

    bool const micro = total < rules.micro_below_s;
    if (exercises == 0) {
        if (!ctx.settling_alone_is_enough) visit(composition_finding{warm_up_missing, -1});
    } else if (warm_ups == 0 && !micro) {
        visit(composition_finding{warm_up_missing, -1});
    } else if (!micro || strength) {
        std::int32_t const least = strength                        ? rules.warm_up_strength_s
                                   : total <= rules.short_up_to_s ? rules.warm_up_short_s
                                                                  : rules.warm_up_standard_s;
        if (opening < least) visit(composition_finding{warm_up_too_short, -1, -1, opening, least});
    }
}

template <class Visitor>
constexpr void check_positions(catalogue_view const& c, composition_view const& rules,
                               std::span<routine_item const> items, Visitor& visit) {
    using enum composition_fault;
    std::uint32_t seen = 0;
    int changes = 0, rises = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        seen |= std::uint32_t{1} << items[i].position;
        if (i == 0 || items[i].position == items[i - 1].position) continue;
        ++changes;
        if (c.positions[items[i - 1].position].at == height::floor && c.positions[items[i].position].at == height::upright) {
            ++rises;
        }
    }
    int const distinct = std::popcount(seen);
    if (distinct > rules.most_positions) visit(composition_finding{too_many_positions, -1, -1, distinct, rules.most_positions});
    if (changes > rules.most_changes) visit(composition_finding{too_many_changes, -1, -1, changes, rules.most_changes});
    if (rises > rules.most_floor_to_standing) {
        visit(composition_finding{floor_to_standing, -1, -1, rises, rules.most_floor_to_standing});
    }
}

template <class Visitor>
constexpr void check_budgets(catalogue_view const& c, composition_view const& rules, std::span<routine_item const> items,
                             routine_context const& ctx, Visitor& visit) {
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
                visit(composition_finding{composition_fault::demand_budget, -1, static_cast<std::int32_t>(d), found, allowed});
            }
        };
        over(n, b.most_items);
        over(longest, b.most_in_a_row);
        over(time, b.most_seconds);
    }
}

template <class Visitor>
constexpr void check_balance(catalogue_view const& c, composition_view const& rules, std::span<routine_item const> items,
                             Visitor& visit) {
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
    if (turns > rules.most_rotations) visit(composition_finding{too_many_rotations, -1, -1, turns, rules.most_rotations});
    if (exercises >= rules.balance_from_items && (bends == 0 || arches == 0)) {
        visit(composition_finding{balance, -1, -1, std::min(bends, arches), 1});
    }
}

}  // namespace detail

/// Every rule of composition that a routine breaks: visit(composition_finding). Places outside the catalogue are the
/// caller's to refuse before; readmit() does.
template <class Visitor>
constexpr void check_composition(catalogue_view const& c, composition_view const& rules,
                                 std::span<routine_item const> items, routine_context const& ctx, Visitor visit) {
    if (items.empty()) {
        visit(composition_finding{});
        return;
    }
    detail::check_items(c, items, ctx, visit);
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
constexpr composition_verdict first_fault(catalogue_view const& c, composition_view const& rules,
                                          std::span<routine_item const> items, routine_context const& ctx) {
    composition_verdict v;
    check_composition(c, rules, items, ctx, [&v](composition_finding const& f) {
        if (v.sound) v = {false, f};
    });
    return v;
}

/// Chooses the positions of items that can start in several: that of the item before where it can, else the one nearest
/// to the next that is decided, else its own default; never one to be avoided where another will do.
constexpr void settle_positions(catalogue_view const& c, std::span<routine_item> items, std::uint32_t avoids = 0) {
    std::array<bool, routine::capacity> decided{};
    auto const row = [&](std::size_t i) -> exercise_row const& { return c.exercises[items[i].exercise]; };
    auto const choose = [&](std::size_t i) {
        std::uint32_t const all = row(i).positions;
        std::uint32_t const open = (all & ~avoids) != 0 ? all & ~avoids : all;
        auto const can = [open](std::uint8_t position) { return ((open >> position) & 1U) != 0; };
        items[i].position = can(row(i).position) ? row(i).position : static_cast<std::uint8_t>(std::countr_zero(open));
        std::size_t next = i + 1;
        while (next < items.size() && !decided[next]) ++next;
        if (next < items.size()) {
            // The next one's position; else the one that is nearest to it in height: who stands next does not lie down first.
            auto const gap = [&](std::uint8_t position) {
                int const d = static_cast<int>(c.positions[position].at) - static_cast<int>(c.positions[items[next].position].at);
                return position == items[next].position ? -1 : d < 0 ? -d : d;
            };
            for (std::uint8_t q = 0; q < c.positions.size(); ++q) {
                if (can(q) && gap(q) < gap(items[i].position)) items[i].position = q;
            }
        }
        if (i > 0 && decided[i - 1] && can(items[i - 1].position)) items[i].position = items[i - 1].position;
        decided[i] = true;
    };
    for (std::size_t i = 0; i < items.size() && i < routine::capacity; ++i) {
        if (std::popcount(row(i).positions) != 1) continue;
        items[i].position = row(i).position;
        decided[i] = true;
    }
    for (std::size_t i = 0; i < items.size() && i < routine::capacity; ++i) {
        if (!decided[i] && items[i].in != block::settle) choose(i);
    }
    for (std::size_t i = std::min(items.size(), routine::capacity); i-- > 0;) {
        if (!decided[i]) choose(i);
    }
}

}  // namespace regimen

#endif
