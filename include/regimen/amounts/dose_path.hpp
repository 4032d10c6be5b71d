// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The path of doses of one exercise: one variable at a time, one step at a time, from the floor through the starting
// dose to the ceiling. A dose on the path is a rung; a dose_change is its difference from the starting dose.
#ifndef REGIMEN_AMOUNTS_DOSE_PATH_HPP
#define REGIMEN_AMOUNTS_DOSE_PATH_HPP

#include <regimen/amounts/dose_language.hpp>
#include <regimen/base/attributes.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace regimen {

/// What of a dose a step changes.
enum class dose_variable : std::uint8_t {
    none,
    repeats,
    hold_breaths,
    hold_seconds,
    tempo_counts,
    load,
    exertion_aim,
    sets
};

/// One step of progression: "add one repetition".
struct dose_step {
    dose_variable what = dose_variable::none;
    std::int32_t size = 0;     ///< in the variable's own unit; grams of load
    bool where_dosed = false;  ///< passed over where the dose has no such variable
    friend constexpr bool operator==(dose_step const&, dose_step const&) = default;
};

// Each of one kind exactly, which the compiler sees at once: otherwise it asks Boost.Units what each converts to.
constexpr dose_step add(std::same_as<repetitions> auto n) { return {dose_variable::repeats, n.value()}; }
constexpr dose_step add(std::same_as<breaths> auto n) { return {dose_variable::hold_breaths, n.value()}; }
constexpr dose_step add(std::same_as<seconds> auto n) { return {dose_variable::hold_seconds, n.value()}; }
/// Counts on the way out and back: slower is harder.
constexpr dose_step add(std::same_as<counts> auto n) { return {dose_variable::tempo_counts, n.value()}; }
constexpr dose_step add(std::same_as<kilograms> auto n) {
    return {dose_variable::load, static_cast<std::int32_t>(n.value() * 1000.0 + 0.5)};
}
constexpr dose_step add(std::same_as<exertion> auto n) { return {dose_variable::exertion_aim, n.value()}; }
constexpr dose_step add(std::same_as<set_count> auto n) { return {dose_variable::sets, n.value()}; }
// A plain number is none of these.
template <detail::plain_number Number>
constexpr dose_step add(Number) {
    detail::require_amount<Number, repetitions>();
    return {dose_variable::repeats, 1, true};
}
/// The same step, for exercises whose dose has the variable; others pass it over.
constexpr dose_step where_dosed(dose_step s) {
    s.where_dosed = true;
    return s;
}

/// The order of the variables: a path raises the first to its ceiling, then the next. `resets`: as in double
/// progression, where a step of the last variable puts the others back to their start.
struct path_rule {
    static constexpr std::size_t most_steps = 4;
    std::array<dose_step, most_steps> steps{};
    std::size_t size = 0;
    bool resets = false;
};

/// in_turn(add(1_reps), add(1_breaths)): first repetitions up to their ceiling, then the hold.
template <class... Steps>
requires(sizeof...(Steps) > 0 && sizeof...(Steps) <= path_rule::most_steps) constexpr path_rule
    in_turn(Steps... steps) {
    return {{steps...}, sizeof...(Steps), false};
}
/// Double progression: double_progression(add(1_reps), add(2.5_kg)) fills the range of repetitions, then steps the load
/// and begins again with the repetitions' start.
constexpr path_rule double_progression(dose_step inner, dose_step outer) { return {{inner, outer}, 2, true}; }

/// The difference between a rung and the starting dose. The dose that it makes never passes the range's ceiling.
struct dose_change {
    std::int16_t repetitions = 0;
    std::int16_t hold = 0;  ///< in the unit of the hold
    std::int8_t tempo = 0;  ///< counts, out and back alike
    std::int8_t exertion = 0;
    std::int8_t sets = 0;
    std::int32_t load_g = 0;
    friend constexpr bool operator==(dose_change const&, dose_change const&) = default;
};

namespace detail {

/// A change of an amount: never above the ceiling, never below half of the start (rounded down), nor below one.
constexpr std::int32_t clamped_change(dose_span const& s, std::int32_t by, std::int32_t unit = 1) {
    if (!s.given()) return 0;
    std::int32_t const start = s.start;
    std::int32_t const low = std::max<std::int32_t>(start >= unit ? unit : start, start / 2 / unit * unit);
    // A change that was stored may say anything: added where it cannot overflow.
    std::int64_t const wanted = std::int64_t{start} + by;
    return static_cast<std::int32_t>(
        std::clamp<std::int64_t>(wanted, std::min(start, low), std::max(start, s.ceiling)));
}

/// A rest with the range of the hold is as long as the hold: "let go fully and wait as long".
constexpr bool rests_as_long_as_it_holds(dosed_movement const& m) {
    return m.hold_in == hold_unit::in_seconds && m.rest_between_s.given() && m.rest_between_s == m.hold;
}

}  // namespace detail

