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
            constexpr double most = 2147483647.0;
            double const grams = q.value() * 1000.0 + 0.5;
            if (grams > -most && grams < most) return static_cast<std::int32_t>(grams);
            detail::AMOUNT_IS_TOO_LARGE();  // or no number
            return static_cast<std::int32_t>(grams < 0 ? -most : most);
        } else {
            return q.value();
        }
    }
    dose_span raw_;
};
template <amount Q>
amount_span(Q) -> amount_span<Q>;

// A catalogue says these words thousands of times, and what is called by so many is quick only in some forms. With g++
// each template of a namespace that fits a call, and each constraint that is asked for, walks through all names of the
// namespace around the call. So the words are plain functions, and range is an object with member templates.

/// from(4_reps).frame(8_reps, 10_reps).up_to(12_reps)
template <class Unit, class Number>
constexpr amount_span<units::bu::quantity<Unit, Number>> from(units::bu::quantity<Unit, Number> start) {
    return {start};
}

namespace dose_words {
struct range_word {
    template <class Unit, class Number>
    constexpr amount_span<units::bu::quantity<Unit, Number>> operator()(units::bu::quantity<Unit, Number> low,
                                                                        units::bu::quantity<Unit, Number> high) const {
        return {low, low, high, high};
    }
    template <class UnitA, class NumberA, class UnitB, class NumberB>
    constexpr amount_span<units::bu::quantity<UnitA, NumberA>> operator()(units::bu::quantity<UnitA, NumberA> low,
                                                                          units::bu::quantity<UnitB, NumberB>) const {
        detail::require<AMOUNTS_OF_TWO_KINDS_MIXED<kind_of<units::bu::quantity<UnitA, NumberA>>,
                                                   kind_of<units::bu::quantity<UnitB, NumberB>>>,
                        error_code::unlike_amounts>();
        return {low};
    }
    // A plain number is no amount; where both are plain, what was meant is not known.
    template <detail::plain_number Low, detail::plain_number High>
    constexpr amount_span<repetitions> operator()(Low, High) const {
        detail::require_amount<Low, repetitions>();
        return {1_reps};
    }
    template <amount Quantity, detail::plain_number High>
    constexpr amount_span<Quantity> operator()(Quantity low, High) const {
        detail::require_amount<High, Quantity>();
        return {low};
    }
    template <detail::plain_number Low, amount Quantity>
    constexpr amount_span<Quantity> operator()(Low, Quantity high) const {
        detail::require_amount<Low, Quantity>();
        return {high};
    }
};
}  // namespace dose_words
/// range(4_reps, 8_reps): start at the low end, work in between, never above the top.
inline constexpr dose_words::range_word range{};

namespace dose_words {

/// Called where a number of a dose is more than 32,767 (of a load: the grams are not limited). It is no constant
/// expression, so that the compiler names it.
inline void A_NUMBER_OF_A_DOSE_IS_OVER_32767() {}

/// The four numbers of a span in one number.
struct packed_span {
    std::uint64_t bits = 0;

    constexpr packed_span() = default;
    constexpr explicit(false) packed_span(dose_span const& s)
        : bits(packed(s.start) | packed(s.low) << 16U | packed(s.high) << 32U | packed(s.ceiling) << 48U) {}
    constexpr explicit(false) operator dose_span() const {
        dose_span out;
        write(out);
        return out;
    }
    /// Into a span of nothing.
    constexpr void write(dose_span& to) const {
        if (bits == 0) return;
        to.start = static_cast<std::int16_t>(bits & 0xFFFF);
        to.low = static_cast<std::int16_t>((bits >> 16U) & 0xFFFF);
        to.high = static_cast<std::int16_t>((bits >> 32U) & 0xFFFF);
        to.ceiling = static_cast<std::int16_t>(bits >> 48U);
    }

private:
    static constexpr std::uint64_t packed(std::int32_t n) {
        if (n == static_cast<std::int16_t>(n)) return static_cast<std::uint16_t>(n);
        A_NUMBER_OF_A_DOSE_IS_OVER_32767();
        return 0xFFFF;  // -1: no amount, and in no order, so that the dose is at fault
    }
};
constexpr std::uint64_t packed_pair(std::int32_t low, std::int32_t high) {
    return static_cast<std::uint32_t>(low) | std::uint64_t{static_cast<std::uint32_t>(high)} << 32U;
}
/// The same of a load, in grams.
struct packed_load {
    std::uint64_t below = 0;
    std::uint64_t above = 0;

