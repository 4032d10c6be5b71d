// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Dose: sets x (repetitions | hold | repetitions with a hold) x tempo x side, as a range from start over frame to
// ceiling; and how long it lasts at a pace. The words that a dose is written with are in dose_language.hpp.
#ifndef REGIMEN_AMOUNTS_DOSE_HPP
#define REGIMEN_AMOUNTS_DOSE_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/base/item_view.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

/// An amount that progression may change: where one starts, the frame that one works in, the ceiling that is never
/// passed. Raw whole numbers; what they count is said by the member that holds them.
struct dose_span {
    std::int32_t start = 0;
    std::int32_t low = 0;
    std::int32_t high = 0;
    std::int32_t ceiling = 0;

    constexpr bool in_order() const {
        return start >= 0 && low >= 0 && start <= high && low <= high && high <= ceiling;
    }
    constexpr bool given() const { return ceiling > 0; }
    friend constexpr bool operator==(dose_span const&, dose_span const&) = default;
};

/// How an exercise uses the two sides of the body.
enum class laterality : std::uint8_t { bilateral, unilateral, alternating };
using enum laterality;

/// What the numbers of a dose count.
enum class side_count : std::uint8_t {
    unsaid,     ///< nothing was said: right only for what is done with both sides at once
    each_side,  ///< the numbers are for one side; the other side gets the same
    in_all,     ///< the numbers are totals over both sides: "8 in all" is 4 on each
};

/// What a hold is measured in.
enum class hold_unit : std::uint8_t { none, in_seconds, in_breaths };

/// The speed of a repetition.
struct tempo_of_movement {
    enum class kind : std::uint8_t {
        untimed,        ///< one breath: out on the effort, in on the way back (rule C14)
        out_hold_back,  ///< counts out, held, back
        whole,          ///< counts for the whole movement
        by_breath,      ///< breaths for the whole movement
    };
    kind as = kind::untimed;
    dose_span out{}, hold{}, back{};  ///< `out` is the whole where there is only one number
    friend constexpr bool operator==(tempo_of_movement const&, tempo_of_movement const&) = default;
};

/// One movement of an exercise with its amounts.
struct dosed_movement {
    std::string_view what{};  ///< its name where an exercise has several: "shoulder lifts"
    dose_span repetitions{};  ///< not given: one hold
    dose_span hold{};         ///< in hold_in
    hold_unit hold_in = hold_unit::none;
    std::int32_t hold_at_most_s = 0;  ///< a ceiling of the hold in seconds; 0: none beyond the span's own
    tempo_of_movement tempo{};
    side_count side = side_count::unsaid;
    std::int32_t places = 1;        ///< everything is done once in each of so many places or directions
    std::string_view places_are{};  ///< "middle, right, left"
    dose_span rest_between_s{};     ///< seconds between repetitions
    dose_span load_g{};             ///< external load in grams
    dose_span exertion{};           ///< CR10 points to aim at
    friend constexpr bool operator==(dosed_movement const&, dosed_movement const&) = default;
};

namespace detail {
// Copied rather than made anew for each dose: that is less work for a compiler.
inline constexpr std::size_t most_movements = 4;
inline constexpr std::array<dosed_movement, most_movements> no_movements{};
}  // namespace detail

/// The dose of an exercise, as its catalogue states it.
struct dose_range {
    static constexpr std::size_t most_movements = detail::most_movements;
    dose_span sets{};
    std::array<dosed_movement, most_movements> movements = detail::no_movements;
    std::size_t size = 0;
    bool has_alternative = false;
    dosed_movement alternative{};     ///< the other way to dose it
    dose_span rest_between_sets_s{};  ///< seconds between sets
    friend constexpr bool operator==(dose_range const&, dose_range const&) = default;
};

namespace dose_words {
struct unpacked_dose;
}

/// A dose as a catalogue's table holds it: a dose_range without room for movements that it does not have. It owns
/// nothing. The two types convert into each other.
struct dose_view {
    dose_span sets{};
    dose_span rest_between_sets_s{};
    dosed_movement const* movements = nullptr;  ///< `size` of them
    std::size_t size = 0;
    dosed_movement const* alternative = nullptr;  ///< the other way to dose it; nullptr where there is none

    constexpr dose_view() = default;
    constexpr explicit(false) dose_view(dose_range const& d)
        : sets(d.sets),
          rest_between_sets_s(d.rest_between_sets_s),
          movements(d.movements.data()),
          size(d.size),
          alternative(d.has_alternative ? &d.alternative : nullptr) {}
    dose_view(dose_words::unpacked_dose const&) = delete;  // it would outlive what it shows
    constexpr explicit(false) operator dose_range() const {
        dose_range out;
        out.sets = sets;
        out.rest_between_sets_s = rest_between_sets_s;
        out.size = size;
        for (std::size_t i = 0; i < size; ++i) out.movements[i] = movements[i];
        out.has_alternative = alternative != nullptr;
        if (out.has_alternative) out.alternative = *alternative;
        return out;
    }
};

/// One movement of a concrete dose: what is done today.
struct movement_today {
    std::int16_t repetitions = 0;  ///< per place, and per side where `side` is each_side; 0: one hold
    std::int16_t hold = 0;
    std::int16_t tempo_out = 0, tempo_hold = 0, tempo_back = 0;
    std::int16_t places = 1;
    std::int16_t rest_between_s = 0;
    std::int16_t hold_at_most_s = 0;  ///< a hold in breaths ends after so many seconds; 0: when the breaths are over
    std::int32_t load_g = 0;
    std::int8_t exertion = 0;
    hold_unit hold_in = hold_unit::none;
    side_count side = side_count::unsaid;
    tempo_of_movement::kind tempo = tempo_of_movement::kind::untimed;
    friend constexpr bool operator==(movement_today const&, movement_today const&) = default;
};

