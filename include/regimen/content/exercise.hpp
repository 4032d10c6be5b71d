// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What an exercise must state, and how the named type becomes one row of a catalogue's table.
// What it asks of the body is part of it: without its demands, its source, its start or its dose it does not compile.
#ifndef REGIMEN_CONTENT_EXERCISE_HPP
#define REGIMEN_CONTENT_EXERCISE_HPP

#include <regimen/amounts/dose_language.hpp>
#include <regimen/content/membership.hpp>
#include <regimen/content/source.hpp>
#include <regimen/content/vocabulary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace regimen {

/// The exercises of a catalogue, variants and settling items among them.
template <class... Exercises>
struct exercises {};

/// The blocks that an exercise may stand in, where its purposes would say otherwise:
/// static constexpr auto stands_in = only_in(block::relax);
template <class... Blocks>
constexpr std::uint8_t only_in(Blocks... in) {
    return static_cast<std::uint8_t>((0U | ... | (1U << static_cast<unsigned>(in))));
}

/// A region and a purpose that an exercise serves, as indices in the catalogue's vocabulary.
struct served {
    std::uint8_t region;
    std::uint8_t purpose;
};

/// One exercise of a catalogue.
struct exercise_row {
    static constexpr std::size_t most_needs = 4;
    static constexpr std::size_t most_served = 8;

    std::string_view id;
    std::string_view name;
    std::uint64_t id_hash = 0;
    /// at_least[l]: the demands that the exercise makes at level l + 1 or above, a bit each.
    std::array<std::uint64_t, 3> at_least{};
    effort_class effort = E0;
    std::array<std::uint64_t, most_needs> needs{};  ///< one of each non-zero mask must be there
    std::uint64_t helped_by = 0;
    std::uint32_t positions = 0;  ///< the positions it can start in, a bit each
    std::int32_t replaces = -1;   ///< a variant: the exercise that it stands in for
    std::int32_t family = -1;     ///< the exercise and its variants share one
    laterality sides = laterality::bilateral;
    evidence grade = evidence::general;
    std::uint8_t position = 0;  ///< the one of its positions that it starts in by default
    std::uint8_t intents = 0;   ///< bit per intent of the purposes it serves
    std::uint8_t blocks = 0;    ///< bit per block of a session that it may stand in
    std::uint8_t n_serves = 0;
    std::array<served, most_served> serves{};
    dose_view const* dose = nullptr;
    source_list const* source = nullptr;
    text_view const* steps = nullptr;
    std::string_view note;

    /// How much of a demand it makes, 0 to 3; none of one that there is not.
    constexpr int level(std::size_t demand) const {
        if (demand >= 64) return 0;
        int l = 0;
        for (auto const& mask : at_least) l += static_cast<int>((mask >> demand) & 1U);
        return l;
    }
    constexpr bool wants(intent i) const {
        return i <= intent::relaxation && (intents & (1U << static_cast<unsigned>(i))) != 0;
    }
};

// What the compiler names when an exercise is not fit for a catalogue.
template <class Exercise>
struct EXERCISE_WITHOUT_DEMANDS : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_SOURCE : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_START_POSITION : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_DOSE : detail::violation {};
template <class Exercise>
struct DOSE_WITHOUT_SETS : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_ID_OR_NAME : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_EFFORT_CLASS : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_SIDES : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_STEPS : detail::violation {};
template <class Exercise>
struct DOSE_UPSIDE_DOWN : detail::violation {};
template <class Exercise>
struct ONE_SIDED_DOSE_NAMES_NO_SIDE : detail::violation {};
template <class Exercise>
struct TOTAL_OVER_BOTH_SIDES_IS_ODD : detail::violation {};
// A member with a misspelt name would be ignored: a chair that is needed, say, would not be asked for.
template <class Exercise>
struct MEMBER_need_IS_CALLED_needs : detail::violation {};
template <class Exercise>
struct MEMBER_serve_IS_CALLED_serves : detail::violation {};
template <class Exercise>
struct MEMBER_replace_IS_CALLED_replaces : detail::violation {};
template <class Exercise>
struct MORE_THAN_4_NEEDS : detail::violation {};
template <class Exercise>
struct MORE_THAN_8_PURPOSES : detail::violation {};

