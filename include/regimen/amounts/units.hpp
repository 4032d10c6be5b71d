// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Amounts: repetitions, breaths, tempo counts, sets, seconds, days, kilograms, pain points and perceived exertion.
// Each has its own Boost.Units dimension; a pace is the only bridge from breaths and counts to seconds.
#ifndef REGIMEN_AMOUNTS_UNITS_HPP
#define REGIMEN_AMOUNTS_UNITS_HPP

#include <regimen/base/require.hpp>

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/make_system.hpp>
#include <boost/units/quantity.hpp>

#include <concepts>
#include <type_traits>

namespace regimen {

/// The kinds of amount. Their names are what a compiler error shows.
struct repetition;
struct breath;
struct tempo_count;
struct set_of_repetitions;
struct second;
struct day;
struct kilogram;
struct pain_point;
struct exertion_point;

namespace units {

namespace bu = boost::units;

// The ids of all base dimensions and base units of the library live here and nowhere else: an id must be unique.
struct repetition_dimension : bu::base_dimension<repetition_dimension, 7001> {};
struct breath_dimension : bu::base_dimension<breath_dimension, 7002> {};
struct count_dimension : bu::base_dimension<count_dimension, 7003> {};
struct set_dimension : bu::base_dimension<set_dimension, 7004> {};
struct second_dimension : bu::base_dimension<second_dimension, 7005> {};
struct day_dimension : bu::base_dimension<day_dimension, 7006> {};
struct load_dimension : bu::base_dimension<load_dimension, 7007> {};
struct pain_dimension : bu::base_dimension<pain_dimension, 7008> {};
struct exertion_dimension : bu::base_dimension<exertion_dimension, 7009> {};

template <class Dimension, long Id, class Kind>
struct base : bu::base_unit<base<Dimension, Id, Kind>, typename Dimension::dimension_type, Id> {
    using kind = Kind;
};

using repetition_base = base<repetition_dimension, 7101, repetition>;
using breath_base = base<breath_dimension, 7102, breath>;
using count_base = base<count_dimension, 7103, tempo_count>;
using set_base = base<set_dimension, 7104, set_of_repetitions>;
using second_base = base<second_dimension, 7105, second>;
using day_base = base<day_dimension, 7106, day>;
using kilogram_base = base<load_dimension, 7107, kilogram>;
using pain_base = base<pain_dimension, 7108, pain_point>;
using exertion_base = base<exertion_dimension, 7109, exertion_point>;

// Each kind has its own system. That keeps the names in a compiler error short, and amounts of two kinds are never
// mixed.
template <class Base>
using unit = bu::unit<typename Base::dimension_type, typename bu::make_system<Base>::type>;

template <class Base>
using whole = bu::quantity<unit<Base>, int>;
template <class Base>
using decimal = bu::quantity<unit<Base>, double>;

}  // namespace units

/// Whole repetitions of a movement.
using repetitions = units::whole<units::repetition_base>;
/// Slow breaths, one out and in.
using breaths = units::whole<units::breath_base>;
/// Counts of a tempo ("four counts up").
using counts = units::whole<units::count_base>;
/// Sets of repetitions.
using set_count = units::whole<units::set_base>;
/// Seconds on a clock. Minutes are written as 60 of them.
using seconds = units::whole<units::second_base>;
/// Days on a calendar. Weeks are written as 7 of them. Not convertible to seconds: how long a day is depends on its
/// date.
using days = units::whole<units::day_base>;
/// External load in kilograms.
using kilograms = units::decimal<units::kilogram_base>;
/// Pain on the numeric scale from 0 to 10.
using pain_points = units::whole<units::pain_base>;
/// Perceived exertion on Borg's CR10 scale, 0 to 10.
using exertion = units::whole<units::exertion_base>;

namespace detail {

template <class Quantity>
struct kind_of;
template <>
struct kind_of<repetitions> : std::type_identity<repetition> {};
template <>
struct kind_of<breaths> : std::type_identity<breath> {};
template <>
struct kind_of<counts> : std::type_identity<tempo_count> {};
template <>
struct kind_of<set_count> : std::type_identity<set_of_repetitions> {};
template <>
struct kind_of<seconds> : std::type_identity<second> {};
template <>
struct kind_of<days> : std::type_identity<day> {};
template <>
struct kind_of<kilograms> : std::type_identity<kilogram> {};
template <>
struct kind_of<pain_points> : std::type_identity<pain_point> {};
template <>
struct kind_of<exertion> : std::type_identity<exertion_point> {};

}  // namespace detail

/// One of the library's amounts.
template <class Quantity>
concept amount = requires {
    typename detail::kind_of<Quantity>::type;
};

template <amount Quantity>
using kind_of = typename detail::kind_of<Quantity>::type;

/// Two amounts that can be added and compared: of one kind.
template <class A, class B>
concept like_amounts = amount<A> && amount<B> && std::same_as<A, B>;

/// What a compiler error names when amounts of two kinds are mixed.
template <class A, class B>
struct AMOUNTS_OF_TWO_KINDS_MIXED : detail::violation {};
/// And when something else is given where an amount is needed: a plain number, or an amount of another kind.
template <class Given, class Needed>
struct NUMBER_WITHOUT_A_UNIT : detail::violation {};
template <class Given, class Needed>
struct AMOUNT_OF_ANOTHER_KIND : detail::violation {};
/// And when an amount is given where the name already says what is counted: weeks<7_weeks>.
template <class Given>
struct NUMBER_WITH_A_UNIT : detail::violation {};
template <class Given>
struct NUMBER_THAT_IS_NOT_WHOLE : detail::violation {};

namespace detail {

/// What is given in an amount's place, and is none of that kind.
template <class Given, class Needed>
concept no_amount_of = !std::same_as<Given, Needed> && !std::is_convertible_v<Given, Needed>;
/// By the compilers' own words: std::is_arithmetic makes seven classes for each type that it is asked about.
template <class Given>
concept plain_number = !__is_class(Given) && !__is_enum(Given) && requires(Given number) {
    number * 0.5;
};

template <class Given, amount Needed>
consteval void require_amount() {
    if constexpr (amount<Given>) {
        require<AMOUNT_OF_ANOTHER_KIND<regimen::kind_of<Given>, regimen::kind_of<Needed>>,
                error_code::number_without_unit>();
    } else {
        require<NUMBER_WITHOUT_A_UNIT<Given, regimen::kind_of<Needed>>, error_code::number_without_unit>();
    }
}

/// A plain number as a template argument. An amount or a fraction is told that it is not one.
struct plain_int {
    int value;
    bool told = false;
    consteval explicit(false) plain_int(int n) : value(n) {}
    template <plain_number Number>
    requires(static_cast<Number>(0.5) != static_cast<Number>(0)) consteval explicit(false) plain_int(Number n)
        : value(static_cast<int>(n)), told(true) {
        require<NUMBER_THAT_IS_NOT_WHOLE<Number>, error_code::number_with_unit>();
    }
    template <amount Quantity>
    consteval explicit(false) plain_int(Quantity q) : value(static_cast<int>(q.value())), told(true) {
        require<NUMBER_WITH_A_UNIT<regimen::kind_of<Quantity>>, error_code::number_with_unit>();
    }
};
consteval int as_int(plain_int n) { return n.value; }
/// The same where nothing more is said of a number that was told: none of a sensible size.
inline constexpr int told_number = -2147483647 - 1;
consteval int as_term(plain_int n) { return n.told ? told_number : n.value; }

}  // namespace detail

namespace units {

// Boost.Units has no operator for amounts of two kinds; these exist only to say so in one readable error.
template <amount A, amount B>
requires(!std::same_as<A, B>) constexpr A operator+(A const& a, B const&) {
    detail::require<AMOUNTS_OF_TWO_KINDS_MIXED<kind_of<A>, kind_of<B>>, error_code::unlike_amounts>();
    return a;
}
template <amount A, amount B>
requires(!std::same_as<A, B>) constexpr A operator-(A const& a, B const&) {
    detail::require<AMOUNTS_OF_TWO_KINDS_MIXED<kind_of<A>, kind_of<B>>, error_code::unlike_amounts>();
    return a;
}

}  // namespace units

namespace detail {
/// No constant: where an amount of a constant is larger than its number can hold, the compiler names this.
inline void AMOUNT_IS_TOO_LARGE() {}
/// Elsewhere it is the largest number that there is.
constexpr int whole(unsigned long long n, int times = 1) {
    constexpr int most = 2147483647;
    if (n <= static_cast<unsigned>(most / times)) return static_cast<int>(n) * times;
    AMOUNT_IS_TOO_LARGE();
    return most;
}
}  // namespace detail

/// A load that is known in pounds: 315 lb are 142.88159655 kg, exactly as far as a double goes.
constexpr kilograms pounds(double lb) { return kilograms::from_value(lb * 45359237.0 / 1e8); }
/// And a load of kilograms in pounds.
constexpr double in_pounds(kilograms load) { return load.value() * 1e8 / 45359237.0; }

inline namespace literals {

constexpr repetitions operator""_reps(unsigned long long n) { return repetitions::from_value(detail::whole(n)); }
constexpr breaths operator""_breaths(unsigned long long n) { return breaths::from_value(detail::whole(n)); }
constexpr counts operator""_counts(unsigned long long n) { return counts::from_value(detail::whole(n)); }
constexpr set_count operator""_sets(unsigned long long n) { return set_count::from_value(detail::whole(n)); }
constexpr seconds operator""_s(unsigned long long n) { return seconds::from_value(detail::whole(n)); }
constexpr seconds operator""_min(unsigned long long n) { return seconds::from_value(detail::whole(n, 60)); }
constexpr days operator""_days(unsigned long long n) { return days::from_value(detail::whole(n)); }
constexpr days operator""_weeks(unsigned long long n) { return days::from_value(detail::whole(n, 7)); }
constexpr kilograms operator""_kg(unsigned long long n) { return kilograms::from_value(static_cast<double>(n)); }
constexpr kilograms operator""_kg(long double n) { return kilograms::from_value(static_cast<double>(n)); }
/// Pounds, as the kilograms that they are.
constexpr kilograms operator""_lb(unsigned long long n) { return pounds(static_cast<double>(n)); }
constexpr kilograms operator""_lb(long double n) { return pounds(static_cast<double>(n)); }
constexpr pain_points operator""_pain(unsigned long long n) { return pain_points::from_value(detail::whole(n)); }
constexpr exertion operator""_rpe(unsigned long long n) { return exertion::from_value(detail::whole(n)); }

}  // namespace literals

using namespace literals;

/// How fast a person moves and breathes: the only bridge from counts and breaths to seconds.
/// Defaults: 1 count = 1 s, 1 breath = 5 s (a proposal: docs/clinical.md, counts and breaths).
struct pace {
    seconds per_count = 1_s;
    seconds per_breath = 5_s;

    constexpr seconds time_of(counts n) const { return seconds::from_value(n.value() * per_count.value()); }
    constexpr seconds time_of(breaths n) const { return seconds::from_value(n.value() * per_breath.value()); }
};

}  // namespace regimen

#endif
