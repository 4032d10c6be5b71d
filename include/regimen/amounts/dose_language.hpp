// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words that a dose is written with: one_set * from(4_reps).frame(8_reps, 10_reps) * each_side * tempo(6_counts).
// Sets come first; everything after them may stand in any order. Mixing kinds of amount does not compile.
#ifndef REGIMEN_AMOUNTS_DOSE_LANGUAGE_HPP
#define REGIMEN_AMOUNTS_DOSE_LANGUAGE_HPP

#include <regimen/amounts/dose.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace regimen {

/// What a compiler error names when a hold is no length of time.
template <class Kind>
struct HOLD_NEITHER_IN_SECONDS_NOR_IN_BREATHS : detail::violation {};

/// And when a dose has more movements than it holds.
template <std::size_t Movements>
struct MORE_THAN_4_MOVEMENTS : detail::violation {};

/// And when it does not begin with the sets.
template <class Dose>
struct DOSE_WITHOUT_SETS : detail::violation {};

/// An amount with its start, frame and ceiling, of one kind.
template <amount Quantity>
class amount_span {
public:
    constexpr explicit(false) amount_span(Quantity const& fixed) : amount_span(whole(fixed)) {}
    constexpr amount_span(Quantity const& start, Quantity const& low, Quantity const& high, Quantity const& ceiling)
        : raw_{whole(start), whole(low), whole(high), whole(ceiling)} {}

    /// The frame that one works in; the start may lie below it.
    constexpr amount_span frame(Quantity const& low, Quantity const& high) const {
        return amount_span({raw_.start, whole(low), whole(high), whole(high)});
    }
    template <amount A, amount B>
    requires(!std::same_as<A, Quantity> || !std::same_as<B, Quantity>) constexpr amount_span frame(A, B) const {
        using other = std::conditional_t<std::same_as<A, Quantity>, B, A>;
        detail::require<AMOUNTS_OF_TWO_KINDS_MIXED<kind_of<Quantity>, kind_of<other>>, error_code::unlike_amounts>();
        return *this;
    }
    /// The ceiling, where it is not the frame's top.
    constexpr amount_span up_to(Quantity const& ceiling) const {
        std::int32_t const most = whole(ceiling);
        bool const fixed = raw_.high == raw_.start && raw_.low == raw_.start;
        return amount_span({raw_.start, raw_.low, fixed ? most : raw_.high, most});
    }
    template <amount Other>
    requires(!std::same_as<Other, Quantity>) constexpr amount_span up_to(Other) const {
        detail::require<AMOUNTS_OF_TWO_KINDS_MIXED<kind_of<Quantity>, kind_of<Other>>, error_code::unlike_amounts>();
        return *this;
    }

    constexpr dose_span const& raw() const { return raw_; }

private:
    constexpr explicit amount_span(std::int32_t fixed) : raw_{fixed, fixed, fixed, fixed} {}
    constexpr explicit amount_span(dose_span const& raw) : raw_(raw) {}
    /// As a dose stores it: the number itself, of a load the grams.
    static constexpr std::int32_t whole(Quantity const& q) {
        if constexpr (std::same_as<Quantity, kilograms>) {
            return static_cast<std::int32_t>(q.value() * 1000.0 + 0.5);
        } else {
            return q.value();
        }
    }
    dose_span raw_;
};
template <amount Q>
amount_span(Q) -> amount_span<Q>;

/// from(4_reps).frame(8_reps, 10_reps).up_to(12_reps)
template <amount Q>
constexpr amount_span<Q> from(Q start) {
    return {start};
}
/// range(4_reps, 8_reps): start at the low end, work in between, never above the top.
template <amount Q>
constexpr amount_span<Q> range(Q low, Q high) {
    return {low, low, high, high};
}
template <amount A, amount B>
requires(!std::same_as<A, B>) constexpr amount_span<A> range(A low, B) {
    detail::require<AMOUNTS_OF_TWO_KINDS_MIXED<kind_of<A>, kind_of<B>>, error_code::unlike_amounts>();
    return {low};
}