/// A concrete dose. Its durations are exact for a given pace.
struct dose_today {
    std::int16_t sets = 0;
    std::int16_t rest_between_sets_s = 0;
    std::uint8_t size = 0;
    std::array<movement_today, dose_range::most_movements> movements{};

    /// The movements; of a damaged size never more than there is room for.
    constexpr item_view<movement_today> view() const& {
        return {movements.data(), std::min<std::size_t>(size, movements.size())};
    }
    item_view<movement_today> view() const&& = delete;  // it would outlive what it shows
    friend constexpr bool operator==(dose_today const&, dose_today const&) = default;
};

namespace detail {

/// Which of a span's numbers to take.
enum class dose_point : std::uint8_t { start, ceiling };

constexpr std::int32_t take(dose_span const& s, dose_point p) { return p == dose_point::ceiling ? s.ceiling : s.start; }

constexpr movement_today movement_at(dosed_movement const& m, dose_point p) {
    auto const small = [p](dose_span const& s) { return static_cast<std::int16_t>(take(s, p)); };
    movement_today out;
    out.repetitions = small(m.repetitions);
    out.hold = small(m.hold);
    out.tempo_out = small(m.tempo.out);
    out.tempo_hold = small(m.tempo.hold);
    out.tempo_back = small(m.tempo.back);
    out.places = static_cast<std::int16_t>(m.places);
    out.rest_between_s = small(m.rest_between_s);
    out.hold_at_most_s = static_cast<std::int16_t>(m.hold_at_most_s);
    out.load_g = take(m.load_g, p);
    out.exertion = static_cast<std::int8_t>(take(m.exertion, p));
    out.hold_in = m.hold_in;
    out.side = m.side;
    out.tempo = m.tempo.as;
    return out;
}

REGIMEN_NOINLINE constexpr dose_today dose_at(dose_view const& d, dose_point p) {
    dose_today out;
    out.sets = static_cast<std::int16_t>(take(d.sets, p));
    out.rest_between_sets_s = static_cast<std::int16_t>(take(d.rest_between_sets_s, p));
    out.size = static_cast<std::uint8_t>(d.size);
    for (std::size_t i = 0; i < d.size; ++i) out.movements[i] = movement_at(d.movements[i], p);
    return out;
}

/// A sum over a dose is never further from nothing than this, so that a session of them can be added to a week. No dose
/// that anybody does comes near; one of a damaged file may.
inline constexpr std::int64_t most_of_a_dose = 50'000'000;
constexpr std::int64_t bounded(std::int64_t n) { return std::clamp(n, -most_of_a_dose, most_of_a_dose); }

constexpr std::int64_t seconds_of_hold(movement_today const& m, pace const& p) {
    switch (m.hold_in) {
        case hold_unit::in_seconds:
            return m.hold;
        case hold_unit::in_breaths: {
            std::int64_t const held = bounded(std::int64_t{m.hold} * p.per_breath.value());
            return m.hold_at_most_s > 0 && held > m.hold_at_most_s ? m.hold_at_most_s : held;
        }
        case hold_unit::none:
            break;
    }
    return 0;
}

constexpr std::int64_t seconds_of_repetition(movement_today const& m, pace const& p) {
    using kind = tempo_of_movement::kind;
    std::int64_t const hold = seconds_of_hold(m, p);
    switch (m.tempo) {
        case kind::untimed:
            return p.per_breath.value() + hold;
        case kind::by_breath:
            return std::int64_t{m.tempo_out} * p.per_breath.value() + hold;
        case kind::whole:
            return std::int64_t{m.tempo_out} * p.per_count.value() + hold;
        case kind::out_hold_back:
            return std::int64_t{m.tempo_out + m.tempo_hold + m.tempo_back} * p.per_count.value() + hold;
    }
    return hold;
}

constexpr std::int64_t seconds_of(movement_today const& m, pace const& p) {
    std::int64_t run = seconds_of_hold(m, p);
    if (m.repetitions > 0)
        run = m.repetitions * bounded(seconds_of_repetition(m, p)) + std::int64_t{m.repetitions - 1} * m.rest_between_s;
    return bounded(run) * m.places * (m.side == side_count::each_side ? 2 : 1);
}

}  // namespace detail

/// The dose that everyone starts with.
constexpr dose_today starting_dose(dose_view const& d) { return detail::dose_at(d, detail::dose_point::start); }
/// The dose that is never passed.
constexpr dose_today ceiling_dose(dose_view const& d) { return detail::dose_at(d, detail::dose_point::ceiling); }

/// How long one performance lasts at a pace: all sets, both sides, every hold and tempo, the rests inside it; at most
/// 50 million seconds, whatever a damaged dose says.
REGIMEN_NOINLINE constexpr seconds duration(dose_today const& d, pace const& p = {}) {
    std::int64_t one = 0;
    for (movement_today const& m : d.view()) one += detail::seconds_of(m, p);
    std::int64_t const all = d.sets * detail::bounded(one) + (d.sets > 1 ? (d.sets - 1) * d.rest_between_sets_s : 0);
    return seconds::from_value(static_cast<int>(detail::bounded(all)));
}

}  // namespace regimen

#endif