    constexpr packed_load() = default;
    constexpr explicit(false) packed_load(dose_span const& s)
        : below(packed_pair(s.start, s.low)), above(packed_pair(s.high, s.ceiling)) {}
    constexpr explicit(false) operator dose_span() const {
        return {static_cast<std::int32_t>(below), static_cast<std::int32_t>(below >> 32U),
                static_cast<std::int32_t>(above), static_cast<std::int32_t>(above >> 32U)};
    }
};

struct sets_word {
    packed_span sets;
    packed_span rest_s{};
};

/// A word that says one thing about a movement.
struct dose_word {
    enum class about : std::uint8_t { repetitions, hold, tempo, side, places, rest, load, exertion };
    about what = about::repetitions;
    std::uint8_t as = 0;  ///< the unit of a hold, the kind of a tempo, the side
    std::int32_t n = 0;   ///< how many places; of a hold its ceiling in seconds
    packed_span first{};
    packed_span second{};
    packed_span third{};
    packed_load grams{};
    std::string_view text{};

    constexpr dose_word(about of, std::uint8_t kind) : what(of), as(kind) {}
    constexpr dose_word(about of, packed_span numbers) : what(of), first(numbers) {}
    constexpr explicit dose_word(packed_load load) : what(about::load), grams(load) {}
    constexpr dose_word(std::int32_t n_places, std::string_view they_are)
        : what(about::places), n(n_places), text(they_are) {}
    constexpr dose_word(tempo_of_movement::kind kind, packed_span out, packed_span held, packed_span back)
        : what(about::tempo), as(static_cast<std::uint8_t>(kind)), first(out), second(held), third(back) {}
    constexpr dose_word(hold_unit in, packed_span amount, std::int32_t at_most_s)
        : what(about::hold), as(static_cast<std::uint8_t>(in)), n(at_most_s), first(amount) {}
    constexpr explicit(false) dose_word(amount_span<repetitions> reps) : first(reps.raw()) {}
    constexpr explicit(false) dose_word(repetitions reps) : dose_word(amount_span<repetitions>(reps)) {}
};
struct hold_word : dose_word {
    using dose_word::dose_word;
    /// A ceiling in seconds for a hold in breaths.
    constexpr hold_word at_most(seconds ceiling) const { return {static_cast<hold_unit>(as), first, ceiling.value()}; }
};

/// A movement as it is written. It becomes a dosed_movement.
struct written_movement {
    packed_span repetitions{};
    packed_span hold{};
    packed_span tempo_out{};
    packed_span tempo_hold{};
    packed_span tempo_back{};
    packed_span rest_between_s{};
    packed_span exertion{};
    packed_load load_g{};
    std::int32_t hold_at_most_s = 0;
    std::int32_t places = 1;
    hold_unit hold_in = hold_unit::none;
    tempo_of_movement::kind tempo = tempo_of_movement::kind::untimed;
    side_count side = side_count::unsaid;
    std::string_view what{};
    std::string_view places_are{};

    constexpr void put(dose_word const& w) {
        using enum dose_word::about;
        switch (w.what) {
            case repetitions:
                this->repetitions = w.first;
                return;
            case hold:
                this->hold = w.first;
                hold_in = static_cast<hold_unit>(w.as);
                hold_at_most_s = w.n;
                return;
            case tempo:
                this->tempo = static_cast<tempo_of_movement::kind>(w.as);
                tempo_out = w.first;
                tempo_hold = w.second;
                tempo_back = w.third;
                return;
            case side:
                this->side = static_cast<side_count>(w.as);
                return;
            case places:
                this->places = w.n;
                places_are = w.text;
                return;
            case rest:
                rest_between_s = w.first;
                return;
            case load:
                load_g = w.grams;
                return;
            case exertion:
                this->exertion = w.first;
                return;
        }
    }
    constexpr explicit(false) operator dosed_movement() const {
        dosed_movement out;
        write(out);
        return out;
    }
    /// Into a movement of which nothing is said. What was not written is not visited.
    constexpr void write(dosed_movement& to) const {
        to.what = what;
        if (repetitions.bits != 0) repetitions.write(to.repetitions);
        if (hold_in != hold_unit::none) {
            hold.write(to.hold);
            to.hold_in = hold_in;
            to.hold_at_most_s = hold_at_most_s;
        }
        if (tempo != tempo_of_movement::kind::untimed) {
            to.tempo.as = tempo;
            tempo_out.write(to.tempo.out);
            tempo_hold.write(to.tempo.hold);
            tempo_back.write(to.tempo.back);
        }
        to.side = side;
        to.places = places;
        to.places_are = places_are;
        if (rest_between_s.bits != 0) rest_between_s.write(to.rest_between_s);
        if (exertion.bits != 0) exertion.write(to.exertion);
        if ((load_g.below | load_g.above) != 0) to.load_g = load_g;
    }
};

struct movement_list {
    std::array<written_movement, dose_range::most_movements> movements;
    std::size_t size;
};

/// A dose as it is written: what an exercise's `dose` member holds. It becomes a dose_range. Most exercises are one
/// movement. There is room for more only where there are more, for a compiler pays for every number that it has to
/// carry through a product.
struct written_dose {
    static constexpr std::size_t most_movements = dose_range::most_movements;
    packed_span sets{};
    packed_span rest_between_sets_s{};
    std::uint8_t size = 0;
    bool has_alternative = false;  ///< the other way to dose it, behind the last movement
    bool is_single = true;
    union {
        written_movement one[1];
        written_movement several[most_movements + 1];
    };

