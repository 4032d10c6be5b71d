// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Who a static session is for: the terms of an audience, and its most restricted member as a profile.
#ifndef REGIMEN_SHIPPED_AUDIENCE_HPP
#define REGIMEN_SHIPPED_AUDIENCE_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/amounts/dose_path.hpp>
#include <regimen/person/profile.hpp>

#include <cstdint>
#include <type_traits>

namespace regimen {

// What an audience is made of, after its catalogue and mode.

/// From this week on.
template <int Week>
struct weeks {};
/// From this day on.
template <int Day>
struct since_day {};
/// Members may have any of these; of everything else they were asked and said no.
template <class... Conditions>
struct may_have {};
/// What all of them have at hand.
template <class... Equipment>
struct has {};
/// Another rulebook than the catalogue's default.
template <class Rulebook>
struct under {};
/// A shorter session than its week allows.
template <int Minutes>
struct within {};
/// Every dose at so many percent of its starting volume, or the next rung below that, along a path: dosed<path, 120>.
template <path_rule Path, int Percent>
struct dosed {};

/// Who a session is for: audience<my_catalogue, mode, weeks<7>, has<equipment::chair>, may_have<knee_pain>>.
template <class Catalogue, class Mode, class... Terms>
struct audience {};

namespace detail {

template <class Audience>
struct audience_facts;
template <class C, class Mode, class... Terms>
struct audience_facts<audience<C, Mode, Terms...>> {
    using catalogue = C;

    struct facts {
        profile<C> member = profile<C>{}.template after<Mode>(0_days);
        std::int32_t max_seconds = day_window::no_end;
        path_rule path{};
        int percent = 100;
    };
    template <path_rule Path, int Percent>
    static constexpr void put(facts& f, dosed<Path, Percent>) {
        f.path = Path;
        f.percent = Percent;
    }
    template <int Week>
    static constexpr void put(facts& f, weeks<Week>) {
        f.member = f.member.on_day(days::from_value(Week * 7));
    }
    template <int Day>
    static constexpr void put(facts& f, since_day<Day>) {
        f.member = f.member.on_day(days::from_value(Day));
    }
    template <class... Conditions>
    static constexpr void put(facts& f, may_have<Conditions...>) {
        f.member = f.member.template yes<Conditions...>();
    }
    template <class... Equipment>
    static constexpr void put(facts& f, has<Equipment...>) {
        f.member = f.member.template has<Equipment...>();
    }
    template <class Rulebook>
    static constexpr void put(facts&, under<Rulebook>) {}
    template <int Minutes>
    static constexpr void put(facts& f, within<Minutes>) {
        f.max_seconds = Minutes * 60;
    }

    template <class... Ts>
    struct book_in : std::type_identity<typename C::default_rulebook> {};
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
