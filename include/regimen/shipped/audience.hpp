// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Who a session that ships with an app is for: the terms of an audience.
// Its most restricted member is a profile.
#ifndef REGIMEN_SHIPPED_AUDIENCE_HPP
#define REGIMEN_SHIPPED_AUDIENCE_HPP

#include <regimen/amounts/dose_path.hpp>
#include <regimen/amounts/session_limits.hpp>
#include <regimen/amounts/units.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/rules/rulebook.hpp>

#include <cstdint>
#include <type_traits>

namespace regimen {

// What an audience is made of, after its catalogue and mode.
// The name says what is counted, so the number is a plain one.
namespace terms {
template <int Week>
struct weeks {};
template <int Day>
struct since_day {};
template <int Minutes>
struct within {};
}  // namespace terms
/// From this week on.
template <detail::plain_int Week>
using weeks = terms::weeks<detail::as_term(Week)>;
/// From this day on.
template <detail::plain_int Day>
using since_day = terms::since_day<detail::as_term(Day)>;
/// Members may have any of these; of everything else they were asked and said no.
template <class... Conditions>
struct may_have {};
/// What all of them have at hand.
template <auto const&... Equipment>
struct has {};
/// Another rulebook than the catalogue's default.
template <class Rulebook>
struct under {};
/// A shorter session than its week allows.
template <detail::plain_int Minutes>
using within = terms::within<detail::as_term(Minutes)>;
/// Every dose at so many percent of its starting volume, or the next rung below that, along a path: dosed<path, 120>.
template <path_rule Path, int Percent>
struct dosed {};

// What the compiler names when an audience's arguments stand out of place.
template <class Given>
struct SESSION_NAMES_ITS_AUDIENCE_FIRST : detail::violation {};
template <class Given, class Audience>
struct AUDIENCE_NAMES_ITS_CATALOGUE_FIRST : detail::violation {};
template <class Given, class Audience>
struct AUDIENCE_NAMES_ITS_MODE_AFTER_THE_CATALOGUE : detail::violation {};
template <class Given, class Audience>
struct NO_TERM_OF_AN_AUDIENCE : detail::violation {};
template <class Given, class Audience, int LastWeekOfAnyChange>
struct WEEKS_ARE_MORE_THAN_ANY_RULE_KNOWS : detail::violation {};
template <class Given, class Audience, int LongestSession>
struct MINUTES_ARE_MORE_THAN_ANY_SESSION_MAY_LAST : detail::violation {};

/// Who a session is for: audience<my_catalogue, mode, weeks<7>, has<equipment::chair>, may_have<knee_pain>>.
template <class Catalogue, class Mode, class... Terms>
struct audience {};

namespace detail {

template <class Term>
inline constexpr bool is_term = false;
template <int Week>
inline constexpr bool is_term<terms::weeks<Week>> = true;
template <int Day>
inline constexpr bool is_term<terms::since_day<Day>> = true;
template <int Minutes>
inline constexpr bool is_term<terms::within<Minutes>> = true;
template <class... Conditions>
inline constexpr bool is_term<may_have<Conditions...>> = true;
template <auto const&... Equipment>
inline constexpr bool is_term<has<Equipment...>> = true;
template <class Rulebook>
inline constexpr bool is_term<under<Rulebook>> = true;
template <path_rule Path, int Percent>
inline constexpr bool is_term<dosed<Path, Percent>> = true;

/// A term whose number is none, which was told where it was written.
template <class Term>
inline constexpr bool was_told = false;
template <>
inline constexpr bool was_told<terms::weeks<told_number>> = true;
template <>
inline constexpr bool was_told<terms::since_day<told_number>> = true;
template <>
inline constexpr bool was_told<terms::within<told_number>> = true;

/// What is wrong with the places of an audience's arguments, as a type; and of whatever stands in an audience's place.
template <class Other>
struct audience_places {
    using fault = wrong<SESSION_NAMES_ITS_AUDIENCE_FIRST<Other>, error_code::arguments_out_of_place>;
};
template <class C, class Mode, class... Terms>
struct audience_places<audience<C, Mode, Terms...>> {
    static consteval auto find() {
        using enum error_code;
        using whole = audience<C, Mode, Terms...>;
        constexpr std::size_t no_term = first_false(std::array<bool, sizeof...(Terms)>{is_term<Terms>...});
        if constexpr ((was_told<Mode> || ... || was_told<Terms>)) {
            return said_already{};
        } else if constexpr (!has_lists_of_a_catalogue<C>) {
            return wrong<AUDIENCE_NAMES_ITS_CATALOGUE_FIRST<C, whole>, arguments_out_of_place>{};
        } else if constexpr (is_term<Mode>) {
            return wrong<AUDIENCE_NAMES_ITS_MODE_AFTER_THE_CATALOGUE<Mode, whole>, arguments_out_of_place>{};
        } else if constexpr (no_term != npos) {
            return wrong<NO_TERM_OF_AN_AUDIENCE<nth<no_term, list<Terms...>>, whole>, arguments_out_of_place>{};
        } else {
            return nothing_wrong{};
        }
    }
    using fault = decltype(find());
};

/// The catalogue among arguments that stand out of place, or void.
template <class T>
struct catalogue_among : std::type_identity<void> {};
template <has_lists_of_a_catalogue T>
struct catalogue_among<T> : std::type_identity<T> {};
template <class... Ts>
struct catalogue_among<audience<Ts...>> : first_of<typename catalogue_among<Ts>::type...> {};

template <class Audience>
struct audience_facts;
template <class C, class Mode, class... Terms>
struct audience_facts<audience<C, Mode, Terms...>> {
    using catalogue = C;