    constexpr written_movement const* movements() const { return is_single ? one : several; }
    /// How many there are, the other way to dose it among them.
    constexpr std::size_t n_movements() const { return size + (has_alternative ? 1U : 0U); }
    /// The other way to dose the exercise.
    constexpr written_dose or_else(written_movement const& other) const {
        written_dose out = with_room();
        out.several[size] = other;
        out.has_alternative = true;
        return out;
    }

    constexpr written_dose() : one{} {}
    constexpr explicit written_dose(sets_word const& of)
        : sets(of.sets), rest_between_sets_s(of.rest_s), size(1), one{} {}
    constexpr written_dose(sets_word const& of, movement_list const& list)
        : sets(of.sets),
          rest_between_sets_s(of.rest_s),
          size(static_cast<std::uint8_t>(list.size)),
          is_single(false),
          several{} {
        for (std::size_t i = 0; i < list.size; ++i) several[i] = list.movements[i];
    }

    constexpr void put(dose_word const& w) {
        for (std::size_t i = 0; i < size; ++i) (is_single ? one[i] : several[i]).put(w);
    }
    /// For a function that takes a view. A view of its own is made of a dose_range that lasts as long.
    constexpr explicit(false) operator unpacked_dose() const;
    constexpr explicit(false) operator dose_range() const {
        dose_range out;
        out.sets = sets;
        out.rest_between_sets_s = rest_between_sets_s;
        out.size = size;
        for (std::size_t i = 0; i < size; ++i) out.movements[i] = movements()[i];
        out.has_alternative = has_alternative;
        if (has_alternative) out.alternative = movements()[size];
        return out;
    }

private:
    constexpr written_dose with_room() const {
        if (!is_single) return *this;
        return {{sets, rest_between_sets_s}, {{one[0]}, 1}};
    }
};

/// A written dose in the form that others read, for as long as one call lasts.
struct unpacked_dose : dose_view {
    constexpr explicit unpacked_dose(written_dose const& d) : full(d) { static_cast<dose_view&>(*this) = full; }
    unpacked_dose(unpacked_dose const&) = delete;
    unpacked_dose& operator=(unpacked_dose const&) = delete;
    dose_range full;
};
constexpr written_dose::operator unpacked_dose() const { return unpacked_dose(*this); }

constexpr written_dose operator*(sets_word sets, dose_word word) {
    written_dose out(sets);
    out.one[0].put(word);
    return out;
}
constexpr written_dose operator*(sets_word sets, repetitions reps) { return sets * dose_word(reps); }
constexpr written_dose operator*(sets_word const& sets, movement_list const& list) { return {sets, list}; }
constexpr written_dose operator*(written_dose const& dose, dose_word word) {
    written_dose out = dose;
    out.put(word);
    return out;
}
constexpr written_movement operator*(written_movement const& movement, dose_word word) {
    written_movement out = movement;
    out.put(word);
    return out;
}

/// The result of a product that does not start with the sets: no dose. An exercise with it does not compile (RG-004).
struct no_sets {
    template <std::same_as<written_dose> Dose>
    constexpr explicit(false) operator Dose() const {
        detail::require<DOSE_WITHOUT_SETS<Dose>, error_code::exercise_without_dose>();
        return one_of_each() * repetitions::from_value(1);  // so that one error is all
    }
    static constexpr sets_word one_of_each() { return {dose_span{1, 1, 1, 1}}; }
};
constexpr no_sets operator*(dose_word const&, dose_word const&) { return {}; }
constexpr no_sets operator*(dose_word const&, sets_word const&) { return {}; }
constexpr no_sets operator*(no_sets, dose_word const&) { return {}; }
constexpr no_sets operator*(no_sets, sets_word const&) { return {}; }

}  // namespace dose_words

using dose_words::operator*;  // for words that are not of that namespace: range(4_reps, 8_reps) * tempo(6_counts)

inline constexpr dose_words::sets_word one_set{dose_span{1, 1, 1, 1}};
/// sets(range(1_sets, 2_sets)); a second argument is the rest between sets.
constexpr dose_words::sets_word sets(amount_span<set_count> n) { return {n.raw()}; }
constexpr dose_words::sets_word sets(set_count n) { return sets(amount_span(n)); }
constexpr dose_words::sets_word sets(amount_span<set_count> n, amount_span<seconds> rest) {
    return {n.raw(), rest.raw()};
}

