// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is wrong with a dose: it has no amount, a span is upside down, or its numbers do not say what they mean for two
// sides. A catalogue asks this of every exercise.
#ifndef REGIMEN_AMOUNTS_DOSE_FAULT_HPP
#define REGIMEN_AMOUNTS_DOSE_FAULT_HPP

#include <regimen/amounts/dose.hpp>

#include <cstddef>
#include <cstdint>

namespace regimen {

/// What is wrong with a dose, if anything.
enum class dose_fault : std::uint8_t { none, no_amount, upside_down, side_unsaid, odd_total };

namespace detail {

constexpr dose_fault fault_of(dosed_movement const& m, laterality sides) {
    if (!m.repetitions.given() && !m.hold.given()) return dose_fault::no_amount;
    dose_span const* const spans[] = {&m.repetitions, &m.hold,           &m.tempo.out, &m.tempo.hold,
                                      &m.tempo.back,  &m.rest_between_s, &m.load_g,    &m.exertion};
    for (dose_span const* s : spans) {  // in_order(), without a call: a catalogue asks this thousands of times
        if (s->start < 0 || s->low < 0 || s->start > s->high || s->low > s->high || s->high > s->ceiling)
            return dose_fault::upside_down;
    }
    if (m.repetitions.given() && m.repetitions.start == 0) return dose_fault::upside_down;
    if (m.hold.given() && m.hold.start == 0) return dose_fault::upside_down;
    if (m.places < 1) return dose_fault::no_amount;
    if (sides != laterality::bilateral && m.side == side_count::unsaid) return dose_fault::side_unsaid;
    if (m.side == side_count::in_all) {
        dose_span const& n = m.repetitions.given() ? m.repetitions : m.hold;
        if ((n.start | n.low | n.high | n.ceiling) % 2 != 0) return dose_fault::odd_total;
    }
    return dose_fault::none;
}

constexpr dose_fault fault_of(dose_view const& d, laterality sides) {
    if (d.size == 0 || !d.sets.given() || d.sets.start == 0) return dose_fault::no_amount;
    if (!d.sets.in_order() || !d.rest_between_sets_s.in_order()) return dose_fault::upside_down;
    for (std::size_t i = 0; i < d.size; ++i) {
        if (dose_fault const f = fault_of(d.movements[i], sides); f != dose_fault::none) return f;
    }
    return d.alternative != nullptr ? fault_of(*d.alternative, sides) : dose_fault::none;
}

}  // namespace detail

}  // namespace regimen

#endif