/// The starting dose, changed. Whatever the change says, every amount stays between half of its start and its ceiling.
REGIMEN_COLD constexpr dose_today changed_dose(dose_view const& dose, dose_change const& by) {
    dose_today d = starting_dose(dose);
    d.sets = static_cast<std::int16_t>(detail::clamped_change(dose.sets, by.sets));
    for (std::size_t i = 0; i < d.size; ++i) {
        dosed_movement const& m = dose.movements[i];
        movement_today& t = d.movements[i];
        t.repetitions = static_cast<std::int16_t>(detail::clamped_change(m.repetitions, by.repetitions));
        // In all over both sides stays even.
        std::int32_t const pair = m.side == side_count::in_all && !m.repetitions.given() ? 2 : 1;
        if (m.side == side_count::in_all && m.repetitions.given())
            t.repetitions =
                static_cast<std::int16_t>(detail::clamped_change(m.repetitions, 2 * by.repetitions, 2) / 2 * 2);
        t.hold = static_cast<std::int16_t>(detail::clamped_change(m.hold, pair * by.hold, pair));
        if (detail::rests_as_long_as_it_holds(m)) t.rest_between_s = std::max(t.hold, t.rest_between_s);
        if (by.tempo != 0) {
            auto const slower = [&by](dose_span const& s) {
                return static_cast<std::int16_t>(std::clamp(s.start + by.tempo, s.start, std::max(s.start, s.ceiling)));
            };
            t.tempo_out = slower(m.tempo.out);
            t.tempo_back = slower(m.tempo.back);
        }
        t.load_g = detail::clamped_change(m.load_g, by.load_g);
        t.exertion = static_cast<std::int8_t>(detail::clamped_change(m.exertion, by.exertion));
    }
    return d;
}

/// The volume of a dose, in fifths of a repetition: repetitions over all sets, places and both sides, and a fifth of a
/// repetition for each second held (a proposal: docs/clinical.md, work of a dose). A breath is taken as five
/// seconds. With a load, the volume is multiplied by the load in half kilograms. It is at most 50 million, whatever a
/// damaged dose says.
constexpr std::int32_t volume_of(dose_today const& d) {
    using detail::bounded;
    std::int64_t sum = 0;
    for (movement_today const& m : d.view()) {
        std::int64_t const held = detail::seconds_of_hold(m, pace{});
        std::int64_t const one = m.repetitions > 0 ? m.repetitions * (5 + held) : held;
        std::int64_t const everywhere = bounded(one) * m.places * (m.side == side_count::each_side ? 2 : 1);
        sum += bounded(bounded(everywhere) * std::max<std::int32_t>(m.load_g / 500, 1));
    }
    return static_cast<std::int32_t>(bounded(bounded(sum) * std::max<std::int32_t>(d.sets, 1)));
}