constexpr dose_words::hold_word hold(amount_span<seconds> s) { return {hold_unit::in_seconds, s.raw(), 0}; }
constexpr dose_words::hold_word hold(amount_span<breaths> b) { return {hold_unit::in_breaths, b.raw(), 0}; }
constexpr dose_words::hold_word hold(seconds s) { return hold(amount_span(s)); }
constexpr dose_words::hold_word hold(breaths b) { return hold(amount_span(b)); }
/// Nothing else is a hold.
template <amount Quantity>
constexpr dose_words::hold_word hold(Quantity) {
    detail::require<HOLD_NEITHER_IN_SECONDS_NOR_IN_BREATHS<kind_of<Quantity>>, error_code::unlike_amounts>();
    return {hold_unit::none, {}, 0};
}
template <amount Quantity>
constexpr dose_words::hold_word hold(amount_span<Quantity>) {
    return hold(Quantity{});
}

/// Counts out and back; out, held and back; or for the whole movement. Or breaths for the whole movement.
constexpr dose_words::dose_word tempo(amount_span<counts> out, amount_span<counts> back) {
    return {tempo_of_movement::kind::out_hold_back, out.raw(), {}, back.raw()};
}
constexpr dose_words::dose_word tempo(amount_span<counts> out, amount_span<counts> held, amount_span<counts> back) {
    return {tempo_of_movement::kind::out_hold_back, out.raw(), held.raw(), back.raw()};
}
constexpr dose_words::dose_word tempo(amount_span<counts> whole) {
    return {tempo_of_movement::kind::whole, whole.raw(), {}, {}};
}
constexpr dose_words::dose_word tempo(amount_span<breaths> whole) {
    return {tempo_of_movement::kind::by_breath, whole.raw(), {}, {}};
}
constexpr dose_words::dose_word tempo(counts out, counts back) { return tempo(amount_span(out), amount_span(back)); }
constexpr dose_words::dose_word tempo(counts out, counts held, counts back) {
    return tempo(amount_span(out), amount_span(held), amount_span(back));
}
constexpr dose_words::dose_word tempo(counts whole) { return tempo(amount_span(whole)); }
constexpr dose_words::dose_word tempo(breaths whole) { return tempo(amount_span(whole)); }

// A plain number is none of these. What it was meant to be is not known, so that nothing is made of it.
template <detail::plain_number... Numbers>
constexpr dose_words::dose_word tempo(Numbers...) {
    (detail::require_amount<Numbers, counts>(), ...);
    return {tempo_of_movement::kind::untimed, {}, {}, {}};
}
template <detail::plain_number Number>
constexpr dose_words::hold_word hold(Number) {
    detail::require_amount<Number, seconds>();
    return {hold_unit::none, {}, 0};
}
template <detail::plain_number Number>
constexpr dose_words::sets_word sets(Number) {
    detail::require_amount<Number, set_count>();
    return one_set;
}

inline constexpr dose_words::dose_word each_side{dose_words::dose_word::about::side,
                                                 static_cast<std::uint8_t>(side_count::each_side)};
inline constexpr dose_words::dose_word in_all{dose_words::dose_word::about::side,
                                              static_cast<std::uint8_t>(side_count::in_all)};

constexpr dose_words::dose_word places(int n, std::string_view are) { return {n, are}; }
constexpr dose_words::dose_word directions(int n) { return {n, "each direction"}; }

constexpr dose_words::dose_word rest_between(amount_span<seconds> s) {
    return {dose_words::dose_word::about::rest, s.raw()};
}
constexpr dose_words::dose_word rest_between(seconds s) { return rest_between(amount_span(s)); }
constexpr dose_words::dose_word load(amount_span<kilograms> kg) { return dose_words::dose_word(kg.raw()); }
constexpr dose_words::dose_word exerting(amount_span<exertion> points) {
    return {dose_words::dose_word::about::exertion, points.raw()};
}

/// A movement by its name, where an exercise has several or another way to dose it.
constexpr dose_words::written_movement movement(std::string_view what) { return {.what = what}; }
/// Several movements of one exercise, done one after the other.
template <class... Movements>
requires(sizeof...(Movements) <= dose_range::most_movements) constexpr dose_words::movement_list
    movements(Movements const&... m) {
    return {{static_cast<dose_words::written_movement const&>(m)...}, sizeof...(Movements)};
}

template <class First, class... Rest>
requires(sizeof...(Rest) >= dose_range::most_movements) constexpr dose_words::movement_list
    movements(First const& first, Rest const&...) {
    detail::require<MORE_THAN_4_MOVEMENTS<1 + sizeof...(Rest)>, error_code::too_many_members>();
    return {{static_cast<dose_words::written_movement const&>(first)}, 1};
}

}  // namespace regimen

#endif
