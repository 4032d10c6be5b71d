// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whether a concrete dose keeps what its exercise states: never above the ceiling, never faster than its quickest, both
// sides alike.
#ifndef REGIMEN_AMOUNTS_DOSE_LIMITS_HPP
#define REGIMEN_AMOUNTS_DOSE_LIMITS_HPP

#include <regimen/amounts/dose.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace regimen {

namespace detail {

/// Never above the ceiling; below the start it may fall as long as something is left to do.
constexpr bool amount_fits(std::int32_t n, dose_span const& s) { return s.given() ? n >= 1 && n <= s.ceiling : n == 0; }

/// Never faster, and with no shorter rest, than the quickest that the dose states.
constexpr bool slow_enough(std::int32_t n, dose_span const& s) {
    return n >= std::min(s.start, s.low) && n <= s.ceiling;
}

/// Each amount within its span, and everything else as it is stated.
constexpr bool movement_fits(movement_today const& m, dosed_movement const& of) {
    return amount_fits(m.repetitions, of.repetitions) && amount_fits(m.hold, of.hold) && m.hold_in == of.hold_in &&
           m.hold_at_most_s == of.hold_at_most_s && m.load_g >= 0 && m.load_g <= of.load_g.ceiling && m.exertion >= 0 &&
           m.exertion <= of.exertion.ceiling && m.side == of.side && m.places == of.places && m.tempo == of.tempo.as &&
           slow_enough(m.tempo_out, of.tempo.out) && slow_enough(m.tempo_hold, of.tempo.hold) &&
           slow_enough(m.tempo_back, of.tempo.back) && slow_enough(m.rest_between_s, of.rest_between_s);
}

/// Whether it is a dose of this range, or of its other way to dose: the same movements, nothing above its ceiling.
constexpr bool within_ceiling(dose_today const& d, dose_view const& range) {
    if (!amount_fits(d.sets, range.sets) || !slow_enough(d.rest_between_sets_s, range.rest_between_sets_s))
        return false;
    if (range.alternative != nullptr && d.size == 1 && movement_fits(d.movements[0], *range.alternative)) return true;
    if (d.size != range.size || d.size > d.movements.size()) return false;
    for (std::size_t i = 0; i < d.size; ++i) {
        if (!movement_fits(d.movements[i], range.movements[i])) return false;
    }
    return true;
}

/// The most exertion that a dose aims at; 0 where it names none.
constexpr std::int32_t exertion_of(dose_today const& d) {
    std::int32_t most = 0;
    for (movement_today const& m : d.view()) most = std::max<std::int32_t>(most, m.exertion);
    return most;
}

/// Whether both sides get the same: no total over both is odd.
constexpr bool sides_equal(dose_today const& d) {
    for (movement_today const& m : d.view()) {
        if (m.side == side_count::in_all && (m.repetitions > 0 ? m.repetitions : m.hold) % 2 != 0) return false;
    }
    return true;
}

}  // namespace detail
}  // namespace regimen

#endif