namespace dose_words {

struct sets_word {
    dose_span sets;
    dose_span rest_s;
};
struct hold_word {
    dose_span amount;
    hold_unit in;
    std::int32_t at_most_s = 0;
    /// A ceiling in seconds for a hold in breaths.
    constexpr hold_word at_most(seconds ceiling) const { return {amount, in, ceiling.value()}; }
};
struct places_word {
    std::int32_t n;
    std::string_view are;
};
struct rest_word {
    dose_span seconds;
};
struct load_word {
    dose_span grams;
};
struct exertion_word {
    dose_span points;
};
struct side_word {
    side_count side;
};

// How each word changes a movement.
constexpr void put(dosed_movement& m, amount_span<repetitions> const& reps) { m.repetitions = reps.raw(); }
constexpr void put(dosed_movement& m, repetitions reps) { m.repetitions = amount_span(reps).raw(); }
constexpr void put(dosed_movement& m, hold_word const& w) {
    m.hold = w.amount;
    m.hold_in = w.in;
    m.hold_at_most_s = w.at_most_s;
}
constexpr void put(dosed_movement& m, tempo_of_movement const& w) { m.tempo = w; }
constexpr void put(dosed_movement& m, side_word const& w) { m.side = w.side; }
constexpr void put(dosed_movement& m, places_word const& w) {
    m.places = w.n;
    m.places_are = w.are;
}
constexpr void put(dosed_movement& m, rest_word const& w) { m.rest_between_s = w.seconds; }
constexpr void put(dosed_movement& m, load_word const& w) { m.load_g = w.grams; }
constexpr void put(dosed_movement& m, exertion_word const& w) { m.exertion = w.points; }

template <class Word>
concept movement_word = requires(dosed_movement& m, Word const& w) {
    put(m, w);
};

struct movement_list {
    std::array<dosed_movement, dose_range::most_movements> movements;
    std::size_t size;
};

/// A dose as it is written: what an exercise's `dose` member holds. Most exercises are one movement. There is room for
/// more only where there are more, for a compiler pays for every number that it has to carry through a product.
struct written_dose {
    static constexpr std::size_t most_movements = dose_range::most_movements;
    dose_span sets{};
    dose_span rest_between_sets_s{};
    std::uint8_t size = 0;
    bool has_alternative = false;  ///< the other way to dose it, behind the last movement
    bool is_single = true;
    union {
        dosed_movement one[1];
        dosed_movement several[most_movements + 1];
    };

    constexpr dosed_movement const* movements() const { return is_single ? one : several; }
    /// The other way to dose the exercise.
    constexpr written_dose or_else(dosed_movement const& other) const {
        written_dose out = with_room();
        out.several[size] = other;
        out.has_alternative = true;
        return out;
    }
    constexpr written_dose with_room() const {
        if (!is_single) return *this;
        written_dose out(sets, rest_between_sets_s, size);
        out.several[0] = one[0];
        return out;
    }

    constexpr written_dose() : one{} {}
    constexpr written_dose(dose_span const& of_sets, dose_span const& rest, dosed_movement const& m)
        : sets(of_sets), rest_between_sets_s(rest), size(1), one{m} {}
    constexpr written_dose(dose_span const& of_sets, dose_span const& rest, std::size_t n)
        : sets(of_sets), rest_between_sets_s(rest), size(static_cast<std::uint8_t>(n)), is_single(false), several{} {}

    constexpr explicit(false) operator dose_view() const {
        dose_view out;
        out.sets = sets;
        out.rest_between_sets_s = rest_between_sets_s;
        out.movements = movements();
        out.size = size;
        out.alternative = has_alternative ? movements() + size : nullptr;
        return out;
    }
    constexpr explicit(false) operator dose_range() const {
        dose_view const view = *this;
        return view;
    }
};

template <movement_word Word>
constexpr written_dose operator*(sets_word const& sets, Word const& word) {
    written_dose out;
    out.sets = sets.sets;
    out.rest_between_sets_s = sets.rest_s;
    out.size = 1;
    put(out.one[0], word);
    return out;
}
constexpr written_dose operator*(sets_word const& sets, movement_list const& list) {
    written_dose out(sets.sets, sets.rest_s, list.size);
    for (std::size_t i = 0; i < list.size; ++i) out.several[i] = list.movements[i];
    return out;
}
template <movement_word Word>
constexpr written_dose operator*(written_dose const& dose, Word const& word) {
    written_dose out = dose;
    for (std::size_t i = 0; i < dose.size; ++i) put(out.is_single ? out.one[i] : out.several[i], word);
    return out;
}

/// The result of a product that does not start with the sets: no dose. An exercise with it does not compile (RG-004).
struct no_sets {
    template <std::same_as<written_dose> Dose>
    constexpr explicit(false) operator Dose() const {
        detail::require<DOSE_WITHOUT_SETS<Dose>, error_code::exercise_without_dose>();
        return Dose({1, 1, 1, 1}, {}, dosed_movement{.repetitions = {1, 1, 1, 1}});  // so that one error is all
    }
};
template <class T>
concept movement_word_or_none = movement_word<T> || std::same_as<T, no_sets>;
template <movement_word_or_none A, movement_word_or_none B>
constexpr no_sets operator*(A const&, B const&) {
    return {};
}
template <movement_word_or_none A>
constexpr no_sets operator*(A const&, sets_word const&) {
    return {};
}

/// A movement under construction.
struct written_movement : dosed_movement {};
template <movement_word Word>
constexpr written_movement operator*(written_movement m, Word const& word) {
    put(m, word);
    return m;
}

}  // namespace dose_words

using dose_words::operator*;  // for words that are not of that namespace: range(4_reps, 8_reps) * tempo(6_counts)