    struct facts {
        profile<C> member = profile<C>{}.template after<Mode>(0_days);
        seconds max_time = session_limits::no_time_limit;
        path_rule path{};
        int percent = 100;
        bool by_percent = false;  ///< as a week of a programme is
        int week = 0;             ///< as it is written, for an error
        int minutes = 0;          ///< likewise
    };
    template <path_rule Path, int Percent>
    static constexpr void put(facts& f, dosed<Path, Percent>) {
        f.by_percent = true;
        f.path = Path;
        f.percent = Percent;
    }
    template <int Week>
    static constexpr void put(facts& f, terms::weeks<Week>) {
        f.week = Week;
        f.member = f.member.on_day(days::from_value(Week * 7));
    }
    template <int Day>
    static constexpr void put(facts& f, terms::since_day<Day>) {
        f.member = f.member.on_day(days::from_value(Day));
    }
    template <class... Conditions>
    static constexpr void put(facts& f, may_have<Conditions...>) {
        f.member = f.member.template yes<Conditions...>();
    }
    template <auto const&... Equipment>
    static constexpr void put(facts& f, has<Equipment...>) {
        f.member = f.member.template has<Equipment...>();
    }
    template <class Rulebook>
    static constexpr void put(facts&, under<Rulebook>) {}
    template <int Minutes>
    static constexpr void put(facts& f, terms::within<Minutes>) {
        f.minutes = Minutes;
        f.max_time = seconds::from_value(Minutes * 60);
    }

    template <class... Ts>
    struct book_in : std::type_identity<default_rulebook_of<C>> {};
    template <class Rulebook, class... Rest>
    struct book_in<under<Rulebook>, Rest...> : std::type_identity<Rulebook> {};
    template <class Other, class... Rest>
    struct book_in<Other, Rest...> : book_in<Rest...> {};
    using rulebook = typename book_in<Terms...>::type;

    static consteval facts make() {
        facts f;
        (put(f, Terms{}), ...);
        f.member = f.member.rest_is(answer::no);
        return f;
    }
    static constexpr facts made = make();
};

}  // namespace detail
}  // namespace regimen

#endif