namespace detail {

template <class... At>
void are_demands(demands<At...>);
template <class E>
concept states_demands = requires {
    detail::are_demands(typename E::demands{});
};
template <class E>
concept states_source = requires {
    static_cast<citation const*>(&E::source);
};
template <class E>
concept states_start = requires {
    typename E::start;
};
template <class E>
concept states_dose = requires {
    static_cast<dose_range const&>(E::dose);
};
template <class E>
concept states_dose_without_sets = requires {
    static_cast<dose_words::no_sets const&>(E::dose);
};
/// A fault that the compiler found by itself.
struct said_already {
    static constexpr bool ok = false;
    static constexpr error_code code = error_code::exercise_without_dose;
    using verdict = no_violation;
};
struct a_dose {
    int dose;
};
template <class E>
struct with_a_dose : E, a_dose {};
/// There is a member `dose`, and it cannot be looked at: the compiler gave it up, and has said why.
template <class E>
concept dose_with_an_error = !requires {
    E::dose;
}
&&!requires { &with_a_dose<E>::dose; };
template <class E>
concept states_id_and_name = requires {
    std::string_view{E::id};
    std::string_view{E::name};
};
template <class E>
concept states_effort = requires {
    effort_class{E::effort};
};
template <class E>
concept states_sides = requires {
    laterality{E::sides};
};
template <class E>
concept states_steps = requires {
    static_cast<text_list const*>(&E::steps);
};

// What an exercise names of its catalogue, as lists.
template <class List>
struct named_in;
template <class... At>
struct named_in<demands<At...>> {
    static constexpr std::size_t without_level = first_false(std::array<bool, sizeof...(At)>{has_level<At>...});
    using all = list<At...>;
};
template <class... Needs>
struct named_in<needs<Needs...>> {
    using items = join<list<>, typename alternatives<Needs>::type...>;
};
template <class... Items>
struct named_in<helped_by<Items...>> {
    using items = join<list<>, typename alternatives<Items>::type...>;
};
template <class... In>
struct named_in<serves<In...>> {
    using regions = list<typename In::region...>;
    using purposes = list<typename In::purpose...>;
};
template <class List>
struct demands_in;
template <template <class...> class List, class... At>
struct demands_in<List<At...>> : std::type_identity<list<typename At::demand...>> {};

// A type that one member of the exercise names and the catalogue does not have, or void. Most members may be left out.
template <class E, class C>
struct unknown_needs : std::type_identity<void> {};
template <class E, class C>
requires requires { typename E::needs; }
struct unknown_needs<E, C> : first_stranger<typename C::equipment, typename named_in<typename E::needs>::items> {};
template <class E, class C>
struct unknown_help : std::type_identity<void> {};
template <class E, class C>
requires requires { typename E::helped_by; }
struct unknown_help<E, C> : first_stranger<typename C::equipment, typename named_in<typename E::helped_by>::items> {};
template <class E, class C>
struct unknown_purpose : std::type_identity<void> {};
template <class E, class C>
requires requires { typename E::serves; }
struct unknown_purpose<E, C>
    : first_of<stranger<typename C::regions, typename named_in<typename E::serves>::regions>,
               stranger<typename C::purposes, typename named_in<typename E::serves>::purposes>> {};
template <class E, class C>
struct unknown_original : std::type_identity<void> {};
template <class E, class C>
requires requires { typename E::replaces; }
struct unknown_original<E, C> : first_stranger<typename C::exercises, list<typename E::replaces>> {};

/// What an exercise names that its catalogue does not have, or void.
template <class E, class C>
using stranger_in_exercise =
    typename first_of<stranger<typename C::demands, typename demands_in<typename E::demands>::type>,
                      stranger<typename C::positions, typename alternatives<typename E::start>::type>,
                      typename unknown_needs<E, C>::type, typename unknown_help<E, C>::type,
                      typename unknown_purpose<E, C>::type, typename unknown_original<E, C>::type>::type;

template <class E>
consteval std::size_t number_of_needs() {
    if constexpr (requires { typename E::needs; }) return size_of<typename E::needs>;
    return 0;
}
template <class E>
consteval std::size_t number_of_purposes() {
    if constexpr (requires { typename E::serves; }) return size_of<typename E::serves>;
    return 0;
}

/// What is wrong with an exercise in a catalogue: the first thing, as a type. This runs only for an exercise that could
/// not become a row. The check that every exercise goes through is in content/detail/exercise_rows.hpp.
template <class E, class C>
consteval auto fault_in_exercise() {
    using enum error_code;
    if constexpr (holds_a_string<E>) {
        return wrong<TEXT_IS_HELD_IN_A_STRING<E>, text_in_a_string>{};
    } else if constexpr (!states_id_and_name<E>) {
        return wrong<EXERCISE_WITHOUT_ID_OR_NAME<E>, exercise_incomplete>{};
    } else if constexpr (!states_demands<E>) {
        return wrong<EXERCISE_WITHOUT_DEMANDS<E>, exercise_without_demands>{};
    } else if constexpr (!states_source<E>) {
        return wrong<EXERCISE_WITHOUT_SOURCE<E>, exercise_without_source>{};
    } else if constexpr (!states_start<E>) {
        return wrong<EXERCISE_WITHOUT_START_POSITION<E>, exercise_without_start>{};
    } else if constexpr (states_dose_without_sets<E>) {
        return wrong<DOSE_WITHOUT_SETS<E>, exercise_without_dose>{};
    } else if constexpr (dose_with_an_error<E>) {
        static_cast<void>(E::dose);  // an error of its own, which was said where it is
        return said_already{};
    } else if constexpr (!states_dose<E>) {
        return wrong<EXERCISE_WITHOUT_DOSE<E>, exercise_without_dose>{};
    } else if constexpr (!states_effort<E>) {
        return wrong<EXERCISE_WITHOUT_EFFORT_CLASS<E>, exercise_incomplete>{};
    } else if constexpr (!states_sides<E>) {
        return wrong<EXERCISE_WITHOUT_SIDES<E>, exercise_incomplete>{};
    } else if constexpr (!states_steps<E>) {
        return wrong<EXERCISE_WITHOUT_STEPS<E>, exercise_incomplete>{};
    } else if constexpr (
        requires { typename E::need; } || requires { E::need; } || requires { E::needs; }) {
        return wrong<MEMBER_need_IS_CALLED_needs<E>, exercise_incomplete>{};
    } else if constexpr (
        requires { typename E::serve; } || requires { E::serve; } || requires { E::serves; }) {
        return wrong<MEMBER_serve_IS_CALLED_serves<E>, exercise_incomplete>{};
    } else if constexpr (
        requires { typename E::replace; } || requires { E::replace; } || requires { E::replaces; }) {
        return wrong<MEMBER_replace_IS_CALLED_replaces<E>, exercise_incomplete>{};
    } else if constexpr (E::source.empty()) {
        return wrong<EXERCISE_WITHOUT_SOURCE<E>, exercise_without_source>{};
    } else if constexpr (constexpr dose_fault fault = fault_of(E::dose, E::sides); fault != dose_fault::none) {
        if constexpr (fault == dose_fault::upside_down) {
            return wrong<DOSE_UPSIDE_DOWN<E>, dose_upside_down>{};
        } else if constexpr (fault == dose_fault::side_unsaid) {
            return wrong<ONE_SIDED_DOSE_NAMES_NO_SIDE<E>, one_sided_dose>{};
        } else if constexpr (fault == dose_fault::odd_total) {
            return wrong<TOTAL_OVER_BOTH_SIDES_IS_ODD<E>, sides_unequal>{};
        } else {
            return wrong<EXERCISE_WITHOUT_DOSE<E>, exercise_without_dose>{};
        }
    } else if constexpr (constexpr auto at = named_in<typename E::demands>::without_level; at != npos) {
        return wrong<DEMAND_WITHOUT_A_LEVEL_FROM_0_TO_3<E, nth<at, typename named_in<typename E::demands>::all>>,
                     demand_level>{};
    } else if constexpr (number_of_needs<E>() > exercise_row::most_needs) {
        return wrong<MORE_THAN_4_NEEDS<E>, too_many_members>{};
    } else if constexpr (number_of_purposes<E>() > exercise_row::most_served) {
        return wrong<MORE_THAN_8_PURPOSES<E>, too_many_members>{};
    } else if constexpr (!std::is_void_v<stranger_in_exercise<E, C>>) {
        return wrong<NOT_IN_THE_CATALOGUE<stranger_in_exercise<E, C>, E, C>, outside_vocabulary>{};
    } else {
        return wrong<EXERCISE_WITHOUT_START_POSITION<E>, exercise_without_start>{};  // any_of<>
    }
}

// The dose and the steps of an exercise as a table holds them, in arrays of exactly the size that is needed.
template <std::size_t N>
consteval std::array<dosed_movement, N> first_movements(dose_range const& d) {
    std::array<dosed_movement, N> out{};
    for (std::size_t i = 0; i < N; ++i) out[i] = i < d.size ? d.movements[i] : d.alternative;
    return out;
}
template <std::size_t N>
consteval std::array<std::string_view, N> first_texts(text_list const& all) {
    std::array<std::string_view, N> out{};
    for (std::size_t i = 0; i < N; ++i) out[i] = all[i];
    return out;
}
consteval dose_view view_of_dose(dose_range const& d, dosed_movement const* movements) {
    dose_view out = d;
    out.movements = movements;
    out.alternative = d.has_alternative ? movements + d.size : nullptr;
    return out;
}
template <class E>
struct tabled {
    static constexpr auto movements = first_movements<E::dose.size + (E::dose.has_alternative ? 1 : 0)>(E::dose);
    static constexpr dose_view dose = view_of_dose(E::dose, movements.data());
    static constexpr auto texts = first_texts<E::steps.size()>(E::steps);
    static constexpr text_view steps = texts;
};

}  // namespace detail
}  // namespace regimen

#endif