inline constexpr dose_words::sets_word one_set{{1, 1, 1, 1}, {}};
/// sets(range(1_sets, 2_sets)); a second argument is the rest between sets.
constexpr dose_words::sets_word sets(amount_span<set_count> n) { return {n.raw(), {}}; }
constexpr dose_words::sets_word sets(set_count n) { return sets(amount_span(n)); }
constexpr dose_words::sets_word sets(amount_span<set_count> n, amount_span<seconds> rest) {
    return {n.raw(), rest.raw()};
}

constexpr dose_words::hold_word hold(amount_span<seconds> s) { return {s.raw(), hold_unit::in_seconds}; }
constexpr dose_words::hold_word hold(amount_span<breaths> b) { return {b.raw(), hold_unit::in_breaths}; }
constexpr dose_words::hold_word hold(seconds s) { return hold(amount_span(s)); }
constexpr dose_words::hold_word hold(breaths b) { return hold(amount_span(b)); }
/// Nothing else is a hold.
template <amount Quantity>
constexpr dose_words::hold_word hold(Quantity) {
    detail::require<HOLD_NEITHER_IN_SECONDS_NOR_IN_BREATHS<kind_of<Quantity>>, error_code::unlike_amounts>();
    return {};
}
template <amount Quantity>
constexpr dose_words::hold_word hold(amount_span<Quantity>) {
    return hold(Quantity{});
}

/// Counts out and back; out, held and back; or for the whole movement. Or breaths for the whole movement.
constexpr tempo_of_movement tempo(amount_span<counts> out, amount_span<counts> back) {
    return {tempo_of_movement::kind::out_hold_back, out.raw(), {}, back.raw()};
}
constexpr tempo_of_movement tempo(amount_span<counts> out, amount_span<counts> held, amount_span<counts> back) {
    return {tempo_of_movement::kind::out_hold_back, out.raw(), held.raw(), back.raw()};
}
constexpr tempo_of_movement tempo(amount_span<counts> whole) {
    return {tempo_of_movement::kind::whole, whole.raw(), {}, {}};
}
constexpr tempo_of_movement tempo(amount_span<breaths> whole) {
    return {tempo_of_movement::kind::by_breath, whole.raw(), {}, {}};
}
constexpr tempo_of_movement tempo(counts whole) { return tempo(amount_span(whole)); }
constexpr tempo_of_movement tempo(breaths whole) { return tempo(amount_span(whole)); }

// A plain number is none of these. What it was meant to be is not known, so that nothing is made of it.
template <detail::plain_number... Numbers>
constexpr tempo_of_movement tempo(Numbers...) {
    (detail::require_amount<Numbers, counts>(), ...);
    return {};
}
template <detail::plain_number Number>
constexpr dose_words::hold_word hold(Number) {
    detail::require_amount<Number, seconds>();
    return {};
}
template <detail::plain_number Number>
constexpr dose_words::sets_word sets(Number) {
    detail::require_amount<Number, set_count>();
    return {{1, 1, 1, 1}, {}};
}

inline constexpr dose_words::side_word each_side{side_count::each_side};
inline constexpr dose_words::side_word in_all{side_count::in_all};

constexpr dose_words::places_word places(int n, std::string_view are) { return {n, are}; }
constexpr dose_words::places_word directions(int n) { return {n, "each direction"}; }

constexpr dose_words::rest_word rest_between(amount_span<seconds> s) { return {s.raw()}; }
constexpr dose_words::rest_word rest_between(seconds s) { return {amount_span(s).raw()}; }
constexpr dose_words::load_word load(amount_span<kilograms> kg) { return {kg.raw()}; }
constexpr dose_words::exertion_word exerting(amount_span<exertion> points) { return {points.raw()}; }

/// A movement by its name, where an exercise has several or another way to dose it.
constexpr dose_words::written_movement movement(std::string_view what) {
    dose_words::written_movement m;
    m.what = what;
    return m;
}
/// Several movements of one exercise, done one after the other.
template <class... Movements>
requires(sizeof...(Movements) <= dose_range::most_movements) constexpr dose_words::movement_list
    movements(Movements const&... m) {
    return {{static_cast<dosed_movement const&>(m)...}, sizeof...(Movements)};
}

template <class First, class... Rest>
requires(sizeof...(Rest) >= dose_range::most_movements) constexpr dose_words::movement_list
    movements(First const& first, Rest const&...) {
    detail::require<MORE_THAN_4_MOVEMENTS<1 + sizeof...(Rest)>, error_code::too_many_members>();
    return {{static_cast<dosed_movement const&>(first)}, 1};
}

/// What is wrong with a dose, if anything.
enum class dose_fault : std::uint8_t { none, no_amount, upside_down, side_unsaid, odd_total };

namespace detail {

constexpr dose_fault fault_of(dosed_movement const& m, laterality sides) {
    if (!m.repetitions.given() && !m.hold.given()) return dose_fault::no_amount;
    for (dose_span const* s : {&m.repetitions, &m.hold, &m.tempo.out, &m.tempo.hold, &m.tempo.back, &m.rest_between_s,
                               &m.load_g, &m.exertion}) {
        if (!s->in_order()) return dose_fault::upside_down;
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