namespace detail {

/// Whether a dose has a variable to change, and how far from its start to its ceiling and down to its floor, in steps.
struct reach {
    bool dosed = false;
    std::int32_t down = 0, up = 0;
};

constexpr dose_span const& span_for(dosed_movement const& m, dose_variable v) {
    switch (v) {
        case dose_variable::repeats:
            return m.repetitions;
        case dose_variable::tempo_counts:
            return m.tempo.out;
        case dose_variable::load:
            return m.load_g;
        case dose_variable::exertion_aim:
            return m.exertion;
        default:
            return m.hold;
    }
}
constexpr bool has_variable(dosed_movement const& m, dose_variable v) {
    if (v == dose_variable::hold_breaths && m.hold_in != hold_unit::in_breaths) return false;
    if (v == dose_variable::hold_seconds && m.hold_in != hold_unit::in_seconds) return false;
    if (v == dose_variable::tempo_counts && m.tempo.as != tempo_of_movement::kind::out_hold_back &&
        m.tempo.as != tempo_of_movement::kind::whole)
        return false;
    return span_for(m, v).given();
}

/// The unit of a step: 2 where the numbers are totals over both sides, else 1. A hold beside repetitions is no total.
constexpr std::int32_t unit_of(dosed_movement const& m, dose_variable v) {
    bool const hold = v == dose_variable::hold_breaths || v == dose_variable::hold_seconds;
    bool const counted = v == dose_variable::repeats || (hold && !m.repetitions.given());
    return counted && m.side == side_count::in_all ? 2 : 1;
}

/// More steps than any path has: a count of them is never larger, so that counts can be multiplied.
inline constexpr std::int64_t most_steps_counted = 1'000'000;

constexpr reach reach_of(dose_view const& d, dose_step const& s) {
    reach w;
    auto const take = [&](dose_span const& span, bool down, std::int32_t unit) {
        if (!span.given()) return;
        w.dosed = true;
        std::int64_t const size = std::int64_t{s.size} * unit;
        auto const steps = [size](std::int64_t far) {
            return static_cast<std::int32_t>(std::clamp<std::int64_t>((far + size - 1) / size, 0, most_steps_counted));
        };
        w.up = std::max(w.up, steps(std::int64_t{span.ceiling} - span.start));
        if (down) w.down = std::max(w.down, steps(std::int64_t{span.start} - clamped_change(span, -span.start, unit)));
    };
    if (s.size <= 0) return w;
    if (s.what == dose_variable::sets) {
        take(d.sets, false, 1);
        return w;
    }
    for (std::size_t i = 0; i < d.size; ++i) {
        bool const down = s.what != dose_variable::tempo_counts && s.what != dose_variable::exertion_aim;
        dosed_movement const& m = d.movements[i];
        if (has_variable(m, s.what)) take(span_for(m, s.what), down, unit_of(m, s.what));
    }
    return w;
}

/// Of a change that is larger than its number can be, as much as it can be: the dose's own ends come before that.
template <class Number>
constexpr void put_amount(Number& into, std::int64_t by) {
    using limits = std::numeric_limits<Number>;
    into = static_cast<Number>(std::clamp(by, std::int64_t{limits::min()}, std::int64_t{limits::max()}));
}
constexpr void put_change(dose_change& c, dose_step const& s, std::int32_t steps) {
    std::int64_t const by = std::int64_t{s.size} * steps;
    switch (s.what) {
        case dose_variable::repeats:
            return put_amount(c.repetitions, by);
        case dose_variable::hold_breaths:
        case dose_variable::hold_seconds:
            return put_amount(c.hold, by);
        case dose_variable::tempo_counts:
            return put_amount(c.tempo, by);
        case dose_variable::load:
            return put_amount(c.load_g, by);
        case dose_variable::exertion_aim:
            return put_amount(c.exertion, by);
        case dose_variable::sets:
            return put_amount(c.sets, by);
        case dose_variable::none:
            break;
    }
}

}  // namespace detail

/// The rungs of one exercise under a path's rule.
struct dose_path {
    static constexpr std::size_t most_rungs = 96;
    std::size_t size = 1;
    std::size_t start = 0;  ///< the rung of the starting dose
};

constexpr dose_path path_of(dose_view const& d, path_rule const& rule) {
    dose_path out;
    std::int64_t down = 0, up = rule.resets ? 1 : 0;
    for (std::size_t i = 0; i < rule.size; ++i) {
        detail::reach const w = detail::reach_of(d, rule.steps[i]);
        if (!w.dosed) continue;
        if (down == 0) down = w.down;  // the first variable that can go below its start
        up = std::min(rule.resets ? up * (w.up + 1) : up + w.up, detail::most_steps_counted);
    }
    if (rule.resets) up -= 1;
    out.start = static_cast<std::size_t>(down);
    out.size = static_cast<std::size_t>(down) + static_cast<std::size_t>(up) + 1;
    return out;
}

/// The change of a rung. A rung beyond the end of the path is read as the last one.
constexpr dose_change change_at(dose_view const& d, path_rule const& rule, std::size_t rung) {
    dose_path const path = path_of(d, rule);
    std::int32_t left =
        static_cast<std::int32_t>(std::min(rung, path.size - 1)) - static_cast<std::int32_t>(path.start);
    dose_change out;
    for (std::size_t i = 0; i < rule.size; ++i) {
        detail::reach const w = detail::reach_of(d, rule.steps[i]);
        if (!w.dosed) continue;
        if (left < 0) {
            if (w.down == 0) continue;
            detail::put_change(out, rule.steps[i], left);
            return out;
        }
        std::int32_t const here = rule.resets ? left % (w.up + 1) : std::min(left, w.up);
        detail::put_change(out, rule.steps[i], here);
        left = rule.resets ? left / (w.up + 1) : left - here;
    }
    return out;
}

/// The dose at a rung.
constexpr dose_today dose_at_rung(dose_view const& d, path_rule const& rule, std::size_t rung) {
    return changed_dose(d, change_at(d, rule, rung));
}

/// The dose at the highest rung with at most so many percent of the starting volume; at 100 it is the starting dose.
constexpr dose_today dose_at_percent(dose_view const& d, path_rule const& rule, int percent) {
    if (percent == 100) return starting_dose(d);
    dose_path const path = path_of(d, rule);
    std::int64_t const most = std::int64_t{volume_of(starting_dose(d))} * percent;
    std::size_t rung = percent > 100 ? path.size - 1 : path.start;
    while (rung > 0 && std::int64_t{volume_of(dose_at_rung(d, rule, rung))} * 100 > most) --rung;
    return dose_at_rung(d, rule, rung);
}

}  // namespace regimen

#endif
